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
Sentence quotedName(const QStringList &common, const QStringList &organisation)
{
    const QStringList &names = common.isEmpty() ? organisation : common;
    return names.isEmpty() ? Sentence::tr("\"without a name\"") : Sentence("\"%1\"").arg(cleanLine(names.constFirst().toStdString(), longestName));
}

Sentence subjectName(const QSslCertificate &certificate)
{
    return quotedName(certificate.subjectInfo(QSslCertificate::CommonName), certificate.subjectInfo(QSslCertificate::Organization));
}

Sentence issuerName(const QSslCertificate &certificate)
{
    return quotedName(certificate.issuerInfo(QSslCertificate::CommonName), certificate.issuerInfo(QSslCertificate::Organization));
}

// "its certificate" is the server's own; one above it is told by its name.
Sentence subjectOf(const QSslCertificate &certificate, const QList<QSslCertificate> &chain)
{
    const bool own = chain.isEmpty() || certificate.isNull() || certificate == chain.constFirst();
    return own ? Sentence::tr("its certificate") : Sentence::tr("the certificate of its authority %1").arg(subjectName(certificate));
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
        return {Sentence::tr("its certificate %1 names no host that it is for").arg(subjectName(certificate)),
                Sentence::tr("The service's operator has to put the host's name into the certificate."), certificate};
    }
    return {Sentence::tr("its certificate is for another host (%1), not for %2").arg(names).arg(host), Sentence::tr("Check the address of the connection."),
            certificate};
}

CertificateProblem weakSignature(const QSslCertificate &certificate, const QList<QSslCertificate> &chain, const std::string &digest)
{
    return {Sentence::tr("%1 is signed with %2, which can be forged").arg(subjectOf(certificate, chain)).arg(digest),
            Sentence::tr("The service's operator has to replace the certificate by one that is signed with SHA-256 or better."), certificate};
}

CertificateProblem untrusted(const QSslError &error, const QSslCertificate &certificate)
{
    const Sentence advice =
        Sentence::tr("If the service uses an authority of your own organisation, add that authority's certificate to the connection.");
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
        return {Sentence::tr("its certificate is self-signed, so not from an authority this computer trusts"),
                Sentence::tr("If this is the service's real certificate, add it to the connection as an authority of its own, or add that authority's "
                             "certificate instead."),
                certificate};
    case QSslError::SelfSignedCertificateInChain:
        return {Sentence::tr("its certificate is not from an authority this computer trusts but from %1").arg(subjectName(certificate)), advice,
                certificate};
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return {Sentence::tr("its certificate is not from an authority this computer trusts: that of its issuer %1 is neither sent along nor known here")
                    .arg(issuerName(certificate)),
                Sentence::tr("If the service uses an authority of your own organisation, add that authority's certificate to the connection; else the "
                             "service's operator has to send the whole chain."),
                certificate};
    default:
        return {Sentence::tr("its certificate is not from an authority this computer trusts"), advice, certificate};
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
    const Sentence clock = Sentence::tr("Check this computer's clock; if it is right, the service's operator has to renew the certificate.");
    const Sentence subject = subjectOf(certificate, chain);
    switch (error.error()) {
    case QSslError::HostNameMismatch:
        return wrongHost(certificate, host);
    case QSslError::CertificateExpired:
        return {Sentence::tr("%1 expired on %2").arg(subject).arg(dayText(certificate.expiryDate())), clock, certificate};
    case QSslError::CertificateNotYetValid:
        return {Sentence::tr("%1 is not valid before %2").arg(subject).arg(dayText(certificate.effectiveDate())), clock, certificate};
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return {Sentence::tr("%1 has been revoked").arg(subject), Sentence::tr("Do not use this service until its operator has replaced the certificate."),
                certificate};
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
        return {Sentence::tr("%1 was refused: %2").arg(subject).arg(cleanLine(error.errorString().toStdString(), 2 * longestName)),
                Sentence::tr("Ask the service's operator."), certificate};
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
        return {Sentence::tr("it speaks %1 only").arg(refusal.detail), Sentence::tr("The service's operator has to allow TLS 1.2 or later."),
                refusal.certificate};
    case Reason::Cipher:
        return {Sentence::tr("its cipher %1 is too weak").arg(refusal.detail), Sentence::tr("The service's operator has to allow stronger ciphers."),
                refusal.certificate};
    case Reason::Signature:
        return weakSignature(refusal.certificate, chain, refusal.detail.english());
    case Reason::Host:
        return wrongHost(refusal.certificate, host);
    case Reason::Pin:
        break;
    }
    return {Sentence::tr("the key of its certificate is none that this connection is pinned to"),
            Sentence::tr("Somebody may be in between: ask the service's operator. If the certificate was replaced, take the new one's pin into the "
                         "connection's network settings."),
            refusal.certificate};
}

} // namespace strongroom::net
