// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What of a connection stands in a query shown as code (incountry/QueryCode.h). Nothing of its credentials is needed.

#include "connections/Connection.h"
#include "incountry/QueryCode.h"

namespace strongroom::connections {

// Without filter, options and place. Only a saved connection is named: no other can be opened by its name.
[[nodiscard]] incountry::CodeQuery codeQuery(const Connection &connection, const incountry::Country &country);

} // namespace strongroom::connections
