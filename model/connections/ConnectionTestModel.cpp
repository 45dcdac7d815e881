// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ConnectionTestModel.h"

#include "base/ErrorText.h"
#include "base/NetworkLines.h"
#include "base/Text.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <utility>

namespace strongroom::model {

namespace {

constexpr std::array allSteps{connections::TestStep::Configuration, connections::TestStep::Resolve, connections::TestStep::Tls,
                              connections::TestStep::SignIn, connections::TestStep::ReadRow};

StepDisplay displayOf(connections::StepState state)
{
    switch (state) {
    case connections::StepState::Running:
        return StepDisplay::Running;
    case connections::StepState::Passed:
        return StepDisplay::Passed;
    case connections::StepState::Failed:
        return StepDisplay::Failed;
    case connections::StepState::Skipped:
        return StepDisplay::Skipped;
    }
    return StepDisplay::Skipped;
}

// From the worker to the model: reports in their order, none lost.
class Mailbox {
public:
    void put(const connections::StepReport &report)
    {
        const std::scoped_lock lock(m_mutex);
        m_reports.push_back(report);
    }
    std::vector<connections::StepReport> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_reports, {});
    }

private:
    std::mutex m_mutex;
    std::vector<connections::StepReport> m_reports;
};

} // namespace

ConnectionTestModel::ConnectionTestModel(std::shared_ptr<ConnectionBackend> backend, QThreadPool *pool, QObject *parent)
    : QAbstractListModel(parent)
    , m_backend(std::move(backend))
    , m_pool(pool)
{
    for (const connections::TestStep step : allSteps) {
        m_steps.push_back({step, StepDisplay::Waiting, {}, {}});
    }
}

ConnectionTestModel::~ConnectionTestModel() { m_handle.cancel(); }

void ConnectionTestModel::start(const connections::Connection &connection, connections::Credentials given,
                                std::shared_ptr<const connections::Credentials> known, const std::optional<incountry::Country> &country)
{
    m_service = connection.service;
    const auto mailbox = std::make_shared<Mailbox>();
    const auto empty = [this, mailbox] {
        for (const connections::StepReport &step : mailbox->take()) {
            report(step);
        }
    };
    m_handle = startAsync(
        m_pool, this, Sentence::tr("test connection"),
        [mailbox, backend = m_backend, connection, given = std::move(given), known = std::move(known), country](
            const Cancellation &cancellation, const ProgressSink &progress) mutable {
            if (known) {
                given.merge(duplicate(*known));
            }
            const bool complete = std::all_of(connection.storedCredentials.begin(), connection.storedCredentials.end(),
                                              [&given](keychain::CredentialKind kind) { return given.contains(kind); });
            if (!complete) {
                given.merge(backend->readCredentials(connection));
            }
            backend->test(
                connection, given, country,
                [&mailbox, &progress](const connections::StepReport &step) {
                    mailbox->put(step);
                    progress({1, 1});   // done = total is never thinned out
                },
                cancellation);
        },
        [this, empty] {
            empty();
            const auto failed =
                std::find_if(m_steps.begin(), m_steps.end(), [](const Step &step) { return step.state == StepDisplay::Failed; });
            end(failed == m_steps.end() ? Outcome::Passed : Outcome::Failed, failed == m_steps.end() ? ErrorPtr() : failed->error);
        },
        [this, empty](const ErrorPtr &error) {
            empty();
            if (error->kind() == ErrorKind::Cancelled) {
                end(Outcome::Cancelled, error);
                return;
            }
            // Before the first step: the keychain. It belongs to the configuration.
            report({connections::TestStep::Configuration, connections::StepState::Failed, {}, error});
            end(Outcome::Failed, error);
        },
        [empty](const Progress &) { empty(); });
}

int ConnectionTestModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_steps.size()); }

QVariant ConnectionTestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Step &step = m_steps[std::size_t(index.row())];
    switch (role) {
    case Role::Display:
    case Name:
        switch (step.step) {
        case connections::TestStep::Configuration:
            return tr("Check the settings");
        case connections::TestStep::Resolve:
            return tr("Find the server");
        case connections::TestStep::Tls:
            return tr("Set up a secure connection");
        case connections::TestStep::SignIn:
            return tr("Sign in");
        case connections::TestStep::ReadRow:
            switch (m_service) {
            case connections::Service::ApiTokens:
                return tr("Look at the token store");
            case connections::Service::SignIn:
                return tr("Try the address");
            case connections::Service::InCountry:
            case connections::Service::TozStore:
            case connections::Service::Locker:
                return tr("Read one record");
            }
        }
        return {};
    case Role::State:
        return QVariant::fromValue(step.state);
    case Detail:
        return step.detail;
    case Lines:
        return linesOf(step);
    case Role::Reason:
        return errorText(step.error).text;
    case Role::Advice:
        return errorText(step.error).advice;
    default:
        return {};
    }
}

QHash<int, QByteArray> ConnectionTestModel::roleNames() const
{
    return {{Role::Display, "display"}, {Role::State, "state"}, {Role::Reason, "reason"},
            {Role::Advice, "advice"},   {Name, "name"},         {Detail, "detail"}, {Lines, "lines"}};
}

QStringList ConnectionTestModel::linesOf(const Step &step)
{
    if (step.error) {
        const NetworkFacts *const facts = networkFactsOf(*step.error);
        return facts != nullptr ? networkLines(*facts) : QStringList();
    }
    QStringList lines;
    for (const CertificateFacts &certificate : step.certificates) {
        lines += certificateLines(certificate);
    }
    return lines;
}

QStringList ConnectionTestModel::seenPins() const
{
    QStringList pins;
    for (const Step &step : m_steps) {
        for (const CertificateFacts &certificate : step.certificates) {
            pins += toQString(certificate.pin);
        }
    }
    pins.removeAll(QString());
    pins.removeDuplicates();
    return pins;
}

void ConnectionTestModel::cancel() { m_handle.cancel(); }

void ConnectionTestModel::report(const connections::StepReport &step)
{
    for (std::size_t row = 0; row < m_steps.size(); ++row) {
        if (m_steps[row].step == step.step) {
            m_steps[row].state = displayOf(step.state);
            m_steps[row].detail = step.detail.translated();
            m_steps[row].error = step.error;
            m_steps[row].certificates = step.certificates;
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
    }
}

void ConnectionTestModel::end(Outcome outcome, const ErrorPtr &error)
{
    for (std::size_t row = 0; row < m_steps.size(); ++row) {
        if (m_steps[row].state == StepDisplay::Waiting || m_steps[row].state == StepDisplay::Running) {
            m_steps[row].state = StepDisplay::Skipped;
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
    }
    m_outcome = outcome;
    m_error = error;
    Q_EMIT finished(outcome);
}

} // namespace strongroom::model
