// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/workbook/workbookfixture.h"
#include "views/rep/reppage.h"
#include "views/rep/repside.h"

#include <QApplication>

namespace courtside {

/// A workbook as of Sunday 24 November 2024 with two reps and two watched activities. Anna's
/// conversations fell by half seven weeks ago, so that a flag is open since 28 October; everything
/// else is steady.
class RepFixture : public WorkbookFixture
{
public:
    RepFixture()
    {
        const QStringList steady = QStringLiteral("8 7 9 8 6 10 8 7 9 8").split(u' ');
        const QStringList fallen = QStringLiteral("4 5 3 4 5 3 4").split(u' ');
        QByteArray table = "rep,week,conversations,demos\n";
        const Week first = Week::of(QDate(2024, 1, 1));
        for (int week = 0; week < 47; ++week) {
            const QString usual = steady[week % 10];
            const QString annas = week < 40 ? usual : fallen[week - 40];
            const QString of = first.next(week).monday().toString(Qt::ISODate);
            table += QStringLiteral("Anna Berg,%1,%2,%3\n").arg(of, annas, usual).toUtf8();
            table += QStringLiteral("Bo <3,%1,%2,%2\n").arg(of, usual).toUtf8();
        }
        ImportChoices choices;
        choices.watch = {QStringLiteral("conversations"), QStringLiteral("demos")};
        const auto imported = import(table, choices);
        if (!imported)
            qFatal("%s", qPrintable(imported.failure().sentence));
    }

    Rep anna() { return *workbook().people().findRep(QStringLiteral("Anna Berg")); }
    ActivityId conversations()
    {
        return workbook().activities().find(QStringLiteral("conversations"))->id;
    }
    PairHistory annasConversations() { return workbook().board().historiesOf(anna().id).front(); }
};

/// The page of Anna, shown as in a window of 1366 by 768, with who she is beside the charts.
class ShownRepPage
{
public:
    explicit ShownRepPage(RepFixture &fixture) : page(fixture.workbook())
    {
        page.resize(1234, 684);
        page.show();
        page.activateWindow();
        page.open({fixture.anna().id, {}, {}});
        page.side()->showPart(RepSide::AboutPart);
        settle();
    }

    /// Lets the page read what was written.
    static void settle()
    {
        for (int turn = 0; turn < 5; ++turn) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    /// The control of this accessible name; fails the program without one.
    template <class Widget> Widget *find(const QString &name)
    {
        for (Widget *widget : page.findChildren<Widget *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        qFatal("There is no %s.", qPrintable(name));
    }

    RepPage page;
};

} // namespace courtside
