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
        const Sentence suite = identity.suite == tozstore::SuiteKind::Nist ? Sentence::tr("NIST suite") : Sentence::tr("Sodium suite");
        const Sentence detail = identity.signingKey ? Sentence::tr("client %1, %2", "id, cipher suite")
                                                    : Sentence::tr("client %1, %2, without signing keys", "id, cipher suite");
        return endedStep(TestStep::Configuration, StepState::Passed, detail.arg(identity.clientId).arg(suite));
    }

    // Asks for the client itself, which needs a token: whose keys the service has under this id is worth knowing too.
    StepReport signIn()
    {
        const tozstore::ClientIdentity &identity = m_client->identity();
        const tozstore::ClientInfo info = m_client->clientInfo(identity.clientId, m_cancellation);
        if (info.publicKey != identity.publicKey) {
            throw CryptoError(Sentence::tr("the service has another public key for this client than the configuration"))
                .advise(Sentence::tr("Use the configuration that was written when this client was registered."))
                .about("public_key");
        }
        return endedStep(TestStep::SignIn, StepState::Passed, Sentence::tr("the service accepted the API key pair and knows this client"));
    }

    StepReport readRow()
    {
        tozstore::SearchPage page = firstRows(1);
        const Sentence found = page.total == 1 ? Sentence::tr("1 record") : Sentence::tr("%1 records").arg(page.total);
        if (page.rows.empty()) {
            return endedStep(TestStep::ReadRow, StepState::Passed, found);
        }
        if (opens(page.rows.front())) {
            return endedStep(TestStep::ReadRow, StepState::Passed, Sentence::tr("%1, the first one opens").arg(found));
        }
        // One that does not open may have been changed by somebody; none that opens means wrong keys.
        const ErrorPtr reason = page.rows.front().error;
        page = firstRows(lookedAt);
        const auto opened = std::ranges::count_if(page.rows, opens);
        if (opened == 0) {
            StepReport report = endedStep(TestStep::ReadRow, StepState::Failed,
                                              Sentence::tr("%1, none of the first %2 opens").arg(found).arg(page.rows.size()));
            report.error = reason;
            return report;
        }
        return endedStep(TestStep::ReadRow, StepState::Passed, 
                         Sentence::tr("%1, %2 of the first %3 open").arg(found).arg(opened).arg(page.rows.size()));
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
