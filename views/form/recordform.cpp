// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/recordform.h"

#include "models/workbook/draftdesk.h"
#include "models/workbook/workbook.h"
#include "views/form/captureform.h"
#include "views/form/draftsaver.h"
#include "views/form/formfield.h"
#include "views/form/formlook.h"
#include "views/shared/actionbutton.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace courtside {

RecordForm::RecordForm(Workbook &workbook, const QString &form, const QString &title,
                       QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_form(form), m_title(plainLabel(title, this, true)),
      m_scroll(new QScrollArea(this)), m_fields(new CaptureForm),
      m_saver(new DraftSaver(workbook, *m_fields, form, this))
{
    setAccessibleName(title);
    setType(m_title, Type::Heading);
    m_scroll->setWidget(m_fields);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFoot());
    connect(m_fields, &CaptureForm::submitted, this, &RecordForm::submit);
    connect(m_fields, &CaptureForm::edited, this, [this] { follow(); });
    connect(m_fields, &CaptureForm::filled, this, [this] { follow(); });
    auto *leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &RecordForm::left);
}

/// The saver reads the fields a last time, so it goes first.
RecordForm::~RecordForm()
{
    delete m_saver;
}

QWidget *RecordForm::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *record = new QPushButton(tr("Record (Ctrl+Enter)"), foot);
    record->setFont(formNoteFont());
    setPrimary(record);
    auto *discard = new QPushButton(tr("Discard"), foot);
    discard->setFont(formNoteFont());
    QLabel *hint = plainLabel(tr("Kept as you type. Esc leaves."), foot);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(record);
    row->addWidget(discard);
    row->addStretch();
    row->addWidget(hint);
    connect(record, &QPushButton::clicked, this, &RecordForm::submit);
    connect(discard, &QPushButton::clicked, this, &RecordForm::discard);
    return foot;
}

std::optional<EntryId> RecordForm::entry() const
{
    return m_saver->entry();
}

std::optional<DraftId> RecordForm::draft() const
{
    return m_saver->draft();
}

QString RecordForm::title() const
{
    return m_title->text();
}

void RecordForm::begin(const QJsonObject &values, std::optional<EntryId> entry)
{
    const RepId rep{values.value(u"rep").toObject().value(u"id").toInteger()};
    const auto begun = draftOf(m_workbook, m_form, entry, rep);
    if (begun)
        resume(*begun);
    else
        m_saver->begin(values, entry);
}

void RecordForm::resume(const Draft &draft)
{
    m_saver->resume(draft);
}

void RecordForm::takeKeyboard()
{
    const FormField *begun = m_fields->field(m_fields->place().field);
    QWidget *stop = begun && draft() ? begun->stop() : m_fields->start();
    stop->setFocus(Qt::OtherFocusReason);
}

void RecordForm::submit()
{
    if (!m_fields->check())
        return;
    const bool isNew = !entry();
    const Result<EntryId> done = record(draft());
    if (!done) {
        m_fields->refuse(troubleKey(), done.failure().sentence);
        Q_EMIT said(done.failure().sentence);
        return;
    }
    m_saver->recorded();
    Q_EMIT recorded(*done, isNew);
}

void RecordForm::discard()
{
    const auto discarded = m_saver->discard();
    if (!discarded) {
        Q_EMIT said(discarded.failure().sentence);
        return;
    }
    if (*discarded)
        Q_EMIT said(tr("Discarded. For 30 days it can be brought back from the drafts."));
    Q_EMIT left();
}

QJsonObject pickedValue(qint64 id, const QString &text)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("text"), text}};
}

std::optional<Draft> draftOf(Workbook &workbook, const QString &form, std::optional<EntryId> entry,
                             std::optional<RepId> rep)
{
    for (const Draft &draft : workbook.drafts().drafts()) {
        const bool isAbout = entry ? draft.entry == entry : !draft.entry && draft.rep == rep;
        if (draft.form == form && isAbout)
            return draft;
    }
    return std::nullopt;
}

} // namespace courtside
