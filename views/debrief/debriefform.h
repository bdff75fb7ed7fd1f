// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/debrief.h"
#include "models/domain/jointcall.h"
#include "models/domain/skill.h"

#include <QDateTime>
#include <QWidget>

#include <optional>
#include <vector>

namespace courtside {

class CaptureForm;
class CustomerPick;
class DayEdit;
class KeyChoice;
class MomentEdit;
class PickEdit;
class RepPick;
class WordsEdit;
class Workbook;

/// The questions of a debrief, and what an answer to one means for the others.
class DebriefForm final : public QWidget
{
    Q_OBJECT

public:
    explicit DebriefForm(Workbook &workbook, QWidget *parent = nullptr);

    CaptureForm *fields() const { return m_fields; }
    RepId rep() const;
    /// The joint call this is about, as long as it was not talked over.
    const std::optional<JointCall> &jointCall() const { return m_call; }
    /// Who led it in fact.
    Lead led() const;
    /// When the call ended, UTC; nothing: as long as nobody said, when the form got its first key.
    std::optional<QDateTime> ended() const;
    /// The first thing that stops this from being recorded is said at its field. True without one.
    bool check();

Q_SIGNALS:
    void changed(); ///< an answer, by a person or not

private:
    void setupAlways();
    void setupMore();
    void setupQuality();
    void setupDecision();
    void setupSkill();
    void readSkills();
    void followEdit(const QString &key);
    void followFill();
    void followCall();
    void letGoOfCall();
    void followSkill();
    void proposeWho();
    void noteAdvance();
    void showAnchors();

    Workbook &m_workbook;
    CaptureForm *m_fields;
    RepPick *m_rep;
    CustomerPick *m_customer;
    MomentEdit *m_ended;
    KeyChoice *m_ending;
    WordsEdit *m_nextStep;
    KeyChoice *m_nextStepBy;
    DayEdit *m_nextStepOn;
    PickEdit *m_skill;
    KeyChoice *m_anchor;
    KeyChoice *m_tag;
    KeyChoice *m_led;
    std::optional<JointCall> m_call;
    std::vector<Skill> m_skills;
    qint64 m_scored = 0; ///< the skill that a step was chosen for
};

} // namespace courtside
