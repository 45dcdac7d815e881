// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rows of a journal's records. Everything here runs inside a task of the journal's thread; what changes counts notes it in a JournalTally, which
// is stored in the same transaction. Internal to core/migration.

#include "migration/Journal.h"
#include "migration/JournalConnection.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace strongroom::migration {

// How often a state was entered and left, in one country.
class JournalTally {
public:
    void enter(ItemState state) { ++m_change[static_cast<std::size_t>(state)]; }
    void leave(ItemState state) { --m_change[static_cast<std::size_t>(state)]; }
    [[nodiscard]] std::int64_t change(ItemState state) const { return m_change[static_cast<std::size_t>(state)]; }
    void store(JournalConnection &connection, std::int64_t country) const;

private:
    std::array<std::int64_t, itemStateCount + 1> m_change{};
};

// A hash as its 32 bytes behind a 1; anything else a service may call a record key, as its text behind a 2, so that it can be set aside and listed.
// ClientError when it is empty.
[[nodiscard]] QByteArray toKey(const std::string &keyHash);

struct PlannedRow {
    QByteArray key;
    QByteArray sealed;   // the original
    Digest originalDigest{};
    Digest intended{};
    std::int64_t version = -1;
};
struct SetAsideRow {
    QByteArray key;
    Digest originalDigest{};
    std::int64_t version = -1;
    QByteArray reason;   // sealed
};
struct StateRow {
    QByteArray key;
    QByteArray reason;   // sealed; null: none
};
enum class Originals { Keep, Drop };

void enterPlannedRows(JournalConnection &connection, std::int64_t country, std::span<const PlannedRow> rows, JournalTally &tally);
void enterSetAsideRows(JournalConnection &connection, std::int64_t country, std::span<const SetAsideRow> rows, JournalTally &tally);
// ClientError: one is not in the journal.
void enterStateRows(JournalConnection &connection, std::int64_t country, std::span<const StateRow> rows, ItemState state, Originals originals, JournalTally &tally);
// ClientError: one is in another state than planned. One that is not there is taken out already.
void withdrawRows(JournalConnection &connection, std::int64_t country, std::span<const QByteArray> keys, JournalTally &tally);
void addEvent(JournalConnection &connection, std::int64_t country, RunEvent event, std::int64_t amount);

[[nodiscard]] bool isSetAsideRow(JournalConnection &connection, std::int64_t country, const QByteArray &key, const Digest &original);
// The places of those that are written, verified or superseded.
[[nodiscard]] std::vector<std::size_t> decidedRows(JournalConnection &connection, std::int64_t country, std::span<const QByteArray> keys);

struct ItemRow {
    JournalItem item;                   // without original and reason
    std::optional<QByteArray> sealed;   // the original
    QByteArray reason;                  // sealed; null: none
};
[[nodiscard]] std::vector<ItemRow> readItems(JournalConnection &connection, std::span<const std::int64_t> countries, std::span<const ItemState> states,
                                             std::int64_t afterId, int limit, bool withOriginals);

} // namespace strongroom::migration
