// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an answer's Date header says about this computer's clock. Any thread.

#include "net/HttpTypes.h"

#include <chrono>
#include <optional>

namespace strongroom::net {

// How much later `now` is than the answer's Date header: positive when this computer's clock is ahead. nullopt: the answer has no Date.
[[nodiscard]] std::optional<std::chrono::seconds> clockOffset(const HttpResponse &response, std::chrono::system_clock::time_point now);

// "this computer's clock is 10 minutes behind the service's"; empty when it is not off by more than two minutes.
[[nodiscard]] Sentence clockSentence(std::optional<std::chrono::seconds> offset);

} // namespace strongroom::net
