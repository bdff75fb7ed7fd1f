// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/undertakings.h"

#include <QTest>

using namespace courtside;

namespace {

const QDate today(2026, 11, 24);

Promise promise(qint64 id, const QString &function, PromiseEnd end = PromiseEnd::Open,
                RepId rep = RepId{1})
{
    Promise promise;
    promise.id = EntryId{id};
    promise.rep = rep;
    promise.made = today.addDays(-30 + id);
    promise.recordedAt = QDateTime(promise.made, QTime(9, 0), Qt::UTC);
    promise.end = end;
    if (end != PromiseEnd::Open)
        promise.closedOn = today.addDays(-id);
    promise.texts.set(TextField::Function, function);
    return promise;
}

template <class Kind> QList<qint64> ids(const std::vector<Kind> &kinds)
{
    QList<qint64> found;
    for (const Kind &kind : kinds)
        found.append(kind.id.value);
    return found;
}

} // namespace

class TestUndertakings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeptRateIsKeptOfClosed()
    {
        std::vector<Promise> promises = {
            promise(1, u"IT"_qs, PromiseEnd::Kept),
            promise(2, u"IT"_qs, PromiseEnd::Late),
            promise(3, u"IT"_qs, PromiseEnd::ChangedWithAgreement),
            promise(4, u"IT"_qs, PromiseEnd::Broken),
            promise(5, u"IT"_qs),
            promise(6, u"IT"_qs),
        };
        KeptRate rate = keptRate(promises);
        QCOMPARE(rate, (KeptRate{1, 4}));
        QVERIFY(rate.isTooFew());
        promises.push_back(promise(7, u"IT"_qs, PromiseEnd::Kept));
        rate = keptRate(promises);
        QCOMPARE(rate, (KeptRate{2, 5}));
        QVERIFY(!rate.isTooFew());
        QCOMPARE(rate.share(), 0.4);
        QCOMPARE(keptRate(std::vector<Promise>()).share(), 0.0);
    }

    void theKeptRateOfWhatIsOwedCountsCannotTellAsClosed()
    {
        std::vector<Owed> owed(7);
        owed[0].outcome = Outcome::Kept;
        owed[1].outcome = Outcome::Kept;
        owed[2].outcome = Outcome::Changed;
        owed[3].outcome = Outcome::NotKept;
        owed[4].outcome = Outcome::CannotTell;
        QCOMPARE(keptRate(owed), (KeptRate{2, 5}));
    }

    void theOverdueComeFirstAndTheClosedLast()
    {
        std::vector<Owed> owed(6);
        for (size_t at = 0; at < owed.size(); ++at) {
            owed[at].id = EntryId{static_cast<qint64>(at + 1)};
            owed[at].made = today.addDays(-40);
        }
        owed[0].due = today.addDays(10);
        owed[2].due = today.addDays(-1);
        owed[3].due = today.addDays(-20);
        for (const size_t closed : {size_t(4), size_t(5)}) {
            owed[closed].outcome = Outcome::Kept;
            owed[closed].closedOn = today.addDays(static_cast<int>(closed) - 10);
        }
        dueFirst(owed);
        QCOMPARE(ids(owed), QList<qint64>({4, 3, 1, 2, 6, 5}));
        QVERIFY(owed[0].isOverdue(today));
        QVERIFY(!owed[2].isOverdue(today));
        QVERIFY(!owed[3].isOverdue(today));
    }

    void theLongestOpenObstacleComesFirst()
    {
        std::vector<Obstacle> obstacles(3);
        for (size_t at = 0; at < obstacles.size(); ++at) {
            obstacles[at].id = EntryId{static_cast<qint64>(at + 1)};
            obstacles[at].made = today.addDays(-10 * static_cast<int>(at));
            obstacles[at].due = today.addDays(-1);
        }
        obstacles[2].outcome = Outcome::Kept;
        obstacles[2].closedOn = today;
        oldestFirst(obstacles);
        QCOMPARE(ids(obstacles), QList<qint64>({2, 1, 3}));
    }

    void groupsByFunctionAddUpToTheList()
    {
        const std::vector<Promise> promises = {
            promise(1, u"services"_qs),
            promise(2, {}),
            promise(3, u"Logistics"_qs, PromiseEnd::Kept),
            promise(4, u"Services "_qs),
            promise(5, u"  "_qs),
            promise(6, u"SERVICES"_qs, PromiseEnd::Broken),
        };
        const std::vector<FunctionPromises> groups = byFunction(promises);
        QCOMPARE(groups.size(), size_t(3));
        QCOMPARE(groups[0].function, u"Logistics"_qs);
        QCOMPARE(groups[1].function, u"SERVICES"_qs); // as it was written last
        QCOMPARE(ids(groups[1].promises), QList<qint64>({1, 4, 6}));
        QVERIFY(groups[2].function.isEmpty());
        QList<qint64> all;
        for (const FunctionPromises &group : groups)
            all += ids(group.promises);
        std::ranges::sort(all);
        QCOMPARE(all, QList<qint64>({1, 2, 3, 4, 5, 6}));
        QVERIFY(byFunction({}).empty());
    }

    void groupsByRepAddUpToTheList()
    {
        const std::vector<Promise> promises = {
            promise(1, u"IT"_qs, PromiseEnd::Kept, RepId{2}),
            promise(2, u"IT"_qs, PromiseEnd::Open, RepId{1}),
            promise(3, u"HR"_qs, PromiseEnd::Open, RepId{2}),
        };
        const auto groups = byRep(promises);
        QCOMPARE(groups.size(), size_t(2));
        QCOMPARE(ids(groups.at(RepId{1})), QList<qint64>({2}));
        QCOMPARE(ids(groups.at(RepId{2})), QList<qint64>({3, 1}));
    }
};

QTEST_APPLESS_MAIN(TestUndertakings)
#include "tst_undertakings.moc"
