// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/people.h"
#include "models/domain/result.h"

#include <QWidget>

#include <functional>
#include <optional>

class QGridLayout;

namespace courtside {

class InPlaceEdit;
class Workbook;

/// Role, team and its date, first and last day, and cadence of a rep, each edited where it stands.
class AboutPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPanel(Workbook &workbook, QWidget *parent = nullptr);

    /// `firstWeek` is when the first count was seen, told where no start is stored.
    void showRep(const Rep &rep, std::optional<Week> firstWeek);
    InPlaceEdit *role() const { return m_role; }

private:
    void addField(const QString &label, InPlaceEdit *field);
    void connectStores();
    Result<void> storeTeam(const QString &team, const QString &since);
    QString ownCadence() const;
    Result<void> storeCadence(const QString &text);
    Result<void> storeDay(const QString &text,
                          const std::function<Result<void>(std::optional<QDate>)> &store);

    Workbook &m_workbook;
    RepId m_rep;
    QGridLayout *m_grid;
    InPlaceEdit *m_role;
    InPlaceEdit *m_team;
    InPlaceEdit *m_teamSince;
    InPlaceEdit *m_started;
    InPlaceEdit *m_left;
    InPlaceEdit *m_cadence;
};

} // namespace courtside
