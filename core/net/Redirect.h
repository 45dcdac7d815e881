// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where an answer points that is not followed. Any thread.

#include "net/HttpTypes.h"

namespace strongroom::net {

// "http://other.example/x, another host, without encryption", with no query of the address. Empty: the answer is no redirect.
[[nodiscard]] Sentence redirectTarget(const HttpRequest &request, const HttpResponse &response);

} // namespace strongroom::net
