// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One request to the service, from path to good answer (Locker page, sections 3 and 10). Internal to core/locker. Thread-safe.

#include "auth/Authorizer.h"
#include "base/Cancellation.h"
#include "base/Clock.h"
#include "locker/AccessKey.h"
#include "net/Transport.h"

#include <chrono>
#include <memory>
#include <string>

namespace strongroom::locker {

struct Question {
    Sentence operation;           // "list secrets": names the request in errors
    net::Method method = net::Method::Get;
    std::string path;             // from "/v1/" on, with its query, percent-encoded
    std::string body;             // JSON; sealed texts only
};

struct Reply {
    net::HttpResponse response;
    FailedRequest request;        // for an error about what is in the answer
};

class Channel {
public:
    // `readRetries`: how often a read may be sent again after a failure that may pass; a write never is. ClientError for headers that cannot be sent.
    Channel(std::string apiBase, std::shared_ptr<auth::Authorizer> authorizer, const ExtraHeaders &headers, std::shared_ptr<net::Transport> transport, const Clock &clock,
            std::chrono::milliseconds timeout, int readRetries = 0);
    // With the access key itself.
    Channel(std::string apiBase, const std::string &accessKeyId, const ExtraHeaders &headers, std::shared_ptr<net::Transport> transport, const Clock &clock,
            std::chrono::milliseconds timeout, int readRetries = 0);

    // 200, and 201 for writes. AuthError 401, ServerError, NetworkError, CancelledError. The time of an operation is its caller's to watch over
    // (TimeBudget); the limit here is for each wait.
    [[nodiscard]] Reply send(const Question &question, const Cancellation &cancellation) const;
    // The path, from "/v1/" on, that a `next` of a page means. ServerError: it leads elsewhere.
    [[nodiscard]] std::string pathOfNext(const std::string &next, const FailedRequest &request) const;
    [[nodiscard]] const std::string &apiBase() const noexcept { return m_apiBase; }
    [[nodiscard]] const Clock &clock() const noexcept { return m_clock; }
    void forgetTokens() const { m_authorizer->forgetTokens(); }

private:
    std::string m_apiBase;
    std::string m_origin;         // "https://host:port"
    std::string m_basePath;       // "/locker_secrets", or empty
    std::shared_ptr<auth::Authorizer> m_authorizer;
    net::Headers m_headers;
    std::shared_ptr<net::Transport> m_once;       // never sends anything twice, whatever it is asked
    std::shared_ptr<net::Transport> m_transport;
    const Clock &m_clock;
    std::chrono::milliseconds m_timeout;
};

// Percent-encodes everything but letters, digits and -_.~ : a segment of a path, or a value of a query.
[[nodiscard]] std::string encodedSegment(std::string_view text);

} // namespace strongroom::locker
