// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/TestSteps.h"

#include "base/Text.h"

#include <QHostAddress>
#include <QUrl>

#include <array>
#include <utility>

namespace strongroom::connections {

StepReport endedStep(TestStep step, StepState state, std::string detail) { return {step, state, std::move(detail), nullptr, {}}; }

ServerProbe::ServerProbe(const std::string &address, net::HttpClientSettings client, std::chrono::milliseconds timeout)
{
    const QUrl url(toQString(address));
    m_target.host = url.host();
    m_plain = url.scheme() == QLatin1String("http");
    m_target.port = static_cast<std::uint16_t>(url.port(m_plain ? 80 : 443));
    m_target.client = std::move(client);
    m_target.timeout = timeout;
}

StepReport ServerProbe::resolve(const Cancellation &cancellation) const
{
    const std::string host = fromQString(m_target.host);
    if (!QHostAddress(m_target.host).isNull()) {
        return endedStep(TestStep::Resolve, StepState::Passed, host + " is an address");
    }
    if (const std::string proxy = m_plain ? std::string() : proxyOnTheWay(m_target); !proxy.empty()) {
        return endedStep(TestStep::Resolve, StepState::Skipped, "the " + proxy + " resolves " + host);
    }
    return endedStep(TestStep::Resolve, StepState::Passed, host + " is " + resolveHost(m_target.host, cancellation));
}

StepReport ServerProbe::tls(const Cancellation &cancellation) const
{
    if (m_plain) {
        return endedStep(TestStep::Tls, StepState::Skipped, "plain http on this computer");
    }
    TlsOutcome outcome = probeTls(m_target, cancellation);
    StepReport report = endedStep(TestStep::Tls, StepState::Passed, std::move(outcome.detail));
    report.certificates.push_back(std::move(outcome.certificate));
    return report;
}

void runSteps(const std::function<StepReport(TestStep)> &run, const std::function<void(const StepReport &)> &report, const Cancellation &cancellation)
{
    constexpr std::array steps{TestStep::Configuration, TestStep::Resolve, TestStep::Tls, TestStep::SignIn, TestStep::ReadRow};
    bool failed = false;
    for (const TestStep step : steps) {
        cancellation.throwIfCancelled();
        if (failed) {
            report({step, StepState::Skipped, "not tried", nullptr, {}});
            continue;
        }
        report({step, StepState::Running, {}, nullptr, {}});
        StepReport outcome;
        try {
            outcome = run(step);
        } catch (const CancelledError &) {
            throw;
        } catch (...) {
            const ErrorPtr error = toVaultError(std::current_exception(), "test the connection");
            outcome = {step, StepState::Failed, error->what(), error, {}};
        }
        failed = outcome.state == StepState::Failed;
        report(outcome);
    }
}

} // namespace strongroom::connections
