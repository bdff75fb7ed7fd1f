// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/translations/words.h"

#include <QCoreApplication>
#include <QTranslator>

namespace courtside {

bool speakEnglish()
{
    auto *english = new QTranslator(QCoreApplication::instance());
    return english->load(QStringLiteral(":/i18n/courtside_en.qm")) &&
           QCoreApplication::installTranslator(english);
}

} // namespace courtside
