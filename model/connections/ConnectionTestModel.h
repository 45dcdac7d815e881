// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Test connection": the steps, each with its state, a detail, or the reason why it failed.

#include "base/Async.h"
#include "base/Roles.h"
#include "connections/ConnectionBackend.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace strongroom::model {

enum class StepDisplay { Waiting, Running, Passed, Failed, Skipped };

class ConnectionTestModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum StepRole : int {
        Name = Role::FirstFreeRole,   // QString: "Sign in"
        Detail,                       // QString: "TLS 1.3, …"; Role::Reason and Role::Advice when it failed
        Lines                         // QStringList: the network step and the certificate of one that failed, else the certificates that were seen
    };
    enum class Outcome { Running, Passed, Failed, Cancelled };
    Q_ENUM(Outcome)

    ConnectionTestModel(std::shared_ptr<ConnectionBackend> backend, QThreadPool *pool, QObject *parent = nullptr);
    ~ConnectionTestModel() override;
    // Credentials in `given` win; `known` are those of the session; what is in neither is read where the connection stores it (on the
    // worker).
    void start(const connections::Connection &connection, connections::Credentials given,
               std::shared_ptr<const connections::Credentials> known, const std::optional<incountry::Country> &country);

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] ErrorPtr error() const { return m_error; }   // when Failed
    // Of the keys of the servers that proved who they are, each once.
    [[nodiscard]] QStringList seenPins() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    void finished(strongroom::model::ConnectionTestModel::Outcome outcome);

private:
    struct Step {
        connections::TestStep step;
        StepDisplay state = StepDisplay::Waiting;
        QString detail;
        ErrorPtr error;
        std::vector<CertificateFacts> certificates{};
    };
    [[nodiscard]] static QStringList linesOf(const Step &step);
    void report(const connections::StepReport &report);
    void end(Outcome outcome, const ErrorPtr &error);

    std::shared_ptr<ConnectionBackend> m_backend;
    QThreadPool *m_pool;
    connections::Service m_service = connections::Service::InCountry;
    std::vector<Step> m_steps;
    Outcome m_outcome = Outcome::Running;
    ErrorPtr m_error;
    AsyncHandle m_handle;
};

} // namespace strongroom::model
