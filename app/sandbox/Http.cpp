// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/Http.h"

#include <nlohmann/json.hpp>

#include <QList>

#include <algorithm>

namespace strongroom::sandbox {

std::optional<QByteArray> Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value.trimmed();
        }
    }
    return std::nullopt;
}

qsizetype Request::headerCount(QByteArrayView name) const
{
    return std::count_if(headers.begin(), headers.end(), [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

std::vector<std::pair<std::string, std::string>> Request::queryPairs() const
{
    std::vector<std::pair<std::string, std::string>> pairs;
    for (QByteArray pair : query.split('&')) {
        if (pair.isEmpty()) {
            continue;
        }
        pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        pairs.emplace_back(QByteArray::fromPercentEncoding(equals < 0 ? pair : pair.left(equals)).toStdString(),
            QByteArray::fromPercentEncoding(equals < 0 ? QByteArray() : pair.mid(equals + 1)).toStdString());
    }
    return pairs;
}

std::optional<std::string> Request::queryValue(std::string_view name) const
{
    for (auto &[key, value] : queryPairs()) {
        if (key == name) {
            return value;
        }
    }
    return std::nullopt;
}

Response jsonResponse(int status, const nlohmann::json &document)
{
    return {status, "application/json; charset=utf-8",
        QByteArray::fromStdString(document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)), {}};
}

Response emptyResponse(int status)
{
    return {status, {}, {}, {}};
}

QByteArray mediaType(const QByteArray &contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    return (semicolon < 0 ? contentType : contentType.left(semicolon)).trimmed().toLower();
}

std::vector<std::string> pathSegments(const QByteArray &encodedPath)
{
    std::vector<std::string> segments;
    const QList<QByteArray> parts = encodedPath.mid(encodedPath.startsWith('/') ? 1 : 0).split('/');
    for (const QByteArray &part : parts) {
        segments.push_back(QByteArray::fromPercentEncoding(part).toStdString());
    }
    return segments;
}

bool equalInConstantTime(const std::string &a, const std::string &b)
{
    if (a.size() != b.size()) {
        return false;
    }
    unsigned difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    }
    return difference == 0;
}

} // namespace strongroom::sandbox
