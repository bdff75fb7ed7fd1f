// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/agreementeditor.h"
#include "models/workbook/boardreader.h"
#include "models/workbook/contactdesk.h"
#include "models/workbook/dealreader.h"
#include "models/workbook/debriefeditor.h"
#include "models/workbook/jointcalleditor.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/promiseeditor.h"
#include "models/workbook/tododesk.h"
#include "models/workbook/workbook.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace courtside;

/// What the manager of the sample has recorded, as the pages read it.
class TestSampleRecords final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workbook> m_workbook;

    QString nameOf(RepId rep) const
    {
        for (const Rep &known : m_workbook->people().reps()) {
            if (known.id == rep)
                return known.name;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const Clock clock{[] {
            return QDateTime(QDate(2026, 11, 23), QTime(9, 0));
        }};
        auto made = Workbook::createSample(m_folder.filePath(u"sample.courtside"_qs), clock);
        QVERIFY2(made, made ? "" : qUtf8Printable(made.failure().sentence));
        m_workbook = std::move(made).value();
    }

    void theWorkbookIsWhole() { QCOMPARE(*m_workbook->check(), QStringList()); }

    void thereIsSomethingAboutEverybody()
    {
        const auto about = [](const auto &records, RepId rep) {
            return std::ranges::any_of(records, [rep](const auto &it) { return it.rep == rep; });
        };
        for (const Rep &rep : m_workbook->people().reps()) {
            if (rep.left)
                continue;
            const char *name = qUtf8Printable(rep.name);
            QVERIFY2(about(m_workbook->debriefs().debriefs(), rep.id), name);
            QVERIFY2(!m_workbook->agreements().motivations(rep.id).empty(), name);
            QVERIFY2(!m_workbook->agreements().commitments(rep.id).empty(), name);
            QVERIFY2(about(m_workbook->promises().promises(), rep.id), name);
        }
        QCOMPARE(m_workbook->jointCalls().jointCalls().size(), size_t(6));
        QCOMPARE(m_workbook->deals().deals().size(), size_t(9));
    }

    void aCommitmentServesTheOwnMotivation()
    {
        for (const Commitment &commitment : m_workbook->agreements().commitments()) {
            const auto own = m_workbook->agreements().motivations(commitment.rep);
            QVERIFY(commitment.motivation == own.front().id);
        }
    }

    void theMondayNamesWhatIsOwedAndWhoWasLeftAlone()
    {
        QStringList told;
        for (const Reason &reason : m_workbook->board().reasons().shown) {
            if (reason.contact || reason.overdue)
                told.append(nameOf(reason.rep));
        }
        QCOMPARE(told, (QStringList{u"Grace Tanaka"_qs, u"Hugo Petrov"_qs}));
    }

    void aDealThatMovedHasBothVersions()
    {
        for (const Deal &deal : m_workbook->deals().deals()) {
            if (deal.account == u"Bellwether Foods") {
                const auto versions = m_workbook->deals().versionsOf(deal.id);
                QCOMPARE(versions.size(), size_t(2));
                QCOMPARE(versions[0].outcome, DealOutcome::Open);
                QCOMPARE(versions[1].outcome, DealOutcome::Won);
            }
        }
    }

    void aWinAndALossWaitForTheirDebrief()
    {
        QStringList due;
        for (const DueDebrief &item : m_workbook->todo().due())
            due.append(item.what);
        QCOMPARE(due, (QStringList{u"Bellwether Foods, Cold store"_qs,
                                   u"Tidewater Ports, Gate pilot"_qs}));
        QVERIFY(!m_workbook->todo().unfinished().empty());
    }
};

QTEST_GUILESS_MAIN(TestSampleRecords)
#include "tst_samplerecords.moc"
