// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/TokenActions.h"

#include "base/Text.h"
#include "jobs/JobListModel.h"
#include "tokens/TokenFeed.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace strongroom::model {

using connections::TokenClaims;
using connections::TokenDesk;

struct TokenActions::Batch {
    Kind kind = Kind::Refresh;
    std::size_t total = 0;
    std::size_t open = 0;
    std::vector<AsyncHandle> handles;
    QPointer<Job> job;
    TokenOutcome outcome;

    void cancel() const
    {
        for (const AsyncHandle &handle : handles) {
            handle.cancel();
        }
    }
};

TokenActions::TokenActions(TokenFeed *feed, QThreadPool *pool, JobListModel *jobs, QObject *parent) : QObject(parent), m_feed(feed), m_pool(pool), m_jobs(jobs) {}

TokenActions::~TokenActions() { cancel(); }

QString TokenActions::nameOf(const QString &connectionId) const
{
    const connections::Connection *const connection = m_feed->connections()->find(connectionId);
    return connection != nullptr ? toQString(connection->name) : QString();
}

QString TokenActions::jobName(Kind kind, const std::vector<TokenRef> &tokens) const
{
    const int count = int(tokens.size());
    return kind == Kind::Refresh ? tr("Refresh %Ln token(s)", nullptr, count) : tr("Forget %Ln token(s)", nullptr, count);
}

void TokenActions::refresh(const std::vector<TokenRef> &tokens) { run(Kind::Refresh, tokens); }

void TokenActions::forget(const std::vector<TokenRef> &tokens) { run(Kind::Forget, tokens); }

void TokenActions::cancel()
{
    for (const std::shared_ptr<Batch> &batch : m_running) {
        batch->cancel();
    }
}

void TokenActions::run(Kind kind, std::vector<TokenRef> tokens)
{
    std::erase_if(tokens, [&](const TokenRef &ref) { return !m_feed->desk(ref.connectionId) || (kind == Kind::Refresh && m_busy.contains(ref)); });
    if (tokens.empty()) {
        return;
    }
    const auto batch = std::make_shared<Batch>();
    batch->kind = kind;
    batch->total = batch->open = tokens.size();
    const bool onePlace = std::ranges::all_of(tokens, [&](const TokenRef &ref) { return ref.connectionId == tokens.front().connectionId; });
    if (m_jobs) {
        batch->job = m_jobs->add({jobName(kind, tokens), kind == Kind::Refresh ? ActivityKind::RefreshTokens : ActivityKind::ForgetTokens, {onePlace ? nameOf(tokens.front().connectionId) : QString(), {}}},
                                 Job::Unit::Steps, Job::Abilities::Cancel);
        connect(batch->job, &Job::cancelRequested, this, [waiting = std::weak_ptr(batch)] {
            if (const std::shared_ptr<Batch> cancelled = waiting.lock()) {
                cancelled->cancel();
            }
        });
    }
    m_running.push_back(batch);
    for (const TokenRef &ref : tokens) {
        if (kind == Kind::Refresh) {
            m_busy.insert(ref);
        }
        batch->handles.push_back(startAsync(
            m_pool, this, kind == Kind::Refresh ? Sentence::tr("refresh a token") : Sentence::tr("forget a token"),
            [desk = m_feed->desk(ref.connectionId), key = ref.key, kind](const Cancellation &cancellation, const ProgressSink &) {
                if (kind == Kind::Refresh) {
                    desk->refresh(key, cancellation);
                } else {
                    desk->forget(key, cancellation);
                }
            },
            [this, batch, ref] { ended(batch, ref, nullptr); }, [this, batch, ref](const ErrorPtr &error) { ended(batch, ref, error); }));
    }
    if (kind == Kind::Refresh) {
        Q_EMIT busyChanged();
    }
}

void TokenActions::ended(const std::shared_ptr<Batch> &batch, const TokenRef &ref, const ErrorPtr &error)
{
    TokenOutcome &outcome = batch->outcome;
    if (!error) {
        ++outcome.worked;
    } else if (error->kind() == ErrorKind::Cancelled) {
        ++outcome.cancelled;
    } else if (++outcome.failed; !outcome.error) {
        outcome.error = error;
        outcome.failedWhere = nameOf(ref.connectionId);
    }
    --batch->open;
    if (batch->kind == Kind::Refresh) {
        m_busy.erase(ref);
        Q_EMIT busyChanged();
    }
    if (batch->job) {
        batch->job->setProgress({std::int64_t(batch->total - batch->open), std::int64_t(batch->total)});
    }
    if (batch->open > 0) {
        return;
    }
    std::erase(m_running, batch);
    if (batch->job) {
        batch->job->setCounts({outcome.worked, outcome.failed, std::int64_t(batch->total)});
        if (outcome.failed > 0 && outcome.worked == 0) {
            batch->job->fail(outcome.error);
        } else if (outcome.cancelled > 0) {
            batch->job->fail(CancelledError().clone());
        } else {
            batch->job->finish();
        }
    }
    if (batch->kind == Kind::Refresh) {
        Q_EMIT refreshed(outcome);
    } else {
        Q_EMIT forgotten(outcome);
    }
}

SecretBytes TokenActions::heldToken(const TokenRef &ref) const
{
    const std::shared_ptr<TokenDesk> desk = m_feed->desk(ref.connectionId);
    return desk ? desk->heldToken(ref.key) : SecretBytes();
}

void TokenActions::readClaims(const TokenRef &ref, QObject *context, std::function<void(std::optional<TokenClaims>)> done, std::function<void(const ErrorPtr &)> failed)
{
    const std::shared_ptr<TokenDesk> desk = m_feed->desk(ref.connectionId);
    if (!desk) {
        done(std::nullopt);
        return;
    }
    startAsync(
        m_pool, context, Sentence::tr("decode a token"),
        [desk, key = ref.key](const Cancellation &, const ProgressSink &) { return desk->claims(key); }, std::move(done), std::move(failed));
}

} // namespace strongroom::model
