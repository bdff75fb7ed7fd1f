// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/filejob.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace courtside {

/// Holds rows whose id occurs more than once in the file until all are seen. The one changed last
/// is taken, else the last one; the others are listed.
class RepeatedRows final
{
    Q_DECLARE_TR_FUNCTIONS(RepeatedRows)
public:
    explicit RepeatedRows(FileJob &job);

    void hold(const Record &record, const QByteArray &id);
    /// Hands over the row that holds for each id, in the order of the file.
    void release(const std::function<void(const Record &, const QByteArray &)> &take);

private:
    struct Row
    {
        qint64 number = 0;
        qint64 line = 0;
        std::vector<QByteArray> cells;
        QByteArray id;
        QDate changedDay;
        int changedSecond = -1;
    };
    struct Older
    {
        qint64 number = 0;
        qint64 line = 0;
        bool isSame = false;
        QByteArray id;
    };

    Row copyOf(const Record &record, const QByteArray &id) const;

    FileJob &m_job;
    QHash<QByteArray, Row> m_newest;
    std::vector<Older> m_older;
};

} // namespace courtside
