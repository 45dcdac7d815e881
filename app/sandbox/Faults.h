// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How the Locker service misbehaves when a test asks for it, and what it was asked so far. In memory: a new sandbox behaves.

#include "sandbox/Http.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace strongroom::sandbox {

struct LockerFault
{
    enum class When
    {
        Before, // the request is not looked at
        After,  // it is carried out, and its answer is lost: this one comes instead
    };

    QByteArray method;       // empty: any
    std::string path;        // of requests whose path after the api_base begins so; empty: any
    int times = 1;           // 0: until it is taken back
    When when = When::Before;
    Response answer;
};

struct LockerVisit
{
    QByteArray method;
    std::string path;  // after the api_base
    QByteArray query;
    int status = 0;
};

class LockerFaults
{
public:
    void add(LockerFault fault) { m_faults.push_back(std::move(fault)); }
    void clear() { m_faults.clear(); }
    // The first fault that fits, which is used up by one.
    [[nodiscard]] std::optional<LockerFault> take(const QByteArray &method, const std::string &path);

    // The last ten thousand.
    void note(LockerVisit visit);
    [[nodiscard]] const std::vector<LockerVisit> &visits() const noexcept { return m_visits; }
    void forgetVisits() { m_visits.clear(); }

private:
    std::vector<LockerFault> m_faults;
    std::vector<LockerVisit> m_visits;
};

} // namespace strongroom::sandbox
