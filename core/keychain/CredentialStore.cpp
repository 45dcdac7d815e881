// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/CredentialStore.h"

namespace strongroom::keychain {

std::string_view nameOf(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::ApiKey:
        return "api_key";
    case CredentialKind::ClientId:
        return "client_id";
    case CredentialKind::ClientSecret:
        return "client_secret";
    case CredentialKind::SecretsData:
        return "secrets_data";
    case CredentialKind::TozConfiguration:
        return "toz_configuration";
    case CredentialKind::LockerAccessKey:
        return "locker_access_key";
    case CredentialKind::XApiKey:
        return "x_api_key";
    case CredentialKind::UserName:
        return "user_name";
    case CredentialKind::Password:
        return "password";
    case CredentialKind::AwsAccessKey:
        return "aws_access_key";
    case CredentialKind::ProxyPassword:
        return "proxy_password";
    }
    return "";
}

} // namespace strongroom::keychain
