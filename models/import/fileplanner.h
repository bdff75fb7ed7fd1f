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
                const EarlierPlans &earlier, Pace &pace);

    /// Progress moves from `from` to `to`. Fails where the file is no table, a mapping names an
    /// unknown field, or the person cancelled.
    Result<ImportPlan> plan(double from, double to);

    /// What a cancelled import answers.
    static Failure cancelled();

private:
    Result<void> open();
    Result<void> openAs(const ImportChoices &choices);
    Result<void> readHeader();
    void applyPreset();
    const ImportPreset *findPreset();
    bool findMissingColumns();
    bool findUnreadableDates();
    void askForColumn(Field field, const QString &about);
    bool countRowsOnly();
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
};

} // namespace courtside
