// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// A file that is dropped on the window to set up a connection: the sandbox's ready file, secrets_data, .env, options, e3db.json, access keys.
#include "../Target.h"

#include "connections/Opening.h"

namespace strongroom::fuzz::setupFileTarget {

namespace {

using namespace connections;

void fuzzSetupFile(ByteView input)
{
    const std::string_view text = textOf(input);
    for (const Service service : {Service::InCountry, Service::TozStore, Service::Locker, Service::ApiTokens, Service::SignIn}) {
        ConfiguredConnection target;
        target.connection.service = service;
        if (const auto understood = attempt([&] { return importInto(target, text); })) {
            require(!understood->empty(), "what was understood is named");
        }
    }
}

const Registration setupFile("setup_file", fuzzSetupFile, {"incountry/options.json", "incountry/secrets.json", "tozstore/config.json", "locker/config.json", "api-tokens/dotenv.json"});

} // namespace

} // namespace strongroom::fuzz::setupFileTarget
