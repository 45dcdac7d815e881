// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Custom encryption configurations (incountry page, section 9.4): a named cipher chosen by the text's prefix.

#include "base/SecretBytes.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::incountry {

// Thread-safe, stateless. Whatever it throws becomes a CryptoError of the record.
class CustomCipher {
public:
    virtual ~CustomCipher() = default;
    [[nodiscard]] virtual std::string encrypt(const SensitiveText &text, ByteView key, std::int64_t keyVersion) const = 0;
    [[nodiscard]] virtual SensitiveText decrypt(std::string_view ciphertext, ByteView key, std::int64_t keyVersion) const = 0;
};

enum class CustomCipherRole { ReadOnly, Current };
struct CustomCipherConfiguration {
    std::string version;      // the name in the prefix; may be empty, unique
    CustomCipherRole role = CustomCipherRole::ReadOnly;
    std::shared_ptr<const CustomCipher> cipher;
};

// Built in, by algorithm name: "fernet". ClientError for an unknown one.
[[nodiscard]] std::shared_ptr<const CustomCipher> builtInCipher(std::string_view algorithm);
[[nodiscard]] std::vector<std::string> builtInCipherNames();

} // namespace strongroom::incountry
