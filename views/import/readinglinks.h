// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/import/importdraft.h"

#include <QWidget>

class QLayout;

namespace courtside {

class LinkButton;
class ReadingEditor;

/// How a file was read, in words. Each reading that could be another one opens its choices below.
class ReadingLinks final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingLinks(QWidget *parent = nullptr);

    void setFile(const ImportDraft::File &file);
    /// Folds the choices away.
    void close();

Q_SIGNALS:
    void changed(const QString &field, const QString &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addLink(const QString &field, const QString &text);
    void addWords(const QString &text);
    void showEditors();
    void showValue(ReadingEditor *editor) const;
    void toggle(const QString &field);

    QWidget *m_links;
    QWidget *m_editors;
    std::vector<LinkButton *> m_buttons;
    std::vector<QString> m_fields; ///< of the buttons; empty: everything else
    std::vector<ImportReading> m_readings;
    ImportChoices m_choices;
    ImportChoices m_planned; ///< with what was remembered of an earlier file
    QString m_opened;
    bool m_isOpen = false;
};

} // namespace courtside
