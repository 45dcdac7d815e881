// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where an answer points that is not followed. Any thread.

#include "net/HttpTypes.h"

#include <string>

namespace strongroom::net {

// "http://other.example/x, another host, without encryption", with no query of the address. Empty: the answer is no redirect.
[[nodiscard]] std::string redirectTarget(const HttpRequest &request, const HttpResponse &response);
// ", and redirects to http://other.example/x, another host, without encryption; that was not followed": the end of a sentence.
[[nodiscard]] std::string redirectSentence(const HttpRequest &request, const HttpResponse &response);

} // namespace strongroom::net
