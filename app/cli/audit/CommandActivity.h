// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a command leaves in the activity journal, the same one as the window's: kind, saved connection, country, counts, outcome. A name gets in
// only when it is that of a saved connection, a country only when it is two letters: nothing else of a command line can.

#include "activity/ActivityEntry.h"
#include "base/Error.h"
#include "cli/Command.h"

#include <QStringList>

#include <chrono>
#include <optional>
#include <set>
#include <string>

namespace strongroom::cli {

// nullopt: the command neither changes nor opens anything ("connections list", "migrate plan").
[[nodiscard]] std::optional<activity::ActivityKind> activityOf(const QStringList &words);

class CommandActivity {
public:
    // Before the command runs, which may remove the connection.
    CommandActivity(const Command &command, const Invocation &invocation);
    void ended(const Invocation &invocation, ExitCode code);
    void becomesAnother(const Invocation &invocation);   // another program takes the place of this one: there will be no end
    void failed(const Invocation &invocation, const VaultError &error);

private:
    void write(const Invocation &invocation);
    [[nodiscard]] std::string connectionOf(const Invocation &invocation) const;

    activity::ActivityEntry m_entry;
    bool m_noted;                              // and not written yet
    bool m_namesConnections;                   // its arguments are names of connections, not keys, files or a command line
    bool m_runsAnother;                        // whose exit code it is
    std::set<std::string> m_known;             // names of saved connections
    std::chrono::steady_clock::time_point m_begin;
};

} // namespace strongroom::cli
