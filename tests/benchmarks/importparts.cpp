// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_importparts NEW_WORKBOOK CSV: an import part by part. "read" takes the file apart and does
// nothing with it; "plan" is all of planning, which reads the file twice; "write" is one
// transaction with its sums; "sums" works all weekly sums out once more, alone.

#include "models/import/encoding.h"
#include "models/import/records.h"
#include "models/storage/database.h"
#include "models/storage/rollup.h"
#include "models/storage/transaction.h"
#include "models/workbook/importdesk.h"
#include "models/workbook/workbook.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace courtside;
using namespace courtside::bench;

namespace {

qint64 readRecords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray bytes = file.readAll();
    const auto text = decodeText(bytes);
    if (!text)
        return 0;
    RecordReader reader(text->utf8);
    Record record;
    qint64 records = 0;
    while (reader.next(record))
        ++records;
    return records;
}

bool importInto(const QString &path, const QString &csv)
{
    const Clock clock{[] {
        return QDateTime(QDate(2024, 1, 1), QTime(9, 0));
    }};
    const auto workbook =
        Workbook::create(path, {QByteArrayLiteral("Europe/Berlin"), false}, clock);
    if (!workbook)
        return false;
    ImportDesk &desk = (*workbook)->imports();
    ImportChoices choices;
    choices.acceptNew = true;
    Result<std::vector<ImportPlan>> plans = Failure{};
    tell("plan", secondsOf([&] {
             plans = desk.planNow({{QFileInfo(csv).fileName(), csv, {}}}, {choices});
         }));
    if (!plans)
        return false;
    bool isWritten = false;
    tell("write", secondsOf([&] { isWritten = desk.applyNow(*plans).ok(); }));
    return isWritten;
}

bool sumAgain(const QString &path)
{
    const auto database = Database::open(path);
    if (!database)
        return false;
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return false;
    bool isDone = false;
    tell("sums", secondsOf([&] { isDone = rollup::recount(**database).ok(); }));
    return isDone && transaction->commit().ok();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const QString csv = QString::fromLocal8Bit(argv[2]);
    tell("read", secondsOf([&] { readRecords(csv); }));
    return importInto(path, csv) && sumAgain(path) ? 0 : 1;
}
