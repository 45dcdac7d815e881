// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One storage request from the country to a good answer: routing, headers, credentials, the one renewal after a 401, and errors
// (incountry page, sections 2, 3, 4 and 15). Internal to core/incountry. Thread-safe.

#include "auth/Authorizer.h"
#include "base/Cancellation.h"
#include "base/Clock.h"
#include "base/Error.h"
#include "incountry/CountryList.h"
#include "incountry/StorageConfiguration.h"
#include "net/Transport.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>

namespace strongroom::incountry {

struct ServiceCall {
    Sentence operation;                          // "find records"
    net::Method method = net::Method::Get;
    std::string path;                            // "" or with a leading slash, percent-encoded
    net::BodyPtr body;
    net::Repeat repeat = net::Repeat::Never;
    net::Effect effect = net::Effect::Changes;
    std::int64_t maxResponseBytes = 64LL << 20;
    net::ResponseSink sink;
    ProgressSink uploaded;
    ProgressSink downloaded;
};

struct ServiceAnswer {
    net::HttpResponse response;
    FailedRequest request;   // for an error about what is in the answer
};

class ServiceChannel {
public:
    // `configuration` must outlive the channel.
    ServiceChannel(const StorageConfiguration &configuration, std::shared_ptr<net::Transport> transport,
                   std::shared_ptr<auth::Authorizer> authorizer, const Clock &clock);

    // An answer with a 2xx status. AuthError, ServerError, NetworkError, CancelledError, and what the call's body and sink throw.
    [[nodiscard]] ServiceAnswer send(const Country &country, const ServiceCall &call, const Cancellation &cancellation);
    [[nodiscard]] CountryList &countries() noexcept { return m_countries; }
    // Lets go of the credentials: send() answers CancelledError from now on.
    void forgetCredentials();

private:
    struct Routed {
        Route route;
        std::uint64_t listGeneration = 0;   // 0: the list was not asked
    };
    [[nodiscard]] Routed route(const Country &country, std::uint64_t listOlderThan, const Cancellation &cancellation);
    [[nodiscard]] std::shared_ptr<auth::Authorizer> authorizer() const;

    const StorageConfiguration &m_configuration;
    const std::string m_environmentHeader;
    const std::shared_ptr<net::Transport> m_transport;   // before what uses it
    mutable std::mutex m_mutex;
    std::shared_ptr<auth::Authorizer> m_authorizer;
    CountryList m_countries;
};

} // namespace strongroom::incountry
