// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reading what clients send: JSON bodies, members and paths. Everything that does not fit is ApiError 400 with the member's name.

#include "sandbox/Http.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::sandbox {

// The body as one JSON object in valid UTF-8, whatever its Content-Type: the SDKs send text/plain here and there.
[[nodiscard]] nlohmann::json tozBody(const Request &request);

// A member that may be missing or null: both are alike (protocol page section 1).
[[nodiscard]] bool isAbsent(const nlohmann::json &object, const char *member);

// source names the object for messages: "body.meta".
[[nodiscard]] std::string requiredText(const nlohmann::json &object, const char *member, const std::string &source);
[[nodiscard]] std::string requiredUuid(const nlohmann::json &object, const char *member, const std::string &source);
[[nodiscard]] const nlohmann::json &requiredObject(const nlohmann::json &object, const char *member, const std::string &source);
[[nodiscard]] bool optionalFlag(const nlohmann::json &object, const char *member, bool otherwise);
[[nodiscard]] std::int64_t optionalInteger(const nlohmann::json &object, const char *member, std::int64_t otherwise);
// A list of texts; absent means empty.
[[nodiscard]] std::vector<std::string> optionalTexts(const nlohmann::json &object, const char *member, const std::string &source);

// An identifier in a path.
[[nodiscard]] std::string pathUuid(const std::string &segment, const char *name);

// The segments from `from` on as one text: the SDKs put names of types into paths unescaped, slashes and all.
[[nodiscard]] std::string restOfPath(const Request &request, std::size_t from);

// True when the path is prefix, or goes on behind it with a slash.
[[nodiscard]] bool isBelow(const Request &request, const char *prefix);

void requireTozMethod(const Request &request, const char *method);
[[noreturn]] void refuseTozMethod(const char *allowed);

} // namespace strongroom::sandbox
