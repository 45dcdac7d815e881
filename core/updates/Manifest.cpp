// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "updates/Manifest.h"

#include "base/Error.h"
#include "base/Json.h"
#include "crypto/Encoding.h"
#include "crypto/Signature.h"

#include <QDate>
#include <QString>
#include <QUrl>
#include <QVersionNumber>

#include <algorithm>
#include <optional>

namespace strongroom::updates {

namespace {

constexpr std::int64_t knownFormat = 1;

[[noreturn]] void refuse(const Sentence &why)
{
    throw ServerError(Sentence::tr("the notice of new versions cannot be used: %1").arg(why))
        .advise(Sentence::tr("Nothing was taken from it. Look at the page where you got Strongroom if this goes on."));
}

const std::string *text(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() ? found->get_ptr<const std::string *>() : nullptr;
}

std::string requiredText(const Json &object, const char *name)
{
    const std::string *const value = text(object, name);
    if (value == nullptr) {
        refuse(Sentence::tr("it has no text \"%1\"").arg(std::string(name)));
    }
    return *value;
}

Bytes requiredBytes(const Json &object, const char *name)
{
    std::optional<Bytes> bytes = crypto::decodeBase64(requiredText(object, name));
    if (!bytes) {
        refuse(Sentence::tr("\"%1\" is not base64").arg(std::string(name)));
    }
    return *std::move(bytes);
}

// Digits and points alone: what follows a number could say anything.
std::optional<QVersionNumber> versionOf(std::string_view text)
{
    const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size()));
    qsizetype end = 0;
    QVersionNumber version = QVersionNumber::fromString(whole, &end);
    return !version.isNull() && end == whole.size() && text.size() <= 32 ? std::optional(std::move(version)) : std::nullopt;
}

QDate requiredDate(const Json &object, const char *name)
{
    const QDate date = QDate::fromString(QString::fromStdString(requiredText(object, name)), Qt::ISODate);
    if (!date.isValid()) {
        refuse(Sentence::tr("\"%1\" is not a date").arg(std::string(name)));
    }
    return date;
}

} // namespace

Manifest readManifest(std::string_view document, std::string_view publicKey, std::int64_t lowestNumber, std::chrono::system_clock::time_point now)
{
    if (document.size() > largestDocument) {
        refuse(Sentence::tr("it is too long"));
    }
    const std::optional<Json> outer = parseJson(document);
    if (!outer || !outer->is_object()) {
        refuse(Sentence::tr("it is not a JSON object"));
    }
    if (const auto format = outer->find("format"); format == outer->end() || exactInteger(*format) != knownFormat) {
        refuse(Sentence::tr("its format is not one that this version knows"));
    }
    const Bytes manifest = requiredBytes(*outer, "manifest");
    const Bytes signature = requiredBytes(*outer, "signature");
    Bytes message(manifestContext.size());
    std::transform(manifestContext.begin(), manifestContext.end(), message.begin(), [](char c) { return std::byte(c); });
    message.insert(message.end(), manifest.begin(), manifest.end());
    const std::optional<Bytes> key = crypto::decodeBase64(publicKey);
    if (!key || !crypto::verifyEd25519(*key, message, signature)) {
        throw CryptoError(Sentence::tr("the notice of new versions is not signed by the publisher of this program"))
            .advise(Sentence::tr("Nothing was taken from it. Somebody between here and there may have changed it: look at the page where you got Strongroom."));
    }

    // From here on it is the publisher's word; a mistake of theirs is refused all the same.
    const std::optional<Json> inner = parseJson(textOf(manifest));
    if (!inner || !inner->is_object()) {
        refuse(Sentence::tr("what was signed is not a JSON object"));
    }
    Manifest read;
    const auto number = inner->find("number");
    read.number = number != inner->end() ? exactInteger(*number).value_or(0) : 0;
    if (read.number < 1) {
        refuse(Sentence::tr("it has no number"));
    }
    read.version = requiredText(*inner, "version");
    if (!versionOf(read.version)) {
        refuse(Sentence::tr("\"version\" is not a version"));
    }
    read.published = requiredDate(*inner, "published").toString(Qt::ISODate).toStdString();
    const QDate expires = requiredDate(*inner, "expires");
    read.expires = expires.toString(Qt::ISODate).toStdString();
    read.page = requiredText(*inner, "page");
    const QUrl page(QString::fromStdString(read.page), QUrl::StrictMode);
    if (!page.isValid() || page.scheme() != QLatin1StringView("https") || page.host().isEmpty() || !page.userInfo().isEmpty()) {
        refuse(Sentence::tr("\"page\" is not an https address"));
    }
    if (read.number < lowestNumber) {
        refuse(Sentence::tr("it is older than one seen before"));
    }
    const std::chrono::sys_days lastDay(std::chrono::year(expires.year()) / expires.month() / expires.day());
    if (now >= lastDay + std::chrono::days(1)) {
        refuse(Sentence::tr("it was good until %1. An old one may be held back on the way, or this computer's clock may be wrong").arg(read.expires));
    }
    return read;
}

bool isLaterVersion(std::string_view offered, std::string_view own)
{
    const std::optional<QVersionNumber> theirs = versionOf(offered);
    const std::optional<QVersionNumber> ours = versionOf(own);
    return theirs && ours && QVersionNumber::compare(theirs->normalized(), ours->normalized()) > 0;
}

} // namespace strongroom::updates
