// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/workbook/clock.h"

#include <QObject>
#include <QString>
#include <QTimeZone>

#include <memory>

namespace courtside {

class ActivityEditor;
class AgreementEditor;
class BoardReader;
class CalendarEditor;
class ContactDesk;
class CountEditor;
class DealReader;
class DebriefEditor;
class DraftDesk;
class Finder;
class GoalEditor;
class ImportDesk;
class JointCallEditor;
class PeopleEditor;
class PromiseEditor;
class Session;
class SkillEditor;
class TimelineReader;
class TodoDesk;

/// What a new workbook starts with.
struct NewWorkbook
{
    QByteArray zone; ///< IANA zone; empty: the computer's
    bool isSample = false;
};

enum class OpenMode {
    ReadWrite,
    ReadOnly, ///< nothing is written, not even what opening would bring up to date
};

/// The one door to a workbook file. Pages read through its rooms, write through them, and re-read
/// on its signals. Every write is durable when its call returns, is one undo step, and raises
/// exactly one signal per kind of change.
class Workbook final : public QObject
{
    Q_OBJECT

public:
    /// Creates a workbook with private file permissions. Fails where the file exists.
    static Result<std::unique_ptr<Workbook>> create(const QString &path, const NewWorkbook &start,
                                                    Clock clock);
    /// Creates the sample workbook, everybody in it invented, as of the clock's today.
    static Result<std::unique_ptr<Workbook>>
    createSample(const QString &path, Clock clock,
                 const QByteArray &zone = QByteArrayLiteral("Europe/Berlin"));
    /// Opens a workbook, bringing an older one up to date after a verified backup. Fails, leaving
    /// the file untouched, for a newer one and for a file that is no workbook.
    static Result<std::unique_ptr<Workbook>> open(const QString &path, Clock clock,
                                                  OpenMode mode = OpenMode::ReadWrite);
    /// Makes the workbook at `path`, which nobody may have open, what `backup` holds. Returns
    /// where the present file is kept.
    static Result<QString> restoreBackup(const QString &path, const QString &backup, Clock clock);
    ~Workbook() override;

    QString path() const;
    bool isSample() const;
    QTimeZone zone() const;
    const Clock &clock() const;
    /// What was put right while opening ("was readable by others; now private"), for the status.
    QStringList openingNotes() const;

    PeopleEditor &people();
    ActivityEditor &activities();
    CountEditor &counts();
    CalendarEditor &calendar();
    GoalEditor &goals();
    ImportDesk &imports();
    BoardReader &board();
    DealReader &deals();
    DebriefEditor &debriefs();
    JointCallEditor &jointCalls();
    SkillEditor &skills();
    ContactDesk &contact();
    TodoDesk &todo();
    DraftDesk &drafts();
    AgreementEditor &agreements();
    PromiseEditor &promises();
    Finder &finder();
    TimelineReader &timeline();

    /// An import is being written; writes answer with a sentence until it is done.
    bool isBusy() const;

    // Undo, newest first. The stack belongs to this window and lives in memory.
    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const; ///< "Rename rep", or empty
    QString redoText() const;
    /// Refuses with a sentence where somebody else changed a row since.
    Result<void> undo();
    Result<void> redo();

    /// Copies the workbook to `destination` (refused where it exists), consistent and verified.
    Result<void> saveCopy(const QString &destination);
    /// Backups of this workbook in their private folder, newest first.
    QStringList backups() const;
    /// Whether the file is whole and its numbers agree: what is not right, one sentence each.
    Result<QStringList> check();
    /// Looks whether another process wrote the file; if so every signal is raised.
    void refreshIfChangedElsewhere();

Q_SIGNALS:
    void peopleChanged();
    void activitiesChanged();
    void countsChanged();
    void calendarChanged();
    void goalsChanged();
    void importsChanged();
    void debriefsChanged();
    void jointCallsChanged();
    void agreementsChanged(); ///< commitments, what is owed, obstacles, motivations
    void promisesChanged();
    void draftsChanged();
    void flagsChanged(); ///< whenever the derived flags may differ
    void undoChanged();
    void busyChanged(bool busy);
    void saved(const QDateTime &at);          ///< an edit is durable
    void saveFailed(const QString &sentence); ///< why something was not written or read

private:
    struct Rooms;
    explicit Workbook(std::unique_ptr<Session> session);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Rooms> m_rooms;
};

} // namespace courtside
