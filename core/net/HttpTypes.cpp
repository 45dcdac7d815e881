// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/HttpTypes.h"

#include "base/Text.h"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace strongroom::net {

namespace {
// An id is shown to people and support desks: printable ASCII, and not endless.
std::string showableId(std::string_view value)
{
    constexpr std::size_t longest = 128;
    std::string id(value.substr(0, longest));
    std::erase_if(id, [](char c) { return c < 0x21 || c > 0x7e; });
    return id;
}

// Whole seconds of at most a day; a date, or anything else, is as if it were not there.
int secondsToWait(const HttpResponse &response)
{
    constexpr int longest = 86'400;
    const std::optional<std::string_view> value = response.headers.get("Retry-After");
    int seconds = -1;
    if (!value) {
        return -1;
    }
    const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), seconds);
    return error == std::errc() && end == value->data() + value->size() && seconds >= 0 && seconds <= longest ? seconds : -1;
}
} // namespace

std::string_view methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    case Method::Options:
        return "OPTIONS";
    }
    return "GET";
}

void Headers::set(std::string_view name, std::string_view value)
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) { return equalsIgnoringAsciiCase(entry.name, name); });
    if (found != m_entries.end()) {
        found->value = SensitiveText(value);
    } else {
        m_entries.push_back({std::string(name), SensitiveText(value)});
    }
}

void Headers::remove(std::string_view name)
{
    std::erase_if(m_entries, [&](const Entry &entry) { return equalsIgnoringAsciiCase(entry.name, name); });
}

std::optional<std::string_view> Headers::get(std::string_view name) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) { return equalsIgnoringAsciiCase(entry.name, name); });
    if (found == m_entries.end()) {
        return std::nullopt;
    }
    return found->value.view();
}

bool changesSomething(const HttpRequest &request) noexcept
{
    return request.effect == Effect::Changes || request.method == Method::Put || request.method == Method::Patch || request.method == Method::Delete;
}

// By hand and not through QUrl: a URL that does not parse must not show its password either.
std::string showableUrl(const std::string &url)
{
    std::string shown = url.substr(0, url.find_first_of("?#"));
    const std::size_t scheme = shown.find("://");
    const std::size_t authority = scheme == std::string::npos ? 0 : scheme + 3;
    const std::size_t authorityEnd = std::min(shown.find_first_of("/\\", authority), shown.size());
    const std::size_t at = shown.rfind('@', authorityEnd);
    if (at != std::string::npos && at >= authority && at < authorityEnd) {
        shown.erase(authority, at + 1 - authority);
    }
    return shown;
}

FailedRequest failedRequest(const HttpRequest &request, const HttpResponse &response)
{
    FailedRequest failed;
    failed.method = methodName(request.method);
    failed.url = showableUrl(request.url);
    failed.status = response.status;
    failed.retryAfter = secondsToWait(response);
    for (const std::string_view name : {"x-request-id", "x-amzn-requestid", "x-amz-request-id", "x-correlation-id", "request-id"}) {
        if (const auto value = response.headers.get(name)) {
            failed.requestId = showableId(*value);
            break;
        }
    }
    return failed;
}

FailedRequest failedRequest(const HttpRequest &request)
{
    return failedRequest(request, {});
}

} // namespace strongroom::net
