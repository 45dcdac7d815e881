// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What keeps a journal closed: a random key per journal. Each secret of the run wraps it once (PBKDF2-HMAC-SHA-512 of the secret's bytes with a
// random salt, then AES-256-GCM), and each value is sealed under it with AES-256-GCM, where the row's identity is associated data: a value moved to
// another record or another journal does not open. Thread-safe. Internal to core/migration.

#include "base/SecretBytes.h"
#include "crypto/AesGcm.h"
#include "incountry/SecretsData.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::migration {

using JournalKey = SecretKey<crypto::AesGcm::keySize>;
using JournalFileId = std::array<std::byte, 16>;   // random

struct WrappedJournalKey {
    std::int64_t version = 0;    // of the secret
    int use = 0;                 // incountry::SecretUse
    std::uint32_t rounds = 0;
    Bytes salt;
    Bytes wrapped;               // IV, ciphertext, tag
};

// CryptoError.
[[nodiscard]] std::vector<WrappedJournalKey> wrapJournalKey(const JournalKey &key, const JournalFileId &file, const incountry::SecretsData &secrets);
// nullopt: none of the secrets opens any.
[[nodiscard]] std::optional<JournalKey> unwrapJournalKey(const std::vector<WrappedJournalKey> &wrapped, const JournalFileId &file,
                                                         const incountry::SecretsData &secrets);

class JournalCrypto {
public:
    enum class Value : std::uint8_t { Original = 1, Reason = 2 };
    JournalCrypto(JournalKey key, const JournalFileId &file) : m_key(std::move(key)), m_file(file) {}

    [[nodiscard]] Bytes seal(Value value, std::string_view country, std::string_view keyHash, std::string_view plain) const;
    // nullopt: damaged.
    [[nodiscard]] std::optional<std::string> open(Value value, std::string_view country, std::string_view keyHash, ByteView sealed) const;

private:
    JournalKey m_key;
    JournalFileId m_file;
};

} // namespace strongroom::migration
