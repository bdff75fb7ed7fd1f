// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/found.h"
#include "models/domain/people.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace courtside {

/// Whose, what and when: what narrows a search down. Days are typed as people type them and read
/// back in full.
class FindFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit FindFilters(QWidget *parent = nullptr);

    /// Who can be chosen. Who was chosen stays chosen.
    void setReps(const std::vector<Rep> &reps);
    void setToday(QDate today) { m_today = today; }
    /// Puts what is chosen into a request.
    void narrow(FindRequest &request) const;
    bool isNarrow() const;
    void clear();

    QComboBox *who() const { return m_who; }
    QComboBox *what() const { return m_what; }
    QLineEdit *from() const { return m_from; }
    QLineEdit *to() const { return m_to; }
    /// The days as they are read, or why they cannot be.
    QString readBack() const;

Q_SIGNALS:
    void changed();

private:
    void addKinds();
    QLineEdit *addDay(QHBoxLayout *row, const QString &caption, const QString &name);
    void readDays();

    QComboBox *m_who;
    QComboBox *m_what;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLabel *m_readBack;
    QDate m_today;
    std::optional<QDate> m_first;
    std::optional<QDate> m_last;
};

} // namespace courtside
