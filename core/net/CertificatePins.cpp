// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/CertificatePins.h"

#include "base/Error.h"

#include <QByteArray>

#include <set>

namespace strongroom::net {

namespace {
constexpr qsizetype digestBytes = 32;

std::string_view withoutWrapping(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    text = text.substr(first, text.find_last_not_of(blanks) - first + 1);
    for (const std::string_view prefix : {"pin-sha256=", "sha256//", "sha256/"}) {
        if (text.starts_with(prefix)) {
            text.remove_prefix(prefix.size());
            break;
        }
    }
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') {
        text = text.substr(1, text.size() - 2);
    }
    return text;
}
} // namespace

std::optional<std::string> normalPin(std::string_view text)
{
    const std::string_view bare = withoutWrapping(text);
    const QByteArray::FromBase64Result decoded = QByteArray::fromBase64Encoding(QByteArray(bare.data(), static_cast<qsizetype>(bare.size())),
                                                                               QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.size() != digestBytes) {
        return std::nullopt;
    }
    return decoded.decoded.toBase64().toStdString();
}

void requirePins(const std::vector<std::string> &pins)
{
    if (pins.size() > mostPins) {
        throw ClientError(Sentence::tr("there are more than %1 certificate pins").arg(mostPins))
            .advise(Sentence::tr("Keep those of the service and of its next certificate."))
            .about("pins");
    }
    std::set<std::string> seen;
    for (std::size_t i = 0; i < pins.size(); ++i) {
        const std::optional<std::string> pin = normalPin(pins[i]);
        if (!pin) {
            throw ClientError(Sentence::tr("certificate pin %1 is not the SHA-256 of a public key in base64").arg(i + 1))
                .advise(Sentence::tr("A pin has 44 characters and ends with =. Test the connection to see those of the service."))
                .about("pins");
        }
        if (!seen.insert(*pin).second) {
            throw ClientError(Sentence::tr("certificate pin %1 is there twice").arg(i + 1)).advise(Sentence::tr("Remove one of the two.")).about("pins");
        }
    }
}

} // namespace strongroom::net
