// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// TSV1-ED25519-BLAKE2B: the request signature of note and identity calls (TozStore page, section 3.2). It covers method, path and query of a
// request, a time and a nonce; no host, header or body. Any thread.

#include "tozstore/Keys.h"

#include <chrono>
#include <string>
#include <string_view>

namespace strongroom::tozstore {

// The parts as they go out, percent escapes kept.
struct Tsv1Request {
    std::string method;   // upper case
    std::string path;     // "/v2/storage/notes"; empty counts as "/"
    std::string query;    // without the question mark; may be empty
};

// Sorted and encoded as form data, as the service checks it. ClientError for a query that the service's own clients would not sign alike: then
// nobody knows which text the service expects. Letters, digits and -_.~, each name once and with a "=", are always safe.
[[nodiscard]] std::string tsv1Query(std::string_view query);

// The value of the Authorization header. `clientId` is empty for anonymous and identity-login requests. `nonce`: a fresh random UUID, never used
// twice. ClientError: a part with a line break or the separator in it, a path that does not begin with "/", a method that is not upper case,
// the query as above.
[[nodiscard]] std::string tsv1Authorization(const SigningPrivateKey &key, std::string_view clientId, const Tsv1Request &request,
                                            std::chrono::sys_seconds time, std::string_view nonce);

} // namespace strongroom::tozstore
