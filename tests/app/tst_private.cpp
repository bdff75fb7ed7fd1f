// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clirun.h"

#include "app/cli/verb.h"
#include "models/workbook/jointcalleditor.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"

using namespace courtside;
using namespace courtside::testing;
using namespace Qt::StringLiterals;

/// What the manager wrote for nobody else is in nothing that the command line writes.
class TestPrivate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noVerbWritesThePrivateLine()
    {
        const CliFolder folder;
        const QString path = folder.workbook();
        const QDateTime now(QDate(2026, 11, 23), QTime(9, 0));
        {
            auto workbook = Workbook::open(path, Clock{[now] {
                                               return now;
                                           }});
            QVERIFY(workbook.ok());
            JointCall call;
            call.rep = *workbook.value()->people().addRep(u"Anna"_s);
            call.startsAt = now.toUTC();
            const auto id = workbook.value()->jointCalls().plan(call);
            QVERIFY(id.ok());
            call.id = *id;
            call.texts.set(TextField::Reflection, u"SENTINEL"_s);
            QVERIFY(workbook.value()->jointCalls().recordHeld(call).ok());
        }
        for (const Verb &verb : allVerbs()) {
            if (verb.name == u"new" || verb.name == u"import" || verb.name == u"set")
                continue;
            for (const QStringList &more : {QStringList(), QStringList(u"--json"_s)}) {
                const CliRun run = folder.run(QStringList{verb.name, path} + more);
                QVERIFY2(!run.out.contains("SENTINEL"), qPrintable(verb.name));
                QVERIFY2(!run.err.contains("SENTINEL"), qPrintable(verb.name));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPrivate)
#include "tst_private.moc"
