// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/team/weekbars.h"

#include "views/shared/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace courtside {

namespace {

constexpr double underline = 2.0; ///< height of the line under a marked run
constexpr double narrowestWeek = 3.0;
constexpr double widestWeek = 9.0;

/// Whole pixels, so that all bars are equally wide and sharp.
double weekStep(double width)
{
    return std::clamp(std::floor(width / glanceWeeks), narrowestWeek, widestWeek);
}

/// Where the weeks and counts of one picture lie.
class Scale final
{
public:
    Scale(const QRectF &rect, const TeamCell &cell) : m_rect(rect), m_step(weekStep(rect.width()))
    {
        for (const TeamBar &bar : cell.bars)
            m_top = std::max({m_top, static_cast<double>(bar.count), bar.high.value_or(0.0)});
    }

    QRectF week(size_t number) const
    {
        return {m_rect.left() + m_step * static_cast<double>(number), m_rect.top(), m_step,
                m_rect.height()};
    }
    double ground() const { return m_rect.bottom() - underline - 1.0; }
    double y(double count) const { return ground() - (ground() - m_rect.top()) * count / m_top; }

private:
    QRectF m_rect;
    double m_step;
    double m_top = 1.0;
};

QColor colourOf(TeamBar::Mark mark, const Theme &theme)
{
    return mark == TeamBar::Mark::Below   ? theme.concern
           : mark == TeamBar::Mark::Above ? theme.better
                                          : theme.bar;
}

void paintBand(QPainter *painter, const QRectF &week, const TeamBar &bar, const Scale &scale,
               const Theme &theme)
{
    if (!bar.low || !bar.high)
        return;
    painter->fillRect(
        QRectF(QPointF(week.left(), scale.y(*bar.high)), QPointF(week.right(), scale.y(*bar.low))),
        theme.band);
}

void paintCount(QPainter *painter, const QRectF &week, const TeamBar &bar, const Scale &scale,
                const Theme &theme)
{
    const double gap = week.width() > 4.0 ? 2.0 : 1.0;
    const double top = bar.count == 0 ? scale.ground() - 1.0 : scale.y(bar.count);
    painter->fillRect(
        QRectF(QPointF(week.left(), top), QPointF(week.right() - gap, scale.ground())),
        colourOf(bar.mark, theme));
}

void paintAway(QPainter *painter, const QRectF &week, const Scale &scale, const Theme &theme)
{
    painter->fillRect(
        QRectF(QPointF(week.left(), week.top()), QPointF(week.right(), scale.ground())),
        QBrush(theme.away, Qt::BDiagPattern));
}

void paintQuestion(QPainter *painter, const QRectF &week, const Theme &theme)
{
    QFont font = painter->font();
    font.setPointSizeF(font.pointSizeF() * 0.8);
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->drawText(week.adjusted(-4, 0, 4, -underline), Qt::AlignCenter, QStringLiteral("?"));
}

void paintUnderlines(QPainter *painter, const TeamCell &cell, const Scale &scale,
                     const Theme &theme)
{
    for (size_t number = 0; number < cell.bars.size(); ++number) {
        const TeamBar &bar = cell.bars[number];
        if (bar.mark == TeamBar::Mark::None)
            continue;
        const QRectF week = scale.week(number);
        painter->fillRect(QRectF(week.left(), scale.ground() + 1.0, week.width(), underline),
                          colourOf(bar.mark, theme));
    }
}

} // namespace

double weekBarsWidth(double room)
{
    return glanceWeeks * weekStep(room);
}

void paintWeekBars(QPainter *painter, const QRectF &rect, const TeamCell &cell, const Theme &theme)
{
    const Scale scale(rect, cell);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (size_t number = 0; number < cell.bars.size(); ++number)
        paintBand(painter, scale.week(number), cell.bars[number], scale, theme);
    for (size_t number = 0; number < cell.bars.size(); ++number) {
        const TeamBar &bar = cell.bars[number];
        const QRectF week = scale.week(number);
        switch (bar.knowledge) {
        case WeekKnowledge::Worked:
            paintCount(painter, week, bar, scale, theme);
            break;
        case WeekKnowledge::Away:
            paintAway(painter, week, scale, theme);
            break;
        case WeekKnowledge::Unanswered:
            paintQuestion(painter, week, theme);
            break;
        case WeekKnowledge::Unknown:
            break;
        }
    }
    paintUnderlines(painter, cell, scale, theme);
    painter->restore();
}

} // namespace courtside
