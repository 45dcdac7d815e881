// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/WriteGate.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace strongroom::net {

namespace {
using std::chrono::duration_cast;
using std::chrono::milliseconds;

constexpr milliseconds wallTolerance{2000};   // a clock that is trimmed, not set
} // namespace

WriteGate::WriteGate(GateRule rule, std::string connection, const Clock &clock) : m_clock(clock), m_rule(rule), m_connection(std::move(connection)) {}

void WriteGate::setRule(GateRule rule)
{
    const std::scoped_lock lock(m_mutex);
    if (m_rule != rule) {
        m_opening.reset();
    }
    m_rule = rule;
}

void WriteGate::setConnection(std::string name)
{
    const std::scoped_lock lock(m_mutex);
    m_connection = std::move(name);
}

GateRule WriteGate::rule() const
{
    const std::scoped_lock lock(m_mutex);
    return m_rule;
}

void WriteGate::openFor(milliseconds duration)
{
    if (duration <= milliseconds(0) || duration > longestOpening) {
        throw ClientError(Sentence::tr("changes can be allowed for up to 8 hours"))
            .advise(Sentence::tr("Choose a time between one minute and 8 hours."))
            .about("allow_changes");
    }
    const std::scoped_lock lock(m_mutex);
    m_opening = Opening{m_clock.steadyNow(), m_clock.wallNow(), duration};
}

void WriteGate::close()
{
    const std::scoped_lock lock(m_mutex);
    m_opening.reset();
}

std::optional<milliseconds> WriteGate::leftLocked() const
{
    if (!m_opening) {
        return std::nullopt;
    }
    const auto steady = duration_cast<milliseconds>(m_clock.steadyNow() - m_opening->from);
    const auto wall = duration_cast<milliseconds>(m_clock.wallNow() - m_opening->wallFrom);
    const milliseconds left = m_opening->duration - std::max(steady, wall);
    if (left <= milliseconds(0) || wall + wallTolerance < milliseconds(0)) {
        m_opening.reset();
        return std::nullopt;
    }
    return left;
}

bool WriteGate::isOpen() const
{
    const std::scoped_lock lock(m_mutex);
    return m_rule == GateRule::AlwaysOpen || leftLocked().has_value();
}

std::optional<milliseconds> WriteGate::timeLeft() const
{
    const std::scoped_lock lock(m_mutex);
    return m_rule == GateRule::AlwaysOpen ? std::nullopt : leftLocked();
}

ClientError WriteGate::refusal(const Sentence &operation) const
{
    Sentence what = Sentence::tr("the connection is read-only; nothing was sent");
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_connection.empty()) {
            what = Sentence::tr("the connection \"%1\" is read-only; nothing was sent").arg(m_connection);
        }
    }
    return ClientError(whileDoing(operation, what))
        .advise(Sentence::tr("Allow changes for a time (in the window: File, Allow changes for; in a terminal: --allow-changes), then try again."))
        .about(std::string(readOnlyMember));
}

void WriteGate::require(const Sentence &operation) const
{
    if (!isOpen()) {
        throw refusal(operation);
    }
}

} // namespace strongroom::net
