// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/draft.h"
#include "models/domain/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace courtside {

class CaptureForm;
class Workbook;

/// Keeps what stands in a form from its first key on, so that leaving never has to ask: after a
/// moment of quiet, now and then while somebody types, and at once where the keyboard leaves, the
/// form is hidden, the session ends or this goes. While an import is written it waits. Where saving
/// fails the words stay in the form and it tries again until it works; the workbook says why.
class DraftSaver final : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds quiet{500};    ///< without a key, then it saves
        std::chrono::milliseconds longest{2000}; ///< between a key and its saving
        std::chrono::milliseconds again{2000};   ///< after a failure
    };

    /// `form` names the kind of form in the drafts: "debrief". Whoever goes first, this or
    /// `fields`, keeps what stands there; a page that listens to this deletes it in its own
    /// destructor.
    DraftSaver(Workbook &workbook, CaptureForm &fields, const QString &form,
               QObject *parent = nullptr);
    DraftSaver(Workbook &workbook, CaptureForm &fields, const QString &form, const Pace &pace,
               QObject *parent = nullptr);
    ~DraftSaver() override;

    /// Keeps what stands there, then starts over with `values`, which are no draft until somebody
    /// edits them. `entry`: the thing recorded that is being edited.
    void begin(const QJsonObject &values = {}, std::optional<EntryId> entry = std::nullopt);
    /// Keeps what stands there, then goes on with a draft where it was left.
    void resume(const Draft &draft);

    /// The draft of the form as it was last kept.
    std::optional<DraftId> draft() const { return m_draft; }
    std::optional<EntryId> entry() const { return m_entry; }
    bool hasUnsaved() const { return m_unsaved; }

    /// Saves what is not saved yet, at once. False where that has to wait.
    bool save();
    /// What stands in the form was recorded, and its draft went with that: starts over.
    void recorded();
    /// Puts the draft where it can be brought back from, and starts over. Returns that draft.
    Result<std::optional<DraftId>> discard();

Q_SIGNALS:
    void kept(); ///< every word of the form is in the workbook

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeEdit();
    bool write();
    void startOver();
    void letGo();

    Workbook &m_workbook;
    CaptureForm *m_fields; ///< null when it has gone
    QString m_form;
    Pace m_pace;
    QTimer m_quiet;
    QTimer m_longest;
    QTimer m_again;
    std::optional<DraftId> m_draft;
    std::optional<EntryId> m_entry;
    bool m_unsaved = false;
};

} // namespace courtside
