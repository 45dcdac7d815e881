// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The readers behind parse(). The text is UTF-8, of a bearable size and without a byte order mark; that a key is there once is seen to by
// parse(). Internal to core/variables.

#include "base/Error.h"
#include "variables/Variables.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::variables {

[[nodiscard]] std::vector<Variable> parseDotenv(std::string_view text);
[[nodiscard]] std::vector<Variable> parseLockerText(std::string_view text);
[[nodiscard]] std::vector<Variable> parseShell(std::string_view text, std::vector<Sentence> &notices);
[[nodiscard]] std::vector<Variable> parseDockerEnvFile(std::string_view text, std::vector<Sentence> &notices);
[[nodiscard]] std::vector<Variable> parseCsv(std::string_view text);

// Whether a value has to be a JSON string in the SDK's txt: it has a line break or a NUL, or would be taken for such a string.
[[nodiscard]] bool needsQuotesInText(std::string_view value);
// A name that needs them; then the value has them too.
[[nodiscard]] bool needsQuotesAsTextKey(std::string_view key);

// "line 7: …"; the reason never quotes the line, because any part of a broken line may be part of a value.
[[nodiscard]] ClientError refusal(int line, const Sentence &reason, const Sentence &advice = {});

} // namespace strongroom::variables
