// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "aws/JsonService.h"

#include "aws/Endpoints.h"
#include "aws/ErrorAnswer.h"
#include "aws/SigV4.h"
#include "base/Log.h"
#include "base/TimeBudget.h"
#include "net/HttpDate.h"

#include <QRandomGenerator>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

namespace strongroom::aws {

namespace {

Q_LOGGING_CATEGORY(awsLog, "strongroom.aws", QtWarningMsg)

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds attemptTime{20'000};
constexpr seconds longestWait{20};
constexpr std::int64_t largestAnswer = 4LL << 20;

std::atomic<std::int64_t> offsetSeconds{0};

seconds now(const Clock &clock) { return std::chrono::duration_cast<seconds>(clock.wallNow().time_since_epoch()); }

// The service's clock before ours, by its answer.
std::optional<seconds> offsetOf(const net::HttpResponse &response, const Clock &clock)
{
    const auto date = net::parseHttpDate(response.headers.get("Date").value_or(std::string_view()));
    return date ? std::optional(date->time_since_epoch() - now(clock)) : std::nullopt;
}

bool isUnencoded(const net::HttpResponse &response)
{
    const auto coding = response.headers.get("Content-Encoding");
    return !coding || coding->empty() || *coding == "identity";
}

// The checksum is of the body as sent; what was compressed has been checked by its own.
bool isDamaged(const net::HttpResponse &response)
{
    const auto header = response.headers.get("X-Amz-Crc32");
    if (!header || !isUnencoded(response)) {
        return false;
    }
    std::uint32_t expected = 0;
    const auto [end, error] = std::from_chars(header->data(), header->data() + header->size(), expected);
    if (error != std::errc() || end != header->data() + header->size()) {
        return true;
    }
    const auto *const bytes = reinterpret_cast<const unsigned char *>(response.body.data());
    return crc32_z(crc32_z(0, nullptr, 0), bytes, response.body.size()) != expected;
}

bool areSame(const Credentials &a, const Credentials &b)
{
    return a.accessKeyId == b.accessKeyId && a.secretAccessKey.sameAs(b.secretAccessKey) && a.sessionToken.sameAs(b.sessionToken);
}

// A message that repeats what must stay secret says nothing instead.
void hideSecrets(std::string &message, const Credentials &credentials)
{
    const auto holds = [&](const SecretBytes &secret) { return !secret.empty() && message.find(secret.text()) != std::string::npos; };
    if (holds(credentials.sessionToken) || holds(credentials.secretAccessKey)) {
        wipe(message);
        message.clear();
    }
}

// Actions that leave everything as it was; what is not listed changes something.
net::Effect effectOf(std::string_view target)
{
    constexpr std::array<std::string_view, 3> reading{"DynamoDB_20120810.GetItem", "DynamoDB_20120810.DescribeTable", "secretsmanager.GetSecretValue"};
    return std::ranges::find(reading, target) == reading.end() ? net::Effect::Changes : net::Effect::Reads;
}

// What one attempt came to.
struct Outcome {
    std::optional<net::HttpResponse> response;   // none: the network failed
    std::optional<NetworkError> failure;         // whole answers have none
    ErrorPtr thrown{};                           // the failure as it was thrown, which may know more
};

} // namespace

seconds clockOffset() noexcept { return seconds(offsetSeconds.load()); }

void setClockOffset(seconds offset) noexcept { offsetSeconds.store(offset.count()); }

CredentialProvider credentialProvider(CredentialQuestion question)
{
    return [shared = std::make_shared<const CredentialQuestion>(std::move(question))] { return resolveCredentials(*shared).credentials; };
}

class JsonService::Private {
public:
    Private(ServiceSettings settings, CredentialProvider provider, std::shared_ptr<net::Transport> transport, const Clock &clock, std::function<double()> random)
        : m_settings(std::move(settings))
        , m_provider(std::move(provider))
        , m_transport(std::move(transport))
        , m_clock(clock)
        , m_random(random ? std::move(random) : [] { return QRandomGenerator::global()->generateDouble(); })
    {
        requireRegion(m_settings.region);
        m_settings.endpoint = normalizedEndpoint(m_settings.endpoint);
        m_settings.attempts = std::max(m_settings.attempts, 1);
    }

    [[nodiscard]] const ServiceSettings &settings() const { return m_settings; }

    Json call(const std::string &target, const Json &body, const std::string &resource, const Cancellation &cancellation)
    {
        const CallName name{m_settings.service, target.substr(target.find('.') + 1), resource, m_settings.region};
        const std::string text = dumpJson(body);
        bool clockCorrected = false;
        bool sessionRenewed = false;
        Credentials credentials = m_provider();
        for (int attempt = 1;; ++attempt) {
            const bool last = attempt >= m_settings.attempts;
            const seconds offset = clockOffset();
            Outcome outcome = send(name, target, text, credentials, offset, cancellation);
            if (outcome.failure) {
                if (last || !outcome.failure->retryable()) {
                    if (outcome.thrown) {
                        outcome.thrown->raise();
                    }
                    throw NetworkError(*std::move(outcome.failure));
                }
                wait(attempt, outcome, cancellation);
                credentials = m_provider();
                continue;
            }
            const net::HttpResponse &response = *outcome.response;
            if (response.status == 200) {
                return answerOf(name, response);
            }
            const std::optional<seconds> told = offsetOf(response, m_clock);
            Refusal refusal{errorAnswerOf(response), failedRequest(response), attempt, told.value_or(seconds(0))};
            hideSecrets(refusal.answer.message, credentials);
            logInfo(awsLog(), logSafe(name.operation), response.status, logSafe(isWorthRetrying(response.status, refusal.answer.code) ? "may pass" : "refused"));
            if (!clockCorrected && isClockComplaint(refusal.answer) && told && correctClock(offset, *told)) {
                clockCorrected = true;
                --attempt;   // not one of the service's failures
                continue;
            }
            if (!sessionRenewed && isExpiredSession(refusal.answer.code)) {
                sessionRenewed = true;
                Credentials again = m_provider();
                if (!areSame(again, credentials)) {
                    credentials = std::move(again);
                    --attempt;
                    continue;
                }
            }
            const bool tooLong = refusal.request.retryAfter > longestWait.count();
            if (last || tooLong || !isWorthRetrying(response.status, refusal.answer.code)) {
                throwRefusal(name, std::move(refusal));
            }
            wait(attempt, outcome, cancellation);
            credentials = m_provider();
        }
    }

private:
    // Throws CancelledError, and what is no failure of the network or the service.
    Outcome send(const CallName &name, const std::string &target, const std::string &text, const Credentials &credentials, seconds offset, const Cancellation &cancellation)
    {
        const bool dynamo = m_settings.service == ServiceName::DynamoDb;
        const std::string contentType = dynamo ? "application/x-amz-json-1.0" : "application/x-amz-json-1.1";
        SigningInput input;
        input.method = "POST";
        input.url = m_settings.endpoint;
        input.headers = {{"Content-Type", contentType}, {"X-Amz-Target", target}};
        input.body = bytesOf(text);
        input.region = m_settings.region;
        input.service = dynamo ? "dynamodb" : "secretsmanager";
        input.time = std::chrono::sys_seconds(now(m_clock) + offset);
        Signature signature = sign(input, credentials, &m_keys);
        wipe(signature.canonicalRequest);   // the session token is in it

        net::HttpRequest request;
        request.operation = name.words();
        request.method = net::Method::Post;
        request.effect = effectOf(target);
        request.url = m_settings.endpoint;
        request.body = net::bytesBody(contentType, SensitiveText(text));
        request.headers.set("X-Amz-Target", target);
        request.headers.set("X-Amz-Date", signature.amzDate);
        if (!credentials.sessionToken.empty()) {
            request.headers.set("X-Amz-Security-Token", credentials.sessionToken.text());
        }
        request.headers.set("Authorization", signature.authorization);
        request.repeat = net::Repeat::Never;   // each attempt is signed anew, here
        request.timeout = attemptTime;
        request.maxResponseBytes = largestAnswer;

        const TimeBudget budget(m_watch, attemptTime, cancellation, Cancellation());
        Outcome outcome;
        try {
            outcome.response = m_transport->send(request, budget.token());
        } catch (const NetworkError &error) {
            outcome.failure = error;
            outcome.thrown = error.clone();
        } catch (const CancelledError &) {
            if (!budget.isOver()) {
                throw;
            }
            outcome.failure = budget.error(request.operation);
            outcome.failure->withRequest(net::failedRequest(request));
        }
        if (outcome.response && isDamaged(*outcome.response)) {
            outcome.failure = NetworkError(whileDoing(request.operation, Sentence::tr("the answer was damaged on its way: its checksum is wrong")));
            outcome.failure->withAdvice(Sentence::tr("Try again; if it stays so, look for a proxy that changes answers."));
            outcome.failure->withRetryable(true).withRequest(net::failedRequest(request, *outcome.response));
        }
        if (outcome.failure) {
            logInfo(awsLog(), logSafe(name.operation), "no whole answer");
        }
        return outcome;
    }

    Json answerOf(const CallName &name, const net::HttpResponse &response) const
    {
        std::optional<Json> document = parseJson(response.text());
        if (!document || !document->is_object()) {
            throw ServerError(whileDoing(name.words(), Sentence::tr("the answer is not the JSON of an AWS service")))
                .advise(Sentence::tr("Check the endpoint and the proxy: something else answered."))
                .during(failedRequest(response));
        }
        return *std::move(document);
    }

    [[nodiscard]] FailedRequest failedRequest(const net::HttpResponse &response) const
    {
        net::HttpRequest request;
        request.method = net::Method::Post;
        request.url = m_settings.endpoint;
        return net::failedRequest(request, response);
    }

    // False: the answer told no other time than the one that was signed with.
    static bool correctClock(seconds used, seconds told)
    {
        constexpr seconds least{1};
        const seconds difference = told - used;
        if (difference >= -least && difference <= least) {
            return false;
        }
        setClockOffset(told);
        logWarning(awsLog(), "this computer's clock is off: requests are signed with the service's time, seconds before ours:", told.count());
        return true;
    }

    void wait(int attempt, const Outcome &outcome, const Cancellation &cancellation) const
    {
        const double ceiling = static_cast<double>(1LL << std::min(attempt - 1, 16));
        auto delay = std::chrono::duration_cast<milliseconds>(std::chrono::duration<double>(std::min(m_random() * ceiling, static_cast<double>(longestWait.count()))));
        if (outcome.response) {
            delay = std::max(delay, milliseconds(seconds(std::max(0, failedRequest(*outcome.response).retryAfter))));
        }
        m_clock.sleep(delay, cancellation);
    }

    ServiceSettings m_settings;
    CredentialProvider m_provider;
    std::shared_ptr<net::Transport> m_transport;
    const Clock &m_clock;
    std::function<double()> m_random;
    SigningKeys m_keys;
    BudgetWatch m_watch;
};

JsonService::JsonService(ServiceSettings settings, CredentialProvider credentials, std::shared_ptr<net::Transport> transport, const Clock &clock,
                         std::function<double()> random)
    : d(std::make_unique<Private>(std::move(settings), std::move(credentials), std::move(transport), clock, std::move(random)))
{
}

JsonService::~JsonService() = default;

Json JsonService::call(const std::string &target, const Json &body, const std::string &resource, const Cancellation &cancellation)
{
    return d->call(target, body, resource, cancellation);
}

const ServiceSettings &JsonService::settings() const noexcept { return d->settings(); }

} // namespace strongroom::aws
