// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/headervocabulary.h"

#include "models/import/rowstate.h"

#include <QTest>

using namespace courtside;

/// Headers and status words as programs and people write them.
class TestHeaderVocabulary final : public QObject
{
    Q_OBJECT

    static QString recognised(const QString &header)
    {
        const auto shape = recogniseShape(header.split(u'|'));
        return shape ? QString::fromLatin1(shape->shape->words) : QString();
    }

private Q_SLOTS:
    void headersCompareWithoutCaseBlanksStarsAndQuotes()
    {
        QCOMPARE(normalisedHeader(u"  Due\u00a0 Date * "_qs), u"due date"_qs);
        QCOMPARE(normalisedHeader(u"\ufeff\"Id\""_qs), u"id"_qs);
        QCOMPARE(normalisedHeader(u"\uff29\uff24"_qs), u"id"_qs);
    }

    void programsAreToldApartByTheirHeaders_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("words");
        QTest::newRow("task") << u"Id|OwnerId|Subject|ActivityDate|Status|IsClosed"_qs
                              << u"tasks from a Salesforce export"_qs;
        QTest::newRow("event")
            << u"Id|OwnerId|Subject|ActivityDateTime|ActivityDate|IsChild|DurationInMinutes"_qs
            << u"events from a Salesforce export"_qs;
        QTest::newRow("zoho deal")
            << u"Record Id|Deal Owner|Deal Name|Stage|Closing Date"_qs << u"deals from Zoho"_qs;
        QTest::newRow("hubspot deal") << u"Record ID|Deal Name|Deal Stage|Close Date|Deal owner"_qs
                                      << u"deals from HubSpot"_qs;
        QTest::newRow("czech") << u"Obchod - Název|Obchod - Hodnota|Obchod - Stav"_qs
                               << u"deals from Pipedrive"_qs;
        QTest::newRow("appointment")
            << u"(Do Not Modify) Appointment|Subject|Status|Start Time|End Time|Owner"_qs
            << u"appointments from Dynamics"_qs;
        QTest::newRow("sheet") << u"Team|Rep|Week|Count"_qs << u"a weekly sheet"_qs;
        QTest::newRow("plain") << u"Owner|Date"_qs << u"one row per activity"_qs;
        QTest::newRow("unknown") << u"rep_name|activity_date|outcome"_qs << QString();
        QTest::newRow("accounts") << u"Id|Name"_qs << QString();
    }

    void programsAreToldApartByTheirHeaders()
    {
        QFETCH(QString, header);
        QFETCH(QString, words);
        QCOMPARE(recognised(header), words);
    }

    void aFingerprintIsOfTheNamesAndTheSeparator()
    {
        const QByteArray one = headerFingerprint({u"Date"_qs, u"Owner"_qs}, u',');
        QCOMPARE(headerFingerprint({u"OWNER "_qs, u"date"_qs, QString()}, u','), one);
        QVERIFY(headerFingerprint({u"Date"_qs, u"Owner"_qs}, u';') != one);
        QVERIFY(headerFingerprint({u"Date"_qs}, u',') != one);
        QCOMPARE(one.size(), 64);
        QCOMPARE(headerFingerprint({u"Rep"_qs, u"KW 45"_qs, u"KW 46"_qs}, u','),
                 headerFingerprint({u"Rep"_qs, u"02.11.2026"_qs}, u','));
    }

    void likelyColumnsAreProposed()
    {
        const QStringList names = {u"activity_id"_qs, u"rep_name"_qs, u"activity_date"_qs,
                                   u"activity_type"_qs};
        QCOMPARE(proposedColumn(Field::Id, names), 0);
        QCOMPARE(proposedColumn(Field::Rep, names), 1);
        QCOMPARE(proposedColumn(Field::Date, names), 2);
        QCOMPARE(proposedColumn(Field::Type, names), 3);
        QCOMPARE(proposedColumn(Field::Week, names), -1);
        QCOMPARE(proposedColumn(Field::Subject, names), -1);
    }

    void fieldsHaveNamesForScripts()
    {
        QCOMPARE(fieldOfName(u"Rep"_qs), Field::Rep);
        QCOMPARE(fieldOfName(u"owner"_qs), Field::Rep);
        QCOMPARE(fieldOfName(u"working-days"_qs), Field::WorkingDays);
        QCOMPARE(fieldOfName(u"shoe"_qs), std::optional<Field>());
        for (int i = 0; i < fieldCount; ++i)
            QCOMPARE(fieldOfName(fieldName(static_cast<Field>(i))), static_cast<Field>(i));
    }

    void statusWordsAreKnownInSeveralLanguages_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<RowState>("state");
        QTest::newRow("done") << u"Completed"_qs << RowState::Done;
        QTest::newRow("german") << u"Erledigt"_qs << RowState::Done;
        QTest::newRow("internal") << u"NOT_STARTED"_qs << RowState::Planned;
        QTest::newRow("spanish") << u"En curso"_qs << RowState::Planned;
        QTest::newRow("overdue") << u"Overdue"_qs << RowState::Planned;
        QTest::newRow("cancelled") << u"Canceled"_qs << RowState::Cancelled;
        QTest::newRow("no show") << u"No-show"_qs << RowState::NoShow;
        QTest::newRow("duplicate") << u"Error/Duplicate"_qs << RowState::Deleted;
        QTest::newRow("else") << u"Parked"_qs << RowState::Unknown;
    }

    void statusWordsAreKnownInSeveralLanguages()
    {
        QFETCH(QString, word);
        QFETCH(RowState, state);
        QCOMPARE(stateOfWord(word), state);
    }

    void yesAndNoAreReadOrNothing()
    {
        QCOMPARE(readYesNo("1"), std::optional(true));
        QCOMPARE(readYesNo("TRUE"), std::optional(true));
        QCOMPARE(readYesNo("no"), std::optional(false));
        QCOMPARE(readYesNo(""), std::optional<bool>());
        QCOMPARE(readYesNo("perhaps"), std::optional<bool>());
    }
};

QTEST_APPLESS_MAIN(TestHeaderVocabulary)
#include "tst_headervocabulary.moc"
