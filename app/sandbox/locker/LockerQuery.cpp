// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/locker/LockerQuery.h"

#include "sandbox/locker/LockerError.h"

#include <QByteArray>

#include <algorithm>
#include <map>

namespace strongroom::sandbox {

namespace {

constexpr int mostPages = 1'000'000;
constexpr int largestSize = 1'000'000;

using Parameters = std::map<std::string, std::string>;

Parameters parametersOf(LockerKind kind, const Request &request)
{
    Parameters parameters;
    for (auto &[name, value] : request.queryPairs()) {
        const bool known = name == (kind == LockerKind::Secrets ? "count_secrets" : "count_environment") || name == "page" || name == "paging" || name == "size"
            || name == "revision_date" || name == "hash" || (name == "environment_id" && kind == LockerKind::Secrets);
        if (!known) {
            throw LockerError::invalid(name, "This parameter is not known.");
        }
        if (!parameters.emplace(name, value).second) {
            throw LockerError::invalid(name, "This parameter was sent twice.");
        }
    }
    return parameters;
}

const std::string &required(const Parameters &parameters, const std::string &name)
{
    const auto found = parameters.find(name);
    if (found == parameters.end()) {
        throw LockerError::invalid(name, "This parameter is required.");
    }
    return found->second;
}

int number(const Parameters &parameters, const std::string &name, int most)
{
    const QByteArray text = QByteArray::fromStdString(required(parameters, name));
    bool ok = false;
    const int value = text.toInt(&ok);
    if (!ok || value < 1 || value > most || QByteArray::number(value) != text) {
        throw LockerError::invalid(name, "A positive number is required.");
    }
    return value;
}

} // namespace

LockerQuery::LockerQuery(LockerKind kind, const Request &request, int mostPerPage) : m_kind(kind)
{
    const Parameters parameters = parametersOf(kind, request);
    (void)number(parameters, kind == LockerKind::Secrets ? "count_secrets" : "count_environment", 1);
    (void)number(parameters, "paging", 1);
    m_page = number(parameters, "page", mostPages);
    m_size = number(parameters, "size", largestSize);
    m_revisionDate = required(parameters, "revision_date");
    const std::optional<Micros> since = parseSeconds(m_revisionDate);
    if (!since) {
        throw LockerError::invalid("revision_date", "Seconds are required, with a fraction or without.");
    }
    m_selection.newerThan = *since;
    if (const auto environment = parameters.find("environment_id"); environment != parameters.end()) {
        if (parameters.contains("hash")) {
            throw LockerError::invalid("environment_id", "It stands in place of hash.");
        }
        m_selection.environment = environment->second;
    } else {
        m_selection.hash = required(parameters, "hash");
        if (!m_selection.hash.empty() && !isLookupHash(m_selection.hash)) {
            throw LockerError::invalid("hash", "This is no hash.");
        }
    }
    m_selection.limit = std::min(m_size, mostPerPage);
    m_selection.offset = static_cast<int>(std::min<std::int64_t>(static_cast<std::int64_t>(m_page - 1) * m_selection.limit, 0x7fffffff));
}

std::string LockerQuery::pathOf(int page) const
{
    const std::string last =
        m_selection.environment ? "&environment_id=" + QByteArray::fromStdString(*m_selection.environment).toPercentEncoding().toStdString()
                                : "&hash=" + m_selection.hash;
    return std::string(m_kind == LockerKind::Secrets ? "/v1/secrets?count_secrets=1" : "/v1/environments?count_environment=1") + "&page=" + std::to_string(page)
        + "&paging=1&revision_date=" + m_revisionDate + "&size=" + std::to_string(m_size) + last;
}

} // namespace strongroom::sandbox
