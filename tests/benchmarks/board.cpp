// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_board WORKBOOK: the whole board derived anew from an open workbook, against reading the
// same rows and doing nothing with them.

#include "models/storage/countstore.h"
#include "models/storage/database.h"
#include "models/workbook/boardreader.h"
#include "models/workbook/workbook.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>

using namespace courtside;
using namespace courtside::bench;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const Clock clock{[] {
        return QDateTime(QDate(2024, 1, 1), QTime(9, 0));
    }};
    const auto workbook = Workbook::open(path, clock, OpenMode::ReadOnly);
    OpenOptions readOnly;
    readOnly.readOnly = true;
    const auto database = Database::open(path, readOnly);
    if (!workbook || !database)
        return 1;

    size_t pairs = 0;
    size_t cells = 0;
    tell("board",
         medianSecondsOf([&] { pairs = (*workbook)->board().asOf(clock.today()).pairs.size(); }));
    CountStore counts(**database);
    tell("rows",
         medianSecondsOf([&] { cells = counts.cells()->size() + counts.repWeeks()->size(); }));
    tell("pairs", static_cast<double>(pairs));
    tell("cells", static_cast<double>(cells));
    return 0;
}
