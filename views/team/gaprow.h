// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/count.h"
#include "views/team/teamglance.h"

#include <QWidget>

class QLabel;

namespace courtside {

/// The kind question about a week of zeros, newest first, with its three answers. Nothing is
/// judged until it is answered, and it blocks nothing.
class GapRow final : public QWidget
{
    Q_OBJECT

public:
    explicit GapRow(QWidget *parent = nullptr);

    const QList<QWidget *> &answers() const { return m_answers; }
    void setQuestions(const std::vector<GapQuestion> &questions);

Q_SIGNALS:
    void answered(courtside::RepId rep, courtside::Week week, courtside::ZeroAnswer answer);

private:
    std::vector<GapQuestion> m_questions;
    QLabel *m_sentence;
    QLabel *m_more;
    QList<QWidget *> m_answers; ///< the buttons, in their order
};

} // namespace courtside
