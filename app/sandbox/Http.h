// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Requests and answers as plain values, so that the services know nothing of the HTTP library (its interface changed
// between Qt 6.4 and 6.8; HttpFront is the only place that meets it).

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace strongroom::sandbox {

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

struct Request
{
    QByteArray method;                 // upper case
    QByteArray path;                   // as sent, still percent-encoded, without the query
    QByteArray query;                  // as sent, still percent-encoded, without the question mark; "" when there is none
    std::vector<std::string> segments; // the path cut at slashes and percent-decoded; "/a//b" has three
    Headers headers;
    QByteArray body;

    // The header's value; nothing when it is missing. A header that is sent twice counts as its first.
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
    [[nodiscard]] qsizetype headerCount(QByteArrayView name) const;

    // The pairs of the query in their order, form-decoded ("+" is a space).
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> queryPairs() const;
    // The first of this name; nothing when there is none.
    [[nodiscard]] std::optional<std::string> queryValue(std::string_view name) const;
};

struct Response
{
    int status = 200;
    QByteArray contentType; // empty: no body
    QByteArray body;
    Headers headers = {};
};

[[nodiscard]] Response jsonResponse(int status, const nlohmann::json &document);
[[nodiscard]] Response emptyResponse(int status);

// The media type of a Content-Type value in lower case, without parameters: "application/json; charset=utf-8" -> "application/json".
[[nodiscard]] QByteArray mediaType(const QByteArray &contentType);

[[nodiscard]] std::vector<std::string> pathSegments(const QByteArray &encodedPath);

// Does not stop at the first difference.
[[nodiscard]] bool equalInConstantTime(const std::string &a, const std::string &b);

} // namespace strongroom::sandbox
