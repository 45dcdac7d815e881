// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/Journal.h"

#include <array>

namespace strongroom::migration {

std::string_view nameOf(ItemState state)
{
    static constexpr std::array<std::string_view, itemStateCount + 1> names{"", "planned", "written", "verified", "set_aside", "superseded", "rolled_back", "kept_theirs"};
    return names.at(static_cast<std::size_t>(state));
}

std::string_view nameOf(RunPhase phase)
{
    static constexpr std::array<std::string_view, 5> names{"running", "stopped", "finished", "rolling_back", "rolled_back"};
    return names.at(static_cast<std::size_t>(phase));
}

std::string_view nameOf(RunEvent event)
{
    static constexpr std::array<std::string_view, runEventCount> names{"reopened",   "gone",          "write_repeated",    "answer_lost",
                                                                       "backed_off", "window_millis", "window_max_millis", "attachments_missing"};
    return names.at(static_cast<std::size_t>(event));
}

} // namespace strongroom::migration
