// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bytes that pass through in pieces: a file, a cipher, a decoder, one behind the other. Blocking, for one thread at a time. What they throw
// is a VaultError of their own kind (StorageError for a disk, CryptoError for a cipher).

#include "base/SecretBytes.h"

#include <cstddef>
#include <span>

namespace strongroom {

class ByteSink {
public:
    virtual ~ByteSink() = default;
    // Takes all of them, or throws; after that the sink is of no use.
    virtual void write(ByteView bytes) = 0;
};

class ByteSource {
public:
    virtual ~ByteSource() = default;
    // Answers how many bytes came; 0 at the end only (and for an empty span).
    [[nodiscard]] virtual std::size_t read(std::span<std::byte> into) = 0;
};

} // namespace strongroom
