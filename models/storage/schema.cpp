// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/schema.h"

#include "models/storage/schemasteps.h"
#include "models/storage/sql.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace courtside::schema {

namespace {

struct Schema
{
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

/// A thing of the schema by type and name, and how SQLite would make it.
using Objects = std::map<std::pair<QString, QString>, QString>;

Objects objectsOf(Database &database)
{
    Objects objects;
    Query query(database, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema"
                          " WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    query.bind();
    while (query.next())
        objects[{query.text(0), query.text(1)}] = query.text(2);
    return objects;
}

/// Names, types and keys of the columns, generated and hidden ones too, and what their links do.
/// The text that made a table may differ between versions of SQLite where this does not.
QString columnsOf(Database &database, const QString &table)
{
    QString columns;
    Query query(database, "SELECT name, type, \"notnull\", pk, hidden FROM pragma_table_xinfo(?)"
                          " ORDER BY cid");
    query.bind(table);
    while (query.next()) {
        columns += QStringLiteral("%1 %2 %3 %4 %5;")
                       .arg(query.text(0), query.text(1))
                       .arg(query.integer(2))
                       .arg(query.integer(3))
                       .arg(query.integer(4));
    }
    Query links(database, "SELECT \"from\", \"table\", \"to\", on_update, on_delete"
                          " FROM pragma_foreign_key_list(?) ORDER BY 1, 2");
    links.bind(table);
    while (links.next()) {
        for (int column = 0; column < links.columnCount(); ++column)
            columns += links.text(column) + u' ';
        columns += u';';
    }
    return columns;
}

Failure altered(const QString &path, const QString &name)
{
    return {Schema::tr("Something other than Courtside changed how the workbook “%1” is built, so "
                       "it was not opened. Restore a backup from the File menu.")
                .arg(QFileInfo(path).fileName()),
            QStringLiteral("schema differs: %1").arg(name)};
}

QString stranger(const QString &type, const QString &name)
{
    if (type == u"trigger" || type == u"view") {
        return Schema::tr("The workbook holds instructions that Courtside did not write (“%1”). "
                          "They are not carried out.")
            .arg(name);
    }
    return Schema::tr("The workbook holds something that Courtside did not write (“%1”). It is "
                      "left alone.")
        .arg(name);
}

void takeStep(Database &database, const SchemaStep &step)
{
    Transaction transaction = orThrow(Transaction::begin(database));
    database.connection().exec(step.sql.constData());
    database.connection().exec("PRAGMA user_version = " + std::to_string(step.version));
    orThrow(transaction.commit());
}

} // namespace

const std::vector<SchemaStep> &steps()
{
    static const std::vector<SchemaStep> all = {{1, firstStep}, {2, captureStep}};
    return all;
}

int newestVersion(const std::vector<SchemaStep> &steps)
{
    return steps.empty() ? 0 : steps.back().version;
}

Result<int> versionOf(Database &database)
{
    return guarded(database, [&] {
        return static_cast<int>(numberOf(database, "PRAGMA user_version").value_or(0));
    });
}

Result<void> takeSteps(Database &database, const std::vector<SchemaStep> &steps)
{
    return guarded(database, [&] {
        const int version = orThrow(versionOf(database));
        for (const SchemaStep &step : steps) {
            if (step.version > version)
                takeStep(database, step);
        }
        database.statements().shapes.clear();
    });
}

Result<QStringList> inspect(Database &database, const std::vector<SchemaStep> &steps)
{
    return guarded(database, [&] {
        const std::unique_ptr<Database> model = orThrow(Database::inMemory(steps));
        const Objects expected = objectsOf(*model);
        const Objects found = objectsOf(database);
        for (const auto &[object, sql] : expected) {
            const auto same = found.find(object);
            if (same == found.end())
                throw Refusal{altered(database.path(), object.second)};
            if (same->second != sql && object.first == u"table" &&
                columnsOf(database, object.second) != columnsOf(*model, object.second))
                throw Refusal{altered(database.path(), object.second)};
        }
        QStringList notes;
        for (const auto &[object, sql] : found) {
            if (expected.count(object) == 0)
                notes.append(stranger(object.first, object.second));
        }
        return notes;
    });
}

} // namespace courtside::schema
