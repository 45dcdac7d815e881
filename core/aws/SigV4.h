// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Signature Version 4 (aws page, section 2). Any thread.

#include "aws/Credentials.h"

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

// ClientError: a URL that is none. The session token is signed as X-Amz-Security-Token when the credentials have one.
[[nodiscard]] Signature sign(const SigningInput &input, const Credentials &credentials);

} // namespace strongroom::aws
