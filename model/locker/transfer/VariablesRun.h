// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A program started with the secrets of an environment as its environment variables: nothing on the disk, nothing in its arguments. It goes on
// when Strongroom ends, and what it prints is not captured. GUI thread; values are opened on the pool. Here they become QStrings, as QProcess
// takes them, for the moment of the start.

#include "base/Async.h"
#include "base/Error.h"
#include "locker/Store.h"
#include "variables/Variables.h"

#include <QObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QThreadPool;

namespace strongroom::model {

class VariablesRun : public QObject {
    Q_OBJECT
public:
    enum class State { Opening, Ready, Failed };
    Q_ENUM(State)
    enum class Where { Directly, Terminal };
    Q_ENUM(Where)

    VariablesRun(std::shared_ptr<locker::Store> store, locker::SnapshotPtr snapshot, QThreadPool *pool, QObject *parent = nullptr);
    ~VariablesRun() override;

    [[nodiscard]] QStringList environments() const;      // of the project, by name
    void setEnvironment(const QString &environment);     // "": what is for all environments
    [[nodiscard]] const QString &environment() const noexcept { return m_environment; }
    // Names that are no variable's: mapped by the rule of variables::mappedVariableName(), or left out.
    enum class OtherNames { LeaveOut, Map };
    Q_ENUM(OtherNames)
    void setOtherNames(OtherNames how);

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] const ErrorPtr &error() const noexcept { return m_error; }       // of opening
    [[nodiscard]] const QStringList &names() const noexcept { return m_names; }    // of the variables the program gets from here
    [[nodiscard]] const QStringList &replaced() const noexcept { return m_replaced; }   // of these, what Strongroom itself was started with
    [[nodiscard]] const QStringList &otherNames() const noexcept { return m_otherNames; }   // keys that are no variable's name
    [[nodiscard]] const QStringList &leftOut() const noexcept { return m_leftOut; }     // "KEY: reason"
    [[nodiscard]] const QStringList &troubled() const noexcept { return m_troubled; }   // do not open, or are there several times

    // Answers the number of the process. ClientError, StorageError: it did not start. `command` may be empty in a terminal: its shell runs.
    [[nodiscard]] qint64 start(const QStringList &command, Where where, const QString &folder);

    // What a program started from here would have before the secrets come, without Locker's access key; a test's own instead.
    void setOwnEnvironment(const QProcessEnvironment &environment);

Q_SIGNALS:
    void changed();

private:
    struct Opened;
    void open();
    void arrange();

    std::shared_ptr<locker::Store> m_store;
    locker::SnapshotPtr m_snapshot;
    QThreadPool *m_pool;
    QString m_environment;
    OtherNames m_how = OtherNames::LeaveOut;
    QProcessEnvironment m_own;
    State m_state = State::Opening;
    ErrorPtr m_error;
    std::shared_ptr<const Opened> m_opened;
    std::vector<std::pair<QString, std::size_t>> m_taken;   // name, and which of the opened ones
    QStringList m_names;
    QStringList m_replaced;
    QStringList m_otherNames;
    QStringList m_leftOut;
    QStringList m_troubled;
    AsyncHandle m_handle;
    int m_turn = 0;
};

} // namespace strongroom::model
