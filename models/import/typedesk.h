// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/activitybook.h"
#include "models/import/answers.h"
#include "models/import/earlierplans.h"
#include "models/import/textindex.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace courtside {

/// Where a file says what kind of activity a row is.
struct TypeColumn
{
    QString defaultType;    ///< type of rows that name none, where the kind of file tells it
    QStringList candidates; ///< headers that could name the type, where no column is known to
    QString proposed;       ///< one of them, or empty
};

/// Turns the types of dated rows into activities by the rules in force, and asks about types that
/// no rule knows. Rows of such types are kept all the same.
class TypeDesk final
{
    Q_DECLARE_TR_FUNCTIONS(TypeDesk)
public:
    TypeDesk(const ImportContext &known, const ImportChoices &choices, const EarlierPlans &earlier,
             ActivityBook &book, const TypeColumn &column);

    /// The type of rows that name none, or empty.
    QString defaultType() const { return m_column.defaultType; }
    int typeFor(QByteArrayView cell);
    /// The type of rows of earlier imports that are taken back; they count nothing.
    int takenBackType();
    int outcomeFor(QByteArrayView cell); ///< -1 for an empty cell
    /// The text by which a type or an outcome is compared, as UTF-8.
    const QByteArray &foldedType(int type) const { return m_types.folded(type); }
    const QByteArray &foldedOutcome(int outcome) const { return m_outcomes.folded(outcome); }

    /// Counts a row that is taken under the rules.
    void countRow(int type, int outcome, QByteArrayView subject);

    /// Hands types, outcomes, activities, new rules and tallies over, with a question for each type
    /// that no rule knows.
    void finish(ImportPlan &plan);

private:
    /// Distinct texts, compared folded, shown as first written.
    class Texts final
    {
    public:
        int number(QByteArrayView cell);
        const QByteArray &folded(int index) const { return m_folded[static_cast<size_t>(index)]; }
        QString text(int index) const { return m_shown.at(index); }
        int size() const { return static_cast<int>(m_shown.size()); }
        const QStringList &all() const { return m_shown; }

    private:
        TextIndex m_byCell;
        QHash<QByteArray, int> m_byFolded;
        QStringList m_shown;
        std::vector<QByteArray> m_folded;
    };

    struct Rule
    {
        RuleField field = RuleField::Type;
        QString text; ///< as the person wrote it
        QString folded;
        std::optional<int> activity; ///< in the book; nothing: not counted
        bool isNew = false;
        bool goesFirst = false; ///< stands before the rules there are
        qint64 rows = 0;
    };

    std::vector<Rule> rulesInForce(const ImportContext &known, const EarlierPlans &earlier) const;
    std::vector<Rule> chosenRules(const std::vector<Rule> &inForce);
    static bool isIn(const std::vector<Rule> &rules, RuleField field, const QString &text);
    void addRule(const QString &type, std::optional<int> activity);
    int ruleFor(int type, int outcome, QByteArrayView subject) const;
    void settleType(int type, ImportPlan &plan);
    ImportQuestion typeQuestion(int type) const;
    ImportQuestion activityQuestion() const;
    std::vector<ImportQuestion::Choice> activityChoices() const;
    void handOver(ImportPlan &plan);

    const ImportChoices &m_choices;
    Answers m_answers;
    ActivityBook &m_book;
    TypeColumn m_column;
    Texts m_types;
    Texts m_outcomes;
    std::vector<Rule> m_rules;
    bool m_looksAtSubjects = false;
    QHash<quint64, int> m_ruleOf;  ///< by type and outcome, where no rule looks at subjects
    std::vector<qint64> m_rows;    ///< per type
    std::vector<qint64> m_unruled; ///< of these, rows that no rule knows
};

} // namespace courtside
