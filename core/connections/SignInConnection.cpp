// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/SignInConnection.h"

#include "base/Error.h"
#include "connections/WebAddress.h"

namespace strongroom::connections {

std::string_view nameOf(SignInKind kind)
{
    switch (kind) {
    case SignInKind::ServiceAccount:
        return "service_account";
    case SignInKind::UserPassword:
        return "user_password";
    case SignInKind::ApiKey:
        return "api_key";
    }
    return "";
}

void SignInConnection::validate() const
{
    if (!testUrl.empty()) {
        requireWebAddress(testUrl, Sentence::tr("the address to test with"), "test_url");
    }
    if (kind == SignInKind::ApiKey) {
        return;
    }
    if (!inlined) {
        if (environment.empty()) {
            throw ClientError(Sentence::tr("no environment is chosen"))
                .advise(Sentence::tr("Choose the environment to sign in to."))
                .about("environment");
        }
        return;
    }
    inlined->validate();
    if (kind == SignInKind::ServiceAccount) {
        inlined->requireTokenUrl();
    } else {
        inlined->requireUserPool();
    }
}

} // namespace strongroom::connections
