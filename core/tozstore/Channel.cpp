// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/Channel.h"

#include "auth/BearerHeader.h"
#include "tozstore/BearerTokens.h"
#include "tozstore/Refusal.h"
#include "tozstore/Tsv1.h"

#include <QHostAddress>
#include <QUrl>

#include <mutex>
#include <optional>
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

std::string requireApiUrl(std::string apiUrl)
{
    while (apiUrl.ends_with('/')) {
        apiUrl.pop_back();
    }
    const QUrl url = urlOf(apiUrl);
    if (!isSafe(url) || url.hasQuery() || url.hasFragment()) {
        throw ClientError("the API URL is not an https address").advise("It looks like https://api.e3db.com; http is for this computer itself only.").about("api_url");
    }
    return apiUrl;
}

// The path that is signed begins behind the host; an API URL may have a path of its own.
std::string pathOf(const std::string &url)
{
    const std::size_t host = url.find("://");
    const std::size_t slash = url.find('/', host == std::string::npos ? 0 : host + 3);
    return slash == std::string::npos ? std::string("/") : url.substr(slash);
}

} // namespace

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
    struct Signer {
        std::string clientId;
        SigningPrivateKey key;
    };

    Private(std::string url, std::shared_ptr<net::Transport> carrier, std::shared_ptr<RandomSource> source, const Clock &time, std::chrono::milliseconds patience)
        : apiUrl(requireApiUrl(std::move(url))), transport(std::move(carrier)), random(std::move(source)), clock(time), timeout(patience)
    {
    }

    // What a call is sent with, held for its time: lock() may come in between.
    [[nodiscard]] std::shared_ptr<BearerTokens> bearer() const
    {
        const std::scoped_lock guard(mutex);
        requireOpen();
        if (!tokens) {
            throw ClientError("this needs a client's credentials").advise("Open the connection of a registered client.");
        }
        return tokens;
    }
    [[nodiscard]] std::shared_ptr<const Signer> signing() const
    {
        const std::scoped_lock guard(mutex);
        requireOpen();
        if (!signer) {
            throw ClientError("this client has no signing keys, so it can neither write nor read notes")
                .advise("Its configuration is of version 1; register a new client for this.")
                .about("private_signing_key");
        }
        return signer;
    }
    void requireOpen() const
    {
        if (locked) {
            throw CancelledError("the vault is locked");
        }
    }
    void sign(net::HttpRequest &request, const Call &call) const
    {
        const std::shared_ptr<const Signer> own = call.signing == Signing::Tsv1 ? signing() : nullptr;
        const SigningPrivateKey *const key = own ? &own->key : call.signingKey;
        if (key == nullptr) {
            throw ClientError("an anonymous request needs keys to sign with").about("signing_key");
        }
        const std::string target = pathOf(request.url);
        const Tsv1Request what{std::string(net::methodName(request.method)), target.substr(0, target.find('?')),
                               target.find('?') == std::string::npos ? std::string() : target.substr(target.find('?') + 1)};
        const auto now = std::chrono::time_point_cast<std::chrono::seconds>(clock.wallNow());
        request.headers.set("Authorization", tsv1Authorization(*key, own ? std::string_view(own->clientId) : std::string_view(), what, now, random->uuid()));
    }

    std::string apiUrl;
    std::shared_ptr<net::Transport> transport;
    std::shared_ptr<RandomSource> random;
    const Clock &clock;
    std::chrono::milliseconds timeout;
    mutable std::mutex mutex;
    bool locked = false;
    std::shared_ptr<BearerTokens> tokens;
    std::shared_ptr<const Signer> signer;
};

Channel::Channel(std::string apiUrl, std::shared_ptr<net::Transport> transport, std::shared_ptr<RandomSource> random, const Clock &clock, std::chrono::milliseconds timeout)
    : d(std::make_unique<Private>(std::move(apiUrl), std::move(transport), std::move(random), clock, timeout))
{
}

Channel::Channel(const ClientConfiguration &configuration, std::shared_ptr<net::Transport> transport, std::shared_ptr<RandomSource> random, const Clock &clock,
                 std::chrono::milliseconds timeout)
    : Channel(configuration.apiUrl, std::move(transport), std::move(random), clock, timeout)
{
    d->tokens = std::make_shared<BearerTokens>(d->apiUrl, configuration.apiKeyId, configuration.apiSecret.duplicate(), *d->transport, clock, timeout);
    if (configuration.signingKey) {
        d->signer = std::make_shared<const Private::Signer>(Private::Signer{configuration.clientId, configuration.signingKey->duplicate()});
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
    request.timeout = d->timeout;
    request.maxResponseBytes = call.maxResponseBytes;
    request.sink = call.sink;
    request.uploaded = call.uploaded;
    request.downloaded = call.downloaded;
    if (!call.url.empty() && !isSafe(urlOf(call.url))) {
        throw ServerError(call.operation + ": the service hands out an address that is not https").advise("Ask the service's operator; nothing was sent there.");
    }
    {
        const std::scoped_lock guard(d->mutex);
        d->requireOpen();
    }
    const bool withToken = call.signing == Signing::Bearer && call.url.empty();
    std::shared_ptr<BearerTokens> tokens;
    if (withToken) {
        tokens = d->bearer();
        auth::setBearer(request, *tokens->get(nullptr, cancellation));
    } else if (call.signing == Signing::Tsv1 || call.signing == Signing::Anonymous) {
        request.repeat = net::Repeat::Never;   // a nonce is for once
        d->sign(request, call);
    }
    net::HttpResponse response = d->transport->send(request, cancellation);
    if (response.status == 401 && withToken) {
        auth::setBearer(request, *tokens->get(&request, cancellation));
        response = d->transport->send(request, cancellation);
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
    std::shared_ptr<BearerTokens> tokens;
    std::shared_ptr<const Private::Signer> signer;
    const std::scoped_lock guard(d->mutex);
    d->locked = true;
    tokens.swap(d->tokens);
    signer.swap(d->signer);
}

} // namespace strongroom::tozstore
