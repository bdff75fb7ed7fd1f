// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/agreed/agreedpage.h"

#include "models/workbook/agreementeditor.h"
#include "models/workbook/draftdesk.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/workbook.h"
#include "views/agreed/agreedkeys.h"
#include "views/agreed/agreedlists.h"
#include "views/agreed/agreedsection.h"
#include "views/agreed/commitmentform.h"
#include "views/agreed/motivationform.h"
#include "views/agreed/obstacleform.h"
#include "views/agreed/owedform.h"
#include "views/shared/actionbutton.h"
#include "views/shared/emptystate.h"
#include "views/shared/plaintext.h"
#include "views/shared/scrollcolumn.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace courtside {

namespace {

constexpr int wantsLetters = 50;
constexpr int formWidth = 570;

/// The one of this id, or a new one of the rep.
template <class Kind> Kind oneOf(const std::vector<Kind> &kinds, EntryId id, RepId rep)
{
    const auto found = std::ranges::find(kinds, id, &Kind::id);
    if (found != kinds.end())
        return *found;
    Kind fresh;
    fresh.rep = rep;
    return fresh;
}

std::optional<EntryKind> kindOf(const QString &form)
{
    const std::pair<QString, EntryKind> forms[] = {{agreedform::commitment, EntryKind::Commitment},
                                                   {agreedform::owed, EntryKind::Owed},
                                                   {agreedform::obstacle, EntryKind::Obstacle},
                                                   {agreedform::motivation, EntryKind::Motivation}};
    for (const auto &[name, kind] : forms) {
        if (name == form)
            return kind;
    }
    return std::nullopt;
}

} // namespace

AgreedPage::AgreedPage(Workbook &workbook, QWidget *parent)
    : Page(parent), m_workbook(workbook), m_refresh(new QTimer(this))
{
    m_refresh->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, &AgreedPage::refresh);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    setUpActions();
    auto *content = new QWidget(m_stack);
    m_lists = new AgreedLists(workbook, content);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::medium);
    left->addWidget(setUpHead());
    left->addWidget(m_lists, 1);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::page);
    row->addLayout(left, 1);
    row->addWidget(setUpSide());
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::large, space::page, space::small);
    page->addWidget(m_stack);
    connect(m_lists, &AgreedLists::formWanted, this,
            [this](EntryKind kind, EntryId id) { openForm(kind, id); });
    connect(m_lists, &AgreedLists::said, this, &AgreedPage::said);
    connectWorkbook();
}

AgreedPage::~AgreedPage() = default;

void AgreedPage::setUpActions()
{
    const std::pair<QString, EntryKind> adding[] = {
        {tr("Add a commitment"), EntryKind::Commitment},
        {tr("Add what I owe"), EntryKind::Owed},
        {tr("Add an obstacle"), EntryKind::Obstacle},
        {tr("Add what the rep wants"), EntryKind::Motivation}};
    for (const auto &[words, kind] : adding) {
        auto *action = new QAction(words, this);
        connect(action, &QAction::triggered, this, [this, kind = kind] { openForm(kind, {}); });
        addAction(action);
    }
    m_allAction = new QAction(tr("Show all that &ended"), this);
    m_allAction->setCheckable(true);
    connect(m_allAction, &QAction::toggled, this, &AgreedPage::refresh);
    addAction(m_allAction);
    m_peopleAction = new QAction(tr("Add reps on the Set-up page"), this);
    connect(m_peopleAction, &QAction::triggered, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("setup"), {}); });
    m_empty->setWords(tr("No reps yet"),
                      tr("Import a file with their activities, or add a rep by name. What you "
                         "agree on with them stands here."));
    m_empty->setWays({m_peopleAction});
}

QWidget *AgreedPage::setUpHead()
{
    auto *head = new QWidget(m_stack);
    QLabel *title = plainLabel(tr("Agreed with"), head);
    setType(title, Type::Title);
    m_people = new QComboBox(head);
    m_people->setAccessibleName(tr("Rep"));
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_people->setMinimumContentsLength(18);
    setType(m_people, Type::Strong);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(title);
    row->addWidget(m_people);
    row->addStretch(1);
    row->addWidget(new ActionButton(m_allAction, head));
    connect(m_people, &QComboBox::activated, this,
            [this](int index) { showRep(RepId{m_people->itemData(index).toLongLong()}); });
    return head;
}

QWidget *AgreedPage::setUpSide()
{
    auto *side = new QWidget(m_stack);
    m_side = new QVBoxLayout(side);
    m_side->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn(side);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::medium, 0);
    column->addWidget(m_lists->section(EntryKind::Motivation));
    column->addStretch(1); // the list stays at the top
    scroll->setContent(content);
    scroll->setFixedWidth(wantsLetters * fontMetrics().averageCharWidth());
    m_wants = scroll;
    m_side->addWidget(scroll);
    return side;
}

void AgreedPage::connectWorkbook()
{
    for (const auto signal : {&Workbook::agreementsChanged, &Workbook::peopleChanged})
        connect(&m_workbook, signal, this, &AgreedPage::refreshLater);
}

void AgreedPage::open(const PageTarget &target)
{
    if (target.rep.isValid() && target.rep != m_rep.id) {
        closeForm();
        m_rep.id = target.rep;
    }
    refresh();
    if (target.draft.isValid())
        resume(target.draft);
    else if (target.entry.isValid())
        show(target.entry);
}

QWidget *AgreedPage::start()
{
    if (m_stack->currentWidget() == m_empty)
        return m_empty->firstWay();
    if (m_form) {
        m_form->takeKeyboard();
        return m_form->focusWidget();
    }
    return m_lists->current()->start();
}

PageTarget AgreedPage::subject() const
{
    PageTarget subject;
    subject.rep = m_rep.id;
    return subject;
}

void AgreedPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isDirty)
        m_refresh->start(0);
}

// Several signals of one write are one reading; a page in the background reads when it is shown.
void AgreedPage::refreshLater()
{
    m_isDirty = true;
    if (isVisible())
        m_refresh->start(0);
}

void AgreedPage::refresh()
{
    m_isDirty = false;
    m_refresh->stop();
    fillPeople();
    m_stack->setCurrentIndex(m_rep.id.isValid() ? 0 : 1);
    if (m_rep.id.isValid())
        m_lists->fill(m_rep, m_allAction->isChecked() ? Ended::All : Ended::Lately);
}

void AgreedPage::fillPeople()
{
    const std::vector<Rep> reps = m_workbook.people().reps();
    auto shown = std::ranges::find(reps, m_rep.id, &Rep::id);
    if (shown == reps.end())
        shown = std::ranges::find_if(reps, [](const Rep &rep) { return !rep.left; });
    if (shown == reps.end())
        shown = reps.begin();
    m_rep = shown == reps.end() ? Rep() : *shown;
    m_people->clear();
    for (const Rep &rep : reps)
        m_people->addItem(rep.name, rep.id.value);
    m_people->setCurrentIndex(m_people->findData(m_rep.id.value));
}

void AgreedPage::showRep(RepId rep)
{
    closeForm();
    m_rep.id = rep;
    refresh();
}

void AgreedPage::openForm(EntryKind kind, EntryId id, std::optional<EntryId> source)
{
    if (!m_rep.id.isValid())
        return;
    closeForm();
    m_form = makeForm(kind, id, source);
    m_form->setFixedWidth(formWidth);
    m_wants->hide();
    m_lists->setWantsSeen(false);
    m_side->addWidget(m_form);
    m_form->show();
    m_form->takeKeyboard();
    connect(m_form, &RecordForm::said, this, &AgreedPage::said);
    connect(
        m_form, &RecordForm::left, this,
        [this, kind] {
            closeForm();
            m_lists->section(kind)->start()->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
    connect(
        m_form, &RecordForm::recorded, this,
        [this, kind](EntryId recorded, bool isNew) { tellRecorded(kind, recorded, isNew); },
        Qt::QueuedConnection);
}

RecordForm *AgreedPage::makeForm(EntryKind kind, EntryId id, std::optional<EntryId> source)
{
    const AgreementEditor &agreements = m_workbook.agreements();
    const RepId rep = m_rep.id;
    switch (kind) {
    case EntryKind::Commitment: {
        Commitment commitment = oneOf(agreements.commitments(rep), id, rep);
        if (source)
            commitment.source = source;
        return new CommitmentForm(m_workbook, m_rep, commitment, this);
    }
    case EntryKind::Owed:
        return new OwedForm(m_workbook, m_rep, oneOf(agreements.owed(rep), id, rep), this);
    case EntryKind::Obstacle:
        return new ObstacleForm(m_workbook, m_rep, oneOf(agreements.obstacles(rep), id, rep), this);
    default:
        return new MotivationForm(m_workbook, m_rep, oneOf(agreements.motivations(rep), id, rep),
                                  this);
    }
}

void AgreedPage::resume(DraftId id)
{
    const std::vector<Draft> drafts = m_workbook.drafts().drafts();
    const auto draft = std::ranges::find(drafts, id, &Draft::id);
    const auto kind = draft == drafts.end() ? std::nullopt : kindOf(draft->form);
    if (!kind) {
        Q_EMIT said(tr("This draft is not there any more."));
        return;
    }
    if (draft->rep && *draft->rep != m_rep.id)
        showRep(*draft->rep);
    openForm(*kind, draft->entry.value_or(EntryId()));
    if (m_form) {
        m_form->resume(*draft);
        m_form->takeKeyboard();
    }
}

/// Brings something that was agreed to the front, of whatever rep and however long ago it ended;
/// out of a talk, begins a commitment.
void AgreedPage::show(EntryId id)
{
    const auto entry = m_workbook.agreements().entry(id);
    if (!entry) {
        Q_EMIT said(tr("This is not in the workbook any more."));
        return;
    }
    if (entry->rep && *entry->rep != m_rep.id)
        showRep(*entry->rep);
    if (entry->kind == EntryKind::Debrief || entry->kind == EntryKind::JointCall) {
        openForm(EntryKind::Commitment, {}, id);
        return;
    }
    closeForm();
    if (m_lists->setCurrent(id))
        return;
    m_allAction->setChecked(true);
    m_lists->setCurrent(id);
}

void AgreedPage::closeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_wants->show();
    m_lists->setWantsSeen(true);
}

void AgreedPage::tellRecorded(EntryKind kind, EntryId id, bool isNew)
{
    const auto *commitment = qobject_cast<const CommitmentForm *>(m_form);
    const QString nudge = commitment ? commitment->recordedNudge() : QString();
    closeForm();
    refresh();
    m_lists->setCurrent(id);
    m_lists->section(kind)->start()->setFocus(Qt::OtherFocusReason);
    const QString recorded = isNew ? tr("Recorded.") : tr("Changed.");
    Q_EMIT said(nudge.isEmpty() ? recorded : QStringLiteral("%1 %2").arg(recorded, nudge));
}

} // namespace courtside
