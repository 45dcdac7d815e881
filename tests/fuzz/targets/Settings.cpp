// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// connections.json and environments.json: what one entry says.
#include "../Target.h"

#include "base/Json.h"
#include "connections/AccountJson.h"
#include "connections/ConnectionJson.h"
#include "connections/SdkOptions.h"

namespace strongroom::fuzz::settingsTarget {

namespace {

using namespace connections;

void fuzzSettings(ByteView input)
{
    const std::string_view text = textOf(input);
    (void)attempt([text] { return fromSdkOptions(text, {}); });
    const auto json = parseJson(text);
    if (!json) {
        return;
    }
    if (const auto connection = attempt([&json] { return connectionFromJson(*json); }); connection && *connection) {
        const Json written = toJson(**connection, Json::object());
        require(toJson(*connectionFromJson(written), Json::object()) == written, "a connection that is saved is read as it was");
        require(toJson(**connection, *json).is_object(), "a connection goes over what a later version wrote");
        (void)attempt([&connection] { (*connection)->validate(); });
    }
    if (const auto environment = attempt([&json] { return environmentFromJson(*json); })) {
        require(environmentFromJson(environmentJson(*environment, Json::object())) == *environment, "an environment that is saved is read as it was");
        (void)attempt([&environment] { environment->validate(); });
    }
}

const Registration settingsTarget("settings", fuzzSettings, {"incountry/options.json"});

} // namespace

} // namespace strongroom::fuzz::settingsTarget
