// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Items as answers show them (protocol page section 8).

#include "sandbox/Http.h"
#include "sandbox/locker/LockerStore.h"

#include <nlohmann/json_fwd.hpp>

namespace strongroom::sandbox {

// A date in a document that lockerResponse() sends.
[[nodiscard]] nlohmann::json secondsJson(Micros date);
// Dates go out with six decimals: a double that is printed by itself has a seventh now and then.
[[nodiscard]] Response lockerResponse(int status, const nlohmann::json &document);

[[nodiscard]] nlohmann::json profileJson(const LockerAccessKey &key);
[[nodiscard]] nlohmann::json secretJson(const LockerSecret &secret);
[[nodiscard]] nlohmann::json environmentJson(const LockerEnvironment &environment);
// What answers to writes repeat beside it.
[[nodiscard]] nlohmann::json writtenJson(const LockerSecret &secret);
[[nodiscard]] nlohmann::json writtenJson(const LockerEnvironment &environment, const LockerProject &project);

} // namespace strongroom::sandbox
