// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/showhow.h"

#include <QFrame>

namespace courtside {

/// "Show how": a sentence and every number behind it, as plain text in two columns. One stop for
/// the keyboard, whose name is the whole text; Ctrl+C copies it.
class NumbersPanel final : public QFrame
{
    Q_OBJECT

public:
    NumbersPanel(const QString &sentence, const std::vector<ExplainedNumber> &numbers,
                 QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace courtside
