// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/foundmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace courtside;

class TestFoundModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachThingFoundIsARow()
    {
        FoundModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        FoundRow person;
        person.kind = u"Rep"_qs;
        person.title = {u"Bo <3"_qs, {{0, 2}}};
        FoundRow words;
        words.found.kind = Found::Kind::Words;
        words.found.field = TextField::Reflection;
        words.kind = u"Joint call"_qs;
        words.title = {u"Acme"_qs, {}};
        words.aside = u"Anna, Fri 20 Nov"_qs;
        words.label = u"My reflection"_qs;
        words.text = {u"a < b"_qs, {{4, 1}}};
        model.setRows({person, words});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), u"Bo <3"_qs);
        const auto marks =
            model.index(0).data(FoundModel::TitleMarksRole).value<std::vector<Stretch>>();
        QCOMPARE(marks, (std::vector<Stretch>{{0, 2}}));
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Rep, Bo <3"_qs);
        QVERIFY(!model.index(0).data(FoundModel::PrivateRole).toBool());
        const QModelIndex second = model.index(1);
        QCOMPARE(second.data(FoundModel::TextRole).toString(), u"a < b"_qs);
        QCOMPARE(second.data(FoundModel::TextMarksRole).value<std::vector<Stretch>>(),
                 (std::vector<Stretch>{{4, 1}}));
        QVERIFY(second.data(FoundModel::PrivateRole).toBool());
        QCOMPARE(second.data(Qt::AccessibleTextRole).toString(),
                 u"Joint call, Acme, Anna, Fri 20 Nov, My reflection, a < b, private"_qs);
    }
};

QTEST_GUILESS_MAIN(TestFoundModel)
#include "tst_foundmodel.moc"
