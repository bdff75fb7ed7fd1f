// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "app/cli/verb.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Reply textReply(const QString &text)
{
    Reply reply;
    reply.text = text;
    reply.document = QJsonObject{{u"text"_s, text}};
    return reply;
}

Reply usageOf(const Verb &verb, const Failure &failure)
{
    return usageReply(
        {Cli::tr("%1 Try: courtside-cli %2 --help").arg(failure.sentence, verb.name), {}});
}

Reply runVerb(const Verb &verb, const QStringList &words, const Clock &clock)
{
    const auto arguments = readArguments(words, verb.rules);
    if (!arguments)
        return usageOf(verb, arguments.failure());
    Reply reply = verb.run(*arguments, clock);
    return reply.code == exitcode::wrongUsage ? usageOf(verb, {reply.error, {}}) : reply;
}

/// Beside an error every field is there, null where nothing is known.
Reply withEveryField(Reply reply, const QJsonObject &unknown)
{
    if (reply.error.isEmpty())
        return reply;
    QJsonObject document = unknown;
    const QJsonObject known = reply.document.toObject();
    for (auto field = known.begin(); field != known.end(); ++field)
        document.insert(field.key(), field.value());
    reply.document = document;
    return reply;
}

Reply answer(const QStringList &words, const Clock &clock)
{
    const QString name = words.value(0);
    if (name == u"--version"_s)
        return textReply(u"courtside-cli " COURTSIDE_VERSION "\n"_s);
    if (name == u"--help"_s || name == u"-h"_s)
        return textReply(helpText());

    const std::vector<Verb> verbs = allVerbs();
    const auto verb = std::find_if(verbs.begin(), verbs.end(),
                                   [&name](const Verb &known) { return known.name == name; });
    if (verb == verbs.end()) {
        const QString sentence =
            name.isEmpty() ? Cli::tr("Say what to do. Try: courtside-cli --help")
                           : Cli::tr("There is no verb “%1”. Try: courtside-cli --help").arg(name);
        return usageReply({sentence, {}});
    }
    if (words.contains(u"--help"_s))
        return textReply(helpText(*verb));
    return withEveryField(runVerb(*verb, words.mid(1), clock), verb->unknown);
}

} // namespace

int runCli(const QStringList &words, QIODevice &out, QIODevice &err, const Clock &clock)
{
    return write(answer(words, clock), words.contains(u"--json"_s), out, err);
}

} // namespace courtside
