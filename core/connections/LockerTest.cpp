// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The steps of testConnection() for Locker.

#include "connections/Composition.h"
#include "connections/TestSteps.h"
#include "locker/Store.h"

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace strongroom::connections {

namespace {

constexpr std::size_t shownOfId = 8;   // an access key id reads ciphertext

// "3 secrets in 1 environment"
Sentence contentOf(const locker::Snapshot &all)
{
    const std::size_t secrets = all.secrets.size();
    const std::size_t environments = all.environments.size();
    return Sentence::tr("%1 in %2", "secrets, environments")
        .arg(secrets == 1 ? Sentence::tr("1 secret") : Sentence::tr("%1 secrets").arg(secrets))
        .arg(environments == 1 ? Sentence::tr("1 environment") : Sentence::tr("%1 environments").arg(environments));
}

class Test {
public:
    Test(const Connection &connection, const Credentials &credentials, const Cancellation &cancellation)
        : m_connection(connection), m_credentials(credentials), m_cancellation(cancellation)
    {
        // What is tested is the service, not the copy of it.
        m_connection.locker.offlineCache = false;
    }
    ~Test()
    {
        if (m_store) {
            m_store->lock();
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
        m_store = openLocker(m_connection, m_credentials);
        m_server.emplace(m_connection.locker.apiBase, clientSettings(m_connection, m_credentials), std::chrono::seconds(30));
        return endedStep(TestStep::Configuration, StepState::Passed, Sentence::tr("complete"));
    }

    StepReport signIn()
    {
        const locker::Project project = m_store->project(m_cancellation);
        const Sentence detail = project.editable ? Sentence::tr("access key %1… opens project %2")
                                                 : Sentence::tr("access key %1… opens project %2; it is read-only");
        return endedStep(TestStep::SignIn, StepState::Passed, detail.arg(project.accessKeyId.substr(0, shownOfId)).arg(std::to_string(project.projectId)));
    }

    StepReport readRow()
    {
        const locker::SnapshotPtr all = m_store->load(locker::Load::Forced, m_cancellation);
        const Sentence found = contentOf(*all);
        const auto rows = static_cast<int>(all->secrets.size() + all->environments.size());
        if (all->unreadable == 0) {
            return endedStep(TestStep::ReadRow, StepState::Passed, rows > 0 ? Sentence::tr("%1, all of them open").arg(found) : found);
        }
        const Sentence some = Sentence::tr("%1, %2 of them do not open").arg(found).arg(all->unreadable);
        if (all->unreadable < rows) {
            return endedStep(TestStep::ReadRow, StepState::Passed, some);
        }
        StepReport report = endedStep(TestStep::ReadRow, StepState::Failed, some);
        report.error = all->secrets.empty() ? all->environments.front()->error : all->secrets.front()->error;
        return report;
    }

    Connection m_connection;
    const Credentials &m_credentials;
    const Cancellation &m_cancellation;
    std::shared_ptr<locker::Store> m_store;
    std::optional<ServerProbe> m_server;
};

} // namespace

std::function<StepReport(TestStep)> lockerSteps(const Connection &connection, const Credentials &credentials, const Cancellation &cancellation)
{
    return [test = std::make_shared<Test>(connection, credentials, cancellation)](TestStep step) { return test->run(step); };
}

} // namespace strongroom::connections
