// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"
#include "models/workbook/activityeditor.h"
#include "models/workbook/boardreader.h"
#include "models/workbook/calendareditor.h"
#include "models/workbook/counteditor.h"
#include "models/workbook/goaleditor.h"
#include "models/workbook/importdesk.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace courtside {

/// A new workbook in a folder of its own, on Sunday 24 November 2024.
class WorkbookFixture
{
public:
    WorkbookFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        auto created =
            Workbook::create(path(), {QByteArrayLiteral("Europe/Berlin"), false}, clock());
        if (!created)
            qFatal("%s", qPrintable(created.failure().sentence));
        m_workbook = std::move(created).value();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("team.courtside")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    Clock clock() const
    {
        return {[this] {
            return m_now;
        }};
    }
    void setToday(QDate day) { m_now.setDate(day); }
    Workbook &workbook() const { return *m_workbook; }
    void close() { m_workbook.reset(); }
    void reopen()
    {
        m_workbook.reset();
        auto opened = Workbook::open(path(), clock());
        if (!opened)
            qFatal("%s", qPrintable(opened.failure().sentence));
        m_workbook = std::move(opened).value();
    }

    RepId addRep(const QString &name) { return *m_workbook->people().addRep(name); }
    ActivityId addWatched(const QString &name)
    {
        const ActivityId activity = *m_workbook->activities().add(name);
        (void)m_workbook->activities().setWatched(activity, true);
        return activity;
    }
    void typeWeeks(RepId rep, ActivityId activity, Week first, const std::vector<int> &counts)
    {
        for (size_t i = 0; i < counts.size(); ++i)
            (void)m_workbook->counts().typeCount(rep, activity, first.next(static_cast<int>(i)),
                                                 counts[i]);
    }
    /// Imports a table, accepting everything new, as a script would.
    Result<std::vector<AppliedImport>> import(const QByteArray &table, ImportChoices choices = {})
    {
        choices.acceptNew = true;
        auto plans =
            m_workbook->imports().planNow({{QStringLiteral("table.csv"), {}, table}}, {choices});
        if (!plans)
            return plans.failure();
        return m_workbook->imports().applyNow(*plans);
    }

private:
    QTemporaryDir m_folder;
    QDateTime m_now = QDateTime(QDate(2024, 11, 24), QTime(18, 0));
    std::unique_ptr<Workbook> m_workbook;
};

} // namespace courtside
