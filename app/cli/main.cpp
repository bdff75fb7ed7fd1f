// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"
#include "resources/translations/words.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/stat.h>

int main(int argc, char *argv[])
{
    umask(077);                    // whatever is written here is about people
    std::signal(SIGXFSZ, SIG_IGN); // a full disk is a sentence, not the end
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("courtside"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COURTSIDE_VERSION));

    courtside::speakEnglish();

    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return EXIT_FAILURE;
    const courtside::Clock clock{[] {
        return QDateTime::currentDateTime();
    }};
    const int code = courtside::runCli(application.arguments().mid(1), out, err, clock);
    return out.flush() && err.flush() ? code : EXIT_FAILURE;
}
