// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tests of all services' connections have in common. Internal to connections.

#include "connections/Opening.h"
#include "connections/TlsProbe.h"

#include <chrono>
#include <string>

namespace strongroom::connections {

[[nodiscard]] StepReport endedStep(TestStep step, StepState state, Sentence detail);
// "the first; the second", each whole; the first may be empty.
[[nodiscard]] Sentence bothOf(const Sentence &first, const Sentence &second);

// The steps that ask nothing of the service itself.
class ServerProbe {
public:
    // `url` is a valid one.
    ServerProbe(const std::string &url, net::HttpClientSettings client, std::chrono::milliseconds timeout);
    [[nodiscard]] StepReport resolve(const Cancellation &cancellation) const;
    [[nodiscard]] StepReport tls(const Cancellation &cancellation) const;

private:
    TlsTarget m_target;
    bool m_plain = false;
};

// Runs every step by `run` and reports it; a step that throws has failed.
void runSteps(const std::function<StepReport(TestStep)> &run, const std::function<void(const StepReport &)> &report, const Cancellation &cancellation);

// testConnection() for the other services.
[[nodiscard]] std::function<StepReport(TestStep)> tozStoreSteps(const Connection &connection, const Credentials &credentials, const Cancellation &cancellation);
[[nodiscard]] std::function<StepReport(TestStep)> lockerSteps(const Connection &connection, const Credentials &credentials, const Cancellation &cancellation);
[[nodiscard]] std::function<StepReport(TestStep)> signInSteps(const Connection &connection, const Credentials &credentials, const Cancellation &cancellation);
[[nodiscard]] std::function<StepReport(TestStep)> apiTokenSteps(const Connection &connection, const Credentials &credentials, const Cancellation &cancellation);

// GETs the address that the user named for tests. Failed for an answer that is no success.
class TrialSender;
[[nodiscard]] StepReport tryTestUrl(const TrialSender &sender, const std::string &url, const Cancellation &cancellation);

} // namespace strongroom::connections
