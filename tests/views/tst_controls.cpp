// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/choiceswitch.h"
#include "views/shared/linkbutton.h"
#include "views/shared/removablerow.h"
#include "views/shared/scrollcolumn.h"
#include "views/shared/undowords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace courtside;

namespace {

constexpr int buttons = 30;

/// A column far higher than its window.
class LongColumn final
{
public:
    LongColumn()
    {
        auto *content = new QWidget;
        m_layout = new QVBoxLayout(content);
        for (int i = 0; i < buttons; ++i)
            m_layout->addWidget(new QPushButton(QString::number(i)));
        column.setContent(content);
        column.resize(200, 200);
        column.show();
        column.activateWindow();
        if (!QTest::qWaitForWindowActive(&column))
            qFatal("the column did not become active");
    }
    QWidget *at(int place) const { return m_layout->itemAt(place)->widget(); }
    void insert(int place, QWidget *widget) const
    {
        m_layout->insertWidget(place, widget);
        widget->show();
    }
    static bool isInSight(const QWidget *widget)
    {
        return widget->visibleRegion().boundingRect() == widget->rect();
    }

    ScrollColumn column;

private:
    QVBoxLayout *m_layout;
};

} // namespace

class TestControls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsPressedWithEnterAndShowsWordsLetterByLetter()
    {
        LinkButton link(u"R&D <b>"_qs);
        QCOMPARE(link.accessibleName(), u"R&D <b>"_qs);
        QCOMPARE(link.text(), u"R&&D <b>"_qs);
        QVERIFY(link.toolTip().isEmpty());
        QSignalSpy pressed(&link, &LinkButton::clicked);
        QTest::keyClick(&link, Qt::Key_Return);
        QTest::keyClick(&link, Qt::Key_Space);
        QCOMPARE(pressed.size(), 2);
    }

    void aLongLinkIsCutAndToldInFull()
    {
        LinkButton link;
        link.setWords(u"A name that is rather long for the place it has"_qs, 80);
        QVERIFY(link.text().endsWith(u'…'));
        QVERIFY(link.sizeHint().width() <= 80 + 2 * linkMargin);
        QVERIFY(link.toolTip().contains(u"the place it has"_qs));
        QCOMPARE(link.accessibleName(), u"A name that is rather long for the place it has"_qs);
        link.setAccessibleName(u"Something else"_qs);
        link.setWords(u"Short"_qs);
        QCOMPARE(link.accessibleName(), u"Something else"_qs);
        QVERIFY(link.toolTip().isEmpty());
    }

    void oneOfTheChoicesHolds()
    {
        ChoiceSwitch choice;
        choice.add(0, u"A–Z"_qs, u"Sort by name"_qs);
        choice.add(7, u"R&D"_qs);
        QSignalSpy chosen(&choice, &ChoiceSwitch::chosen);
        choice.setValue(7);
        QCOMPARE(choice.value(), 7);
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(choice.buttons().at(0)->accessibleName(), u"Sort by name"_qs);
        QCOMPARE(choice.buttons().at(1)->accessibleName(), u"R&D"_qs);
        QTest::mouseClick(choice.buttons().at(0), Qt::LeftButton);
        QCOMPARE(choice.value(), 0);
        QCOMPARE(chosen.at(0).at(0).toInt(), 0);
    }

    void whatWasEnteredCanBeRemoved()
    {
        RemovableRow row(u"Bo <3"_qs, u"Remove the name Bo <3"_qs);
        LinkButton *move = row.addButton(u"Move to…"_qs, u"Move Bo <3"_qs);
        QSignalSpy removed(&row, &RemovableRow::removeWanted);
        const auto links = row.findChildren<LinkButton *>();
        QCOMPARE(links.size(), 2);
        for (LinkButton *link : links) {
            if (link != move)
                link->click();
        }
        QCOMPARE(removed.size(), 1);
        QCOMPARE(row.layout()->indexOf(move), 1); // before "Remove"
    }

    void theKeyboardStaysInSight()
    {
        const LongColumn shown;
        QVERIFY(!LongColumn::isInSight(shown.at(20)));
        shown.at(20)->setFocus();
        QTRY_VERIFY(LongColumn::isInSight(shown.at(20)));
        auto *above = new QPushButton(u"high"_qs);
        above->setFixedHeight(400);
        shown.insert(10, above);
        QTRY_COMPARE(above->height(), 400);
        QTRY_VERIFY(LongColumn::isInSight(shown.at(21)));
    }

    void whoScrollsAwayIsNotPulledBack()
    {
        const LongColumn shown;
        shown.at(20)->setFocus();
        QTRY_VERIFY(LongColumn::isInSight(shown.at(20)));
        shown.column.verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum);
        auto *above = new QPushButton(u"high"_qs);
        above->setFixedHeight(400);
        shown.insert(25, above);
        QTRY_COMPARE(above->height(), 400);
        QTest::qWait(0);
        QCOMPARE(shown.column.verticalScrollBar()->value(), 0);
    }

    void whatIsMadeLateIsVisitedInItsPlace()
    {
        const LongColumn shown;
        auto *late = new QPushButton(u"late"_qs);
        shown.insert(3, late);
        QTRY_COMPARE(shown.at(2)->nextInFocusChain(), late);
        QCOMPARE(late->nextInFocusChain(), shown.at(4));
    }

    void takingAnImportBackIsToldInWholeSentences()
    {
        ImportUndo undone;
        undone.removed = 1;
        QCOMPARE(undoneSentence(undone), u"Import undone: 1 row taken out."_qs);
        undone.removed = 2;
        undone.restored = 1;
        QCOMPARE(undoneSentence(undone, u"R&D.csv"_qs),
                 u"Import of R&D.csv undone: 2 rows taken out, 1 row put back as it was."_qs);
        undone.restored = 3;
        QCOMPARE(undoneSentence(undone),
                 u"Import undone: 2 rows taken out, 3 rows put back as they were."_qs);
        QCOMPARE(keptText({}), QString());
        QCOMPARE(keptText({u"Ana, week 45"_qs}),
                 u"Kept, since somebody changed it by hand after the import:\nAna, week 45"_qs);
    }
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
