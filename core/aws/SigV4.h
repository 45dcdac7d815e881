// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Signature Version 4 (aws page, section 2). Any thread.

#include "aws/Credentials.h"
#include "crypto/KeyCache.h"

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace strongroom::aws {

struct SigningInput {
    std::string method;                                        // upper case
    std::string url;                                           // absolute, as it goes out
    std::vector<std::pair<std::string, std::string>> headers;  // to be signed besides those that the signer adds
    ByteView body;
    std::string region;
    std::string service;                                       // "dynamodb"
    std::chrono::sys_seconds time;
};

// What was computed on the way, for the tests and for an explanation; nothing in it is secret but the signature.
struct Signature {
    std::string amzDate;             // X-Amz-Date
    std::string host;                // what the HTTP stack must send
    std::string payloadSha256;
    std::string signedHeaders;
    std::string canonicalRequest;    // holds the session token
    std::string stringToSign;
    std::string signature;
    std::string authorization;       // the header's value
};

// Signing keys by (credentials, day, region, service), so that the four steps to one are not paid for with every request. Bounded, in locked memory.
class SigningKeys {
public:
    SigningKeys() : m_keys(capacity) {}
    void clear() { m_keys.clear(); }

private:
    friend Signature sign(const SigningInput &input, const Credentials &credentials, SigningKeys *keys);
    static constexpr std::size_t capacity = 8;
    crypto::KeyCache m_keys;
};

// ClientError: a URL that is none. The session token is signed as X-Amz-Security-Token when the credentials have one. What `headers` has of
// Host, X-Amz-Date and X-Amz-Security-Token gives way to the signer's own. `keys` may be null.
[[nodiscard]] Signature sign(const SigningInput &input, const Credentials &credentials, SigningKeys *keys = nullptr);

} // namespace strongroom::aws
