// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workbook/workbookfixture.h"

#include <QSignalSpy>

using namespace courtside;

namespace {

const QByteArray sheet = "rep,week,conversations,meetings\n"
                         "Anna Berg,2024-W45,8,2\n"
                         "Anna Berg,2024-W46,7,1\n"
                         "Ben Ode,2024-W46,5,0\n";

} // namespace

class TestImporting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetIsImportedOnce()
    {
        WorkbookFixture fixture;
        QVERIFY(fixture.import(sheet).ok());
        const auto reps = fixture.workbook().people().reps();
        QCOMPARE(reps.size(), size_t(2));
        QCOMPARE(fixture.workbook().counts().cells(reps.at(0).id).size(), size_t(4));
        QVERIFY(fixture.import(sheet).ok());
        const auto history = fixture.workbook().imports().history();
        QCOMPARE(history.size(), size_t(2));
        QCOMPARE(history.at(0).added, 0);
        QCOMPARE(history.at(0).changed, 0);
        QCOMPARE(history.at(0).unchanged, 3);
        QVERIFY(fixture.workbook().check()->isEmpty());
    }

    void anImportIsUndoneAndRedoneEvenAfterReopening()
    {
        WorkbookFixture fixture;
        QVERIFY(fixture.import(sheet).ok());
        const RepId anna = fixture.workbook().people().findRep(u"Anna Berg"_qs)->id;
        fixture.reopen();
        ImportDesk &imports = fixture.workbook().imports();
        const BatchId batch = imports.history().at(0).id;
        QVERIFY(imports.undoNow({batch}).ok());
        QVERIFY(fixture.workbook().counts().cells(anna).empty());
        QVERIFY(imports.history().at(0).undone);
        QVERIFY(imports.redoNow({batch}).ok());
        QCOMPARE(fixture.workbook().counts().cells(anna).size(), size_t(4));
    }

    void whatAHandEditedSinceIsKeptAndListed()
    {
        WorkbookFixture fixture;
        QVERIFY(fixture.import(sheet).ok());
        const Rep anna = *fixture.workbook().people().findRep(u"Anna Berg"_qs);
        const CountCell cell = fixture.workbook().counts().cells(anna.id).at(0);
        QVERIFY(fixture.workbook().counts().typeCount(anna.id, cell.activity, cell.week, 11).ok());
        const auto undone =
            fixture.workbook().imports().undoNow({fixture.workbook().imports().history().at(0).id});
        QVERIFY(undone.ok());
        QVERIFY(!undone->kept.isEmpty());
        const auto left = fixture.workbook().counts().cells(anna.id);
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(*left.at(0).count(), 11);
    }

    void aTypedCountStaysWhenTheSheetComesAgain()
    {
        WorkbookFixture fixture;
        QVERIFY(fixture.import(sheet).ok());
        const Rep anna = *fixture.workbook().people().findRep(u"Anna Berg"_qs);
        const CountCell cell = fixture.workbook().counts().cells(anna.id).at(0);
        QVERIFY(fixture.workbook().counts().typeCount(anna.id, cell.activity, cell.week, 11).ok());
        ImportChoices choices;
        choices.acceptNew = true;
        const auto plans =
            fixture.workbook().imports().planNow({{u"table.csv"_qs, {}, sheet}}, {choices});
        QVERIFY(plans.ok());
        QCOMPARE(plans->at(0).changed, 0);
        QCOMPARE(plans->at(0).unchanged, 3);
        QVERIFY(plans->at(0).notes.join(u' ').contains(u"typed count(s) stay"_qs));
        QVERIFY(fixture.workbook().imports().applyNow(*plans).ok());
        QCOMPARE(*fixture.workbook().counts().cells(anna.id).at(0).count(), 11);
    }

    void zerosOfASheetThatKeepsDaysWereWorkedAsTheCalendarSays()
    {
        WorkbookFixture fixture;
        Workbook &workbook = fixture.workbook();
        QVERIFY(workbook.calendar().addHoliday(QDate(2024, 11, 6), u"Fair"_qs).ok());
        ImportChoices choices;
        choices.watch = QStringList{u"calls"_qs};
        QVERIFY(fixture
                    .import("rep,activity,week,count,working_days\nAnna Berg,calls,2024-W44,8,5\n"
                            "Anna Berg,calls,2024-W45,0,\nAnna Berg,calls,2024-W46,0,\n",
                            choices)
                    .ok());
        const auto weeks = workbook.board().everyWeek().pairs.at(0).weeks;
        QCOMPARE(weeks.at(1).knowledge, WeekKnowledge::Worked);
        QCOMPARE(weeks.at(1).days, 4.0);
        QCOMPARE(weeks.at(2).days, 5.0);

        // Who vouches for the zeros goes and comes with the import.
        QVERIFY(workbook.imports().undoNow({workbook.imports().history().front().id}).ok());
        QVERIFY(workbook.imports().redoNow({workbook.imports().history().front().id}).ok());
        QCOMPARE(workbook.board().everyWeek().pairs.at(0).weeks.at(1).days, 4.0);
        QVERIFY(workbook.board().today().unanswered.empty());
    }

    void unansweredPlansWriteNothing()
    {
        WorkbookFixture fixture;
        const auto plans =
            fixture.workbook().imports().planNow({{u"table.csv"_qs, {}, sheet}}, {ImportChoices{}});
        QVERIFY(plans.ok());
        QVERIFY(plans->at(0).needsAnswers());
        QVERIFY(!fixture.workbook().imports().applyNow(*plans).ok());
        QVERIFY(fixture.workbook().people().reps().empty());
        QVERIFY(fixture.workbook().imports().history().empty());
    }

    void theWindowPlansAndWritesWithoutWaiting()
    {
        WorkbookFixture fixture;
        ImportDesk &imports = fixture.workbook().imports();
        QSignalSpy planned(&imports, &ImportDesk::planned);
        QSignalSpy applied(&imports, &ImportDesk::applied);
        QSignalSpy busy(&fixture.workbook(), &Workbook::busyChanged);
        std::vector<ImportPlan> plans;
        connect(&imports, &ImportDesk::planned, this,
                [&](const std::vector<ImportPlan> &made) { plans = made; });
        ImportChoices choices;
        choices.acceptNew = true;
        QVERIFY(fixture.workbook().board().everyWeek().pairs.empty()); // derived and kept
        imports.plan({{u"table.csv"_qs, {}, sheet}}, {choices});
        QVERIFY(imports.isRunning());
        QVERIFY(planned.wait());
        imports.apply(plans);
        QVERIFY(fixture.workbook().isBusy());
        const auto refused = fixture.workbook().people().addRep(u"Cara Lind"_qs);
        QVERIFY(!refused.ok());
        QVERIFY(applied.wait());
        QVERIFY(!fixture.workbook().isBusy());
        QCOMPARE(busy.count(), 2);
        QCOMPARE(fixture.workbook().people().reps().size(), size_t(2));
        QCOMPARE(fixture.workbook().board().everyWeek().pairs.size(), size_t(4));
        QCOMPARE(fixture.workbook().board().today().pairs.size(), size_t(4));
    }

    void anImportIsTakenBackAsideAndPlansWait()
    {
        WorkbookFixture fixture;
        QVERIFY(fixture.import(sheet).ok());
        ImportDesk &imports = fixture.workbook().imports();
        const BatchId batch = imports.history().at(0).id;
        QCOMPARE(fixture.workbook().board().everyWeek().pairs.size(), size_t(4)); // kept
        QSignalSpy busy(&fixture.workbook(), &Workbook::busyChanged);
        QSignalSpy planned(&imports, &ImportDesk::planned);
        std::vector<ImportPlan> plans;
        connect(&imports, &ImportDesk::planned, this,
                [&](const std::vector<ImportPlan> &made) { plans = made; });
        ImportChoices choices;
        choices.acceptNew = true;
        std::optional<ImportUndo> undone;
        imports.plan({{u"table.csv"_qs, {}, sheet}}, {choices}); // would find nothing new
        imports.undoImports({batch}, this, [&](const Result<ImportUndo> &done) {
            undone = done.ok() ? std::optional(*done) : std::nullopt;
        });
        QVERIFY(fixture.workbook().isBusy());
        QVERIFY(!undone);
        QVERIFY(!fixture.workbook().people().addRep(u"Cara Lind"_qs).ok());
        QVERIFY(planned.wait());
        QCOMPARE(busy.count(), 2);
        QCOMPARE(undone->removed, 6);
        QVERIFY(imports.history().at(0).undone);
        QVERIFY(fixture.workbook().board().everyWeek().pairs.empty());
        QCOMPARE(plans.at(0).added, 3); // planned again, on what is left
        QCOMPARE(planned.count(), 1);

        bool isBack = false;
        imports.redoImports({batch}, this, [&](const Result<void> &done) { isBack = done.ok(); });
        QTRY_VERIFY(isBack);
        QCOMPARE(fixture.workbook().board().everyWeek().pairs.size(), size_t(4));
    }

    void whatIsAskedWhileBusyIsAnsweredWithASentence()
    {
        WorkbookFixture fixture;
        QVERIFY(fixture.import(sheet).ok());
        ImportDesk &imports = fixture.workbook().imports();
        const BatchId batch = imports.history().at(0).id;
        QSignalSpy refused(&imports, &ImportDesk::applyFailed);
        QSignalSpy cancelled(&imports, &ImportDesk::cancelled);
        int done = 0;
        QString second;
        imports.undoImports({batch}, this, [&](const Result<ImportUndo> &) { ++done; });
        imports.undoImports({batch}, this, [&](const Result<ImportUndo> &undone) {
            second = undone.ok() ? QString() : undone.failure().sentence;
        });
        QVERIFY(second.startsWith(u"An import is being written or taken back."_qs));
        imports.apply({});
        QCOMPARE(refused.count(), 1);
        imports.plan({{u"table.csv"_qs, {}, sheet}}, {ImportChoices{}});
        imports.cancel(); // the plan that waits, not what is being written
        QCOMPARE(cancelled.count(), 1);
        QTRY_COMPARE(done, 1);
        QVERIFY(imports.history().at(0).undone);
        QVERIFY(!imports.isRunning());
    }

    void whoeverAskedMayBeGoneWhenItIsDone()
    {
        WorkbookFixture fixture;
        QVERIFY(fixture.import(sheet).ok());
        ImportDesk &imports = fixture.workbook().imports();
        const BatchId batch = imports.history().at(0).id;
        bool told = false;
        {
            QObject asker;
            imports.undoImports({batch}, &asker, [&](const Result<ImportUndo> &) { told = true; });
        }
        QTRY_VERIFY(!fixture.workbook().isBusy());
        QVERIFY(imports.history().at(0).undone);
        QVERIFY(!told);
    }

    void severalImportsAreTakenBackTogetherOrNotAtAll()
    {
        WorkbookFixture fixture;
        QVERIFY(fixture.import(sheet).ok());
        ImportDesk &imports = fixture.workbook().imports();
        const BatchId batch = imports.history().at(0).id;
        QVERIFY(!imports.undoNow({BatchId{4711}, batch}).ok());
        QVERIFY(!imports.history().at(0).undone);
        QVERIFY(imports.undoNow({batch}).ok());
        QVERIFY(!imports.redoNow({batch, BatchId{4711}}).ok());
        QVERIFY(imports.history().at(0).undone);
    }

    void aCancelledPlanIsDropped()
    {
        WorkbookFixture fixture;
        ImportDesk &imports = fixture.workbook().imports();
        QByteArray large = "rep,week,conversations\n";
        for (int i = 0; i < 200000; ++i)
            large += "Anna Berg," + Week::of(QDate(1990, 1, 1)).next(i % 1500).isoText().toUtf8() +
                     ",3\n";
        QSignalSpy cancelled(&imports, &ImportDesk::cancelled);
        QSignalSpy planned(&imports, &ImportDesk::planned);
        imports.plan({{u"table.csv"_qs, {}, large}}, {ImportChoices{}});
        imports.cancel();
        QVERIFY(cancelled.wait());
        QCOMPARE(planned.count(), 0);
        QVERIFY(!imports.isRunning());
    }

    void aFileThatCannotBeReadIsNamed()
    {
        WorkbookFixture fixture;
        const auto plans = fixture.workbook().imports().planNow(
            {{u"gone.csv"_qs, fixture.file(u"gone.csv"_qs), {}}}, {ImportChoices{}});
        QVERIFY(!plans.ok());
        QVERIFY(plans.failure().sentence.startsWith(u"gone.csv cannot be read"_qs));
    }
};

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
