// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"

#include <functional>
#include <vector>

namespace courtside {

class Workbook;

/// What is to be done once the workbook is open.
using Change = std::function<Result<void>(Workbook &)>;

/// One thing `set` can do.
struct Setting
{
    QString name;
    QString usage;           ///< what stands behind the name, for the help
    QStringList needs;       ///< options it cannot do without
    QStringList takes;       ///< options it can do without
    bool takesNames = false; ///< names stand behind its own: at least one
    /// Fails where a value is not what its option wants, before the workbook is touched.
    Result<Change> (*read)(const Arguments &arguments);
};

/// In the order of the help.
std::vector<Setting> allSettings();

Setting goalSetting();
Setting restartSetting();
Setting raritySetting();
Setting leaveSetting();
Setting holidaySetting();
Setting watchSetting();
Setting countSetting();
Setting weekSetting();
Setting sourceSetting();
Setting repSetting();
Setting aliasSetting();
Setting mergeSetting();
Setting removeGoalSetting();
Setting removeRestartSetting();
Setting removeLeaveSetting();
Setting removeHolidaySetting();
Setting removeAliasSetting();

} // namespace courtside
