// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/TrialSender.h"

#include "base/Text.h"
#include "connections/WebAddress.h"
#include "net/ReasonPhrase.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace strongroom::connections {

namespace {

using std::chrono::milliseconds;

constexpr std::string_view authorizationHeader = "Authorization";
constexpr std::string_view apiKeyHeader = "X-Api-Key";
constexpr std::string_view hidden = "(hidden)";
constexpr milliseconds longestTimeout = std::chrono::minutes(10);

// What HttpClient puts on every request, and what HTTP itself needs.
constexpr std::array<const char *, 5> ownHeaders{"Host", "User-Agent", "Accept", "Accept-Encoding", "Accept-Language"};
// RFC 9110 and 9112: about the connection and the length, which are the HTTP stack's.
constexpr std::array<std::string_view, 9> connectionHeaders{"Host", "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive", "TE", "Trailer", "Upgrade", "Proxy-Authorization"};

net::Method methodOf(std::string_view name)
{
    using net::Method;
    for (const Method method : {Method::Get, Method::Head, Method::Post, Method::Put, Method::Patch, Method::Delete, Method::Options}) {
        if (name == methodName(method)) {
            return method;
        }
    }
    throw ClientError(Sentence::tr("the method is none that can be sent"))
        .advise(Sentence::tr("Choose GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS."))
        .about("method");
}

bool isHeaderName(std::string_view name)
{
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";   // RFC 9110, 5.6.2
    return !name.empty() && std::ranges::all_of(name, [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.find(c) != std::string_view::npos;
    });
}

bool isHeaderValue(std::string_view value)
{
    return std::ranges::none_of(value, [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; });
}

bool isOneOf(std::string_view name, const auto &names)
{
    return std::ranges::any_of(names, [name](std::string_view other) { return equalsIgnoringAsciiCase(name, other); });
}

void checkHeader(const std::string &name, std::string_view value, bool authorized, const net::Headers &before)
{
    const auto refuse = [&name](const Sentence &why, const Sentence &advice) { throw ClientError(why.arg(name)).advise(advice).about("headers"); };
    if (!isHeaderName(name)) {
        throw ClientError(name.empty() ? Sentence::tr("a header has no name") : Sentence::tr("the name of a header holds characters that cannot be sent"))
            .advise(Sentence::tr("Use letters, digits and hyphens."))
            .about("headers");
    }
    if (!isHeaderValue(value)) {
        refuse(Sentence::tr("the header \"%1\" has a value with characters that cannot be sent"), Sentence::tr("Enter one line of text."));
    }
    if (isOneOf(name, connectionHeaders)) {
        refuse(Sentence::tr("the header \"%1\" is written by the program"), Sentence::tr("Remove it."));
    }
    if (authorized && (equalsIgnoringAsciiCase(name, authorizationHeader) || equalsIgnoringAsciiCase(name, apiKeyHeader))) {
        refuse(Sentence::tr("the header \"%1\" is the connection's"), Sentence::tr("Remove it, or send the request without the connection's sign-in."));
    }
    if (before.get(name)) {
        refuse(Sentence::tr("the header \"%1\" is there twice"), Sentence::tr("Enter it once, with a comma between its values."));
    }
}

net::HttpRequest checked(const TrialRequest &trial)
{
    net::HttpRequest request;
    request.method = methodOf(trial.method);
    const bool safe = request.method == net::Method::Get || request.method == net::Method::Head || request.method == net::Method::Options;
    request.effect = safe ? net::Effect::Reads : net::Effect::Changes;   // RFC 9110, 9.2.1
    requireWebAddress(trial.url, Sentence::tr("the address"), "url");
    request.url = trial.url;
    for (const auto &[name, value] : trial.headers) {
        checkHeader(name, value.view(), trial.authorized, request.headers);
        request.headers.set(name, value.view());
    }
    if (!trial.body.empty()) {
        if (request.method == net::Method::Head) {
            throw ClientError(Sentence::tr("a HEAD request has no body"))
                .advise(Sentence::tr("Empty the body, or choose another method."))
                .about("body");
        }
        if (!isHeaderValue(trial.contentType)) {
            throw ClientError(Sentence::tr("the content type holds characters that cannot be sent")).about("content_type");
        }
        request.body = net::bytesBody(trial.contentType.empty() ? "application/octet-stream" : trial.contentType, trial.body);
    }
    if (trial.timeout <= milliseconds(0) || trial.timeout > longestTimeout) {
        throw ClientError(Sentence::tr("the time to wait is between a millisecond and ten minutes")).about("timeout");
    }
    request.timeout = trial.timeout;
    request.maxResponseBytes = mostTrialBytes;
    request.repeat = net::Repeat::Never;
    request.operation = Sentence::tr("try a request");
    return request;
}

// What went out and must not come back on screen: the token, the key, and the whole header of credentials that are neither.
std::vector<SecretBytes> secretsOf(const net::HttpRequest &request)
{
    std::vector<SecretBytes> secrets;
    if (const auto value = request.headers.get(authorizationHeader)) {
        const std::size_t blank = value->rfind(' ');
        secrets.emplace_back(blank == std::string_view::npos ? *value : value->substr(blank + 1));
    }
    if (const auto value = request.headers.get(apiKeyHeader)) {
        secrets.emplace_back(*value);
    }
    std::erase_if(secrets, [](const SecretBytes &secret) { return secret.empty(); });
    return secrets;
}

// "session=abc; Path=/" without its value.
SensitiveText maskedCookie(std::string_view cookie)
{
    const std::size_t end = std::min(cookie.find(';'), cookie.size());
    const std::size_t equals = cookie.find('=');
    SensitiveText masked;
    if (equals < end) {
        masked.append(cookie.substr(0, equals + 1));
    }
    masked.append(hidden);
    masked.append(cookie.substr(end));
    return masked;
}

TrialHeaders shownHeaders(const net::Headers &headers, const std::vector<SecretBytes> &secrets)
{
    TrialHeaders shown;
    for (const net::Headers::Entry &entry : headers.entries()) {
        const std::string_view value = entry.value.view();
        if (equalsIgnoringAsciiCase(entry.name, "Set-Cookie")) {
            // Qt joins several with line ends.
            for (std::size_t from = 0; from <= value.size();) {
                const std::size_t end = std::min(value.find('\n', from), value.size());
                shown.emplace_back(entry.name, maskedCookie(value.substr(from, end - from)));
                from = end + 1;
            }
        } else if (std::ranges::any_of(secrets, [value](const SecretBytes &secret) { return value.find(secret.text()) != std::string_view::npos; })) {
            shown.emplace_back(entry.name, SensitiveText(hidden));
        } else {
            shown.emplace_back(entry.name, entry.value);
        }
    }
    return shown;
}

std::vector<std::string> namesOf(const net::HttpRequest &request)
{
    std::vector<std::string> names(ownHeaders.begin(), ownHeaders.end());
    if (request.body) {
        names.emplace_back("Content-Type");
        names.emplace_back("Content-Length");
    }
    for (const net::Headers::Entry &entry : request.headers.entries()) {
        if (!isOneOf(entry.name, names)) {
            names.push_back(entry.name);
        }
    }
    return names;
}

} // namespace

std::string originOf(const std::string &url) { return fromQString(QUrl(toQString(url)).toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)); }

TrialSender::TrialSender(std::shared_ptr<net::Transport> transport, std::shared_ptr<auth::Authorizer> authorizer, std::shared_ptr<auth::TokenAuthorizer> tokens, const Clock &clock)
    : m_transport(std::move(transport))
    , m_authorizer(std::move(authorizer))
    , m_tokens(std::move(tokens))
    , m_clock(clock)
{
}

SecretBytes TrialSender::heldToken(const auth::AccessScope &audience) const { return m_tokens ? m_tokens->heldToken(audience) : SecretBytes(); }

void TrialSender::authorize(net::HttpRequest &request, const auth::AccessScope &audience, TrialAnswer &answer, const Cancellation &cancellation) const
{
    const SecretBytes before = heldToken(audience);
    const auto began = m_clock.steadyNow();
    m_authorizer->apply(request, audience, cancellation);
    answer.tokenTime += std::chrono::duration_cast<milliseconds>(m_clock.steadyNow() - began);
    answer.tokenWasFetched = answer.tokenWasFetched || (m_tokens && !before.sameAs(heldToken(audience)));
}

net::HttpResponse TrialSender::timed(const net::HttpRequest &request, TrialAnswer &answer, const Cancellation &cancellation) const
{
    const auto began = m_clock.steadyNow();
    net::HttpResponse response = m_transport->send(request, cancellation);
    answer.requestTime = std::chrono::duration_cast<milliseconds>(m_clock.steadyNow() - began);
    return response;
}

TrialAnswer TrialSender::send(const TrialRequest &trial, const auth::AccessScope &audience, const Cancellation &cancellation) const
{
    constexpr int unauthorized = 401;
    net::HttpRequest request = checked(trial);
    TrialAnswer answer;
    if (trial.authorized) {
        authorize(request, audience, answer, cancellation);
    }
    net::HttpResponse response = timed(request, answer, cancellation);
    if (response.status == unauthorized && trial.authorized && m_tokens) {
        try {
            const auto began = m_clock.steadyNow();
            answer.renewed = m_authorizer->renew(request, audience, cancellation) == auth::Renewal::Renewed;
            answer.tokenTime += std::chrono::duration_cast<milliseconds>(m_clock.steadyNow() - began);
        } catch (const CancelledError &) {
            throw;
        } catch (const VaultError &error) {
            answer.renewalError = error.clone();
        }
        if (answer.renewed) {
            authorize(request, audience, answer, cancellation);
            answer.tokenWasFetched = true;
            response = timed(request, answer, cancellation);
        }
    }
    answer.status = response.status;
    answer.reason = net::reasonPhrase(response.status);
    answer.headers = shownHeaders(response.headers, secretsOf(request));
    answer.contentType = std::string(response.headers.get("Content-Type").value_or(std::string_view()));
    answer.body = std::move(response.body);
    answer.sentHeaderNames = namesOf(request);
    return answer;
}

} // namespace strongroom::connections
