// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/names.h"
#include "app/cli/setting.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace courtside {

namespace {

struct SetNames
{
    Q_DECLARE_TR_FUNCTIONS(SetNames)
};

std::optional<Alias> aliasNamed(Workbook &workbook, const QString &name)
{
    const QString wanted = foldedName(name);
    const std::vector<Alias> aliases = workbook.people().aliases();
    const auto found = std::ranges::find_if(
        aliases, [&wanted](const Alias &alias) { return foldedName(alias.raw) == wanted; });
    return found == aliases.end() ? std::nullopt : std::optional(*found);
}

/// A name that was somebody else's, or nobody's, moves over.
Result<void> giveAlias(Workbook &workbook, const Arguments &arguments)
{
    const auto rep = repNamed(workbook, arguments.value(u"rep"_s));
    if (!rep)
        return rep.failure();
    const QString name = arguments.value(u"name"_s);
    if (const auto known = aliasNamed(workbook, name))
        return workbook.people().moveAlias(known->id, rep->id);
    return workbook.people().addAlias(rep->id, name);
}

Result<void> takeAlias(Workbook &workbook, const Arguments &arguments)
{
    const QString name = arguments.value(u"name"_s);
    if (const auto known = aliasNamed(workbook, name))
        return workbook.people().removeAlias(known->id);
    return Failure{SetNames::tr("“%1” is nobody's other name.").arg(name), {}};
}

Result<void> mergeReps(Workbook &workbook, const Arguments &arguments)
{
    const auto kept = repNamed(workbook, arguments.value(u"rep"_s));
    if (!kept)
        return kept.failure();
    const auto gone = repNamed(workbook, arguments.value(u"other"_s));
    if (!gone)
        return gone.failure();
    return workbook.people().merge(kept->id, gone->id);
}

template <Result<void> (*write)(Workbook &, const Arguments &)>
Result<Change> readNames(const Arguments &arguments)
{
    return Change([arguments](Workbook &workbook) { return write(workbook, arguments); });
}

} // namespace

Setting aliasSetting()
{
    return {u"alias"_s, u"--rep R --name NAME"_s, {u"rep"_s, u"name"_s}, {},
            false,      readNames<giveAlias>};
}

Setting removeAliasSetting()
{
    return {u"remove-alias"_s, u"--name NAME"_s, {u"name"_s}, {}, false, readNames<takeAlias>};
}

Setting mergeSetting()
{
    return {u"merge"_s, u"--rep R --other R"_s, {u"rep"_s, u"other"_s}, {},
            false,      readNames<mergeReps>};
}

} // namespace courtside
