// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/datedrowmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace courtside;

class TestDatedRowModel final : public QObject
{
    Q_OBJECT

    static DatedRow row(const char *key, const QString &subject)
    {
        DatedRow row;
        row.row = {1, key};
        row.day = QDate(2026, 11, 18);
        row.type = u"Demo"_qs;
        row.subject = subject;
        return row;
    }

private Q_SLOTS:
    void rowsAreToldInOneLineAndTicked()
    {
        DatedRowModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows({row("a", u"<b>Plant</b>\nvisit"_qs), row("b", {})}, {RowKey{1, "b"}});
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex first = model.index(0);
        QVERIFY(first.data().toString().endsWith(u"Demo · <b>Plant</b> visit"));
        QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(model.index(1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().endsWith(u", important"));
    }

    void aTickIsAWish()
    {
        DatedRowModel model;
        model.setRows({row("a", {})}, {});
        QSignalSpy wanted(&model, &DatedRowModel::importantWanted);
        model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<DatedRow>().row.key, QByteArray("a"));
        QCOMPARE(wanted[0][1].toBool(), true);
        QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }
};

QTEST_APPLESS_MAIN(TestDatedRowModel)
#include "tst_datedrowmodel.moc"
