// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The steps of testConnection() for TozStore.

#include "connections/Composition.h"
#include "connections/TestSteps.h"
#include "tozstore/Store.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace strongroom::connections {

namespace {

constexpr int lookedAt = 10;   // records, when the very first one does not open

class Test {
public:
    Test(const Connection &connection, const Credentials &credentials, const Cancellation &cancellation)
        : m_connection(connection)
        , m_credentials(credentials)
        , m_cancellation(cancellation)
    {
    }
    ~Test()
    {
        if (m_client) {
            m_client->lock();
        }
    }
    Test(const Test &) = delete;
    Test &operator=(const Test &) = delete;

    StepReport run(TestStep step)
    {
        switch (step) {
        case TestStep::Configuration:
            return configuration();
        case TestStep::Resolve:
            return m_server->resolve(m_cancellation);
        case TestStep::Tls:
            return m_server->tls(m_cancellation);
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
        m_client = openTozStore(m_connection, m_credentials);
        m_server.emplace(m_connection.tozstore.apiUrl, clientSettings(m_connection, m_credentials), std::chrono::seconds(30));
        const tozstore::ClientIdentity &identity = m_client->identity();
        const std::string suite = identity.suite == tozstore::SuiteKind::Nist ? "NIST suite" : "Sodium suite";
        return endedStep(TestStep::Configuration, StepState::Passed, "client " + identity.clientId + ", " + suite + (identity.signingKey ? "" : ", without signing keys"));
    }

    // Asks for the client itself, which needs a token: whose keys the service has under this id is worth knowing too.
    StepReport signIn()
    {
        const tozstore::ClientIdentity &identity = m_client->identity();
        const tozstore::ClientInfo info = m_client->clientInfo(identity.clientId, m_cancellation);
        if (info.publicKey != identity.publicKey) {
            throw CryptoError("the service has another public key for this client than the configuration")
                .advise("Use the configuration that was written when this client was registered.")
                .about("public_key");
        }
        return endedStep(TestStep::SignIn, StepState::Passed, "the service accepted the API key pair and knows this client");
    }

    StepReport readRow()
    {
        tozstore::SearchPage page = firstRows(1);
        const std::string found = std::to_string(page.total) + (page.total == 1 ? " record" : " records");
        if (page.rows.empty()) {
            return endedStep(TestStep::ReadRow, StepState::Passed, found);
        }
        if (opens(page.rows.front())) {
            return endedStep(TestStep::ReadRow, StepState::Passed, found + ", the first one opens");
        }
        // One that does not open may have been changed by somebody; none that opens means wrong keys.
        const ErrorPtr reason = page.rows.front().error;
        page = firstRows(lookedAt);
        const auto opened = std::ranges::count_if(page.rows, opens);
        if (opened == 0) {
            StepReport report = endedStep(TestStep::ReadRow, StepState::Failed, found + ", none of the first " + std::to_string(page.rows.size()) + " opens");
            report.error = reason;
            return report;
        }
        return endedStep(TestStep::ReadRow, StepState::Passed, found + ", " + std::to_string(opened) + " of the first " + std::to_string(page.rows.size()) + " open");
    }

    tozstore::SearchPage firstRows(int count)
    {
        tozstore::Search search;
        search.limit = count;
        search.allWriters = true;
        search.includeData = true;
        return m_client->search(search, m_cancellation);
    }

    static bool opens(const tozstore::RecordRow &row) { return row.record.has_value() || (row.isFile() && !row.error); }

    const Connection &m_connection;
    const Credentials &m_credentials;
    const Cancellation &m_cancellation;
    std::shared_ptr<tozstore::Store> m_client;
    std::optional<ServerProbe> m_server;
};

} // namespace

std::function<StepReport(TestStep)> tozStoreSteps(const Connection &connection, const Credentials &credentials, const Cancellation &cancellation)
{
    return [test = std::make_shared<Test>(connection, credentials, cancellation)](TestStep step) { return test->run(step); };
}

} // namespace strongroom::connections
