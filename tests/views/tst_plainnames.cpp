// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/windowfixture.h"

#include "models/workbook/activityeditor.h"
#include "models/workbook/peopleeditor.h"
#include "views/pagelist.h"
#include "views/shell/pagestack.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QTabBar>
#include <QTest>
#include <QTextDocument>

using namespace courtside;

namespace {

/// What Qt would show of a text that it may take for markup.
QString rendered(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

/// What Qt would show of a text in which an ampersand marks the next letter.
QString withoutMnemonics(const QString &text)
{
    QString shown;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'&' && ++at == text.size())
            break;
        shown.append(text.at(at));
    }
    return shown;
}

bool mentions(const QString &text, const QString &name)
{
    return text.contains(name) || text.contains(name.toHtmlEscaped()) ||
           text.contains(QString(name).replace(u'&', u"&&"_qs));
}

} // namespace

/// People's words are shown letter by letter, on every page of the list.
class TestPlainNames final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    void verifyLabels() const
    {
        for (const auto *label : m_fixture->window().findChildren<QLabel *>()) {
            for (const QString &name : oddNames()) {
                if (mentions(label->text(), name))
                    QVERIFY2(label->textFormat() == Qt::PlainText, qUtf8Printable(label->text()));
            }
        }
    }

    void verifyToolTips() const
    {
        for (const auto *widget : m_fixture->window().findChildren<QWidget *>()) {
            for (const QString &name : oddNames()) {
                if (mentions(widget->toolTip(), name))
                    QVERIFY2(rendered(widget->toolTip()).contains(name),
                             qUtf8Printable(widget->toolTip()));
            }
        }
    }

    void verifyCaption(const QString &text) const
    {
        for (const QString &name : oddNames()) {
            if (mentions(text, name))
                QVERIFY2(withoutMnemonics(text).contains(name), qUtf8Printable(text));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->open();
        m_fixture->openOddNames();
    }

    void namesAreShownLetterByLetter_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("person");
        for (const PageInfo &page : pageList()) {
            for (int person = 0; person < oddNames().size(); ++person) {
                QTest::addRow("%s, %s", qUtf8Printable(page.id),
                              qUtf8Printable(oddNames().at(person)))
                    << page.id << person;
            }
        }
    }

    void namesAreShownLetterByLetter()
    {
        QFETCH(QString, page);
        QFETCH(int, person);
        Workbook &workbook = *m_fixture->workbook().get();
        const auto rep = workbook.people().findRep(oddNames().at(person));
        const auto activity = workbook.activities().watched().at(static_cast<size_t>(person));
        QVERIFY(rep);
        QVERIFY(m_fixture->window().stack()->open(page, {rep->id, activity.id, {}}));
        QTest::qWait(50);
        verifyLabels();
        verifyToolTips();
        for (const auto *button : m_fixture->window().findChildren<QAbstractButton *>())
            verifyCaption(button->text());
        for (const auto *action : m_fixture->window().findChildren<QAction *>())
            verifyCaption(action->text());
        for (const auto *bar : m_fixture->window().findChildren<QTabBar *>()) {
            for (int tab = 0; tab < bar->count(); ++tab)
                verifyCaption(bar->tabText(tab));
        }
    }
};

QTEST_MAIN(TestPlainNames)
#include "tst_plainnames.moc"
