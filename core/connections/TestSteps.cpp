// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/TestSteps.h"

#include "base/Text.h"

#include <QHostAddress>
#include <QUrl>

#include <array>
#include <utility>

namespace strongroom::connections {

StepReport endedStep(TestStep step, StepState state, Sentence detail) { return {step, state, std::move(detail), nullptr, {}}; }

Sentence bothOf(const Sentence &first, const Sentence &second) { return first.empty() ? second : Sentence("%1; %2").arg(first).arg(second); }

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
        return endedStep(TestStep::Resolve, StepState::Passed, Sentence::tr("%1 is an address").arg(host));
    }
    if (const Sentence proxy = m_plain ? Sentence() : proxyOnTheWay(m_target); !proxy.empty()) {
        return endedStep(TestStep::Resolve, StepState::Skipped, Sentence::tr("the %1 resolves %2").arg(proxy).arg(host));
    }
    return endedStep(TestStep::Resolve, StepState::Passed,
                     Sentence::tr("%1 is %2", "a host, its address").arg(host).arg(resolveHost(m_target.host, cancellation)));
}

StepReport ServerProbe::tls(const Cancellation &cancellation) const
{
    if (m_plain) {
        return endedStep(TestStep::Tls, StepState::Skipped, Sentence::tr("plain http on this computer"));
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
            report({step, StepState::Skipped, Sentence::tr("not tried"), nullptr, {}});
            continue;
        }
        report({step, StepState::Running, {}, nullptr, {}});
        StepReport outcome;
        try {
            outcome = run(step);
        } catch (const CancelledError &) {
            throw;
        } catch (...) {
            const ErrorPtr error = toVaultError(std::current_exception(), Sentence::tr("test the connection"));
            outcome = {step, StepState::Failed, error->sentence(), error, {}};
        }
        failed = outcome.state == StepState::Failed;
        report(outcome);
    }
}

} // namespace strongroom::connections
