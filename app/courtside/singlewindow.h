// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>

namespace courtside {

/// One window per workbook: the first one listens on a private local socket, named after the
/// file; a second start finds it there, brings it to the front and leaves. Nothing but "come to
/// the front" is ever said, and only this user can say it.
class SingleWindow final : public QObject
{
    Q_OBJECT

public:
    explicit SingleWindow(QObject *parent = nullptr);

    /// Brings the window that has this workbook open to the front; false when there is none.
    static bool raiseOther(const QString &path);
    /// Listens for this workbook from now on, and no longer for another one.
    void listenFor(const QString &path);

Q_SIGNALS:
    void raiseWanted();

private:
    static QString socketName(const QString &path);

    QLocalServer m_server;
};

} // namespace courtside
