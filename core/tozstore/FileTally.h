// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Size and MD5 of an encrypted file, counted on a thread of its own. The service demands an MD5, which is slower than the encryption itself and
// cannot be cut in parts; beside the cipher it costs the longer of the two times and not their sum. Internal to core/tozstore; one owner, one
// thread.

#include "base/SecretBytes.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace strongroom::tozstore {

// What the service has to be told about the encrypted file, all of it.
struct EncryptedFile {
    std::uint64_t size = 0;      // bytes
    std::string checksum;        // MD5, standard base64 with padding
    friend bool operator==(const EncryptedFile &, const EncryptedFile &) = default;
};

class FileTally {
public:
    explicit FileTally(std::size_t pieceSize);
    ~FileTally();
    FileTally(const FileTally &) = delete;
    FileTally &operator=(const FileTally &) = delete;

    // Memory for the next piece, of `pieceSize`: the same until add() was called. Waits until what was in it is counted.
    [[nodiscard]] std::span<std::byte> next();
    // Its first `size` bytes are the file's next ones. They stay as they are for two more calls of next() at least.
    ByteView add(std::size_t size);
    // Nothing may be added after it. CryptoError.
    [[nodiscard]] EncryptedFile finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::tozstore
