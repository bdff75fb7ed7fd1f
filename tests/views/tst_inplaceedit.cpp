// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shared/inplaceedit.h"

#include <QLineEdit>
#include <QTest>

using namespace courtside;

class TestInPlaceEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stored.clear();
        m_refuse = false;
    }

    void enterStores()
    {
        InPlaceEdit edit(QStringLiteral("Name"));
        setUp(edit);
        QTest::keyClicks(edit.field(), QStringLiteral("n"));
        QTest::keyClick(edit.field(), Qt::Key_Return);
        QCOMPARE(m_stored, QStringList{QStringLiteral("nAnna")});
        QCOMPARE(edit.value(), QStringLiteral("nAnna"));
        QTest::keyClick(edit.field(), Qt::Key_Return);
        QCOMPARE(m_stored.size(), 1); // nothing new, nothing stored
    }

    void escapePutsTheStoredTextBack()
    {
        InPlaceEdit edit(QStringLiteral("Name"));
        setUp(edit);
        QTest::keyClicks(edit.field(), QStringLiteral("x"));
        QTest::keyClick(edit.field(), Qt::Key_Escape);
        QCOMPARE(edit.field()->text(), QStringLiteral("Anna"));
        QVERIFY(m_stored.isEmpty());
    }

    void whatIsRefusedStaysWithItsReason()
    {
        InPlaceEdit edit(QStringLiteral("Name"));
        setUp(edit);
        m_refuse = true;
        edit.field()->setText(QStringLiteral("Bo <3"));
        QVERIFY(!edit.commit());
        QCOMPARE(edit.field()->text(), QStringLiteral("Bo <3"));
        QCOMPARE(edit.refusal(), QStringLiteral("There is a Bo <3 already."));
        QCOMPARE(edit.field()->accessibleDescription(), edit.refusal());
        edit.setValue(QStringLiteral("Anna Berg")); // what is stored changed meanwhile
        QCOMPARE(edit.field()->text(), QStringLiteral("Bo <3"));
        m_refuse = false;
        QVERIFY(edit.commit());
        QVERIFY(edit.refusal().isEmpty());
        QCOMPARE(m_stored, QStringList{QStringLiteral("Bo <3")});
    }

    void anotherPersonStartsAfresh()
    {
        InPlaceEdit edit(QStringLiteral("Name"));
        setUp(edit);
        m_refuse = true;
        edit.field()->setText(QStringLiteral("Bo"));
        edit.commit();
        edit.reset(QStringLiteral("Marc"));
        QCOMPARE(edit.field()->text(), QStringLiteral("Marc"));
        QVERIFY(edit.refusal().isEmpty());
    }

    void theFieldIsNamed()
    {
        const InPlaceEdit edit(QStringLiteral("Role"));
        QCOMPARE(edit.field()->accessibleName(), QStringLiteral("Role"));
        QCOMPARE(edit.focusProxy(), edit.field());
    }

private:
    void setUp(InPlaceEdit &edit)
    {
        edit.reset(QStringLiteral("Anna"));
        edit.setStore([this](const QString &text) -> Result<void> {
            if (m_refuse)
                return Failure{QStringLiteral("There is a %1 already.").arg(text), {}};
            m_stored.append(text);
            return {};
        });
    }

    QStringList m_stored;
    bool m_refuse = false;
};

QTEST_MAIN(TestInPlaceEdit)
#include "tst_inplaceedit.moc"
