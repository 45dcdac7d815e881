// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What of a record's keys goes to the service (incountry page, section 7). Internal to core/incountry. Immutable, thread-safe.

#include "incountry/Members.h"
#include "incountry/StorageConfiguration.h"

#include <string>
#include <string_view>

namespace strongroom::incountry {

inline constexpr std::size_t maxPlainKeyLength = 256;   // UTF-16 units, for key1..key20 stored in the clear

class KeyHasher {
public:
    KeyHasher(std::string environmentId, KeyNormalization normalization, SearchKeyStorage searchKeys);

    // 64 lower-case hex digits. ClientError naming `member` for text that is not valid UTF-8 (a lone surrogate).
    [[nodiscard]] std::string hash(std::string_view value, std::string_view member = "record_key") const;
    // The hash, or for key1..key20 stored in the clear the text itself (lower-cased when normalising; ClientError when it is too long).
    [[nodiscard]] std::string onWire(TextMember member, std::string_view value) const;
    // For search_keys: lower-cased when normalising. ClientError for text that is not valid UTF-8.
    [[nodiscard]] std::string searchText(std::string_view value) const;

    // What the empty string looks like on the wire.
    [[nodiscard]] const std::string &emptyHash() const noexcept { return m_emptyHash; }
    [[nodiscard]] SearchKeyStorage searchKeys() const noexcept { return m_searchKeys; }
    [[nodiscard]] bool isPlain(TextMember member) const noexcept { return m_searchKeys == SearchKeyStorage::Plain && isSearchKey(member); }

    // Whether a stored value has the form of a hash: 64 lower-case hex digits.
    [[nodiscard]] static bool looksHashed(std::string_view stored) noexcept;

private:
    [[nodiscard]] std::string normalized(std::string_view value, std::string_view member) const;

    std::string m_environmentId;
    KeyNormalization m_normalization;
    SearchKeyStorage m_searchKeys;
    std::string m_emptyHash;
};

} // namespace strongroom::incountry
