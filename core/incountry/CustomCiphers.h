// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The custom encryption configurations of a storage, checked (incountry page, section 9.4). Internal to core/incountry.

#include "incountry/CustomCipher.h"
#include "incountry/SecretsData.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::incountry {

class CustomCiphers {
public:
    CustomCiphers() = default;
    // ClientError: a repeated version, two current ones, custom secrets without configurations or the other way round (a bare password goes
    // with any), or a cipher that does not get the word "incountry" back with any of the secrets.
    CustomCiphers(std::vector<CustomCipherConfiguration> configurations, const SecretsData &secrets);
    // Moving a vector keeps its elements where they are, copying does not.
    CustomCiphers(CustomCiphers &&) noexcept = default;
    CustomCiphers &operator=(CustomCiphers &&) noexcept = default;
    ~CustomCiphers() = default;

    [[nodiscard]] bool hasCurrent() const noexcept { return m_current != nullptr; }
    // "c…:…" under the current configuration. CryptoError: the secret is not for custom encryption, the cipher failed.
    [[nodiscard]] std::string seal(const SensitiveText &text, const Secret &secret) const;
    // `encodedName` is what stands between "c" and the colon, `payload` what stands behind it.
    [[nodiscard]] WipingBytes open(std::string_view encodedName, std::string_view payload, const Secret &secret) const;

private:
    std::vector<CustomCipherConfiguration> m_configurations;
    const CustomCipherConfiguration *m_current = nullptr;   // into m_configurations
};

} // namespace strongroom::incountry
