// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is done with tokens: refreshed and forgotten on the pool, as jobs that can be cancelled; copied and decoded at the moment they are asked
// for. GUI thread; heldToken() is the one place where a token leaves its desk.

#include "base/Async.h"
#include "base/Error.h"
#include "base/SecretBytes.h"
#include "tokens/TokenListRows.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

class QThreadPool;

namespace strongroom::model {

class Job;
class JobListModel;
class TokenFeed;

// How several refreshes, or forgettings, ended.
struct TokenOutcome {
    int worked = 0;
    int failed = 0;
    int cancelled = 0;
    ErrorPtr error;          // the first failure
    QString failedWhere;     // "Acme EMEA": whose it was
};

class TokenActions : public QObject {
    Q_OBJECT
public:
    // The feed, the pool and the jobs outlive the actions; the jobs may also go before them at the end of the program.
    TokenActions(TokenFeed *feed, QThreadPool *pool, JobListModel *jobs, QObject *parent = nullptr);
    ~TokenActions() override;

    // Each at the same time, all of them one job; those that are being refreshed already are left out. Ends in refreshed().
    void refresh(const std::vector<TokenRef> &tokens);
    // Ends in forgotten().
    void forget(const std::vector<TokenRef> &tokens);
    void cancel();   // all that is under way
    [[nodiscard]] const std::set<TokenRef> &busy() const noexcept { return m_busy; }   // being refreshed

    // Empty: none is held, or the connection is not open. Makes no call.
    [[nodiscard]] SecretBytes heldToken(const TokenRef &ref) const;
    // One of the two is called, unless `context` is gone. nullopt: none is held, or it is no JWT.
    void readClaims(const TokenRef &ref, QObject *context, std::function<void(std::optional<connections::TokenClaims>)> done, std::function<void(const ErrorPtr &)> failed);

Q_SIGNALS:
    void busyChanged();
    void refreshed(const strongroom::model::TokenOutcome &outcome);
    void forgotten(const strongroom::model::TokenOutcome &outcome);

private:
    enum class Kind { Refresh, Forget };
    struct Batch;
    void run(Kind kind, std::vector<TokenRef> tokens);
    void ended(const std::shared_ptr<Batch> &batch, const TokenRef &ref, const ErrorPtr &error);
    [[nodiscard]] QString nameOf(const QString &connectionId) const;
    [[nodiscard]] QString jobName(Kind kind, const std::vector<TokenRef> &tokens) const;

    TokenFeed *m_feed;
    QThreadPool *m_pool;
    QPointer<JobListModel> m_jobs;
    std::set<TokenRef> m_busy;
    std::vector<std::shared_ptr<Batch>> m_running;
};

} // namespace strongroom::model
