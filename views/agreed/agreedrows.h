// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/undertaking.h"
#include "models/tables/recordmodel.h"

#include <vector>

namespace courtside {

// What was agreed with a rep, in the words and the order of the page's lists. Closed ones stay for
// two weeks, unless all of them are wanted.

/// How closed ones are shown.
enum class Ended {
    Lately,
    All,
};

std::vector<RecordRow> commitmentRows(std::vector<Commitment> commitments,
                                      const std::vector<Motivation> &motivations,
                                      const QString &rep, QDate today, Ended ended);
std::vector<RecordRow> owedRows(std::vector<Owed> owed, QDate today, Ended ended);
std::vector<RecordRow> obstacleRows(std::vector<Obstacle> obstacles, QDate today, Ended ended);
std::vector<RecordRow> motivationRows(const std::vector<Motivation> &motivations);

} // namespace courtside
