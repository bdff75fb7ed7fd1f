// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/team/teamglance.h"

#include <QAbstractButton>
#include <QTextLayout>

namespace courtside {

/// One sentence of the list of reasons, with its shape and the name it begins with set strong.
/// A button: Enter or a click opens the rep.
class ReasonButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ReasonButton(const TeamLine &line, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Breaks the sentence into lines of this width; returns their height.
    double layOut(QTextLayout &layout, int width) const;

    QString m_sentence;
    qsizetype m_nameLength; ///< how much of the sentence's start is the name
    ReasonKind m_kind;
};

} // namespace courtside
