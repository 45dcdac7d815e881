// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ImportTozStore.h"

#include "tozstore/ClientConfiguration.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace strongroom::connections {

namespace {

using incountry::JsonText;

// Only an e3db.json has these; client_id is a member of other services' files too.
constexpr std::array<std::string_view, 4> marks{"private_key", "privateKey", "api_key_id", "apiKeyId"};

std::optional<JsonText> member(const JsonText &object, std::string_view wanted)
{
    std::optional<JsonText> found;
    object.forEachMember([&](std::string_view name, const JsonText &value) {
        if (name == wanted && value.isObject()) {
            found = value;
        }
    });
    return found;
}

bool isClient(const JsonText &object)
{
    bool marked = false;
    object.forEachMember([&](std::string_view name, const JsonText &) { marked = marked || std::ranges::find(marks, name) != marks.end(); });
    return marked;
}

} // namespace

std::optional<JsonText> tozConfigurationIn(const JsonText &object, Service wanted)
{
    if (isClient(object)) {
        return object;
    }
    if (const std::optional<JsonText> storage = member(object, "storage"); storage && isClient(*storage)) {
        return storage;
    }
    const std::optional<JsonText> service = member(object, "tozstore");
    if (!service || (wanted != Service::TozStore && member(object, "incountry"))) {
        return std::nullopt;
    }
    return member(*service, "profile");
}

std::vector<std::string> importTozConfiguration(ConfiguredConnection &target, const JsonText &text)
{
    const tozstore::ClientConfiguration configuration = tozstore::parseClientConfiguration(text.text());
    setTozConfiguration(target, configuration);
    std::vector<std::string> understood{"client_id", "api_key_id", "api_secret", "private_key"};
    if (configuration.signingKey) {
        understood.emplace_back("private_signing_key");
    }
    understood.emplace_back("api_url");
    return understood;
}

} // namespace strongroom::connections
