// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ConnectionQuery.h"

namespace strongroom::connections {

incountry::CodeQuery codeQuery(const Connection &connection, const incountry::Country &country)
{
    return {.storage = connection.storage,
            .credentials = connection.signIn == SignIn::ApiKey ? incountry::QueryCredentials::ApiKey : incountry::QueryCredentials::ClientCredentials,
            .ciphers = connection.customCiphers.empty() ? incountry::QueryCiphers::BuiltIn : incountry::QueryCiphers::Custom,
            .connection = connection.origin == Origin::Saved ? connection.name : std::string(),
            .country = country,
            .place = {},
            .filter = {},
            .options = {}};
}

} // namespace strongroom::connections
