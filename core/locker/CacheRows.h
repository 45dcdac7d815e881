// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The text of a row of the cache, before it is encrypted and after it was opened: a JSON array. Internal to core/locker.

#include "locker/Sealed.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::locker {

using CacheDigest = std::array<std::byte, 32>;

// The one row about all the others.
struct CacheManifest {
    std::string profile;
    Micros secretsRevision = 0;
    Micros environmentsRevision = 0;
    Micros deletionDate = 0;
    Micros secretsAsked = 0;
    Micros environmentsAsked = 0;
    bool secretsStale = false;
    bool environmentsStale = false;
    std::int64_t rows = 0;
    CacheDigest digest{};
};

[[nodiscard]] std::string textOf(const SealedSecret &secret);
[[nodiscard]] std::string textOf(const SealedEnvironment &environment);
[[nodiscard]] std::string textOf(const CacheManifest &manifest);

// nullopt: the text is of another form.
[[nodiscard]] std::optional<SealedSecret> secretFrom(std::string_view text);
[[nodiscard]] std::optional<SealedEnvironment> environmentFrom(std::string_view text);
[[nodiscard]] std::optional<CacheManifest> manifestFrom(std::string_view text);

} // namespace strongroom::locker
