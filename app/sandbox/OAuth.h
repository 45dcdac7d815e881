// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the token endpoints of the sandbox have in common (RFC 6749): the form of a request, and error answers.

#include "sandbox/Http.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <optional>
#include <string>

namespace strongroom::sandbox {

struct OAuthError
{
    int status;
    const char *error;       // of RFC 6749, section 5.2
    const char *description;
};

// With Cache-Control: no-store, and WWW-Authenticate beside a 401.
[[nodiscard]] Response oauthErrorResponse(const OAuthError &error);
// The same with further members.
[[nodiscard]] Response oauthErrorResponse(const OAuthError &error, nlohmann::json document);
// Neither a token nor an error may be kept by anybody on the way (section 5.1).
[[nodiscard]] Response notStored(Response response);

// What a POST of a form must be; nothing when it is.
[[nodiscard]] std::optional<OAuthError> formRequestError(const Request &request);

// application/x-www-form-urlencoded. Nothing when a name comes twice (section 3.2 forbids that).
using Form = std::map<std::string, std::string>;
[[nodiscard]] std::optional<Form> parseForm(const QByteArray &body);
// The member; "" when it is missing: a parameter without a value is as if left out (section 3.2).
[[nodiscard]] std::string formValue(const Form &form, const char *name);

// One form-encoded text ("+" is a blank). Nothing when a % is not followed by two hex digits.
[[nodiscard]] std::optional<std::string> formDecoded(QByteArray text);

// The two halves of "Basic <base64>" as they are, and where they part. Nothing: another scheme, not base64, no colon.
struct BasicCredentials
{
    std::string user;
    std::string password;
};
[[nodiscard]] std::optional<BasicCredentials> basicCredentials(const QByteArray &header);

} // namespace strongroom::sandbox
