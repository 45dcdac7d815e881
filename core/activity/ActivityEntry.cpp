// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "activity/ActivityEntry.h"

#include <algorithm>
#include <array>

namespace strongroom::activity {

namespace {

constexpr std::array<std::string_view, activityKindCount> kinds = {
    "other",
    "load_records", "count_records", "read_record", "save_record", "delete_records", "commit_changes", "undo_changes",
    "add_attachment", "download_attachment", "change_attachment", "delete_attachment",
    "export_records", "import_records",
    "save_keys", "import_keys", "export_keys",
    "open_connection", "close_connection", "add_connection", "change_connection", "remove_connection",
    "clear_activity",
    "migrate_keys", "roll_back_migration",
    "put_file", "fetch_file", "replace_file", "delete_file",
    "write_note", "read_note", "replace_note", "delete_note",
    "share_records", "revoke_shares", "change_authorizers",
    "export_secrets", "run_with_secrets",
    "refresh_tokens", "forget_tokens",
    "try_request",
};
constexpr std::array<std::string_view, 3> outcomes = {"done", "failed", "cancelled"};
constexpr std::array<std::string_view, 5> units = {"none", "records", "files", "bytes", "steps"};

template <typename Enum, std::size_t Size>
std::optional<Enum> find(const std::array<std::string_view, Size> &names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(Enum(found - names.begin()));
}

} // namespace

std::string_view nameOf(ActivityKind kind) { return kinds[std::size_t(kind)]; }
ActivityKind activityKindOf(std::string_view name) { return find<ActivityKind>(kinds, name).value_or(ActivityKind::Other); }
std::string_view nameOf(ActivityOutcome outcome) { return outcomes[std::size_t(outcome)]; }
std::optional<ActivityOutcome> activityOutcomeOf(std::string_view name) { return find<ActivityOutcome>(outcomes, name); }
std::string_view nameOf(ActivityUnit unit) { return units[std::size_t(unit)]; }
ActivityUnit activityUnitOf(std::string_view name) { return find<ActivityUnit>(units, name).value_or(ActivityUnit::None); }

} // namespace strongroom::activity
