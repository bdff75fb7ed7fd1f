// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace courtside {

class LinkButton;

/// One line of a list of what was entered, with "Remove" behind it.
class RemovableRow final : public QWidget
{
    Q_OBJECT

public:
    /// `removing` is what screen readers call the button: it says what would be removed.
    RemovableRow(const QString &text, const QString &removing, QWidget *parent = nullptr);

    /// One more button, before "Remove".
    LinkButton *addButton(const QString &words, const QString &name);

Q_SIGNALS:
    void removeWanted();

private:
    LinkButton *m_remove;
};

} // namespace courtside
