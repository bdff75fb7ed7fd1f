// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/foldedtext.h"

#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace courtside {

struct Theme;

/// Plain text on a few lines, the last of which ends in "…" where the text goes on, with some
/// stretches of it standing out by weight and colour. Nothing in the text is ever markup.
class MarkedText final
{
public:
    MarkedText(const QString &text, const QFont &font, const std::vector<Stretch> &marks = {});

    /// Breaks the text into at most so many lines of this width.
    void layOut(double width, int mostLines);
    double height() const { return m_height; }
    /// What is shown, the "…" included.
    QString shown() const { return m_layout->text(); }

    /// `colour` is that of the text; marks have the theme's accent.
    void paint(QPainter *painter, const QPointF &at, const QColor &colour, const Theme &theme);

private:
    int breakLines(const QString &text, double width, int mostLines);
    QList<QTextLayout::FormatRange> formats(const QColor &colour) const;

    QString m_text;
    std::vector<Stretch> m_marks;
    std::unique_ptr<QTextLayout> m_layout;
    double m_height = 0.0;
};

} // namespace courtside
