// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString optionText(const OptionRule &option)
{
    const QString name = u"--"_s + option.name;
    return option.value.isEmpty() ? name : name + u' ' + option.value;
}

QString columnText(const QString &first, const QString &second)
{
    constexpr int width = 26;
    return u"  "_s + first.leftJustified(width) + second + u'\n';
}

} // namespace

std::vector<Verb> allVerbs()
{
    std::vector<Verb> verbs{newVerb(), importVerb(), flagsVerb(), seriesVerb(),
                            setVerb(), checkVerb(),  backupVerb()};
    for (Verb &verb : verbs)
        verb.rules.options.push_back({u"json"_s, {}, Help::tr("write one JSON document")});
    return verbs;
}

QString helpText()
{
    QString text = Help::tr("usage: courtside-cli VERB FILE.courtside [OPTION]...") + u"\n\n"_s;
    for (const Verb &verb : allVerbs())
        text += columnText(verb.name, verb.summary);
    text += u'\n';
    text += columnText(u"VERB --help"_s, Help::tr("what a verb takes"));
    text += columnText(u"--version"_s, Help::tr("the version of Courtside"));
    text += u'\n' +
            Help::tr("Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with rejected rows, "
                     "4 needs an answer and nothing was written.\n"
                     "Dates are written 2026-11-22. With --json, standard output is always one "
                     "JSON document.") +
            u'\n';
    return text;
}

QString helpText(const Verb &verb)
{
    QString text =
        Help::tr("usage: courtside-cli %1").arg(verb.name) + u' ' + verb.rules.positionals;
    text += Help::tr(" [OPTION]...") + u"\n\n"_s + verb.summary + u"\n\n"_s;
    if (!verb.details.isEmpty())
        text += verb.details + u"\n\n"_s;
    for (const OptionRule &option : verb.rules.options) {
        const QString help =
            option.repeatable ? Help::tr("%1; may be repeated").arg(option.help) : option.help;
        text += columnText(optionText(option), help);
    }
    return text;
}

} // namespace courtside
