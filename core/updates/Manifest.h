// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The notice of a new version: a small JSON document that the publisher signs with Ed25519 (RFC 8032). Its form:
//
//   {"format": 1, "manifest": "<base64>", "signature": "<base64 of 64 bytes>"}
//
// The signature is over manifestContext and the decoded bytes of "manifest", which are JSON again:
//
//   {"number": 7, "version": "1.2.0", "published": "2027-01-31", "expires": "2027-05-31", "page": "https://…"}
//
// "number" grows with every notice that is ever signed, so that an older one cannot be put in the place of a newer one; "expires" (the last good day,
// UTC) bounds how long one can be held back. Nothing is downloaded or replaced on its word: a person is shown the page.
// packaging/updates/sign makes one. Any thread.

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace strongroom::updates {

inline constexpr std::string_view manifestContext = "strongroom update notice 1\n";
inline constexpr std::size_t largestDocument = 16 * 1024;   // bytes

struct Manifest {
    std::int64_t number = 0;    // from 1
    std::string version;        // "1.2.0"
    std::string published;      // ISO date
    std::string expires;        // ISO date
    std::string page;           // absolute https URL without user info, for a browser
    friend bool operator==(const Manifest &, const Manifest &) = default;
};

// `publicKey`: base64 of 32 bytes. ServerError: not such a document, expired on `now`, or its number is below `lowestNumber`.
// CryptoError: not signed with that key.
[[nodiscard]] Manifest readManifest(std::string_view document, std::string_view publicKey, std::int64_t lowestNumber, std::chrono::system_clock::time_point now);

// Whether `offered` is a later version than `own`, compared number by number.
[[nodiscard]] bool isLaterVersion(std::string_view offered, std::string_view own);

} // namespace strongroom::updates
