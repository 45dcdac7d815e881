// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/CustomCipher.h"

#include "base/Error.h"
#include "crypto/Fernet.h"

#include <chrono>

namespace strongroom::incountry {

namespace {

// Fernet tokens (the Fernet specification); the key is 32 bytes: 16 to sign, 16 to encrypt.
class FernetCipher final : public CustomCipher {
public:
    [[nodiscard]] std::string encrypt(const SensitiveText &text, ByteView key, std::int64_t) const override
    {
        return fernet(key).encrypt(text.view(), std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
    }
    [[nodiscard]] SensitiveText decrypt(std::string_view ciphertext, ByteView key, std::int64_t) const override { return fernet(key).decrypt(ciphertext); }

private:
    static crypto::Fernet fernet(ByteView key)
    {
        if (key.size() != crypto::Fernet::keySize) {
            throw CryptoError(Sentence::tr("a Fernet key has 32 bytes, this one has %1").arg(key.size()));
        }
        return crypto::Fernet(std::span<const std::byte, crypto::Fernet::keySize>(key.data(), crypto::Fernet::keySize));
    }
};

} // namespace

std::shared_ptr<const CustomCipher> builtInCipher(std::string_view algorithm)
{
    if (algorithm == "fernet") {
        return std::make_shared<FernetCipher>();
    }
    throw ClientError(Sentence::tr("there is no built-in cipher of this name"))
        .advise(Sentence::tr("The built-in cipher is \"fernet\"."))
        .about("algorithm");
}

std::vector<std::string> builtInCipherNames() { return {"fernet"}; }

} // namespace strongroom::incountry
