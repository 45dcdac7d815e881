// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/CredentialStore.h"

#include "base/Error.h"
#include "keychain/EntryName.h"

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

CredentialId credentialIdOf(const std::string &name)
{
    const std::size_t slash = name.rfind('/');
    if (slash != std::string::npos) {
        const std::string_view kind = std::string_view(name).substr(slash + 1);
        for (int i = 0; !nameOf(static_cast<CredentialKind>(i)).empty(); ++i) {   // past the last one there is no name
            if (nameOf(static_cast<CredentialKind>(i)) == kind) {
                return {name.substr(0, slash), static_cast<CredentialKind>(i)};
            }
        }
    }
    throw StorageError(Sentence::tr("the passphrase file holds a credential of a kind that this version does not know"))
        .advise(Sentence::tr("Install the newest version of Strongroom. Nothing was changed."));
}

} // namespace strongroom::keychain
