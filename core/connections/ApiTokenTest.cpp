// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The steps of testConnection() for the API-token manager. It asks for a token of its own and keeps it nowhere: the test never writes.

#include "aws/DynamoDb.h"
#include "connections/AccountParts.h"
#include "connections/Composition.h"
#include "connections/TestSteps.h"
#include "connections/TrialSender.h"
#include "tokens/Consumer.h"
#include "tokens/ManagedTokenAuthorizer.h"
#include "tokens/TokenManager.h"
#include "tokens/TokenStore.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace strongroom::connections {

namespace {

// Finds nothing and keeps nothing.
class NoStore final : public tokens::TokenStore {
public:
    std::optional<tokens::StoredItem> read(const Cancellation &) override { return std::nullopt; }
    void write(const std::string &, const Cancellation &) override {}
    bool remove(const Cancellation &) override { return false; }
    Sentence where() const override { return Sentence::tr("nowhere"); }
};

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
            return everyServer(step, &ServerProbe::resolve);
        case TestStep::Tls:
            return everyServer(step, &ServerProbe::tls);
        case TestStep::SignIn:
            return signIn();
        case TestStep::ReadRow:
            return readRow();
        }
        return {};
    }

private:
    StepReport configuration()
    {
        m_parts = apiTokenParts(m_connection, m_credentials, openingContext(m_connection));
        for (const std::string &address : {m_parts.settings.url, m_parts.secretsEndpoint, m_parts.tableEndpoint}) {
            if (!address.empty() && std::ranges::find(m_hosts, hostOf(address)) == m_hosts.end()) {
                m_hosts.push_back(hostOf(address));
                m_servers.emplace_back(address, clientSettings(m_connection, m_credentials), std::chrono::seconds(30));
            }
        }
        Sentence detail = Sentence::tr("complete");
        if (m_parts.aws) {
            detail = Sentence::tr("complete; AWS keys: %1; region %2").arg(m_parts.aws->where).arg(m_parts.aws->region);
            for (const auto &warning : m_parts.aws->warnings) {
                detail = bothOf(detail, warning);
            }
        }
        return endedStep(TestStep::Configuration, StepState::Passed, std::move(detail));
    }

    // Passed when one of them did; what is skipped for all is skipped.
    StepReport everyServer(TestStep step, StepReport (ServerProbe::*probe)(const Cancellation &) const)
    {
        StepReport all = endedStep(step, StepState::Skipped, {});
        for (std::size_t i = 0; i < m_servers.size(); ++i) {
            const StepReport one = (m_servers[i].*probe)(m_cancellation);
            all.certificates.insert(all.certificates.end(), one.certificates.begin(), one.certificates.end());
            all.state = one.state == StepState::Passed ? StepState::Passed : all.state;
            all.detail = bothOf(all.detail, whileDoing(m_servers.size() > 1 && step == TestStep::Tls ? m_hosts[i] : std::string(), one.detail));
        }
        return all;
    }

    StepReport signIn()
    {
        // Once by itself: an error of the secret is not one of the token endpoint.
        (void)m_parts.consumer->get(m_cancellation);
        if (m_parts.settings.place == tokens::TokenPlace::DynamoDb && !gateOf(m_connection)->isOpen()) {
            return endedStep(TestStep::SignIn, StepState::Skipped,
                             Sentence::tr("the secret was read; asking for a token would change the shared one, and the connection is read-only"));
        }
        tokens::TokenSettings settings = m_parts.settings;
        settings.retries = 1;
        settings.createTable = false;
        m_manager = std::make_shared<tokens::TokenManager>(settings, m_parts.consumer, std::make_shared<NoStore>(), m_parts.transport);
        const tokens::ManagedToken token = m_manager->refresh(m_cancellation);
        Sentence detail = m_parts.aws ? Sentence::tr("the secret was read, and the token endpoint accepted the consumer key and secret")
                                      : Sentence::tr("the token endpoint accepted the consumer key and secret");
        if (!token.expiryMs) {
            detail = Sentence::tr("%1; it does not say how long a token is good, so that none is kept").arg(std::move(detail));
        }
        return endedStep(TestStep::SignIn, StepState::Passed, std::move(detail));
    }

    StepReport readRow()
    {
        StepReport stored = readStore();
        const std::string &url = m_connection.apiTokens.testUrl;
        if (stored.state == StepState::Failed || url.empty() || !m_manager) {
            return stored;
        }
        auth::TokenHeader header{m_connection.apiTokens.scheme, {}};
        if (const auto key = m_credentials.find(keychain::CredentialKind::XApiKey); key != m_credentials.end()) {
            header.apiKey = key->second.duplicate();
        }
        const auto authorizer = std::make_shared<tokens::ManagedTokenAuthorizer>(m_manager, std::move(header));
        StepReport tried = tryTestUrl(TrialSender(m_parts.transport, authorizer, authorizer, Clock::system()), url, m_cancellation);
        tried.detail = bothOf(stored.detail, tried.detail);
        return tried;
    }

    StepReport readStore()
    {
        const Sentence where = m_parts.store->where();
        try {
            const bool found = m_parts.store->read(m_cancellation).has_value();
            return endedStep(TestStep::ReadRow, StepState::Passed,
                             (found ? Sentence::tr("%1 has a token") : Sentence::tr("%1 has no token so far")).arg(where));
        } catch (const ServerError &error) {
            if (error.request().code != "ResourceNotFoundException") {
                throw;
            }
            if (m_parts.settings.createTable) {
                return endedStep(TestStep::ReadRow, StepState::Passed, Sentence::tr("%1 is missing; it is created with the first token").arg(where));
            }
            StepReport report = endedStep(TestStep::ReadRow, StepState::Failed, Sentence::tr("%1 is missing").arg(where));
            report.error = ServerError(report.detail)
                               .advise(Sentence::tr("It can be created: let the connection create it, or create a table with the text key \"Id\". "
                                                    "Until then every token is asked for anew."))
                               .about("TABLE_NAME")
                               .during(error.request())
                               .clone();
            return report;
        }
    }

    const Connection &m_connection;
    const Credentials &m_credentials;
    const Cancellation &m_cancellation;
    ApiTokenParts m_parts;
    std::vector<std::string> m_hosts;
    std::vector<ServerProbe> m_servers;
    std::shared_ptr<tokens::TokenManager> m_manager;
};

} // namespace

std::function<StepReport(TestStep)> apiTokenSteps(const Connection &connection, const Credentials &credentials, const Cancellation &cancellation)
{
    return [test = std::make_shared<Test>(connection, credentials, cancellation)](TestStep step) { return test->run(step); };
}

} // namespace strongroom::connections
