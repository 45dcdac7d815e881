// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the pages of one Locker connection share: its store, what was loaded of it last, and whether that can be written to. Loading shows what the
// cache has at once and then asks the service; when it does not answer, the cached copy stays and is called one. GUI thread.

#include "base/Error.h"
#include "locker/Matrix.h"
#include "locker/Store.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QThreadPool;

namespace strongroom::model {

class LockerSession : public QObject {
    Q_OBJECT
public:
    enum class State {
        Closed,
        Loading,   // the first time, or again while what was loaded is still there
        Loaded,
        Stopped,
        Failed     // error(); what was loaded before is still there, unless the service refused the access key
    };
    Q_ENUM(State)

    explicit LockerSession(QThreadPool *pool, QObject *parent = nullptr);
    ~LockerSession() override;

    // Null: the connection closed; nothing of it is kept. Otherwise it loads.
    void setStore(std::shared_ptr<locker::Store> store);
    [[nodiscard]] const std::shared_ptr<locker::Store> &store() const noexcept { return m_store; }

    // Usual: within the cooldown the cache answers. Forced: the user asked. A load under way is replaced.
    void load(locker::Load how = locker::Load::Usual);
    void stop();   // keeps what was loaded

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] const ErrorPtr &error() const noexcept { return m_error; }                          // why it Failed
    [[nodiscard]] const locker::SnapshotPtr &snapshot() const noexcept { return m_data.snapshot; }    // null: nothing yet
    [[nodiscard]] const std::shared_ptr<const locker::Matrix> &matrix() const noexcept { return m_data.matrix; }
    [[nodiscard]] const std::optional<locker::Project> &project() const noexcept { return m_project; }

    // What is shown is a copy, because the service could not be reached.
    [[nodiscard]] bool isOffline() const;
    [[nodiscard]] QString asOfText() const;         // of the snapshot: "09:41", or with its date when that is not today
    // Why nothing can be changed now; empty: it can.
    [[nodiscard]] QString writeRefusal() const;

Q_SIGNALS:
    void snapshotChanged();
    void stateChanged();      // also of project(), isOffline() and writeRefusal()

private:
    struct Data {
        locker::SnapshotPtr snapshot;
        std::shared_ptr<const locker::Matrix> matrix;
        std::optional<locker::Project> project;
    };
    void loadCached();
    void take(Data data);
    void setState(State state, const ErrorPtr &error = nullptr);

    QThreadPool *m_pool;
    std::shared_ptr<locker::Store> m_store;
    Data m_data;
    std::optional<locker::Project> m_project;
    State m_state = State::Closed;
    ErrorPtr m_error;
    class Running;
    std::unique_ptr<Running> m_running;
    int m_turn = 0;
};

} // namespace strongroom::model
