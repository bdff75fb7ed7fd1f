// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/courtside/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace courtside {

namespace {

struct StartText
{
    Q_DECLARE_TR_FUNCTIONS(StartOptions)
};

struct Parser
{
    QCommandLineParser parser;
    QCommandLineOption sample{QStringLiteral("sample"), StartText::tr("open the sample workbook")};
    QCommandLineOption screenshots{QStringLiteral("screenshots"),
                                   StartText::tr("write a picture of each page to this folder"),
                                   QStringLiteral("DIR")};
    QCommandLineOption asOf{QStringLiteral("as-of"),
                            StartText::tr("show this day, as in 2026-11-23, instead of today"),
                            QStringLiteral("DATE")};
    QCommandLineOption quitWhenPainted{QStringLiteral("quit-when-painted"),
                                       StartText::tr("leave as soon as the window is painted")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            StartText::tr("show this and leave")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")},
                               StartText::tr("show the version and leave")};

    Parser()
    {
        parser.addOptions({sample, screenshots, asOf, quitWhenPainted, help, version});
        parser.addPositionalArgument(QStringLiteral("FILE"), StartText::tr("the workbook to open"),
                                     QStringLiteral("[FILE]"));
    }
};

} // namespace

Result<StartOptions> StartOptions::read(const QStringList &arguments)
{
    Parser options;
    const QStringList withName = QStringList{QStringLiteral("courtside")} + arguments;
    if (!options.parser.parse(withName))
        return Failure{options.parser.errorText(), {}};
    const QStringList files = options.parser.positionalArguments();
    if (files.size() > 1)
        return Failure{StartText::tr("One workbook at a time, please."), {}};

    StartOptions start;
    start.sample = options.parser.isSet(options.sample);
    start.screenshots = options.parser.value(options.screenshots);
    start.quitWhenPainted = options.parser.isSet(options.quitWhenPainted);
    start.help = options.parser.isSet(options.help);
    start.version = options.parser.isSet(options.version);
    if (!files.isEmpty())
        start.file = QFileInfo(files.front()).absoluteFilePath();
    if (options.parser.isSet(options.asOf)) {
        const QString text = options.parser.value(options.asOf);
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid()) {
            return Failure{StartText::tr("“%1” is not a date; write it as 2026-11-23.").arg(text),
                           {}};
        }
        start.today = day;
    }
    return start;
}

QString StartOptions::usage()
{
    const Parser options;
    return options.parser.helpText();
}

} // namespace courtside
