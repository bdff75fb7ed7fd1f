// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;

namespace courtside {

class LinkButton;

/// "18 min after the call", and the key that changes when the call ended. It keeps going.
class CallClock final : public QWidget
{
    Q_OBJECT

public:
    /// `now` is in the zone in which times are shown.
    explicit CallClock(std::function<QDateTime()> now, QWidget *parent = nullptr);

    /// When the call ended; nothing: now.
    void setEnded(std::optional<QDateTime> ended);
    QString text() const;

Q_SIGNALS:
    void changeWanted();

private:
    void refresh();

    std::function<QDateTime()> m_now;
    std::optional<QDateTime> m_ended;
    QLabel *m_since;
    LinkButton *m_change;
};

} // namespace courtside
