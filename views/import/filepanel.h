// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/activity.h"
#include "views/import/importdraft.h"

#include <QWidget>

class QLabel;

namespace courtside {

class CountsPanel;
class ElidedLabel;
class LinkButton;
class PreviewTable;
class QuestionList;
class ReadingLinks;
class RuleList;
class WatchPicker;

/// Everything about one file of an import: how it was read, its rows, what they would change, and
/// what has to be asked.
class FilePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FilePanel(QWidget *parent = nullptr);

    /// Shows a file, whose plan must stay until another is shown or letGo() is called. While its
    /// plan is older than what the person chose, only the questions follow. `activities` are the
    /// workbook's.
    void showFile(const ImportDraft::File &file, const std::vector<Activity> &activities);
    /// Whether there are other files, so that this one can be left out.
    void setRemovable(bool removable);
    /// Keeps what is on the screen without looking at the plan again.
    void letGo();

    /// Where to pick high-impact activities at a first import; null where nothing is to be picked.
    QWidget *firstPick() const;

    QuestionList *questions() const { return m_questions; }
    CountsPanel *counts() const { return m_counts; }
    PreviewTable *preview() const { return m_preview; }

Q_SIGNALS:
    void answered(const QString &question, const QString &key);
    void allAnswered(const std::vector<courtside::ImportAnswer> &answers);
    /// The file is to be read otherwise.
    void readingChosen(const courtside::ImportChoices &choices);
    /// Something that leaves the reading as it is.
    void choiceMade(const courtside::ImportChoices &choices);
    void picked(); ///< the high-impact activities are picked
    void removeWanted();
    void saveRejectedWanted();

private:
    void setupSignals();
    void showPlan(const ImportDraft::File &file, const std::vector<Activity> &activities);
    QString headText(const ImportDraft::File &file) const;

    ImportSource m_source;
    ImportChoices m_choices;
    std::vector<PreviewColumn> m_columns;
    ElidedLabel *m_name;
    QLabel *m_head;
    LinkButton *m_remove;
    QLabel *m_notes;
    ReadingLinks *m_readings;
    PreviewTable *m_preview;
    CountsPanel *m_counts;
    QuestionList *m_questions;
    WatchPicker *m_watch;
    RuleList *m_rules;
};

} // namespace courtside
