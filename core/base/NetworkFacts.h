// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A NetworkError that knows more than its sentence: at which step of a request it happened, and which certificate it is about. Every text here
// comes from a peer that may be hostile, and is one cleaned line of bounded length.

#include "base/Error.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace strongroom {

// In the order in which a request takes them.
enum class NetworkStep { Resolve, Connect, Proxy, Handshake, Certificate, Pin, Request, Answer };
[[nodiscard]] std::string_view nameOf(NetworkStep step) noexcept;   // "TLS handshake"

struct CertificateFacts {
    std::string subject;               // "CN=vault.example, O=Acme"
    std::string issuer;
    std::vector<std::string> names;    // the hosts and addresses it is for
    std::string validFrom;             // "2026-11-27 14:00:00 UTC"
    std::string validUntil;
    std::string signature;             // "ecdsa-with-SHA256"; empty: not known
    std::string sha256;                // of the whole certificate: "AB:CD:…"
    std::string pin;                   // of its public key, as in a connection's pins; empty: not known
    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

struct NetworkFacts {
    NetworkStep step = NetworkStep::Connect;
    std::string host;                             // asked for, with its port when it is not the usual one
    Sentence proxy{};                             // "HTTP proxy proxy.example:3128"; empty: none
    std::optional<CertificateFacts> certificate{};   // the one concerned, which need not be the server's own
};

class NetworkStepError : public detail::ErrorMixin<NetworkStepError, NetworkError> {
public:
    NetworkStepError(const NetworkError &error, NetworkFacts facts)
        : ErrorMixin(error.sentence()), m_facts(std::make_shared<const NetworkFacts>(std::move(facts)))
    {
        withAdvice(error.adviceSentence()).withMember(error.member()).withRequest(error.request()).withRetryable(error.retryable());
    }
    [[nodiscard]] const NetworkFacts &facts() const noexcept { return *m_facts; }

private:
    std::shared_ptr<const NetworkFacts> m_facts;
};

// Null: not such an error.
[[nodiscard]] inline const NetworkFacts *networkFactsOf(const VaultError &error) noexcept
{
    const auto *const step = dynamic_cast<const NetworkStepError *>(&error);
    return step == nullptr ? nullptr : &step->facts();
}

} // namespace strongroom
