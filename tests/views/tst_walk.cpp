// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/windowfixture.h"

#include "models/workbook/boardreader.h"
#include "models/workbook/peopleeditor.h"
#include "views/pagelist.h"
#include "views/shell/pagestack.h"

#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QTest>

using namespace courtside;

namespace {

constexpr int longestWalk = 600;

QString described(const QWidget *widget)
{
    QString way;
    for (const QWidget *part = widget; part; part = part->parentWidget()) {
        const QString name =
            part->objectName().isEmpty() ? QString() : u"#"_qs + part->objectName();
        way.prepend(u"/%1%2"_qs.arg(QString::fromUtf8(part->metaObject()->className()), name));
    }
    return way;
}

/// Everything in the window that the Tab key should stop at.
QSet<QWidget *> stopsOf(const QWidget &window)
{
    QSet<QWidget *> stops;
    for (auto *widget : window.findChildren<QWidget *>()) {
        const bool isStop = widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        if (isStop && widget->isVisible() && widget->isEnabled())
            stops.insert(widget);
    }
    return stops;
}

/// Where the key takes the keyboard, until it comes back to where it was before.
QSet<QWidget *> walk(Qt::Key key)
{
    QSet<QWidget *> seen;
    for (int step = 0; step < longestWalk; ++step) {
        QWidget *here = QApplication::focusWidget();
        if (!here || seen.contains(here))
            return seen;
        seen.insert(here);
        QTest::keyClick(here, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return seen;
}

} // namespace

/// Every page of the list, with the sample and without anything, by keyboard alone.
class TestWalk final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    /// The page with the most to show: the rep with the strongest evidence.
    PageTarget target() const
    {
        Workbook &workbook = *m_fixture->workbook().get();
        const ReasonList reasons = workbook.board().reasons();
        if (!reasons.shown.empty() && reasons.shown.front().flag)
            return {reasons.shown.front().rep, reasons.shown.front().flag->key.activity, {}};
        return {};
    }

    void openPage()
    {
        QFETCH(QString, page);
        QFETCH(bool, isSample);
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->open();
        if (isSample)
            m_fixture->openSample();
        else
            m_fixture->openEmpty();
        QVERIFY(m_fixture->window().stack()->open(page, target()));
        QTest::qWait(50); // what a page does later, such as laying out, is done now
        QVERIFY2(QApplication::focusWidget(), "a page that opens takes the keyboard");
    }

    static void addPages()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("isSample");
        for (const PageInfo &page : pageList()) {
            QTest::addRow("%s, sample", qUtf8Printable(page.id)) << page.id << true;
            QTest::addRow("%s, empty", qUtf8Printable(page.id)) << page.id << false;
        }
    }

    void verifyAllReached(Qt::Key key)
    {
        const QSet<QWidget *> seen = walk(key);
        for (QWidget *stop : stopsOf(m_fixture->window()))
            QVERIFY2(seen.contains(stop), qUtf8Printable(u"not reached: "_qs + described(stop)));
    }

private Q_SLOTS:
    void cleanup() { m_fixture.reset(); }

    void tabReachesEveryControl_data() { addPages(); }
    void tabReachesEveryControl()
    {
        openPage();
        verifyAllReached(Qt::Key_Tab);
    }

    void shiftTabReachesEveryControl_data() { addPages(); }
    void shiftTabReachesEveryControl()
    {
        openPage();
        verifyAllReached(Qt::Key_Backtab);
    }

    void everyStopHasANameAndARole_data() { addPages(); }
    void everyStopHasANameAndARole()
    {
        openPage();
        for (QWidget *stop : stopsOf(m_fixture->window())) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(stop);
            QVERIFY(interface);
            QVERIFY2(!interface->text(QAccessible::Name).trimmed().isEmpty(),
                     qUtf8Printable(u"no name: "_qs + described(stop)));
            QVERIFY2(interface->role() != QAccessible::NoRole,
                     qUtf8Printable(u"no role: "_qs + described(stop)));
        }
    }

    void theFirstScreenIsReachableToo()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->open();
        verifyAllReached(Qt::Key_Tab);
        for (QWidget *stop : stopsOf(m_fixture->window()))
            QVERIFY(
                !QAccessible::queryAccessibleInterface(stop)->text(QAccessible::Name).isEmpty());
    }
};

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
