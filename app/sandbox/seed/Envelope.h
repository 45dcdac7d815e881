// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes format 2 ciphertexts (protocol page sections 8 and 9) with OpenSSL, for the seeder alone.

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::sandbox {

using Bytes = std::vector<unsigned char>;

[[nodiscard]] Bytes randomBytes(std::size_t count);
[[nodiscard]] std::string toBase64(const Bytes &bytes);

// lower-case hex of SHA-256(UTF-8(value ":" environment id))
[[nodiscard]] std::string keyHash(std::string_view value, std::string_view environmentId);

// One secret of secrets_data. A password's key is derived once per salt, and a salt serves a run of records (PBKDF2 is nearly the
// whole cost of a record); every field has its own random IV. A raw key has a fresh salt every time, as the format asks for one.
class Sealer
{
public:
    enum class Kind {
        Password,
        RawKey,
    };

    // A password as UTF-8, or 32 raw bytes. One salt serves `recordsPerSalt` calls of seal().
    Sealer(Kind kind, Bytes secret, std::int64_t version, int recordsPerSalt);
    Sealer(Sealer &&) noexcept;
    Sealer &operator=(Sealer &&) = delete;
    ~Sealer();

    [[nodiscard]] std::int64_t version() const { return m_version; }

    // "2:" + base64(salt 64 | IV 12 | ciphertext | tag 16)
    [[nodiscard]] std::string seal(std::string_view plaintext);

private:
    struct Cipher;

    void renewKey();

    Kind m_kind;
    Bytes m_secret;
    std::int64_t m_version;
    int m_recordsPerSalt;
    int m_left = 0;
    Bytes m_salt;
    std::unique_ptr<Cipher> m_cipher;
};

// "pt:" + base64
[[nodiscard]] std::string sealPlain(std::string_view plaintext);

} // namespace strongroom::sandbox
