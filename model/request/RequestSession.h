// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The requests that a user tries on one connection: what is under way, what came back, and the last ones. Pages come and go; this stays until the
// connection closes, and then nothing of what came back is kept. GUI thread.

#include "base/Error.h"
#include "request/RequestAnswer.h"
#include "request/RequestDraft.h"
#include "request/RequestHistory.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QThreadPool;

namespace strongroom::connections {
class TokenDesk;
}

namespace strongroom::model {

class JobListModel;

class RequestSession : public QObject {
    Q_OBJECT
public:
    enum class State {
        Closed,     // the connection is
        Ready,      // nothing was sent so far
        Sending,
        Answered,   // answer()
        Failed,     // error()
        Cancelled
    };
    Q_ENUM(State)

    // `jobs` may be null. `connectionName` is asked when a job appears.
    RequestSession(QThreadPool *pool, JobListModel *jobs, std::function<QString()> connectionName, QObject *parent = nullptr);
    ~RequestSession() override;

    // Null: the connection closed.
    void setDesk(std::shared_ptr<connections::TokenDesk> desk);

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] const std::shared_ptr<const RequestAnswer> &answer() const noexcept { return m_answer; }   // null unless Answered
    [[nodiscard]] const ErrorPtr &error() const noexcept { return m_error; }                                  // null unless Failed
    [[nodiscard]] RequestHistory *history() const noexcept { return m_history; }

    // Does nothing unless the connection is open and nothing is under way. The draft has no problems.
    void send(const RequestDraft &draft);
    void cancel();
    // The body of answer(), as it came, for the user alone. bodySaved() or saveFailed().
    void saveBody(const QString &path);

Q_SIGNALS:
    void stateChanged();
    void bodySaved(const QString &path);
    void saveFailed(const strongroom::ErrorPtr &error);

private:
    void setState(State state);

    QThreadPool *m_pool;
    std::shared_ptr<connections::TokenDesk> m_desk;
    RequestHistory *m_history;
    State m_state = State::Closed;
    std::shared_ptr<const RequestAnswer> m_answer;
    ErrorPtr m_error;
    QString m_host;   // of the request under way
    class Running;
    std::unique_ptr<Running> m_running;
    int m_turn = 0;
};

} // namespace strongroom::model
