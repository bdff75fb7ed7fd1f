// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/import/choicestrip.h"

#include <QWidget>

class QLabel;

namespace courtside {

/// One question as a sentence, with its choices beside it and a mark whether it is answered.
class QuestionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionRow(QWidget *parent = nullptr);

    void setQuestion(const ImportQuestion &question, const QString &answer, bool isOpen);
    QString id() const { return m_id; }
    bool isOpen() const { return m_isOpen; }
    ChoiceStrip *choices() const { return m_choices; }

Q_SIGNALS:
    void chosen(const QString &question, const QString &key);

private:
    QLabel *m_mark;
    QLabel *m_sentence;
    ChoiceStrip *m_choices;
    QString m_id;
    bool m_isOpen = false;
};

} // namespace courtside
