// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workbook/workbookfixture.h"

#include "views/setup/awaysection.h"
#include "views/setup/rulessection.h"
#include "views/setup/typerulerow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace courtside;

namespace {

const QByteArray rows = "Rep,Date,Type,Subject\n"
                        "Anna,2024-11-18,Call,Intro\n"
                        "Anna,2024-11-19,Call,Follow-up\n"
                        "Anna,2024-11-20,Call,Intro\n"
                        "Anna,2024-11-20,Email,Intro\n";

template <class Widget> Widget *named(const QWidget &section, const QString &name)
{
    for (auto *widget : section.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    qFatal("There is no %s.", qPrintable(name));
}

void choose(QComboBox *box, const QString &text)
{
    box->setCurrentIndex(box->findText(text));
    Q_EMIT box->activated(box->currentIndex());
}

/// What a section does after the workbook's signal.
void settle()
{
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
}

int callsOf(WorkbookFixture &fixture)
{
    int calls = 0;
    const ActivityId call = fixture.workbook().activities().find(QStringLiteral("Call"))->id;
    const RepId anna = fixture.workbook().people().findRep(QStringLiteral("Anna"))->id;
    for (const CountCell &cell : fixture.workbook().counts().cells(anna)) {
        if (cell.activity == call)
            calls += cell.count().value_or(0);
    }
    return calls;
}

QStringList shownRules(const RulesSection &section)
{
    QStringList texts;
    for (const TypeRuleRow *row : section.rows())
        texts.append(row->rule().text);
    return texts;
}

} // namespace

/// The parts of the set-up page about rows of files and days away.
class TestRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleShowsWhatItCatches()
    {
        WorkbookFixture fixture;
        QVERIFY(fixture.import(rows).ok());
        const RulesSection section(fixture.workbook());
        QCOMPARE(shownRules(section),
                 (QStringList{QStringLiteral("Call"), QStringLiteral("Email")}));
        QVERIFY(showsLabel(section, QStringLiteral("3 rows")));
        QVERIFY(showsLabel(section, QStringLiteral("1 row")));
    }

    void aRuleThatChangesCountsAgain()
    {
        WorkbookFixture fixture;
        QVERIFY(fixture.import(rows).ok());
        RulesSection section(fixture.workbook());
        QCOMPARE(callsOf(fixture), 3);
        choose(named<QComboBox>(section, QStringLiteral("What the rule “Email” counts as")),
               QStringLiteral("Call"));
        settle();
        QCOMPARE(callsOf(fixture), 4);
        choose(named<QComboBox>(section, QStringLiteral("What the rule “Call” counts as")),
               QStringLiteral("not counted"));
        settle();
        QCOMPARE(callsOf(fixture), 1);
        QVERIFY(fixture.workbook().undo().ok());
        QCOMPARE(callsOf(fixture), 4);
    }

    void theFirstRuleThatFitsDecides()
    {
        WorkbookFixture fixture;
        QVERIFY(fixture.import(rows).ok());
        RulesSection section(fixture.workbook());
        choose(named<QComboBox>(section, QStringLiteral("What the rule “Email” looks at")),
               QStringLiteral("subject has"));
        settle();
        auto *words = named<QLineEdit>(section, QStringLiteral("Words of the rule “Email”"));
        words->setText(QStringLiteral("intro"));
        Q_EMIT words->editingFinished();
        settle();
        QCOMPARE(callsOf(fixture), 3);
        named<QToolButton>(section, QStringLiteral("Move the rule “intro” up"))->click();
        settle();
        QCOMPARE(shownRules(section),
                 (QStringList{QStringLiteral("intro"), QStringLiteral("Call")}));
        QCOMPARE(callsOf(fixture), 1);
    }

    void aTypeWithoutARuleIsOffered()
    {
        WorkbookFixture fixture;
        QVERIFY(fixture.import(rows).ok());
        RulesSection section(fixture.workbook());
        named<QToolButton>(section, QStringLiteral("Remove the rule “Call”"))->click();
        settle();
        QCOMPARE(callsOf(fixture), 0);
        choose(named<QComboBox>(section, QStringLiteral("Count rows of the type Call as")),
               QStringLiteral("Call"));
        settle();
        QCOMPARE(callsOf(fixture), 3);
        QCOMPARE(shownRules(section),
                 (QStringList{QStringLiteral("Email"), QStringLiteral("Call")}));
    }

    void daysAwayAreAddedForAnybodyAndRemoved()
    {
        WorkbookFixture fixture;
        fixture.addRep(QStringLiteral("Anna"));
        const RepId bo = fixture.addRep(QStringLiteral("Bo <3"));
        AwaySection section(fixture.workbook());
        named<QComboBox>(section, QStringLiteral("Who is away"))
            ->setCurrentText(QStringLiteral("Bo <3"));
        auto *first = named<QLineEdit>(section, QStringLiteral("First day away"));
        auto *last = named<QLineEdit>(section, QStringLiteral("Last day away"));
        first->setText(QStringLiteral("11.11."));
        last->setText(QStringLiteral("whenever"));
        QTest::keyClick(last, Qt::Key_Return);
        QVERIFY(section.refusal().startsWith(QStringLiteral("“whenever” is not a day.")));
        QCOMPARE(last->text(), QStringLiteral("whenever"));
        last->setText(QStringLiteral("15.11."));
        section.findChild<QCheckBox *>()->setChecked(true);
        QTest::keyClick(last, Qt::Key_Return);
        settle();
        QVERIFY(section.refusal().isEmpty());
        QVERIFY(last->text().isEmpty());
        const std::vector<Leave> leave = fixture.workbook().calendar().leaveOf(bo);
        QCOMPARE(leave.size(), size_t(1));
        QCOMPARE(leave[0].first, QDate(2024, 11, 11));
        QCOMPARE(leave[0].last, QDate(2024, 11, 15));
        QVERIFY(leave[0].halfDays);
        named<QToolButton>(section, QStringLiteral("Remove the days away of Bo <3: 11 Nov 2024 to "
                                                   "15 Nov 2024, half days"))
            ->click();
        QVERIFY(fixture.workbook().calendar().leave().empty());
    }

    void oneDayNeedsNoLastDay()
    {
        WorkbookFixture fixture;
        fixture.addRep(QStringLiteral("Anna"));
        AwaySection section(fixture.workbook());
        auto *first = named<QLineEdit>(section, QStringLiteral("First day away"));
        first->setText(QStringLiteral("last fri"));
        QTest::keyClick(first, Qt::Key_Return);
        const std::vector<Leave> leave = fixture.workbook().calendar().leave();
        QCOMPARE(leave.size(), size_t(1));
        QCOMPARE(leave[0].first, QDate(2024, 11, 22));
        QCOMPARE(leave[0].last, QDate(2024, 11, 22));
    }

private:
    static bool showsLabel(const QWidget &section, const QString &text)
    {
        return std::ranges::any_of(section.findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text() == text; });
    }
};

QTEST_MAIN(TestRules)
#include "tst_rules.moc"
