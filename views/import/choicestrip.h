// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importplan.h"

#include <QPushButton>
#include <QWidget>

namespace courtside {

class CalmComboBox;

/// The choices of a question side by side. Many alike, such as names, are gathered in a list.
/// A likely choice is marked, and never taken unasked.
class ChoiceStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceStrip(QWidget *parent = nullptr);

    void setQuestion(const ImportQuestion &question, const QString &answer);
    /// Where the keyboard starts: the answer, else the likely choice, else the first.
    QWidget *start() const;
    /// The button of a choice that stands for itself, or nothing.
    QPushButton *button(const QString &key) const;

Q_SIGNALS:
    void chosen(const QString &key);

private:
    void rebuild();
    void addButton(const ImportQuestion::Choice &choice);
    void addList(const std::vector<ImportQuestion::Choice> &choices);
    void showAnswer(const QString &answer);

    ImportQuestion m_question;
    std::vector<std::pair<QString, QPushButton *>> m_buttons;
    CalmComboBox *m_list = nullptr;
};

/// Whether a choice means the same under every question, such as "new" or "not mine".
bool isCommonChoice(const QString &key);

} // namespace courtside
