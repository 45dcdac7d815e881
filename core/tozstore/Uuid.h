// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Identifiers of clients, records and notes: UUID text, lower case with hyphens on the wire (TozStore page, section 1).

#include <optional>
#include <string>
#include <string_view>

namespace strongroom::tozstore {

// Takes upper case, braces, "urn:uuid:" and missing hyphens too, as the Python SDK does. nullopt: not a UUID.
[[nodiscard]] std::optional<std::string> normalUuid(std::string_view text);

} // namespace strongroom::tozstore
