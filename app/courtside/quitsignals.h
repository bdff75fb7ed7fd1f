// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace courtside {

/// The end of a session reaches a program as a signal of the system; this ends it as if somebody
/// had closed the window, so that every form is kept.
class QuitSignals final : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

private:
    int m_read = -1;
};

} // namespace courtside
