// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/filepanel.h"

#include "views/import/choiceedit.h"
#include "views/import/countspanel.h"
#include "views/import/countwords.h"
#include "views/import/previewtable.h"
#include "views/import/questionlist.h"
#include "views/import/readingchoice.h"
#include "views/import/readinglinks.h"
#include "views/import/rulelist.h"
#include "views/import/rulewords.h"
#include "views/import/watchpicker.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/linkbutton.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>

namespace courtside {

FilePanel::FilePanel(QWidget *parent)
    : QWidget(parent), m_name(new ElidedLabel({}, this)), m_head(plainLabel({}, this)),
      m_remove(new LinkButton(tr("Leave this file out"), this)),
      m_notes(plainLabel({}, this, true)), m_readings(new ReadingLinks(this)),
      m_preview(new PreviewTable(this)), m_counts(new CountsPanel(this)),
      m_questions(new QuestionList(this)), m_watch(new WatchPicker(this)),
      m_rules(new RuleList(this))
{
    setType(m_name, Type::Heading);
    m_head->setForegroundRole(QPalette::PlaceholderText);
    connect(m_remove, &LinkButton::clicked, this, &FilePanel::removeWanted);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_name);
    head->addWidget(m_head, 1);
    head->addWidget(m_remove);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    auto *understood = new QVBoxLayout;
    understood->setSpacing(space::tight);
    understood->addLayout(head);
    understood->addWidget(m_readings);
    understood->addWidget(m_notes);
    column->addLayout(understood);
    column->addWidget(m_counts);
    column->addWidget(m_preview);
    column->addWidget(m_questions);
    column->addWidget(m_watch);
    column->addWidget(m_rules);
    column->addStretch(1);
    setupSignals();
}

void FilePanel::showFile(const ImportDraft::File &file, const std::vector<Activity> &activities)
{
    const bool isSame = m_source.name == file.source.name && m_source.path == file.source.path;
    const bool isBehind = file.plan && !(file.choices == file.planned);
    m_source = file.source;
    m_choices = file.choices;
    m_questions->setFile(file);
    if (file.plan)
        m_counts->setPlan(*file.plan);
    else
        m_counts->forget();
    if (!isSame) {
        m_readings->close();
        m_counts->close();
        m_rules->close();
    }
    if (!isSame || !isBehind)
        showPlan(file, activities);
}

void FilePanel::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

QWidget *FilePanel::firstPick() const
{
    return m_watch->start();
}

void FilePanel::letGo()
{
    m_counts->forget();
}

void FilePanel::showPlan(const ImportDraft::File &file, const std::vector<Activity> &activities)
{
    m_name->setText(file.source.name);
    m_head->setText(headText(file));
    m_readings->setFile(file);
    QStringList known;
    for (const Activity &activity : activities)
        known.append(activity.name);
    m_rules->setFile(file, known);
    const bool hasPlan = file.plan.has_value();
    m_columns = hasPlan ? file.plan->columns : std::vector<PreviewColumn>();
    m_preview->setVisible(!m_columns.empty());
    m_counts->setVisible(hasPlan);
    m_notes->setVisible(hasPlan && !file.plan->notes.isEmpty());
    if (!hasPlan) {
        m_watch->hide();
        return;
    }
    m_notes->setText(file.plan->notes.join(u'\n'));
    m_preview->setPlan(*file.plan);
    m_watch->setPlan(*file.plan, activities, file.choices.watch);
}

void FilePanel::setupSignals()
{
    connect(m_questions, &QuestionList::chosen, this, &FilePanel::answered);
    connect(m_questions, &QuestionList::allChosen, this, &FilePanel::allAnswered);
    connect(m_counts, &CountsPanel::saveRejectedWanted, this, &FilePanel::saveRejectedWanted);
    connect(m_readings, &ReadingLinks::changed, this,
            [this](const QString &field, const QString &value) {
                ImportChoices choices = m_choices;
                setReading(choices, field, value);
                Q_EMIT readingChosen(choices);
            });
    connect(m_preview, &PreviewTable::columnChosen, this,
            [this](const QString &header, const QString &field) {
                ImportChoices choices = m_choices;
                setColumn(choices, m_columns, header, field);
                Q_EMIT readingChosen(choices);
            });
    connect(m_watch, &WatchPicker::changed, this, [this](const QStringList &names) {
        ImportChoices choices = m_choices;
        choices.watch = names;
        Q_EMIT choiceMade(choices);
    });
    connect(m_watch, &WatchPicker::done, this, &FilePanel::picked);
    connect(m_rules, &RuleList::ruleWanted, this,
            [this](RuleField field, const QString &text, const QString &key) {
                ImportChoices choices = m_choices;
                setAnswer(choices, ruleQuestion(choices, field, text), key);
                Q_EMIT choiceMade(choices);
            });
}

QString FilePanel::headText(const ImportDraft::File &file) const
{
    if (!file.plan)
        return {};
    const QString rows = rowsText(file.plan->rows + file.plan->waiting);
    return file.plan->recognised ? tr("%1, read as last time").arg(rows) : rows;
}

} // namespace courtside
