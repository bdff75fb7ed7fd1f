// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/teammodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace courtside;

namespace {

TeamCell cellWith(std::optional<int> count, const QString &sentence)
{
    TeamCell cell;
    cell.bars.resize(glanceWeeks);
    cell.state = TeamState::Flag;
    cell.lastCount = count;
    cell.sentence = sentence;
    return cell;
}

std::vector<TeamRow> twoReps()
{
    TeamRow ana;
    ana.rep = RepId{7};
    ana.name = u"Ana <b>R&D</b>"_qs;
    ana.team = u"North"_qs;
    ana.cells = {cellWith(1234, u"Ana, talks: 1,234."_qs), cellWith({}, u"Ana, demos: away."_qs)};
    ana.state = TeamState::Flag;
    ana.stateWord = u"Flag"_qs;
    ana.stateSentence = u"Ana usually has more."_qs;
    TeamRow bo;
    bo.rep = RepId{8};
    bo.name = u"Bo <3"_qs;
    bo.cells = {cellWith(0, u"Bo, talks: 0."_qs), cellWith(3, u"Bo, demos: 3."_qs)};
    bo.daysSinceContact = 12;
    return {ana, bo};
}

} // namespace

class TestTeamModel final : public QObject
{
    Q_OBJECT

    QVariant at(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model.data(m_model.index(row, column), role);
    }

    TeamModel m_model;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        new QAbstractItemModelTester(&m_model,
                                     QAbstractItemModelTester::FailureReportingMode::Fatal, this);
    }

    void init() { m_model.setTeam({u"Talks"_qs, u"Demos"_qs}, twoReps()); }

    void everyRepIsARow()
    {
        QCOMPARE(m_model.rowCount(), 2);
        QCOMPARE(m_model.columnCount(), 5);
        QCOMPARE(at(0, 0).toString(), u"Ana <b>R&D</b>"_qs);
        QCOMPARE(at(0, 1).toString(), u"1,234"_qs);
        QCOMPARE(at(0, 2).toString(), u"—"_qs);
        QCOMPARE(at(1, 1).toString(), u"0"_qs);
        QCOMPARE(at(0, 3).toString(), u"Flag"_qs);
        QCOMPARE(at(0, 4).toString(), u"—"_qs);
        QCOMPARE(at(1, 4).toString(), u"12"_qs);
        QCOMPARE(m_model.rowOf(RepId{8}), 1);
        QCOMPARE(m_model.rowOf(RepId{9}), -1);
        QCOMPARE(at(1, 2, TeamModel::RepRole).toLongLong(), 8);
    }

    void everyCellHasASentence()
    {
        QCOMPARE(at(0, 0, Qt::AccessibleTextRole).toString(), u"Ana <b>R&D</b>, team North"_qs);
        QCOMPARE(at(1, 0, Qt::AccessibleTextRole).toString(), u"Bo <3"_qs);
        QCOMPARE(at(0, 2, Qt::AccessibleTextRole).toString(), u"Ana, demos: away."_qs);
        QCOMPARE(at(0, 3, Qt::AccessibleTextRole).toString(), u"Ana usually has more."_qs);
        QCOMPARE(at(0, 4, Qt::AccessibleTextRole).toString(),
                 u"No contact recorded with Ana <b>R&D</b>."_qs);
        QCOMPARE(at(1, 4, Qt::AccessibleTextRole).toString(),
                 u"Days since the last contact with Bo <3: 12."_qs);
    }

    void picturesAreValuesWithoutColours()
    {
        QCOMPARE(at(0, 1, TeamModel::CellRole).value<TeamCell>().bars.size(), size_t{26});
        QVERIFY(!at(0, 0, TeamModel::CellRole).isValid());
        QCOMPARE(at(0, 1, TeamModel::StateRole).toInt(), static_cast<int>(TeamState::Flag));
        QCOMPARE(at(1, 3, TeamModel::StateRole).toInt(), static_cast<int>(TeamState::NoData));
        for (const int role : {Qt::ForegroundRole, Qt::BackgroundRole, Qt::DecorationRole})
            QVERIFY(!at(0, 1, role).isValid());
    }

    void columnsAreNamed()
    {
        const auto header = [this](int section, int role = Qt::DisplayRole) {
            return m_model.headerData(section, Qt::Horizontal, role).toString();
        };
        QCOMPARE(header(0), u"Rep"_qs);
        QCOMPARE(header(1), u"Talks"_qs);
        QCOMPARE(header(3), u"State"_qs);
        QCOMPARE(header(4), u"Contact"_qs);
        QCOMPARE(header(1, Qt::AccessibleTextRole),
                 u"Talks: the last 26 weeks, and the count of the last full week"_qs);
        QVERIFY(!m_model.headerData(5, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!m_model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }

    void anotherTeamReplacesTheFirst()
    {
        m_model.setTeam({}, {});
        QCOMPARE(m_model.rowCount(), 0);
        QCOMPARE(m_model.columnCount(), 3);
    }

    /// A manager takes in a handful of numbers per rep, not a report.
    void atMostFiveNumbersPerRep()
    {
        static const QRegularExpression number(u"\\d[\\d,.]*"_qs);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            int numbers = 0;
            for (int column = 1; column < m_model.columnCount(); ++column) {
                auto matches = number.globalMatch(at(row, column).toString());
                for (; matches.hasNext(); matches.next())
                    ++numbers;
            }
            QVERIFY(numbers <= 5);
        }
    }
};

QTEST_APPLESS_MAIN(TestTeamModel)
#include "tst_teammodel.moc"
