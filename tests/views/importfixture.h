// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/filebytes.h"
#include "tests/workbook/workbookfixture.h"
#include "views/import/filesin.h"
#include "views/import/importbar.h"
#include "views/import/importflow.h"
#include "views/import/importpage.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

namespace courtside {

inline const QByteArray header = "Owner,Date,Type,Subject\n";
inline const QByteArray twoWeeks = header + "Ana Ortiz,2024-11-12,Call,About <b>price</b>\n"
                                            "Ana Ortiz,2024-11-13,Demo,First look\n"
                                            "Marc Thiel,2024-11-19,Call,Follow-up\n";

inline void useOwnSettings(const QString &folder)
{
    QCoreApplication::setOrganizationName(QStringLiteral("courtside-tests"));
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

/// What a screen reader calls the control that the keyboard is on.
inline QString focusedName()
{
    const QWidget *now = QApplication::focusWidget();
    const auto *button = qobject_cast<const QPushButton *>(now);
    if (!now)
        return {};
    return now->accessibleName().isEmpty() && button ? button->text() : now->accessibleName();
}

/// An Import page over a new workbook, with a folder in which tables arrive.
class ImportFixture final : public WorkbookFixture
{
public:
    ImportFixture()
    {
        QSettings().setValue(QStringLiteral("import/folder"), m_arrivals.path());
        page = std::make_unique<ImportPage>(
            workbook(), ImportDialogs{[this](QWidget *, const QString &newest) {
                                          askedFrom = newest;
                                          return filesToChoose;
                                      },
                                      [this](QWidget *, const QString &proposed) {
                                          askedFrom = proposed;
                                          return fileToSave;
                                      }});
        page->resize(1234, 690);
    }

    /// Shows the page as the window does when Ctrl+I is pressed.
    void open()
    {
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page did not become active");
        page->open({});
        page->start()->setFocus();
    }

    QString arrive(const QString &name, const QByteArray &content) const
    {
        putBytes(arrivals(name), content);
        return arrivals(name);
    }
    QString arrivals(const QString &name) const { return m_arrivals.filePath(name); }

    /// Presses a key where the keyboard is, and lets reading and writing come to their end.
    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        settle();
    }
    /// Imports a table; everything in it is new and becomes a rep or an activity of its name.
    void importFirst(const QByteArray &table = twoWeeks) const
    {
        page->filesIn()->take({arrive(QStringLiteral("first.csv"), table)});
        settle();
        while (page->flow()->draft().openQuestions() > 0) {
            std::vector<ImportAnswer> answers;
            for (const ImportQuestion &question : page->flow()->draft().file(0).asked) {
                if (question.blocking)
                    answers.emplace_back(question.id, QStringLiteral("new"));
            }
            page->flow()->answer(0, answers);
            settle();
        }
        page->flow()->import();
        settle();
    }
    void settle() const
    {
        const auto isAtRest = [this] {
            return !page->flow()->isWorking() && !workbook().isBusy();
        };
        if (!QTest::qWaitFor(isAtRest, 30000))
            qFatal("the import did not come to an end");
        QCoreApplication::processEvents();
    }

    std::unique_ptr<ImportPage> page;
    QStringList filesToChoose;
    QString fileToSave;
    QString askedFrom;

private:
    QTemporaryDir m_arrivals;
};

} // namespace courtside
