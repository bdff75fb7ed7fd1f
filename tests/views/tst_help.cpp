// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/windowfixture.h"

#include "views/shell/helppanel.h"
#include "views/shell/pagestack.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace courtside;

class TestHelp final : public QObject
{
    Q_OBJECT

    WindowFixture m_fixture;

    MainWindow &window() { return m_fixture.window(); }
    void type(Qt::Key key)
    {
        QTest::keyClick(window().focusWidget(), key);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture.open();
        m_fixture.openSample();
    }

    void everyPageHasItsHelp()
    {
        auto *help = window().findChild<HelpPanel *>();
        for (const PageInfo &page : window().stack()->pages()) {
            QVERIFY2(QFile::exists(u":/help/%1.md"_qs.arg(page.helpTopic)),
                     qUtf8Printable(page.helpTopic));
            window().stack()->open(page.id);
            QWidget *before = window().focusWidget();
            type(Qt::Key_F1);
            QVERIFY(help->isVisible());
            QCOMPARE(help->topic(), page.helpTopic);
            QVERIFY(help->findChild<QTextBrowser *>()->toPlainText().size() > 100);
            type(Qt::Key_Escape);
            QVERIFY(!help->isVisible());
            QCOMPARE(window().focusWidget(), before);
        }
    }

    void helpLinksLeadToTopicsThatExist()
    {
        static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_qs);
        for (const QString &name : QDir(u":/help"_qs).entryList()) {
            QFile file(u":/help/"_qs + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = link.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const QString topic = found.next().captured(1);
                QVERIFY2(QFile::exists(u":/help/%1.md"_qs.arg(topic)), qUtf8Printable(topic));
            }
        }
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
