// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/NetworkFailure.h"

#include "net/ConnectionRefused.h"

#include <QDateTime>
#include <QLocale>
#include <QSslCertificate>
#include <QStringList>

#include <utility>

namespace strongroom::net {

namespace {

enum class Retry { Sensible, Pointless };

NetworkError make(const std::string &text, const std::string &advice, Retry retry)
{
    NetworkError error(text);
    error.withAdvice(advice).withRetryable(retry == Retry::Sensible);
    return error;
}

std::string seconds(std::chrono::milliseconds time)
{
    return QLocale::c().toString(static_cast<double>(time.count()) / 1000.0, 'g', 6).toStdString() + " s";
}

std::string day(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate).toStdString();
}

NetworkError timeoutError(const NetworkFailure &failure, const std::string &host, std::chrono::milliseconds timeout)
{
    const std::string time = seconds(timeout);
    const std::string advice = "Try again; check the network connection if it happens often.";
    if (failure.tooSlow) {
        return make(host + " has sent next to nothing of its answer for " + time, advice, Retry::Sensible);
    }
    switch (failure.stage) {
    case Stage::Connecting:
        return make("could not connect to " + host + " within " + time, advice, Retry::Sensible);
    case Stage::Sending:
        return make(host + " has taken no data for " + time, advice, Retry::Sensible);
    case Stage::Waiting:
        return make(host + " has not answered within " + time, advice, Retry::Sensible);
    case Stage::Receiving:
        return make(host + " has sent nothing for " + time + " in the middle of its answer", advice, Retry::Sensible);
    }
    return make(host + " has not answered within " + time, advice, Retry::Sensible);
}

NetworkError closedError(Stage stage, const std::string &host)
{
    const std::string text = stage == Stage::Receiving ? host + " closed the connection in the middle of its answer"
                                                       : host + " closed the connection before it answered";
    return make(text, "Try again.", Retry::Sensible);
}

struct CertificateProblem {
    std::string text;
    std::string advice;
};

// The gravest problem first: a wrong name says more than an unknown issuer.
int gravity(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return 5;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return 4;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return 3;
    default:
        return 1;
    }
}

CertificateProblem describe(const QSslError &error)
{
    const QSslCertificate certificate = error.certificate();
    const std::string clock = "Check this computer's clock; if it is right, the service's operator has to renew the certificate.";
    switch (error.error()) {
    case QSslError::HostNameMismatch: {
        QStringList names = certificate.subjectAlternativeNames().values();
        if (names.isEmpty()) {
            names = certificate.subjectInfo(QSslCertificate::CommonName);
        }
        names.sort();
        constexpr int most = 5;
        const QString shown = names.mid(0, most).join(QLatin1String(", "));
        return {"its certificate is for another host" + (shown.isEmpty() ? std::string() : " (" + shown.toStdString() + ")"),
                "Check the address of the connection."};
    }
    case QSslError::CertificateExpired:
        return {"its certificate expired on " + day(certificate.expiryDate()), clock};
    case QSslError::CertificateNotYetValid:
        return {"its certificate is not valid before " + day(certificate.effectiveDate()), clock};
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return {"its certificate has been revoked", "Do not use this service until its operator has replaced the certificate."};
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return {"its certificate is not from an authority this computer trusts",
                "If the service uses an authority of your own organisation, add that authority's certificate to the connection."};
    default:
        return {"its certificate was refused: " + error.errorString().toStdString(), "Ask the service's operator."};
    }
}

NetworkError tlsError(const NetworkFailure &failure, const std::string &host)
{
    const QSslError *gravest = nullptr;
    for (const QSslError &error : failure.certificateProblems) {
        if (gravest == nullptr || gravity(error.error()) > gravity(gravest->error())) {
            gravest = &error;
        }
    }
    if (gravest == nullptr) {
        const std::string detail = failure.detail.isEmpty() ? std::string() : ": " + failure.detail.toStdString();
        return make("no secure connection to " + host + detail, "Check that the address is right and that the service speaks TLS 1.2 or later.",
                    Retry::Pointless);
    }
    const CertificateProblem problem = describe(*gravest);
    return make(host + " could not prove who it is: " + problem.text, problem.advice, Retry::Pointless);
}

} // namespace

NetworkError networkError(const NetworkFailure &failure, const std::string &host, std::chrono::milliseconds timeout)
{
    if (failure.timedOut) {
        return timeoutError(failure, host, timeout);
    }
    const std::string proxyAdvice = "Check the proxy in the system's settings.";
    switch (failure.code) {
    case QNetworkReply::HostNotFoundError:
        return make("the host " + host + " was not found", "Check the address and the network connection.", Retry::Pointless);
    case QNetworkReply::ConnectionRefusedError: {
        NetworkError error = make(host + " refused the connection", "Check the address and that the service is running.", Retry::Sensible);
        markRefused(error);
        return error;
    }
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return closedError(failure.stage, host);
    case QNetworkReply::TimeoutError:
        return make("could not connect to " + host + ": the connection timed out", "Check the network connection.", Retry::Sensible);
    case QNetworkReply::SslHandshakeFailedError:
        return tlsError(failure, host);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return make("the network connection was lost", "Try again when the network is back.", Retry::Sensible);
    case QNetworkReply::ProxyConnectionRefusedError:
        return make("the proxy refused the connection to " + host, proxyAdvice, Retry::Sensible);
    case QNetworkReply::ProxyConnectionClosedError:
        return make("the proxy closed the connection to " + host, proxyAdvice, Retry::Sensible);
    case QNetworkReply::ProxyTimeoutError:
        return make("the proxy did not connect to " + host + " in time", proxyAdvice, Retry::Sensible);
    case QNetworkReply::ProxyNotFoundError:
        return make("the proxy on the way to " + host + " was not found", proxyAdvice, Retry::Pointless);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return make("the proxy on the way to " + host + " wants a user name and a password", proxyAdvice, Retry::Pointless);
    case QNetworkReply::UnknownProxyError:
        return make("the proxy on the way to " + host + " failed", proxyAdvice, Retry::Sensible);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return make(host + " sent something that is not an HTTP answer", "Check the address of the connection.", Retry::Pointless);
    default:
        break;
    }
    const std::string detail = failure.detail.isEmpty() ? std::string() : ": " + failure.detail.toStdString();
    return make("the connection to " + host + " failed" + detail, "Check the network connection.", Retry::Sensible);
}

bool isStatusError(QNetworkReply::NetworkError code, int status)
{
    if (status < 400) {
        return false;
    }
    switch (code) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return status == 407;
    default:
        return false;
    }
}

} // namespace strongroom::net
