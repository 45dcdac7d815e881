// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "updates/UpdatePolicy.h"

using namespace Qt::Literals::StringLiterals;

namespace strongroom::updates {

PolicyPlace policyPlace() { return {u"HKEY_LOCAL_MACHINE\\Software\\Policies\\Strongroom"_s, QSettings::NativeFormat}; }

} // namespace strongroom::updates
