// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/foundmodel.h"
#include "models/workbook/agreementeditor.h"
#include "models/workbook/debriefeditor.h"
#include "resources/translations/words.h"
#include "tests/workbook/workbookfixture.h"
#include "views/find/findfilters.h"
#include "views/find/findpage.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSignalSpy>

using namespace courtside;

namespace {

/// Two reps and a few words about them.
class FindFixture final : public WorkbookFixture
{
public:
    FindFixture() : ana(addRep(u"Ana Ólafs"_qs)), bo(addRep(u"Bo <3"_qs))
    {
        record(ana, QDate(2024, 11, 18), u"The budget is gone, a < b and <b>c</b>"_qs);
        newest = record(bo, QDate(2024, 11, 21), u"No budget before March"_qs);
        Commitment commitment;
        commitment.rep = bo;
        commitment.made = QDate(2024, 11, 20);
        commitment.texts.set(TextField::Statement, u"Ask for the budget first"_qs);
        promised = *workbook().agreements().record(commitment);
    }

    EntryId record(RepId rep, QDate day, const QString &problem)
    {
        Debrief debrief;
        debrief.rep = rep;
        debrief.ending = Ending::Continuation;
        debrief.endedAt = QDateTime(day, QTime(9, 0), Qt::UTC);
        debrief.texts.set(TextField::Customer, u"R&D Ltd"_qs);
        debrief.texts.set(TextField::Problem, problem);
        return workbook().debriefs().record(debrief)->debrief;
    }

    RepId ana;
    RepId bo;
    EntryId newest;
    EntryId promised;
};

class ShownFindPage final
{
public:
    explicit ShownFindPage(WorkbookFixture &fixture) : page(fixture.workbook())
    {
        page.resize(1100, 640);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window did not become active");
        page.open({});
        page.start()->setFocus();
    }

    /// Types in the field and waits for the search.
    void type(const QString &text)
    {
        page.field()->setFocus();
        page.field()->selectAll();
        QTest::keyClicks(page.field(), text);
        settle();
    }
    static void settle() { QTest::qWait(150); }
    /// "Debrief: R&D Ltd"
    QStringList told() const
    {
        QStringList rows;
        for (int row = 0; row < page.model()->rowCount(); ++row) {
            const QModelIndex index = page.model()->index(row);
            rows.append(index.data(FoundModel::KindRole).toString() + u": "_qs +
                        index.data().toString());
        }
        return rows;
    }

    FindPage page;
};

} // namespace

class TestFindPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(speakEnglish()); }

    void resultsComeAsOneTypes()
    {
        FindFixture fixture;
        ShownFindPage shown(fixture);
        QVERIFY(shown.page.sentence().startsWith(u"Type the beginning of one or more words."));
        QVERIFY(!shown.page.list()->isVisible());
        shown.type(u"b"_qs);
        QCOMPARE(shown.told(), QStringList({u"Rep: Bo <3"_qs, u"Debrief: R&D Ltd"_qs,
                                            u"Commitment: Bo <3"_qs, u"Debrief: R&D Ltd"_qs}));
        QTest::keyClicks(shown.page.field(), u"udget g"_qs);
        ShownFindPage::settle();
        QCOMPARE(shown.told(), QStringList({u"Debrief: R&D Ltd"_qs}));
        QTest::keyClicks(shown.page.field(), u"xx"_qs);
        ShownFindPage::settle();
        QCOMPARE(shown.page.sentence(), u"Nothing was found. A word is found by its beginning; "
                                        "fewer words find more."_qs);
        QVERIFY(!shown.page.list()->isVisible());
    }

    void everyRowSaysWhatItIsAndShowsTheWordsLetterByLetter()
    {
        FindFixture fixture;
        ShownFindPage shown(fixture);
        shown.type(u"gone"_qs);
        const QModelIndex row = shown.page.model()->index(0);
        QCOMPARE(row.data(FoundModel::LabelRole).toString(), u"The customer's problem"_qs);
        const QString text = row.data(FoundModel::TextRole).toString();
        QCOMPARE(text, u"The budget is gone, a < b and <b>c</b>"_qs);
        QCOMPARE(row.data(FoundModel::AsideRole).toString(), u"Ana Ólafs · Mon 18 Nov"_qs);
        const auto marks = row.data(FoundModel::TextMarksRole).value<std::vector<Stretch>>();
        QCOMPARE(marks.size(), size_t(1));
        QCOMPARE(text.mid(marks[0].start, marks[0].length), u"gone"_qs);
    }

    /// What was found is drawn in another colour than the rest, by the delegate.
    void whatWasFoundStandsOut()
    {
        FindFixture fixture;
        ShownFindPage shown(fixture);
        const auto colours = [&](const QString &typed) {
            shown.type(typed);
            const QImage image = shown.page.list()->viewport()->grab().toImage();
            int accented = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor colour = image.pixelColor(x, y);
                    accented += colour.saturation() > 150 && colour.green() > colour.red() + 60;
                }
            }
            return accented;
        };
        const int few = colours(u"gone"_qs);
        const int more = colours(u"gone budget"_qs);
        QVERIFY2(few > 20 && more > few + 20, qPrintable(u"%1 %2"_qs.arg(few).arg(more)));
    }

    void theKeyboardChoosesAndOpensFromTheField()
    {
        FindFixture fixture;
        ShownFindPage shown(fixture);
        QSignalSpy wanted(&shown.page, &Page::pageWanted);
        shown.type(u"bud"_qs);
        QVERIFY(shown.page.field()->accessibleDescription().startsWith(u"Debrief, R&D Ltd"));
        QTest::keyClick(shown.page.field(), Qt::Key_Return);
        QList<QVariant> asked = wanted.takeFirst();
        QCOMPARE(asked.at(0).toString(), u"debrief"_qs);
        QCOMPARE(asked.at(1).value<PageTarget>().entry, fixture.newest);
        QTest::keyClick(shown.page.field(), Qt::Key_Down);
        QVERIFY(shown.page.field()->accessibleDescription().startsWith(u"Commitment, Bo <3"));
        QTest::keyClick(shown.page.field(), Qt::Key_Return);
        asked = wanted.takeFirst();
        QCOMPARE(asked.at(0).toString(), u"agreed"_qs);
        QCOMPARE(asked.at(1).value<PageTarget>().entry, fixture.promised);
        shown.type(u"olaf"_qs);
        QTest::keyClick(shown.page.field(), Qt::Key_Return);
        asked = wanted.takeFirst();
        QCOMPARE(asked.at(0).toString(), u"rep"_qs);
        QCOMPARE(asked.at(1).value<PageTarget>().rep, fixture.ana);
    }

    /// Enter never opens what was found for fewer letters.
    void enterCountsTheLastLetter()
    {
        FindFixture fixture;
        ShownFindPage shown(fixture);
        QSignalSpy wanted(&shown.page, &Page::pageWanted);
        QTest::keyClicks(shown.page.field(), u"olafs"_qs);
        QTest::keyClick(shown.page.field(), Qt::Key_Return);
        QCOMPARE(wanted.takeFirst().at(1).value<PageTarget>().rep, fixture.ana);
        QTest::keyClicks(shown.page.field(), u"zzz"_qs);
        QTest::keyClick(shown.page.field(), Qt::Key_Return);
        QVERIFY(wanted.isEmpty());
    }

    void filtersNarrowItDownByKeyboard()
    {
        FindFixture fixture;
        ShownFindPage shown(fixture);
        shown.type(u"budget"_qs);
        QCOMPARE(shown.told().size(), 3);
        FindFilters *filters = shown.page.filters();
        QTest::keyClick(shown.page.field(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), filters->who());
        QTest::keyClicks(filters->who(), u"Bo"_qs);
        ShownFindPage::settle();
        QCOMPARE(shown.told(), QStringList({u"Debrief: R&D Ltd"_qs, u"Commitment: Bo <3"_qs}));
        QTest::keyClick(filters->who(), Qt::Key_Tab);
        QTest::keyClicks(filters->what(), u"Comm"_qs);
        ShownFindPage::settle();
        QCOMPARE(shown.told(), QStringList({u"Commitment: Bo <3"_qs}));
        QTest::keyClick(filters->what(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"21 nov"_qs);
        ShownFindPage::settle();
        QCOMPARE(filters->readBack(), u"from Thu 21 Nov 2024"_qs);
        QCOMPARE(shown.page.sentence(),
                 u"Nothing was found here. Without the filters there may be something."_qs);
        shown.page.actions().first()->trigger();
        ShownFindPage::settle();
        QCOMPARE(shown.told().size(), 3);
    }

    void aDayThatCannotBeReadIsSaidAndNarrowsNothing()
    {
        FindFixture fixture;
        ShownFindPage shown(fixture);
        shown.type(u"budget"_qs);
        QTest::keyClicks(shown.page.filters()->to(), u"sometime"_qs);
        ShownFindPage::settle();
        QVERIFY(shown.page.filters()->readBack().startsWith(u"“sometime” is not a day."));
        QCOMPARE(shown.told().size(), 3);
    }

    void whatChangesIsSearchedAgain()
    {
        FindFixture fixture;
        ShownFindPage shown(fixture);
        shown.type(u"budget"_qs);
        QCOMPARE(shown.page.sentence(), u"3 notes."_qs);
        fixture.record(fixture.ana, QDate(2024, 11, 22), u"budget again"_qs);
        ShownFindPage::settle();
        QCOMPARE(shown.page.sentence(), u"4 notes."_qs);
        QVERIFY(fixture.workbook().undo());
        ShownFindPage::settle();
        QCOMPARE(shown.page.sentence(), u"3 notes."_qs);
    }
};

QTEST_MAIN(TestFindPage)
#include "tst_findpage.moc"
