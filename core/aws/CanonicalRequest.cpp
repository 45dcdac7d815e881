// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "aws/CanonicalRequest.h"

#include "base/Error.h"
#include "base/Text.h"

#include <QString>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace strongroom::aws {

namespace {

constexpr std::string_view blanks = " \t\r\n\v\f";

[[noreturn]] void refuseUrl(const Sentence &what)
{
    throw ClientError(what).advise(Sentence::tr("Give the whole address, beginning with https://.")).about("endpoint_url");
}

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '~';
}

void appendEncoded(std::string &out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : text) {
        if (isUnreserved(c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
}

std::optional<unsigned> hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return static_cast<unsigned>(c - '0');
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? std::optional(static_cast<unsigned>(lower - 'a') + 10) : std::nullopt;
}

// A "%" that begins no escape stands for itself.
std::string decoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : std::nullopt;
        const auto low = high ? hexDigit(text[i + 2]) : std::nullopt;
        if (low) {
            out += static_cast<char>(*high * 16 + *low);
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string encodedOnce(std::string_view text)
{
    std::string out;
    appendEncoded(out, decoded(text));
    return out;
}

} // namespace

UrlParts splitUrl(std::string_view url)
{
    UrlParts parts;
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos) {
        refuseUrl(Sentence::tr("the address of the AWS service is not a whole one"));
    }
    parts.scheme = toLowerAscii(url.substr(0, scheme));
    if (parts.scheme != "https" && parts.scheme != "http") {
        refuseUrl(Sentence::tr("the address of the AWS service is neither https nor http"));
    }
    std::string_view rest = url.substr(scheme + 3);
    rest = rest.substr(0, rest.find('#'));
    const std::size_t end = rest.find_first_of("/?");
    const std::string_view authority = rest.substr(0, end);
    if (authority.find('@') != std::string_view::npos) {
        refuseUrl(Sentence::tr("the address of the AWS service holds a user name or password"));
    }
    // The host as QNetworkAccessManager writes it: international names in their ASCII form, an IPv6 address in its short one.
    const QUrl parsed(QString::fromStdString(parts.scheme + "://" + std::string(authority) + "/"), QUrl::StrictMode);
    const std::string host = parsed.host(QUrl::FullyEncoded).toStdString();
    if (!parsed.isValid() || host.empty()) {
        refuseUrl(Sentence::tr("the address of the AWS service names no host"));
    }
    parts.host = host.find(':') == std::string::npos || host.starts_with('[') ? host : "[" + host + "]";
    const int port = parsed.port();
    if (port != -1 && port != (parts.scheme == "https" ? 443 : 80)) {
        parts.host += ':';
        parts.host += std::to_string(port);
    }
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end);
    const std::size_t question = rest.find('?');
    parts.path = rest.substr(0, question);
    parts.query = question == std::string_view::npos ? std::string_view() : rest.substr(question + 1);
    return parts;
}

std::string canonicalPath(std::string_view path)
{
    std::vector<std::string_view> segments;
    const bool folder = path.empty() || path.ends_with('/');
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const std::string_view segment = path.substr(0, slash);
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
        if (segment == "..") {
            if (!segments.empty()) {
                segments.pop_back();
            }
        } else if (!segment.empty() && segment != ".") {
            segments.push_back(segment);
        }
    }
    std::string out;
    for (const std::string_view segment : segments) {
        out += '/';
        appendEncoded(out, segment);
    }
    if (folder || segments.empty()) {
        out += '/';
    }
    return out;
}

std::string canonicalQuery(std::string_view query)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    while (!query.empty()) {
        const std::size_t end = query.find('&');
        const std::string_view pair = query.substr(0, end);
        query.remove_prefix(end == std::string_view::npos ? query.size() : end + 1);
        if (pair.empty()) {
            continue;
        }
        const std::size_t equals = pair.find('=');
        pairs.emplace_back(encodedOnce(pair.substr(0, equals)), equals == std::string_view::npos ? std::string() : encodedOnce(pair.substr(equals + 1)));
    }
    std::ranges::sort(pairs);
    std::string out;
    for (const auto &[name, value] : pairs) {
        if (!out.empty()) {
            out += '&';
        }
        out += name;
        out += '=';
        out += value;
    }
    return out;
}

std::string canonicalHeaderValue(std::string_view value)
{
    std::string out;
    out.reserve(value.size());
    for (const char c : value) {
        if (blanks.find(c) == std::string_view::npos) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    if (!out.empty() && out.back() == ' ') {
        out.pop_back();
    }
    return out;
}

} // namespace strongroom::aws
