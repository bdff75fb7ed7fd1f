// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/recordmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace courtside;

namespace {

RecordRow row(qint64 id, const QString &text)
{
    RecordRow row;
    row.id = EntryId{id};
    row.text = text;
    row.state = u"by Fri 27 Nov 2026"_qs;
    row.notes = QStringList{u"proposed by Bo <3"_qs, QString()};
    return row;
}

} // namespace

class TestRecordModel final : public QObject
{
    Q_OBJECT

    RecordModel m_model;

    /// The tree as text, two blanks a level.
    QString print(const QModelIndex &parent = {}, const QString &indent = {}) const
    {
        QString text;
        for (int at = 0; at < m_model.rowCount(parent); ++at) {
            const QModelIndex index = m_model.index(at, 0, parent);
            text += indent + index.data().toString() + u'\n' + print(index, indent + u"  "_qs);
        }
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        new QAbstractItemModelTester(&m_model,
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    }

    void aListIsFlat()
    {
        m_model.setRows({row(7, u"<b>ask</b>"_qs), row(3, u"write"_qs)});
        QCOMPARE(print(), u"<b>ask</b>\nwrite\n"_qs);
        const QModelIndex second = m_model.index(1, 0);
        QCOMPARE(m_model.idOf(second), EntryId{3});
        QCOMPARE(m_model.indexOf(EntryId{3}), second);
        QVERIFY(!m_model.indexOf(EntryId{9}).isValid());
        QCOMPARE(m_model.groupOf(second), -1);
        QVERIFY(!second.data(RecordModel::HeadingRole).toBool());
        QCOMPARE(second.data(Qt::AccessibleTextRole).toString(),
                 u"write. by Fri 27 Nov 2026. proposed by Bo <3"_qs);
    }

    void groupsHoldTheirRows()
    {
        RecordRow late = row(5, u"a spare pump"_qs);
        late.isLate = true;
        RecordRow closed = row(6, u"training"_qs);
        closed.isClosed = true;
        m_model.setGroups(
            {{u"Logistics"_qs, u"1 open"_qs, {late}},
             {u"Services"_qs, u"1 open, 1 ended"_qs, {row(4, u"two days"_qs), closed}}});
        QCOMPARE(print(), u"Logistics\n  a spare pump\nServices\n  two days\n  training\n"_qs);
        const QModelIndex services = m_model.index(1, 0);
        QVERIFY(services.data(RecordModel::HeadingRole).toBool());
        QCOMPARE(services.data(RecordModel::StateRole).toString(), u"1 open, 1 ended"_qs);
        QCOMPARE(services.data(Qt::AccessibleTextRole).toString(), u"Services. 1 open, 1 ended"_qs);
        QVERIFY(!m_model.idOf(services).isValid());
        QCOMPARE(m_model.groupOf(services), 1);
        const QModelIndex training = m_model.indexOf(EntryId{6});
        QCOMPARE(training.parent(), services);
        QCOMPARE(m_model.groupOf(training), 1);
        QVERIFY(training.data(RecordModel::ClosedRole).toBool());
        QVERIFY(m_model.indexOf(EntryId{5}).data(RecordModel::LateRole).toBool());
    }

    void emptyIsEmptyBothWays()
    {
        m_model.setRows({});
        QCOMPARE(print(), QString());
        m_model.setGroups({});
        QCOMPARE(print(), QString());
        m_model.setGroups({{u"Nobody named"_qs, {}, {}}});
        QCOMPARE(print(), u"Nobody named\n"_qs);
    }
};

QTEST_APPLESS_MAIN(TestRecordModel)
#include "tst_recordmodel.moc"
