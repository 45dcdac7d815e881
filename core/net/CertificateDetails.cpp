// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/CertificateDetails.h"

#include "base/CleanText.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHostAddress>
#include <QSslCertificateExtension>
#include <QUrl>

#include <openssl/objects.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <memory>

namespace strongroom::net {

namespace {

constexpr std::size_t longestLine = 256;
constexpr std::size_t mostNames = 20;

struct FreeX509 {
    void operator()(X509 *certificate) const noexcept { X509_free(certificate); }
};
using X509Ptr = std::unique_ptr<X509, FreeX509>;

// Null: not a certificate to OpenSSL.
X509Ptr parsed(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
    return der.isEmpty() ? nullptr : X509Ptr(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
}

std::string cleaned(const QString &text)
{
    return cleanLine(text.toStdString(), longestLine);
}

// "CN=vault.example, O=Acme", the common name first.
std::string nameText(const QSslCertificate &certificate, QStringList (QSslCertificate::*info)(const QByteArray &) const, const QList<QByteArray> &attributes)
{
    QList<QByteArray> ordered = attributes;
    if (const qsizetype common = ordered.indexOf("CN"); common > 0) {
        ordered.move(common, 0);
    }
    QStringList parts;
    for (const QByteArray &attribute : ordered) {
        for (const QString &value : (certificate.*info)(attribute)) {
            parts.append(QString::fromLatin1(attribute) + QLatin1Char('=') + value);
        }
    }
    return cleaned(parts.join(QLatin1String(", ")));
}

std::string timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString() + " UTC" : std::string();
}

} // namespace

CertificateFacts certificateFacts(const QSslCertificate &certificate)
{
    CertificateFacts facts;
    facts.subject = nameText(certificate, &QSslCertificate::subjectInfo, certificate.subjectInfoAttributes());
    facts.issuer = nameText(certificate, &QSslCertificate::issuerInfo, certificate.issuerInfoAttributes());
    QStringList names = certificate.subjectAlternativeNames().values();
    names.sort();
    for (const QString &name : names.mid(0, static_cast<qsizetype>(mostNames))) {
        facts.names.push_back(cleaned(name));
    }
    facts.validFrom = timeText(certificate.effectiveDate());
    facts.validUntil = timeText(certificate.expiryDate());
    facts.sha256 = certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper().toStdString();
    facts.pin = pinOf(certificate);
    if (const X509Ptr x509 = parsed(certificate)) {
        if (const char *const name = OBJ_nid2ln(X509_get_signature_nid(x509.get()))) {
            facts.signature = name;
        }
    }
    return facts;
}

std::string pinOf(const QSslCertificate &certificate)
{
    const X509Ptr x509 = parsed(certificate);
    if (!x509) {
        return {};
    }
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(x509.get()), &der);
    if (size <= 0) {
        return {};
    }
    const QByteArray info(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return QCryptographicHash::hash(info, QCryptographicHash::Sha256).toBase64().toStdString();
}

std::optional<std::string> weakDigestOf(const QSslCertificate &certificate)
{
    const X509Ptr x509 = parsed(certificate);
    if (!x509 || certificate.isSelfSigned()) {
        return std::nullopt;
    }
    int digest = NID_undef;
    int key = NID_undef;
    if (OBJ_find_sigid_algs(X509_get_signature_nid(x509.get()), &digest, &key) != 1) {
        return std::nullopt;
    }
    switch (digest) {
    case NID_sha1:
        return "SHA-1";
    case NID_md5:
    case NID_md5_sha1:
        return "MD5";
    case NID_md4:
        return "MD4";
    case NID_md2:
        return "MD2";
    default:
        return std::nullopt;
    }
}

bool isFor(const QSslCertificate &certificate, const QString &host)
{
    const X509Ptr x509 = parsed(certificate);
    if (!x509) {
        return false;
    }
    const QHostAddress address(host);
    if (!address.isNull()) {
        return X509_check_ip_asc(x509.get(), address.toString().toLatin1().constData(), 0) == 1;
    }
    QByteArray name = QUrl::toAce(host);
    if (name.endsWith('.')) {
        name.chop(1);
    }
    constexpr unsigned flags = X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS;
    return !name.isEmpty() && X509_check_host(x509.get(), name.constData(), static_cast<std::size_t>(name.size()), flags, nullptr) == 1;
}

} // namespace strongroom::net
