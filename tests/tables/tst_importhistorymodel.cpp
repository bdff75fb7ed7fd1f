// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/importhistorymodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace courtside;

namespace {

ImportBatch batch(qint64 id, bool undone)
{
    ImportBatch batch;
    batch.id = BatchId{id};
    batch.at = QDateTime(QDate(2026, 11, 20), QTime(9, 5));
    batch.file = u"crm <b>.csv"_qs;
    batch.added = 1200;
    batch.changed = 3;
    batch.unchanged = 41;
    batch.skipped = 5;
    batch.rejected = 2;
    batch.undone = undone;
    return batch;
}

} // namespace

class TestImportHistoryModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void eachImportIsARow()
    {
        ImportHistoryModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBatches({batch(8, false), batch(7, true)});
        QStringList shown;
        for (int column = 0; column < model.columnCount(); ++column)
            shown.append(model.data(model.index(0, column), Qt::DisplayRole).toString());
        QCOMPARE(shown, QStringList({u"Fri 20 Nov 2026, 09:05"_qs, u"crm <b>.csv"_qs, u"1,200"_qs,
                                     u"3"_qs, u"41"_qs, u"5"_qs, u"2"_qs, u"In the workbook"_qs}));
        QCOMPARE(model.data(model.index(0, 2), Qt::AccessibleTextRole).toString(),
                 u"New: 1,200"_qs);
        QCOMPARE(model.data(model.index(1, 7), Qt::DisplayRole).toString(), u"Undone"_qs);
        QCOMPARE(model.data(model.index(1, 0), ImportHistoryModel::UndoneRole).toBool(), true);
        QCOMPARE(model.rowOf(BatchId{7}), 1);
        QCOMPARE(model.rowOf(BatchId{9}), -1);
        QCOMPARE(model.headerData(6, Qt::Horizontal, Qt::DisplayRole).toString(), u"Not taken"_qs);
    }
};

QTEST_GUILESS_MAIN(TestImportHistoryModel)
#include "tst_importhistorymodel.moc"
