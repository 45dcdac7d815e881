// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/RetryingTransport.h"

#include "base/Error.h"
#include "base/Log.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QStringList>

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

// RFC 9110, 5.6.7: the format to send and the two to accept. Date and time apart from each other, because a QDateTime parsed in one piece is
// local time, which has gaps. The day of the week is not looked at.
std::optional<QDateTime> httpDate(const QString &text)
{
    const QLocale c = QLocale::c();
    const QStringList words = text.simplified().split(QLatin1Char(' '));
    QDate date;
    QTime time;
    if (words.size() == 6 && words[5] == QLatin1String("GMT")) {   // Sun, 06 Nov 1994 08:49:37 GMT
        date = c.toDate(words[1] + words[2] + words[3], QStringLiteral("ddMMMyyyy"));
        time = c.toTime(words[4], QStringLiteral("HH:mm:ss"));
    } else if (words.size() == 4 && words[3] == QLatin1String("GMT")) {   // Sunday, 06-Nov-94 08:49:37 GMT
        date = c.toDate(words[1], QStringLiteral("dd-MMM-yy"));
        date = date.isValid() && date.year() < 1970 ? date.addYears(100) : date;
        time = c.toTime(words[2], QStringLiteral("HH:mm:ss"));
    } else if (words.size() == 5) {   // Sun Nov  6 08:49:37 1994
        date = c.toDate(words[1] + words[2] + QLatin1Char(' ') + words[4], QStringLiteral("MMMd yyyy"));
        time = c.toTime(words[3], QStringLiteral("HH:mm:ss"));
    }
    if (!date.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    return QDateTime(date, time, Qt::UTC);
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
    const std::optional<QDateTime> date = httpDate(text);
    if (!date) {
        return std::nullopt;
    }
    const auto now = std::chrono::duration_cast<milliseconds>(clock.wallNow().time_since_epoch());
    return std::max(milliseconds(0), milliseconds(date->toMSecsSinceEpoch()) - now);
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
