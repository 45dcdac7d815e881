// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The edge between blocking core operations and an event loop; model/ is its only caller, and the one place that knows QFuture's traps:
//   * QtConcurrent::run turns std exceptions into QUnhandledException: we keep the exception in the result ourselves;
//   * cancelling the tail of a chain does not reach its head: there are no chains, and cancel() reaches the operation's Cancellation;
//   * a context that dies must not be called: results are delivered by a QFutureWatcher that is the context's child.
//
// start() runs `operation(cancellation, progress)` on the pool and calls exactly one of done(T) and failed(ErrorPtr) on the context's
// thread, unless the context is gone by then (which also cancels the operation). A cancelled operation ends in failed(CancelledError).
// Progress is thinned to at most one call in 50 ms and arrives on the context's thread too.

#include "base/Cancellation.h"
#include "base/Error.h"
#include "base/Progress.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace strongroom {

// A running operation. Dropping the handle does not cancel it; the context's end does.
class AsyncHandle {
public:
    AsyncHandle() = default;
    explicit AsyncHandle(CancellationSource source) : m_source(std::move(source)) {}
    void cancel() const
    {
        if (m_source) {
            m_source->cancel();
        }
    }

private:
    std::optional<CancellationSource> m_source;
};

namespace detail {

template <typename T>
struct AsyncResult {
    std::optional<T> value;
    ErrorPtr error;
};
template <>
struct AsyncResult<void> {
    ErrorPtr error;
};

class ProgressThinner {
public:
    bool due(const Progress &progress)
    {
        const std::scoped_lock lock(m_mutex);
        const bool last = progress.total >= 0 && progress.done >= progress.total;
        if (m_timer.isValid() && m_timer.elapsed() < 50 && !last) {
            return false;
        }
        m_timer.start();
        return true;
    }

private:
    std::mutex m_mutex;
    QElapsedTimer m_timer;
};

// The worker's way to the watcher: the watcher may be destroyed while the operation reports.
struct AsyncRelay {
    std::mutex mutex;
    QObject *receiver = nullptr;
};

class AsyncWatcherCancel : public QObject {
public:
    AsyncWatcherCancel(QObject *parent, CancellationSource source)
        : QObject(parent), m_source(std::move(source)), m_relay(std::make_shared<AsyncRelay>())
    {
        m_relay->receiver = this;
    }
    ~AsyncWatcherCancel() override
    {
        m_source.cancel();
        const std::scoped_lock lock(m_relay->mutex);
        m_relay->receiver = nullptr;
    }
    [[nodiscard]] const std::shared_ptr<AsyncRelay> &relay() const { return m_relay; }

private:
    CancellationSource m_source;
    std::shared_ptr<AsyncRelay> m_relay;
};

} // namespace detail

// Call on the context's thread. `what` names the operation in an error that is not of our family ("load records").
template <typename Operation, typename Done>
AsyncHandle startAsync(QThreadPool *pool, QObject *context, Sentence what, Operation operation, Done done,
                       std::function<void(const ErrorPtr &)> failed, std::function<void(const Progress &)> progressed = {})
{
    using T = std::invoke_result_t<Operation, const Cancellation &, const ProgressSink &>;
    using Result = std::shared_ptr<detail::AsyncResult<T>>;   // shared: QFuture wants copyable results, ours may be move-only

    const CancellationSource source;
    auto *guard = new detail::AsyncWatcherCancel(context, source);
    auto *watcher = new QFutureWatcher<Result>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, guard, source, done = std::move(done), failed = std::move(failed)]() mutable {
        guard->deleteLater();
        if (watcher->future().resultCount() == 0) {   // the pool dropped the task
            failed(CancelledError().clone());
            return;
        }
        const Result result = watcher->result();
        if (result->error) {
            failed(result->error);
        } else if (source.isCancelled()) {
            failed(CancelledError().clone());
        } else if constexpr (std::is_void_v<T>) {
            done();
        } else {
            done(std::move(*result->value));
        }
    });

    ProgressSink sink;
    if (progressed) {
        auto thinner = std::make_shared<detail::ProgressThinner>();
        // The guard is the receiver: a call still queued when the operation ends dies with it.
        sink = [relay = guard->relay(), thinner, progressed = std::move(progressed)](const Progress &progress) {
            if (!thinner->due(progress)) {
                return;
            }
            const std::scoped_lock lock(relay->mutex);
            if (relay->receiver) {
                QMetaObject::invokeMethod(relay->receiver, [progressed, progress] { progressed(progress); }, Qt::QueuedConnection);
            }
        };
    }

    auto promise = std::make_shared<QPromise<Result>>();
    watcher->setFuture(promise->future());
    promise->start();
    pool->start([promise, source, what = std::move(what), operation = std::make_shared<Operation>(std::move(operation)), sink = std::move(sink)]() mutable {
        auto result = std::make_shared<detail::AsyncResult<T>>();
        try {
            const Cancellation cancellation = source.token();
            cancellation.throwIfCancelled();
            if constexpr (std::is_void_v<T>) {
                (*operation)(cancellation, sink);
            } else {
                result->value.emplace((*operation)(cancellation, sink));
            }
        } catch (...) {
            result->error = toVaultError(std::current_exception(), what);
        }
        operation.reset();   // what it captured goes before the result is seen
        promise->addResult(std::move(result));
        promise->finish();
    });
    return AsyncHandle(source);
}

} // namespace strongroom
