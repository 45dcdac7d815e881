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

class QNetworkAccessManager;

namespace strongroom::net {

class RunningRequest;
using ExchangePtr = std::shared_ptr<Exchange>;

// Lives on the I/O thread. Starts no more requests to one origin than it has connections: Qt counts the time in its own queue as time
// without an answer, and fails what waits there when another request's connection breaks.
class RequestStarter final : public QObject {
    Q_OBJECT

public:
    explicit RequestStarter(ProxyUse proxy);
    ~RequestStarter() override;
    void start(const ExchangePtr &exchange);
    void resume(const ExchangePtr &exchange);
    void abort(const ExchangePtr &exchange);
    void shutDown();   // aborts everything; nothing can be started afterwards
    void requestEnded(RunningRequest *request);

private:
    struct Origin {
        int running = 0;
        bool http2 = false;
        std::deque<ExchangePtr> waiting;
    };
    void run(const ExchangePtr &exchange);
    void startWaiting(const QString &origin);
    [[nodiscard]] RunningRequest *find(const ExchangePtr &exchange) const;

    ProxyUse m_proxy;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::map<QString, Origin> m_origins;
    std::set<RunningRequest *> m_running;
};

class NetworkThread {
public:
    explicit NetworkThread(ProxyUse proxy);
    ~NetworkThread();
    void start(const ExchangePtr &exchange);
    void resume(const ExchangePtr &exchange);
    void abort(const ExchangePtr &exchange);

private:
    QThread m_thread;
    std::unique_ptr<RequestStarter> m_starter;
};

} // namespace strongroom::net
