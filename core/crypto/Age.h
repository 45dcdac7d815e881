// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Files encrypted with a passphrase in the age format, version 1 (C2SP/age.md, https://age-encryption.org/v1): a text header with one
// scrypt stanza and a MAC, then ChaCha20-Poly1305 over pieces of 64 KiB. Any age program opens what AgeWriter writes. Only passphrases:
// a file for keys (X25519, SSH, plugins) is refused with words that say so.
//
// Streaming, constant memory: AgeReader hands out no byte of a piece that was not authenticated, and no end that was not authenticated
// either, so a shortened file is an error and not a shorter content. What came before the error was genuine; callers that must not act on a
// part read to the end first.
//
// scrypt needs 128 * 8 * 2^workFactor bytes for its moment: 256 MiB and about a second at 18.

#include "base/ByteStream.h"
#include "base/SecretBytes.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace strongroom::crypto {

inline constexpr int ageWorkFactor = 18;          // what the reference program writes
inline constexpr int mostAgeWorkFactor = 22;      // what it reads; more is refused, not computed
inline constexpr std::size_t agePieceSize = 64 * 1024;
using AgeFileKey = SecretKey<16>;

class AgeWriter final : public ByteSink {
public:
    // Writes the header at once. ClientError for an empty passphrase, CryptoError. `sink` must outlive the writer.
    AgeWriter(const SecretBytes &passphrase, ByteSink &sink, int workFactor = ageWorkFactor);
    ~AgeWriter() override;

    void write(ByteView plain) override;
    // The last piece. A file without it does not open: call it once, after everything was written.
    void finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

// Whether these first bytes of a file (35 or more are enough) are those of an age file; Armored: of its text form.
enum class AgeForm { None, Binary, Armored };
[[nodiscard]] AgeForm ageForm(ByteView start);

// The file key of the header at the source's start, and how many bytes of the (unarmored) source the header has. CryptoError: not an age file,
// not for a passphrase, wrong passphrase, changed header, work factor above `mostWorkFactor`.
struct AgeHeader {
    AgeFileKey fileKey;
    std::size_t size = 0;
};
[[nodiscard]] AgeHeader openAgeHeader(ByteSource &source, const SecretBytes &passphrase, int mostWorkFactor = mostAgeWorkFactor);

class AgeReader final : public ByteSource {
public:
    // `source` stands at the file's start, and must outlive the reader. As openAgeHeader().
    AgeReader(const SecretBytes &passphrase, ByteSource &source, int mostWorkFactor = mostAgeWorkFactor);
    // For a file whose header was opened before: `source` stands behind the header.
    AgeReader(const AgeFileKey &fileKey, ByteSource &source);
    ~AgeReader() override;

    // CryptoError: a piece that is not what was written, a file that was cut off or continued.
    [[nodiscard]] std::size_t read(std::span<std::byte> into) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

// The binary form behind an armored one ("-----BEGIN AGE ENCRYPTED FILE-----"), strict. CryptoError.
class AgeArmorReader final : public ByteSource {
public:
    explicit AgeArmorReader(ByteSource &source);
    ~AgeArmorReader() override;
    [[nodiscard]] std::size_t read(std::span<std::byte> into) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::crypto
