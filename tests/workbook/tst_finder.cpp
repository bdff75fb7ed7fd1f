// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/debriefeditor.h"
#include "models/workbook/finder.h"
#include "models/workbook/jointcalleditor.h"
#include "tests/workbook/workbookfixture.h"

using namespace courtside;

/// One search over people, deals and words.
class TestFinder final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkbookFixture> m_fixture;
    RepId m_ana;
    RepId m_bo;

    Workbook &workbook() { return m_fixture->workbook(); }

    EntryId record(RepId rep, QDate day, std::initializer_list<std::pair<TextField, QString>> all)
    {
        Debrief debrief;
        debrief.rep = rep;
        debrief.ending = Ending::Continuation;
        debrief.endedAt = QDateTime(day, QTime(9, 0), Qt::UTC);
        for (const auto &[field, text] : all)
            debrief.texts.set(field, text);
        const auto recorded = workbook().debriefs().record(debrief);
        if (!recorded)
            qFatal("%s", qPrintable(recorded.failure().sentence));
        return recorded->debrief;
    }
    void importDeals()
    {
        const auto done =
            m_fixture->import("Opportunity ID,Opportunity Owner,Opportunity Name,Account Name,"
                              "Stage,Close Date,Amount\n"
                              "a1,Ana Ólafs,Rollout,Müller & Söhne,Proposal,2024-12-20,12000\n"
                              "a2,Bo <3,Ørsted pilot,<b>Acme</b>,Closed Won,2024-11-15,9000\n"
                              "a3,Bo <3,Rollout two,Acme,Closed Lost,2024-11-20,9000\n");
        if (!done)
            qFatal("%s", qPrintable(done.failure().sentence));
    }

    FindResult find(const QString &typed, const std::function<void(FindRequest &)> &narrow = {})
    {
        FindRequest request;
        request.typed = typed;
        if (narrow)
            narrow(request);
        return workbook().finder().find(request);
    }
    /// "person Ana Ólafs | deal Rollout | words Acme"
    static QString told(const FindResult &result)
    {
        QStringList all;
        for (const Found &found : result.found) {
            const QString kinds[] = {u"person"_qs, u"deal"_qs, u"words"_qs};
            all.append(kinds[static_cast<int>(found.kind)] + u' ' + found.title.text);
        }
        return all.join(u" | ");
    }
    static QStringList marked(const Snippet &snippet)
    {
        QStringList parts;
        for (const Stretch &mark : snippet.marks)
            parts.append(snippet.text.mid(mark.start, mark.length));
        return parts;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkbookFixture>();
        m_ana = m_fixture->addRep(u"Ana Ólafs"_qs);
        m_bo = m_fixture->addRep(u"Bo <3"_qs);
    }

    void peopleAreFoundByNameAndByOtherNames()
    {
        QVERIFY(workbook().people().addAlias(m_bo, u"Björn Tveit"_qs));
        QCOMPARE(told(find(u"olaf"_qs)), u"person Ana Ólafs"_qs);
        QCOMPARE(marked(find(u"olaf"_qs).found[0].title), QStringList({u"Ólaf"_qs}));
        const FindResult other = find(u"bjorn"_qs);
        QCOMPARE(told(other), u"person Bo <3"_qs);
        QCOMPARE(other.found[0].text.text, u"Björn Tveit"_qs);
        QCOMPARE(told(find(u"bo <3"_qs)), u"person Bo <3"_qs);
        QVERIFY(find(u"lafs"_qs).found.empty());
        QVERIFY(find(u"  "_qs).found.empty());
    }

    void dealsAreFoundByNameAndAccount()
    {
        importDeals();
        const FindResult found = find(u"muller"_qs);
        QCOMPARE(told(found), u"deal Rollout"_qs);
        QCOMPARE(found.found[0].text.text, u"Müller & Söhne"_qs);
        QCOMPARE(found.found[0].repName, u"Ana Ólafs"_qs);
        QCOMPARE(found.found[0].outcome, DealOutcome::Open);
        // Open ones first, then what was decided last.
        QCOMPARE(told(find(u"rollout"_qs)), u"deal Rollout | deal Rollout two"_qs);
        QCOMPARE(told(find(u"acme"_qs)), u"deal Rollout two | deal Ørsted pilot"_qs);
        QCOMPARE(told(find(u"acme pilot"_qs)), u"deal Ørsted pilot"_qs);
    }

    void wordsComeLastAndTheNewestFirst()
    {
        importDeals();
        record(m_ana, QDate(2024, 11, 18), {{TextField::Customer, u"Acme"_qs}});
        const EntryId newest =
            record(m_bo, QDate(2024, 11, 21),
                   {{TextField::Customer, u"Acme"_qs},
                    {TextField::ExactWords, u"“We are <b>not</b> Acme's bank”"_qs}});
        const FindResult found = find(u"acme"_qs);
        QCOMPARE(told(found), u"deal Rollout two | deal Ørsted pilot | words Acme | words Acme"_qs);
        const Found &words = found.found[2];
        QCOMPARE(words.entry, newest);
        QCOMPARE(words.entryKind, EntryKind::Debrief);
        QCOMPARE(words.field, TextField::ExactWords);
        QCOMPARE(words.text.text, u"“We are <b>not</b> Acme's bank”"_qs);
        QCOMPARE(marked(words.text), QStringList({u"Acme"_qs}));
        QCOMPARE(words.day, QDate(2024, 11, 21));
        QCOMPARE(words.repName, u"Bo <3"_qs);
        QCOMPARE(found.found[3].field, TextField::Customer);
    }

    void theTextThatSaysMostIsQuoted()
    {
        record(m_ana, QDate(2024, 11, 18),
               {{TextField::WentWell, u"price"_qs}, {TextField::Problem, u"price and terms"_qs}});
        const FindResult found = find(u"price terms"_qs);
        QCOMPARE(found.found[0].field, TextField::Problem);
        QCOMPARE(marked(found.found[0].text), QStringList({u"price"_qs, u"terms"_qs}));
    }

    void privateWordsAreFoundAndSayThatTheyArePrivate()
    {
        JointCall call;
        call.rep = m_ana;
        call.startsAt = QDateTime(QDate(2024, 11, 20), QTime(9, 0), Qt::UTC);
        const auto planned = workbook().jointCalls().plan(call);
        QVERIFY(planned);
        call.id = *planned;
        call.texts.set(TextField::Reflection, u"afraid of silence"_qs);
        QVERIFY(workbook().jointCalls().recordHeld(call));
        const FindResult found = find(u"silence"_qs);
        QCOMPARE(found.found.size(), size_t(1));
        QVERIFY(found.found[0].isPrivate());
        record(m_ana, QDate(2024, 11, 21), {{TextField::ISaw, u"silence"_qs}});
        QVERIFY(!find(u"silence"_qs).found[0].isPrivate());
    }

    void repKindAndDaysNarrowItDown()
    {
        importDeals();
        record(m_ana, QDate(2024, 11, 18), {{TextField::Problem, u"rollout"_qs}});
        record(m_bo, QDate(2024, 11, 21), {{TextField::Problem, u"rollout"_qs}});
        QCOMPARE(find(u"rollout"_qs).found.size(), size_t(4));
        const auto count = [&](const std::function<void(FindRequest &)> &narrow) {
            return find(u"rollout"_qs, narrow).found.size();
        };
        QCOMPARE(count([&](FindRequest &request) { request.rep = m_bo; }), size_t(2));
        QCOMPARE(count([](FindRequest &request) { request.kind = Found::Kind::Deal; }), size_t(2));
        QCOMPARE(count([](FindRequest &request) { request.kind = Found::Kind::Words; }), size_t(2));
        QCOMPARE(count([](FindRequest &request) { request.entryKind = EntryKind::Debrief; }),
                 size_t(2));
        QCOMPARE(count([](FindRequest &request) { request.entryKind = EntryKind::Promise; }),
                 size_t(0));
        QCOMPARE(count([](FindRequest &request) { request.from = QDate(2024, 11, 19); }),
                 size_t(1));
        QCOMPARE(count([](FindRequest &request) { request.to = QDate(2024, 11, 17); }), size_t(0));
    }

    void whatIsTooMuchIsCutAndSaidSo()
    {
        for (int at = 0; at <= Finder::mostEntries; ++at)
            record(m_ana, QDate(2024, 11, 1), {{TextField::Problem, u"again and again"_qs}});
        const FindResult found = find(u"again"_qs);
        QCOMPARE(found.found.size(), size_t(Finder::mostEntries));
        QVERIFY(found.isCut);
        QVERIFY(workbook().undo());
        QVERIFY(!find(u"again"_qs).isCut);
    }

    void whatIsUndoneIsNotFoundAnyMore()
    {
        record(m_ana, QDate(2024, 11, 18), {{TextField::Problem, u"zeppelin"_qs}});
        QCOMPARE(find(u"zepp"_qs).found.size(), size_t(1));
        QVERIFY(workbook().undo());
        QVERIFY(find(u"zepp"_qs).found.empty());
        QVERIFY(workbook().redo());
        QCOMPARE(find(u"zepp"_qs).found.size(), size_t(1));
        m_fixture->reopen();
        QCOMPARE(find(u"zepp"_qs).found.size(), size_t(1));
        QCOMPARE(*workbook().check(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestFinder)
#include "tst_finder.moc"
