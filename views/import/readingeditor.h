// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace courtside {

class CalmComboBox;

/// Changes one reading in place: "Encoding [found out from the file]".
class ReadingEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `field` is one of ImportReading::field that isChangeable().
    explicit ReadingEditor(const QString &field, QWidget *parent = nullptr);

    QString field() const { return m_field; }
    /// Shows one of the control's values.
    void setValue(const QString &value);
    CalmComboBox *box() const { return m_box; }

Q_SIGNALS:
    void changed(const QString &field, const QString &value);

private:
    QString m_field;
    CalmComboBox *m_box;
};

} // namespace courtside
