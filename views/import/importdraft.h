// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"
#include "models/workbook/importdesk.h"
#include "views/import/choiceedit.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace courtside {

/// Rows of all files of an import together.
struct ImportTotals
{
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    qint64 waiting = 0; ///< until a question about columns is answered
};

/// What is about to be imported: the files, what the person said about each, and the last plans.
class ImportDraft final
{
public:
    struct File
    {
        ImportSource source;
        ImportChoices choices;
        std::optional<ImportPlan> plan;
        ImportChoices planned; ///< the choices of that plan
        /// Every question of this reading in the order in which they came up, answered or not.
        std::vector<ImportQuestion> asked;
        /// Questions the last plan waits for and that were not answered since.
        QSet<QString> open;

        bool isOpen(const QString &question) const { return open.contains(question); }
    };

    bool isEmpty() const { return m_files.empty(); }
    const std::vector<File> &files() const { return m_files; }
    const File &file(int number) const { return m_files[static_cast<size_t>(number)]; }

    /// Adds files; one that is there already is not added again. Returns how many are new.
    int add(const std::vector<ImportSource> &sources);
    void remove(int number);
    /// Lets go of the one file that has no plan, where there is just one.
    void removeTheUnplanned();
    void clear() { m_files.clear(); }

    std::vector<ImportSource> sources() const;
    std::vector<ImportChoices> choices() const;
    /// The plans of sources() under choices(), in the same order.
    void setPlans(const std::vector<ImportPlan> &plans);
    /// The last plans, which are this draft's no more.
    std::vector<ImportPlan> takePlans();
    bool isPlanned() const;
    /// Goes back to what the last plans were made with.
    void forgetUnplannedChoices();

    /// Answers questions of one file, and of every other file that asks the same.
    void answer(int number, const std::vector<ImportAnswer> &answers);
    /// Changes how a file is read; its questions are asked afresh, answers stay.
    void read(int number, const ImportChoices &choices);
    /// Changes what does not touch the reading: rules, what is watched.
    void choose(int number, const ImportChoices &choices) { at(number).choices = choices; }

    /// Questions that must be answered before anything is written.
    int openQuestions() const;
    /// The first file with such a question, or -1.
    int firstOpenFile() const;
    ImportTotals totals() const;

private:
    File &at(int number) { return m_files[static_cast<size_t>(number)]; }

    std::vector<File> m_files;
};

} // namespace courtside
