// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "updates/UpdatePolicy.h"

using namespace Qt::Literals::StringLiterals;

namespace strongroom::updates {

PolicyPlace policyPlace() { return {QStringLiteral("/Library/Managed Preferences/" STRONGROOM_APP_ID ".plist"), QSettings::NativeFormat}; }

} // namespace strongroom::updates
