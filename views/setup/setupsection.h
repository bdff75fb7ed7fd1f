// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shared/panel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace courtside {

/// A titled part of the set-up page, with a sentence of advice, a body, and a place for the reason
/// when something could not be stored.
class SetupSection : public QWidget
{
    Q_OBJECT

public:
    SetupSection(const QString &title, const QString &advice, QWidget *parent = nullptr);

    QString refusal() const;

protected:
    QVBoxLayout *body() const { return m_body; }
    void setAdvice(const QString &advice);
    /// Shows why not, or clears the reason. Returns whether it was stored.
    template <class Value> bool stored(const Result<Value> &result)
    {
        return accepted(m_refusal, result);
    }
    /// A line of widgets at the left with nothing after them.
    static QHBoxLayout *line(const QList<QWidget *> &widgets);

private:
    QLabel *m_advice;
    QVBoxLayout *m_body;
    QLabel *m_refusal;
};

} // namespace courtside
