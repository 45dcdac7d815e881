// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The files of tests/vectors/auth: bare arrays of cases.

#include "base/Error.h"
#include "support/Vectors.h"

#include <fstream>
#include <stdexcept>
#include <string>

namespace strongroom::test {

// The cases of a file such as "expiry". Throws when it is missing, damaged or has not `count` cases.
inline nlohmann::json readAuthVectors(const std::string &name, std::size_t count)
{
    const std::string path = vectorPath("auth/" + name + ".json");
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path);
    }
    nlohmann::json cases = nlohmann::json::parse(file);
    if (cases.size() != count) {
        throw std::runtime_error(path + ": another number of cases than expected");
    }
    return cases;
}

// What the vectors call an error that is in our family.
inline std::string kindOf(const VaultError &error)
{
    if (const auto *const refused = dynamic_cast<const AuthError *>(&error)) {
        switch (refused->failure()) {
        case AuthFailure::InvalidClient:
            return "InvalidClientError";
        case AuthFailure::InvalidCredentials:
            return "InvalidCredentialsError";
        case AuthFailure::ChallengeRequired:
            return "ChallengeRequiredError";
        case AuthFailure::Refused:
            return "AuthorizationError";
        }
    }
    switch (error.kind()) {
    case ErrorKind::Server:
        return "ProtocolError";
    case ErrorKind::Network:
        return "NetworkError";
    case ErrorKind::Client:
        return "ClientError";
    default:
        return "another error";
    }
}

} // namespace strongroom::test
