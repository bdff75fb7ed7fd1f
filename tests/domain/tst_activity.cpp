// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/activity.h"
#include "models/domain/people.h"

#include <QTest>

using namespace courtside;

class TestActivity final : public QObject
{
    Q_OBJECT

    const ActivityId m_conversation{1};
    const ActivityId m_demo{2};

    std::optional<ActivityId> countedAs(const QString &type, const QString &outcome,
                                        const QString &subject) const
    {
        const std::vector<TypeRule> rules = {
            {{}, 0, RuleField::Outcome, QStringLiteral("No answer"), std::nullopt},
            {{}, 1, RuleField::Subject, QStringLiteral("discovery"), m_conversation},
            {{}, 2, RuleField::Type, QStringLiteral("Demo"), m_demo},
        };
        return activityFor({type, outcome, subject}, rules);
    }

private Q_SLOTS:
    void theFirstMatchingRuleWins()
    {
        QCOMPARE(countedAs(u"DEMO "_qs, u""_qs, u"x"_qs), m_demo);
        QCOMPARE(countedAs(u"Demo"_qs, u""_qs, u"Discovery with Jo"_qs), m_conversation);
        QVERIFY(!countedAs(u"Demo"_qs, u"no answer"_qs, u"Discovery"_qs));
        QVERIFY(!countedAs(u"Email"_qs, u""_qs, u""_qs));
    }

    void subjectsMatchWholeWords()
    {
        QVERIFY(!countedAs(u"Call"_qs, u""_qs, u"Rediscovery of the file"_qs));
        QCOMPARE(countedAs(u"Call"_qs, u""_qs, u"Rediscovery, then discovery."_qs), m_conversation);
    }

    void namesFoldCaseSpacesAndForms()
    {
        QCOMPARE(foldedName(u"  Ana\u00a0 ORTIZ "_qs), u"ana ortiz"_qs);
        QCOMPARE(foldedName(u"\uff21na"_qs), u"ana"_qs);
        QVERIFY(foldedName(u"Jörg"_qs) != foldedName(u"Jorg"_qs));
    }
};

QTEST_APPLESS_MAIN(TestActivity)
#include "tst_activity.moc"
