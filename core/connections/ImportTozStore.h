// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The half of importInto() that knows a TozStore client's configuration. Internal to connections.

#include "connections/Opening.h"
#include "incountry/JsonText.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::connections {

// The configuration in a file: the object itself, the "storage" of what a JavaScript program keeps of an identity, or the profile in a sandbox's ready file,
// which offers both services; `wanted` decides there.
// nullopt: this file is not TozStore's.
[[nodiscard]] std::optional<incountry::JsonText> tozConfigurationIn(const incountry::JsonText &object, Service wanted);

// As importInto().
[[nodiscard]] std::vector<std::string> importTozConfiguration(ConfiguredConnection &target, const incountry::JsonText &configuration);

} // namespace strongroom::connections
