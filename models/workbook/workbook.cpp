// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/workbook.h"

#include "models/storage/backup.h"
#include "models/storage/check.h"
#include "models/workbook/activityeditor.h"
#include "models/workbook/agreementeditor.h"
#include "models/workbook/backupfolder.h"
#include "models/workbook/boardreader.h"
#include "models/workbook/calendareditor.h"
#include "models/workbook/contactdesk.h"
#include "models/workbook/counteditor.h"
#include "models/workbook/dealreader.h"
#include "models/workbook/debriefeditor.h"
#include "models/workbook/draftdesk.h"
#include "models/workbook/finder.h"
#include "models/workbook/goaleditor.h"
#include "models/workbook/importdesk.h"
#include "models/workbook/jointcalleditor.h"
#include "models/workbook/peopleeditor.h"
#include "models/workbook/promiseeditor.h"
#include "models/workbook/samplewriter.h"
#include "models/workbook/session.h"
#include "models/workbook/skilleditor.h"
#include "models/workbook/timelinereader.h"
#include "models/workbook/tododesk.h"

namespace courtside {

struct Workbook::Rooms
{
    explicit Rooms(Session &shared) : session(shared) {}

    Session &session;
    PeopleEditor people{session};
    ActivityEditor activities{session};
    CountEditor counts{session};
    CalendarEditor calendar{session};
    GoalEditor goals{session};
    ImportDesk imports{session};
    BoardReader board{session};
    DealReader deals{session};
    DebriefEditor debriefs{session};
    JointCallEditor jointCalls{session};
    SkillEditor skills{session};
    DraftDesk drafts{session};
    ContactDesk contact{session};
    TodoDesk todo{session};
    AgreementEditor agreements{session};
    PromiseEditor promises{session};
    Finder finder{session};
    TimelineReader timeline{session};
};

Workbook::Workbook(std::unique_ptr<Session> session)
    : m_session(std::move(session)), m_rooms(std::make_unique<Rooms>(*m_session))
{
    m_session->announceThrough(*this);
}

Workbook::~Workbook() = default;

Result<std::unique_ptr<Workbook>> Workbook::create(const QString &path, const NewWorkbook &start,
                                                   Clock clock)
{
    const QByteArray zone = start.zone.isEmpty() ? QTimeZone::systemTimeZoneId() : start.zone;
    if (!QTimeZone(zone).isValid())
        return Failure{tr("There is no time zone called %1. Name one like Europe/Berlin.")
                           .arg(QString::fromUtf8(zone)),
                       {}};
    Result<std::unique_ptr<Database>> database = Database::create(path);
    if (!database)
        return database.failure();
    auto session = std::make_unique<Session>(std::move(database).value(), backupFolderOf(path),
                                             std::move(clock));
    SettingStore &settings = session->stores().settings;
    Result<void> marked = session->housekeep({}, [&]() -> Result<void> {
        if (Result<void> done = settings.setZone(zone); !done)
            return done;
        if (Result<void> done = settings.setCreated(session->clock().now()); !done)
            return done;
        return settings.setSample(start.isSample);
    });
    if (!marked)
        return marked.failure();
    return std::unique_ptr<Workbook>(new Workbook(std::move(session)));
}

Result<std::unique_ptr<Workbook>> Workbook::createSample(const QString &path, Clock clock,
                                                         const QByteArray &zone)
{
    Result<std::unique_ptr<Workbook>> created = create(path, {zone, true}, std::move(clock));
    if (!created)
        return created;
    if (Result<void> written = writeSample(*created.value()->m_session); !written)
        return written.failure();
    return created;
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QString &path, Clock clock, OpenMode mode)
{
    const QString folder = backupFolderOf(path);
    OpenOptions options;
    options.readOnly = mode == OpenMode::ReadOnly;
    options.beforeSteps = [&](Database &database) -> Result<void> {
        const auto kept = BackupShelf(folder).beforeUpdate(database, clock.now());
        return kept ? Result<void>() : Result<void>(kept.failure());
    };
    Result<std::unique_ptr<Database>> database = Database::open(path, options);
    if (!database)
        return database.failure();
    auto session = std::make_unique<Session>(std::move(database).value(), folder, clock);
    if (!session->database().isReadOnly()) {
        if (Result<void> done = session->catchUpWithToday(); !done)
            return done.failure();
    }
    return std::unique_ptr<Workbook>(new Workbook(std::move(session)));
}

Result<QString> Workbook::restoreBackup(const QString &path, const QString &backup, Clock clock)
{
    return BackupShelf(backupFolderOf(path)).restore(path, backup, clock.now());
}

QString Workbook::path() const
{
    return m_session->database().path();
}

bool Workbook::isSample() const
{
    return m_session->valueOf(m_session->stores().settings.isSample());
}

QTimeZone Workbook::zone() const
{
    return m_session->zone();
}

const Clock &Workbook::clock() const
{
    return m_session->clock();
}

QStringList Workbook::openingNotes() const
{
    return m_session->database().openingNotes();
}

PeopleEditor &Workbook::people()
{
    return m_rooms->people;
}

ActivityEditor &Workbook::activities()
{
    return m_rooms->activities;
}

CountEditor &Workbook::counts()
{
    return m_rooms->counts;
}

CalendarEditor &Workbook::calendar()
{
    return m_rooms->calendar;
}

GoalEditor &Workbook::goals()
{
    return m_rooms->goals;
}

ImportDesk &Workbook::imports()
{
    return m_rooms->imports;
}

BoardReader &Workbook::board()
{
    return m_rooms->board;
}

DealReader &Workbook::deals()
{
    return m_rooms->deals;
}

DebriefEditor &Workbook::debriefs()
{
    return m_rooms->debriefs;
}

JointCallEditor &Workbook::jointCalls()
{
    return m_rooms->jointCalls;
}

SkillEditor &Workbook::skills()
{
    return m_rooms->skills;
}

ContactDesk &Workbook::contact()
{
    return m_rooms->contact;
}

TodoDesk &Workbook::todo()
{
    return m_rooms->todo;
}

DraftDesk &Workbook::drafts()
{
    return m_rooms->drafts;
}

AgreementEditor &Workbook::agreements()
{
    return m_rooms->agreements;
}

PromiseEditor &Workbook::promises()
{
    return m_rooms->promises;
}

Finder &Workbook::finder()
{
    return m_rooms->finder;
}

TimelineReader &Workbook::timeline()
{
    return m_rooms->timeline;
}

bool Workbook::isBusy() const
{
    return m_session->isBusy();
}

bool Workbook::canUndo() const
{
    return m_session->undoStack().undoable() != nullptr;
}

bool Workbook::canRedo() const
{
    return m_session->undoStack().redoable() != nullptr;
}

QString Workbook::undoText() const
{
    return canUndo() ? m_session->undoStack().undoable()->text : QString();
}

QString Workbook::redoText() const
{
    return canRedo() ? m_session->undoStack().redoable()->text : QString();
}

Result<void> Workbook::undo()
{
    return m_session->undo();
}

Result<void> Workbook::redo()
{
    return m_session->redo();
}

Result<void> Workbook::saveCopy(const QString &destination)
{
    return copyWorkbook(m_session->database(), destination);
}

QStringList Workbook::backups() const
{
    return m_session->backups().list();
}

Result<QStringList> Workbook::check()
{
    return checkWorkbook(m_session->database());
}

void Workbook::refreshIfChangedElsewhere()
{
    m_session->refreshIfChangedElsewhere();
}

} // namespace courtside
