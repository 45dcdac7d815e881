// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The secrets_data of one connection while it is edited: as it is kept, as it will be, and what the server holds under its versions. Edits
// stay in memory until save(), which writes to the keychain (or, for a connection whose credentials are not stored, keeps them for the
// session) and nowhere else. What somebody else saved meanwhile is never overwritten unseen. Secrets are here from load to close of the
// connection. GUI thread.

#include "base/Error.h"
#include "connections/ConnectionManager.h"
#include "incountry/SecretsDocument.h"
#include "keys/KeyCheck.h"
#include "keys/KeyUsage.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace strongroom::model {

class JobListModel;

class SecretsEditor : public QObject {
    Q_OBJECT
public:
    enum class State {
        Closed, // the connection is
        Loading,
        Ready,
        Failed // the keys could not be read: error()
    };

    SecretsEditor(ConnectionManager *manager, const QString &connectionId, QThreadPool *pool, JobListModel *jobs,
                  QObject *parent = nullptr);
    ~SecretsEditor() override;

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] const ErrorPtr &error() const noexcept { return m_error; }
    [[nodiscard]] const incountry::SecretsDocument &saved() const noexcept { return *m_saved; }
    [[nodiscard]] const incountry::SecretsDocument &edited() const noexcept { return m_edited; }
    [[nodiscard]] bool isEncrypting() const;         // false: the connection does not look at secrets
    [[nodiscard]] CredentialKeeping keeping() const; // where save() writes
    [[nodiscard]] bool hasChanges() const;
    [[nodiscard]] bool isSaving() const noexcept { return m_saving; }
    [[nodiscard]] QString changesText() const;
    [[nodiscard]] KeyUsage *usage() const noexcept { return m_usage; }
    [[nodiscard]] KeyCheck *check() const noexcept { return m_check; }

    // Records that only this version's secret opens; nullopt: not counted.
    [[nodiscard]] std::optional<std::int64_t> recordsOpenedBy(std::int64_t version) const;
    // Versions the server holds records of and no secret is there for.
    [[nodiscard]] std::vector<std::int64_t> missingVersions() const;

    // Each answers why not; null: done.
    ErrorPtr generateKey(); // lastAdded() is its version
    ErrorPtr add(incountry::Secret secret);
    ErrorPtr replace(incountry::Secret secret);
    ErrorPtr remove(std::int64_t version);
    ErrorPtr restore(std::int64_t version); // a removed or changed one, as it is kept
    ErrorPtr makeCurrent(std::int64_t version);
    void merge(const incountry::SecretsDocument &other, const std::vector<std::int64_t> &replace, incountry::CurrentChoice current);
    void discard();
    [[nodiscard]] std::int64_t lastAdded() const noexcept { return m_lastAdded; }

    void save();
    // After changedElsewhere(): what is kept now becomes the starting point, own changes on top where they do not collide.
    void loadTheirs();
    void load(); // again, after Failed
    void count();
    void checkVersion(std::int64_t version);
    // The text of a secret, for as long as it is on show.
    [[nodiscard]] QString reveal(std::int64_t version) const;

Q_SIGNALS:
    void stateChanged();
    void documentChanged();
    void savingChanged();
    void savedNow();
    void saveFailed(const strongroom::ErrorPtr &error);
    void changedElsewhere();
    void theirsLoaded(const std::vector<std::int64_t> &leftOut); // versions where their secret stayed

private:
    void follow(); // the connection's state
    void take(const KeptSecrets &kept);
    void setState(State state, const ErrorPtr &error = {});
    void announceEdit();
    template <typename Edit> ErrorPtr attempt(Edit edit);

    ConnectionManager *m_manager;
    QString m_id;
    State m_state = State::Closed;
    ErrorPtr m_error;
    std::shared_ptr<const SecretBytes> m_kept;                 // the text that was read or written last
    std::shared_ptr<const incountry::SecretsDocument> m_saved; // what it says
    incountry::SecretsDocument m_edited;
    bool m_saving = false;
    bool m_counted = false;
    std::int64_t m_lastAdded = 0;
    quint64 m_turn = 0;
    KeyUsage *m_usage;
    KeyCheck *m_check;
};

} // namespace strongroom::model
