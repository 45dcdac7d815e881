// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Secrets and environments as text for people and as JSON.

#include "cli/Output.h"
#include "locker/Store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::cli {

enum class Values : std::uint8_t { Hidden, Shown };

// The name as tables and messages have it; the empty one, of secrets for all environments, as "(all)".
[[nodiscard]] std::string environmentLabel(const std::string &environment);
// "KEY in prod", "KEY for all environments"
[[nodiscard]] std::string targetText(const locker::SecretTarget &target);
[[nodiscard]] Sentence targetSentence(const locker::SecretTarget &target);   // the same within an error

[[nodiscard]] std::string utcTimeText(locker::Micros time);     // 2026-11-26T20:15:00.123456Z
[[nodiscard]] std::string localTimeText(locker::Micros time);   // 2026-11-26 21:15:00 in the time zone of this computer

// Without its value, or with it; a value that does not open is null with an error beside it.
[[nodiscard]] SensitiveText secretJson(const locker::Store &store, const locker::Secret &secret, Values values);
[[nodiscard]] std::string environmentJson(const locker::Environment &environment);

// By key, then by environment, the shared one first; as bytes.
void sortForDisplay(std::vector<locker::SecretPtr> &secrets);
// JSON lines, or a table. Whether all could be opened.
[[nodiscard]] bool printSecrets(Output &output, const locker::Store &store, const std::vector<locker::SecretPtr> &secrets, Values values);

// Adds "name": "value" without leaving a copy that is not wiped.
void appendTextMember(SensitiveText &json, const char *name, std::string_view value);

} // namespace strongroom::cli
