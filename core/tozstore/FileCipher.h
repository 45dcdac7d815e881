// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Large files, format 3 (TozStore page, section 4.3): the data key sealed with the access key, then a secretstream (libsodium) in blocks.
//
//   "3." <sealed data key> "." <nonce> "."   ASCII, 100 bytes
//   24 bytes                                 header of the stream
//   blocks                                   up to 65,536 bytes each and 17 more; the last one, and only it, says that it is the last
//
// Both ways run in constant memory: two blocks. Sodium suite only. One call, one thread.

#include "base/ByteStream.h"
#include "base/Cancellation.h"
#include "tozstore/CryptoSuite.h"

#include <cstdint>
#include <string>

namespace strongroom::tozstore {

inline constexpr std::size_t fileBlockSize = 65'536;

// What the service has to be told about the encrypted file, all of it.
struct EncryptedFile {
    std::uint64_t size = 0;      // bytes
    std::string checksum;        // MD5, standard base64 with padding
    friend bool operator==(const EncryptedFile &, const EncryptedFile &) = default;
};

// Known before a byte is read.
[[nodiscard]] std::uint64_t encryptedFileSize(std::uint64_t plainSize);

// What source and sink throw goes through; CancelledError between blocks.
[[nodiscard]] EncryptedFile encryptFile(ByteSource &plain, ByteSink &sealed, const AccessKey &key, RandomSource &random, const Cancellation &cancellation = {});

// CryptoError: another version, another access key, changed, cut off, or something behind the end. Blocks go to the sink as they are opened, each
// authentic in itself; that the file is whole is known only when this returns. So the sink must write under another name or in a place of its
// own, and what it holds is given up unless this returns. Answers size and checksum of what was read, to compare with the record's.
[[nodiscard]] EncryptedFile decryptFile(ByteSource &sealed, ByteSink &plain, const AccessKey &key, const Cancellation &cancellation = {});

} // namespace strongroom::tozstore
