// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/TlsRules.h"

#include "base/Error.h"
#include "net/CertificateDetails.h"
#include "net/CertificatePins.h"

#include <QSslCipher>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace strongroom::net {

namespace {

// With ephemeral keys and authenticated encryption (RFC 9325, 4.2), by OpenSSL's names; those of TLS 1.3 all are.
bool isWanted(const QSslCipher &cipher)
{
    const QString name = cipher.name();
    if (name.startsWith(QLatin1String("TLS_"))) {
        return !name.contains(QLatin1String("CCM_8"));
    }
    return name.startsWith(QLatin1String("ECDHE-")) && !name.contains(QLatin1String("PSK"))
        && (name.contains(QLatin1String("GCM")) || name.contains(QLatin1String("CHACHA20")));
}

// By parts of names, because another TLS library calls the same cipher something else.
bool isWeak(const QSslCipher &cipher)
{
    constexpr int leastBits = 128;
    constexpr std::array bad{"NULL", "EXP", "RC4", "RC2", "DES", "IDEA", "SEED", "MD5", "ADH", "AECDH", "anon"};
    const QString name = cipher.name();
    return cipher.isNull() || (cipher.usedBits() != 0 && cipher.usedBits() < leastBits)
        || std::ranges::any_of(bad, [&](const char *part) { return name.contains(QLatin1String(part)); });
}

bool isOld(QSsl::SslProtocol protocol)
{
    return protocol != QSsl::TlsV1_2 && protocol != QSsl::TlsV1_3;
}

} // namespace

QSslConfiguration tlsConfiguration(const std::string &extraCaPem)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    QList<QSslCipher> ciphers = QSslConfiguration::supportedCiphers();
    ciphers.removeIf([](const QSslCipher &cipher) { return !isWanted(cipher); });
    if (!ciphers.isEmpty()) {   // a library with other names chooses by itself; what it chose is looked at afterwards
        tls.setCiphers(ciphers);
    }
    if (!extraCaPem.empty()) {
        const QList<QSslCertificate> extra = QSslCertificate::fromData(QByteArray::fromStdString(extraCaPem), QSsl::Pem);
        if (extra.isEmpty()) {
            throw ClientError(Sentence::tr("the certificate authority's file holds no certificate"))
                .advise(Sentence::tr("Choose a PEM file."))
                .about("ca_certificate");
        }
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    }
    return tls;
}

std::optional<TlsRefusal> examine(const QSslConfiguration &session, const QString &host, const std::vector<std::string> &pins)
{
    using Reason = TlsRefusal::Reason;
    const QSslCertificate own = session.peerCertificate();
    if (isOld(session.sessionProtocol())) {
        return TlsRefusal{Reason::Protocol, protocolName(session.sessionProtocol()), own};
    }
    if (isWeak(session.sessionCipher())) {
        return TlsRefusal{Reason::Cipher, session.sessionCipher().name().toStdString(), own};
    }
    if (own.isNull() || !isFor(own, host)) {
        return TlsRefusal{Reason::Host, {}, own};
    }
    const QList<QSslCertificate> chain = session.peerCertificateChain();
    for (const QSslCertificate &certificate : chain) {
        if (const std::optional<std::string> digest = weakDigestOf(certificate)) {
            return TlsRefusal{Reason::Signature, *digest, certificate};
        }
    }
    if (pins.empty()) {
        return std::nullopt;
    }
    const bool pinned = std::ranges::any_of(chain, [&](const QSslCertificate &certificate) {
        const std::string pin = pinOf(certificate);
        return !pin.empty() && std::ranges::any_of(pins, [&](const std::string &wanted) { return normalPin(wanted) == pin; });
    });
    return pinned ? std::nullopt : std::optional(TlsRefusal{Reason::Pin, pinOf(own), own});
}

Sentence protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return "TLS 1.2";
    case QSsl::TlsV1_3:
        return "TLS 1.3";
    default:
        return Sentence::tr("TLS older than 1.2");
    }
}

} // namespace strongroom::net
