// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/VersionPages.h"

#include <algorithm>

namespace strongroom::sandbox {

namespace {

// How a missing version stands in the table of counts: a primary key does not tell one NULL from another.
constexpr const char *none = "'none'";

std::string change(const char *row, int by)
{
    const std::string record(row);
    return "INSERT INTO record_count VALUES (" + record + ".country, ifnull(" + record + ".version, " + none + "), " + std::to_string(by)
        + ") ON CONFLICT (country, version) DO UPDATE SET records = records + excluded.records; ";
}

bool matches(const VersionFilter &filter, const QVariant &version)
{
    if (filter.everything) {
        return true;
    }
    if (version.typeId() == QMetaType::QString) {
        return !filter.negated && filter.none;   // as everywhere in SQL, a comparison with nothing is never true
    }
    const bool named = std::find(filter.versions.begin(), filter.versions.end(), version.toLongLong()) != filter.versions.end();
    return named != filter.negated;
}

} // namespace

void createVersionCounts(Database &database)
{
    database.execute("CREATE INDEX IF NOT EXISTS record_no_version ON record (country) WHERE version IS NULL");
    QSqlQuery there = database.run("SELECT count(*) FROM sqlite_schema WHERE name = 'record_count'");
    there.next();
    if (there.value(0).toInt() > 0) {
        return;
    }
    there.finish();
    Transaction transaction(database);
    database.execute("CREATE TABLE record_count (country TEXT NOT NULL, version NOT NULL, records INTEGER NOT NULL, PRIMARY KEY (country, version)) WITHOUT ROWID");
    std::string count("INSERT INTO record_count SELECT country, ifnull(version, ");
    count.append(none).append("), count(*) FROM record GROUP BY 1, 2");
    database.execute(count);
    database.execute("CREATE TRIGGER record_added AFTER INSERT ON record BEGIN " + change("new", 1) + "END");
    database.execute("CREATE TRIGGER record_removed AFTER DELETE ON record BEGIN " + change("old", -1) + "END");
    database.execute("CREATE TRIGGER record_changed AFTER UPDATE OF version ON record WHEN old.version IS NOT new.version BEGIN " + change("old", -1)
        + change("new", 1) + "END");
    transaction.commit();
}

VersionSelect selectByVersion(Database &database, const QString &country, const VersionFilter &filter)
{
    VersionSelect select;
    QSqlQuery counts = database.run("SELECT version, records FROM record_count WHERE country = ? AND records > 0", {country});
    while (counts.next()) {
        const QVariant version = counts.value(0);
        if (!matches(filter, version)) {
            continue;
        }
        select.total += counts.value(1).toLongLong();
        select.ids += select.ids.empty() ? "" : " UNION ALL ";
        select.values << country;
        if (version.typeId() == QMetaType::QString) {
            select.ids += "SELECT id FROM record WHERE country = ? AND version IS NULL";
        } else {
            select.ids += "SELECT id FROM record WHERE country = ? AND version = ?";
            select.values << version;
        }
    }
    if (!select.ids.empty()) {
        select.ids += " ORDER BY id LIMIT ? OFFSET ?";
    }
    return select;
}

} // namespace strongroom::sandbox
