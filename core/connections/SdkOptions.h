// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The SDK's own configuration (incountry page, section 1): constructor arguments merged with the INC_* variables. Internal to connections.

#include "connections/Opening.h"
#include "incountry/JsonText.h"

#include <map>
#include <string>
#include <string_view>

namespace strongroom::connections {

// `argumentsJson`: an object with any of environment_id, api_key, client_id, client_secret, endpoint, encrypt, secrets, debug, options.
// An argument beats the variable; API key and OAuth2 exclude each other after merging. ClientError with the option's name.
[[nodiscard]] ConfiguredConnection fromSdkOptions(std::string_view argumentsJson, const std::map<std::string, std::string> &environment);

// What the SDK's "options" may hold: http_options.timeout, endpoint_mask, countries_endpoint, auth_endpoints, normalize_keys,
// hash_search_keys. Others are ignored. ClientError with the option's name.
void readStorageOptions(const incountry::JsonText &options, incountry::StorageConfiguration &storage);

} // namespace strongroom::connections
