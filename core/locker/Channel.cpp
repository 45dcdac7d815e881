// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/Channel.h"

#include "auth/ApiKeyAuthorizer.h"
#include "base/CleanText.h"
#include "base/Error.h"
#include "base/Json.h"
#include "base/Text.h"
#include "locker/LogLevel.h"
#include "net/Redirect.h"
#include "net/RetryingTransport.h"

#include <algorithm>
#include <array>
#include <utility>

namespace strongroom::locker {

namespace {

constexpr std::size_t mostHeaders = 64;
constexpr std::size_t longestHeader = 8192;
constexpr std::size_t longestDetail = 512;
constexpr std::size_t largestErrorBody = 64 << 10;

// The connection's own transport repeats what may be repeated; here nothing is, unless it was asked for.
class OnceTransport final : public net::Transport {
public:
    explicit OnceTransport(std::shared_ptr<net::Transport> inner) : m_inner(std::move(inner)) {}
    [[nodiscard]] net::HttpResponse send(const net::HttpRequest &request, const Cancellation &cancellation) override
    {
        net::HttpRequest once = request;
        once.repeat = net::Repeat::Never;
        return m_inner->send(once, cancellation);
    }

private:
    std::shared_ptr<net::Transport> m_inner;
};

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

void requireHeader(const std::string &name, const SensitiveText &value)
{
    constexpr std::array reserved{"authorization", "host", "content-length", "transfer-encoding", "connection"};
    const bool named = !name.empty() && name.size() <= longestHeader && std::ranges::all_of(name, isTokenChar);
    if (!named) {
        throw ClientError(Sentence::tr("a header of the connection has a name that HTTP does not take"))
            .advise(Sentence::tr("Use letters, digits and dashes."))
            .about("headers");
    }
    if (std::ranges::any_of(reserved, [&](const char *word) { return equalsIgnoringAsciiCase(name, word); })) {
        throw ClientError(Sentence::tr("the header %1 is Strongroom's own to set").arg(name))
            .advise(Sentence::tr("Take it out of the connection's headers."))
            .about("headers");
    }
    const auto bad = [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == 0x7f; };
    if (value.size() > longestHeader || std::ranges::any_of(value.view(), bad)) {
        throw ClientError(Sentence::tr("the value of the header %1 is not one that HTTP takes").arg(name))
            .advise(Sentence::tr("It is one line, without control characters."))
            .about("headers");
    }
}

struct Words {
    std::string code;
    std::string message;
};

Words wordsOf(const net::HttpResponse &response)
{
    if (response.body.size() > largestErrorBody) {
        return {};
    }
    const std::optional<Json> document = parseJson(response.text());
    if (!document || !document->is_object()) {
        return {};
    }
    const auto text = [&](const char *name) {
        const auto found = document->find(name);
        return found != document->end() && found->is_string() ? cleanLine(found->get_ref<const std::string &>(), longestDetail) : std::string();
    };
    Words words{text("code"), text("message")};
    if (words.message.empty()) {
        words.message = text("detail");
    }
    return words;
}

Sentence adviceFor(int status, int retryAfter)
{
    switch (status) {
    case 403: return Sentence::tr("This access key may not do it: it may be read-only, or bound to other addresses.");
    case 404: return Sentence::tr("It is not there, or not any more; refresh and look again.");
    case 429:
        return retryAfter > 0 ? Sentence::tr("The service asks to wait %1 seconds.").arg(retryAfter)
                              : Sentence::tr("Too many requests; wait a little and try again.");
    default: break;
    }
    if (status >= 300 && status < 400) {
        return Sentence::tr("The address of the service leads elsewhere; check the API base of the connection.");
    }
    return status >= 500 ? Sentence::tr("Try again in a little while.") : Sentence();
}

// With where it leads, and with the service's own words, when there are any.
Sentence refusalText(const net::HttpRequest &request, const net::HttpResponse &response, const std::string &words)
{
    const int status = response.status;
    const Sentence target = net::redirectTarget(request, response);
    if (target.empty()) {
        return words.empty() ? Sentence::tr("the service answered %1").arg(status) : Sentence::tr("the service answered %1: %2").arg(status).arg(words);
    }
    return words.empty() ? Sentence::tr("the service answered %1, and redirects to %2; that was not followed").arg(status).arg(target)
                         : Sentence::tr("the service answered %1, and redirects to %2; that was not followed: %3").arg(status).arg(target).arg(words);
}

[[noreturn]] void throwRefused(const net::HttpRequest &request, const net::HttpResponse &response)
{
    Words words = wordsOf(response);
    FailedRequest failed = net::failedRequest(request, response);
    failed.detail = words.message;
    failed.code = std::move(words.code);
    const int status = response.status;
    const Sentence what = whileDoing(request.operation, refusalText(request, response, words.message));
    if (status == 401) {
        throw AuthError(AuthFailure::InvalidClient, what)
            .advise(Sentence::tr("The service does not know this access key, or it was deactivated. Check the access key id."))
            .during(std::move(failed));
    }
    const bool read = request.method == net::Method::Get;
    Sentence advice = adviceFor(status, failed.retryAfter);
    throw ServerError(what)
        .advise(std::move(advice))
        .during(std::move(failed))
        .maybeLater(status == 429 || (read && (status == 502 || status == 503 || status == 504)));
}

} // namespace

std::string encodedSegment(std::string_view text)
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

Channel::Channel(std::string apiBase, std::shared_ptr<auth::Authorizer> authorizer, const ExtraHeaders &headers, std::shared_ptr<net::Transport> transport,
                 const Clock &clock, std::chrono::milliseconds timeout, int readRetries)
    : m_apiBase(std::move(apiBase))
    , m_authorizer(std::move(authorizer))
    , m_once(std::make_shared<OnceTransport>(std::move(transport)))
    , m_transport(m_once)
    , m_clock(clock)
    , m_timeout(timeout)
{
    if (readRetries > 0) {
        net::RetryPolicy policy;
        policy.attempts = 1 + readRetries;
        m_transport = std::make_shared<net::RetryingTransport>(*m_once, policy, clock);
    }
    const std::size_t scheme = m_apiBase.find("://");
    const std::size_t slash = m_apiBase.find('/', scheme == std::string::npos ? 0 : scheme + 3);
    m_origin = m_apiBase.substr(0, slash);
    m_basePath = slash == std::string::npos ? std::string() : m_apiBase.substr(slash);
    m_headers.set("Cache-Control", "no-cache");
    m_headers.set("Content-Type", "application/json");
    if (headers.size() > mostHeaders) {
        throw ClientError(Sentence::tr("the connection has more than 64 headers of its own")).about("headers");
    }
    for (const auto &[name, value] : headers) {
        requireHeader(name, value);
        m_headers.set(name, value.view());
    }
}

Channel::Channel(std::string apiBase, const std::string &accessKeyId, const ExtraHeaders &headers, std::shared_ptr<net::Transport> transport, const Clock &clock,
                 std::chrono::milliseconds timeout, int readRetries)
    : Channel(std::move(apiBase), std::make_shared<auth::ApiKeyAuthorizer>(SecretBytes(std::string_view(accessKeyId)), accessKeyId), headers, std::move(transport), clock,
              timeout, readRetries)
{
}

Reply Channel::send(const Question &question, const Cancellation &cancellation) const
{
    const bool read = question.method == net::Method::Get;
    net::HttpRequest request;
    request.operation = question.operation;
    request.method = question.method;
    request.url = m_apiBase + question.path;
    request.headers = m_headers;
    request.timeout = m_timeout;
    request.effect = read ? net::Effect::Reads : net::Effect::Changes;
    request.repeat = read ? net::Repeat::Allowed : net::Repeat::Never;
    if (!question.body.empty()) {
        request.body = net::bytesBody("application/json", SensitiveText(question.body));
    }
    // The path holds ids at most; the query holds hashes and stays out.
    const LogSafe method = logSafe(net::methodName(request.method));
    const LogSafe path = logSafe(question.path.substr(0, question.path.find('?')));
    const auto start = m_clock.steadyNow();
    const auto taken = [&] { return std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steadyNow() - start); };
    net::HttpResponse response;
    m_authorizer->apply(request, {}, cancellation);
    try {
        response = m_transport->send(request, cancellation);
        if (response.status == 401 && m_authorizer->renew(request, {}, cancellation) == auth::Renewal::Renewed) {
            m_authorizer->apply(request, {}, cancellation);
            response = m_transport->send(request, cancellation);
        }
    } catch (const NetworkError &) {
        logWarning(lockerLog(), method, path, "no answer", taken());
        throw;
    }
    const bool good = response.status == 200 || (response.status == 201 && !read);
    if (!good) {
        logWarning(lockerLog(), method, path, response.status, taken());
        throwRefused(request, response);
    }
    logDebug(lockerLog(), method, path, response.status, taken());
    FailedRequest shown = net::failedRequest(request, response);
    return {std::move(response), std::move(shown)};
}

std::string Channel::pathOfNext(const std::string &next, const FailedRequest &request) const
{
    std::string_view rest = next;
    if (rest.starts_with(m_origin + "/")) {
        rest.remove_prefix(m_origin.size());
    }
    if (rest.starts_with("/v1/")) {
        return std::string(rest);
    }
    if (!m_basePath.empty() && rest.starts_with(m_basePath + "/v1/")) {
        return std::string(rest.substr(m_basePath.size()));
    }
    throw ServerError(Sentence::tr("the service's next page is at another address, where the access key must not go"))
        .advise(Sentence::tr("Ask the service's operator; nothing was sent there."))
        .during(FailedRequest(request));
}

} // namespace strongroom::locker
