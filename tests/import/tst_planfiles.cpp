// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/import/planfixture.h"

using namespace courtside;
using namespace courtside::planfixture;

/// Several files with one set of choices.
class TestPlanFiles final : public QObject
{
    Q_OBJECT

    const QByteArray m_calls = "who,on,kind\nAna,2026-11-16,Call\n";
    const QByteArray m_deals = "deal_id,deal_name,who,stage,created_date\n"
                               "1,Red,Ana,Won,2026-11-01\n";

    static ImportChoices mapped(std::vector<std::pair<QString, QString>> columns)
    {
        ImportChoices choices = acceptNew();
        choices.columns = std::move(columns);
        return choices;
    }

private Q_SLOTS:
    void aMappedColumnIsMeantForTheFilesThatHaveIt()
    {
        const auto plans = planImport(
            {file(m_calls), file(m_deals)},
            {mapped({{u"rep"_qs, u"who"_qs}, {u"date"_qs, u"on"_qs}, {u"type"_qs, u"kind"_qs}})},
            emptyWorkbook());
        QVERIFY(plans.ok());
        QCOMPARE(plans->at(0).kind, RecordKind::Activities);
        QCOMPARE(plans->at(1).kind, RecordKind::Opportunities);
        QCOMPARE(questionIds(plans->at(0)) + questionIds(plans->at(1)), QStringList());
        QCOMPARE(plans->at(0).added, 1);
        QCOMPARE(plans->at(1).deals.at(0).person, 0);
        QCOMPARE(plans->at(1).choices.columns.size(), size_t(1)); // what is remembered of it
    }

    void aColumnThatNoFileHasIsAskedFor()
    {
        const auto plans = planImport(
            {file(m_calls), file(m_deals)},
            {mapped({{u"rep"_qs, u"who"_qs}, {u"date"_qs, u"when"_qs}, {u"type"_qs, u"kind"_qs}})},
            emptyWorkbook());
        QVERIFY(plans.ok());
        QCOMPARE(question(plans->at(0), u"column:date"_qs).about,
                 u"There is no column “when”. Which column holds the date?"_qs);
    }

    void choicesOfEachFileStayItsOwn()
    {
        const auto plans = planImport({file(m_calls), file(m_deals)},
                                      {mapped({{u"rep"_qs, u"who"_qs}, {u"date"_qs, u"on"_qs}}),
                                       mapped({{u"rep"_qs, u"owner"_qs}})},
                                      emptyWorkbook());
        QVERIFY(plans.ok());
        QCOMPARE(questionIds(plans->at(1), false), QStringList(u"column:rep"_qs));
    }
};

QTEST_APPLESS_MAIN(TestPlanFiles)
#include "tst_planfiles.moc"
