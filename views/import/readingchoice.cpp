// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/readingchoice.h"

#include "views/import/choiceedit.h"
#include "views/import/fieldwords.h"

#include <QCoreApplication>

namespace courtside {

namespace {

constexpr int headerRowsOffered = 30;

class Reading
{
    Q_DECLARE_TR_FUNCTIONS(Reading)
public:
    static ReadingControl encoding()
    {
        ReadingControl control{tr("Encoding"), {}};
        control.options.push_back({{}, tr("Found out from the file")});
        for (const char *name :
             {"UTF-8", "windows-1252", "ISO-8859-1", "ISO-8859-15", "windows-1250", "windows-1251",
              "UTF-16LE", "UTF-16BE", "Shift_JIS"})
            control.options.push_back({QString::fromLatin1(name), QString::fromLatin1(name)});
        return control;
    }
    static ReadingControl separator()
    {
        return {tr("Between the cells stands"),
                {{{}, tr("Found out from the file")},
                 {QStringLiteral(","), tr("A comma")},
                 {QStringLiteral(";"), tr("A semicolon")},
                 {QStringLiteral("\t"), tr("A tab")},
                 {QStringLiteral("|"), tr("A vertical bar")}}};
    }
    static ReadingControl header()
    {
        ReadingControl control{tr("The column names stand in"), {}};
        control.options.push_back({{}, tr("Found out from the file")});
        for (int row = 1; row <= headerRowsOffered; ++row)
            control.options.push_back({QString::number(row), tr("Row %1").arg(row)});
        return control;
    }
    static ReadingControl dateOrder()
    {
        return {tr("Dates are written"),
                {{{}, tr("Found out from the file")},
                 {QStringLiteral("dmy"), tr("Day first: 16/10/2026")},
                 {QStringLiteral("mdy"), tr("Month first: 10/16/2026")},
                 {QStringLiteral("ymd"), tr("Year first: 2026-10-16")}}};
    }
    static ReadingControl decimal()
    {
        return {tr("Before the decimals stands"),
                {{{}, tr("Found out from the file")},
                 {QStringLiteral("point"), tr("A point: 1,234.50")},
                 {QStringLiteral("comma"), tr("A comma: 1.234,50")}}};
    }
    static ReadingControl kind()
    {
        return {tr("The file holds"),
                {{{}, tr("Found out from the file")},
                 {QStringLiteral("activities"), kindText(RecordKind::Activities)},
                 {QStringLiteral("weekly"), kindText(RecordKind::Weekly)},
                 {QStringLiteral("opportunities"), kindText(RecordKind::Opportunities)}}};
    }
    static ReadingControl quotes()
    {
        return {tr("Quote marks"),
                {{{}, tr("Enclose cells")}, {QStringLiteral("text"), tr("Are ordinary text")}}};
    }
    static ReadingControl activity()
    {
        return {tr("Every row counts as"), {{{}, tr("What its type says")}}, true};
    }
};

const std::pair<RecordKind, QString> kindNames[] = {
    {RecordKind::Activities, QStringLiteral("activities")},
    {RecordKind::Weekly, QStringLiteral("weekly")},
    {RecordKind::Opportunities, QStringLiteral("opportunities")},
};

/// "date-order:Close Date" is about one column, "date-order" about all.
bool isAboutColumn(const QString &field)
{
    return field.contains(u':');
}

QString baseOf(const QString &field)
{
    return field.section(u':', 0, 0);
}

} // namespace

ReadingControl readingControl(const QString &field)
{
    const QString base = baseOf(field);
    if (base == u"encoding")
        return Reading::encoding();
    if (base == u"separator")
        return Reading::separator();
    if (base == u"header")
        return Reading::header();
    if (base == u"date-order")
        return Reading::dateOrder();
    if (base == u"decimal" && isAboutColumn(field))
        return Reading::decimal();
    if (base == u"kind")
        return Reading::kind();
    if (base == u"quotes")
        return Reading::quotes();
    if (base == u"activity")
        return Reading::activity();
    return {};
}

bool isChangeable(const QString &field)
{
    return !readingControl(field).options.empty();
}

QString readingValue(const QString &field, const ImportChoices &choices)
{
    const QString base = baseOf(field);
    if (base == u"encoding")
        return choices.encoding;
    if (base == u"separator")
        return choices.separator ? QString(*choices.separator) : QString();
    if (base == u"header")
        return choices.headerRow ? QString::number(*choices.headerRow) : QString();
    if (base == u"quotes")
        return choices.quotesAreText ? QStringLiteral("text") : QString();
    if (base == u"activity")
        return choices.activityName;
    if (base == u"kind") {
        for (const auto &[kind, name] : kindNames) {
            if (choices.kind == kind)
                return name;
        }
        return {};
    }
    const QString answer = answerTo(choices, field);
    return base == u"date-order" && answer.isEmpty() ? choices.dateOrder : answer;
}

QString readingInForce(const QString &field, const ImportChoices &choices,
                       const ImportChoices &planned)
{
    const QString said = readingValue(field, choices);
    return said.isEmpty() && !choices.foundOut.contains(field) ? readingValue(field, planned)
                                                               : said;
}

void setReading(ImportChoices &choices, const QString &field, const QString &value)
{
    choices.foundOut.removeAll(field);
    if (value.isEmpty())
        choices.foundOut.append(field);
    const QString base = baseOf(field);
    if (base == u"encoding") {
        choices.encoding = value;
    } else if (base == u"separator") {
        choices.separator = value.isEmpty() ? std::nullopt : std::optional(value.front());
    } else if (base == u"header") {
        choices.headerRow = value.isEmpty() ? std::nullopt : std::optional(value.toInt());
    } else if (base == u"quotes") {
        choices.quotesAreText = !value.isEmpty();
    } else if (base == u"activity") {
        choices.activityName = value;
    } else if (base == u"kind") {
        choices.kind.reset();
        for (const auto &[kind, name] : kindNames) {
            if (value == name)
                choices.kind = kind;
        }
    } else if (isAboutColumn(field)) {
        setAnswer(choices, field, value);
    } else if (base == u"date-order") {
        choices.dateOrder = value;
    }
}

QStringList furtherReadings()
{
    return {QStringLiteral("kind"),   QStringLiteral("separator"), QStringLiteral("encoding"),
            QStringLiteral("header"), QStringLiteral("quotes"),    QStringLiteral("activity")};
}

} // namespace courtside
