// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One export of an environment's secrets: which, in which format, what does not fit into it, and the writing. GUI thread; values are opened, and
// the file is written, on the pool. What was opened is wiped with it.

#include "base/Async.h"
#include "base/Error.h"
#include "base/FileSink.h"
#include "locker/Store.h"
#include "variables/Variables.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <string>
#include <vector>

class QThreadPool;

namespace strongroom::model {

class SecretExport : public QObject {
    Q_OBJECT
public:
    enum class State { Opening, Ready, Writing, Done, Failed };   // Failed: of opening or writing; error()
    Q_ENUM(State)
    enum class Scope { Effective, Own };   // what a program gets there, or only what the environment has itself
    Q_ENUM(Scope)

    // What the format cannot hold, or could not until it was left out or renamed.
    struct Problem {
        QString key;
        QString reason;          // why it does not fit as things are; empty: it is solved
        bool leftOut = false;
        QString newName;         // empty: its own
    };

    // `selected`: keys that the user has chosen; empty: none, and only all can be exported.
    SecretExport(std::shared_ptr<locker::Store> store, locker::SnapshotPtr snapshot, QStringList selected, QThreadPool *pool, QObject *parent = nullptr);
    ~SecretExport() override;

    [[nodiscard]] QStringList environments() const;            // of the project, by name
    void setEnvironment(const QString &environment);           // "": what is for all environments
    void setScope(Scope scope);
    void setSelectedOnly(bool only);                          
    void setFormat(variables::Format format);
    void setKubernetesName(const QString &name);

    [[nodiscard]] const QString &environment() const noexcept { return m_environment; }
    [[nodiscard]] Scope scope() const noexcept { return m_scope; }
    [[nodiscard]] bool isSelectedOnly() const noexcept { return m_selectedOnly; }
    [[nodiscard]] const QStringList &selected() const noexcept { return m_selected; }
    [[nodiscard]] variables::Format format() const noexcept { return m_format; }

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] const ErrorPtr &error() const noexcept { return m_error; }
    [[nodiscard]] int count() const noexcept { return m_count; }                       // secrets that would be written
    [[nodiscard]] const QStringList &troubled() const noexcept { return m_troubled; }  // do not open or are there twice: never written
    [[nodiscard]] const std::vector<Problem> &problems() const noexcept { return m_problems; }
    [[nodiscard]] int unsolved() const;
    void leaveOut(const QString &key);
    void rename(const QString &key, const QString &name);
    void restore(const QString &key);
    void leaveOutUnsolved();
    void renameUnsolved();        // by the rule of variables::mappedVariableName(), those whose name is the trouble
    [[nodiscard]] bool canRenameUnsolved() const;

    // When Ready and nothing is unsolved. `passphrase` null: readable for whoever gets the file.
    void start(const QString &path, std::shared_ptr<const SecretBytes> passphrase, ExistingFile existing, int workFactor);
    [[nodiscard]] const QString &path() const noexcept { return m_path; }

Q_SIGNALS:
    void changed();
    void written();   // the file is there

private:
    struct Opened;
    struct Treatment {
        bool leftOut = false;
        std::string name;
    };
    void open();
    void check();
    void setState(State state, const ErrorPtr &error = nullptr);
    [[nodiscard]] std::vector<variables::Variable> chosen() const;

    std::shared_ptr<locker::Store> m_store;
    locker::SnapshotPtr m_snapshot;
    QStringList m_selected;
    QThreadPool *m_pool;
    QString m_environment;
    Scope m_scope = Scope::Effective;
    bool m_selectedOnly = false;
    variables::Format m_format = variables::Format::Dotenv;
    variables::WriteOptions m_options;
    State m_state = State::Opening;
    ErrorPtr m_error;
    std::shared_ptr<const Opened> m_opened;
    std::map<std::string, Treatment> m_treatments;
    std::vector<Problem> m_problems;
    QStringList m_troubled;
    int m_count = 0;
    QString m_path;
    AsyncHandle m_handle;
    int m_turn = 0;
};

} // namespace strongroom::model
