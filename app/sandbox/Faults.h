// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a service misbehaves when a test asks for it, and what it was asked so far. In memory: a new sandbox behaves.

#include "sandbox/Http.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace strongroom::sandbox {

struct Fault
{
    enum class When
    {
        Before, // the request is not looked at
        After,  // it is carried out, and its answer is lost: this one comes instead
    };

    QByteArray method;       // empty: any
    std::string path;        // of requests whose path behind the service's own begins so; empty: any
    int times = 1;           // 0: until it is taken back
    When when = When::Before;
    Response answer;
};

// From {"status", "headers"?, "body"?, "content_type"?, "method"?, "path"?, "times"?, "when"?}. Throws json::exception.
[[nodiscard]] Fault faultOf(const nlohmann::json &json);

struct Visit
{
    QByteArray method;
    std::string path;  // behind the service's own
    QByteArray query;
    int status = 0;
};

class Faults
{
public:
    void add(Fault fault) { m_faults.push_back(std::move(fault)); }
    void clear() { m_faults.clear(); }
    // The first fault that fits, which is used up by one.
    [[nodiscard]] std::optional<Fault> take(const QByteArray &method, const std::string &path);

    // The last ten thousand.
    void note(Visit visit);
    [[nodiscard]] const std::vector<Visit> &visits() const noexcept { return m_visits; }
    void forgetVisits() { m_visits.clear(); }
    // [{"method", "path", "query", "status"}]
    [[nodiscard]] nlohmann::json visitsJson() const;

private:
    std::vector<Fault> m_faults;
    std::vector<Visit> m_visits;
};

} // namespace strongroom::sandbox
