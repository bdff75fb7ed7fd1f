// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/filejob.h"

#include <QCoreApplication>

namespace courtside {

/// Plans one file: opens it, finds out what its columns are, reads it twice.
class FilePlanner final
{
    Q_DECLARE_TR_FUNCTIONS(FilePlanner)
public:
    FilePlanner(const ImportBytes &file, const ImportChoices &asked, const ImportContext &known,
                const EarlierPlans &earlier, SeenRows &seen, Pace &pace);

    /// What was said of columns goes for several files: it is meant for those that have them.
    void shareColumns() { m_sharesColumns = true; }

    /// Progress moves from `from` to `to`. Fails where the file is no table, a mapping names an
    /// unknown field, or the person cancelled.
    Result<ImportPlan> plan(double from, double to);

    /// What the planned file may be complete for, to be settled when all files are planned.
    const std::optional<FileClaim> &claim() const { return m_job.claim; }

    /// What a cancelled import answers.
    static Failure cancelled();

private:
    Result<void> open();
    Result<void> openAs(const ImportChoices &choices);
    Result<void> readHeader();
    void forgetOthersColumns();
    void applyPreset();
    const ImportPreset *findPreset();
    bool findMissingColumns();
    bool findUnreadableDates();
    void askForColumn(Field field, const QString &about);
    bool countRowsOnly();
    void seekIds();
    void chooseTwins();
    bool readColumns();
    bool readRows();
    void describeFile();
    void describeLeftOut();
    void noteCutExports();
    void askAboutQuotes();
    void nameCountColumns();
    void finish();

    const ImportBytes &m_file;
    ImportChoices m_asked;
    FileJob m_job;
    bool m_isRemembered = false;  ///< choices of an earlier file are in force
    bool m_sharesColumns = false; ///< columns that this file lacks are another's
};

} // namespace courtside
