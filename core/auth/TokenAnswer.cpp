// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/TokenAnswer.h"

#include "base/CleanText.h"

#include <algorithm>

namespace strongroom::auth {

TokenAnswer::TokenAnswer(const net::HttpResponse &response, const std::vector<std::string_view> &secrets) : m_json(parseJson(response.text()))
{
    if (m_json && !m_json->is_object()) {
        m_json.reset();
    }
    m_error = ownWords("error", secrets);
    m_description = ownWords("error_description", secrets);
}

TokenAnswer::~TokenAnswer()
{
    if (m_json) {
        for (Json &value : *m_json) {
            if (value.is_string()) {
                wipe(value.get_ref<std::string &>());
            }
        }
    }
}

const Json *TokenAnswer::member(const char *name) const
{
    if (!m_json) {
        return nullptr;
    }
    const auto found = m_json->find(name);
    return found == m_json->end() ? nullptr : &*found;
}

const std::string *TokenAnswer::text(const char *name) const
{
    const Json *const value = member(name);
    if (value == nullptr || !value->is_string()) {
        return nullptr;
    }
    const auto &text = value->get_ref<const std::string &>();
    return text.empty() ? nullptr : &text;
}

std::string TokenAnswer::shown(const char *name) const
{
    constexpr std::size_t longest = 512;
    const std::string *const found = text(name);
    return found == nullptr ? std::string() : cleanLine(*found, longest);
}

std::string TokenAnswer::ownWords(const char *name, const std::vector<std::string_view> &secrets) const
{
    const std::string *const found = text(name);
    const auto repeats = [&](std::string_view secret) { return !secret.empty() && found->find(secret) != std::string::npos; };
    return found == nullptr || std::ranges::any_of(secrets, repeats) ? std::string() : shown(name);
}

std::chrono::milliseconds tokenLifetime(double seconds)
{
    constexpr double longest = 10.0 * 365 * 24 * 3600;
    return std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(std::clamp(seconds, 0.0, longest) * 1000.0));
}

std::string tokenOrigin(const std::string &url)
{
    const std::string shown = net::showableUrl(url);
    const std::size_t scheme = shown.find("://");
    const std::size_t host = scheme == std::string::npos ? 0 : scheme + 3;
    return "token endpoint " + shown.substr(host, std::min(shown.find('/', host), shown.size()) - host);
}

} // namespace strongroom::auth
