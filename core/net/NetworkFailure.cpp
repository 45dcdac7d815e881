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

bool mentions(const QString &detail, std::initializer_list<const char *> parts)
{
    return std::ranges::any_of(parts, [&](const char *part) { return detail.contains(QLatin1String(part), Qt::CaseInsensitive); });
}

// The handshake came to nothing before any certificate was looked at. The library's words are OpenSSL's names of its reasons and of the alerts (RFC 8446, 6.2).
NetworkError handshakeError(const NetworkFailure &failure, const std::string &host)
{
    const std::string no = "no secure connection to " + host;
    if (mentions(failure.detail, {"protocol version", "unsupported protocol", "version too low"})) {
        return make(no + ": it speaks no TLS version that is safe", "The service's operator has to allow TLS 1.2 or later.", Retry::Pointless);
    }
    if (mentions(failure.detail, {"handshake failure", "no shared cipher", "no ciphers", "insufficient security"})) {
        return make(no + ": it accepts none of the ciphers that are safe", "The service's operator has to allow stronger ciphers: ECDHE with AES-GCM or ChaCha20-Poly1305.",
                    Retry::Pointless);
    }
    if (mentions(failure.detail, {"wrong version number", "packet length too long", "http request"})) {
        return make(no + ": what answers there does not speak TLS", "Check the address and the port.", Retry::Pointless);
    }
    const std::string detail = failure.detail.isEmpty() ? std::string() : ": " + failure.detail.toStdString();
    return make(no + detail, "Check that the address is right and that the service speaks TLS 1.2 or later.", Retry::Pointless);
}

NetworkError identityError(const CertificateProblem &problem, const std::string &host)
{
    return make(host + " could not prove who it is: " + problem.text, problem.advice, Retry::Pointless);
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
    return ofSession ? make("no secure connection to " + host + ": " + problem.text, problem.advice, Retry::Pointless) : identityError(problem, host);
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
    const std::string the = "the " + (failure.proxy.empty() ? std::string("proxy") : failure.proxy);
    const std::string advice = "Check the proxy in the connection's network settings or, if it names none, in the system's.";
    if (failure.code == QNetworkReply::ProxyAuthenticationRequiredError) {
        return failure.proxySignIn == ProxySignIn::WithPassword
                   ? make(the + " did not accept the user name and password; nothing was sent to " + host, "Correct them in the connection's network settings.", Retry::Pointless)
                   : make(the + " wants a user name and a password before it connects to " + host, "Enter them in the connection's network settings.", Retry::Pointless);
    }
    if (failure.code == QNetworkReply::ProxyConnectionRefusedError || mentions(failure.detail, {"proxy connection refused", "connection to proxy refused"})) {
        return make(the + " on the way to " + host + " cannot be reached: it refused the connection", advice, Retry::Sensible);
    }
    if (failure.code == QNetworkReply::ProxyNotFoundError || mentions(failure.detail, {"proxy server not found", "proxy not found", "proxy host not found"})) {
        return make(the + " on the way to " + host + " was not found", advice, Retry::Pointless);
    }
    if (failure.code == QNetworkReply::ProxyTimeoutError || mentions(failure.detail, {"timed out"})) {
        return make(the + " did not connect to " + host + " in time", advice, Retry::Sensible);
    }
    if (failure.code == QNetworkReply::ProxyConnectionClosedError || mentions(failure.detail, {"closed"})) {
        return make(the + " closed the connection to " + host, advice, Retry::Sensible);
    }
    if (mentions(failure.detail, {"denied", "not allowed"})) {
        return make(the + " does not allow a connection to " + host, "Ask who runs the proxy, or choose another one.", Retry::Pointless);
    }
    if (failure.code == QNetworkReply::HostNotFoundError) {
        return make(the + " does not find " + host + ", or does not connect to it", "Check the address, and ask who runs the proxy.", Retry::Pointless);
    }
    const std::string detail = failure.detail.isEmpty() ? std::string() : ": " + failure.detail.toStdString();
    return make(the + " did not connect to " + host + detail, advice, Retry::Sensible);
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
        return handshakeError(failure, host);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return make("the network connection was lost", "Try again when the network is back.", Retry::Sensible);
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
