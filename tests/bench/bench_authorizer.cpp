// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A good token put on requests by eight threads at once: the authorizer beside a mutex around the token and the header that is set.

#include "Sections.h"

#include "auth/TokenAuthorizer.h"

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace strongroom::bench {

namespace {

constexpr int threads = 8;
constexpr int requests = 4'000;   // of a thread
constexpr std::string_view header = "Bearer Rv56NXQAcThUdJ-bujMNdAftRIPvETSRzquFv51vxk7";

class LongLived final : public auth::TokenAuthorizer {
public:
    LongLived() : TokenAuthorizer({}, Clock::system()) {}
    [[nodiscard]] const std::string &clientId() const noexcept override { return m_id; }

protected:
    auth::AccessToken authorize(const auth::AccessScope &, const Cancellation &) override
    {
        auth::AccessToken token;
        token.value = SecretBytes(header.substr(7));
        token.validUntil = clock().steadyNow() + std::chrono::hours(24);
        return token;
    }
    auth::AccessToken refresh(const auth::AccessToken &, auth::RefreshReason, const auth::AccessScope &scope, const Cancellation &cancellation) override
    {
        return authorize(scope, cancellation);
    }

private:
    std::string m_id;
};

void inThreads(const std::function<void(net::HttpRequest &)> &put)
{
    std::vector<std::thread> running;
    std::vector<int> wrong(threads, 0);
    for (int i = 0; i < threads; ++i) {
        running.emplace_back([&put, &wrong = wrong[std::size_t(i)]] {
            for (int n = 0; n < requests; ++n) {
                net::HttpRequest request;
                put(request);
                wrong += request.headers.get("Authorization") == header ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : running) {
        thread.join();
    }
    for (const int count : wrong) {
        if (count != 0) {
            throw std::runtime_error("another header than expected");
        }
    }
}

} // namespace

Section authorizerSection()
{
    struct Bare {
        std::mutex mutex;
        SecretBytes token{header.substr(7)};
    };
    const auto bare = std::make_shared<Bare>();
    const auto authorizer = std::make_shared<LongLived>();
    return {"A good token on requests, 8 threads",
            "requests",
            {{"a mutex and the header", threads * requests,
              [bare] {
                  inThreads([&](net::HttpRequest &request) {
                      const std::scoped_lock lock(bare->mutex);
                      SensitiveText value{std::string_view("Bearer ")};
                      value.append(bare->token.text());
                      request.headers.set("Authorization", value.view());
                  });
              }},
             {"the authorizer, Strongroom", threads * requests, [authorizer] {
                  const CancellationSource caller;
                  inThreads([&](net::HttpRequest &request) { authorizer->apply(request, {"https://api.example", "default"}, caller.token()); });
              }}}};
}

} // namespace strongroom::bench
