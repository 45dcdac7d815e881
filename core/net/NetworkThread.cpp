// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/NetworkThread.h"

#include "net/RunningRequest.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

#include <algorithm>
#include <utility>

namespace strongroom::net {

namespace {

// A factory of our own instead of QNetworkProxyFactory::setUseSystemConfiguration(), which would be the whole application's.
class SystemProxies final : public QNetworkProxyFactory {
public:
    explicit SystemProxies(ProxyUse use) : m_use(use) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_use == ProxyUse::None || isLoopbackHost(query.url().host())) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        QList<QNetworkProxy> proxies = systemProxyForQuery(query);
        if (proxies.isEmpty()) {
            proxies.append(QNetworkProxy(QNetworkProxy::NoProxy));
        }
        return proxies;
    }

private:
    ProxyUse m_use;
};

constexpr int http1Connections = 6;   // what QNetworkAccessManager opens to one host
constexpr int http2Streams = 64;

} // namespace

RequestStarter::RequestStarter(ProxyUse proxy) : m_proxy(proxy) {}

RequestStarter::~RequestStarter() = default;

void RequestStarter::start(const ExchangePtr &exchange)
{
    if (!m_manager) {   // here and not in the constructor: it belongs to the I/O thread
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxyFactory(new SystemProxies(m_proxy));
        m_manager->setAutoDeleteReplies(false);
    }
    Origin &origin = m_origins[exchange->origin];
    if (origin.running >= (origin.http2 ? http2Streams : http1Connections)) {
        origin.waiting.push_back(exchange);
        return;
    }
    run(exchange);
}

void RequestStarter::run(const ExchangePtr &exchange)
{
    ++m_origins[exchange->origin].running;
    auto *const request = new RunningRequest(*this, exchange);
    m_running.insert(request);
    request->start(*m_manager);
}

void RequestStarter::requestEnded(RunningRequest *request)
{
    m_running.erase(request);
    const QString name = request->exchange().origin;
    Origin &origin = m_origins[name];
    --origin.running;
    origin.http2 = request->usedHttp2().value_or(origin.http2);
    request->deleteLater();
    startWaiting(name);
}

void RequestStarter::startWaiting(const QString &name)
{
    Origin &origin = m_origins[name];
    while (!origin.waiting.empty() && origin.running < (origin.http2 ? http2Streams : http1Connections)) {
        const ExchangePtr next = std::move(origin.waiting.front());
        origin.waiting.pop_front();
        run(next);
    }
}

RunningRequest *RequestStarter::find(const ExchangePtr &exchange) const
{
    const auto found = std::ranges::find_if(m_running, [&](const RunningRequest *request) { return &request->exchange() == exchange.get(); });
    return found == m_running.end() ? nullptr : *found;
}

void RequestStarter::resume(const ExchangePtr &exchange)
{
    if (RunningRequest *const request = find(exchange)) {
        request->readOn();
    }
}

void RequestStarter::abort(const ExchangePtr &exchange)
{
    if (RunningRequest *const request = find(exchange)) {
        request->abort();
        return;
    }
    if (const auto origin = m_origins.find(exchange->origin); origin != m_origins.end()) {
        std::erase(origin->second.waiting, exchange);
    }
}

void RequestStarter::shutDown()
{
    for (auto &[name, origin] : m_origins) {
        origin.waiting.clear();
    }
    const std::set<RunningRequest *> running = m_running;
    for (RunningRequest *const request : running) {
        request->abort();
    }
    qDeleteAll(findChildren<RunningRequest *>(QString(), Qt::FindDirectChildrenOnly));   // replies go before their manager
    m_manager.reset();
}

NetworkThread::NetworkThread(ProxyUse proxy) : m_starter(std::make_unique<RequestStarter>(proxy))
{
    m_thread.setObjectName(QStringLiteral("HTTP"));
    m_starter->moveToThread(&m_thread);
    m_thread.start();
}

NetworkThread::~NetworkThread()
{
    QMetaObject::invokeMethod(m_starter.get(), [this] { m_starter->shutDown(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void NetworkThread::start(const ExchangePtr &exchange)
{
    QMetaObject::invokeMethod(m_starter.get(), [this, exchange] { m_starter->start(exchange); }, Qt::QueuedConnection);
}

void NetworkThread::resume(const ExchangePtr &exchange)
{
    QMetaObject::invokeMethod(m_starter.get(), [this, exchange] { m_starter->resume(exchange); }, Qt::QueuedConnection);
}

void NetworkThread::abort(const ExchangePtr &exchange)
{
    QMetaObject::invokeMethod(m_starter.get(), [this, exchange] { m_starter->abort(exchange); }, Qt::QueuedConnection);
}

} // namespace strongroom::net
