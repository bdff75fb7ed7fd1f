// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

#include <functional>

namespace courtside {

/// What a day of the grid is.
struct DayLook
{
    bool isWorkingDay = true;
    bool isHalfAway = false;
    bool isAway = false;
    QString words; ///< what is special about it: "New Year", "away"; empty for nothing
};

/// A month of days, Monday first. Two clicks, or Space twice, pick the first and the last day of a
/// stretch. Arrows move by day and week, Page Up and Page Down by month; Esc lets go of a first
/// day picked.
class DayGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit DayGrid(QWidget *parent = nullptr);

    void setLook(std::function<DayLook(QDate)> look);
    void setToday(QDate today);
    QDate month() const { return m_month; } ///< its first day
    void showMonthOf(QDate day);
    void setCursorDay(QDate day);
    QDate cursorDay() const { return m_cursor; }
    /// The first day of a stretch whose last day is still to be picked; invalid otherwise.
    QDate pendingDay() const { return m_first; }
    /// Where a day is drawn; empty outside of the month shown.
    QRect placeOf(QDate day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void picked(QDate first, QDate last);
    void firstPicked(QDate day); ///< invalid when it was let go
    void monthShown(QDate month);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintDay(QPainter &painter, QDate day) const;
    void pick(QDate day);
    void letGo();
    void describe();
    bool isInStretch(QDate day) const;
    QDate dayAt(QPoint place) const;
    QDate firstShown() const;
    int cellWidth() const;
    int cellHeight() const;

    std::function<DayLook(QDate)> m_look;
    QDate m_today;
    QDate m_month;
    QDate m_cursor;
    QDate m_first;
    QDate m_pointed;
};

} // namespace courtside
