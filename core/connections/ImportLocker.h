// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The part of importInto() that knows an access key of Locker. Internal to connections.

#include "connections/Opening.h"
#include "connections/SectionChoice.h"
#include "incountry/JsonText.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::connections {

// An object with an access key: the file itself, or the member of a sandbox's ready file, which offers every service; `wanted` decides there.
// nullopt: this file is not Locker's.
[[nodiscard]] std::optional<incountry::JsonText> lockerKeyIn(const incountry::JsonText &object, Service wanted);
[[nodiscard]] std::vector<std::string> importLockerKey(ConfiguredConnection &target, const incountry::JsonText &key);

// Lines with the variables of an access key, or as in ~/.locker/credentials, of which every section may have one. Empty: there are none, and nothing was
// changed. Errors as importInto().
[[nodiscard]] std::vector<std::string> importLockerLines(ConfiguredConnection &target, std::string_view lines, SectionChoice &choice);

} // namespace strongroom::connections
