// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/TokenAnswer.h"

#include "auth/BearerHeader.h"
#include "base/Error.h"
#include "base/Json.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace strongroom::auth {

namespace {

const Json *member(const std::optional<Json> &json, const char *name)
{
    if (!json || !json->is_object()) {
        return nullptr;
    }
    const auto found = json->find(name);
    return found == json->end() ? nullptr : &*found;
}

// A text of the endpoint's that is fit to be shown: one line, not endless, without our secret.
std::string ownWords(const std::optional<Json> &json, const char *name, const SecretBytes &secret)
{
    const Json *const value = member(json, name);
    if (value == nullptr || !value->is_string()) {
        return {};
    }
    std::string text = value->get<std::string>();
    if (text.find(secret.text()) != std::string::npos) {
        return {};
    }
    constexpr std::size_t longest = 300;
    std::ranges::replace_if(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; }, ' ');
    if (text.size() > longest) {
        std::size_t end = longest;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) {   // not inside a character
            --end;
        }
        text.erase(end);
        text += "…";
    }
    return text;
}

[[noreturn]] void throwRefusal(const net::HttpRequest &request, const net::HttpResponse &response, const std::optional<Json> &json, const SecretBytes &secret)
{
    FailedRequest failed = net::failedRequest(request, response);
    failed.code = ownWords(json, "error", secret);
    const std::string description = ownWords(json, "error_description", secret);
    const std::string &code = failed.code;
    const bool canRefuse = response.status == 400 || response.status == 401 || response.status == 403;

    // A 401 without a word is about the client too: it is the only thing that was presented (RFC 6749, 5.2).
    if ((canRefuse && code == "invalid_client") || (response.status == 401 && code.empty())) {
        throw AuthError(AuthFailure::InvalidClient, "the client id or the client secret was refused" + (description.empty() ? description : ": " + description))
            .advise("Check the client id and the client secret of the connection.")
            .during(std::move(failed));
    }
    if (canRefuse && !code.empty()) {
        throw AuthError(AuthFailure::Refused, "access was refused: " + code + (description.empty() ? description : " (" + description + ")"))
            .advise("Check the environment id and what the client is allowed to do.")
            .during(std::move(failed));
    }
    const bool later = response.status == 429 || response.status >= 500;
    throw ServerError("the token endpoint answered with status " + std::to_string(response.status) + (code.empty() ? code : ": " + code)
                      + (description.empty() ? description : " (" + description + ")"))
        .advise(later ? "Try again later." : "Check the token endpoint of the connection.")
        .during(std::move(failed))
        .maybeLater(later);
}

[[noreturn]] void throwNoToken(const net::HttpRequest &request, const net::HttpResponse &response, const std::string &what)
{
    throw ServerError("the token endpoint's answer is not a token: " + what)
        .advise("Check the token endpoint of the connection.")
        .during(net::failedRequest(request, response));
}

std::chrono::milliseconds lifetime(double seconds)
{
    constexpr double longest = 10.0 * 365 * 24 * 3600;
    return std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(std::clamp(seconds, 0.0, longest) * 1000.0));
}

} // namespace

TokenAnswer readTokenAnswer(const net::HttpRequest &request, const net::HttpResponse &response, const SecretBytes &clientSecret)
{
    std::optional<Json> json = parseJson(response.text());
    if (response.status != 200) {
        throwRefusal(request, response, json, clientSecret);
    }
    if (!json || !json->is_object()) {
        throwNoToken(request, response, "no JSON object");
    }
    const auto token = json->find("access_token");
    if (token == json->end() || !token->is_string()) {
        throwNoToken(request, response, "access_token is missing or is no text");
    }
    auto &text = token->get_ref<std::string &>();
    TokenAnswer answer;
    const bool usable = isBearerToken(text);
    if (usable) {
        answer.token = SecretBytes(std::string_view(text));
    }
    wipe(text);
    if (!usable) {
        throwNoToken(request, response, "access_token is empty or holds characters a header cannot carry");
    }
    const auto expires = json->find("expires_in");
    if (expires == json->end() || !expires->is_number() || !std::isfinite(expires->get<double>())) {
        throwNoToken(request, response, "expires_in is missing or is no number");
    }
    answer.lifetime = lifetime(expires->get<double>());
    return answer;
}

} // namespace strongroom::auth
