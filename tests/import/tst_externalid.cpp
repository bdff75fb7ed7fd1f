// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/externalid.h"

#include <QTest>

using namespace courtside;

class TestExternalId final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fifteenAndEighteenCharactersAreOneRecord()
    {
        QCOMPARE(salesforceId("006EX00000ZFcGz"), QByteArray("006EX00000ZFcGzYAL"));
        QCOMPARE(salesforceId("006EX00000ZFcGzYAL"), QByteArray("006EX00000ZFcGzYAL"));
        QCOMPARE(salesforceId("006EX00000zOBdV"), QByteArray("006EX00000zOBdVYAW"));
        QCOMPARE(salesforceId(" 006EX00000a552N "), QByteArray("006EX00000a552NYAQ"));
        // Some tools put the suffix in lower case.
        QCOMPARE(salesforceId("006EX00000ZFcGzyal"), QByteArray("006EX00000ZFcGzYAL"));
    }

    void idsThatDifferByCaseAreDifferentRecords()
    {
        const auto first = salesforceId("00TEX00000aB1cD");
        const auto second = salesforceId("00TEX00000ab1Cd");
        const auto third = salesforceId("00TEX00000Ab2cD");
        QCOMPARE(first, QByteArray("00TEX00000aB1cD2AS"));
        QCOMPARE(second, QByteArray("00TEX00000ab1Cd2AI"));
        QCOMPARE(third, QByteArray("00TEX00000Ab2cD2AR"));
    }

    void whatIsNoSalesforceId()
    {
        QVERIFY(!salesforceId("006EX00000ZFcGzYAM")); // suffix of another id
        QVERIFY(!salesforceId("006EX00000ZFcG"));
        QVERIFY(!salesforceId("006EX00000ZFc-z"));
        QVERIFY(!salesforceId("Straightforward"));
        QVERIFY(!salesforceId(""));
        QCOMPARE(normalisedId("006EX00000ZFcGzYAM", IdFamily::Salesforce),
                 QByteArray("006EX00000ZFcGzYAM"));
    }

    void guidsAreLowerCaseWithoutBraces()
    {
        const QByteArray plain("3f2504e0-4f89-11d3-9a0c-0305e82c3301");
        QCOMPARE(guidId("{3F2504E0-4F89-11D3-9A0C-0305E82C3301}"), plain);
        QCOMPARE(guidId("3F2504E0-4F89-11D3-9A0C-0305E82C3301"), plain);
        QVERIFY(!guidId("{3F2504E0-4F89-11D3-9A0C-0305E82C3301"));
        QVERIFY(!guidId("3F2504E0-4F89-11D3-9A0C-0305E82C330G"));
        QVERIFY(!guidId("3F2504E004F89-11D3-9A0C-0305E82C3301"));
    }

    void zohoPrefixesAreLeftOut()
    {
        QCOMPARE(normalisedId("zcrm_4876876000000333001", IdFamily::Zoho),
                 QByteArray("4876876000000333001"));
        QCOMPARE(normalisedId("4876876000000333001", IdFamily::Zoho),
                 QByteArray("4876876000000333001"));
        QCOMPARE(normalisedId("zcrm_x1", IdFamily::Zoho), QByteArray("zcrm_x1"));
    }

    void familiesOfSingleIds()
    {
        QCOMPARE(idFamilyOf("006EX00000ZFcGz"), IdFamily::Salesforce);
        QCOMPARE(idFamilyOf("{3F2504E0-4F89-11D3-9A0C-0305E82C3301}"), IdFamily::Guid);
        QCOMPARE(idFamilyOf("zcrm_123"), IdFamily::Zoho);
        QCOMPARE(idFamilyOf("123456789012345"), IdFamily::Plain);
        QCOMPARE(idFamilyOf("24683012345"), IdFamily::Plain);
        QCOMPARE(normalisedId(" a1B ", IdFamily::Plain), QByteArray("a1B"));
    }

    void powersOfTenAreNoIds()
    {
        QVERIFY(isDestroyedNumber("2.41E+18"));
        QVERIFY(isDestroyedNumber("2,41E+18"));
        QVERIFY(isDestroyedNumber("7e+15"));
        QVERIFY(!isDestroyedNumber("2.41E18"));
        QVERIFY(!isDestroyedNumber("E+18"));
        QVERIFY(!isDestroyedNumber("ABE+1"));
        QVERIFY(!isDestroyedNumber("241"));
    }

    void aColumnWithDestroyedIdsIsNoKey()
    {
        IdEvidence evidence;
        evidence.add("2410000000012345678", 2);
        evidence.add("2.41E+18", 3);
        evidence.add("", 4);
        const IdFinding finding = evidence.settle();
        QCOMPARE(finding.values, 2);
        QCOMPARE(finding.destroyed, 1);
        QCOMPARE(finding.firstTrouble, 3);
        QVERIFY(finding.words().contains(u"row 3"));
    }

    void roundedIdsAreToldFromChance()
    {
        IdEvidence rounded;
        rounded.add("7293412345678900000", 2);
        rounded.add("7293412345679000000", 3);
        QCOMPARE(rounded.settle().rounded, 2);
        QCOMPARE(rounded.settle().firstTrouble, 2);

        IdEvidence chance;
        chance.add("7293412345678900000", 2);
        chance.add("7293412345679012345", 3);
        QVERIFY(chance.settle().words().isEmpty());
    }

    void theFamilyOfAColumn()
    {
        IdEvidence evidence;
        evidence.add("006EX00000ZFcGz", 2);
        evidence.add("006EX00000zOBdV", 3);
        evidence.add("-", 4);
        QCOMPARE(evidence.settle().family, IdFamily::Salesforce);

        IdEvidence zoho;
        zoho.add("4876876000000333001", 2);
        zoho.add("zcrm_4876876000000333002", 3);
        QCOMPARE(zoho.settle().family, IdFamily::Zoho);
    }
};

QTEST_APPLESS_MAIN(TestExternalId)
#include "tst_externalid.moc"
