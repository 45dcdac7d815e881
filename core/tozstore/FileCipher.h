// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Large files, format 3 (TozStore page, section 4.3): the data key sealed with the access key, then a secretstream (libsodium) in blocks.
//
//   "3." <sealed data key> "." <nonce> "."   ASCII, 100 bytes
//   24 bytes                                 header of the stream
//   blocks                                   up to 65,536 bytes each and 17 more; the last one, and only it, says that it is the last
//
// Both ways run in constant memory: a dozen blocks; the checksum is counted on a thread beside (see FileTally.h). Sodium suite only.

#include "base/ByteStream.h"
#include "base/Cancellation.h"
#include "tozstore/CryptoSuite.h"
#include "tozstore/FileTally.h"

#include <cstdint>
#include <memory>
#include <span>

namespace strongroom::tozstore {

inline constexpr std::size_t fileBlockSize = 65'536;

// Known before a byte is read.
[[nodiscard]] std::uint64_t encryptedFileSize(std::uint64_t plainSize);

// What source and sink throw goes through; CancelledError between blocks.
[[nodiscard]] EncryptedFile encryptFile(ByteSource &plain, ByteSink &sealed, const AccessKey &key, RandomSource &random, const Cancellation &cancellation = {});

// Takes an encrypted file as it comes, for instance out of a download. CryptoError from either function: another version, another access key,
// changed, cut off, or something behind the end; after it the object is of no use.
//
// Blocks go to the sink as they are opened, each authentic in itself; that the file is whole is known only when finish() returns. So the sink
// must write under another name or in a place of its own, and what it holds is given up unless finish() returns.
class FileDecryptor {
public:
    FileDecryptor(const AccessKey &key, ByteSink &plain);   // both outlive it
    ~FileDecryptor();

    void feed(ByteView sealed);
    // The same without a copy: memory to read into, never empty, and how many bytes were read into its front.
    [[nodiscard]] std::span<std::byte> space();
    void filled(std::size_t size);
    // Size and checksum of what was fed, to compare with the record's.
    [[nodiscard]] EncryptedFile finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

// The same from a source that is read to its end; CancelledError between blocks.
[[nodiscard]] EncryptedFile decryptFile(ByteSource &sealed, ByteSink &plain, const AccessKey &key, const Cancellation &cancellation = {});

} // namespace strongroom::tozstore
