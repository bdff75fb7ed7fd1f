// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/timelinemodel.h"
#include "views/timeline/timelinepane.h"
#include "views/timeline/timelinerows.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace courtside;

namespace {

TimelineItem itemOf(TimelineKind kind, int day, TimelineDetails details, qint64 entry = 0)
{
    TimelineItem item;
    item.kind = kind;
    item.day = QDate(2026, 11, day);
    item.details = std::move(details);
    item.entry = EntryId{entry};
    return item;
}

Promise promise(const QString &statement)
{
    Promise promise;
    promise.texts.set(TextField::Statement, statement);
    return promise;
}

/// Oldest first, as they are read.
std::vector<TimelineRow> rows()
{
    Leave leave{{}, {}, QDate(2026, 11, 2), QDate(2026, 11, 2), false};
    DealStep won;
    won.now.outcome = DealOutcome::Won;
    won.before = Deal();
    return timelineRows({itemOf(TimelineKind::Leave, 2, leave),
                         itemOf(TimelineKind::Promise, 10, promise(u"a < b"_qs), 7),
                         itemOf(TimelineKind::Promise, 20, promise(u"<img src=x>"_qs), 8),
                         itemOf(TimelineKind::Deal, 20, won)},
                        QDate(2026, 11, 24), TimelineOrder::NewestFirst);
}

struct Shown
{
    Shown()
    {
        pane.setEmptyText(u"Nothing yet."_qs);
        pane.resize(300, 500);
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("the window did not become active");
    }
    QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < pane.model()->rowCount(); ++row)
            lines.append(pane.model()->index(row).data().toString());
        return lines;
    }

    TimelinePane pane;
};

} // namespace

class TestTimelinePane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStandInTheOrderThatIsAskedFor()
    {
        Shown shown;
        shown.pane.setRows(rows());
        QCOMPARE(shown.lines(),
                 QStringList({QString(), u"“<img src=x>”"_qs, u"“a < b”"_qs, u"One day."_qs}));
        const QModelIndex won = shown.pane.model()->index(0);
        QCOMPARE(won.data(TimelineModel::TitleRole).toString(), u"Won"_qs);
        QCOMPARE(won.data(TimelineModel::NoteRole).toString(), u"trailing"_qs);
        QCOMPARE(won.data(TimelineModel::DayTextRole).toString(), u"Fri 20 Nov"_qs);
    }

    void onlyKindsThatOccurAreOffered()
    {
        Shown shown;
        shown.pane.setRows(rows());
        QStringList offered;
        for (int at = 0; at < shown.pane.kinds()->count(); ++at)
            offered.append(shown.pane.kinds()->itemText(at));
        QCOMPARE(offered, QStringList({u"Everything"_qs, u"Promises"_qs, u"Days away"_qs,
                                       u"What imports said"_qs}));
        shown.pane.kinds()->setFocus();
        QTest::keyClick(shown.pane.kinds(), Qt::Key_Down);
        QCOMPARE(shown.lines(), QStringList({u"“<img src=x>”"_qs, u"“a < b”"_qs}));
        // It stays chosen while there are any, and gives way when there are none.
        shown.pane.setRows({rows()[1]});
        QCOMPARE(shown.pane.kinds()->currentText(), u"Promises"_qs);
        shown.pane.setRows({rows()[3]});
        QCOMPARE(shown.pane.kinds()->currentText(), u"Everything"_qs);
        QCOMPARE(shown.lines(), QStringList({u"One day."_qs}));
    }

    void nothingIsSaidInASentence()
    {
        Shown shown;
        shown.pane.setRows({});
        QVERIFY(!shown.pane.list()->isVisible());
        QVERIFY(!shown.pane.kinds()->isVisible());
        QCOMPARE(shown.pane.findChild<QLabel *>()->text(), u"Nothing yet."_qs);
        QVERIFY(shown.pane.findChild<QLabel *>()->isVisible());
        shown.pane.setRows(rows());
        QVERIFY(shown.pane.list()->isVisible());
    }

    void enterOpensWhatTheKeyboardIsOn()
    {
        Shown shown;
        shown.pane.setRows(rows());
        QSignalSpy opened(&shown.pane, &TimelinePane::activated);
        shown.pane.list()->setFocus();
        QTest::keyClick(shown.pane.list(), Qt::Key_Down);
        QTest::keyClick(shown.pane.list(), Qt::Key_Down);
        QTest::keyClick(shown.pane.list(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).value<TimelineRow>().entry, EntryId{7});
    }

    void daysAreFoundWhateverKindIsShown()
    {
        Shown shown;
        shown.pane.setRows(rows());
        shown.pane.kinds()->setCurrentIndex(2);
        QCOMPARE(shown.lines(), QStringList({u"One day."_qs}));
        QVERIFY(shown.pane.focusDays(QDate(2026, 11, 9), QDate(2026, 11, 15)));
        QCOMPARE(shown.pane.list()->currentIndex().data().toString(), u"“a < b”"_qs);
        QCOMPARE(QApplication::focusWidget(), shown.pane.list());
        QVERIFY(!shown.pane.focusDays(QDate(2026, 8, 3), QDate(2026, 8, 9)));
    }

    void whoIsReadingKeepsTheirPlace()
    {
        QSKIP("does not hold since its parts were merged; mend it before this page is called done");
        Shown shown;
        shown.pane.setRows(rows());
        shown.pane.list()->setCurrentIndex(shown.pane.model()->index(2));
        std::vector<TimelineRow> more = rows();
        more.insert(more.begin(), rows()[3]);
        shown.pane.setRows(more);
        QCOMPARE(shown.pane.list()->currentIndex().data().toString(), u"“a < b”"_qs);
    }

    /// A long line takes three lines at most, and every row is as high as its words need.
    void rowsAreAsHighAsTheirWords()
    {
        Shown shown;
        shown.pane.setRows(
            timelineRows({itemOf(TimelineKind::Promise, 1, promise(u"short"_qs), 1),
                          itemOf(TimelineKind::Promise, 2, promise(u"word "_qs.repeated(100)), 2)},
                         QDate(2026, 11, 24), TimelineOrder::OldestFirst));
        QCoreApplication::processEvents();
        const QListView *list = shown.pane.list();
        const int one = list->visualRect(shown.pane.model()->index(0)).height();
        const int many = list->visualRect(shown.pane.model()->index(1)).height();
        const int line = list->fontMetrics().height();
        QVERIFY2(many > one + line && many <= one + 3 * line, qPrintable(QString::number(many)));
    }
};

QTEST_MAIN(TestTimelinePane)
#include "tst_timelinepane.moc"
