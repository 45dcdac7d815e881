// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/JournalSchema.h"

#include "base/Text.h"
#include "base/WallTime.h"

#include <algorithm>

namespace strongroom::migration {

namespace {

constexpr int phaseCount = static_cast<int>(RunPhase::RolledBack) + 1;

std::int64_t toMillis(std::chrono::system_clock::time_point time)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

// A file can be damaged: 1970, which nobody takes for the truth.
std::chrono::system_clock::time_point fromMillis(std::int64_t millis) { return wallTimeOf(std::chrono::milliseconds(millis)).value_or(std::chrono::system_clock::time_point()); }

QVariant number(std::int64_t value) { return QVariant(static_cast<qlonglong>(value)); }

RunPhase toPhase(JournalConnection &connection, std::int64_t value)
{
    if (value < 0 || value >= phaseCount) {
        throw damagedJournal(connection.path(), Sentence::tr("its phase is unknown"));
    }
    return static_cast<RunPhase>(value);
}

} // namespace

void writeSchema(JournalConnection &connection, const Plan &plan, const JournalFileId &file, const std::vector<WrappedJournalKey> &keys)
{
    for (const char *table : {
             "CREATE TABLE run (one INTEGER PRIMARY KEY CHECK (one = 1), file_id BLOB NOT NULL, plan TEXT NOT NULL, phase INTEGER NOT NULL,"
             " started_at INTEGER NOT NULL, phase_at INTEGER NOT NULL)",
             "CREATE TABLE secret (id INTEGER PRIMARY KEY, version INTEGER NOT NULL, use INTEGER NOT NULL, rounds INTEGER NOT NULL,"
             " salt BLOB NOT NULL, wrapped BLOB NOT NULL)",
             "CREATE TABLE country (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE)",
             "CREATE TABLE tally (country INTEGER NOT NULL, kind INTEGER NOT NULL, amount INTEGER NOT NULL, PRIMARY KEY (country, kind)) WITHOUT ROWID",
             "CREATE TABLE item (id INTEGER PRIMARY KEY, country INTEGER NOT NULL, key BLOB NOT NULL, state INTEGER NOT NULL, version INTEGER NOT NULL,"
             " original_digest BLOB NOT NULL, intended BLOB, reason BLOB)",
             "CREATE UNIQUE INDEX item_key ON item (country, key)",
             "CREATE INDEX item_state ON item (country, state)",
             "CREATE TABLE original (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL)",
         }) {
        connection.execute(table);
    }
    const std::int64_t now = toMillis(std::chrono::system_clock::now());
    connection.run("INSERT INTO run (one, file_id, plan, phase, started_at, phase_at) VALUES (1, ?, ?, ?, ?, ?)",
                   {toBlob(file), toQString(planToJson(plan)), static_cast<int>(RunPhase::Running), number(now), number(now)});
    for (const WrappedJournalKey &key : keys) {
        connection.run("INSERT INTO secret (version, use, rounds, salt, wrapped) VALUES (?, ?, ?, ?, ?)",
                       {number(key.version), key.use, number(key.rounds), toBlob(key.salt), toBlob(key.wrapped)});
    }
    for (const incountry::Country &country : plan.countries) {
        connection.run("INSERT INTO country (code) VALUES (?)", {toQString(country.code())});
    }
    connection.execute("PRAGMA application_id=" + std::to_string(journalApplicationId));
    connection.execute("PRAGMA user_version=" + std::to_string(journalFormat));
}

void checkSchema(JournalConnection &connection)
{
    if (connection.pragma("application_id") != journalApplicationId) {
        throw StorageError(Sentence::tr("the file %1 is not a migration journal").arg(connection.path()))
            .advise(Sentence::tr("Choose one of the journals that are there."))
            .about(connection.path());
    }
    const std::int64_t format = connection.pragma("user_version");
    if (format > journalFormat) {
        throw StorageError(Sentence::tr("the migration journal %1 was written by a later version of Strongroom (format %2)").arg(connection.path()).arg(format))
            .advise(Sentence::tr("Install that version or a newer one, and resume with it."))
            .about(connection.path());
    }
    if (format != journalFormat) {
        throw damagedJournal(connection.path(), Sentence::tr("its format is unknown"));
    }
}

JournalSummary readSummary(JournalConnection &connection)
{
    JournalSummary summary;
    {
        JournalRows row = connection.rows("SELECT plan, phase, started_at, phase_at FROM run");
        if (!row.next()) {
            throw damagedJournal(connection.path(), Sentence::tr("it has no plan"));
        }
        try {
            summary.plan = planFromJson(row.text(0));
        } catch (const ClientError &error) {
            throw damagedJournal(connection.path(), Sentence::tr("its plan cannot be read: %1").arg(error.sentence()));
        }
        summary.phase = toPhase(connection, row.integer(1));
        summary.startedAt = fromMillis(row.integer(2));
        summary.endedAt = fromMillis(row.integer(3));
    }
    summary.counts = readCounts(connection);
    return summary;
}

std::map<std::string, CountryCounts> readCounts(JournalConnection &connection)
{
    std::map<std::string, CountryCounts> counts;
    JournalRows row = connection.rows("SELECT code, kind, amount FROM country LEFT JOIN tally ON tally.country = country.id");
    while (row.next()) {
        CountryCounts &country = counts[row.text(0)];
        if (row.isNull(1)) {
            continue;
        }
        const std::int64_t kind = row.integer(1);
        if (kind >= 1 && kind <= itemStateCount) {
            country.byState[static_cast<std::size_t>(kind)] = row.integer(2);
        } else if (kind >= eventKind(RunEvent{}) && kind < eventKind(RunEvent{}) + runEventCount) {
            country.events[static_cast<std::size_t>(kind - eventKind(RunEvent{}))] = row.integer(2);
        } else {
            throw damagedJournal(connection.path(), Sentence::tr("its counts are unknown"));
        }
    }
    return counts;
}

std::map<std::string, std::int64_t> readCountryNumbers(JournalConnection &connection)
{
    std::map<std::string, std::int64_t> numbers;
    JournalRows row = connection.rows("SELECT code, id FROM country");
    while (row.next()) {
        numbers[row.text(0)] = row.integer(1);
    }
    return numbers;
}

JournalFileId readFileId(JournalConnection &connection)
{
    JournalFileId file{};
    JournalRows row = connection.rows("SELECT file_id FROM run");
    if (!row.next() || row.blob(0).size() != static_cast<qsizetype>(file.size())) {
        throw damagedJournal(connection.path(), Sentence::tr("it has no identity"));
    }
    const QByteArray blob = row.blob(0);
    std::ranges::copy(viewOf(blob), file.begin());
    return file;
}

std::vector<WrappedJournalKey> readWrappedKeys(JournalConnection &connection)
{
    std::vector<WrappedJournalKey> keys;
    JournalRows row = connection.rows("SELECT version, use, rounds, salt, wrapped FROM secret ORDER BY id");
    while (row.next()) {
        const QByteArray salt = row.blob(3);
        const QByteArray wrapped = row.blob(4);
        keys.push_back({row.integer(0), static_cast<int>(row.integer(1)), static_cast<std::uint32_t>(std::clamp<std::int64_t>(row.integer(2), 0, 0xffffffff)),
                        Bytes(viewOf(salt).begin(), viewOf(salt).end()), Bytes(viewOf(wrapped).begin(), viewOf(wrapped).end())});
    }
    return keys;
}

RunPhase readPhase(JournalConnection &connection)
{
    JournalRows row = connection.rows("SELECT phase FROM run");
    if (!row.next()) {
        throw damagedJournal(connection.path(), Sentence::tr("it has no phase"));
    }
    return toPhase(connection, row.integer(0));
}

void writePhase(JournalConnection &connection, RunPhase phase)
{
    connection.run("UPDATE run SET phase = ?, phase_at = ?", {static_cast<int>(phase), number(toMillis(std::chrono::system_clock::now()))});
}

} // namespace strongroom::migration
