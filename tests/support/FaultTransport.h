// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Answers of a real server, kept and given again with something wrong. RecordingTransport keeps what an operation was answered; FaultTransport
// gives the same answers to the same requests, and a test's hand changes them on their way, or breaks the connection. Both are thread-safe.
//
//   RecordingTransport recorder(http);
//   operation(recorder);
//   FaultTransport faults(recorder.exchanges(), [](std::size_t exchange, RecordedAnswer &answer) { answer.body = "{"; });
//   operation(faults);

// FakeTransport.h first: what comes behind it has a json that g++ would see shadowed.
#include "support/FakeTransport.h"

#include <atomic>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::test {

struct RecordedAnswer {
    int status = 0;
    HeaderList headers;
    std::string body;
};

struct RecordedExchange {
    std::string url;
    std::string place;   // "POST /find", with the operation of AWS's services behind it; without the query, in which hashes and times stand
    RecordedAnswer answer;

    [[nodiscard]] static std::string placeOf(const net::HttpRequest &request)
    {
        const std::size_t scheme = request.url.find("://");
        const std::size_t path = request.url.find('/', scheme == std::string::npos ? 0 : scheme + 3);
        std::string text(net::methodName(request.method));
        text.append(" ").append(path == std::string::npos ? "/" : request.url.substr(path, request.url.find('?') - path));
        if (const auto target = request.headers.get("X-Amz-Target")) {
            text.append(" ").append(target->substr(target->find('.') + 1));
        }
        return text;
    }
};

// As a transport does it: too long is an error, a sink gets what is good.
inline net::HttpResponse delivered(const net::HttpRequest &request, const RecordedAnswer &answer)
{
    if (static_cast<std::int64_t>(answer.body.size()) > request.maxResponseBytes) {
        throw NetworkError("the answer is too large");
    }
    net::HttpResponse response = httpResponse(answer.status, answer.body, answer.headers);
    if (request.sink && response.status < 300) {
        if (!response.body.empty()) {
            request.sink(response.body);
        }
        response.body.clear();
    }
    return response;
}

class RecordingTransport final : public net::Transport {
public:
    explicit RecordingTransport(std::shared_ptr<net::Transport> inner) : m_inner(std::move(inner)) {}

    [[nodiscard]] net::HttpResponse send(const net::HttpRequest &request, const Cancellation &cancellation) override
    {
        net::HttpRequest whole = request;
        whole.sink = {};
        const net::HttpResponse response = m_inner->send(whole, cancellation);
        RecordedExchange exchange{request.url, RecordedExchange::placeOf(request), {response.status, {}, std::string(response.text())}};
        for (const auto &entry : response.headers.entries()) {
            exchange.answer.headers.emplace_back(entry.name, std::string(entry.value.view()));
        }
        RecordedAnswer answer = exchange.answer;
        {
            const std::scoped_lock lock(m_mutex);
            m_exchanges.push_back(std::move(exchange));
        }
        return delivered(request, answer);
    }
    [[nodiscard]] std::vector<RecordedExchange> exchanges() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_exchanges;
    }

private:
    std::shared_ptr<net::Transport> m_inner;
    mutable std::mutex m_mutex;
    std::vector<RecordedExchange> m_exchanges;
};

class FaultTransport final : public net::Transport {
public:
    // Gets the number of the exchange and its answer to change; may throw what a transport throws. Calls come one at a time.
    using Fault = std::function<void(std::size_t exchange, RecordedAnswer &answer)>;

    FaultTransport(std::vector<RecordedExchange> exchanges, Fault fault)
        : m_exchanges(std::move(exchanges))
        , m_used(m_exchanges.size(), false)
        , m_fault(std::move(fault))
    {
    }

    [[nodiscard]] net::HttpResponse send(const net::HttpRequest &request, const Cancellation &cancellation) override
    {
        cancellation.throwIfCancelled();
        requireSendable(request);
        static_cast<void>(readAll(request.body));   // as a real one: a body that cannot be read is an error
        RecordedAnswer answer{404, {{"Content-Type", "application/json"}}, "{}"};
        {
            const std::scoped_lock lock(m_mutex);
            // A client that asks without end: ended here, and no member of the family of errors.
            if (++m_requests > mostRequests) {
                m_endless = true;
                throw std::logic_error("the client asks without end: " + RecordedExchange::placeOf(request));
            }
            if (const std::size_t found = find(request); found != none) {
                m_used[found] = true;
                answer = m_exchanges[found].answer;
                m_fault(found, answer);
            }
        }
        return delivered(request, answer);
    }
    [[nodiscard]] std::size_t requestCount() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }
    [[nodiscard]] bool askedWithoutEnd() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_endless;
    }

private:
    // As net::HttpClient: what a header or an address cannot carry is an error of the caller's.
    static void requireSendable(const net::HttpRequest &request)
    {
        for (const auto &entry : request.headers.entries()) {
            for (const char c : entry.value.view()) {
                if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f) {
                    throw ClientError("the request header " + entry.name + " holds characters that cannot be sent").about("headers");
                }
            }
        }
        const bool isWeb = request.url.starts_with("https://") || request.url.starts_with("http://127.0.0.1");
        if (!isWeb || request.url.find_first_of(" \r\n\t") != std::string::npos) {
            throw ClientError("this is no address to send to").about("url");
        }
    }
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t mostRequests = 3000;

    // The same URL, else the same place; one that was not given yet, else the last.
    [[nodiscard]] std::size_t find(const net::HttpRequest &request) const
    {
        const std::string place = RecordedExchange::placeOf(request);
        std::size_t best = none;
        int bestRank = 0;
        for (std::size_t i = 0; i < m_exchanges.size(); ++i) {
            if (m_exchanges[i].place != place) {
                continue;
            }
            const bool same = m_exchanges[i].url == request.url;
            const int rank = (same ? 2 : 0) + (m_used[i] ? 1 : 2);
            if (rank > bestRank || (rank == bestRank && m_used[i])) {
                best = i;
                bestRank = rank;
            }
        }
        return best;
    }

    const std::vector<RecordedExchange> m_exchanges;
    mutable std::mutex m_mutex;
    std::vector<bool> m_used;
    Fault m_fault;
    std::size_t m_requests = 0;
    bool m_endless = false;
};

} // namespace strongroom::test
