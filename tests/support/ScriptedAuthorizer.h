// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An authorizer whose tokens and failures the test puts in a row beforehand. It makes no call. Thread-safe.

#include "auth/TokenAuthorizer.h"
#include "base/Error.h"

#include <chrono>
#include <deque>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace strongroom::test {

// Gives the tokens that the test put there; one that is an error is thrown.
class ScriptedAuthorizer final : public auth::TokenAuthorizer {
public:
    explicit ScriptedAuthorizer(const Clock &clock, auth::TokenHeader header = {}) : TokenAuthorizer(std::move(header), clock) {}
    const std::string &clientId() const noexcept override { return m_id; }

    void next(const std::string &token, std::optional<std::chrono::seconds> lifetime = std::chrono::seconds(3600))
    {
        const std::scoped_lock lock(m_mutex);
        m_script.push_back({token, lifetime, nullptr});
    }
    void nextFails(ErrorPtr error)
    {
        const std::scoped_lock lock(m_mutex);
        m_script.push_back({{}, {}, std::move(error)});
    }

protected:
    auth::AccessToken authorize(const auth::AccessScope &, const Cancellation &) override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_script.empty()) {
            throw std::logic_error("a token more than the test expects");
        }
        const Step step = m_script.front();
        m_script.pop_front();
        if (step.error) {
            step.error->raise();
        }
        auth::AccessToken token;
        token.value = SecretBytes(std::string_view(step.token));
        token.receivedAt = clock().wallNow();
        token.origin = "token endpoint auth.example";
        token.scope = "events";
        if (step.lifetime) {
            token.validUntil = clock().steadyNow() + *step.lifetime;
            token.expiresAt = token.receivedAt + *step.lifetime;
        }
        return token;
    }
    auth::AccessToken refresh(const auth::AccessToken &, auth::RefreshReason, const auth::AccessScope &scope, const Cancellation &cancellation) override
    {
        return authorize(scope, cancellation);
    }

private:
    struct Step {
        std::string token;
        std::optional<std::chrono::seconds> lifetime;
        ErrorPtr error;
    };
    std::mutex m_mutex;
    std::deque<Step> m_script;
    std::string m_id = "client-7";
};

} // namespace strongroom::test
