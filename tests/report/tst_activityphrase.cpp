// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/activityphrase.h"

#include <QTest>

using namespace courtside;

class TestActivityPhrase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordinaryWordsGiveUpTheirCapitals_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("inSentence");
        const auto row = [](const char *written, const char *inSentence) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(inSentence);
        };
        row("Prospecting conversations", "prospecting conversations");
        row("Meetings with the economic buyer", "meetings with the economic buyer");
        row("Meetings With the Economic Buyer", "meetings with the economic buyer");
        row("Follow-Up Calls", "follow-up calls");
        row("First meetings (new customers)", "first meetings (new customers)");
        row("demos", "demos");
        row("", "");
    }
    void ordinaryWordsGiveUpTheirCapitals()
    {
        QFETCH(QString, written);
        QTEST(activityInSentence(written), "inSentence");
    }

    void abbreviationsKeepTheirs_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("inSentence");
        const auto row = [](const char *written, const char *inSentence) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(inSentence);
        };
        row("QBR", "QBR");
        row("CRM Calls", "CRM calls");
        row("Discovery calls with CFO", "discovery calls with CFO");
        row("B2B Meetings", "B2B meetings");
        row("PROSPECTING CALLS", "PROSPECTING CALLS");
    }
    void abbreviationsKeepTheirs()
    {
        QFETCH(QString, written);
        QTEST(activityInSentence(written), "inSentence");
    }

    void aNameOfSomethingLeavesTheWholeAsWritten_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *written :
             {"Zoom calls", "LinkedIn messages", "French lessons", "Monday calls", "Teams Calls",
              "iPad Demos", "eMail Campaigns", "Meetings in Berlin", "Teamsitzungen mit Kunden",
              "Gespräche", "Réunions", "Встречи с клиентами", "Calls for Project Éclair"})
            QTest::newRow(written) << QString::fromUtf8(written);
    }
    void aNameOfSomethingLeavesTheWholeAsWritten()
    {
        QFETCH(QString, written);
        QCOMPARE(activityInSentence(written), written);
    }
};

QTEST_APPLESS_MAIN(TestActivityPhrase)
#include "tst_activityphrase.moc"
