// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/debrief/debriefpage.h"

#include "models/report/debriefwords.h"
#include "models/workbook/dealreader.h"
#include "models/workbook/debriefeditor.h"
#include "models/workbook/draftdesk.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/promiseeditor.h"
#include "models/workbook/skilleditor.h"
#include "models/workbook/workbook.h"
#include "views/debrief/callclock.h"
#include "views/debrief/debriefform.h"
#include "views/debrief/debriefvalues.h"
#include "views/debrief/lasttimepanel.h"
#include "views/debrief/proposal.h"
#include "views/debrief/recordedpanel.h"
#include "views/form/captureform.h"
#include "views/form/draftlist.h"
#include "views/form/draftsaver.h"
#include "views/form/formfield.h"
#include "views/form/formlook.h"
#include "views/shared/actionbutton.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeZone>

#include <algorithm>

namespace courtside {

namespace {

constexpr int widestForm = 900;
constexpr int sideWidth = 240;
const auto formName = QStringLiteral("debrief");

std::function<QDateTime()> nowIn(Workbook &workbook)
{
    return [&workbook] {
        return workbook.clock().now().toTimeZone(workbook.zone());
    };
}

} // namespace

DebriefPage::DebriefPage(Workbook &workbook, QWidget *parent)
    : Page(parent), m_workbook(workbook), m_clock(new CallClock(nowIn(workbook), this)),
      m_form(new DebriefForm(workbook)),
      m_saver(new DraftSaver(workbook, *m_form->fields(), formName, this)),
      m_scroll(new QScrollArea(this)), m_recorded(new RecordedPanel(this)),
      m_lastTime(new LastTimePanel), m_drafts(new DraftList(workbook))
{
    setupBody();
    setupActions();
    connect(m_form, &DebriefForm::changed, this, &DebriefPage::followForm);
    connect(m_form->fields(), &CaptureForm::submitted, this, &DebriefPage::record);
    connect(m_saver, &DraftSaver::kept, this, &DebriefPage::followDraft);
    connect(m_drafts, &DraftList::wanted, this, [this](const Draft &draft) { goOn(draft.id); });
    connect(m_drafts, &DraftList::failed, this, &DebriefPage::said);
    connect(m_drafts, &DraftList::changed, this,
            [this] { m_draftsPart->setVisible(!m_drafts->isEmpty()); });
    connect(&workbook, &Workbook::debriefsChanged, this, &DebriefPage::followDebriefs,
            Qt::QueuedConnection);
    startNew();
}

/// The saver reads the form a last time, so it goes first.
DebriefPage::~DebriefPage()
{
    delete m_saver;
}

void DebriefPage::open(const PageTarget &target)
{
    const bool hasBegun = !m_form->fields()->isEmpty() || m_saver->entry();
    const bool isAnother =
        target.deal.isValid() || (target.rep.isValid() && target.rep != m_form->rep());
    if (target.draft.isValid())
        goOn(target.draft);
    else if (target.entry.isValid())
        edit(target.entry);
    else if (!hasBegun || isAnother)
        startNew(target);
    else
        showForm();
}

QWidget *DebriefPage::start()
{
    if (!m_recorded->isHidden())
        return m_recorded->start();
    const CaptureForm *fields = m_form->fields();
    const FormField *left = fields->field(fields->place().field);
    return left ? left->stop() : fields->start();
}

void DebriefPage::setupBody()
{
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recorded->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(space::medium);
    column->addWidget(makeHead());
    column->addWidget(m_scroll, 1);
    column->addWidget(m_recorded, 1);
    column->addWidget(makeFoot());
    auto *middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(widestForm);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, space::large, space::page, space::medium);
    row->setSpacing(space::page);
    row->addWidget(middle, 1);
    row->addWidget(makeSide());
}

QWidget *DebriefPage::makeHead()
{
    auto *head = new QWidget(this);
    QLabel *title = plainLabel(tr("Debrief"), head);
    setType(title, Type::Title);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title);
    row->addStretch();
    row->addWidget(m_clock);
    connect(m_clock, &CallClock::changeWanted, this,
            [this] { m_form->fields()->openAside(debriefkey::ended); });
    return head;
}

QWidget *DebriefPage::makeFoot()
{
    m_foot = new QWidget(this);
    auto *record = new QPushButton(tr("Record (Ctrl+Enter)"), m_foot);
    record->setFont(formNoteFont());
    setPrimary(record);
    m_discard = new QPushButton(tr("Discard"), m_foot);
    m_discard->setFont(formNoteFont());
    QLabel *hint = plainLabel(tr("Kept as you type. Esc leaves."), m_foot);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(record);
    row->addWidget(m_discard);
    row->addStretch();
    row->addWidget(hint);
    connect(record, &QPushButton::clicked, this, &DebriefPage::record);
    connect(m_discard, &QPushButton::clicked, this, &DebriefPage::discard);
    connect(m_recorded, &RecordedPanel::backWanted, this, &Page::backWanted);
    connect(m_recorded, &RecordedPanel::promiseWanted, this, [this] {
        PageTarget target;
        target.entry = m_justRecorded;
        Q_EMIT pageWanted(QStringLiteral("promises"), target);
    });
    connect(m_recorded, &RecordedPanel::anotherWanted, this, [this] { startNew(); });
    connect(m_recorded, &RecordedPanel::finishWanted, this, [this] { edit(m_justRecorded); });
    return m_foot;
}

QWidget *DebriefPage::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    m_draftsPart = new QWidget(side);
    auto *drafts = new QVBoxLayout(m_draftsPart);
    drafts->setContentsMargins(0, 0, 0, 0);
    drafts->addWidget(panelHeading(tr("Drafts"), m_draftsPart));
    drafts->addWidget(m_drafts);
    m_draftsPart->setVisible(!m_drafts->isEmpty());
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, space::tight, 0, 0);
    column->setSpacing(space::page);
    column->addWidget(m_lastTime);
    column->addWidget(m_draftsPart);
    column->addStretch();
    return side;
}

void DebriefPage::setupActions()
{
    auto *leave = new QAction(tr("Leave the debrief"), this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QAction::triggered, this, &Page::backWanted);
    auto *record = new QAction(tr("Record the debrief"), this);
    connect(record, &QAction::triggered, this, &DebriefPage::record);
    auto *another = new QAction(tr("Keep this as a draft and start another debrief"), this);
    connect(another, &QAction::triggered, this, [this] { startNew(); });
    auto *discard = new QAction(tr("Discard this draft"), this);
    connect(discard, &QAction::triggered, this, &DebriefPage::discard);
    addActions({record, another, discard, leave});
}

void DebriefPage::startNew(const PageTarget &target)
{
    m_saver->begin(proposedValues(m_workbook, target));
    showForm();
    m_form->fields()->start()->setFocus(Qt::OtherFocusReason);
}

void DebriefPage::edit(EntryId debrief)
{
    if (m_saver->entry() == debrief)
        return showForm();
    for (const Draft &draft : m_workbook.drafts().drafts()) {
        if (draft.form == formName && draft.entry == debrief)
            return goOn(draft.id);
    }
    const auto recorded = m_workbook.debriefs().debrief(debrief);
    if (!recorded) {
        Q_EMIT said(tr("This debrief is not there any more."));
        return startNew();
    }
    m_saver->begin(debriefValues(*recorded), debrief);
    showForm();
    m_form->fields()->start()->setFocus(Qt::OtherFocusReason);
}

void DebriefPage::goOn(DraftId id)
{
    const std::vector<Draft> drafts = m_workbook.drafts().drafts();
    const auto draft = std::ranges::find(drafts, id, &Draft::id);
    if (draft == drafts.end()) {
        Q_EMIT said(tr("This draft is not there any more."));
        return;
    }
    showForm();
    m_saver->resume(*draft);
    followDraft();
}

void DebriefPage::showForm()
{
    m_recorded->hide();
    m_scroll->show();
    m_foot->show();
    m_clock->show();
    m_justRecorded = {};
    followDraft();
}

void DebriefPage::record()
{
    if (m_scroll->isHidden() || !m_form->check())
        return;
    Debrief before;
    if (const auto entry = m_saver->entry())
        before = m_workbook.debriefs().debrief(*entry).value_or(before);
    const QJsonObject values = m_form->fields()->values();
    const Debrief debrief = debriefOf(values, before);
    const DebriefEditor::Along along{m_saver->draft(), rowOf(values), m_form->led()};
    const auto recorded = m_workbook.debriefs().record(debrief, along);
    if (!recorded) {
        Q_EMIT said(recorded.failure().sentence);
        return;
    }
    m_saver->recorded();
    showRecorded(recorded->debrief, recorded->becameContinuation);
}

void DebriefPage::showRecorded(EntryId id, bool becameContinuation)
{
    const auto debrief = m_workbook.debriefs().debrief(id);
    if (!debrief)
        return;
    const auto deal = debrief->deal ? m_workbook.deals().deal(*debrief->deal) : std::nullopt;
    const bool isDecided = deal && deal->outcome != DealOutcome::Open;
    m_scroll->hide();
    m_foot->hide();
    m_clock->hide();
    m_justRecorded = id;
    m_recorded->show(recordedText(*debrief, nameOf(debrief->rep), becameContinuation),
                     toFinishText(missingParts(*debrief, isDecided)), isPromiseOpen(*debrief));
    Q_EMIT said(m_recorded->text());
}

/// Whether something was promised and is not written down yet.
bool DebriefPage::isPromiseOpen(const Debrief &debrief) const
{
    return debrief.promised == YesNo::Yes &&
           std::ranges::none_of(m_workbook.promises().promises(), [&](const Promise &promise) {
               return promise.source == debrief.id;
           });
}

void DebriefPage::discard()
{
    if (m_scroll->isHidden())
        return;
    const auto discarded = m_saver->discard();
    if (!discarded)
        Q_EMIT said(discarded.failure().sentence);
    else if (*discarded)
        Q_EMIT said(tr("Discarded. For 30 days it can be brought back from the drafts."));
    startNew();
}

void DebriefPage::followForm()
{
    m_clock->setEnded(m_form->ended());
    m_discard->setEnabled(!m_form->fields()->isEmpty());
    if (m_form->rep() != m_shownRep)
        showLastTime();
}

void DebriefPage::showLastTime()
{
    m_shownRep = m_form->rep();
    std::vector<Debrief> earlier;
    if (m_shownRep.isValid())
        earlier = m_workbook.debriefs().debriefsOf(m_shownRep);
    std::erase_if(earlier,
                  [this](const Debrief &debrief) { return debrief.id == m_saver->entry(); });
    m_lastTime->show(nameOf(m_shownRep), earlier, m_workbook.skills().skills(),
                     m_workbook.clock().now());
}

void DebriefPage::followDraft()
{
    m_drafts->setOpen(m_saver->draft());
}

/// Something recorded was changed or undone, here or elsewhere.
void DebriefPage::followDebriefs()
{
    showLastTime();
    if (m_justRecorded.isValid() && !m_workbook.debriefs().debrief(m_justRecorded))
        startNew();
}

QString DebriefPage::nameOf(RepId rep) const
{
    const std::vector<Rep> reps = m_workbook.people().reps();
    const auto found = std::ranges::find(reps, rep, &Rep::id);
    return found == reps.end() ? QString() : found->name;
}

} // namespace courtside
