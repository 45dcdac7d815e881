// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/TlsProbe.h"

#include "base/Error.h"
#include "base/Text.h"
#include "net/CertificateDetails.h"
#include "net/NetworkFailure.h"
#include "net/Proxies.h"
#include "net/TlsRules.h"

#include <QEventLoop>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

namespace strongroom::connections {

namespace {

QUrl urlOf(const TlsTarget &target)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(target.host);
    url.setPort(target.port);
    return url;
}

// The loop runs on a worker thread that has no other events; a cancellation ends it at once.
void waitIn(QEventLoop &loop, const Cancellation &cancellation)
{
    const CancellationHook hook = cancellation.onCancel([&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    loop.exec();
    cancellation.throwIfCancelled();
}

std::string subjectOf(const QSslCertificate &certificate, const QString &host)
{
    const QStringList names = certificate.subjectInfo(QSslCertificate::CommonName);
    return fromQString(names.isEmpty() ? host : names.constFirst());
}

} // namespace

Sentence resolveHost(const QString &host, const Cancellation &cancellation)
{
    cancellation.throwIfCancelled();
    QEventLoop loop;
    QHostInfo result;
    const int lookup = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo &info) {
        result = info;
        loop.quit();
    });
    try {
        waitIn(loop, cancellation);
    } catch (const CancelledError &) {
        QHostInfo::abortHostLookup(lookup);
        throw;
    }
    if (result.error() != QHostInfo::NoError || result.addresses().isEmpty()) {
        NetworkError error = NetworkError(Sentence::tr("the name %1 cannot be found").arg(fromQString(host)))
                                 .advise(Sentence::tr("Check the spelling of the endpoint and this computer's network connection."))
                                 .maybeLater();
        throw NetworkStepError(error, {NetworkStep::Resolve, fromQString(host), {}, {}});
    }
    const std::string first = fromQString(result.addresses().constFirst().toString());
    const qsizetype more = result.addresses().size() - 1;
    return more == 0 ? Sentence(first) : more == 1 ? Sentence::tr("%1 and 1 more").arg(first) : Sentence::tr("%1 and %2 more").arg(first).arg(more);
}

Sentence proxyOnTheWay(const TlsTarget &target) { return net::showableProxy(net::proxyFor(target.client.proxy, urlOf(target), target.client.userAgent)); }

namespace {

// In QNetworkAccessManager's words, so that the step says what a request would.
QNetworkReply::NetworkError codeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SocketTimeoutError:
        return QNetworkReply::TimeoutError;
    case QAbstractSocket::SslHandshakeFailedError:
        return QNetworkReply::SslHandshakeFailedError;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case QAbstractSocket::ProxyConnectionRefusedError:
        return QNetworkReply::ProxyConnectionRefusedError;
    case QAbstractSocket::ProxyConnectionClosedError:
        return QNetworkReply::ProxyConnectionClosedError;
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return QNetworkReply::ProxyTimeoutError;
    case QAbstractSocket::ProxyNotFoundError:
        return QNetworkReply::ProxyNotFoundError;
    case QAbstractSocket::ProxyProtocolError:
        return QNetworkReply::UnknownProxyError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

Sentence detailOf(const QSslConfiguration &session, const CertificateFacts &certificate, const QString &host, bool pinned)
{
    const Sentence detail = pinned ? Sentence::tr("%1, certificate of %2 from %3, valid until %4, pinned; pin %5", "TLS version, subject, issuer, date")
                                   : Sentence::tr("%1, certificate of %2 from %3, valid until %4; pin %5", "TLS version, subject, issuer, date");
    return detail.arg(net::protocolName(session.sessionProtocol()))
        .arg(subjectOf(session.peerCertificate(), host))
        .arg(certificate.issuer)
        .arg(certificate.validUntil.substr(0, 10))
        .arg(certificate.pin);
}

} // namespace

TlsOutcome probeTls(const TlsTarget &target, const Cancellation &cancellation)
{
    cancellation.throwIfCancelled();
    const QNetworkProxy proxy = net::proxyFor(target.client.proxy, urlOf(target), target.client.userAgent);
    QSslSocket socket;
    socket.setProxy(proxy);
    socket.setSslConfiguration(net::tlsConfiguration(target.client.extraCaPem));

    QEventLoop loop;
    QTimer timer;
    net::NetworkFailure failure;
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        failure.timedOut = true;
        loop.quit();
    });
    QObject::connect(&socket, &QSslSocket::encrypted, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QSslSocket::errorOccurred, &loop, [&](QAbstractSocket::SocketError occurred) {
        error = occurred;
        loop.quit();
    });
    timer.start(target.timeout);
    socket.connectToHostEncrypted(target.host, target.port);
    waitIn(loop, cancellation);

    const QSslConfiguration session = socket.sslConfiguration();
    if (socket.isEncrypted()) {
        failure.refusal = net::examine(session, target.host, target.client.pins);
    }
    if (!socket.isEncrypted() || failure.refusal) {
        failure.code = codeOf(error);
        failure.detail = socket.errorString();
        failure.certificateProblems = socket.sslHandshakeErrors();
        failure.chain = session.peerCertificateChain();
        failure.proxy = net::showableProxy(proxy);
        failure.proxySignIn = proxy.user().isEmpty() ? net::ProxySignIn::None : net::ProxySignIn::WithPassword;
        socket.abort();
        throw net::networkError(failure, fromQString(target.host) + ":" + std::to_string(target.port), target.timeout);
    }
    socket.abort();
    TlsOutcome outcome{{}, net::certificateFacts(session.peerCertificate())};
    outcome.detail = detailOf(session, outcome.certificate, target.host, !target.client.pins.empty());
    return outcome;
}

} // namespace strongroom::connections
