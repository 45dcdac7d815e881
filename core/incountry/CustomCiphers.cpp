// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/CustomCiphers.h"

#include "base/Error.h"
#include "base/Text.h"
#include "crypto/Encoding.h"

#include <algorithm>
#include <set>
#include <utility>

namespace strongroom::incountry {

namespace {

constexpr std::string_view trialWord = "incountry";

bool suits(const Secret &secret, const SecretsData &secrets) { return secret.use == SecretUse::CustomEncryption || secrets.isBarePassword(); }

bool roundTrips(const CustomCipher &cipher, const Secret &secret)
{
    try {
        const SensitiveText word{trialWord};
        return cipher.decrypt(cipher.encrypt(word, secret.bytes.view(), secret.version), secret.bytes.view(), secret.version).sameAs(word);
    } catch (const std::exception &) {
        return false;
    }
}

// Whatever a custom cipher throws is its own affair, except that the user has to know which one it was; its text may hold anything.
[[noreturn]] void failed(Sentence what)
{
    throw CryptoError(std::move(what)).advise(Sentence::tr("Check that the cipher and its secret belong together."));
}

} // namespace

CustomCiphers::CustomCiphers(std::vector<CustomCipherConfiguration> configurations, const SecretsData &secrets) : m_configurations(std::move(configurations))
{
    if (m_configurations.empty()) {
        if (secrets.hasCustom()) {
            throw ClientError(Sentence::tr("there are secrets for custom encryption, but no custom cipher is configured"))
                .advise(Sentence::tr("Configure the custom cipher, or remove isForCustomEncryption."))
                .about("custom_encryption_configs");
        }
        return;
    }
    if (!secrets.hasCustom() && !secrets.isBarePassword()) {
        throw ClientError(Sentence::tr("a custom cipher is configured, but no secret is marked isForCustomEncryption"))
            .advise(Sentence::tr("Mark its secret with isForCustomEncryption, or remove the custom cipher."))
            .about("secrets");
    }
    std::set<std::string_view> versions;
    for (std::size_t i = 0; i < m_configurations.size(); ++i) {
        const CustomCipherConfiguration &configuration = m_configurations[i];
        const std::string member = "custom_encryption_configs[" + std::to_string(i) + "]";
        if (!configuration.cipher) {
            throw ClientError(Sentence::tr("%1 has no cipher").arg(member)).about(member);
        }
        if (!isValidUtf8(configuration.version) || !versions.insert(configuration.version).second) {
            throw ClientError(Sentence::tr("%1 is not valid text or is there twice").arg(member + ".version")).about(member + ".version");
        }
        if (configuration.role == CustomCipherRole::Current) {
            if (m_current != nullptr) {
                throw ClientError(Sentence::tr("more than one custom cipher is marked as the current one")).about(member + ".isCurrent");
            }
            m_current = &configuration;
        }
        if (std::none_of(secrets.secrets().begin(), secrets.secrets().end(),
                         [&](const Secret &secret) { return suits(secret, secrets) && roundTrips(*configuration.cipher, secret); })) {
            throw ClientError(Sentence::tr("%1: the cipher cannot encrypt and decrypt a word with any of the secrets").arg(member))
                .advise(Sentence::tr("Check that the secret has the form this cipher needs."))
                .about(member);
        }
    }
}

std::string CustomCiphers::seal(const SensitiveText &text, const Secret &secret) const
{
    if (secret.use != SecretUse::CustomEncryption) {
        throw CryptoError(Sentence::tr("the current secret is not one for custom encryption"))
            .advise(Sentence::tr("Mark the current secret with isForCustomEncryption, or make another cipher current."));
    }
    std::string sealed;
    try {
        sealed = m_current->cipher->encrypt(text, secret.bytes.view(), secret.version);
    } catch (...) {
        failed(Sentence::tr("the custom cipher could not encrypt the text"));
    }
    return "c" + crypto::encodeBase64(bytesOf(m_current->version)) + ":" + crypto::encodeBase64(bytesOf(sealed));
}

WipingBytes CustomCiphers::open(std::string_view encodedName, std::string_view payload, const Secret &secret) const
{
    const std::optional<Bytes> name = crypto::decodeBase64(encodedName);
    const auto found = std::find_if(m_configurations.begin(), m_configurations.end(),
                                    [&](const CustomCipherConfiguration &configuration) { return name && configuration.version == textOf(*name); });
    if (found == m_configurations.end()) {
        throw CryptoError(Sentence::tr("the text was encrypted by a custom cipher that is not configured"))
            .advise(Sentence::tr("Configure the custom cipher that wrote the record."));
    }
    if (secret.use != SecretUse::CustomEncryption) {
        throw CryptoError(Sentence::tr("the secret of version %1 is not one for custom encryption").arg(secret.version));
    }
    const auto attempt = [&](std::string_view ciphertext) -> std::optional<WipingBytes> {
        try {
            const SensitiveText text = found->cipher->decrypt(ciphertext, secret.bytes.view(), secret.version);
            const ByteView bytes = bytesOf(text.view());
            return isValidUtf8(text.view()) ? std::optional(WipingBytes(bytes.begin(), bytes.end())) : std::nullopt;
        } catch (...) {
            return std::nullopt;
        }
    };
    // Python and Java wrap the cipher's output in base64, Node does not, and its output may look like base64.
    if (const std::optional<Bytes> unwrapped = crypto::decodeBase64(payload)) {
        if (std::optional<WipingBytes> text = attempt(textOf(*unwrapped))) {
            return std::move(*text);
        }
    }
    if (std::optional<WipingBytes> text = attempt(payload)) {
        return std::move(*text);
    }
    failed(Sentence::tr("the custom cipher could not decrypt the text"));
}

} // namespace strongroom::incountry
