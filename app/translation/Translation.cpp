// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "translation/Translation.h"

#include <QCoreApplication>
#include <QTranslator>

namespace strongroom {

void installTranslation(QCoreApplication &application)
{
    auto *english = new QTranslator(&application);
    [[maybe_unused]] const bool loaded = english->load(QStringLiteral(":/strongroom/translations/strongroom_en.qm"));
    Q_ASSERT(loaded);
    QCoreApplication::installTranslator(english);
}

} // namespace strongroom
