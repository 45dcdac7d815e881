// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/Opening.h"

#include "connections/Composition.h"
#include "connections/TestSteps.h"
#include "incountry/CountryList.h"
#include "incountry/Routing.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace strongroom::connections {

namespace {

using incountry::RecordRow;
using incountry::Route;
using incountry::UnreadableRecord;

constexpr int lookedAt = 10;   // records of a first page, when the very first one does not open

// One test from its first step to its last; every step may use what those before it found out.
class Test {
public:
    Test(const Connection &connection, const Credentials &credentials, const incountry::Country &country, const Cancellation &cancellation)
        : m_connection(connection)
        , m_credentials(credentials)
        , m_country(country)
        , m_cancellation(cancellation)
    {
    }

    StepReport run(TestStep step)
    {
        switch (step) {
        case TestStep::Configuration:
            return configuration();
        case TestStep::Resolve:
            return resolve();
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
        m_parts = compose(m_connection, m_credentials, makeTransport(m_connection, m_credentials));
        if (m_connection.storage.encryption == incountry::Encryption::Off) {
            return endedStep(TestStep::Configuration, StepState::Passed, Sentence::tr("complete; encryption is off"));
        }
        return endedStep(TestStep::Configuration, StepState::Passed,
                     Sentence::tr("complete; new records are written with key version %1").arg(m_parts.storage->currentKeyVersion().value_or(0)));
    }

    // Asks the country list when the country decides where requests go.
    StepReport resolve()
    {
        const incountry::StorageConfiguration &storage = m_connection.storage;
        if (storage.endpoint) {
            m_route = incountry::routeByEndpoint(storage, m_country);
        } else {
            incountry::CountryList list(storage.countriesEndpoint, storage.timeout, *m_parts.transport, Clock::system());
            m_route = incountry::routeByPlace(storage, m_country, list.get(m_cancellation).entries->placeOf(m_country));
        }
        m_server.emplace(m_route.base, clientSettings(m_connection, m_credentials), storage.timeout);
        return m_server->resolve(m_cancellation);
    }

    StepReport signIn()
    {
        net::HttpRequest request;   // only carries the header; it is not sent
        request.url = m_route.base;
        m_parts.authorizer->apply(request, {m_route.audience, m_route.region}, m_cancellation);
        if (m_connection.signIn == SignIn::ApiKey) {
            return endedStep(TestStep::SignIn, StepState::Skipped, Sentence::tr("an API key needs no signing in; the next step shows whether it is accepted"));
        }
        return endedStep(TestStep::SignIn, StepState::Passed, Sentence::tr("the service accepted the client id and secret"));
    }

    StepReport readRow()
    {
        incountry::FindOptions options;
        options.limit = 1;
        incountry::FindResult page = m_parts.storage->find(m_country, {}, options, m_cancellation);
        const Sentence found = page.meta.total == 1 ? Sentence::tr("1 record in %1").arg(m_country.code())
                                                    : Sentence::tr("%1 records in %2").arg(page.meta.total).arg(m_country.code());
        if (page.rows.empty()) {
            return endedStep(TestStep::ReadRow, StepState::Passed, found);
        }
        if (std::holds_alternative<incountry::Record>(page.rows.front())) {
            return endedStep(TestStep::ReadRow, StepState::Passed, Sentence::tr("%1, the first one opens").arg(found));
        }
        // One record that does not open may be an old one; none that opens means wrong keys.
        const ErrorPtr reason = std::get<UnreadableRecord>(page.rows.front()).reason;
        options.limit = lookedAt;
        page = m_parts.storage->find(m_country, {}, options, m_cancellation);
        const auto opened = std::count_if(page.rows.begin(), page.rows.end(), [](const RecordRow &row) { return std::holds_alternative<incountry::Record>(row); });
        if (opened == 0) {
            StepReport report = endedStep(TestStep::ReadRow, StepState::Failed,
                                              Sentence::tr("%1, none of the first %2 opens").arg(found).arg(page.rows.size()));
            report.error = reason;
            return report;
        }
        return endedStep(TestStep::ReadRow, StepState::Passed,
                     Sentence::tr("%1, %2 of the first %3 open").arg(found).arg(opened).arg(page.rows.size()));
    }

    const Connection &m_connection;
    const Credentials &m_credentials;
    const incountry::Country &m_country;
    const Cancellation &m_cancellation;
    Composition m_parts;
    Route m_route;
    std::optional<ServerProbe> m_server;
};

} // namespace

void testConnection(const Connection &connection, const Credentials &credentials, const std::optional<incountry::Country> &country,
                    const std::function<void(const StepReport &)> &report, const Cancellation &cancellation)
{
    switch (connection.service) {
    case Service::InCountry:
        break;
    case Service::TozStore:
        return runSteps(tozStoreSteps(connection, credentials, cancellation), report, cancellation);
    case Service::Locker:
        return runSteps(lockerSteps(connection, credentials, cancellation), report, cancellation);
    case Service::ApiTokens:
        return runSteps(apiTokenSteps(connection, credentials, cancellation), report, cancellation);
    case Service::SignIn:
        return runSteps(signInSteps(connection, credentials, cancellation), report, cancellation);
    }
    std::optional<Test> test;
    runSteps(
        [&](TestStep step) {
            if (!country) {
                throw ClientError(Sentence::tr("the country is missing")).advise(Sentence::tr("Name one to test with.")).about("country");
            }
            if (!test) {
                test.emplace(connection, credentials, *country, cancellation);
            }
            return test->run(step);
        },
        report, cancellation);
}

} // namespace strongroom::connections
