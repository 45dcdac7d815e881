// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "activity/ActivityJson.h"

#include "base/Json.h"
#include "base/Text.h"
#include "base/WallTime.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace strongroom::activity {

namespace {

OrderedJson toJson(const ActivityEntry &entry)
{
    OrderedJson json{{"at", dateText(entry.startedAt)}, {"kind", nameOf(entry.kind)}, {"outcome", nameOf(entry.outcome)}, {"ms", entry.duration.count()}};
    if (!entry.connection.empty()) {
        json["connection"] = entry.connection;
    }
    if (!entry.country.empty()) {
        json["country"] = entry.country;
    }
    if (entry.counts.done >= 0) {
        json["unit"] = nameOf(entry.unit);
        json["done"] = entry.counts.done;
        if (entry.counts.failed > 0) {
            json["failed"] = entry.counts.failed;
        }
        if (entry.counts.total >= 0) {
            json["total"] = entry.counts.total;
        }
    }
    if (!entry.errorKind.empty()) {
        json["error"] = entry.errorKind;
        if (entry.status != 0) {
            json["status"] = entry.status;
        }
    }
    return json;
}

// Absent: the fallback. Of another type: nullopt, and the line is damaged.
std::optional<std::int64_t> integer(const Json &json, const char *name, std::int64_t fallback)
{
    const auto found = json.find(name);
    return found == json.end() ? std::optional(fallback) : exactInteger(*found);
}

std::optional<std::string> text(const Json &json, const char *name)
{
    const auto found = json.find(name);
    if (found == json.end()) {
        return std::string();
    }
    return found->is_string() ? std::optional(found->get<std::string>()) : std::nullopt;
}

std::string csvCell(const std::string &value)
{
    if (value.find_first_of("\",\r\n") == std::string::npos) {
        return value;
    }
    std::string quoted = "\"";
    for (const char c : value) {
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    }
    return quoted + '"';
}

} // namespace

std::string dateText(std::chrono::system_clock::time_point time)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
    return fromQString(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs));
}

std::string_view activityErrorName(ErrorKind kind)
{
    constexpr std::array<std::string_view, 7> names = {"client", "server", "network", "auth", "crypto", "cancelled", "storage"};
    return names.at(std::size_t(kind));
}

std::string activityToJson(const ActivityEntry &entry) { return dumpJson(toJson(entry)); }

std::optional<ActivityEntry> activityFromJson(std::string_view line)
{
    const std::optional<Json> json = parseJson(line);
    if (!json || !json->is_object()) {
        return std::nullopt;
    }
    const auto at = text(*json, "at");
    const auto kind = text(*json, "kind");
    const auto outcome = text(*json, "outcome");
    const auto connection = text(*json, "connection");
    const auto country = text(*json, "country");
    const auto unit = text(*json, "unit");
    const auto error = text(*json, "error");
    const auto duration = integer(*json, "ms", 0);
    const auto done = integer(*json, "done", -1);
    const auto failed = integer(*json, "failed", 0);
    const auto total = integer(*json, "total", -1);
    const auto status = integer(*json, "status", 0);
    if (!at || !kind || kind->empty() || !outcome || !connection || !country || !unit || !error || !duration || !done || !failed || !total || !status) {
        return std::nullopt;
    }
    const QDateTime time = QDateTime::fromString(toQString(*at), Qt::ISODateWithMs);
    const std::optional<ActivityOutcome> end = activityOutcomeOf(*outcome);
    const auto startedAt = time.isValid() ? wallTimeOf(std::chrono::milliseconds(time.toMSecsSinceEpoch())) : std::nullopt;
    if (!startedAt || !end || *duration < 0 || *status < 0 || *status > 999) {
        return std::nullopt;
    }
    // What says how many says it whole, and a status belongs to an error.
    const bool counted = *done >= 0;
    ActivityEntry entry;
    entry.startedAt = *startedAt;
    entry.duration = std::chrono::milliseconds(*duration);
    entry.kind = activityKindOf(*kind);
    entry.outcome = *end;
    entry.connection = *connection;
    entry.country = *country;
    if (counted) {
        entry.unit = activityUnitOf(*unit);
        entry.counts = {*done, std::max<std::int64_t>(*failed, 0), std::max<std::int64_t>(*total, -1)};
    }
    entry.errorKind = *error;
    entry.status = error->empty() ? 0 : int(*status);
    return entry;
}

std::string activityToJsonArray(std::span<const ActivityEntry> entries)
{
    OrderedJson array = OrderedJson::array();
    for (const ActivityEntry &entry : entries) {
        array.push_back(toJson(entry));
    }
    return dumpJson(array, 2) + '\n';
}

std::string activityToCsv(std::span<const ActivityEntry> entries)
{
    std::string csv = "at,kind,outcome,duration_ms,connection,country,unit,done,failed,total,error,status\r\n";
    const auto number = [](std::int64_t value, std::int64_t nothing) { return value == nothing ? std::string() : std::to_string(value); };
    for (const ActivityEntry &entry : entries) {
        const bool counted = entry.counts.done >= 0;
        const std::array<std::string, 12> cells = {dateText(entry.startedAt),
                                                   std::string(nameOf(entry.kind)),
                                                   std::string(nameOf(entry.outcome)),
                                                   std::to_string(entry.duration.count()),
                                                   entry.connection,
                                                   entry.country,
                                                   counted ? std::string(nameOf(entry.unit)) : std::string(),
                                                   number(entry.counts.done, -1),
                                                   counted ? std::to_string(entry.counts.failed) : std::string(),
                                                   number(entry.counts.total, -1),
                                                   entry.errorKind,
                                                   number(entry.status, 0)};
        for (std::size_t i = 0; i < cells.size(); ++i) {
            csv += (i > 0 ? "," : "") + csvCell(cells[i]);
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace strongroom::activity
