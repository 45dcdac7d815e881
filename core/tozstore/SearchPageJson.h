// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The results of the two searches as the service sends them (TozStore page, sections 10.1 and 10.2). Internal to core/tozstore.

#include "tozstore/RecordJson.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::tozstore {

struct FoundPage {
    std::vector<FoundRecord> results;
    std::int64_t lastIndex = 0;
    std::int64_t total = 0;
    std::string searchId;
};

// ServerError names the member.
[[nodiscard]] FoundPage parseSearchPage(std::string_view json);
// ServerError with the service's words for an answer with a member "error", whatever its status was.
[[nodiscard]] FoundPage parseQueryPage(std::string_view json);

} // namespace strongroom::tozstore
