// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/import/importdraft.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace courtside {

class QuestionGroup;
class QuestionRow;

/// The questions of a file as cards, one per sort.
class QuestionList final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionList(QWidget *parent = nullptr);

    void setFile(const ImportDraft::File &file);
    /// Gives the keyboard to the first open question behind `question`, or from the top. False
    /// where none is open.
    bool focusOpenAfter(const QString &question = {});
    /// Whether the keyboard is at an open question.
    bool isAtOpenQuestion() const;

Q_SIGNALS:
    void chosen(const QString &question, const QString &key);
    void allChosen(const std::vector<courtside::ImportAnswer> &answers);

private:
    std::vector<QuestionRow *> rows() const;

    QLabel *m_title;
    QLabel *m_optional; ///< over the first card that holds nothing up
    QVBoxLayout *m_column;
    std::vector<QuestionGroup *> m_groups;
};

} // namespace courtside
