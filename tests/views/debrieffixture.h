// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/views/windowfixture.h"

#include "models/workbook/debriefeditor.h"
#include "models/workbook/draftdesk.h"
#include "models/workbook/importdesk.h"
#include "models/workbook/peopleeditor.h"
#include "views/form/captureform.h"
#include "views/form/formfield.h"
#include "views/shared/statusline.h"
#include "views/shell/pagestack.h"

#include <QApplication>
#include <QTest>

#include <bit>
#include <utility>

namespace courtside {

/// A window on a workbook with two reps and a few deals, and the keys a person presses in it.
class DebriefFixture final
{
public:
    DebriefFixture()
    {
        m_window.openEmpty();
        addPeople(workbook());
        m_window.open();
    }

    WindowFixture &fixture() { return m_window; }
    MainWindow &window() { return m_window.window(); }
    Workbook &workbook() { return *m_window.workbook().get(); }
    Page *page() { return window().stack()->currentPage(); }
    CaptureForm *form() { return page()->findChild<CaptureForm *>(); }
    FormField *field(const QString &key) { return form()->field(key); }
    QString pageId() { return window().stack()->currentId(); }
    RepId rep(const QString &name) { return workbook().people().findRep(name)->id; }
    std::vector<Debrief> debriefs() { return workbook().debriefs().debriefs(); }
    /// Where the keyboard is in the form.
    QString here()
    {
        for (const FormField *field : form()->fields()) {
            if (field->stop() == QApplication::focusWidget())
                return field->key();
        }
        return {};
    }

    /// A key with what is held down; each counts as one that a person pressed.
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(receiver(), key, held);
        m_keys += 1 + std::popcount(static_cast<uint>(held.toInt()));
        settle();
    }
    /// Letters, with the shift key that capitals need.
    void type(const QString &letters)
    {
        for (const QChar letter : letters) {
            const bool isShifted = letter.isUpper() || letter == u'?';
            QTest::sendKeyEvent(QTest::Click, receiver(), Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
            m_keys += isShifted ? 2 : 1;
        }
    }
    /// How many keys were pressed since the last time.
    int takeKeys() { return std::exchange(m_keys, 0); }

    static void settle()
    {
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
    }

private:
    QWidget *receiver()
    {
        QWidget *here = QApplication::focusWidget();
        return here ? here : &window();
    }
    static void addPeople(Workbook &workbook)
    {
        const QByteArray deals =
            "Opportunity ID,Opportunity Name,Account Name,Opportunity Owner,Stage,Close Date,"
            "Amount\n"
            "1,Expansion,Miller Ltd,Anna Berg,Proposal,2026-12-18,100\n"
            "2,Pilot,Mill Works,Ben Ode,Proposal,2026-12-20,100\n";
        ImportChoices choices;
        choices.acceptNew = true;
        const auto plans =
            workbook.imports().planNow({{QStringLiteral("deals.csv"), {}, deals}}, {choices});
        if (!plans || !workbook.imports().applyNow(*plans))
            qFatal("the deals were not imported");
    }

    WindowFixture m_window;
    int m_keys = 0;
};

} // namespace courtside
