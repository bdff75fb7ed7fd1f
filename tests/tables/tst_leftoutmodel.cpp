// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/leftoutmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace courtside;

namespace {

LeftOutRow row(qint64 number, const QString &reason, const QString &remedy = {})
{
    return {number, number + 1, u"Date"_qs, u"<b>soon</b>"_qs, reason, remedy, {}};
}

} // namespace

class TestLeftOutModel final : public QObject
{
    Q_OBJECT

    QString at(const QModelIndex &parent, int row, int column) const
    {
        return m_model.data(m_model.index(row, column, parent), Qt::DisplayRole).toString();
    }

    LeftOutModel m_model;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        new QAbstractItemModelTester(&m_model,
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    }

    void rowsAreGroupedByReasonTheLargestGroupFirst()
    {
        m_model.setRows({row(3, u"A total."_qs), row(14, u"No date."_qs, u"Write one."_qs),
                         row(1500, u"No date."_qs, u"Write one."_qs)});
        QCOMPARE(m_model.rowCount(), 2);
        QCOMPARE(at({}, 0, LeftOutModel::RowColumn), u"2 rows: No date.\nWrite one."_qs);
        QCOMPARE(at({}, 1, LeftOutModel::RowColumn), u"1 row: A total."_qs);
        const QModelIndex dates = m_model.index(0, 0);
        QCOMPARE(m_model.rowCount(dates), 2);
        QCOMPARE(at(dates, 1, LeftOutModel::RowColumn), u"1,500"_qs);
        QCOMPARE(at(dates, 1, LeftOutModel::LineColumn), u"1,501"_qs);
        QCOMPARE(at(dates, 1, LeftOutModel::NameColumn), u"Date"_qs);
        QCOMPARE(at(dates, 1, LeftOutModel::ValueColumn), u"<b>soon</b>"_qs);
        QCOMPARE(m_model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Line"_qs);
        QVERIFY(!m_model.data(m_model.index(0, 0), Qt::ToolTipRole).isValid());
    }

    void aLargeGroupIsCountedWholeAndListedInPart()
    {
        m_model.setRows(std::vector<LeftOutRow>(12000, row(2, u"Not done yet."_qs)));
        QCOMPARE(at({}, 0, LeftOutModel::RowColumn),
                 u"12,000 rows: Not done yet. The first 500 are listed."_qs);
        QCOMPARE(m_model.rowCount(m_model.index(0, 0)), 500);
        m_model.setRows({});
        QCOMPARE(m_model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLeftOutModel)
#include "tst_leftoutmodel.moc"
