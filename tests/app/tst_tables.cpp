// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/flagtable.h"
#include "app/cli/reply.h"
#include "app/cli/table.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace courtside;
using namespace Qt::StringLiterals;

class TestTables final : public QObject
{
    Q_OBJECT

    static NamedFlag flag(const QString &rep, Light light, FlagState state, int week)
    {
        NamedFlag named;
        named.rep = rep;
        named.activity = u"Calls"_s;
        named.sentence = u"Few."_s;
        named.flag.key = {RepId{1}, ActivityId{2}, light, *Week::fromIso(2024, week)};
        named.flag.state = state;
        named.flag.runWeeks = 4;
        named.flag.runDays = 19.5;
        named.flag.perFullWeek = 7.96875;
        named.flag.expected = 31.875;
        named.flag.seen = 16;
        named.flag.onceInWeeks = 208;
        named.flag.tail = 0.00238375;
        named.flag.dispersion = 1.0;
        return named;
    }

private Q_SLOTS:
    void aFlagHasEveryField()
    {
        NamedFlag cleared = flag(u"Ana"_s, Light::Baseline, FlagState::Cleared, 44);
        cleared.team = u"North"_s;
        cleared.flag.clearedWeek = *Week::fromIso(2024, 50);
        const QJsonArray array = tableAsJson(flagTable({cleared}));
        QCOMPARE(array.size(), 1);
        const QJsonObject wanted{{u"team"_s, u"North"_s},
                                 {u"rep"_s, u"Ana"_s},
                                 {u"activity"_s, u"Calls"_s},
                                 {u"light"_s, u"baseline"_s},
                                 {u"state"_s, u"cleared"_s},
                                 {u"flagged_week"_s, u"2024-10-28"_s},
                                 {u"cleared_week"_s, u"2024-12-09"_s},
                                 {u"run_weeks"_s, 4},
                                 {u"run_days"_s, 19.5},
                                 {u"baseline"_s, 7.96875},
                                 {u"expected"_s, 31.875},
                                 {u"seen"_s, 16},
                                 {u"once_in_weeks"_s, 208},
                                 {u"tail"_s, 0.00238375},
                                 {u"dispersion"_s, 1.0},
                                 {u"sentence"_s, u"Few."_s}};
        QCOMPARE(array.at(0).toObject(), wanted);
    }

    void whatDoesNotApplyIsNull()
    {
        const QJsonArray array =
            tableAsJson(flagTable({flag(u"Ana"_s, Light::Goal, FlagState::Withdrawn, 44)}));
        const QJsonObject object = array.at(0).toObject();
        QCOMPARE(object.value(u"team"_s), QJsonValue(QJsonValue::Null));
        QCOMPARE(object.value(u"cleared_week"_s), QJsonValue(QJsonValue::Null));
        QCOMPARE(object.value(u"light"_s), QJsonValue(u"goal"_s));
        QCOMPARE(object.value(u"state"_s), QJsonValue(u"withdrawn"_s));
        QCOMPARE(object.value(u"once_in_weeks"_s), QJsonValue(208));
        const QJsonArray high =
            tableAsJson(flagTable({flag(u"Ana"_s, Light::High, FlagState::Open, 44)}));
        QCOMPARE(high.at(0)[u"once_in_weeks"_s], QJsonValue(QJsonValue::Null));
        QCOMPARE(numberOrNull(std::numeric_limits<double>::quiet_NaN()),
                 QJsonValue(QJsonValue::Null));
    }

    void flagsComeByNameAndWeek()
    {
        std::vector<NamedFlag> flags{flag(u"ben"_s, Light::Goal, FlagState::Open, 3),
                                     flag(u"ben"_s, Light::Baseline, FlagState::Open, 3),
                                     flag(u"Cara"_s, Light::Baseline, FlagState::Open, 1),
                                     flag(u"ben"_s, Light::High, FlagState::Open, 2),
                                     flag(u"Ana"_s, Light::Baseline, FlagState::Open, 9)};
        sortByName(flags);
        const QJsonArray array = tableAsJson(flagTable(flags));
        QStringList order;
        for (const QJsonValue &value : array)
            order.append(value[u"rep"_s].toString() + u' ' + value[u"light"_s].toString());
        QCOMPARE(order, QStringList({u"Ana baseline"_s, u"ben high"_s, u"ben baseline"_s,
                                     u"ben goal"_s, u"Cara baseline"_s}));
    }

    void csvHasTheSameColumnsAndNoFormulas()
    {
        const QString csv =
            tableAsCsv(flagTable({flag(u"=Ana, B"_s, Light::Baseline, FlagState::Open, 44)}));
        QCOMPARE(csv, u"team,rep,activity,light,state,flagged_week,cleared_week,run_weeks,run_days,"
                      "baseline,expected,seen,once_in_weeks,tail,dispersion,sentence\n"
                      ",\"'=Ana, B\",Calls,baseline,open,2024-10-28,,4,19.5,7.96875,31.875,16,208,"
                      "0.00238375,1,Few.\n"_s);
    }

    void textIsAligned()
    {
        Table table;
        table.columns = {u"week"_s, u"count"_s, u"state"_s};
        table.rows = {{u"2024-10-28"_s, 8.128, u"watched"_s},
                      {u"2024-11-04"_s, QJsonValue(QJsonValue::Null), u"away"_s}};
        QCOMPARE(tableAsText(table), u"week        count  state\n"
                                     "2024-10-28   8.13  watched\n"
                                     "2024-11-04         away\n"_s);
    }

    void withJsonThereIsAlwaysOneDocument()
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        Reply reply = failedReply({u"There is no such file."_s, {}}, u"a.courtside"_s);
        reply.document = QJsonArray{1};
        QCOMPARE(write(reply, true, out, err), 1);
        QCOMPARE(QJsonDocument::fromJson(out.data()).object(),
                 (QJsonObject{{u"error"_s, QJsonObject{{u"sentence"_s, u"There is no such file."_s},
                                                       {u"file"_s, u"a.courtside"_s}}}}));
        QVERIFY(err.data().isEmpty());
    }

    void whatElseIsKnownStandsBesideTheError()
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        Reply reply = usageReply({u"Odd."_s, {}});
        reply.document = QJsonObject{{u"files"_s, QJsonArray{}}};
        QCOMPARE(write(reply, true, out, err), 2);
        QCOMPARE(QJsonDocument::fromJson(out.data()).object(),
                 (QJsonObject{{u"files"_s, QJsonArray{}},
                              {u"error"_s, QJsonObject{{u"sentence"_s, u"Odd."_s},
                                                       {u"file"_s, QJsonValue::Null}}}}));
    }

    void withoutJsonErrorsGoToStandardError()
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        Reply reply = failedReply({u"Odd."_s, {}});
        reply.text = u"Known so far.\n"_s;
        QCOMPARE(write(reply, false, out, err), 1);
        QCOMPARE(out.data(), "Known so far.\n");
        QCOMPARE(err.data(), "Odd.\n");
    }
};

QTEST_APPLESS_MAIN(TestTables)
#include "tst_tables.moc"
