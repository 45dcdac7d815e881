// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "request/RequestSession.h"

#include "base/Async.h"
#include "base/Text.h"
#include "connections/TokenDesk.h"
#include "jobs/DelayedJob.h"
#include "jobs/JobListModel.h"

#include <QDateTime>
#include <QSaveFile>
#include <QUrl>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

namespace {

void writeBody(const WipingBytes &body, const QString &path)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                      && file.write(reinterpret_cast<const char *>(body.data()), qint64(body.size())) == qint64(body.size()) && file.commit();
    if (!written) {
        throw StorageError(Sentence::tr("the answer could not be written to %1: %2").arg(fromQString(path)).arg(fromQString(file.errorString())))
            .advise(Sentence::tr("Choose another place, or make room there."));
    }
}

} // namespace

class RequestSession::Running {
public:
    Running(JobListModel *jobs, std::function<JobInfo()> name, std::function<void()> cancel) : job(jobs, Job::Unit::Steps, std::move(name), std::move(cancel)) {}
    AsyncHandle handle;
    DelayedJob job;
};

RequestSession::RequestSession(QThreadPool *pool, JobListModel *jobs, std::function<QString()> connectionName, QObject *parent)
    : QObject(parent), m_pool(pool), m_history(new RequestHistory(this)),
      m_running(std::make_unique<Running>(
          jobs, [this, connectionName] { return JobInfo(tr("Request to %1").arg(m_host), ActivityKind::TryRequest, {connectionName(), {}}); }, [this] { cancel(); }))
{
}

RequestSession::~RequestSession() { m_running->handle.cancel(); }

void RequestSession::setDesk(std::shared_ptr<connections::TokenDesk> desk)
{
    if (desk == m_desk) {
        return;
    }
    m_running->handle.cancel();
    m_running->job.finish();
    ++m_turn;
    m_desk = std::move(desk);
    m_answer.reset();
    m_error.reset();
    if (!m_desk) {
        m_history->clear();
    }
    setState(m_desk ? State::Ready : State::Closed);
}

void RequestSession::send(const RequestDraft &draft)
{
    if (!m_desk || m_state == State::Sending) {
        return;
    }
    const auto request = std::make_shared<const connections::TrialRequest>(toTrial(draft));
    m_host = QUrl(draft.url.trimmed()).host();
    m_answer.reset();
    m_error.reset();
    const int turn = ++m_turn;
    setState(State::Sending);
    m_running->job.start();
    m_running->handle = startAsync(
        m_pool, this, Sentence::tr("try a request"),
        [desk = m_desk, request](const Cancellation &cancellation, const ProgressSink &) { return describeAnswer(*request, desk->tryRequest(*request, cancellation)); },
        [this, turn, request](const std::shared_ptr<const RequestAnswer> &answer) {
            if (turn != m_turn) {
                return;
            }
            m_running->job.finish();
            m_answer = answer;
            m_history->add(*request, QString::number(answer->status), QDateTime::currentDateTime());
            setState(State::Answered);
        },
        [this, turn, request](const ErrorPtr &error) {
            if (turn != m_turn) {
                return;
            }
            const bool cancelled = error->kind() == ErrorKind::Cancelled;
            m_running->job.fail(error);
            m_error = cancelled ? nullptr : error;
            m_history->add(*request, cancelled ? tr("cancelled") : tr("failed"), QDateTime::currentDateTime());
            setState(cancelled ? State::Cancelled : State::Failed);
        });
}

void RequestSession::cancel()
{
    if (m_state == State::Sending) {
        m_running->handle.cancel();
    }
}

void RequestSession::saveBody(const QString &path)
{
    if (!m_answer) {
        return;
    }
    startAsync(
        m_pool, this, Sentence::tr("save the answer"), [body = m_answer->body, path](const Cancellation &, const ProgressSink &) { writeBody(*body, path); },
        [this, path] { Q_EMIT bodySaved(path); }, [this](const ErrorPtr &error) { Q_EMIT saveFailed(error); });
}

void RequestSession::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace strongroom::model
