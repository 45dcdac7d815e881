// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One encrypted text, "<format>:<payload>", opened and sealed (incountry page, section 9). Shared by RecordCipher and StoredCipher, and internal
// to core/incountry. Errors are CryptoError.

#include "base/Error.h"
#include "base/SecretBytes.h"
#include "crypto/AesGcm.h"
#include "incountry/BatchKeys.h"
#include "incountry/CustomCiphers.h"
#include "incountry/Record.h"
#include "incountry/SecretsData.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::incountry {

struct Field {
    std::string_view format;
    std::string_view payload;
};

[[nodiscard]] Field splitField(std::string_view stored);   // exactly one colon
[[nodiscard]] inline bool isPlain(const Field &field) { return field.format == "pt"; }
[[nodiscard]] inline bool isSealed(const Field &field) { return field.format == "2" || field.format == "1"; }
[[nodiscard]] inline bool isCustom(const Field &field) { return field.format.starts_with('c'); }
[[noreturn]] void refuseFormat();   // none of the three above
[[noreturn]] void damaged(Sentence what);
[[nodiscard]] CryptoError wrongSecret();
[[nodiscard]] CryptoError missingSecret(std::int64_t version);

[[nodiscard]] inline bool hasBody(const StoredRecord &stored) { return stored.body && !stored.body->empty(); }
[[nodiscard]] inline bool hasPrecommit(const StoredRecord &stored) { return stored.precommitBody && !stored.precommitBody->empty(); }

// Opens the fields of one batch: collect() all of them, derive the keys, then open. One object, one thread.
class FieldOpener {
public:
    FieldOpener(BatchKeys &keys, const CustomCiphers &custom) : m_keys(keys), m_custom(custom) {}

    // The number of the derived key this text needs with this secret; nothing when it needs none, or is not readable up to its salt.
    [[nodiscard]] std::optional<std::size_t> collect(std::string_view text, const Secret &secret);
    [[nodiscard]] WipingBytes openPlain(const Field &field) const;
    // A sealed field, with the number collect() gave for it; nullopt when it does not fit the key.
    [[nodiscard]] std::optional<WipingBytes> openSealed(const Field &field, const Secret &secret, std::optional<std::size_t> number);
    [[nodiscard]] WipingBytes openCustom(const Field &field, const Secret &secret) const;

private:
    BatchKeys &m_keys;
    const CustomCiphers &m_custom;
    crypto::AesGcm m_aes;
};

// Whether what is sealed with this secret needs a derived key.
[[nodiscard]] bool derivesToSeal(const Secret &secret, const CustomCiphers &custom);

// Seals the fields of one batch under one salt, and so with one derivation; each has a random IV of its own. One object, one thread. What it
// is given must outlive it.
class FieldSealer {
public:
    // `derived`: the secret's key for this salt, where derivesToSeal(). `fields`: how many at most.
    FieldSealer(const Secret &secret, const CustomCiphers &custom, const Salt &salt, std::optional<crypto::AesGcm::Key> derived, std::size_t fields);
    [[nodiscard]] std::string seal(std::string_view text);

private:
    const Secret &m_secret;
    const CustomCiphers &m_custom;
    const Salt &m_salt;
    std::optional<crypto::AesGcm::Key> m_key;   // absent: a custom cipher seals
    crypto::AesGcm m_aes;
    Bytes m_ivs;
    std::size_t m_used = 0;
    Bytes m_scratch;   // ciphertext: not secret
};

} // namespace strongroom::incountry
