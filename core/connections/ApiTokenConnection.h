// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What of a connection to the API-token manager may stand in a file that anybody can read. Consumer key and secret of the local store, and AWS keys
// given by hand, are credentials.

#include "auth/HeaderScheme.h"
#include "tokens/TokenSettings.h"

#include <string>

namespace strongroom::connections {

enum class AwsKeys { Usual, Given };   // environment and ~/.aws, or keys in the keychain

// A new one keeps its token on this computer. (g++ warns of every member that a designated initializer leaves out.)
[[nodiscard]] inline tokens::TokenSettings newTokenSettings()
{
    tokens::TokenSettings settings;
    settings.place = tokens::TokenPlace::Local;
    return settings;
}

struct ApiTokenConnection {
    tokens::TokenSettings settings = newTokenSettings();
    AwsKeys awsKeys = AwsKeys::Usual;
    auth::HeaderScheme scheme = auth::HeaderScheme::Bearer;
    std::string testUrl;               // as of SignInConnection

    void validate() const;   // ClientError that names the member
    friend bool operator==(const ApiTokenConnection &, const ApiTokenConnection &) = default;
};

} // namespace strongroom::connections
