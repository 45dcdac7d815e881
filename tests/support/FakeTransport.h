// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A net::Transport without a network. It records every request (body bytes included) and answers from a script, in order; when the
// script is used up it asks the handler; without one an unexpected request is a std::logic_error. Thread-safe.
//
//   FakeTransport transport;
//   transport.answerJson(200, R"({"ok":true})").fail("connection reset").hang();
//   …
//   QCOMPARE(transport.requestCount(), std::size_t(3));
//   QCOMPARE(transport.request(0).header("authorization"), "Bearer t");

#include "base/Error.h"
#include "base/Text.h"
#include "net/Transport.h"

#include <QByteArray>
#include <QIODevice>

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace strongroom::test {

using HeaderList = std::vector<std::pair<std::string, std::string>>;

[[nodiscard]] inline net::HttpResponse httpResponse(int status, std::string_view body = {}, const HeaderList &headers = {})
{
    net::HttpResponse response;
    response.status = status;
    for (const auto &[name, value] : headers) {
        response.headers.set(name, value);
    }
    const ByteView bytes = bytesOf(body);
    response.body.assign(bytes.begin(), bytes.end());
    return response;
}

// What went out. The body's Content-Type is among the headers, as on the wire.
struct RecordedRequest {
    net::Method method = net::Method::Get;
    std::string url;
    HeaderList headers;
    bool hasBody = false;
    std::string body;
    net::Repeat repeat = net::Repeat::Never;
    std::chrono::milliseconds timeout{0};
    std::int64_t maxResponseBytes = 0;
    bool hasSink = false;
    std::string operation;

    [[nodiscard]] bool hasHeader(std::string_view name) const { return find(name) != nullptr; }
    // Empty when there is none.
    [[nodiscard]] std::string header(std::string_view name) const
    {
        const std::string *const value = find(name);
        return value == nullptr ? std::string() : *value;
    }

private:
    [[nodiscard]] const std::string *find(std::string_view name) const
    {
        for (const auto &[candidate, value] : headers) {
            if (equalsIgnoringAsciiCase(candidate, name)) {
                return &value;
            }
        }
        return nullptr;
    }
};

[[nodiscard]] inline std::string readAll(const net::BodyPtr &body)
{
    if (!body) {
        return {};
    }
    const std::unique_ptr<QIODevice> device = body->open();
    return device->readAll().toStdString();
}

class FakeTransport final : public net::Transport {
public:
    // Runs on the thread that called send(); may throw whatever a transport throws, and may block.
    using Handler = std::function<net::HttpResponse(const RecordedRequest &request, const Cancellation &cancellation)>;

    FakeTransport() = default;
    explicit FakeTransport(Handler handler) : m_handler(std::move(handler)) {}

    // The script: each call adds one step, used by one request.
    FakeTransport &enqueue(Handler step)
    {
        const std::scoped_lock lock(m_mutex);
        m_script.push_back(std::move(step));
        return *this;
    }
    FakeTransport &answer(int status, std::string body = {}, HeaderList headers = {})
    {
        return enqueue([status, body = std::move(body), headers = std::move(headers)](const RecordedRequest &, const Cancellation &) {
            return httpResponse(status, body, headers);
        });
    }
    FakeTransport &answerJson(int status, std::string json) { return answer(status, std::move(json), {{"Content-Type", "application/json"}}); }
    FakeTransport &fail(const NetworkError &error)
    {
        return enqueue([error](const RecordedRequest &, const Cancellation &) -> net::HttpResponse { throw error; });
    }
    // A NetworkError that is retryable.
    FakeTransport &fail(const std::string &text = "the connection was reset")
    {
        NetworkError error(text);
        error.withRetryable(true);
        return fail(error);
    }
    // Blocks until the request is cancelled.
    FakeTransport &hang()
    {
        return enqueue([](const RecordedRequest &, const Cancellation &cancellation) -> net::HttpResponse { waitUntilCancelled(cancellation); });
    }
    // Answers after a while; cancelling ends the wait.
    FakeTransport &answerAfter(std::chrono::milliseconds delay, int status, std::string body = {}, HeaderList headers = {})
    {
        return enqueue([delay, status, body = std::move(body), headers = std::move(headers)](const RecordedRequest &, const Cancellation &cancellation) {
            waitFor(delay, cancellation);
            return httpResponse(status, body, headers);
        });
    }
    // Blocks until release() was called (before or after; each release lets all held requests go), then answers.
    FakeTransport &answerWhenReleased(int status, std::string body = {}, HeaderList headers = {})
    {
        return enqueue([this, status, body = std::move(body), headers = std::move(headers)](const RecordedRequest &, const Cancellation &cancellation) {
            waitForRelease(cancellation);
            return httpResponse(status, body, headers);
        });
    }
    void release()
    {
        const std::scoped_lock lock(m_mutex);
        m_released = true;
        m_changed.notify_all();
    }
    // For use in handlers: blocks until release() or cancellation.
    void waitForRelease(const Cancellation &cancellation)
    {
        const CancellationHook hook = cancellation.onCancel([this] {
            const std::scoped_lock lock(m_mutex);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_released || cancellation.isCancelled(); });
        lock.unlock();
        cancellation.throwIfCancelled();
    }

    // Answers what the script does not.
    void setHandler(Handler handler)
    {
        const std::scoped_lock lock(m_mutex);
        m_handler = std::move(handler);
    }

    [[nodiscard]] std::vector<RecordedRequest> requests() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }
    [[nodiscard]] std::size_t requestCount() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests.size();
    }
    [[nodiscard]] RecordedRequest request(std::size_t index) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests.at(index);
    }
    // Steps of the script that no request has used.
    [[nodiscard]] std::size_t stepsLeft() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_script.size();
    }
    void forgetRequests()
    {
        const std::scoped_lock lock(m_mutex);
        m_requests.clear();
    }
    // False when `count` requests have not begun within the limit.
    [[nodiscard]] bool waitForRequests(std::size_t count, std::chrono::milliseconds limit = std::chrono::seconds(10)) const
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, limit, [&] { return m_requests.size() >= count; });
    }

    [[nodiscard]] net::HttpResponse send(const net::HttpRequest &request, const Cancellation &cancellation) override
    {
        cancellation.throwIfCancelled();
        const RecordedRequest recorded = record(request);
        Handler step;
        {
            const std::scoped_lock lock(m_mutex);
            m_requests.push_back(recorded);
            m_changed.notify_all();
            if (!m_script.empty()) {
                step = std::move(m_script.front());
                m_script.pop_front();
            } else {
                step = m_handler;
            }
        }
        if (!step) {
            throw std::logic_error("FakeTransport: unexpected " + std::string(net::methodName(request.method)) + " " + request.url);
        }
        if (request.uploaded && request.body) {
            request.uploaded({request.body->size(), request.body->size()});
        }
        net::HttpResponse response = step(recorded, cancellation);
        const auto size = static_cast<std::int64_t>(response.body.size());
        if (size > request.maxResponseBytes) {
            throw NetworkError("the answer is too large");
        }
        if (request.downloaded) {
            request.downloaded({size, size});
        }
        if (request.sink && response.status < 300) {
            if (!response.body.empty()) {
                request.sink(response.body);
            }
            response.body.clear();
        }
        return response;
    }

private:
    static RecordedRequest record(const net::HttpRequest &request)
    {
        RecordedRequest recorded;
        recorded.method = request.method;
        recorded.url = request.url;
        for (const auto &entry : request.headers.entries()) {
            recorded.headers.emplace_back(entry.name, std::string(entry.value.view()));
        }
        if (request.body) {
            recorded.hasBody = true;
            recorded.body = readAll(request.body);
            if (!request.headers.get("Content-Type")) {
                recorded.headers.emplace_back("Content-Type", request.body->contentType());
            }
        }
        recorded.repeat = request.repeat;
        recorded.timeout = request.timeout;
        recorded.maxResponseBytes = request.maxResponseBytes;
        recorded.hasSink = static_cast<bool>(request.sink);
        recorded.operation = request.operation.english();
        return recorded;
    }

    template <typename Wait>
    static void waitOn(const Cancellation &cancellation, Wait wait)
    {
        std::mutex mutex;
        std::condition_variable woken;
        const CancellationHook hook = cancellation.onCancel([&] {
            const std::scoped_lock lock(mutex);
            woken.notify_all();
        });
        std::unique_lock lock(mutex);
        wait(woken, lock);
    }
    [[noreturn]] static void waitUntilCancelled(const Cancellation &cancellation)
    {
        waitOn(cancellation, [&](std::condition_variable &woken, std::unique_lock<std::mutex> &lock) {
            woken.wait(lock, [&] { return cancellation.isCancelled(); });
        });
        throw CancelledError();
    }
    static void waitFor(std::chrono::milliseconds delay, const Cancellation &cancellation)
    {
        waitOn(cancellation, [&](std::condition_variable &woken, std::unique_lock<std::mutex> &lock) {
            woken.wait_for(lock, delay, [&] { return cancellation.isCancelled(); });
        });
        cancellation.throwIfCancelled();
    }

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::deque<Handler> m_script;
    Handler m_handler;
    std::vector<RecordedRequest> m_requests;
    bool m_released = false;
};

} // namespace strongroom::test
