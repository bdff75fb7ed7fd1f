// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/filejob.h"
#include "models/import/rowkey.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace courtside {

/// The records of a file by their ids. Those whose id occurs more than once are held until all are
/// seen: the one changed last is taken, else the last one; the others are listed.
class RepeatedRows final
{
    Q_DECLARE_TR_FUNCTIONS(RepeatedRows)
public:
    using Take = std::function<void(const Record &, const QByteArray &id)>;

    explicit RepeatedRows(FileJob &job);

    /// Hands over the records one by one, those without an id with an empty one; a record whose id
    /// cannot be used is rejected. False where the person cancelled.
    bool readAll(const Take &take);
    bool sawUnusableIds() const { return m_sawUnusableIds; }

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

    void read(const Record &record, const Take &take);
    void hold(const Record &record, const QByteArray &id);
    void release(const Take &take);
    Row copyOf(const Record &record, const QByteArray &id) const;

    FileJob &m_job;
    RowKeyReader m_keys;
    bool m_sawUnusableIds = false;
    QHash<QByteArray, Row> m_newest;
    std::vector<Older> m_older;
};

} // namespace courtside
