// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the service keeps of a secret and of an environment: ciphertext, hashes, ids and dates (Locker page, sections 6 to 8). Nothing in here
// is readable without the project's keys, and all of it may lie in the cache.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace strongroom::locker {

// Unix time in microseconds: what the service's seconds with six decimals are, without a double's rounding.
using Micros = std::int64_t;

struct SealedSecret {
    std::string id;                               // opaque; percent-encode it in a path
    std::string key;                              // sealed strings; "" where the service sent null or ""
    std::string value;
    std::string description;
    std::string hash;                             // lookup hash of the key
    std::optional<std::string> environmentId;     // none: every environment
    std::string environmentName;                  // sealed
    std::string environmentHash;
    Micros created = 0;
    Micros revised = 0;
    std::optional<Micros> updated;
    std::optional<Micros> deleted;                // set: treat the row as deleted (section 14)
    friend bool operator==(const SealedSecret &, const SealedSecret &) = default;
};

struct SealedEnvironment {
    std::string id;
    std::string name;                             // sealed strings
    std::string externalUrl;
    std::string description;
    std::string hash;                             // lookup hash of the name
    Micros created = 0;
    Micros revised = 0;
    std::optional<Micros> updated;
    friend bool operator==(const SealedEnvironment &, const SealedEnvironment &) = default;
};

} // namespace strongroom::locker
