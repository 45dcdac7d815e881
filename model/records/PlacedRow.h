// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A row and the country it is in: where a table shows several, the row alone does not tell.

#include "records/RecordPage.h"

#include <vector>

namespace strongroom::model {

struct PlacedRow {
    incountry::Country country;
    SharedRow row;
};
using PlacedRows = std::vector<PlacedRow>;

} // namespace strongroom::model
