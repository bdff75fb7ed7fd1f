// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/fieldwords.h"

#include <QCoreApplication>

namespace courtside {

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

struct Entry
{
    const char *field;
    const char *label;
    bool activities;
    bool weekly;
    bool opportunities;
};

constexpr Entry entries[] = {
    {"rep", QT_TRANSLATE_NOOP("FieldWords", "Person"), true, true, true},
    {"date", QT_TRANSLATE_NOOP("FieldWords", "Date"), true, false, false},
    {"week", QT_TRANSLATE_NOOP("FieldWords", "Week"), false, true, false},
    {"type", QT_TRANSLATE_NOOP("FieldWords", "Type"), true, false, false},
    {"activity", QT_TRANSLATE_NOOP("FieldWords", "Activity"), false, true, false},
    {"count", QT_TRANSLATE_NOOP("FieldWords", "Count"), false, true, false},
    {"working_days", QT_TRANSLATE_NOOP("FieldWords", "Working days"), false, true, false},
    {"name", QT_TRANSLATE_NOOP("FieldWords", "Deal name"), false, false, true},
    {"account", QT_TRANSLATE_NOOP("FieldWords", "Account"), false, false, true},
    {"stage", QT_TRANSLATE_NOOP("FieldWords", "Stage"), false, false, true},
    {"amount", QT_TRANSLATE_NOOP("FieldWords", "Amount"), false, false, true},
    {"currency", QT_TRANSLATE_NOOP("FieldWords", "Currency"), false, false, true},
    {"close_date", QT_TRANSLATE_NOOP("FieldWords", "Close date"), false, false, true},
    {"outcome", QT_TRANSLATE_NOOP("FieldWords", "Outcome"), true, false, false},
    {"subject", QT_TRANSLATE_NOOP("FieldWords", "Subject"), true, false, false},
    {"status", QT_TRANSLATE_NOOP("FieldWords", "Status"), true, false, true},
    {"done_at", QT_TRANSLATE_NOOP("FieldWords", "Completed at"), true, false, false},
    {"start", QT_TRANSLATE_NOOP("FieldWords", "Start"), true, false, false},
    {"id", QT_TRANSLATE_NOOP("FieldWords", "Record id"), true, false, true},
    {"rep_id", QT_TRANSLATE_NOOP("FieldWords", "Person's id"), true, true, true},
    {"team", QT_TRANSLATE_NOOP("FieldWords", "Team"), true, true, true},
    {"created", QT_TRANSLATE_NOOP("FieldWords", "Created"), true, false, true},
    {"modified", QT_TRANSLATE_NOOP("FieldWords", "Last changed"), true, false, true},
    {"all_day", QT_TRANSLATE_NOOP("FieldWords", "All day: yes or no"), true, false, false},
    {"closed", QT_TRANSLATE_NOOP("FieldWords", "Closed: yes or no"), true, false, true},
    {"deleted", QT_TRANSLATE_NOOP("FieldWords", "Deleted: yes or no"), true, false, true},
    {"child", QT_TRANSLATE_NOOP("FieldWords", "Copy: yes or no"), true, false, false},
    {"is_event", QT_TRANSLATE_NOOP("FieldWords", "Event: yes or no"), true, false, false},
    {"status_reason", QT_TRANSLATE_NOOP("FieldWords", "Status reason"), true, false, true},
    {"actual_amount", QT_TRANSLATE_NOOP("FieldWords", "Actual amount"), false, false, true},
    {"actual_close", QT_TRANSLATE_NOOP("FieldWords", "Actual close date"), false, false, true},
    {"won", QT_TRANSLATE_NOOP("FieldWords", "Won: yes or no"), false, false, true},
    {"won_at", QT_TRANSLATE_NOOP("FieldWords", "Won at"), false, false, true},
    {"lost_at", QT_TRANSLATE_NOOP("FieldWords", "Lost at"), false, false, true},
};

bool belongsTo(const Entry &entry, RecordKind kind)
{
    switch (kind) {
    case RecordKind::Activities:
        return entry.activities;
    case RecordKind::Weekly:
        return entry.weekly;
    case RecordKind::Opportunities:
        return entry.opportunities;
    }
    return false;
}

} // namespace

std::vector<FieldWord> fieldWords(RecordKind kind)
{
    std::vector<FieldWord> words;
    for (const Entry &entry : entries) {
        if (belongsTo(entry, kind))
            words.push_back({QString::fromLatin1(entry.field), FieldWords::tr(entry.label)});
    }
    return words;
}

QString fieldLabel(const QString &field)
{
    for (const Entry &entry : entries) {
        if (field == QLatin1String(entry.field))
            return FieldWords::tr(entry.label);
    }
    return field;
}

QString kindText(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Activities:
        return FieldWords::tr("Activities, one row each");
    case RecordKind::Weekly:
        return FieldWords::tr("A weekly sheet");
    case RecordKind::Opportunities:
        return FieldWords::tr("Deals");
    }
    return {};
}

} // namespace courtside
