// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The steps of testConnection() for a sign-in: the service that gives tokens, and the address that the user named to try one on.

#include "connections/AccountParts.h"
#include "connections/Composition.h"
#include "connections/TestSteps.h"
#include "connections/TrialSender.h"

#include <memory>
#include <optional>
#include <utility>

namespace strongroom::connections {

StepReport tryTestUrl(const TrialSender &sender, const std::string &url, const Cancellation &cancellation)
{
    constexpr int unauthorized = 401;
    constexpr int forbidden = 403;
    TrialRequest request;
    request.url = url;
    const TrialAnswer answer = sender.send(request, {}, cancellation);
    const Sentence said = answer.reason.empty() ? Sentence::tr("%1 answered %2").arg(hostOf(url)).arg(answer.status)
                                                : Sentence::tr("%1 answered %2 %3", "host, status, its words")
                                                      .arg(hostOf(url))
                                                      .arg(answer.status)
                                                      .arg(answer.reason);
    if (answer.status >= 200 && answer.status < 300) {
        return endedStep(TestStep::ReadRow, StepState::Passed, said);
    }
    StepReport report = endedStep(TestStep::ReadRow, StepState::Failed, said);
    FailedRequest failed{"GET", net::showableUrl(url), answer.status, {}, {}};
    if (answer.renewalError) {
        report.error = answer.renewalError;
    } else if (answer.status == unauthorized || answer.status == forbidden) {
        report.error = AuthError(AuthFailure::Refused, Sentence::tr("%1: it does not accept what was signed in with").arg(said))
                           .advise(Sentence::tr("Check that the account may use this address, the scope, and whether it wants \"Bearer\" before the token."))
                           .during(std::move(failed))
                           .clone();
    } else {
        report.error = ServerError(said).advise(Sentence::tr("Check the address to test with.")).during(std::move(failed)).clone();
    }
    return report;
}

namespace {

class Test {
public:
    Test(const Connection &connection, const Credentials &credentials, const Cancellation &cancellation)
        : m_connection(connection)
        , m_credentials(credentials)
        , m_cancellation(cancellation)
    {
    }

    StepReport run(TestStep step)
    {
        switch (step) {
        case TestStep::Configuration:
            return configuration();
        case TestStep::Resolve:
            return m_server ? m_server->resolve(m_cancellation) : endedStep(step, StepState::Skipped, noAddress());
        case TestStep::Tls:
            return m_server ? m_server->tls(m_cancellation) : endedStep(step, StepState::Skipped, noAddress());
        case TestStep::SignIn:
            return signIn();
        case TestStep::ReadRow:
            return readRow();
        }
        return {};
    }

private:
    static Sentence noAddress() { return Sentence::tr("an API key goes with any address; give one to test with"); }

    StepReport configuration()
    {
        m_parts = signInParts(m_connection, m_credentials, openingContext(m_connection));
        const std::string address = serviceAddress();
        if (!address.empty()) {
            m_server.emplace(address, clientSettings(m_connection, m_credentials), std::chrono::seconds(30));
        }
        return endedStep(TestStep::Configuration, StepState::Passed, Sentence::tr("complete"));
    }

    [[nodiscard]] std::string serviceAddress() const
    {
        switch (m_connection.account.kind) {
        case SignInKind::ServiceAccount:
            return m_parts.environment.tokenUrl;
        case SignInKind::UserPassword:
            return auth::cognitoEndpointOf(m_parts.environment);
        case SignInKind::ApiKey:
            return m_connection.account.testUrl;
        }
        return {};
    }

    StepReport signIn()
    {
        if (m_connection.account.kind == SignInKind::ApiKey) {
            return endedStep(TestStep::SignIn, StepState::Skipped, Sentence::tr("an API key needs no signing in"));
        }
        tokens()->refreshNow({}, m_cancellation);
        return endedStep(TestStep::SignIn, StepState::Passed,
                         m_connection.account.kind == SignInKind::UserPassword ? Sentence::tr("the user pool accepted the user name and password")
                                                                                    : Sentence::tr("the service accepted the client id and secret"));
    }

    StepReport readRow()
    {
        const std::string &url = m_connection.account.testUrl;
        if (url.empty()) {
            return endedStep(TestStep::ReadRow, StepState::Skipped, Sentence::tr("no address to test with is given"));
        }
        return tryTestUrl(TrialSender(m_parts.transport, m_parts.authorizer, tokens(), Clock::system()), url, m_cancellation);
    }

    [[nodiscard]] std::shared_ptr<auth::TokenAuthorizer> tokens() const { return std::dynamic_pointer_cast<auth::TokenAuthorizer>(m_parts.authorizer); }

    const Connection &m_connection;
    const Credentials &m_credentials;
    const Cancellation &m_cancellation;
    SignInParts m_parts;
    std::optional<ServerProbe> m_server;
};

} // namespace

std::function<StepReport(TestStep)> signInSteps(const Connection &connection, const Credentials &credentials, const Cancellation &cancellation)
{
    return [test = std::make_shared<Test>(connection, credentials, cancellation)](TestStep step) { return test->run(step); };
}

} // namespace strongroom::connections
