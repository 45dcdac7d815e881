// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the storage API takes. Everything else is refused with 400 and the member's name.

#include "sandbox/Members.h"

#include <nlohmann/json.hpp>

#include <QByteArray>

#include <cstdint>
#include <string>

namespace strongroom::sandbox {

inline constexpr std::size_t maxBatch = 100;
inline constexpr std::size_t maxRecordBytes = 20'000'000; // body and precommit_body together
inline constexpr qsizetype maxJsonBytes = 100 * 1024 * 1024;
inline constexpr std::size_t maxKeyUnits = 256; // UTF-16

// Parses a request body: valid UTF-8, one JSON object, nothing behind it.
[[nodiscard]] nlohmann::json parseObject(const QByteArray &contentType, const QByteArray &body);

// source is where the record stands in the request, for messages: "body" or "body.records[3]".
[[nodiscard]] StoredRecord parseRecord(const nlohmann::json &json, const std::string &source);

// A text value of a hashed or key member, in a record or in a filter.
[[nodiscard]] std::string parseKeyText(const Member &member, const nlohmann::json &json, const std::string &source);

// A strict int64: no fraction, exponent, string, boolean, and nothing that does not fit.
[[nodiscard]] std::int64_t parseInt64(const nlohmann::json &json, const std::string &source);

[[nodiscard]] bool isHash(const std::string &text);

[[nodiscard]] std::size_t utf16Length(const std::string &utf8);

} // namespace strongroom::sandbox
