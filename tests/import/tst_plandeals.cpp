// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/import/planfixture.h"

using namespace courtside;
using namespace courtside::planfixture;

/// Opportunities as CRMs export them, and their versions.
class TestPlanDeals final : public QObject
{
    Q_OBJECT

    static QString told(const PlannedDeal &planned)
    {
        const Deal &deal = planned.deal;
        const auto day = [](const std::optional<QDate> &date) {
            return date ? date->toString(Qt::ISODate) : u"-"_qs;
        };
        const char *const outcomes[] = {"open", "won", "lost"};
        return QStringLiteral("%1|%2|%3|%4|%5 %6|%7|%8|%9")
            .arg(QString::fromUtf8(planned.key), deal.name, deal.account, deal.stage,
                 deal.amount ? QString::number(*deal.amount) : u"-"_qs, deal.currency,
                 day(deal.created), day(deal.closed),
                 QString::fromLatin1(outcomes[static_cast<size_t>(deal.outcome)]));
    }

private Q_SLOTS:
    void salesforceReportWithTwoIdColumnsAndAPrefixedCurrency()
    {
        const ImportPlan plan = planOf(
            "Opportunity Owner,Stage,Opportunity Name,Amount,Probability (%),Created Date,Close "
            "Date (2),Close Date,Opportunity ID,Opportunity ID\n"
            "Ana Ortiz,Commit,Red Lake,\"USD "
            "485,000.00\",90%,16/10/2025,01/01/2026,30/09/2026,006EX00000ZFcGz,006EX00000ZFcGzYAL\n"
            "Cara Lin,Closed Lost,Grey,-,0%,01/02/2026,-,-,006EX00000a552N,006EX00000a552NYAQ\n",
            acceptNew());
        QCOMPARE(plan.kind, RecordKind::Opportunities);
        QCOMPARE(counts(plan), u"2 = 2 new + 0 changed + 0 unchanged + 0 skipped + 0 rejected"_qs);
        QCOMPARE(told(plan.deals[0]),
                 u"006EX00000ZFcGzYAL|Red Lake||Commit|485000 USD|2025-10-16|2026-09-30|open"_qs);
        QCOMPARE(told(plan.deals[1]),
                 u"006EX00000a552NYAQ|Grey||Closed Lost|- |2026-02-01|-|lost"_qs);
    }

    void salesforceExportWithFourCurrencies()
    {
        const ImportPlan plan =
            planOf("Id,IsDeleted,AccountId,Name,StageName,Amount,CloseDate,IsClosed,IsWon,"
                   "CurrencyIsoCode,OwnerId,CreatedDate\n"
                   "006EX0000000001YAA,0,001EX0000000001AAA,Uno,Firmas,100.5,2026-03-01 "
                   "00:00:00,1,1,MXN,005EX0000000001YAA,2026-01-31 23:30:00\n"
                   "006EX0000000002YAA,0,001EX0000000001AAA,Dos,Negociación,200,2025-03-01 "
                   "00:00:00,0,0,USD,005EX0000000001YAA,2026-02-01 10:00:00\n"
                   "006EX0000000003YAA,1,001EX0000000001AAA,Tres,Interes,200,2026-03-01 "
                   "00:00:00,0,0,USD,005EX0000000001YAA,2026-02-01 10:00:00\n"
                   "006EX0000000004YAA,0,001EX0000000001AAA,Cuatro,Perdida,5,2026-03-01 "
                   "00:00:00,1,0,USD,005EX0000000001YAA,2026-02-01 10:00:00\n",
                   acceptNew());
        QCOMPARE(counts(plan), u"4 = 3 new + 0 changed + 0 unchanged + 1 skipped + 0 rejected"_qs);
        // Created in the evening UTC, on the next day in Berlin; a close date never shifts.
        QCOMPARE(told(plan.deals[0]), u"006EX0000000001YAA|Uno|001EX0000000001AAA|Firmas|100.5 "
                                      "MXN|2026-02-01|2026-03-01|won"_qs);
        QCOMPARE(plan.deals[1].deal.outcome, DealOutcome::Open);
        QCOMPARE(plan.deals[2].deal.outcome, DealOutcome::Lost);
        QCOMPARE(
            plan.notes,
            QStringList({u"The amounts are in MXN, USD. Amounts of different currencies are "
                         "never added up."_qs,
                         u"1 deal(s) have a close date before the day they were created."_qs}));
    }

    void aCurrencyColumnStandsBeforeItsAmount()
    {
        const ImportPlan plan =
            planOf("Opportunity Owner,Opportunity Name,Total Amount Currency,Total Amount,Stage\n"
                   "Ana,Red,EUR,\"10,000.50\",Closed Won\n",
                   acceptNew());
        QCOMPARE(plan.deals[0].deal.amount, std::optional<double>(10000.5));
        QCOMPARE(plan.deals[0].deal.currency, u"EUR"_qs);
        const ImportPlan sign =
            planOf("Opportunity Owner;Opportunity Name;Amount;Stage\nAna;Red;12.345,00 €;Open\n"
                   "Ana;Blue;$5,00;Open\n",
                   acceptNew());
        QCOMPARE(sign.deals[0].deal.currency, u"EUR"_qs);
        QCOMPARE(sign.deals[1].deal.currency, u"$"_qs); // of which country, nobody knows
        QCOMPARE(plan.deals[0].deal.outcome, DealOutcome::Won);
    }

    void pipedriveClosesDealsWhenTheyWereWonOrLost()
    {
        const ImportPlan plan = planOf(
            "Deal - ID,Deal - Title,Deal - Owner,Deal - Value,Deal - Currency of Value,Deal - "
            "Stage,Deal - Status,Deal - Deal created,Deal - Won time,Deal - Lost time,Deal - "
            "Expected close date\n"
            "1,Red,Ana,100,EUR,Offer ,Won,2026-01-05 10:00:00,2026-03-06 12:00:00,,2026-04-01\n"
            "2,Blue,Ana,100,EUR,Offer,Lost,2026-01-05 10:00:00,,2026-03-07 12:00:00,2026-04-01\n"
            "3,Green,Ana,100,EUR,Offer,Open,2026-01-05 10:00:00,,,2026-04-01\n",
            acceptNew());
        QCOMPARE(told(plan.deals[0]), u"1|Red||Offer|100 EUR|2026-01-05|2026-03-06|won"_qs);
        QCOMPARE(told(plan.deals[1]), u"2|Blue||Offer|100 EUR|2026-01-05|2026-03-07|lost"_qs);
        QCOMPARE(told(plan.deals[2]), u"3|Green||Offer|100 EUR|2026-01-05|2026-04-01|open"_qs);
    }

    void dynamicsDuplicatesAreDeletedRows()
    {
        const ImportPlan plan =
            planOf("(Do Not Modify) Opportunity,(Do Not Modify) Row Checksum,(Do Not Modify) "
                   "Modified On,Topic,Account,Est. Close Date,Est. revenue,Actual "
                   "Revenue,Status,Status Reason,Owner\n"
                   "{8D1A2C3B-0001-4F00-9E00-0123456789AB},x,2026-11-16,Red,Acme,2026-12-01,100,90,"
                   "Won,Won,Ana\n"
                   "{8D1A2C3B-0002-4F00-9E00-0123456789AB},x,2026-11-16,Red,Acme,2026-12-01,100,,"
                   "Lost,Error/Duplicate,Ana\n",
                   acceptNew());
        QCOMPARE(counts(plan), u"2 = 1 new + 0 changed + 0 unchanged + 1 skipped + 0 rejected"_qs);
        QCOMPARE(plan.deals[0].deal.amount, std::optional<double>(90));
        QCOMPARE(plan.skipped[0].reason, u"Deleted in the CRM."_qs);
    }

    void hubspotHeadersMayBeFrenchOrInternal()
    {
        const ImportPlan french =
            planOf("Record ID,Nom de la transaction,Phase de la transaction,Montant,Date de "
                   "fermeture,Propriétaire de la transaction\n"
                   "1,Rouge,Gagné,100,2026-11-16 10:00,Ana\n",
                   acceptNew());
        QCOMPARE(told(french.deals[0]), u"1|Rouge||Gagné|100 |-|2026-11-16|won"_qs);
        const ImportPlan internal =
            planOf("hs_object_id,dealname,dealstage,amount,closedate,createdate,hubspot_owner_id\n"
                   "1,Red,closedlost,100,2026-11-16,2026-11-01,77\n",
                   acceptNew());
        QCOMPARE(told(internal.deals[0]), u"1|Red||closedlost|100 |2026-11-01|2026-11-16|lost"_qs);
        QCOMPARE(internal.source, u"hubspot"_qs);
    }

    void aDealThatChangedGetsAVersion()
    {
        const QByteArray header = "Deal - ID,Deal - Title,Deal - Owner,Deal - Value,Deal - Stage\n";
        const ImportPlan first =
            planOf(header + "1,Red,Ana,100,Offer\n2,Blue,Ana,5,Offer\n", acceptNew());
        const ImportContext after = afterImport(emptyWorkbook(), first);
        const ImportPlan next =
            planOf(header + "1,Red,Ana,120,Offer\n2,Blue,Ana,5,Offer\n", {}, after);
        QCOMPARE(counts(next), u"2 = 0 new + 1 changed + 1 unchanged + 0 skipped + 0 rejected"_qs);
        QVERIFY(next.deals[0].isChange);
        const ImportPlan sold = planOf(header + "1,Red,Ben,100,Offer\n", acceptNew(), after);
        QCOMPARE(sold.changed, 1); // another owner is another version too
    }

    void dealsWithoutIdAreToldApartByWhatTheySay()
    {
        const QByteArray bytes =
            "Verantwortlicher;Verkaufschance;Betrag;Abschlussdatum\n"
            "Ana Ortiz;Nord;1.000;22.11.2026\nAna Ortiz;Süd;12.345,00 €;1.12.2026\n";
        const ImportPlan plan = planOf(bytes, acceptNew());
        QCOMPARE(plan.deals[0].deal.amount, std::optional<double>(1000));
        QCOMPARE(plan.deals[1].deal.amount, std::optional<double>(12345));
        QVERIFY(plan.notes.front().startsWith(u"2 deal(s) have no id."_qs));
        QCOMPARE(planOf(bytes, {}, afterImport(emptyWorkbook(), plan)).unchanged, 2);
    }

    void ownersWhoAreNotMineAreLeftOutAndMissingOnesKept()
    {
        ImportChoices choices = acceptNew();
        choices.notMine = {u"Zed"_qs};
        const ImportPlan plan = planOf("Opportunity ID,Opportunity Owner,Opportunity Name,Stage\n"
                                       "006EX0000000001YAA,Zed,Red,Offer\n"
                                       "006EX0000000002YAA,,Blue,Offer\n",
                                       choices);
        QCOMPARE(counts(plan), u"2 = 1 new + 0 changed + 0 unchanged + 1 skipped + 0 rejected"_qs);
        QCOMPARE(plan.deals[0].person, -1);
        const ImportPlan nobody = planOf("Record ID,Deal Name,Sales rep\n1,Red,Ana\n", acceptNew());
        QCOMPARE(questionIds(nobody), QStringList());
        QCOMPARE(question(nobody, u"column:rep"_qs).proposed, u"Sales rep"_qs);
    }

    void statedSumsAreHeldAgainstTheDeals()
    {
        const QByteArray rows = "Opportunity Owner,Opportunity Name,Amount,Close Date,Stage\n"
                                "Ana,Red,100.50,20/11/2026,Won\nSubtotal,,100.50,,\n"
                                "Ben,Blue,200,21/11/2026,Open\nSubtotal,,200,,\n";
        const ImportPlan wrong = planOf(rows + "Grand Totals (2 records),,301,,\n", acceptNew());
        QVERIFY2(wrong.notes.contains(u"The file's total for “Amount” is 301; the rows that were "
                                      "read add up to 300.5."_qs),
                 qPrintable(wrong.notes.join(u'\n')));
        const ImportPlan right = planOf(rows + "Grand Totals (2 records),,300.50,,\n", acceptNew());
        QVERIFY(!right.notes.join(u' ').contains(u"add up"));
    }

    void dealsMadeInBulkAreNoted()
    {
        QByteArray rows = "Opportunity ID,Opportunity Owner,Opportunity Name,Created Date,Stage\n";
        for (int i = 0; i < 60; ++i) {
            const QByteArray id = QByteArray::number(i);
            const QByteArray day = i < 10 ? "2026-01-" + QByteArray::number(10 + i) : "2026-03-01";
            rows += id + ",Ana,Deal " + id + ',' + day + ",Open\n";
        }
        const ImportPlan plan = planOf(rows, acceptNew());
        QVERIFY2(plan.notes.contains(u"50 deal(s) of Ana were created on 2026-03-01, where 1 in a "
                                     "day are usual. They may have been moved from another program "
                                     "that day."_qs),
                 qPrintable(plan.notes.join(u'\n')));
        QVERIFY(!plan.needsAnswers());
    }

    void amountsThatReadBothWaysAreAskedAbout()
    {
        const QByteArray bytes =
            "Deal - ID,Deal - Title,Deal - Owner,Deal - Value\n1,Red,Ana,1.000\n";
        const ImportPlan open = planOf(bytes, acceptNew());
        QCOMPARE(questionIds(open), QStringList({u"decimal:Deal - Value"_qs}));
        QVERIFY(open.rejected.empty()); // the row is right, only its reading is open
        ImportChoices choices = acceptNew();
        choices.answers = {{u"decimal:Deal - Value"_qs, u"comma"_qs}};
        QCOMPARE(planOf(bytes, choices).deals[0].deal.amount, std::optional<double>(1000));
        choices.answers = {{u"decimal:Deal - Value"_qs, u"point"_qs}};
        QCOMPARE(planOf(bytes, choices).deals[0].deal.amount, std::optional<double>(1));
    }
};

QTEST_APPLESS_MAIN(TestPlanDeals)
#include "tst_plandeals.moc"
