// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/import/newflags.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace courtside {

/// What an import did, in words, and where to go from here.
class OutcomePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit OutcomePanel(QWidget *parent = nullptr);

    /// Imported: the sentence, what was kept instead of written, and the flags that are new.
    void showImported(const QString &sentence, const QStringList &notes, const NewFlags &flags);
    /// Undone: the sentence and what was kept since a hand had edited it.
    void showUndone(const QString &sentence, const QStringList &kept);

    QString sentence() const;
    QString details() const;
    QPushButton *teamButton() const { return m_team; }
    QPushButton *undoButton() const { return m_undo; }
    QPushButton *redoButton() const { return m_redo; }

Q_SIGNALS:
    void teamWanted();
    void undoWanted();
    void redoWanted();

private:
    void show(const QString &sentence, const QString &details, bool isUndone);

    QLabel *m_sentence;
    QLabel *m_details;
    QPushButton *m_team;
    QPushButton *m_undo;
    QPushButton *m_redo;
};

} // namespace courtside
