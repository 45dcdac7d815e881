// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/RetryingTransport.h"

#include "base/Error.h"
#include "base/Log.h"
#include "net/HttpDate.h"

#include <QRandomGenerator>
#include <QString>

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace strongroom::net {

namespace {

using std::chrono::milliseconds;

bool isTemporary(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

// Nothing when there is no usable Retry-After.
std::optional<milliseconds> retryAfter(const HttpResponse &response, const Clock &clock)
{
    const auto value = response.headers.get("Retry-After");
    if (!value) {
        return std::nullopt;
    }
    const QString text = QString::fromLatin1(value->data(), static_cast<qsizetype>(value->size())).trimmed();
    const std::string digits = text.toStdString();
    if (!digits.empty() && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; })) {
        std::uint32_t seconds = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
        return error == std::errc() ? std::chrono::seconds(seconds) : milliseconds::max();
    }
    const std::optional<std::chrono::sys_seconds> date = parseHttpDate(digits);
    if (!date) {
        return std::nullopt;
    }
    const auto now = std::chrono::duration_cast<milliseconds>(clock.wallNow().time_since_epoch());
    return std::max(milliseconds(0), milliseconds(date->time_since_epoch()) - now);
}

milliseconds backoff(const RetryPolicy &policy, int attempt, double random)
{
    milliseconds ceiling = policy.firstDelay;
    for (int i = 1; i < attempt && ceiling < policy.longestDelay; ++i) {
        ceiling *= 2;
    }
    ceiling = std::min(ceiling, policy.longestDelay);
    return milliseconds(static_cast<milliseconds::rep>(static_cast<double>(ceiling.count()) * random));
}

} // namespace

RetryingTransport::RetryingTransport(Transport &inner, const RetryPolicy &policy, const Clock &clock, std::function<double()> random)
    : m_inner(inner)
    , m_policy(policy)
    , m_clock(clock)
    , m_random(random ? std::move(random) : [] { return QRandomGenerator::global()->generateDouble(); })
{
}

HttpResponse RetryingTransport::send(const HttpRequest &request, const Cancellation &cancellation)
{
    if (request.repeat == Repeat::Never) {
        return m_inner.send(request, cancellation);
    }
    // What a sink has taken cannot be taken back: after the first byte the request is not repeated.
    bool delivered = false;
    HttpRequest watched = request;
    if (request.sink) {
        watched.sink = [&](ByteView bytes) {
            delivered = true;
            request.sink(bytes);
        };
    }
    for (int attempt = 1;; ++attempt) {
        const bool last = attempt >= m_policy.attempts;
        milliseconds delay{0};
        try {
            HttpResponse response = m_inner.send(watched, cancellation);
            if (last || !isTemporary(response.status)) {
                return response;
            }
            const std::optional<milliseconds> asked = retryAfter(response, m_clock);
            if (asked.value_or(milliseconds(0)) > m_policy.longestDelay) {
                return response;
            }
            delay = asked ? *asked : backoff(m_policy, attempt, m_random());
            logInfo(netLog(), "status", response.status, "- trying again in", delay);
        } catch (const NetworkError &error) {
            if (last || delivered || !error.retryable()) {
                throw;
            }
            delay = backoff(m_policy, attempt, m_random());
            logInfo(netLog(), "no answer - trying again in", delay);
        }
        m_clock.sleep(delay, cancellation);
    }
}

} // namespace strongroom::net
