// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/importpreviewmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace courtside;

namespace {

ImportPlan smallPlan()
{
    ImportPlan plan;
    plan.columns = {{u"Owner <b>"_qs, u"rep"_qs}, {u"Date"_qs, u"date"_qs}, {u"Notes"_qs, {}}};
    plan.preview = {{u"Ana <b>R&D</b>"_qs, u"16/10/2025"_qs, u"two\nlines"_qs},
                    {u"Bo"_qs, u"99/10/2025"_qs}};
    plan.previewParsed = {{u"Ana <b>R&D</b>"_qs, u"Thu 16 Oct 2025"_qs, {}}, {u"Bo"_qs}};
    plan.previewRows = {{2, 2, {}}, {1401, 1500, u"The date cannot be read."_qs}};
    return plan;
}

} // namespace

class TestImportPreviewModel final : public QObject
{
    Q_OBJECT

    QVariant at(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model.data(m_model.index(row, column), role);
    }

    ImportPreviewModel m_model;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        new QAbstractItemModelTester(&m_model,
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        m_model.setPlan(smallPlan());
    }

    void whatWasWrittenStandsBesideWhatWasUnderstood()
    {
        QCOMPARE(m_model.rowCount(), 3);
        QCOMPARE(m_model.columnCount(), 4);
        QCOMPARE(at(0, 1).toString(), u"Ana <b>R&D</b>"_qs);
        QCOMPARE(at(0, 1, ImportPreviewModel::UnderstoodRole).toString(), QString());
        QCOMPARE(at(0, 2, ImportPreviewModel::WrittenRole).toString(), u"16/10/2025"_qs);
        QCOMPARE(at(0, 2, ImportPreviewModel::UnderstoodRole).toString(), u"Thu 16 Oct 2025"_qs);
        QCOMPARE(at(0, 2, Qt::AccessibleTextRole).toString(),
                 u"16/10/2025, read as Thu 16 Oct 2025"_qs);
        QCOMPARE(at(0, 3).toString(), u"two lines"_qs);
        QCOMPARE(at(0, 2, ImportPreviewModel::KeptAsideRole).toBool(), false);
        QCOMPARE(at(0, 3, ImportPreviewModel::KeptAsideRole).toBool(), true);
    }

    void aRowSaysWhereItStandsAndWhatIsWrong()
    {
        QCOMPARE(at(0, 0).toString(), u"2"_qs);
        QCOMPARE(at(0, 0, ImportPreviewModel::ProblemRole).toBool(), false);
        QCOMPARE(at(1, 0).toString(), u"1,401"_qs);
        QCOMPARE(at(1, 3, ImportPreviewModel::ProblemRole).toBool(), true);
        QCOMPARE(at(1, 3).toString(), QString());
        QCOMPARE(m_model.reasonRows(), std::vector<int>{2});
        QCOMPARE(at(2, 0).toString(), u"The date cannot be read."_qs);
        QCOMPARE(at(2, 1).toString(), QString());
        QCOMPARE(at(2, 1, ImportPreviewModel::ReasonRole).toBool(), true);
    }

    void rowsWithAProblemHavePlaceAmongTheFirst()
    {
        ImportPlan plan;
        plan.columns = {{u"Date"_qs, u"date"_qs}};
        for (int i = 0; i < 12; ++i) {
            plan.preview.push_back({QString::number(i)});
            plan.previewRows.push_back({i + 2, i + 2, i < 8 ? QString() : u"No day."_qs});
        }
        ImportPreviewModel model;
        model.setPlan(plan);
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.reasonRows(), (std::vector<int>{5, 7}));
        plan.preview.resize(8);
        model.setPlan(plan);
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(model.reasonRows().empty());
    }

    void headersAreTheFiles()
    {
        QCOMPARE(m_model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Row"_qs);
        QCOMPARE(m_model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"Owner <b>"_qs);
        QVERIFY(!m_model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }

    void hugeCellsAndManyColumnsAreCut()
    {
        ImportPlan plan;
        plan.preview = {{QString(180000, u'x')}};
        for (int i = 0; i < 500; ++i)
            plan.columns.push_back({u"Column %1"_qs.arg(i), {}});
        ImportPreviewModel model;
        model.setPlan(plan);
        QCOMPARE(model.columnCount(), 61);
        QCOMPARE(model.hiddenColumns(), 440);
        QCOMPARE(model.data(model.index(0, 1), Qt::DisplayRole).toString(),
                 QString(160, u'x') + u'…');
        QCOMPARE(model.data(model.index(0, 0), Qt::DisplayRole).toString(), QString());
    }
};

QTEST_GUILESS_MAIN(TestImportPreviewModel)
#include "tst_importpreviewmodel.moc"
