// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/jointcall.h"

#include <QWidget>

namespace courtside {

/// The parts of a call side by side and who leads each: R, T or M says it and goes on to the next
/// part, Backspace takes the last one back, the arrows walk. A click takes the next answer.
class LeadStrip final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what screen readers call the strip.
    explicit LeadStrip(const QString &name, QWidget *parent = nullptr);

    const Leads &leads() const { return m_leads; }
    void setLeads(const Leads &leads);
    /// The part that the next key answers.
    int current() const { return m_current; }
    void setCurrent(int part);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited();
    void done(); ///< the last part was answered, or Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void answer(int part, Lead lead);
    void takeBack();
    int cellWidth() const;
    int cellHeight() const;
    QRect cell(int part) const;
    void paintCell(QPainter &painter, int part) const;
    void describe();

    QString m_name;
    Leads m_leads{};
    int m_current = 0;
};

} // namespace courtside
