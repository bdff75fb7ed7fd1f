// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/draftsaver.h"

#include "models/workbook/draftdesk.h"
#include "models/workbook/workbook.h"
#include "views/form/captureform.h"

#include <QEvent>
#include <QGuiApplication>

namespace courtside {

namespace {

/// Whom the form is about, by the field that every form calls "rep".
std::optional<RepId> repOf(const QJsonObject &values)
{
    const qint64 id = values.value(QStringLiteral("rep")).toObject().value(u"id").toInteger();
    return id == 0 ? std::nullopt : std::optional(RepId{id});
}

} // namespace

DraftSaver::DraftSaver(Workbook &workbook, CaptureForm &fields, const QString &form,
                       QObject *parent)
    : DraftSaver(workbook, fields, form, Pace(), parent)
{
}

DraftSaver::DraftSaver(Workbook &workbook, CaptureForm &fields, const QString &form,
                       const Pace &pace, QObject *parent)
    : QObject(parent), m_workbook(workbook), m_fields(&fields), m_form(form), m_pace(pace)
{
    for (QTimer *timer : {&m_quiet, &m_longest, &m_again}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &DraftSaver::save);
    }
    connect(&fields, &CaptureForm::edited, this, &DraftSaver::takeEdit);
    connect(&fields, &CaptureForm::left, this, &DraftSaver::save);
    connect(&fields, &CaptureForm::going, this, &DraftSaver::letGo);
    connect(&workbook, &Workbook::busyChanged, this, &DraftSaver::save);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &DraftSaver::save,
            Qt::DirectConnection);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &DraftSaver::save);
    fields.installEventFilter(this);
}

DraftSaver::~DraftSaver()
{
    save();
}

void DraftSaver::begin(const QJsonObject &values, std::optional<EntryId> entry)
{
    save();
    startOver();
    m_entry = entry;
    m_fields->setValues(values, true);
}

void DraftSaver::resume(const Draft &draft)
{
    if (m_draft == draft.id)
        return;
    save();
    startOver();
    m_draft = draft.id;
    m_entry = draft.entry;
    m_fields->setValues(draft.values);
    m_fields->goTo({draft.field, draft.cursor});
}

bool DraftSaver::save()
{
    if (!m_unsaved || !m_fields)
        return !m_unsaved;
    if (m_workbook.isBusy())
        return false; // until it tells that it no longer is
    m_quiet.stop();
    m_longest.stop();
    m_unsaved = !write();
    if (m_unsaved)
        m_again.start(m_pace.again);
    else
        Q_EMIT kept();
    return !m_unsaved;
}

void DraftSaver::recorded()
{
    startOver();
    m_fields->setValues({});
}

Result<std::optional<DraftId>> DraftSaver::discard()
{
    save();
    const std::optional<DraftId> draft = m_draft;
    if (draft) {
        if (Result<void> done = m_workbook.drafts().discard(*draft); !done)
            return done.failure();
    }
    recorded();
    return draft;
}

bool DraftSaver::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_fields && event->type() == QEvent::Hide)
        save();
    return QObject::eventFilter(watched, event);
}

void DraftSaver::takeEdit()
{
    m_unsaved = true;
    if (m_again.isActive())
        return; // it failed a moment ago: every key would only fail again
    m_quiet.start(m_pace.quiet);
    if (!m_longest.isActive())
        m_longest.start(m_pace.longest);
}

bool DraftSaver::write()
{
    const QJsonObject values = m_fields->values();
    if (m_fields->isEmpty() && !m_entry) {
        if (m_draft && !m_workbook.drafts().forget(*m_draft))
            return false;
        m_draft.reset();
        return true;
    }
    const FormPlace place = m_fields->place();
    Draft draft;
    draft.id = m_draft.value_or(DraftId());
    draft.form = m_form;
    draft.entry = m_entry;
    draft.rep = repOf(values);
    draft.values = values;
    draft.field = place.field;
    draft.cursor = place.cursor;
    const Result<DraftId> kept = m_workbook.drafts().keep(draft);
    if (kept)
        m_draft = *kept;
    return kept.ok();
}

void DraftSaver::letGo()
{
    save();
    m_fields = nullptr;
}

void DraftSaver::startOver()
{
    for (QTimer *timer : {&m_quiet, &m_longest, &m_again})
        timer->stop();
    m_unsaved = false;
    m_draft.reset();
    m_entry.reset();
}

} // namespace courtside
