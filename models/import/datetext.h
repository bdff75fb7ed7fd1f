// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/import/columndates.h"

#include <QByteArrayView>

namespace courtside {

/// A cell taken apart as a date, before anybody decided which number is the day.
struct DateText
{
    enum class Form {
        None,    ///< see `problem`
        Numbers, ///< first, second and year: 03/04/2026
        YearLed, ///< 2026-11-22, unambiguous
        Named,   ///< the month is a word, unambiguous
        Serial,  ///< Excel's day number
    };
    Form form = Form::None;
    DateProblem problem = DateProblem::NotADate;
    int year = 0;
    int serial = 0;            ///< Serial: days since 30 December 1899
    int first = 0;             ///< Numbers: as written; else the month
    int second = 0;            ///< Numbers: as written; else the day
    char mark = 0;             ///< what stands between the numbers
    bool twoDigitYear = false; ///< Numbers: the third number has two digits
    int secondOfDay = -1;
    bool hasOffset = false;
    int offset = 0; ///< seconds east of UTC

    /// 22-11-26 is written with the year behind as often as before.
    bool mayStartWithYear() const { return twoDigitYear && mark == '-'; }
    /// The same numbers with the year in front.
    DateText readYearFirst() const;
};

/// Takes one cell apart. Pure text: knows no column and no zone.
DateText parseDateText(QByteArrayView cell);

} // namespace courtside
