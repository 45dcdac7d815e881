// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/TlsProbe.h"

#include "base/Error.h"
#include "base/Text.h"

#include <QEventLoop>
#include <QHostInfo>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace strongroom::connections {

namespace {

QNetworkProxy proxyFor(const TlsTarget &target)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(target.host);
    url.setPort(target.port);
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

// The loop runs on a worker thread that has no other events; a cancellation ends it at once.
void waitIn(QEventLoop &loop, const Cancellation &cancellation)
{
    const CancellationHook hook = cancellation.onCancel([&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    loop.exec();
    cancellation.throwIfCancelled();
}

std::string protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return "TLS 1.2";
    case QSsl::TlsV1_3:
        return "TLS 1.3";
    default:
        return "TLS";
    }
}

std::string subjectOf(const QSslCertificate &certificate, const QString &host)
{
    const QStringList names = certificate.subjectInfo(QSslCertificate::CommonName);
    return fromQString(names.isEmpty() ? host : names.constFirst());
}

} // namespace

std::string resolveHost(const QString &host, const Cancellation &cancellation)
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
        throw NetworkError("the name " + fromQString(host) + " cannot be found")
            .advise("Check the spelling of the endpoint and this computer's network connection.")
            .maybeLater();
    }
    std::string text = fromQString(result.addresses().constFirst().toString());
    if (result.addresses().size() > 1) {
        text += " and " + std::to_string(result.addresses().size() - 1) + " more";
    }
    return text;
}

bool reachedThroughProxy(const TlsTarget &target) { return proxyFor(target).type() != QNetworkProxy::NoProxy; }

std::string probeTls(const TlsTarget &target, const Cancellation &cancellation)
{
    cancellation.throwIfCancelled();
    QSslSocket socket;
    socket.setProxy(proxyFor(target));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!target.extraCaPem.empty()) {
        configuration.addCaCertificates(QSslCertificate::fromData(QByteArray::fromStdString(target.extraCaPem), QSsl::Pem));
    }
    socket.setSslConfiguration(configuration);

    QEventLoop loop;
    QTimer timer;
    bool timedOut = false;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        timedOut = true;
        loop.quit();
    });
    QObject::connect(&socket, &QSslSocket::encrypted, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QSslSocket::errorOccurred, &loop, &QEventLoop::quit);
    timer.start(target.timeout);
    socket.connectToHostEncrypted(target.host, target.port);
    waitIn(loop, cancellation);

    if (!socket.isEncrypted()) {
        const std::string place = fromQString(target.host) + ":" + std::to_string(target.port);
        if (timedOut) {
            throw NetworkError(place + " did not answer in time").advise("Check the endpoint and the network, and whether a proxy is needed.").maybeLater();
        }
        const QList<QSslError> errors = socket.sslHandshakeErrors();
        if (!errors.isEmpty()) {
            throw NetworkError("the certificate of " + place + " is not trusted: " + fromQString(errors.constFirst().errorString()))
                .advise("If the server uses a certificate authority of your own, add its certificate to the connection.");
        }
        throw NetworkError("cannot make a secure connection to " + place + ": " + fromQString(socket.errorString()))
            .advise("Check the endpoint and the network, and whether a proxy is needed.")
            .maybeLater();
    }
    const std::string detail = protocolName(socket.sessionProtocol()) + ", certificate of " + subjectOf(socket.peerCertificate(), target.host);
    socket.abort();
    return detail;
}

} // namespace strongroom::connections
