// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/courtside/singlewindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace courtside {

namespace {
constexpr int patience = 500; ///< milliseconds
}

SingleWindow::SingleWindow(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->disconnectFromServer();
            Q_EMIT raiseWanted();
        }
    });
}

bool SingleWindow::raiseOther(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(path));
    return socket.waitForConnected(patience);
}

void SingleWindow::listenFor(const QString &path)
{
    m_server.close();
    const QString name = socketName(path);
    if (m_server.listen(name))
        return;
    // Nobody answered when this window was opened, so what lies there is left from a crash.
    QLocalServer::removeServer(name);
    m_server.listen(name);
}

QString SingleWindow::socketName(const QString &path)
{
    const QFileInfo file(path);
    const QString whole = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(folder).filePath(QStringLiteral("courtside-%1").arg(QString::fromLatin1(hash)));
}

} // namespace courtside
