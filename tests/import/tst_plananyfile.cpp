// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/import/planfixture.h"

#include <QSet>

#include <random>

using namespace courtside;
using namespace courtside::planfixture;

namespace {

using Random = std::mt19937;

size_t below(Random &random, size_t limit)
{
    return random() % limit;
}

/// Cuts, doubles, overwrites and swaps pieces of a file.
QByteArray changed(QByteArray bytes, Random &random)
{
    static const std::vector<QByteArray> pieces = {"\"",
                                                   "\n",
                                                   ";",
                                                   ",",
                                                   "\t",
                                                   "-",
                                                   "16/10/2025",
                                                   QByteArray(1, '\0'),
                                                   "Ana",
                                                   "2026-11-20",
                                                   "0",
                                                   "\xC3",
                                                   "Total",
                                                   "KW 1",
                                                   "1.000",
                                                   "holiday",
                                                   "\r\n\r\n\r\n",
                                                   "2.41E+18",
                                                   "Copyright (c)"};
    for (size_t i = below(random, 5) + 1; i > 0 && !bytes.isEmpty(); --i) {
        const auto at = static_cast<qsizetype>(below(random, size_t(bytes.size())));
        const auto length = static_cast<qsizetype>(below(random, 30));
        switch (below(random, 4)) {
        case 0:
            bytes.insert(at, bytes.mid(at, length));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.truncate(at + length);
            break;
        default:
            bytes.insert(at, pieces[below(random, pieces.size())]);
        }
    }
    return bytes;
}

std::vector<QByteArray> files()
{
    return {
        "Rep,Date,Type,Subject\nAna Ortiz,16/10/2025,Call,First\nAna Ortiz,02/07/2026,Demo,\n"
        "Ben Okafor,03/07/2026,Call,\"two\nlines\"\nBen Okafor,03/07/2026,Call,\n",
        "\"Assigned\",\"Subject\",\"Date\",\"Status\",\"Activity ID\"\n"
        "\"Ana Ortiz\",\"Call\",\"11/20/2026\",\"Completed\",\"00TEX00000aB1cD\"\n"
        "\"Ben Okafor\",\"Demo\",\"11/21/2026\",\"Open\",\"00TEX00000ab1CdAAI\"\n\n\n\"Team\"\n"
        "\"Confidential Information - Do Not Distribute\"\n",
        "\"Record ID\",\"Call title\",\"Activity date\",\"Activity assigned to\",\"Call outcome\"\n"
        "\"501\",\"Call\",\"2026-11-20 16:05\",\"Ana Ortiz\",\"Connected\"\n"
        "\"502\",\"Call\",\"2026-11-20 16:20\",\"Ben Okafor (Deactivated User)\",\"No answer\"\n",
        "rep,week,calls,meetings\nAna Ortiz,2026-W45,12,3\nBen Okafor,W46 2026,8,2\n"
        "Ben Okafor,16/11/2026,7,1\nCara Lin,KW 47,holiday,\n",
        "Rep;KW 45;KW 46;KW 47;Total\nAna Ortiz;3;4;;7\nBen Okafor;1;0;Urlaub;1\nTotal;4;4;;8\n",
        "team,rep,activity,week,count,working_days\nNorth,Ana Ortiz,Calls,2026-W45,12,5\n"
        "North,Ana Ortiz,Demos,2026-W45,2,5\nSouth,Ben Okafor,Calls,2026-W45,0,0\n",
        "Opportunity Owner,Opportunity Name,Stage,Amount,Created Date,Close Date,Opportunity ID\n"
        "Ana Ortiz,Red Lake,Won,\"USD 485,000.00\",16/10/2025,30/09/2026,006EX00000ZFcGz\n"
        "Ben Okafor,Blue Hill,Lost,-,02/07/2026,31/10/2026,006EX00000zOBdV\n"};
}

bool isIndex(qint32 index, size_t size, bool mayBeNone = false)
{
    return (index >= 0 && size_t(index) < size) || (mayBeNone && index == -1);
}

/// What in the plan refers to something that is not there, or is no day or week.
QString danglingPart(const ImportPlan &plan, QDate today)
{
    for (const PlannedDatedRow &row : plan.dated) {
        if (!isIndex(row.person, plan.people.size()) ||
            !isIndex(row.type, size_t(plan.types.size())) ||
            !isIndex(row.outcome, size_t(plan.outcomes.size()), true) || !row.day.isValid() ||
            row.day > today || row.key.isEmpty())
            return QStringLiteral("dated row");
    }
    for (const PlannedTally &tally : plan.tallies) {
        if (!isIndex(tally.person, plan.people.size()) ||
            !isIndex(tally.activity, plan.activities.size()) || !tally.week.isValid() ||
            tally.count < 0)
            return QStringLiteral("tally");
    }
    for (const PlannedDays &days : plan.days) {
        if (!isIndex(days.person, plan.people.size()) || !days.week.isValid() || days.days < 0)
            return QStringLiteral("days");
    }
    for (const PlannedPresence &presence : plan.presence) {
        if (!isIndex(presence.person, plan.people.size()) || !presence.week.isValid())
            return QStringLiteral("presence");
    }
    for (const PlannedDeal &deal : plan.deals) {
        if (!isIndex(deal.person, plan.people.size(), true) || deal.key.isEmpty())
            return QStringLiteral("deal");
    }
    for (const PlannedTypeRule &rule : plan.rules) {
        if (rule.activity && !isIndex(*rule.activity, plan.activities.size()))
            return QStringLiteral("rule");
    }
    return {};
}

/// What does not add up in a plan.
QString complaint(const ImportPlan &plan, QDate today)
{
    const qint64 leftOut = static_cast<qint64>(plan.skipped.size() + plan.rejected.size());
    if (plan.rows != plan.added + plan.changed + plan.unchanged + leftOut)
        return counts(plan);
    const auto hasNoWords = [](const LeftOutRow &row) {
        return row.reason.isEmpty() || row.row < 1;
    };
    if (std::any_of(plan.skipped.begin(), plan.skipped.end(), hasNoWords))
        return QStringLiteral("skipped without a reason");
    if (std::any_of(plan.rejected.begin(), plan.rejected.end(), [&](const LeftOutRow &row) {
            return hasNoWords(row) || row.remedy.isEmpty() || row.line < 1;
        }))
        return QStringLiteral("rejected without a reason or remedy");
    QSet<QString> ids;
    for (const ImportQuestion &question : plan.questions) {
        if (ids.contains(question.id) || question.about.isEmpty())
            return QStringLiteral("question ") + question.id;
        ids.insert(question.id);
    }
    return danglingPart(plan, today);
}

} // namespace

class TestPlanAnyFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedFilesStillAddUp()
    {
        Random random(2026);
        const std::vector<QByteArray> originals = files();
        const ImportContext workbook = smallWorkbook();
        for (int round = 0; round < 1500; ++round) {
            const QByteArray bytes =
                round < int(originals.size())
                    ? originals[size_t(round)]
                    : changed(originals[below(random, originals.size())], random);
            const ImportChoices choices = round % 2 == 0 ? acceptNew() : ImportChoices();
            const auto plans = planImport({file(bytes)}, {choices}, workbook);
            if (!plans) {
                QVERIFY(!plans.failure().sentence.isEmpty());
                continue;
            }
            const QString what = complaint(plans->front(), workbook.today);
            QVERIFY2(what.isEmpty(), qPrintable(what + QChar(u'\n') + QString::fromUtf8(bytes)));
        }
    }

    void whateverWasTakenIsNotTakenTwice()
    {
        Random random(11);
        const std::vector<QByteArray> originals = files();
        int taken = 0;
        for (int round = 0; round < 600; ++round) {
            const QByteArray bytes = changed(originals[below(random, originals.size())], random);
            const auto first = planImport({file(bytes)}, {acceptNew()}, smallWorkbook());
            if (!first || first->front().needsAnswers())
                continue;
            ++taken;
            const ImportContext after = afterImport(smallWorkbook(), first->front());
            const auto again = planImport({file(bytes)}, {acceptNew()}, after);
            QVERIFY(again.ok());
            const QString what =
                counts(first->front()) + QStringLiteral("\n") + counts(again->front());
            QVERIFY2(again->front().added == 0 && again->front().changed == 0,
                     qPrintable(what + QChar(u'\n') + QString::fromUtf8(bytes)));
            QCOMPARE(again->front().rows, first->front().rows);
        }
        QVERIFY(taken > 100);
    }

    void theSameFileGivesTheSameQuestions()
    {
        for (const QByteArray &bytes : files()) {
            const ImportPlan once = planOf(bytes);
            const ImportPlan twice = planOf(bytes);
            QCOMPARE(questionIds(once, false), questionIds(twice, false));
            QCOMPARE(counts(once), counts(twice));
        }
    }
};

QTEST_APPLESS_MAIN(TestPlanAnyFile)
#include "tst_plananyfile.moc"
