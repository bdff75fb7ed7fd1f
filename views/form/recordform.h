// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/draft.h"
#include "models/domain/result.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace courtside {

class CaptureForm;
class DraftSaver;
class Workbook;

/// A form beside the records of a page: what is being recorded, its questions, and the ways to
/// record it, leave it for later or discard it. A kind of record adds the questions.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    /// `form` names the kind in the drafts: "agreed/commitment".
    RecordForm(Workbook &workbook, const QString &form, const QString &title,
               QWidget *parent = nullptr);
    ~RecordForm() override;

    CaptureForm *fields() const { return m_fields; }
    std::optional<EntryId> entry() const;
    std::optional<DraftId> draft() const;
    QString title() const;

    /// Goes on with what was begun about the same thing, or starts with `values`. Nothing is a
    /// draft before somebody edits it.
    void begin(const QJsonObject &values, std::optional<EntryId> entry = std::nullopt);
    void resume(const Draft &draft);
    /// Gives the first open question the keyboard; or the one where a draft was left.
    void takeKeyboard();

    /// Records what stands there; refuses at the field that is in the way.
    void submit();
    void discard();

Q_SIGNALS:
    void recorded(courtside::EntryId id, bool isNew);
    void left(); ///< for later: what was written is kept
    void said(const QString &sentence);

protected:
    Workbook &workbook() const { return m_workbook; }
    /// Records what stands in the fields and lets go of the draft.
    virtual Result<EntryId> record(std::optional<DraftId> draft) = 0;
    /// The field that a refusal is about.
    virtual QString troubleKey() const = 0;
    /// Follows the answers, after each edit and after others were shown.
    virtual void follow() {}

private:
    QWidget *makeFoot();

    Workbook &m_workbook;
    QString m_form;
    QLabel *m_title;
    QScrollArea *m_scroll;
    CaptureForm *m_fields;
    DraftSaver *m_saver;
};

/// Something picked, as a field that picks keeps it.
QJsonObject pickedValue(qint64 id, const QString &text);

/// The newest draft of a form that is about the same: `entry`, or something new about `rep`.
std::optional<Draft> draftOf(Workbook &workbook, const QString &form, std::optional<EntryId> entry,
                             std::optional<RepId> rep);

} // namespace courtside
