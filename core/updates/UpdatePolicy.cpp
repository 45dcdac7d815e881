// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "updates/UpdatePolicy.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::updates {

bool isUpdateCheckTurnedOff(const PolicyPlace &place)
{
    // A dangling link exists() not, but somebody has put something there.
    if (const QFileInfo file(place.path); place.isFile() && (file.exists() || file.isSymLink()) && (!file.isFile() || !file.isReadable())) {
        return true;
    }
    const QSettings settings(place.path, place.format);
    const QString value = settings.value("UpdateCheck"_L1).toString().trimmed().toLower();
    if (settings.status() != QSettings::NoError) {
        return true;
    }
    return settings.contains("UpdateCheck"_L1) && value != "true"_L1 && value != "1"_L1 && value != "yes"_L1 && value != "on"_L1;
}

} // namespace strongroom::updates
