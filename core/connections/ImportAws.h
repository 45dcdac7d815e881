// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The part of importInto() that knows the files of AWS: they say how the API-token manager reaches its table, not what it keeps there. What the target
// says of that stays. Internal to connections.

#include "connections/Opening.h"
#include "connections/SectionChoice.h"
#include "incountry/JsonText.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::connections {

// ~/.aws/credentials, ~/.aws/config, or lines with the variables of a key. Empty: neither, and nothing was changed. Errors as importInto().
[[nodiscard]] std::vector<std::string> importAwsLines(ConfiguredConnection &target, std::string_view lines, SectionChoice &choice);
// A key as "aws sts" and "aws iam create-access-key" print it. Likewise.
[[nodiscard]] std::vector<std::string> importAwsJson(ConfiguredConnection &target, const incountry::JsonText &object);

} // namespace strongroom::connections
