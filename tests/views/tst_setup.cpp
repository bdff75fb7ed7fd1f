// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/windowfixture.h"

#include "models/workbook/activityeditor.h"
#include "models/workbook/calendareditor.h"
#include "models/workbook/goaleditor.h"
#include "models/workbook/peopleeditor.h"
#include "views/setup/activitiessection.h"
#include "views/setup/calendarsection.h"
#include "views/setup/peoplesection.h"
#include "views/setup/raritysection.h"
#include "views/shared/inplaceedit.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace courtside;

namespace {

template <class Widget> Widget *named(const QWidget &section, const QString &name)
{
    for (auto *widget : section.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QPushButton *button(const QWidget &section, const QString &text)
{
    for (auto *widget : section.findChildren<QPushButton *>()) {
        if (widget->text() == text)
            return widget;
    }
    return nullptr;
}

} // namespace

class TestSetup final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    Workbook &workbook() { return *m_fixture->workbook().get(); }
    QStringList watchedNames()
    {
        QStringList names;
        for (const Activity &activity : workbook().activities().watched())
            names.append(activity.name);
        return names;
    }
    template <class Section> std::unique_ptr<Section> make()
    {
        auto section = std::make_unique<Section>(workbook());
        section->resize(900, 500);
        section->show();
        return section;
    }
    void add(ActivitiesSection &section, const QString &name)
    {
        auto *field = named<QLineEdit>(section, u"Name of another activity"_qs);
        field->setText(name);
        QTest::keyClick(field, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openEmpty();
    }
    void cleanup() { m_fixture.reset(); }

    void theFirstThreeActivitiesAreWatchedAtOnce()
    {
        const auto section = make<ActivitiesSection>();
        for (const auto name : {u"talks", u"plans", u"demos", u"letters"})
            add(*section, QString::fromUtf16(name));
        QCOMPARE(watchedNames(), (QStringList{u"talks"_qs, u"plans"_qs, u"demos"_qs}));
        QVERIFY(!named<QCheckBox>(*section, u"Watch letters"_qs)->isChecked());
    }

    void theFourthAsksWhichOneRests()
    {
        const auto section = make<ActivitiesSection>();
        for (const auto name : {u"talks", u"plans", u"demos", u"letters"})
            add(*section, QString::fromUtf16(name));
        named<QCheckBox>(*section, u"Watch letters"_qs)->click();
        QCOMPARE(watchedNames().size(), 4);
        QVERIFY(button(*section, u"None, keep them all"_qs));
        button(*section, u"plans"_qs)->click();
        QTest::qWait(0);
        QCOMPARE(watchedNames(), (QStringList{u"talks"_qs, u"demos"_qs, u"letters"_qs}));
        QVERIFY(!button(*section, u"None, keep them all"_qs));
    }

    void theSixthIsRefusedWithASentence()
    {
        const auto section = make<ActivitiesSection>();
        for (const auto name : {u"a", u"b", u"c", u"d", u"e", u"f"}) {
            add(*section, QString::fromUtf16(name));
            QCheckBox *box = named<QCheckBox>(*section, u"Watch "_qs + QString::fromUtf16(name));
            if (!box->isChecked())
                box->click();
        }
        QCOMPARE(watchedNames().size(), 5);
        QVERIFY(!section->refusal().isEmpty());
        QVERIFY(!named<QCheckBox>(*section, u"Watch f"_qs)->isChecked());
    }

    void namesAndDefinitionsAreEditedInPlace()
    {
        const auto section = make<ActivitiesSection>();
        add(*section, u"talks"_qs);
        const auto edits = section->findChildren<InPlaceEdit *>();
        QCOMPARE(edits.size(), 2);
        edits.at(1)->field()->setText(u"both know the next step"_qs);
        QTest::keyClick(edits.at(1)->field(), Qt::Key_Return);
        edits.at(0)->field()->setText(u"conversations"_qs);
        QTest::keyClick(edits.at(0)->field(), Qt::Key_Return);
        const Activity activity = workbook().activities().activities().front();
        QCOMPARE(activity.name, u"conversations"_qs);
        QCOMPARE(activity.countsOnlyIf, u"both know the next step"_qs);
    }

    void activitiesAreMoved()
    {
        const auto section = make<ActivitiesSection>();
        add(*section, u"talks"_qs);
        add(*section, u"plans"_qs);
        QVERIFY(!named<QToolButton>(*section, u"Move talks up"_qs)->isEnabled());
        named<QToolButton>(*section, u"Move plans up"_qs)->click();
        QApplication::processEvents();
        QCOMPARE(watchedNames(), (QStringList{u"plans"_qs, u"talks"_qs}));
    }

    void peopleAreAddedWithTheirTeam()
    {
        const auto section = make<PeopleSection>();
        named<QLineEdit>(*section, u"Team of the new person"_qs)->setText(u"North"_qs);
        auto *name = named<QLineEdit>(*section, u"Name of a new person"_qs);
        name->setText(u"Bo <3 & R&D"_qs);
        QTest::keyClick(name, Qt::Key_Return);
        const std::vector<Rep> reps = workbook().people().reps();
        QCOMPARE(reps.size(), size_t{1});
        QCOMPARE(workbook().people().teamName(reps.front().id, Week::of(WindowFixture::today())),
                 u"North"_qs);
        QSignalSpy wanted(section.get(), &PeopleSection::repWanted);
        auto *link = named<QToolButton>(*section, u"Bo <3 & R&D"_qs);
        QCOMPARE(link->text(), u"Bo <3 && R&&D"_qs);
        link->click();
        QCOMPARE(wanted.size(), 1);
    }

    void thePersonSpelledTwoWaysBecomesOne()
    {
        QVERIFY(workbook().people().addRep(u"Marc Thiel"_qs));
        QVERIFY(workbook().people().addRep(u"Mark T."_qs));
        const auto section = make<PeopleSection>();
        auto *gone = named<QComboBox>(*section, u"The name to take in"_qs);
        auto *kept = named<QComboBox>(*section, u"The person to keep"_qs);
        button(*section, u"Make them one"_qs)->click();
        QCOMPARE(section->refusal(), u"Choose two different names first."_qs);
        gone->setCurrentText(u"Mark T."_qs);
        kept->setCurrentText(u"Marc Thiel"_qs);
        button(*section, u"Make them one"_qs)->click();
        QCOMPARE(workbook().people().reps().size(), size_t{1});
        QCOMPARE(workbook().people().findRep(u"Mark T."_qs)->name, u"Marc Thiel"_qs);
        QCOMPARE(section->refusal(), QString());
    }

    void workingDaysAreTicked()
    {
        const auto section = make<CalendarSection>();
        named<QCheckBox>(*section, u"Worked on Sat"_qs)->click();
        named<QCheckBox>(*section, u"Worked on Mon"_qs)->click();
        QCOMPARE(workbook().calendar().calendar().workingDays(),
                 (std::array{false, true, true, true, true, true, false}));
    }

    void holidaysAreTypedAndRemoved()
    {
        const auto section = make<CalendarSection>();
        auto *day = named<QLineEdit>(*section, u"Day of a public holiday"_qs);
        day->setText(u"soonish"_qs);
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(section->refusal().startsWith(u"“soonish” is not a day."_qs));
        day->setText(u"25 Dec"_qs);
        named<QLineEdit>(*section, u"Name of the public holiday"_qs)->setText(u"Christmas"_qs);
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(workbook().calendar().holidays().size(), size_t{1});
        QCOMPARE(workbook().calendar().holidays().front().day, QDate(2026, 12, 25));
        named<QToolButton>(*section, u"Remove Fri 25 Dec, Christmas"_qs)->click();
        QTRY_VERIFY(workbook().calendar().holidays().empty());
    }

    void holidaysOfThePastAreOnePressAway()
    {
        QVERIFY(workbook().calendar().addHoliday(QDate(2025, 12, 25), u"Christmas"_qs));
        const auto section = make<CalendarSection>();
        const QString removing = u"Remove Thu 25 Dec 2025, Christmas"_qs;
        QVERIFY(!named<QToolButton>(*section, removing));
        for (auto *toggle : section->findChildren<QToolButton *>()) {
            if (toggle->isCheckable())
                toggle->click();
        }
        QVERIFY(named<QToolButton>(*section, removing));
    }

    void rarityHoldsFromThisWeekOn()
    {
        const auto section = make<RaritySection>();
        auto *choice = section->findChild<QComboBox *>();
        QCOMPARE(choice->currentText(), u"about once in 3 years per person and activity"_qs);
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentText(), u"about once in 7 years per person and activity"_qs);
        const Week now = Week::of(WindowFixture::today());
        QCOMPARE(workbook().goals().rarity().size(), size_t{1});
        QCOMPARE(workbook().goals().rarity().front().onceInWeeks, 520);
        QCOMPARE(workbook().goals().rarity().front().since, now);
    }
};

QTEST_MAIN(TestSetup)
#include "tst_setup.moc"
