// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/FieldCipher.h"

#include "crypto/Encoding.h"
#include "crypto/Random.h"

#include <algorithm>
#include <utility>

namespace strongroom::incountry {

namespace {

using crypto::AesGcm;

constexpr std::size_t sealedOverhead = saltSize + AesGcm::ivSize + AesGcm::tagSize;

// The salt alone, for collecting a batch's keys; what is wrong with the rest shows when the field is opened.
std::optional<Salt> saltOf(const Field &field)
{
    constexpr std::size_t base64Head = (saltSize + 2) / 3 * 4;   // decodes to two bytes more than the salt
    const std::optional<Bytes> head = field.format == "1" ? crypto::decodeHex(field.payload.substr(0, 2 * saltSize))
                                                          : crypto::decodeBase64(field.payload.substr(0, base64Head));
    if (!head || head->size() < saltSize) {
        return std::nullopt;
    }
    Salt salt;
    std::copy_n(head->begin(), saltSize, salt.begin());
    return salt;
}

AesGcm::Key keyOf(const Secret &secret) { return AesGcm::Key(secret.bytes.view().data(), AesGcm::keySize); }

} // namespace

Field splitField(std::string_view stored)
{
    const std::size_t colon = stored.find(':');
    if (colon == std::string_view::npos || stored.find(':', colon + 1) != std::string_view::npos) {
        damaged(Sentence::tr("the stored text has not the form <format>:<text>"));
    }
    return {stored.substr(0, colon), stored.substr(colon + 1)};
}

void refuseFormat() { throw CryptoError(Sentence::tr("the stored text has a format this program does not know")); }

void damaged(Sentence what)
{
    throw CryptoError(std::move(what)).advise(Sentence::tr("The stored text is damaged; its raw data shows what is there."));
}

CryptoError wrongSecret()
{
    return CryptoError(Sentence::tr("the text does not fit the key: it was written with another secret, or was changed"))
        .advise(Sentence::tr("Check that the secrets data holds the secret the record was written with."));
}

CryptoError missingSecret(std::int64_t version)
{
    return CryptoError(Sentence::tr("there is no secret of version %1").arg(version))
        .advise(Sentence::tr("Add the secret of version %1 to the secrets data.").arg(version))
        .about("secrets_data");
}

std::optional<std::size_t> FieldOpener::collect(std::string_view text, const Secret &secret)
{
    if (secret.use == SecretUse::Key || text.empty()) {
        return std::nullopt;
    }
    const std::size_t colon = std::min(text.find(':'), text.size() - 1);
    const Field field{text.substr(0, colon), text.substr(colon + 1)};
    const std::optional<Salt> salt = isSealed(field) ? saltOf(field) : std::nullopt;
    return salt ? std::optional(m_keys.add(secret.bytes.view(), *salt)) : std::nullopt;
}

WipingBytes FieldOpener::openPlain(const Field &field) const
{
    std::optional<WipingBytes> bytes = crypto::decodeSecretBase64(field.payload);
    if (!bytes) {
        damaged(Sentence::tr("the stored text is not valid base64"));
    }
    return std::move(*bytes);
}

std::optional<WipingBytes> FieldOpener::openSealed(const Field &field, const Secret &secret, std::optional<std::size_t> number)
{
    if (secret.use != SecretUse::Key && !number) {
        damaged(Sentence::tr("the stored text is not readable up to its salt"));
    }
    const std::optional<Bytes> bytes = field.format == "1" ? crypto::decodeHex(field.payload) : crypto::decodeBase64(field.payload);
    if (!bytes) {
        damaged(field.format == "1" ? Sentence::tr("the stored text is not valid hexadecimal") : Sentence::tr("the stored text is not valid base64"));
    }
    if (bytes->size() < sealedOverhead) {
        damaged(Sentence::tr("the stored text is too short: %1 bytes").arg(bytes->size()));
    }
    const ByteView view(*bytes);
    const AesGcm::Iv iv(view.data() + saltSize, AesGcm::ivSize);
    WipingBytes plain(bytes->size() - sealedOverhead);
    const AesGcm::Key key = secret.use == SecretUse::Key ? keyOf(secret) : m_keys.key(*number);
    return m_aes.open(key, iv, view.subspan(saltSize + AesGcm::ivSize), plain) ? std::optional(std::move(plain)) : std::nullopt;
}

WipingBytes FieldOpener::openCustom(const Field &field, const Secret &secret) const
{
    return m_custom.open(field.format.substr(1), field.payload, secret);
}

bool derivesToSeal(const Secret &secret, const CustomCiphers &custom) { return !custom.hasCurrent() && secret.use != SecretUse::Key; }

FieldSealer::FieldSealer(const Secret &secret, const CustomCiphers &custom, const Salt &salt, std::optional<AesGcm::Key> derived, std::size_t fields)
    : m_secret(secret)
    , m_custom(custom)
    , m_salt(salt)
{
    if (!custom.hasCurrent()) {
        m_key = secret.use == SecretUse::Key ? keyOf(secret) : derived.value();
        m_ivs.resize(fields * AesGcm::ivSize);
        crypto::fillRandom(m_ivs);
    }
}

std::string FieldSealer::seal(std::string_view text)
{
    if (!m_key) {
        return m_custom.seal(SensitiveText(text), m_secret);
    }
    const AesGcm::Iv iv(m_ivs.data() + m_used * AesGcm::ivSize, AesGcm::ivSize);
    ++m_used;
    m_scratch.resize(sealedOverhead + text.size());
    std::copy(m_salt.begin(), m_salt.end(), m_scratch.begin());
    std::copy(iv.begin(), iv.end(), m_scratch.begin() + saltSize);
    m_aes.seal(*m_key, iv, bytesOf(text), std::span(m_scratch).subspan(saltSize + AesGcm::ivSize));
    return "2:" + crypto::encodeBase64(m_scratch);
}

} // namespace strongroom::incountry
