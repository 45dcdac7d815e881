// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Values of any size in a keychain whose entries have a limit.
//
// The entry `name` is the header. A small value is in it, behind "value:". A larger one is in the entries "<name>/<generation>/<index>",
// and the header says "pieces:<generation>:<count>:<size>:<SHA-256>". The generation is "a" or "b" in turn: a write fills the one that is
// not in use, then replaces the header, then removes the old pieces. Whoever reads sees the old value or the new one; pieces that an
// interrupted write left behind are overwritten or removed by the next one. Internal to keychain.

#include "keychain/ItemStore.h"

#include <cstddef>
#include <optional>
#include <string>

namespace strongroom::keychain {

class Pieces {
public:
    // `largestItem`: bytes one entry may hold, at least 256.
    Pieces(ItemStore &items, std::size_t largestItem);
    // StorageError for a header nobody understands, a missing piece, or content that does not have the header's SHA-256.
    [[nodiscard]] std::optional<SecretBytes> read(const std::string &name);
    // Every entry is read back and compared. On StorageError the old value is still there.
    void write(const std::string &name, const SecretBytes &value);
    void remove(const std::string &name);

private:
    void writeChecked(const std::string &item, const SecretBytes &value);
    // From `from` to the first one missing, and at least up to `known`.
    void removePieces(const std::string &name, char generation, std::size_t from, std::size_t known);

    ItemStore &m_items;
    std::size_t m_largestItem;
};

} // namespace strongroom::keychain
