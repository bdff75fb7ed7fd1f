// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QWidget>

class QLabel;

namespace courtside {

class ElidedLabel;

/// The quiet line under every page: what was last said at the left, "Saved 14:02" at the right.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// A sentence that stays until the next one.
    void say(const QString &sentence);
    void setSaved(const QDateTime &at);
    /// The reason why the last edit was not saved; stays until something is saved.
    void setNotSaved(const QString &sentence);
    void clear();

    QString said() const;
    QString savedText() const;

private:
    ElidedLabel *m_said;
    ElidedLabel *m_saved;
};

} // namespace courtside
