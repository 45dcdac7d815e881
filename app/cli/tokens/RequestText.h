// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An answer as text for people and as JSON. Cookies are masked: they let somebody in.

#include "cli/Output.h"
#include "connections/RequestTrial.h"

#include <cstdint>
#include <string>

namespace strongroom::cli {

enum class AnswerHeaders : std::uint8_t { Left, Included };

// The body as it is; on a terminal without what the terminal would obey. With the status line and the headers in front when they are asked for.
void printAnswer(Output &output, const connections::TrialAnswer &answer, AnswerHeaders headers);
// One document: status, headers, body (or body_base64), times in milliseconds.
[[nodiscard]] SensitiveText answerJson(const connections::TrialAnswer &answer);
// What the answer means for the exit code: below 400 all is well; 401, 403 and 407 are about signing in.
[[nodiscard]] bool isRefused(const connections::TrialAnswer &answer);

} // namespace strongroom::cli
