// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/rulewords.h"

#include "models/domain/people.h"
#include "views/import/choiceedit.h"

#include <QCoreApplication>

namespace courtside {

namespace {
struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};
} // namespace

QString ruleText(RuleField field, const QString &text)
{
    switch (field) {
    case RuleField::Type:
        return text.isEmpty() ? RuleWords::tr("Rows without a type")
                              : RuleWords::tr("Type “%1”").arg(text);
    case RuleField::Outcome:
        return RuleWords::tr("Outcome “%1”").arg(text);
    case RuleField::Subject:
        return RuleWords::tr("Subject with “%1”").arg(text);
    }
    return {};
}

QString ruleQuestion(const ImportChoices &choices, RuleField field, const QString &text)
{
    switch (field) {
    case RuleField::Type: {
        const QString asked = QStringLiteral("type:") + foldedName(text);
        return answerTo(choices, asked).isEmpty() ? QStringLiteral("rule:type:") + text : asked;
    }
    case RuleField::Outcome:
        return QStringLiteral("rule:outcome:") + text;
    case RuleField::Subject:
        return QStringLiteral("rule:subject:") + text;
    }
    return {};
}

QString notCountedKey()
{
    return QStringLiteral("not-counted");
}

QString activityKey(const QString &name)
{
    return QStringLiteral("activity:") + name;
}

} // namespace courtside
