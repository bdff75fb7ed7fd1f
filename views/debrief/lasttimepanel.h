// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/debrief.h"
#include "models/domain/skill.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace courtside {

/// What to have in mind about a rep: what they wanted to do differently after an earlier call, and
/// the skill that was looked at last.
class LastTimePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LastTimePanel(QWidget *parent = nullptr);

    /// `debriefs` are the rep's before this one, oldest first. No name: nobody was chosen yet.
    void show(const QString &rep, const std::vector<Debrief> &debriefs,
              const std::vector<Skill> &skills, const QDateTime &now);

private:
    void addPart(const QString &heading, const QString &words, const QString &when);

    QLabel *m_heading;
    QVBoxLayout *m_parts;
};

} // namespace courtside
