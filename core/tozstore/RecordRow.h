// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A record as a list shows it: what the service sent, and what could be made of it.

#include "base/Error.h"
#include "tozstore/Record.h"

#include <memory>
#include <optional>

namespace strongroom::tozstore {

// Of a record's rec_sig (TozStore page, section 7.2). Notes have signatures of their own.
enum class RecordSignatureState : std::uint8_t {
    None,        // not signed: the Python SDK signs none
    Good,
    Bad,         // changed since, or signed by another client
    Unchecked    // not opened, or the writer's signing key is not known
};

struct RecordRow {
    StoredRecord stored;
    bool withData = false;              // the service was asked for the data
    std::optional<Record> record;       // opened; none without data and for a record that cannot be opened
    ErrorPtr error;                     // why it cannot: another key, changed, not shared
    RecordSignatureState signature = RecordSignatureState::None;

    [[nodiscard]] bool isFile() const noexcept { return stored.meta.fileMeta.has_value(); }
    [[nodiscard]] const RecordMeta &meta() const noexcept { return stored.meta; }
};

// 409: the record is another one by now. Its own class, so that nobody takes it for a refusal that repeating could mend.
class RecordConflict final : public ServerError {
public:
    // `newer`: the record as it is now; null when it is gone or cannot be read any more.
    RecordConflict(Sentence what, std::shared_ptr<const RecordRow> newer) : ServerError(std::move(what)), m_newer(std::move(newer)) {}
    [[nodiscard]] const std::shared_ptr<const RecordRow> &newer() const noexcept { return m_newer; }
    [[nodiscard]] std::shared_ptr<const VaultError> clone() const override { return std::make_shared<RecordConflict>(*this); }
    [[noreturn]] void raise() const override { throw *this; }

private:
    std::shared_ptr<const RecordRow> m_newer;
};

} // namespace strongroom::tozstore
