// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/CertificateProblem.h"

#include "base/CleanText.h"
#include "net/CertificateDetails.h"

#include <QDateTime>
#include <QStringList>

namespace strongroom::net {

namespace {

constexpr std::size_t longestName = 128;

std::string dayText(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate).toStdString();
}

// "“Acme Root”" of a name's attributes: the common name, else the organisation.
std::string quotedName(const QStringList &common, const QStringList &organisation)
{
    const QStringList &names = common.isEmpty() ? organisation : common;
    std::string quoted("\"");
    return quoted.append(cleanLine(names.isEmpty() ? std::string("without a name") : names.constFirst().toStdString(), longestName)).append("\"");
}

std::string subjectName(const QSslCertificate &certificate)
{
    return quotedName(certificate.subjectInfo(QSslCertificate::CommonName), certificate.subjectInfo(QSslCertificate::Organization));
}

std::string issuerName(const QSslCertificate &certificate)
{
    return quotedName(certificate.issuerInfo(QSslCertificate::CommonName), certificate.issuerInfo(QSslCertificate::Organization));
}

// "its certificate" is the server's own; one above it is told by its name.
std::string subjectOf(const QSslCertificate &certificate, const QList<QSslCertificate> &chain)
{
    const bool own = chain.isEmpty() || certificate.isNull() || certificate == chain.constFirst();
    return own ? std::string("its certificate") : "the certificate of its authority " + subjectName(certificate);
}

std::string namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    names.sort();
    constexpr int most = 5;
    std::string text = cleanLine(names.mid(0, most).join(QLatin1String(", ")).toStdString(), 2 * longestName);
    return names.size() > most ? text.append(", …") : text;
}

CertificateProblem wrongHost(const QSslCertificate &certificate, const std::string &host)
{
    const std::string names = namesOf(certificate);
    if (names.empty()) {
        return {"its certificate " + subjectName(certificate) + " names no host that it is for", "The service's operator has to put the host's name into the certificate.",
                certificate};
    }
    std::string text("its certificate is for another host (");
    text.append(names).append("), not for ").append(host);
    return {text, "Check the address of the connection.", certificate};
}

CertificateProblem weakSignature(const QSslCertificate &certificate, const QList<QSslCertificate> &chain, const std::string &digest)
{
    return {subjectOf(certificate, chain) + " is signed with " + digest + ", which can be forged",
            "The service's operator has to replace the certificate by one that is signed with SHA-256 or better.", certificate};
}

CertificateProblem untrusted(const QSslError &error, const QSslCertificate &certificate)
{
    const std::string known = "its certificate is not from an authority this computer trusts";
    const std::string advice = "If the service uses an authority of your own organisation, add that authority's certificate to the connection.";
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
        return {"its certificate is self-signed, so not from an authority this computer trusts",
                "If this is the service's real certificate, add it to the connection as an authority of its own, or add that authority's certificate instead.", certificate};
    case QSslError::SelfSignedCertificateInChain:
        return {known + " but from " + subjectName(certificate), advice, certificate};
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return {known + ": that of its issuer " + issuerName(certificate) + " is neither sent along nor known here",
                "If the service uses an authority of your own organisation, add that authority's certificate to the connection; else the service's operator has to send the "
                "whole chain.",
                certificate};
    default:
        return {known, advice, certificate};
    }
}

// The gravest problem first: a wrong name says more than an unknown issuer, and that an issuer is missing more than what follows from it.
int gravity(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::HostNameMismatch:
        return 6;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return 5;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return 4;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
        return 2;
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return 1;
    default:
        return 3;
    }
}

CertificateProblem described(const QSslError &error, const QSslCertificate &certificate, const QList<QSslCertificate> &chain, const std::string &host)
{
    const std::string clock = "Check this computer's clock; if it is right, the service's operator has to renew the certificate.";
    switch (error.error()) {
    case QSslError::HostNameMismatch:
        return wrongHost(certificate, host);
    case QSslError::CertificateExpired:
        return {subjectOf(certificate, chain) + " expired on " + dayText(certificate.expiryDate()), clock, certificate};
    case QSslError::CertificateNotYetValid:
        return {subjectOf(certificate, chain) + " is not valid before " + dayText(certificate.effectiveDate()), clock, certificate};
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return {subjectOf(certificate, chain) + " has been revoked", "Do not use this service until its operator has replaced the certificate.", certificate};
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return untrusted(error, certificate);
    default:
        // The library has no name for a digest that is too weak.
        if (const std::optional<std::string> digest = weakDigestOf(certificate)) {
            return weakSignature(certificate, chain, *digest);
        }
        return {subjectOf(certificate, chain) + " was refused: " + cleanLine(error.errorString().toStdString(), 2 * longestName), "Ask the service's operator.", certificate};
    }
}

} // namespace

std::optional<CertificateProblem> certificateProblem(const QList<QSslError> &errors, const QList<QSslCertificate> &chain, const std::string &host)
{
    const QSslError *gravest = nullptr;
    for (const QSslError &error : errors) {
        if (gravest == nullptr || gravity(error) > gravity(*gravest)) {
            gravest = &error;
        }
    }
    if (gravest == nullptr) {
        return std::nullopt;
    }
    const bool named = !gravest->certificate().isNull() || chain.isEmpty();
    return described(*gravest, named ? gravest->certificate() : chain.constFirst(), chain, host);
}

CertificateProblem certificateProblem(const TlsRefusal &refusal, const QList<QSslCertificate> &chain, const std::string &host)
{
    using Reason = TlsRefusal::Reason;
    switch (refusal.reason) {
    case Reason::Protocol:
        return {"it speaks " + refusal.detail + " only", "The service's operator has to allow TLS 1.2 or later.", refusal.certificate};
    case Reason::Cipher:
        return {"its cipher " + refusal.detail + " is too weak", "The service's operator has to allow stronger ciphers.", refusal.certificate};
    case Reason::Signature:
        return weakSignature(refusal.certificate, chain, refusal.detail);
    case Reason::Host:
        return wrongHost(refusal.certificate, host);
    case Reason::Pin:
        break;
    }
    return {"the key of its certificate is none that this connection is pinned to",
            "Somebody may be in between: ask the service's operator. If the certificate was replaced, take the new one's pin into the connection's network settings.",
            refusal.certificate};
}

} // namespace strongroom::net
