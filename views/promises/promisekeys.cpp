// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/promises/promisekeys.h"

#include <QCoreApplication>

namespace courtside {

namespace {
struct PromiseKeys
{
    Q_DECLARE_TR_FUNCTIONS(PromiseKeys)
};
} // namespace

std::vector<PromiseEndKey> promiseEndKeys()
{
    return {{PromiseKeys::tr("K", "kept"), PromiseEnd::Kept},
            {PromiseKeys::tr("L", "late"), PromiseEnd::Late},
            {PromiseKeys::tr("C", "changed"), PromiseEnd::ChangedWithAgreement},
            {PromiseKeys::tr("B", "broken"), PromiseEnd::Broken}};
}

} // namespace courtside
