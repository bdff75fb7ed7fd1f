// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workbook/workbook.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace courtside {

/// The workbook this window shows, or none: opens, creates, replaces and remembers it.
class CurrentWorkbook final : public QObject
{
    Q_OBJECT

public:
    /// Whether another window has the workbook open; if so that window has come to the front.
    using ElsewhereCheck = std::function<bool(const QString &path)>;

    explicit CurrentWorkbook(Clock clock, QObject *parent = nullptr);
    ~CurrentWorkbook() override;

    void setElsewhereCheck(ElsewhereCheck check) { m_openElsewhere = std::move(check); }

    Workbook *get() const { return m_workbook.get(); }
    const Clock &clock() const { return m_clock; }
    /// Name of the file without folder and ending; empty without a workbook.
    QString name() const;

    Result<void> open(const QString &path);
    Result<void> create(const QString &path);
    /// The sample, made anew when its numbers do not reach up to the last complete week.
    Result<void> openSample();
    /// A new empty one in Documents/Courtside, under the first free name.
    Result<void> createOwn();
    /// The manager's own: the newest one that is not the sample, else a new one.
    Result<void> openOwn();
    /// Makes the workbook what a backup holds. Returns where the present state is kept.
    Result<QString> restore(const QString &backup);

    /// Paths of workbooks that were open before and still exist, newest first.
    QStringList recent() const;
    static QString samplePath();
    /// Where new workbooks are put: Documents/Courtside, private, made when missing.
    static QString ownFolder();

Q_SIGNALS:
    void changing(); ///< the present workbook is about to be let go
    void changed();  ///< another workbook, or none, is there

private:
    void letGo();
    Result<void> take(Result<std::unique_ptr<Workbook>> opened);
    bool sampleIsFresh() const;
    void remember(const QString &path);

    Clock m_clock;
    ElsewhereCheck m_openElsewhere;
    std::unique_ptr<Workbook> m_workbook;
};

} // namespace courtside
