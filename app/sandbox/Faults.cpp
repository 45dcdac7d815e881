// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/Faults.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace strongroom::sandbox {

using nlohmann::json;

Fault faultOf(const json &from)
{
    Fault fault;
    fault.method = QByteArray::fromStdString(from.value("method", std::string()));
    fault.path = from.value("path", std::string());
    fault.times = from.value("times", 1);
    fault.when = from.value("when", std::string("before")) == "after" ? Fault::When::After : Fault::When::Before;
    fault.answer.status = from.at("status").get<int>();
    fault.answer.body = QByteArray::fromStdString(from.value("body", std::string()));
    if (!fault.answer.body.isEmpty()) {
        fault.answer.contentType = QByteArray::fromStdString(from.value("content_type", std::string("application/json")));
    }
    const json headers = from.value("headers", json::object());
    for (const auto &[name, value] : headers.items()) {
        fault.answer.headers.emplace_back(QByteArray::fromStdString(name), QByteArray::fromStdString(value.get<std::string>()));
    }
    return fault;
}

std::optional<Fault> Faults::take(const QByteArray &method, const std::string &path)
{
    const auto found = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault &fault) {
        return (fault.method.isEmpty() || fault.method == method) && path.starts_with(fault.path);
    });
    if (found == m_faults.end()) {
        return std::nullopt;
    }
    Fault fault = *found;
    if (found->times == 1) {
        m_faults.erase(found);
    } else if (found->times > 1) {
        --found->times;
    }
    return fault;
}

void Faults::note(Visit visit)
{
    constexpr std::size_t most = 10'000;
    if (m_visits.size() >= most) {
        m_visits.erase(m_visits.begin(), m_visits.begin() + most / 2);
    }
    m_visits.push_back(std::move(visit));
}

json Faults::visitsJson() const
{
    json all = json::array();
    for (const Visit &visit : m_visits) {
        all.push_back({{"method", visit.method.toStdString()}, {"path", visit.path}, {"query", visit.query.toStdString()}, {"status", visit.status}});
    }
    return all;
}

} // namespace strongroom::sandbox
