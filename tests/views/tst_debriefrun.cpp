// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/debrieffixture.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace courtside;

/// The debrief in the car park, by the keys it takes.
class TestDebriefRun final : public QObject
{
    Q_OBJECT

    std::unique_ptr<DebriefFixture> m_fixture;

    static constexpr int mostKeys = 130;
    static constexpr int mostOutsideText = 20;

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<DebriefFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aWholeDebriefTakesAMinuteOfKeys()
    {
        DebriefFixture &f = *m_fixture;
        const QString step = u"she sends us the floor plan"_qs;
        const QString well = u"waited a full minute after the price"_qs;
        const QString differently = u"ask who else decides before the demo"_qs;
        int outside = 0;
        int inText = 0;

        f.press(Qt::Key_D, Qt::ControlModifier);
        f.type(u"an"_qs);
        f.press(Qt::Key_Return);
        f.type(u"mil"_qs);
        f.press(Qt::Key_Return);
        f.type(u"a"_qs);
        outside += f.takeKeys();
        f.type(step);
        inText += f.takeKeys();
        f.press(Qt::Key_Return);
        f.type(u"fri"_qs);
        f.press(Qt::Key_Return);
        outside += f.takeKeys();
        f.type(well);
        inText += f.takeKeys();
        f.press(Qt::Key_Tab);
        outside += f.takeKeys();
        f.type(differently);
        inText += f.takeKeys();
        f.press(Qt::Key_Tab);
        f.type(u"n"_qs);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        outside += f.takeKeys();

        const auto debriefs = f.debriefs();
        QCOMPARE(debriefs.size(), size_t(1));
        const Debrief &debrief = debriefs.front();
        QCOMPARE(debrief.rep, f.rep(u"Anna Berg"_qs));
        QVERIFY(debrief.deal);
        QCOMPARE(debrief.texts[TextField::Customer], u"Miller Ltd: Expansion"_qs);
        QCOMPARE(debrief.ending, Ending::Advance);
        QCOMPARE(debrief.nextStepBy, Who::Customer);
        QCOMPARE(debrief.nextStepOn, std::optional(QDate(2026, 11, 27)));
        QCOMPARE(debrief.texts[TextField::NextStep], step);
        QCOMPARE(debrief.texts[TextField::WentWell], well);
        QCOMPARE(debrief.texts[TextField::DoDifferently], differently);
        QCOMPARE(debrief.promised, YesNo::No);
        QVERIFY(missingParts(debrief, false).empty());
        QVERIFY2(outside <= mostOutsideText, qPrintable(QString::number(outside)));
        QVERIFY2(outside + inText <= mostKeys, qPrintable(QString::number(outside + inText)));
        QVERIFY(step.size() + well.size() + differently.size() >= 95); // nothing was kept short
        qInfo("%d keys, %d of them outside free text", outside + inText, outside);
    }

    void fromARepsPageTheRepIsThere()
    {
        DebriefFixture &f = *m_fixture;
        PageTarget target;
        target.rep = f.rep(u"Ben Ode"_qs);
        f.window().openPage(u"rep"_qs, target);
        f.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(f.pageId(), u"debrief"_qs);
        QCOMPARE(f.here(), u"customer"_qs);
        f.press(Qt::Key_Down); // whom Ben was with comes first
        f.press(Qt::Key_Return);
        f.type(u"n"_qs);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.debriefs().size(), size_t(1));
        QCOMPARE(f.debriefs().front().rep, target.rep);
        QCOMPARE(f.debriefs().front().texts[TextField::Customer], u"Mill Works: Pilot"_qs);
    }

    void sevenQuestionsFitWithoutScrolling_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280 by 720") << QSize(1280, 720);
        QTest::newRow("1366 by 768") << QSize(1366, 768);
    }

    void sevenQuestionsFitWithoutScrolling()
    {
        QFETCH(const QSize, size);
        DebriefFixture &f = *m_fixture;
        f.window().resize(size);
        f.press(Qt::Key_D, Qt::ControlModifier);
        f.type(u"an"_qs);
        f.press(Qt::Key_Return);
        f.press(Qt::Key_Tab);
        f.type(u"a"_qs); // an advance says what it needs
        QTest::qWait(50);
        int questions = 0;
        for (const QLabel *label : f.form()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                ++questions;
        }
        QCOMPARE(questions, 7);
        const auto *scroll = f.page()->findChild<QScrollArea *>();
        QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
        for (const QString &key : {u"rep"_qs, u"well"_qs, u"promised"_qs}) {
            const QWidget *stop = f.field(key)->stop();
            QVERIFY(stop->visibleRegion().boundingRect().height() >= stop->height());
            QVERIFY(stop->font().pointSizeF() >= 14.0);
        }
    }

    void theRepSpeaksFirst()
    {
        DebriefFixture &f = *m_fixture;
        f.press(Qt::Key_D, Qt::ControlModifier);
        QStringList order;
        for (const FormField *field : f.form()->fields())
            order.append(field->key());
        const qsizetype manager = order.indexOf(u"saw"_qs);
        for (const QString &rep : {u"well"_qs, u"differently"_qs, u"adapted"_qs}) {
            QVERIFY(order.contains(rep));
            QVERIFY(order.indexOf(rep) < manager);
        }
        QVERIFY(order.indexOf(u"taught"_qs) > manager);
    }
};

QTEST_MAIN(TestDebriefRun)
#include "tst_debriefrun.moc"
