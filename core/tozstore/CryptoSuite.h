// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The two ways a client's data is encrypted (TozStore page, sections 4 and 5). Formats are the same in both and live here; the primitives are
// each suite's own. A suite has no state: one object serves all threads.
//
//   Sodium (the default)   X25519, XSalsa20-Poly1305, 24-byte nonces, tag first
//   Nist                   ECDH on P-384, HKDF-SHA384, AES-256-GCM, 12-byte nonces, tag last; no signing keys, notes, files, identities
//
//   access key   32 bytes, one for each (writer, user, record type); sealed for a reader: <sealed>.<nonce>
//   field        its own data key each: <sealed data key>.<nonce>.<sealed value>.<nonce>
//
// A field's name is not bound to its value: who holds the stored record can swap values between fields of one type, unless they are signed.

#include "base/SecretBytes.h"
#include "base/Sentence.h"
#include "tozstore/Keys.h"
#include "tozstore/RandomSource.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace strongroom::tozstore {

using AccessKey = SecretKey<32>;
[[nodiscard]] AccessKey makeAccessKey(RandomSource &random);

enum class SuiteKind : std::uint8_t { Sodium, Nist };
enum class SuiteFeature : std::uint8_t { SigningKeys, RecordSignatures, Notes, Files, Identities };

class CryptoSuite {
public:
    virtual ~CryptoSuite() = default;

    [[nodiscard]] virtual SuiteKind kind() const noexcept = 0;
    [[nodiscard]] virtual std::string_view name() const noexcept = 0;   // "Sodium", "NIST"
    [[nodiscard]] virtual EncryptionKeyKind keyKind() const noexcept = 0;
    [[nodiscard]] virtual bool has(SuiteFeature feature) const noexcept = 0;
    // ClientError that names the suite and the feature when it has not.
    void require(SuiteFeature feature) const;

    // The authorizer is who makes this text: the writer, or somebody allowed to act for it. ClientError: a key is not of this suite.
    [[nodiscard]] std::string sealAccessKey(const AccessKey &key, const EncryptionPublicKey &reader, const EncryptionPrivateKey &authorizer,
                                            RandomSource &random) const;
    // CryptoError: not exactly two parts, not made by this authorizer for this reader, or changed.
    [[nodiscard]] AccessKey openAccessKey(std::string_view sealed, const EncryptionPrivateKey &reader, const EncryptionPublicKey &authorizer) const;

    // Draws data key, value's nonce, data key's nonce, in this order. ClientError: the value is not UTF-8; the SDKs would make other bytes of it.
    [[nodiscard]] std::string sealField(std::string_view value, const AccessKey &key, RandomSource &random) const;
    // CryptoError: not exactly four parts, another access key, changed, or the opened bytes are not text.
    [[nodiscard]] SensitiveText openField(std::string_view sealed, const AccessKey &key) const;

protected:
    static constexpr std::size_t tagSize = 16;   // of both suites
    using Key = std::span<const std::byte, 32>;

    [[nodiscard]] virtual std::size_t nonceSize() const noexcept = 0;
    // Sizes are right: `sealed` has 16 bytes more than `plain`. Opening answers false when the tag does not fit.
    virtual void seal(Key key, ByteView nonce, ByteView plain, std::span<std::byte> sealed) const = 0;
    [[nodiscard]] virtual bool open(Key key, ByteView nonce, ByteView sealed, std::span<std::byte> plain) const = 0;
    virtual void sealFor(const EncryptionPublicKey &reader, const EncryptionPrivateKey &authorizer, ByteView nonce, ByteView plain,
                         std::span<std::byte> sealed) const = 0;
    [[nodiscard]] virtual bool openFrom(const EncryptionPublicKey &authorizer, const EncryptionPrivateKey &reader, ByteView nonce, ByteView sealed,
                                        std::span<std::byte> plain) const = 0;

private:
    // `otherwise`: the sentence about another kind, with its name, the suite's and the one that is needed as %1 to %3.
    void requireKey(EncryptionKeyKind kind, Sentence (*otherwise)()) const;
};

[[nodiscard]] std::unique_ptr<CryptoSuite> makeSuite(SuiteKind kind);
// The suite these keys belong to.
[[nodiscard]] SuiteKind suiteOf(EncryptionKeyKind kind);

} // namespace strongroom::tozstore
