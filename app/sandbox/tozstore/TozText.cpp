// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozText.h"

#include <openssl/rand.h>

#include <QByteArray>
#include <QUuid>

#include <algorithm>
#include <stdexcept>

namespace strongroom::sandbox {

namespace {

constexpr std::size_t keyBytes = 32;
constexpr std::size_t tagBytes = 16;
constexpr std::size_t sodiumNonceBytes = 24;
constexpr std::size_t nistNonceBytes = 12;

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count) != 1) {
        throw std::runtime_error("no random numbers");
    }
    return bytes;
}

bool isNonce(std::string_view text)
{
    return isBase64Url(text, sodiumNonceBytes) || isBase64Url(text, nistNonceBytes);
}

} // namespace

std::string newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            return false;
        }
    }
    return true;
}

std::string randomHex(int bytes)
{
    return randomBytes(bytes).toHex().toStdString();
}

std::string toBase64Url(std::string_view bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

std::string randomBase64Url(int bytes)
{
    return toBase64Url(randomBytes(bytes).toStdString());
}

std::optional<std::string> fromBase64Url(std::string_view text)
{
    const QByteArray encoded(text.data(), static_cast<qsizetype>(text.size()));
    const auto decoded = QByteArray::fromBase64Encoding(
        encoded, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return std::nullopt;
    }
    std::string bytes = (*decoded).toStdString();
    if (toBase64Url(bytes) != text) {
        return std::nullopt;
    }
    return bytes;
}

bool isBase64Url(std::string_view text, std::size_t bytes)
{
    const std::optional<std::string> decoded = fromBase64Url(text);
    return decoded && decoded->size() == bytes;
}

bool isEncryptedAccessKey(std::string_view text)
{
    const std::vector<std::string_view> parts = splitAtDots(text);
    return parts.size() == 2 && isBase64Url(parts[0], keyBytes + tagBytes) && isNonce(parts[1]);
}

bool isEncryptedField(std::string_view text)
{
    const std::vector<std::string_view> parts = splitAtDots(text);
    if (parts.size() != 4 || !isBase64Url(parts[0], keyBytes + tagBytes) || !isNonce(parts[1]) || !isNonce(parts[3])) {
        return false;
    }
    const std::optional<std::string> value = fromBase64Url(parts[2]);
    return value && value->size() >= tagBytes;
}

std::vector<std::string_view> splitAtDots(std::string_view text)
{
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    while (true) {
        const std::size_t dot = text.find('.', from);
        parts.push_back(text.substr(from, dot == std::string_view::npos ? dot : dot - from));
        if (dot == std::string_view::npos) {
            return parts;
        }
        from = dot + 1;
    }
}

} // namespace strongroom::sandbox
