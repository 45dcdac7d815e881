// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The token endpoint's answer (RFC 6749, sections 5.1 and 5.2) as far as all its readers agree: the records page (section 3) and the auth page
// (section 4) differ in what they refuse, and in how. That stands with their authorizers.

#include "base/Json.h"
#include "base/SecretBytes.h"
#include "net/HttpTypes.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::auth {

class TokenAnswer {
public:
    // `secrets`: what the endpoint was told and must not be seen again in its words. The texts of the answer are wiped in the end.
    TokenAnswer(const net::HttpResponse &response, const std::vector<std::string_view> &secrets);
    ~TokenAnswer();
    TokenAnswer(const TokenAnswer &) = delete;
    TokenAnswer &operator=(const TokenAnswer &) = delete;

    [[nodiscard]] bool isObject() const noexcept { return m_json.has_value(); }
    // The endpoint's own words, one line, at most 512 bytes. Empty: none, no text, or they repeat a secret.
    [[nodiscard]] const std::string &error() const noexcept { return m_error; }
    [[nodiscard]] const std::string &description() const noexcept { return m_description; }

    // A text of the answer that is neither missing nor empty. Not fit to be shown.
    [[nodiscard]] const std::string *text(const char *name) const;
    [[nodiscard]] const Json *member(const char *name) const;
    // The same, fit to be shown: one line, at most 512 bytes; empty: none.
    [[nodiscard]] std::string shown(const char *name) const;

private:
    [[nodiscard]] std::string ownWords(const char *name, const std::vector<std::string_view> &secrets) const;

    std::optional<Json> m_json;   // an object
    std::string m_error;
    std::string m_description;
};

// Seconds, down to the millisecond; not negative, at most ten years.
[[nodiscard]] std::chrono::milliseconds tokenLifetime(double seconds);

// "token endpoint auth.example:8443": where a token comes from, for people.
[[nodiscard]] std::string tokenOrigin(const std::string &url);

} // namespace strongroom::auth
