// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One request to a TozStore service from path to good answer: URL, credentials, the one renewal after a 401, and errors (TozStore page, sections
// 3 and 14). Internal to core/tozstore. Thread-safe.

#include "auth/Authorizer.h"
#include "base/Cancellation.h"
#include "base/Clock.h"
#include "net/Transport.h"
#include "tozstore/ClientConfiguration.h"
#include "tozstore/RandomSource.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace strongroom::tozstore {

enum class Signing : std::uint8_t {
    None,       // registration, realm info, upload and download URLs
    Bearer,     // storage v1, search, account
    Tsv1,       // notes: the client's signing key and id. ClientError for a client that has no signing key
    Anonymous   // TSV1 with an empty uid and keys of one's own choosing
};

struct Call {
    Sentence operation;                          // "read record": names the request in errors
    net::Method method = net::Method::Get;
    std::string path;                            // with a leading slash, percent-encoded
    std::string query;                           // without the question mark, encoded; may be empty
    net::BodyPtr body;
    net::Headers headers;
    Signing signing = Signing::Bearer;
    const SigningPrivateKey *signingKey = nullptr;   // Anonymous only
    std::string url;                             // instead of path and query: an absolute URL that the service handed out
    net::Repeat repeat = net::Repeat::Never;
    net::Effect effect = net::Effect::Changes;
    std::int64_t maxResponseBytes = 64LL << 20;
    net::ResponseSink sink;
    ProgressSink uploaded;
    ProgressSink downloaded;
};

struct Answer {
    net::HttpResponse response;
    FailedRequest request;   // for an error about what is in the answer
};

// Percent-encodes everything but letters, digits and -_.~ : one segment of a path, or a value of a query.
[[nodiscard]] std::string encoded(std::string_view text);

// Without slashes in the end. ClientError: not https, and not http to loopback.
[[nodiscard]] std::string checkedApiUrl(std::string apiUrl);

class Channel {
public:
    static constexpr std::chrono::milliseconds usualTimeout{30'000};
    // Without credentials only Signing::None and Anonymous work. ClientError for a URL that is not https, or http to loopback.
    Channel(std::string apiUrl, std::shared_ptr<net::Transport> transport, std::shared_ptr<RandomSource> random, const Clock &clock = Clock::system(),
            std::chrono::milliseconds timeout = usualTimeout);
    // `tokens` goes on Signing::Bearer; null: one of the channel's own.
    Channel(const ClientConfiguration &configuration, std::shared_ptr<net::Transport> transport, std::shared_ptr<RandomSource> random,
            const Clock &clock = Clock::system(), std::chrono::milliseconds timeout = usualTimeout, std::shared_ptr<auth::Authorizer> tokens = nullptr);
    ~Channel();

    // An answer with a 2xx status. AuthError (401), ServerError (the others; 429 and 5xx may succeed later), NetworkError, CancelledError.
    // A URL handed out by the service (Call::url) gets no credentials, and must be https, or http to loopback.
    [[nodiscard]] Answer send(const Call &call, const Cancellation &cancellation);
    [[nodiscard]] RandomSource &random() const;
    [[nodiscard]] const std::string &apiUrl() const;
    // Forgets the tokens and lets go of the credentials: send() answers CancelledError from now on.
    void lock();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::tozstore
