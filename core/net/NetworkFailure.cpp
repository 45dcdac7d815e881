// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/NetworkFailure.h"

#include "net/CertificateDetails.h"
#include "net/CertificateProblem.h"
#include "net/ConnectionRefused.h"

#include <QLocale>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace strongroom::net {

namespace {

enum class Retry { Sensible, Pointless };

NetworkError make(Sentence text, Sentence advice, Retry retry)
{
    NetworkError error(std::move(text));
    error.withAdvice(std::move(advice)).withRetryable(retry == Retry::Sensible);
    return error;
}

std::string seconds(std::chrono::milliseconds time)
{
    return QLocale::c().toString(static_cast<double>(time.count()) / 1000.0, 'g', 6).toStdString() + " s";
}

// With what the library says about it, when it says anything.
Sentence withDetail(const Sentence &text, const NetworkFailure &failure)
{
    return failure.detail.isEmpty() ? text : whileDoing(text, failure.detail.toStdString());
}

NetworkError timeoutError(const NetworkFailure &failure, const std::string &host, std::chrono::milliseconds timeout)
{
    const std::string time = seconds(timeout);
    const Sentence advice = Sentence::tr("Try again; check the network connection if it happens often.");
    if (failure.tooSlow) {
        return make(Sentence::tr("%1 has sent next to nothing of its answer for %2").arg(host).arg(time), advice, Retry::Sensible);
    }
    switch (failure.stage) {
    case Stage::Connecting:
        return make(Sentence::tr("could not connect to %1 within %2").arg(host).arg(time), advice, Retry::Sensible);
    case Stage::Sending:
        return make(Sentence::tr("%1 has taken no data for %2").arg(host).arg(time), advice, Retry::Sensible);
    case Stage::Receiving:
        return make(Sentence::tr("%1 has sent nothing for %2 in the middle of its answer").arg(host).arg(time), advice, Retry::Sensible);
    case Stage::Waiting:
        break;
    }
    return make(Sentence::tr("%1 has not answered within %2").arg(host).arg(time), advice, Retry::Sensible);
}

NetworkError closedError(Stage stage, const std::string &host)
{
    return make(stage == Stage::Receiving ? Sentence::tr("%1 closed the connection in the middle of its answer").arg(host)
                                          : Sentence::tr("%1 closed the connection before it answered").arg(host),
                Sentence::tr("Try again."), Retry::Sensible);
}

bool mentions(const QString &detail, std::initializer_list<const char *> parts)
{
    return std::ranges::any_of(parts, [&](const char *part) { return detail.contains(QLatin1String(part), Qt::CaseInsensitive); });
}

// The handshake came to nothing before any certificate was looked at. The library's words are OpenSSL's names of its reasons and of the alerts (RFC 8446, 6.2).
NetworkError handshakeError(const NetworkFailure &failure, const std::string &host)
{
    if (mentions(failure.detail, {"protocol version", "unsupported protocol", "version too low"})) {
        return make(Sentence::tr("no secure connection to %1: it speaks no TLS version that is safe").arg(host),
                    Sentence::tr("The service's operator has to allow TLS 1.2 or later."), Retry::Pointless);
    }
    if (mentions(failure.detail, {"handshake failure", "no shared cipher", "no ciphers", "insufficient security"})) {
        return make(Sentence::tr("no secure connection to %1: it accepts none of the ciphers that are safe").arg(host),
                    Sentence::tr("The service's operator has to allow stronger ciphers: ECDHE with AES-GCM or ChaCha20-Poly1305."), Retry::Pointless);
    }
    if (mentions(failure.detail, {"wrong version number", "packet length too long", "http request"})) {
        return make(Sentence::tr("no secure connection to %1: what answers there does not speak TLS").arg(host),
                    Sentence::tr("Check the address and the port."), Retry::Pointless);
    }
    return make(withDetail(Sentence::tr("no secure connection to %1").arg(host), failure),
                Sentence::tr("Check that the address is right and that the service speaks TLS 1.2 or later."), Retry::Pointless);
}

NetworkError identityError(const CertificateProblem &problem, const std::string &host)
{
    return make(Sentence::tr("%1 could not prove who it is: %2").arg(host).arg(problem.text), problem.advice, Retry::Pointless);
}

std::optional<CertificateProblem> problemOf(const NetworkFailure &failure, const std::string &host)
{
    if (failure.refusal) {
        return certificateProblem(*failure.refusal, failure.chain, host);
    }
    return failure.code == QNetworkReply::SslHandshakeFailedError ? certificateProblem(failure.certificateProblems, failure.chain, host) : std::nullopt;
}

NetworkError refusalError(const TlsRefusal &refusal, const CertificateProblem &problem, const std::string &host)
{
    using Reason = TlsRefusal::Reason;
    const bool ofSession = refusal.reason == Reason::Protocol || refusal.reason == Reason::Cipher;
    return ofSession ? make(Sentence::tr("no secure connection to %1: %2").arg(host).arg(problem.text), problem.advice, Retry::Pointless)
                     : identityError(problem, host);
}

// QNetworkAccessManager has codes for proxies and, for https, reports most of what goes wrong there as unknown: then the words of the socket tell.
bool isProxyFailure(const NetworkFailure &failure)
{
    const bool named = failure.code >= QNetworkReply::ProxyConnectionRefusedError && failure.code <= QNetworkReply::UnknownProxyError;
    const bool untold = failure.code == QNetworkReply::UnknownNetworkError || failure.code == QNetworkReply::HostNotFoundError;   // a name is the proxy's to find
    return named || (!failure.proxy.empty() && failure.stage == Stage::Connecting && untold);
}

NetworkError proxyError(const NetworkFailure &failure, const std::string &host)
{
    const Sentence the = failure.proxy.empty() ? Sentence::tr("the proxy")
                                               : Sentence::tr("the %1", "an HTTP or SOCKS5 proxy with its address").arg(failure.proxy);
    const Sentence advice = Sentence::tr("Check the proxy in the connection's network settings or, if it names none, in the system's.");
    if (failure.code == QNetworkReply::ProxyAuthenticationRequiredError) {
        return failure.proxySignIn == ProxySignIn::WithPassword
                   ? make(Sentence::tr("%1 did not accept the user name and password; nothing was sent to %2").arg(the).arg(host),
                          Sentence::tr("Correct them in the connection's network settings."), Retry::Pointless)
                   : make(Sentence::tr("%1 wants a user name and a password before it connects to %2").arg(the).arg(host),
                          Sentence::tr("Enter them in the connection's network settings."), Retry::Pointless);
    }
    if (failure.code == QNetworkReply::ProxyConnectionRefusedError || mentions(failure.detail, {"proxy connection refused", "connection to proxy refused"})) {
        return make(Sentence::tr("%1 on the way to %2 cannot be reached: it refused the connection").arg(the).arg(host), advice, Retry::Sensible);
    }
    if (failure.code == QNetworkReply::ProxyNotFoundError || mentions(failure.detail, {"proxy server not found", "proxy not found", "proxy host not found"})) {
        return make(Sentence::tr("%1 on the way to %2 was not found").arg(the).arg(host), advice, Retry::Pointless);
    }
    if (failure.code == QNetworkReply::ProxyTimeoutError || mentions(failure.detail, {"timed out"})) {
        return make(Sentence::tr("%1 did not connect to %2 in time").arg(the).arg(host), advice, Retry::Sensible);
    }
    if (failure.code == QNetworkReply::ProxyConnectionClosedError || mentions(failure.detail, {"closed"})) {
        return make(Sentence::tr("%1 closed the connection to %2").arg(the).arg(host), advice, Retry::Sensible);
    }
    if (mentions(failure.detail, {"denied", "not allowed"})) {
        return make(Sentence::tr("%1 does not allow a connection to %2").arg(the).arg(host), Sentence::tr("Ask who runs the proxy, or choose another one."),
                    Retry::Pointless);
    }
    if (failure.code == QNetworkReply::HostNotFoundError) {
        return make(Sentence::tr("%1 does not find %2, or does not connect to it").arg(the).arg(host),
                    Sentence::tr("Check the address, and ask who runs the proxy."), Retry::Pointless);
    }
    return make(withDetail(Sentence::tr("%1 did not connect to %2").arg(the).arg(host), failure), advice, Retry::Sensible);
}

NetworkError plainError(const NetworkFailure &failure, const std::string &host, std::chrono::milliseconds timeout)
{
    if (failure.timedOut) {
        return timeoutError(failure, host, timeout);
    }
    if (isProxyFailure(failure)) {
        return proxyError(failure, host);
    }
    switch (failure.code) {
    case QNetworkReply::HostNotFoundError:
        return make(Sentence::tr("the host %1 was not found").arg(host), Sentence::tr("Check the address and the network connection."), Retry::Pointless);
    case QNetworkReply::ConnectionRefusedError: {
        NetworkError error = make(Sentence::tr("%1 refused the connection").arg(host),
                                  Sentence::tr("Check the address and that the service is running."), Retry::Sensible);
        markRefused(error);
        return error;
    }
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return closedError(failure.stage, host);
    case QNetworkReply::TimeoutError:
        return make(Sentence::tr("could not connect to %1: the connection timed out").arg(host), Sentence::tr("Check the network connection."),
                    Retry::Sensible);
    case QNetworkReply::SslHandshakeFailedError:
        return handshakeError(failure, host);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return make(Sentence::tr("the network connection was lost"), Sentence::tr("Try again when the network is back."), Retry::Sensible);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return make(Sentence::tr("%1 sent something that is not an HTTP answer").arg(host), Sentence::tr("Check the address of the connection."),
                    Retry::Pointless);
    default:
        break;
    }
    return make(withDetail(Sentence::tr("the connection to %1 failed").arg(host), failure), Sentence::tr("Check the network connection."), Retry::Sensible);
}

NetworkStep stepOf(const NetworkFailure &failure, bool certificateProblem)
{
    if (failure.refusal) {
        switch (failure.refusal->reason) {
        case TlsRefusal::Reason::Protocol:
        case TlsRefusal::Reason::Cipher:
            return NetworkStep::Handshake;
        case TlsRefusal::Reason::Pin:
            return NetworkStep::Pin;
        default:
            return NetworkStep::Certificate;
        }
    }
    if (!failure.timedOut) {
        if (failure.code == QNetworkReply::SslHandshakeFailedError) {
            return certificateProblem ? NetworkStep::Certificate : NetworkStep::Handshake;
        }
        if (isProxyFailure(failure)) {
            return NetworkStep::Proxy;
        }
        if (failure.code == QNetworkReply::HostNotFoundError) {
            return NetworkStep::Resolve;
        }
    }
    switch (failure.stage) {
    case Stage::Connecting:
        return NetworkStep::Connect;
    case Stage::Sending:
        return NetworkStep::Request;
    case Stage::Waiting:
    case Stage::Receiving:
        break;
    }
    return NetworkStep::Answer;
}

} // namespace

NetworkStepError networkError(const NetworkFailure &failure, const std::string &host, std::chrono::milliseconds timeout)
{
    const std::optional<CertificateProblem> problem = problemOf(failure, host);
    NetworkFacts facts{stepOf(failure, problem.has_value()), host, failure.proxy, std::nullopt};
    if (problem && !problem->certificate.isNull()) {
        facts.certificate = certificateFacts(problem->certificate);
    }
    if (problem) {
        return {failure.refusal ? refusalError(*failure.refusal, *problem, host) : identityError(*problem, host), std::move(facts)};
    }
    return {plainError(failure, host, timeout), std::move(facts)};
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
