// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/appearance.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/emptystate.h"
#include "views/shared/focus.h"
#include "views/shared/format.h"
#include "views/shared/plaintext.h"
#include "views/shared/statusline.h"
#include "views/shared/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>

#include <cmath>

using namespace courtside;

namespace {

/// Contrast of two colours as WCAG 2 computes it, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QString shownToolTip(const QString &toolTip)
{
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText();
}

} // namespace

class TestShared final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void namesAreNeverMarkup_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("heart") << u"Bo <3"_qs;
        QTest::newRow("bold") << u"<b>x</b>"_qs;
        QTest::newRow("ampersand") << u"R&D &amp; friends"_qs;
        QTest::newRow("comparison") << u"a < b and c > d"_qs;
        QTest::newRow("spaces") << u"two  spaces"_qs;
    }

    void namesAreNeverMarkup()
    {
        QFETCH(QString, name);
        const std::unique_ptr<QLabel> label(plainLabel(name));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), name);
        QCOMPARE(shownToolTip(plainToolTip(name)), name);
    }

    void captionsKeepTheirAmpersand()
    {
        QCOMPARE(plainCaption(u"R&D"_qs), u"R&&D"_qs);
        QCOMPARE(plainToolTip({}), QString());
    }

    void aCutNameKeepsItsWholeAccessibleNameAndToolTip()
    {
        const QString name = u"Wilhelmina <of> Featherstonehaugh-Cholmondeley"_qs;
        ElidedLabel label(name);
        label.resize(label.sizeHint());
        label.show();
        QCOMPARE(label.toolTip(), QString());
        label.resize(60, label.height());
        QCOMPARE(shownToolTip(label.toolTip()), name);
        QCOMPARE(label.accessibleName(), name);
        QVERIFY(label.minimumSizeHint().width() < 100);
    }

    void daysAndWeeksAreWrittenShortly()
    {
        const QDate today(2026, 11, 25);
        QCOMPARE(dayText(QDate(2026, 11, 22), today), u"Sun 22 Nov"_qs);
        QCOMPARE(dayText(QDate(2025, 12, 28), today), u"Sun 28 Dec 2025"_qs);
        QCOMPARE(weekText(Week::of(QDate(2026, 11, 4))), u"2–8 Nov"_qs);
        QCOMPARE(weekText(Week::of(QDate(2026, 12, 1))), u"30 Nov\u00a0– 6 Dec"_qs);
        QCOMPARE(weekText(Week::of(QDate(2026, 1, 1))), u"29 Dec 2025\u00a0– 4 Jan 2026"_qs);
        QCOMPARE(numberedWeekText(Week::of(QDate(2026, 11, 4))), u"Week 45, 2–8 Nov"_qs);
    }

    void ratesHaveNoIdleZeros()
    {
        QCOMPARE(rateText(8.0), u"8"_qs);
        QCOMPARE(rateText(7.97), u"8"_qs);
        QCOMPARE(rateText(7.97, 2), u"7.97"_qs);
        QCOMPARE(rateText(0.45), u"0.5"_qs);
        QCOMPARE(rateText(2400000), u"2,400,000"_qs);
        QCOMPARE(countText(12345), u"12,345"_qs);
    }

    void bothThemesAreReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void bothThemesAreReadable()
    {
        QFETCH(bool, dark);
        const Theme &theme = dark ? Theme::darkened() : Theme::light();
        for (const QColor &ground : {theme.page, theme.frame, theme.surface}) {
            QVERIFY(contrast(theme.text, ground) >= 7.0);
            QVERIFY(contrast(theme.muted, ground) >= 4.5);
            QVERIFY(contrast(theme.accent, ground) >= 4.5);
            QVERIFY(contrast(theme.outline, ground) >= 2.8);
        }
        for (const QColor &state : {theme.concern, theme.better, theme.usual})
            QVERIFY(contrast(state, theme.page) >= 4.5);
        QVERIFY(contrast(theme.text, theme.chosen) >= 7.0);
        QVERIFY(contrast(theme.muted, theme.chosen) >= 4.5);
        QVERIFY(contrast(theme.bar, theme.page) >= 3.0);
        QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
    }

    void theThemeIsToldByThePalette()
    {
        QCOMPARE(Theme::of(Theme::darkened().palette()).dark, true);
        QCOMPARE(Theme::of(Theme::light().palette()).dark, false);
        QCOMPARE(Theme::of(QPalette(Qt::black)).dark, true);
    }

    void theAppearanceDressesTheApplicationAndFollowsTheDesktop()
    {
        Appearance appearance(Scheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::darkened().page);
        QVERIFY(qApp->styleSheet().contains(Theme::darkened().accent.name()));
        QVERIFY(!qApp->styleSheet().contains(u"@page"_qs));
        appearance.setScheme(Scheme::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().page);
        QVERIFY(QApplication::font().pointSizeF() >= 10.0);

        QApplication::setPalette(Theme::darkened().palette());
        QWidget window;
        QEvent change(QEvent::ThemeChange);
        QApplication::sendEvent(&window, &change);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().page);
    }

    void theStatusLineSaysSavedOrWhyNot()
    {
        StatusLine line;
        line.setSaved(QDateTime(QDate(2026, 11, 25), QTime(14, 2)));
        QCOMPARE(line.savedText(), u"Saved 14:02"_qs);
        line.setNotSaved(u"the disk is full."_qs);
        QCOMPARE(line.savedText(), u"Not saved: the disk is full."_qs);
        line.say(u"Bo <3 is away."_qs);
        QCOMPARE(line.said(), u"Bo <3 is away."_qs);
    }

    void anEmptyStateOffersItsWays()
    {
        QAction import(u"&Import a file…"_qs);
        import.setShortcut(QKeySequence(u"Ctrl+I"_qs));
        QAction sample(u"Open the &sample"_qs);
        int imports = 0;
        connect(&import, &QAction::triggered, this, [&imports] { ++imports; });
        EmptyState state;
        state.setWords(u"No numbers yet"_qs, u"Drop a file anywhere on the window."_qs);
        state.setWays({&import, &sample});
        const auto buttons = state.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons.first()->accessibleName(), u"Import a file…"_qs);
        QCOMPARE(buttons.first()->accessibleDescription(), u"Ctrl+I"_qs);
        QTest::keyClick(buttons.first(), Qt::Key_Space);
        QCOMPARE(imports, 1);
        import.setEnabled(false);
        QVERIFY(!buttons.first()->isEnabled());
        state.setWays({});
        QTest::qWait(0); // they go when nobody presses them any more
        QCOMPARE(state.findChildren<QPushButton *>().size(), 0);
    }

    void typingCanBeTakenBackOnlyWhereThereIsSome()
    {
        QLineEdit line;
        QVERIFY(!canUndoTyping(&line));
        QTest::keyClicks(&line, u"ab"_qs);
        QVERIFY(canUndoTyping(&line));
        line.undo();
        QVERIFY(canRedoTyping(&line));
        QPlainTextEdit edit;
        QTest::keyClicks(&edit, u"ab"_qs);
        QVERIFY(canUndoTyping(&edit));
        edit.setReadOnly(true);
        QVERIFY(!canUndoTyping(&edit));
        QPushButton button;
        QVERIFY(!canUndoTyping(&button));
    }
};

QTEST_MAIN(TestShared)
#include "tst_shared.moc"
