// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/JournalItems.h"

#include "base/Error.h"
#include "base/Text.h"
#include "crypto/Encoding.h"
#include "migration/JournalSchema.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace strongroom::migration {

namespace {

constexpr std::byte hashKey{1};
constexpr std::byte textKey{2};

QVariant number(std::int64_t value) { return QVariant(static_cast<qlonglong>(value)); }
QVariant stateNumber(ItemState state) { return static_cast<int>(state); }
QVariant nullBlob() { return QVariant(QMetaType(QMetaType::QByteArray)); }
QVariant blobOrNull(const QByteArray &blob) { return blob.isNull() ? nullBlob() : QVariant(blob); }

std::string fromKey(JournalConnection &connection, const QByteArray &key)
{
    const ByteView bytes = viewOf(key);
    if (bytes.size() == 1 + Digest().size() && bytes.front() == hashKey) {
        return crypto::encodeHex(bytes.subspan(1));
    }
    if (bytes.size() > 1 && bytes.front() == textKey) {
        return std::string(textOf(bytes.subspan(1)));
    }
    throw damagedJournal(connection.path(), Sentence::tr("a record key in it is none"));
}

Digest toDigest(JournalConnection &connection, const QByteArray &blob)
{
    Digest digest{};
    if (blob.isNull()) {
        return digest;
    }
    if (blob.size() != static_cast<qsizetype>(digest.size())) {
        throw damagedJournal(connection.path(), Sentence::tr("a digest in it is none"));
    }
    std::ranges::copy(viewOf(blob), digest.begin());
    return digest;
}

ItemState toState(JournalConnection &connection, std::int64_t value)
{
    if (value < 1 || value > itemStateCount) {
        throw damagedJournal(connection.path(), Sentence::tr("the state of a record is unknown"));
    }
    return static_cast<ItemState>(value);
}

struct Known {
    std::int64_t id = 0;
    ItemState state{};
};

std::optional<Known> find(JournalConnection &connection, std::int64_t country, const QByteArray &key)
{
    JournalRows row = connection.rows("SELECT id, state FROM item WHERE country = ? AND key = ?", {number(country), key});
    if (!row.next()) {
        return std::nullopt;
    }
    return Known{row.integer(0), toState(connection, row.integer(1))};
}

using KnownItems = std::map<QByteArray, Known>;   // by key

// Of these keys, those there are: fifty with one statement, because most of what a statement costs is its call.
KnownItems findAll(JournalConnection &connection, std::int64_t country, std::span<const QByteArray> keys)
{
    constexpr std::size_t together = 50;
    static const std::string sql = [] {
        std::string text = "SELECT key, id, state FROM item WHERE country = ? AND key IN (?";
        for (std::size_t i = 1; i < together; ++i) {
            text += ",?";
        }
        return text + ")";
    }();
    KnownItems known;
    for (; keys.size() >= together; keys = keys.subspan(together)) {
        QVariantList values{number(country)};
        for (const QByteArray &key : keys.first(together)) {
            values.append(key);
        }
        JournalRows row = connection.rows(sql, values);
        while (row.next()) {
            known.insert_or_assign(row.blob(0), Known{row.integer(1), toState(connection, row.integer(2))});
        }
    }
    for (const QByteArray &key : keys) {
        if (const std::optional<Known> found = find(connection, country, key)) {
            known.insert_or_assign(key, *found);
        }
    }
    return known;
}

template <typename Row>
KnownItems findAll(JournalConnection &connection, std::int64_t country, std::span<const Row> rows)
{
    std::vector<QByteArray> keys;
    keys.reserve(rows.size());
    std::ranges::transform(rows, std::back_inserter(keys), &Row::key);
    return findAll(connection, country, std::span<const QByteArray>(keys));
}

void dropOriginal(JournalConnection &connection, std::int64_t id) { connection.run("DELETE FROM original WHERE id = ?", {number(id)}); }

// New or in the place of what was known of this record; answers its id.
std::int64_t place(JournalConnection &connection, std::int64_t country, KnownItems &items, const QByteArray &key, ItemState state, std::int64_t version,
                   const Digest &original, const QVariant &intended, const QVariant &reason, JournalTally &tally)
{
    tally.enter(state);
    if (const auto known = items.find(key); known != items.end()) {
        tally.leave(known->second.state);
        connection.run("UPDATE item SET state = ?, version = ?, original_digest = ?, intended = ?, reason = ? WHERE id = ?",
                       {stateNumber(state), number(version), toBlob(original), intended, reason, number(known->second.id)});
        known->second.state = state;
        return known->second.id;
    }
    const std::int64_t id = connection.insert("INSERT INTO item (country, key, state, version, original_digest, intended, reason) VALUES (?, ?, ?, ?, ?, ?, ?)",
                                              {number(country), key, stateNumber(state), number(version), toBlob(original), intended, reason});
    items.insert_or_assign(key, Known{id, state});
    return id;
}

void add(JournalConnection &connection, std::int64_t country, std::int64_t kind, std::int64_t amount)
{
    connection.run("INSERT INTO tally (country, kind, amount) VALUES (?, ?, ?) ON CONFLICT (country, kind) DO UPDATE SET amount = amount + excluded.amount",
                   {number(country), number(kind), number(amount)});
}

} // namespace

void JournalTally::store(JournalConnection &connection, std::int64_t country) const
{
    for (std::size_t state = 1; state < m_change.size(); ++state) {
        if (m_change[state] != 0) {
            add(connection, country, static_cast<std::int64_t>(state), m_change[state]);
        }
    }
}

QByteArray toKey(const std::string &keyHash)
{
    if (keyHash.empty()) {
        throw ClientError(Sentence::tr("a record without a record key cannot be entered into the migration journal")).about("record_key");
    }
    Bytes key{textKey};
    const bool lowerCase = std::ranges::none_of(keyHash, [](char c) { return c >= 'A' && c <= 'F'; });
    if (const auto hash = crypto::decodeHex(keyHash); hash && hash->size() == Digest().size() && lowerCase) {
        key.front() = hashKey;
        key.insert(key.end(), hash->begin(), hash->end());
    } else {
        const ByteView text = bytesOf(keyHash);
        key.insert(key.end(), text.begin(), text.end());
    }
    return toBlob(key);
}

void enterPlannedRows(JournalConnection &connection, std::int64_t country, std::span<const PlannedRow> rows, JournalTally &tally)
{
    KnownItems items = findAll(connection, country, rows);
    for (const PlannedRow &row : rows) {
        const std::int64_t id = place(connection, country, items, row.key, ItemState::Planned, row.version, row.originalDigest, toBlob(row.intended), nullBlob(), tally);
        connection.run("INSERT OR REPLACE INTO original (id, sealed) VALUES (?, ?)", {number(id), row.sealed});
    }
}

void enterSetAsideRows(JournalConnection &connection, std::int64_t country, std::span<const SetAsideRow> rows, JournalTally &tally)
{
    KnownItems items = findAll(connection, country, rows);
    for (const SetAsideRow &row : rows) {
        dropOriginal(connection, place(connection, country, items, row.key, ItemState::SetAside, row.version, row.originalDigest, nullBlob(), blobOrNull(row.reason), tally));
    }
}

void enterStateRows(JournalConnection &connection, std::int64_t country, std::span<const StateRow> rows, ItemState state, Originals originals, JournalTally &tally)
{
    KnownItems items = findAll(connection, country, rows);
    for (const StateRow &row : rows) {
        const auto known = items.find(row.key);
        if (known == items.end()) {
            throw ClientError(Sentence::tr("a record that is not in the migration journal cannot become %1").arg(std::string(nameOf(state))))
                .about("record_key");
        }
        tally.leave(known->second.state);
        tally.enter(state);
        known->second.state = state;
        connection.run("UPDATE item SET state = ?, reason = ? WHERE id = ?", {stateNumber(state), blobOrNull(row.reason), number(known->second.id)});
        if (originals == Originals::Drop) {
            dropOriginal(connection, known->second.id);
        }
    }
}

void withdrawRows(JournalConnection &connection, std::int64_t country, std::span<const QByteArray> keys, JournalTally &tally)
{
    for (const QByteArray &key : keys) {
        const std::optional<Known> known = find(connection, country, key);
        if (!known) {
            continue;
        }
        if (known->state != ItemState::Planned) {
            throw ClientError(Sentence::tr("a record that is %1 cannot be taken out of the migration journal").arg(std::string(nameOf(known->state))))
                .about("record_key");
        }
        tally.leave(ItemState::Planned);
        dropOriginal(connection, known->id);
        connection.run("DELETE FROM item WHERE id = ?", {number(known->id)});
    }
}

void addEvent(JournalConnection &connection, std::int64_t country, RunEvent event, std::int64_t amount)
{
    if (event == RunEvent::WindowMaxMillis) {
        connection.run("INSERT INTO tally (country, kind, amount) VALUES (?, ?, ?) ON CONFLICT (country, kind) DO UPDATE SET amount = max(amount, excluded.amount)",
                       {number(country), number(eventKind(event)), number(amount)});
    } else {
        add(connection, country, eventKind(event), amount);
    }
}

bool isSetAsideRow(JournalConnection &connection, std::int64_t country, const QByteArray &key, const Digest &original)
{
    JournalRows row = connection.rows("SELECT state, original_digest FROM item WHERE country = ? AND key = ?", {number(country), key});
    return row.next() && toState(connection, row.integer(0)) == ItemState::SetAside && toDigest(connection, row.blob(1)) == original;
}

std::vector<std::size_t> decidedRows(JournalConnection &connection, std::int64_t country, std::span<const QByteArray> keys)
{
    const KnownItems items = findAll(connection, country, keys);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto known = items.find(keys[i]);
        if (known != items.end()
            && (known->second.state == ItemState::Written || known->second.state == ItemState::Verified || known->second.state == ItemState::Superseded)) {
            places.push_back(i);
        }
    }
    return places;
}

std::vector<ItemRow> readItems(JournalConnection &connection, std::span<const std::int64_t> countries, std::span<const ItemState> states, std::int64_t afterId,
                               int limit, bool withOriginals)
{
    // By the index, per country and state, and merged: never through the records in other states.
    std::vector<std::int64_t> ids;
    for (const std::int64_t country : countries) {
        for (const ItemState state : std::set<ItemState>(states.begin(), states.end())) {
            JournalRows row = connection.rows("SELECT id FROM item WHERE country = ? AND state = ? AND id > ? ORDER BY id LIMIT ?",
                                              {number(country), stateNumber(state), number(afterId), limit});
            while (row.next()) {
                ids.push_back(row.integer(0));
            }
        }
    }
    std::ranges::sort(ids);
    ids.resize(std::min(ids.size(), static_cast<std::size_t>(limit)));

    static constexpr std::string_view whole = "SELECT code, key, state, version, original_digest, intended, reason, sealed FROM item JOIN country ON country.id = item.country"
                                              " LEFT JOIN original ON original.id = item.id WHERE item.id = ?";
    static constexpr std::string_view without = "SELECT code, key, state, version, original_digest, intended, reason FROM item JOIN country ON country.id = item.country"
                                                " WHERE item.id = ?";
    std::vector<ItemRow> found;
    found.reserve(ids.size());
    for (const std::int64_t id : ids) {
        JournalRows row = connection.rows(withOriginals ? whole : without, {number(id)});
        if (!row.next()) {
            throw damagedJournal(connection.path(), Sentence::tr("a record in its index is missing"));
        }
        ItemRow &read = found.emplace_back();
        read.item.id = id;
        read.item.country = row.text(0);
        read.item.keyHash = fromKey(connection, row.blob(1));
        read.item.state = toState(connection, row.integer(2));
        read.item.version = row.integer(3);
        read.item.originalDigest = toDigest(connection, row.blob(4));
        read.item.intended = toDigest(connection, row.blob(5));
        read.reason = row.isNull(6) ? QByteArray() : row.blob(6);
        if (withOriginals && !row.isNull(7)) {
            read.sealed = row.blob(7);
        }
    }
    return found;
}

} // namespace strongroom::migration
