// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/activitybook.h"
#include "models/import/answers.h"
#include "models/import/textindex.h"

#include <QCoreApplication>

#include <vector>

namespace courtside {

/// Finds the activities that a weekly sheet names, in headers or in cells. A new one is created
/// only where the person said so, or accepted everything new.
class SheetActivities final
{
    Q_DECLARE_TR_FUNCTIONS(SheetActivities)
public:
    SheetActivities(const ImportChoices &choices, ActivityBook &book);

    /// The activity of this name in the book, or nothing where it is to be left out.
    std::optional<int> activityFor(QByteArrayView name);
    /// The activity of a sheet that names none; nothing until the person says which.
    std::optional<int> onlyActivity();

    /// The name, never written, under which rows are counted until that is said.
    static QString unnamed() { return QStringLiteral("?"); }

    void countRow(int activity) { m_book.use(activity); }
    /// Hands the activities over, with a question for each that is not known; returns each one's
    /// index in the plan.
    std::vector<int> finish(qint64 rows, ImportPlan &plan);

private:
    struct Name
    {
        QString text;
        QString id;
        std::optional<int> activity;
        bool isAsked = false;
        qint64 uses = 0;
    };

    Name read(const QString &text);
    ImportQuestion questionFor(const Name &name) const;

    const ImportChoices &m_choices;
    Answers m_answers;
    ActivityBook &m_book;
    TextIndex m_byCell;
    std::vector<Name> m_names;
    bool m_lacksActivity = false;
};

} // namespace courtside
