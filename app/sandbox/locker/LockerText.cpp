// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/locker/LockerText.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QUuid>

#include <cstdio>

namespace strongroom::sandbox {

namespace {

constexpr Micros perSecond = 1'000'000;

// The bytes; nothing when the text is not what encoding them gives.
std::optional<QByteArray> decoded(const QByteArray &text, QByteArray::Base64Options options)
{
    const auto result = QByteArray::fromBase64Encoding(text, options | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.toBase64(options) != text) {
        return std::nullopt;
    }
    return result.decoded;
}

} // namespace

bool isSealed(const std::string &text)
{
    constexpr qsizetype block = 16;
    constexpr qsizetype macBytes = 32;
    if (!text.starts_with("2.")) {
        return false;
    }
    const QList<QByteArray> parts = QByteArray::fromStdString(text.substr(2)).split('|');
    if (parts.size() != 3) {
        return false;
    }
    const std::optional<QByteArray> iv = decoded(parts[0], QByteArray::Base64Encoding);
    const std::optional<QByteArray> ciphertext = decoded(parts[1], QByteArray::Base64Encoding);
    const std::optional<QByteArray> mac = decoded(parts[2], QByteArray::Base64Encoding);
    return iv && ciphertext && mac && iv->size() == block && mac->size() == macBytes && !ciphertext->isEmpty() && ciphertext->size() % block == 0;
}

bool isLookupHash(const std::string &text)
{
    const std::optional<QByteArray> hash = decoded(QByteArray::fromStdString(text), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return hash && hash->size() == 32;
}

bool isUuid4(const std::string &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(QString::fromStdString(text)).hasMatch();
}

std::optional<Micros> parseSeconds(const std::string &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,12})(?:\\.([0-9]{1,18}))?\\z"));
    const QRegularExpressionMatch match = form.match(QString::fromStdString(text));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const Micros fraction = match.captured(2).leftJustified(6, QLatin1Char('0'), true).toLongLong();
    return match.captured(1).toLongLong() * perSecond + fraction;
}

std::string secondsText(Micros date)
{
    char text[40];
    (void)std::snprintf(text, sizeof text, "%lld.%06lld", static_cast<long long>(date / perSecond), static_cast<long long>(date % perSecond));
    return text;
}

std::string newLockerId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

} // namespace strongroom::sandbox
