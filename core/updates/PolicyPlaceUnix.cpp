// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "updates/UpdatePolicy.h"

using namespace Qt::Literals::StringLiterals;

namespace strongroom::updates {

PolicyPlace policyPlace() { return {u"/etc/strongroom/policy.conf"_s, QSettings::IniFormat}; }

} // namespace strongroom::updates
