// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/TokenSettings.h"

#include "base/Error.h"
#include "base/Text.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <limits>
#include <utility>

namespace strongroom::tokens {

namespace {

using namespace std::chrono_literals;

Sentence httpsOnly() { return Sentence::tr("Give the whole address, beginning with https://; http is for this computer only."); }

// `what` names the setting as %1.
[[noreturn]] void refuse(const char *setting, const Sentence &what, Sentence advice)
{
    throw ClientError(what.arg(std::string(setting))).advise(std::move(advice)).about(setting);
}

// Exactly localhost, 127.0.0.0/8 and ::1.
bool isThisComputer(const QString &host)
{
    if (host == QLatin1String("localhost")) {
        return true;
    }
    const QHostAddress address(host);
    return address == QHostAddress(QHostAddress::LocalHostIPv6)
           || (address.protocol() == QAbstractSocket::IPv4Protocol && address.isInSubnet(QHostAddress(QStringLiteral("127.0.0.0")), 8));
}

void checkUrl(const char *setting, const std::string &text)
{
    // It goes out as it stands.
    if (std::ranges::any_of(text, [](unsigned char c) { return c <= 0x20 || c >= 0x7f; })) {
        refuse(setting, Sentence::tr("%1 holds a character that no address has"), Sentence::tr("Write blanks and letters beyond ASCII percent-encoded."));
    }
    const QUrl url(toQString(text), QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty()) {
        refuse(setting, Sentence::tr("%1 is not a usable address"), httpsOnly());
    }
    const std::size_t start = text.find("://") + 3;
    if (text.substr(start, text.find_first_of("/?#", start) - start).find('@') != std::string::npos) {
        refuse(setting, Sentence::tr("%1 holds a user name or a password"),
               Sentence::tr("Remove it from the address: the consumer key and secret are sent in a header."));
    }
    if (text.find('#') != std::string::npos) {
        refuse(setting, Sentence::tr("%1 holds a fragment"), Sentence::tr("Remove the # and what follows it."));
    }
    if (url.scheme() != QLatin1String("https") && !(url.scheme() == QLatin1String("http") && isThisComputer(url.host()))) {
        refuse(setting, Sentence::tr("%1 would be used without encryption"), httpsOnly());
    }
}

void checkTable(const std::string &name)
{
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
    };
    if (name.empty() || name.size() > 255 || !std::ranges::all_of(name, isAllowed)) {
        refuse("TABLE_NAME", Sentence::tr("%1 is not the name of a table"), Sentence::tr("A table's name has letters, digits, _, - and ., at most 255."));
    }
}

void checkRegion(const std::string &region)
{
    const auto isAllowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    if (!region.empty() && (region.size() < 3 || region.size() > 32 || !std::ranges::all_of(region, isAllowed))) {
        refuse("AWS_REGION", Sentence::tr("%1 is not a region"), Sentence::tr("A region is written like eu-central-1."));
    }
}

void checkService(const TokenSettings &settings)
{
    constexpr std::size_t longestName = 2048;
    if (settings.secretName.empty()) {
        refuse("SECRET_NAME", Sentence::tr("%1 is missing"), Sentence::tr("Give the name or the ARN of the secret that holds consumerKey and consumerSecret."));
    }
    if (settings.secretName.size() > longestName || !isValidUtf8(settings.secretName)) {
        refuse("SECRET_NAME", Sentence::tr("%1 is not the name of a secret"), Sentence::tr("Give the name or the ARN of the secret."));
    }
    checkTable(settings.tableName);
    checkRegion(settings.region);
    if (!settings.endpointUrl.empty()) {
        checkUrl("AWS_ENDPOINT_URL", settings.endpointUrl);
    }
    if (!settings.dynamoDbEndpointUrl.empty()) {
        checkUrl("AWS_ENDPOINT_URL_DYNAMODB", settings.dynamoDbEndpointUrl);
    }
    if (!settings.secretsManagerEndpointUrl.empty()) {
        checkUrl("AWS_ENDPOINT_URL_SECRETS_MANAGER", settings.secretsManagerEndpointUrl);
    }
}

} // namespace

std::string TokenSettings::rowId() const
{
    if (!tokenId.empty()) {
        return tokenId;
    }
    const bool sealed = place == TokenPlace::Local || format == ItemFormat::SealedV1;
    return sealed ? "apiToken1.sealed" : "apiToken1";
}

void TokenSettings::validate() const
{
    constexpr auto most = std::numeric_limits<std::int32_t>::max();
    constexpr std::size_t longestKey = 2048;   // of a DynamoDB table, in bytes
    if (url.empty()) {
        refuse("URL", Sentence::tr("%1 is missing"), Sentence::tr("Give the address of the token endpoint."));
    }
    checkUrl("URL", url);
    if (!isValidUtf8(scope)) {
        refuse("SCOPE", Sentence::tr("%1 is not UTF-8"), Sentence::tr("Write the scope again."));
    }
    if (interval < 0ms || interval > std::chrono::milliseconds(most)) {
        refuse("INTERVAL", Sentence::tr("%1 is out of range"), Sentence::tr("Give 0 to 2147483647 milliseconds."));
    }
    if (retries < 0) {
        refuse("RETRIES", Sentence::tr("%1 is negative"), Sentence::tr("Give the number of attempts in all."));
    }
    if (earlyRefresh < 0s || earlyRefresh > 300s) {
        throw ClientError(Sentence::tr("the early refresh is out of range")).advise(Sentence::tr("Give 0 to 300 seconds.")).about("earlyRefresh");
    }
    if (tokenId.size() > longestKey || !isValidUtf8(tokenId)) {
        refuse("TOKEN_ID", Sentence::tr("%1 is not the key of an item"), Sentence::tr("A key has at most 2048 bytes."));
    }
    if (place == TokenPlace::DynamoDb) {
        checkService(*this);
    }
}

std::string_view nameOf(TokenPlace place)
{
    return place == TokenPlace::Local ? "local" : "dynamodb";
}

std::string_view nameOf(ItemFormat format)
{
    return format == ItemFormat::Python ? "python" : "sealed-v1";
}

TokenPlace tokenPlaceOf(std::string_view name)
{
    for (const TokenPlace place : {TokenPlace::Local, TokenPlace::DynamoDb}) {
        if (nameOf(place) == name) {
            return place;
        }
    }
    throw ClientError(Sentence::tr("the place of the token is neither local nor dynamodb")).advise(Sentence::tr("Write local or dynamodb.")).about("place");
}

ItemFormat itemFormatOf(std::string_view name)
{
    for (const ItemFormat format : {ItemFormat::Python, ItemFormat::SealedV1}) {
        if (nameOf(format) == name) {
            return format;
        }
    }
    throw ClientError(Sentence::tr("the format of the item is neither python nor sealed-v1"))
        .advise(Sentence::tr("Write python or sealed-v1.")).about("format");
}

} // namespace strongroom::tokens
