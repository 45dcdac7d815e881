// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/HttpClient.h"

#include "base/Log.h"
#include "base/Text.h"
#include "net/AnswerReader.h"
#include "net/CertificatePins.h"
#include "net/NetworkThread.h"
#include "net/TlsRules.h"

#include <QHttp2Configuration>
#include <QSslConfiguration>
#include <QUrl>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace strongroom::net {

namespace {

std::string hostText(const QUrl &url)
{
    const std::string host = url.host().toStdString();
    return url.port() == -1 ? host : host + ":" + std::to_string(url.port());
}

QUrl checkedUrl(const std::string &text)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    const std::string shown = showableUrl(text);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty()) {
        throw ClientError(Sentence::tr("%1 is not a usable address").arg(shown))
            .advise(Sentence::tr("Give the whole address, beginning with https://."))
            .about("url");
    }
    if (!url.userInfo().isEmpty() || url.authority().contains(QLatin1Char('@'))) {
        throw ClientError(Sentence::tr("the address of %1 holds a user name or password").arg(hostText(url)))
            .advise(Sentence::tr("Remove it from the address."))
            .about("url");
    }
    const bool http = url.scheme() == QLatin1String("http");
    if (!http && url.scheme() != QLatin1String("https")) {
        throw ClientError(Sentence::tr("%1 is neither https nor http").arg(shown)).about("url");
    }
    if (http && !isLoopbackHost(url.host())) {
        throw ClientError(Sentence::tr("%1 would be sent without encryption").arg(shown))
            .advise(Sentence::tr("Use https; http is for this computer (localhost) only."))
            .about("url");
    }
    return url;
}

bool isToken(std::string_view name)
{
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";   // RFC 9110, 5.6.2
    return !name.empty() && std::ranges::all_of(name, [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.find(c) != std::string_view::npos;
    });
}

bool isFieldValue(std::string_view value)
{
    return std::ranges::none_of(value, [](unsigned char c) { return (c < 0x20 && c != '\t') || c == 0x7f; });
}

QByteArray bytesFrom(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

class HttpClient::Private {
public:
    explicit Private(const HttpClientSettings &settings)
        : m_userAgent(settings.userAgent)
        , m_pins(settings.pins)
        , m_gate(settings.gate)
        , m_tls(tlsConfiguration(settings.extraCaPem))
        , m_thread(std::make_unique<NetworkThread>(settings.proxy, settings.userAgent))
    {
        requirePins(m_pins);
    }

    ~Private()
    {
        {
            std::unique_lock lock(m_mutex);
            m_closing = true;
            for (const ExchangePtr &exchange : m_exchanges) {
                exchange->cancel();
            }
            m_idle.wait(lock, [this] { return m_exchanges.empty(); });
        }
        m_thread.reset();
    }

    HttpResponse send(const HttpRequest &request, const Cancellation &cancellation)
    {
        cancellation.throwIfCancelled();
        if (m_gate && changesSomething(request)) {
            m_gate->require(request.operation);
        }
        const QUrl url = checkedUrl(request.url);
        if (request.method == Method::Head && request.body) {
            throw ClientError(Sentence::tr("a HEAD request has no body")).about("body");
        }
        const ExchangePtr exchange = prepare(request, url);
        const Registration registration(*this, exchange);
        m_thread->start(exchange);
        // Queued behind start(), so that there is something to abort.
        const CancellationHook hook = cancellation.onCancel([this, exchange] {
            exchange->cancel();
            m_thread->abort(exchange);
        });
        AnswerReader reader(request, hostText(url));
        try {
            return receive(request, exchange, reader, hostText(url));
        } catch (const NetworkError &error) {
            NetworkError named(whileDoing(request.operation, error.sentence()));
            FailedRequest failed = reader.failed();
            failed.code = error.request().code;   // that the connection was refused
            named.withAdvice(error.adviceSentence()).withRetryable(error.retryable()).withRequest(std::move(failed));
            const NetworkFacts *const facts = networkFactsOf(error);
            throw NetworkStepError(named, facts != nullptr ? *facts : NetworkFacts{NetworkStep::Answer, hostText(url), {}, {}});
        }
    }

private:
    // In the list while send() runs; whatever way it ends, the request does not go on without it.
    class Registration {
    public:
        Registration(Private &client, ExchangePtr exchange) : m_client(client), m_exchange(std::move(exchange))
        {
            const std::scoped_lock lock(m_client.m_mutex);
            if (m_client.m_closing) {
                throw CancelledError();
            }
            m_client.m_exchanges.insert(m_exchange);
        }
        ~Registration()
        {
            m_client.m_thread->abort(m_exchange);   // no effect on a finished one
            const std::scoped_lock lock(m_client.m_mutex);
            m_client.m_exchanges.erase(m_exchange);
            m_client.m_idle.notify_all();
        }
        Registration(const Registration &) = delete;
        Registration &operator=(const Registration &) = delete;

    private:
        Private &m_client;
        ExchangePtr m_exchange;
    };

    [[nodiscard]] ExchangePtr prepare(const HttpRequest &request, const QUrl &url) const
    {
        auto exchange = std::make_shared<Exchange>();
        QNetworkRequest &out = exchange->networkRequest;
        out.setUrl(url);
        out.setRawHeader("Accept", "*/*");
        out.setRawHeader("Accept-Encoding", "gzip, deflate");   // ours to undo, see Inflater.h
        out.setRawHeader("Accept-Language", "en");              // Qt would send the system's
        out.setRawHeader("User-Agent", QByteArray::fromStdString(m_userAgent));
        if (request.body) {
            out.setRawHeader("Content-Type", QByteArray::fromStdString(request.body->contentType()));
        }
        for (const Headers::Entry &entry : request.headers.entries()) {
            if (!isToken(entry.name) || !isFieldValue(entry.value.view())) {
                throw ClientError(isToken(entry.name) ? Sentence::tr("the request header %1 holds characters that cannot be sent").arg(entry.name)
                                                      : Sentence::tr("the request header name holds characters that cannot be sent"))
                    .about("headers");
            }
            out.setRawHeader(bytesFrom(entry.name), bytesFrom(entry.value.view()));
        }
        out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);   // no credentials but the caller's
        out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        out.setAttribute(QNetworkRequest::EmitAllUploadProgressSignalsAttribute, true);
        out.setAttribute(QNetworkRequest::MaximumDownloadBufferSizeAttribute, 0);
        QHttp2Configuration http2;
        http2.setSessionReceiveWindowSize(4U << 20U);
        http2.setStreamReceiveWindowSize(1U << 20U);
        out.setHttp2Configuration(http2);
        out.setSslConfiguration(m_tls);
        exchange->verb = bytesFrom(methodName(request.method));
        exchange->body = request.body;
        exchange->pins = m_pins;
        exchange->gate = changesSomething(request) ? m_gate : nullptr;
        exchange->timeout = std::clamp<std::chrono::milliseconds>(request.timeout, std::chrono::milliseconds(1), std::chrono::hours(24));
        exchange->origin = url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
        return exchange;
    }

    HttpResponse receive(const HttpRequest &request, const ExchangePtr &exchange, AnswerReader &reader, const std::string &host)
    {
        for (;;) {
            Exchange::News news = exchange->waitForNews();
            if (news.cancelled) {
                throw CancelledError();
            }
            if (news.readerWaits) {
                m_thread->resume(exchange);
            }
            if (news.uploaded && request.uploaded) {
                request.uploaded(*news.uploaded);
            }
            if (news.head) {
                reader.takeHead(*news.head);
            }
            for (const QByteArray &bytes : news.bytes) {
                reader.takeBytes(bytesOf({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
            }
            if (news.failure) {
                if (news.failure->refused) {
                    throw m_gate->refusal(request.operation);
                }
                if (news.failure->bodyError) {
                    std::rethrow_exception(news.failure->bodyError);
                }
                throw networkError(*news.failure, host, request.timeout);
            }
            if (news.finished) {
                HttpResponse response = reader.finish();
                logDebug(netLog(), "answer", response.status, logSafe(methodName(request.method)), logSafe(host));
                return response;
            }
        }
    }

    std::string m_userAgent;
    std::vector<std::string> m_pins;
    std::shared_ptr<const WriteGate> m_gate;
    QSslConfiguration m_tls;
    std::unique_ptr<NetworkThread> m_thread;
    std::mutex m_mutex;
    std::condition_variable m_idle;
    std::set<ExchangePtr> m_exchanges;
    bool m_closing = false;
};

HttpClient::HttpClient(const HttpClientSettings &settings) : d(std::make_unique<Private>(settings)) {}

HttpClient::~HttpClient() = default;

HttpResponse HttpClient::send(const HttpRequest &request, const Cancellation &cancellation)
{
    return d->send(request, cancellation);
}

} // namespace strongroom::net
