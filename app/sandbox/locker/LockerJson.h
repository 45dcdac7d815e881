// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Items as answers show them (protocol page section 8).

#include "sandbox/locker/LockerStore.h"

#include <nlohmann/json_fwd.hpp>

namespace strongroom::sandbox {

[[nodiscard]] nlohmann::json profileJson(const LockerAccessKey &key);
[[nodiscard]] nlohmann::json secretJson(const LockerSecret &secret);
[[nodiscard]] nlohmann::json environmentJson(const LockerEnvironment &environment);
// What answers to writes repeat beside it.
[[nodiscard]] nlohmann::json writtenJson(const LockerSecret &secret);
[[nodiscard]] nlohmann::json writtenJson(const LockerEnvironment &environment, const LockerProject &project);

} // namespace strongroom::sandbox
