// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// HttpClient's side of the network: a QNetworkAccessManager on a thread of its own. start(), resume() and abort() may be called from any
// thread; everything else happens on the I/O thread.

#include "net/Exchange.h"
#include "net/HttpClient.h"

#include <QObject>
#include <QSslConfiguration>
#include <QThread>

#include <deque>
#include <map>
#include <memory>
#include <set>
#include <string>

class QNetworkAccessManager;

namespace strongroom::net {

class RunningRequest;
struct TlsRefusal;
using ExchangePtr = std::shared_ptr<Exchange>;

// Lives on the I/O thread. Starts no more requests to one origin than it has connections: Qt counts the time in its own queue as time
// without an answer, and fails what waits there when another request's connection breaks.
class RequestStarter final : public QObject {
    Q_OBJECT

public:
    RequestStarter(ProxyServer proxy, std::string userAgent);
    ~RequestStarter() override;
    void start(const ExchangePtr &exchange);
    void resume(const ExchangePtr &exchange);
    void abort(const ExchangePtr &exchange);
    void shutDown();   // aborts everything; nothing can be started afterwards
    void requestEnded(RunningRequest *request);
    // What is connected to the origin is not who it should be: ends every request there, and lets nobody use its connections again. HTTP/2 would: it sends
    // what waits over a connection that another request has refused.
    void refuse(const QString &origin, const TlsRefusal &refusal);
    [[nodiscard]] QNetworkProxy proxyOf(const QUrl &url) const;

private:
    struct Origin {
        int running = 0;
        bool http2 = false;
        std::deque<ExchangePtr> waiting;
    };
    void run(const ExchangePtr &exchange);
    void startWaiting(const QString &origin);
    [[nodiscard]] RunningRequest *find(const ExchangePtr &exchange) const;

    [[nodiscard]] std::shared_ptr<QNetworkAccessManager> newManager() const;

    ProxyServer m_proxy;
    std::string m_userAgent;
    std::shared_ptr<QNetworkAccessManager> m_manager;   // a refused one lives on with the requests that it has
    std::map<QString, Origin> m_origins;
    std::set<RunningRequest *> m_running;
};

class NetworkThread {
public:
    NetworkThread(ProxyServer proxy, std::string userAgent);
    ~NetworkThread();
    void start(const ExchangePtr &exchange);
    void resume(const ExchangePtr &exchange);
    void abort(const ExchangePtr &exchange);

private:
    QThread m_thread;
    std::unique_ptr<RequestStarter> m_starter;
};

} // namespace strongroom::net
