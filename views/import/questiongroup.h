// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/import/importdraft.h"

#include <QFrame>

#include <map>

class QLabel;
class QVBoxLayout;

namespace courtside {

class FlowLayout;
class QuestionRow;

/// Questions of one sort on a card, with the choices that answer all open ones alike. Of very many
/// only the first are shown.
class QuestionGroup final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int mostRows = 40;

    explicit QuestionGroup(QWidget *parent = nullptr);

    /// Shows these of the file's questions; all have the same sort.
    void setQuestions(const std::vector<ImportQuestion> &questions, const ImportDraft::File &file);
    const std::vector<QuestionRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    void chosen(const QString &question, const QString &key);
    /// All of these at once: question and key.
    void allChosen(const std::vector<courtside::ImportAnswer> &answers);

private:
    using Answers = std::vector<ImportAnswer>;

    void showAllAlike(const std::vector<ImportQuestion> &questions, const ImportDraft::File &file);
    void addAllAlike(const QString &text, const Answers &answers);

    QLabel *m_title;
    QLabel *m_more;
    QWidget *m_alike;
    QVBoxLayout *m_column;
    std::vector<QuestionRow *> m_rows;
};

/// What sort a question is of: "person" for "person:mark t.".
QString questionSort(const QString &id);

} // namespace courtside
