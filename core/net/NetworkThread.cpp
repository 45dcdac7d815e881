// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/NetworkThread.h"

#include "net/RunningRequest.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

#include <algorithm>
#include <utility>

namespace strongroom::net {

namespace {

// A factory of our own instead of QNetworkProxyFactory::setUseSystemConfiguration(), which would be the whole application's.
class OwnProxies final : public QNetworkProxyFactory {
public:
    OwnProxies(ProxyServer server, std::string userAgent) : m_server(std::move(server)), m_userAgent(std::move(userAgent)) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return {proxyFor(m_server, query.url(), m_userAgent)}; }

private:
    ProxyServer m_server;
    std::string m_userAgent;
};

constexpr int http1Connections = 6;   // what QNetworkAccessManager opens to one host
constexpr int http2Streams = 64;

} // namespace

RequestStarter::RequestStarter(ProxyServer proxy, std::string userAgent) : m_proxy(std::move(proxy)), m_userAgent(std::move(userAgent)) {}

RequestStarter::~RequestStarter() = default;

std::shared_ptr<QNetworkAccessManager> RequestStarter::newManager() const
{
    auto manager = std::make_shared<QNetworkAccessManager>();
    manager->setProxyFactory(new OwnProxies(m_proxy, m_userAgent));
    manager->setAutoDeleteReplies(false);
    return manager;
}

QNetworkProxy RequestStarter::proxyOf(const QUrl &url) const
{
    return proxyFor(m_proxy, url, m_userAgent);
}

void RequestStarter::start(const ExchangePtr &exchange)
{
    if (!m_manager) {   // here and not in the constructor: it belongs to the I/O thread
        m_manager = newManager();
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
    request->start(m_manager);
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

void RequestStarter::refuse(const QString &origin, const TlsRefusal &refusal)
{
    m_manager = newManager();   // before anything that waits is started
    const std::set<RunningRequest *> running = m_running;
    for (RunningRequest *const request : running) {
        if (request->exchange().origin == origin) {
            request->refuse(refusal);
        }
    }
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

NetworkThread::NetworkThread(ProxyServer proxy, std::string userAgent) : m_starter(std::make_unique<RequestStarter>(std::move(proxy), std::move(userAgent)))
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
