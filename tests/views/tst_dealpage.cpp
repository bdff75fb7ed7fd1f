// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/dealmodel.h"
#include "models/tables/timelinemodel.h"
#include "models/workbook/dealreader.h"
#include "models/workbook/debriefeditor.h"
#include "models/workbook/promiseeditor.h"
#include "tests/workbook/workbookfixture.h"
#include "views/deal/dealheader.h"
#include "views/deal/deallist.h"
#include "views/deal/dealpage.h"
#include "views/shared/actionbutton.h"
#include "views/timeline/timelinepane.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QToolButton>

using namespace courtside;

namespace {

/// Three deals, one of each outcome, each imported once before.
class DealFixture final : public WorkbookFixture
{
public:
    DealFixture()
    {
        setToday(QDate(2024, 10, 7));
        importDeals("Discovery,2024-12-20,12000", "Talks,2024-11-29,9000", "Talks,2024-11-29,500");
        setToday(QDate(2024, 11, 24));
        importDeals("Proposal,2025-01-31,12000", "Closed Lost,2024-11-20,9000",
                    "Closed Won,2024-11-22,500");
    }

    DealId deal(const QString &name)
    {
        for (const Deal &deal : workbook().deals().deals()) {
            if (deal.name == name)
                return deal.id;
        }
        qFatal("no such deal");
    }
    EntryId debrief(DealId deal, QDate day)
    {
        Debrief debrief;
        debrief.rep = workbook().people().findRep(u"Ana"_qs)->id;
        debrief.deal = deal;
        debrief.ending = Ending::NoSale;
        debrief.endedAt = QDateTime(day, QTime(9, 0), Qt::UTC);
        debrief.texts.set(TextField::DoDifferently, u"ask <b>earlier</b>"_qs);
        return workbook().debriefs().record(debrief)->debrief;
    }

private:
    void importDeals(const QByteArray &first, const QByteArray &second, const QByteArray &third)
    {
        const auto done =
            import("Opportunity ID,Opportunity Owner,Opportunity Name,Account Name,Created Date,"
                   "Stage,Close Date,Amount\n"
                   "a1,Ana,R&D <b>plant</b>,Müller,2024-09-02," +
                   first + "\na2,Ana,Lost one,Acme,2024-09-03," + second +
                   "\na3,Bo <3,Won one,Acme,2024-09-04," + third + "\n");
        if (!done)
            qFatal("%s", qPrintable(done.failure().sentence));
    }
};

class ShownDealPage final
{
public:
    explicit ShownDealPage(WorkbookFixture &fixture, DealId deal = {}) : page(fixture.workbook())
    {
        page.resize(1100, 640);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window did not become active");
        PageTarget target;
        target.deal = deal;
        page.open(target);
        if (QWidget *start = page.start())
            start->setFocus();
        settle();
    }
    static void settle()
    {
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
    }
    QStringList deals() const { return told(page.list()->model(), Qt::DisplayRole); }
    QStringList chain() const { return told(page.chain()->model(), Qt::AccessibleTextRole); }
    QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : page.header()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    bool offersDebrief() const { return page.header()->findChild<ActionButton *>()->isVisible(); }

    DealPage page;

private:
    static QStringList told(const QAbstractItemModel *model, int role)
    {
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data(role).toString());
        return rows;
    }
};

} // namespace

class TestDealPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openDealsComeFirstThenWhatWasDecidedLast()
    {
        DealFixture fixture;
        ShownDealPage shown(fixture);
        QCOMPARE(shown.deals(),
                 QStringList({u"R&D <b>plant</b>"_qs, u"Won one"_qs, u"Lost one"_qs}));
        const QModelIndex lost = shown.page.list()->model()->index(2);
        QCOMPARE(lost.data(DealModel::DetailRole).toString(), u"Acme, Ana"_qs);
        QCOMPARE(lost.data(DealModel::StateRole).toString(), u"Lost on Wed 20 Nov 2024"_qs);
        QVERIFY(lost.data(DealModel::LacksDebriefRole).toBool());
        QCOMPARE(shown.page.deal(), fixture.deal(u"R&D <b>plant</b>"_qs));
    }

    void lettersNarrowTheListDownAndEnterGoesToTheChain()
    {
        DealFixture fixture;
        ShownDealPage shown(fixture);
        QCOMPARE(QApplication::focusWidget(), shown.page.list()->field());
        QTest::keyClicks(shown.page.list()->field(), u"acme"_qs);
        QCOMPARE(shown.deals(), QStringList({u"Won one"_qs, u"Lost one"_qs}));
        QCOMPARE(shown.page.deal(), fixture.deal(u"Won one"_qs));
        QTest::keyClick(shown.page.list()->field(), Qt::Key_Down);
        QCOMPARE(shown.page.deal(), fixture.deal(u"Lost one"_qs));
        QVERIFY(shown.page.list()->field()->accessibleDescription().startsWith(u"Lost one"));
        QTest::keyClick(shown.page.list()->field(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), shown.page.chain()->list());
        shown.page.list()->field()->setText(u"muller"_qs);
        QCOMPARE(shown.deals(), QStringList({u"R&D <b>plant</b>"_qs}));
        shown.page.list()->field()->setText(u"bo <3"_qs);
        QCOMPARE(shown.deals(), QStringList({u"Won one"_qs}));
        shown.page.list()->field()->setText(u"nobody"_qs);
        QCOMPARE(shown.deals(), QStringList());
        QCOMPARE(shown.page.deal(), fixture.deal(u"Won one"_qs));
    }

    void aDealIsShownWithItsResultLast()
    {
        DealFixture fixture;
        ShownDealPage shown(fixture, fixture.deal(u"R&D <b>plant</b>"_qs));
        QCOMPARE(shown.labels(), QStringList({u"R&D <b>plant</b>"_qs, u"Müller, Ana"_qs,
                                              u"Stage: Proposal · Close date: Fri 31 Jan 2025"_qs,
                                              u"Result, trailing: 12,000"_qs}));
        for (const QLabel *label : shown.page.header()->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!shown.offersDebrief());
        PageTarget target;
        target.deal = fixture.deal(u"Lost one"_qs);
        shown.page.open(target);
        QVERIFY(shown.labels().contains(u"Result, trailing: Lost, 9,000"_qs));
    }

    void theChainGoesFromTheBeginningToTheDecision()
    {
        DealFixture fixture;
        const DealId deal = fixture.deal(u"Lost one"_qs);
        fixture.debrief(deal, QDate(2024, 10, 15));
        Promise promise;
        promise.rep = fixture.workbook().people().findRep(u"Ana"_qs)->id;
        promise.deal = deal;
        promise.made = QDate(2024, 10, 16);
        promise.texts.set(TextField::Statement, u"a sandbox"_qs);
        QVERIFY(fixture.workbook().promises().record(promise));
        ShownDealPage shown(fixture, deal);
        QCOMPARE(
            shown.chain(),
            QStringList({u"Tue 3 Sep, Deal: Begins, Ana. Stage Talks. Amount 9,000. Close date "
                         "Fri 29 Nov 2024."_qs,
                         u"Tue 15 Oct, Debrief: No-sale. Do differently: “ask "
                         "<b>earlier</b>”."_qs,
                         u"Wed 16 Oct, Promise: “a sandbox”"_qs,
                         u"Wed 20 Nov, Lost: Stage Closed Lost, before Talks. (trailing)"_qs}));
    }

    void enterOpensADebriefOfTheChain()
    {
        DealFixture fixture;
        const DealId deal = fixture.deal(u"Lost one"_qs);
        const EntryId entry = fixture.debrief(deal, QDate(2024, 10, 15));
        ShownDealPage shown(fixture, deal);
        QSignalSpy wanted(&shown.page, &Page::pageWanted);
        QListView *list = shown.page.chain()->list();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return); // the beginning opens nothing
        QVERIFY(wanted.isEmpty());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.at(0).at(0).toString(), u"debrief"_qs);
        QCOMPARE(wanted.at(0).at(1).value<PageTarget>().entry, entry);
    }

    /// Wins as well as losses, until a debrief speaks of the decision.
    void aDecidedDealOffersItsDebrief_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("rep");
        QTest::newRow("lost") << u"Lost one"_qs << u"Ana"_qs;
        QTest::newRow("won") << u"Won one"_qs << u"Bo <3"_qs;
    }

    void aDecidedDealOffersItsDebrief()
    {
        QFETCH(QString, name);
        QFETCH(QString, rep);
        DealFixture fixture;
        const DealId deal = fixture.deal(name);
        fixture.debrief(deal, QDate(2024, 10, 15)); // from before the decision
        ShownDealPage shown(fixture, deal);
        QVERIFY(shown.offersDebrief());
        QSignalSpy wanted(&shown.page, &Page::pageWanted);
        shown.page.header()->findChild<ActionButton *>()->click();
        QCOMPARE(wanted.at(0).at(0).toString(), u"debrief"_qs);
        const auto target = wanted.at(0).at(1).value<PageTarget>();
        QCOMPARE(target.deal, deal);
        QCOMPARE(target.rep, fixture.workbook().people().findRep(rep)->id);
        fixture.debrief(deal, QDate(2024, 11, 23));
        ShownDealPage::settle();
        QVERIFY(!shown.offersDebrief());
        QCOMPARE(shown.page.list()->model()->rowCount(), 3);
    }

    void onlyDealsWithoutADebriefCanBeListed()
    {
        DealFixture fixture;
        fixture.debrief(fixture.deal(u"Won one"_qs), QDate(2024, 11, 23));
        ShownDealPage shown(fixture);
        const auto choose = [&](const QString &name) {
            for (auto *button : shown.page.findChildren<QToolButton *>()) {
                if (button->accessibleName() == name)
                    button->click();
            }
        };
        choose(u"List decided deals without a debrief"_qs);
        QCOMPARE(shown.deals(), QStringList({u"Lost one"_qs}));
        choose(u"List deals that were won or lost"_qs);
        QCOMPARE(shown.deals(), QStringList({u"Won one"_qs, u"Lost one"_qs}));
        choose(u"List open deals"_qs);
        QCOMPARE(shown.deals(), QStringList({u"R&D <b>plant</b>"_qs}));
        // A deal that is asked for is shown, whatever the list was narrowed down to.
        PageTarget target;
        target.deal = fixture.deal(u"Lost one"_qs);
        shown.page.open(target);
        QCOMPARE(shown.page.deal(), target.deal);
        QCOMPARE(shown.deals().size(), 3);
    }

    void withoutDealsThePageSaysWhatToDo()
    {
        WorkbookFixture fixture;
        ShownDealPage shown(fixture);
        QSignalSpy wanted(&shown.page, &Page::pageWanted);
        QWidget *start = shown.page.start();
        QVERIFY(start);
        QTest::keyClick(start, Qt::Key_Space);
        QCOMPARE(wanted.at(0).at(0).toString(), u"import"_qs);
    }
};

QTEST_MAIN(TestDealPage)
#include "tst_dealpage.moc"
