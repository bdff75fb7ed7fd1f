// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/rep/repview.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace courtside {

class InPlaceEdit;
class Workbook;

/// The rep's name, edited where it stands, who they are in one line, and the way to the next rep.
class RepHeader final : public QWidget
{
    Q_OBJECT

public:
    /// `controls` stand at the right.
    RepHeader(Workbook &workbook, const QList<QWidget *> &controls, QWidget *parent = nullptr);

    void showRep(const Rep &rep);
    void showNote(const QString &sentence);
    InPlaceEdit *name() const { return m_name; }

Q_SIGNALS:
    void stepped(int by); ///< to the rep before (-1) or after (1)

private:
    QBoxLayout *setUpSteps();
    QString lineOf(const Rep &rep) const;

    Workbook &m_workbook;
    RepId m_rep;
    InPlaceEdit *m_name;
    QLabel *m_line;
    QLabel *m_note;
};

} // namespace courtside
