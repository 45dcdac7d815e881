// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/Channel.h"

#include "tozstore/BearerTokens.h"
#include "tozstore/Refusal.h"
#include "tozstore/Tsv1Authorizer.h"

#include <QHostAddress>
#include <QUrl>

#include <mutex>
#include <utility>

namespace strongroom::tozstore {

namespace {

QUrl urlOf(const std::string &text) { return QUrl(QString::fromStdString(text), QUrl::StrictMode); }

bool isLoopback(const QString &host) { return host == QLatin1String("localhost") || QHostAddress(host).isLoopback(); }

bool isSafe(const QUrl &url)
{
    const bool tls = url.scheme() == QLatin1String("https");
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && (tls || (url.scheme() == QLatin1String("http") && isLoopback(url.host())));
}

} // namespace

std::string checkedApiUrl(std::string apiUrl)
{
    while (apiUrl.ends_with('/')) {
        apiUrl.pop_back();
    }
    const QUrl url = urlOf(apiUrl);
    if (!isSafe(url) || url.hasQuery() || url.hasFragment()) {
        throw ClientError(Sentence::tr("the API URL is not an https address"))
            .advise(Sentence::tr("It looks like https://api.e3db.com; http is for this computer itself only."))
            .about("api_url");
    }
    return apiUrl;
}

std::string encoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '~';
        if (plain) {
            out += c;
        } else {
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
    }
    return out;
}

class Channel::Private {
public:
    Private(std::string url, std::shared_ptr<net::Transport> carrier, std::shared_ptr<RandomSource> source, const Clock &time, std::chrono::milliseconds patience)
        : apiUrl(checkedApiUrl(std::move(url))), transport(std::move(carrier)), random(std::move(source)), clock(time), timeout(patience)
    {
    }

    // What a call is sent with, held for its time: lock() may come in between. Null: nothing.
    [[nodiscard]] std::shared_ptr<auth::Authorizer> credentials(const Call &call) const
    {
        const std::scoped_lock guard(mutex);
        if (locked) {
            throw CancelledError(Sentence::tr("the vault is locked"));
        }
        // An address that the service handed out gets no token.
        if (call.signing == Signing::None || (call.signing == Signing::Bearer && !call.url.empty())) {
            return nullptr;
        }
        if (call.signing == Signing::Anonymous) {
            if (call.signingKey == nullptr) {
                throw ClientError(Sentence::tr("an anonymous request needs keys to sign with")).about("signing_key");
            }
            return std::make_shared<Tsv1Authorizer>(call.signingKey->duplicate(), std::string(), random, clock);
        }
        if (call.signing == Signing::Tsv1 && !signer) {
            throw ClientError(Sentence::tr("this client has no signing keys, so it can neither write nor read notes"))
                .advise(Sentence::tr("Its configuration is of version 1; register a new client for this."))
                .about("private_signing_key");
        }
        if (call.signing == Signing::Bearer && !tokens) {
            throw ClientError(Sentence::tr("this needs a client's credentials")).advise(Sentence::tr("Open the connection of a registered client."));
        }
        return call.signing == Signing::Tsv1 ? signer : tokens;
    }

    std::string apiUrl;
    std::shared_ptr<net::Transport> transport;
    std::shared_ptr<RandomSource> random;
    const Clock &clock;
    std::chrono::milliseconds timeout;
    mutable std::mutex mutex;
    bool locked = false;
    std::shared_ptr<auth::Authorizer> tokens;
    std::shared_ptr<auth::Authorizer> signer;
};

Channel::Channel(std::string apiUrl, std::shared_ptr<net::Transport> transport, std::shared_ptr<RandomSource> random, const Clock &clock, std::chrono::milliseconds timeout)
    : d(std::make_unique<Private>(std::move(apiUrl), std::move(transport), std::move(random), clock, timeout))
{
}

Channel::Channel(const ClientConfiguration &configuration, std::shared_ptr<net::Transport> transport, std::shared_ptr<RandomSource> random, const Clock &clock,
                 std::chrono::milliseconds timeout, std::shared_ptr<auth::Authorizer> tokens)
    : Channel(configuration.apiUrl, std::move(transport), std::move(random), clock, timeout)
{
    d->tokens = tokens ? std::move(tokens)
                       : std::make_shared<BearerTokens>(d->apiUrl, configuration.apiKeyId, configuration.apiSecret.duplicate(), d->transport, clock, timeout);
    if (configuration.signingKey) {
        d->signer = std::make_shared<Tsv1Authorizer>(configuration.signingKey->duplicate(), configuration.clientId, d->random, clock);
    }
}

Channel::~Channel() = default;

Answer Channel::send(const Call &call, const Cancellation &cancellation)
{
    net::HttpRequest request;
    request.operation = call.operation;
    request.method = call.method;
    request.url = call.url.empty() ? d->apiUrl + call.path + (call.query.empty() ? std::string() : "?" + call.query) : call.url;
    request.headers = call.headers;
    request.body = call.body;
    request.repeat = call.repeat;
    request.effect = call.effect;
    request.timeout = d->timeout;
    request.maxResponseBytes = call.maxResponseBytes;
    request.sink = call.sink;
    request.uploaded = call.uploaded;
    request.downloaded = call.downloaded;
    if (!call.url.empty() && !isSafe(urlOf(call.url))) {
        throw ServerError(whileDoing(call.operation, Sentence::tr("the service hands out an address that is not https")))
            .advise(Sentence::tr("Ask the service's operator; nothing was sent there."));
    }
    const std::shared_ptr<auth::Authorizer> credentials = d->credentials(call);
    if (call.signing == Signing::Tsv1 || call.signing == Signing::Anonymous) {
        request.repeat = net::Repeat::Never;   // a nonce is for once
    }
    if (credentials) {
        try {
            credentials->apply(request, {}, cancellation);
        } catch (const ClientError &) {
            if (call.url.empty()) {
                throw;
            }
            throw ServerError(whileDoing(call.operation, Sentence::tr("the service hands out an address that cannot be signed")))
                .advise(Sentence::tr("Ask the service's operator; nothing was sent there."));
        }
    }
    const auto send = [&] {
        try {
            return d->transport->send(request, cancellation);
        } catch (const ClientError &) {
            if (call.url.empty()) {
                throw;
            }
            throw ServerError(whileDoing(call.operation, Sentence::tr("the service hands out an address that nothing can be sent to")))
                .advise(Sentence::tr("Ask the service's operator; nothing was sent there."));
        }
    };
    net::HttpResponse response = send();
    if (response.status == 401 && credentials && credentials->renew(request, {}, cancellation) == auth::Renewal::Renewed) {
        credentials->apply(request, {}, cancellation);
        response = send();
    }
    if (!isGood(response.status)) {
        throwRefused(request, response);
    }
    FailedRequest shown = net::failedRequest(request, response);
    return {std::move(response), std::move(shown)};
}

RandomSource &Channel::random() const { return *d->random; }

const std::string &Channel::apiUrl() const { return d->apiUrl; }

void Channel::lock()
{
    std::shared_ptr<auth::Authorizer> tokens;
    std::shared_ptr<auth::Authorizer> signer;
    {
        const std::scoped_lock guard(d->mutex);
        d->locked = true;
        tokens.swap(d->tokens);
        signer.swap(d->signer);
    }
    if (tokens) {
        tokens->forgetTokens();   // somebody else may hold it too
    }
}

} // namespace strongroom::tozstore
