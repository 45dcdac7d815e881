// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/TokenRequest.h"

#include "base/CleanText.h"
#include "base/Error.h"
#include "base/Json.h"
#include "base/NetworkFacts.h"
#include "base/Text.h"
#include "base/TimeBudget.h"
#include "crypto/Encoding.h"
#include "net/Redirect.h"

#include <QUrl>

#include <algorithm>
#include <utility>
#include <vector>

namespace strongroom::tokens {

namespace {

constexpr std::size_t longestWords = 300;

Sentence operation() { return Sentence::tr("ask for an API token"); }

SensitiveText basicCredentials(const Consumer &consumer)
{
    SensitiveText pair{consumer.key.text()};
    pair.append(":");
    pair.append(consumer.secret.text());
    SensitiveText header{std::string_view("Basic ")};
    header.append(crypto::encodeSecretBase64(bytesOf(pair.view())).view());
    return header;
}

// What the endpoint said, unless it repeats what only we should know.
std::string ownWords(const std::optional<Json> &json, const char *member, const Consumer &consumer)
{
    if (!json || !json->is_object()) {
        return {};
    }
    const auto found = json->find(member);
    if (found == json->end() || !found->is_string()) {
        return {};
    }
    const auto &text = found->get_ref<const std::string &>();
    const bool tells = text.find(consumer.secret.text()) != std::string::npos || text.find(consumer.key.text()) != std::string::npos;
    return tells ? std::string() : cleanLine(text, longestWords);
}

class Attempts {
public:
    Attempts(const TokenSettings &settings, const Consumer &consumer) : m_settings(settings), m_consumer(consumer) {}

    [[nodiscard]] net::HttpRequest request() const
    {
        net::HttpRequest request;
        request.method = net::Method::Post;
        // A token for the shared table is half of replacing it there, and may end the one that the others use.
        request.effect = m_settings.place == TokenPlace::Local ? net::Effect::Reads : net::Effect::Changes;
        request.url = m_settings.url;
        request.headers.set("Authorization", basicCredentials(m_consumer).view());
        request.headers.set("Accept", "application/json");
        std::vector<std::pair<std::string, std::string>> fields{{"grant_type", "client_credentials"}};
        if (!m_settings.scope.empty()) {
            fields.emplace_back("scope", m_settings.scope);
        }
        request.body = net::formBody(fields);
        request.repeat = net::Repeat::Never;   // the attempts are counted here
        request.timeout = std::chrono::seconds(30);
        request.maxResponseBytes = 1LL << 20;
        request.operation = operation();
        return request;
    }

    [[nodiscard]] ErrorPtr unanswered(const NetworkError &error, int attempts) const
    {
        NetworkError last(noToken(attempts, error.sentence()));
        last.withAdvice(error.adviceSentence()).withRequest(error.request()).withRetryable(error.retryable());
        const NetworkFacts *const facts = networkFactsOf(error);
        return facts != nullptr ? NetworkStepError(last, *facts).clone() : last.clone();
    }

    // Of an answer that is no token.
    [[nodiscard]] ErrorPtr refusal(const net::HttpRequest &request, const net::HttpResponse &response, int attempts) const
    {
        const std::optional<Json> json = parseJson(response.text());
        FailedRequest failed = net::failedRequest(request, response);
        failed.code = ownWords(json, "error", m_consumer);
        failed.detail = ownWords(json, "error_description", m_consumer);
        const int status = response.status;
        if (status >= 200 && status < 300) {
            const Sentence what = json && json->is_object() ? Sentence::tr("its answer has no access_token") : Sentence::tr("its answer is not JSON");
            return ServerError(noToken(attempts, what))
                .advise(Sentence::tr("Check the address of the token endpoint."))
                .during(std::move(failed))
                .clone();
        }
        std::string said = failed.code;
        if (!failed.detail.empty()) {
            said.append(said.empty() ? "" : ": ").append(failed.detail);
        }
        const bool refuses = status == 400 || status == 401 || status == 403;
        // A 401 without a word is about the consumer too: nothing else was presented.
        if ((refuses && failed.code == "invalid_client") || (status == 401 && failed.code.empty())) {
            const std::string host = endpointHost(m_settings);
            const Sentence what = attempts == 1
                ? Sentence::tr("the token endpoint %1 refused the consumer key or the consumer secret after 1 attempt").arg(host)
                : Sentence::tr("the token endpoint %1 refused the consumer key or the consumer secret after %2 attempts").arg(host).arg(attempts);
            return AuthError(AuthFailure::InvalidClient, failed.detail.empty() ? what : whileDoing(what, failed.detail))
                .advise(consumerAdvice())
                .during(std::move(failed))
                .clone();
        }
        if (refuses && !failed.code.empty()) {
            return AuthError(AuthFailure::Refused, noToken(attempts, Sentence::tr("it refused (%1)").arg(said)))
                .advise(Sentence::tr("Check the scope, and what the consumer is allowed to do."))
                .during(std::move(failed))
                .clone();
        }
        const bool redirects = status >= 300 && status < 400;
        const bool later = status == 429 || status >= 500;
        const Sentence target = net::redirectTarget(request, response);
        Sentence what = redirects && !target.empty() ? Sentence::tr("it redirects, which is not followed: status %1, to %2").arg(status).arg(target)
            : redirects                              ? Sentence::tr("it redirects, which is not followed: status %1").arg(status)
                                                     : Sentence::tr("it answered with status %1").arg(status);
        if (!said.empty()) {
            what = Sentence("%1 (%2)").arg(what).arg(said);
        }
        return ServerError(noToken(attempts, what))
            .advise(later ? Sentence::tr("Try again later.") : Sentence::tr("Check the address of the token endpoint."))
            .during(std::move(failed))
            .maybeLater(later)
            .clone();
    }

private:
    [[nodiscard]] Sentence noToken(int attempts, const Sentence &why) const
    {
        const std::string host = endpointHost(m_settings);
        return attempts == 1 ? Sentence::tr("no token from %1 after 1 attempt: %2").arg(host).arg(why)
                             : Sentence::tr("no token from %1 after %2 attempts: %3").arg(host).arg(attempts).arg(why);
    }
    [[nodiscard]] Sentence consumerAdvice() const
    {
        return m_settings.place == TokenPlace::Local ? Sentence::tr("Enter the consumer key and secret of the connection again.")
                                                     : Sentence::tr("Check consumerKey and consumerSecret in the secret %1.").arg(m_settings.secretName);
    }

    const TokenSettings &m_settings;
    const Consumer &m_consumer;
};

std::int64_t nowMs(const Clock &clock)
{
    return std::chrono::floor<std::chrono::milliseconds>(clock.wallNow()).time_since_epoch().count();
}

} // namespace

std::string endpointHost(const TokenSettings &settings)
{
    const QUrl url(toQString(settings.url));
    const std::string host = fromQString(url.host());
    return url.port() == -1 ? host : host + ":" + std::to_string(url.port());
}

RequestedToken requestToken(const TokenSettings &settings, const Consumer &consumer, net::Transport &transport, const Clock &clock, const Cancellation &cancellation,
                            std::chrono::milliseconds attemptTime)
{
    const Attempts attempts(settings, consumer);
    const net::HttpRequest request = attempts.request();
    BudgetWatch watch;
    const int most = std::max(1, settings.retries);
    for (int attempt = 1;; ++attempt) {
        cancellation.throwIfCancelled();
        ErrorPtr failure;
        const TimeBudget budget(watch, attemptTime, cancellation, Cancellation());
        try {
            const net::HttpResponse response = transport.send(request, budget.token());
            const std::int64_t arrived = nowMs(clock);
            std::optional<AnsweredToken> answer = response.status >= 200 && response.status < 300 ? readAnsweredToken(response.text()) : std::nullopt;
            if (answer) {
                return {std::move(*answer), arrived, attempt};
            }
            failure = attempts.refusal(request, response, attempt);
        } catch (const NetworkError &error) {
            failure = attempts.unanswered(error, attempt);
        } catch (const CancelledError &) {
            if (!budget.isOver()) {
                throw;
            }
            failure = attempts.unanswered(budget.error(operation()), attempt);
        }
        if (attempt == most) {
            failure->raise();
        }
        clock.sleep(settings.interval, cancellation);
    }
}

} // namespace strongroom::tokens
