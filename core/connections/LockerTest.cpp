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

std::string counted(std::size_t count, const char *one, const char *many) { return std::to_string(count) + " " + (count == 1 ? one : many); }

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
        return endedStep(TestStep::Configuration, StepState::Passed, "complete");
    }

    StepReport signIn()
    {
        const locker::Project project = m_store->project(m_cancellation);
        std::string detail = "access key " + project.accessKeyId.substr(0, shownOfId) + "… opens project " + std::to_string(project.projectId);
        if (!project.editable) {
            detail += "; it is read-only";
        }
        return endedStep(TestStep::SignIn, StepState::Passed, std::move(detail));
    }

    StepReport readRow()
    {
        const locker::SnapshotPtr all = m_store->load(locker::Load::Forced, m_cancellation);
        std::string found = counted(all->secrets.size(), "secret", "secrets") + " in " + counted(all->environments.size(), "environment", "environments");
        const auto rows = static_cast<int>(all->secrets.size() + all->environments.size());
        if (all->unreadable == 0) {
            return endedStep(TestStep::ReadRow, StepState::Passed, found + (rows > 0 ? ", all of them open" : ""));
        }
        found += ", " + std::to_string(all->unreadable) + " of them do not open";
        if (all->unreadable < rows) {
            return endedStep(TestStep::ReadRow, StepState::Passed, std::move(found));
        }
        StepReport report = endedStep(TestStep::ReadRow, StepState::Failed, std::move(found));
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
