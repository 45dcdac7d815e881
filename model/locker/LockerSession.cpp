// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/LockerSession.h"

#include "base/Async.h"
#include "base/Format.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

namespace {

// The service knows the key and says no: then nothing of the cache may stand in for its answer (Locker page, section 9).
bool isRefusal(const VaultError &error) { return error.kind() == ErrorKind::Auth || error.request().status == 401 || error.request().status == 403; }

} // namespace

class LockerSession::Running {
public:
    AsyncHandle handle;
};

LockerSession::LockerSession(QThreadPool *pool, QObject *parent) : QObject(parent), m_pool(pool), m_running(std::make_unique<Running>()) {}

LockerSession::~LockerSession() { m_running->handle.cancel(); }

void LockerSession::setStore(std::shared_ptr<locker::Store> store)
{
    if (store == m_store) {
        return;
    }
    m_running->handle.cancel();
    ++m_turn;
    m_store = std::move(store);
    m_project.reset();
    const bool had = m_data.snapshot != nullptr;
    m_data = {};
    if (had) {
        Q_EMIT snapshotChanged();
    }
    if (m_store) {
        setState(State::Loading);
        loadCached();
    } else {
        setState(State::Closed);
    }
}

void LockerSession::loadCached()
{
    m_running->handle = startAsync(
        m_pool, this, Sentence::tr("read what is on this computer"),
        [store = m_store](const Cancellation &cancellation, const ProgressSink &) {
            Data data;
            data.snapshot = store->load(locker::Load::Cache, cancellation);
            data.matrix = std::make_shared<const locker::Matrix>(locker::makeMatrix(*data.snapshot));
            return data;
        },
        [this, turn = m_turn](Data data) {
            if (turn == m_turn) {
                take(std::move(data));
                load();
            }
        },
        [this, turn = m_turn](const ErrorPtr &) {   // there is nothing, or nothing that can be used: the service has it all
            if (turn == m_turn) {
                load();
            }
        });
}

void LockerSession::load(locker::Load how)
{
    if (!m_store) {
        return;
    }
    m_running->handle.cancel();
    ++m_turn;
    setState(State::Loading);
    m_running->handle = startAsync(
        m_pool, this, Sentence::tr("load the secrets"),
        [store = m_store, how](const Cancellation &cancellation, const ProgressSink &) {
            Data data;
            data.snapshot = store->load(how, cancellation);
            data.matrix = std::make_shared<const locker::Matrix>(locker::makeMatrix(*data.snapshot));
            data.project = store->project(cancellation);   // known by now: nothing is asked for it
            return data;
        },
        [this, turn = m_turn](Data data) {
            if (turn == m_turn) {
                take(std::move(data));
                setState(State::Loaded);
            }
        },
        [this, turn = m_turn](const ErrorPtr &error) {
            if (turn != m_turn) {
                return;
            }
            if (isRefusal(*error) && m_data.snapshot) {
                m_data = {};
                Q_EMIT snapshotChanged();
            }
            setState(error->kind() == ErrorKind::Cancelled ? State::Stopped : State::Failed, error->kind() == ErrorKind::Cancelled ? nullptr : error);
        });
}

void LockerSession::stop()
{
    if (m_state == State::Loading) {
        m_running->handle.cancel();
        ++m_turn;
        setState(State::Stopped);
    }
}

void LockerSession::take(Data data)
{
    if (data.project) {
        m_project = std::move(data.project);
    }
    m_data = std::move(data);
    Q_EMIT snapshotChanged();
}

void LockerSession::setState(State state, const ErrorPtr &error)
{
    m_state = state;
    // While it is tried again, the reason of the last failure still holds.
    if (state != State::Loading) {
        m_error = error;
    }
    Q_EMIT stateChanged();
}

bool LockerSession::isOffline() const
{
    return m_data.snapshot && (m_data.snapshot->freshness == locker::Freshness::Offline || (m_error && m_error->kind() == ErrorKind::Network));
}

QString LockerSession::asOfText() const
{
    if (!m_data.snapshot || m_data.snapshot->asOf == 0) {
        return {};
    }
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(m_data.snapshot->asOf / 1000);
    return then.date() == QDate::currentDate() ? timeText(then) : dateTimeText(then);
}

QString LockerSession::writeRefusal() const
{
    if (!m_store) {
        return tr("Open the connection first.");
    }
    if (!m_data.snapshot) {
        return tr("Nothing is loaded yet.");
    }
    if (isOffline()) {
        return tr("This is an offline copy of %1. It is read-only until the service answers again.").arg(asOfText());
    }
    if (m_project && !m_project->editable) {
        return tr("This access key may read, not write. Ask for one with the right to write.");
    }
    return {};
}

} // namespace strongroom::model
