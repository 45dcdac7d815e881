// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes, reads, replaces and deletes notes of one TozStore client, one thing at a time, each as a job. The note that was read last is kept
// here until it is forgotten: its values are SensitiveText, and a QString only while a view shows one. GUI thread; work on the pool.

#include "base/Async.h"
#include "tozstore/Store.h"
#include "tozstore/notes/AddressBook.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace strongroom::model {

class Job;
class JobListModel;
class NoteHistory;

// For whom a note is. Of a client, its published keys are compared with these again before anything is sent.
struct NoteParty {
    QString name;       // as the user knows it
    QString clientId;   // empty: keys alone
    PublicKeys keys;
};

// What has to be met before a note can be read (EACP, section 12 of the protocol page).
struct NoteCondition {
    enum class Kind { None, EmailCode, ToznyCode, Identity, AfterNote };
    Kind kind = Kind::None;
    QString text{};   // e-mail address; realm; id of the other note
};
[[nodiscard]] QString conditionProblem(const NoteCondition &condition);   // a fragment; empty: fine
[[nodiscard]] QString conditionJson(const NoteCondition &condition);      // empty: none
[[nodiscard]] bool isCodeMailed(const std::string &challenges);            // what the service answers when it is asked for a note's conditions

struct NoteToWrite {
    std::vector<std::pair<QString, SensitiveText>> fields;
    QString type;
    QString name{};                        // empty: none. Names are unique in the whole service
    std::optional<qint64> views{};         // none: no limit
    std::optional<QDateTime> expires{};
    bool anonymous = false;
    NoteCondition condition{};
};

struct NoteQuestion {
    QString idOrName;
    bool byName = false;
    SensitiveText identityToken{};
    SensitiveText emailCode{};
    SensitiveText toznyCode{};
};

class NoteDesk : public QObject {
    Q_OBJECT
public:
    enum class Doing { Nothing, Writing, Asking, Reading, Deleting };

    NoteDesk(QThreadPool *pool, JobListModel *jobs, NoteHistory *history, QObject *parent = nullptr);
    ~NoteDesk() override;
    void setStore(std::shared_ptr<tozstore::Store> store, const QString &connectionName);   // null: closed; forgets

    // What a client is called in the history.
    void setNaming(std::function<QString(const QString &clientId)> nameOf) { m_nameOf = std::move(nameOf); }

    // Why this client has no notes, a sentence; empty: it has.
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] Doing doing() const noexcept { return m_doing; }
    [[nodiscard]] std::optional<PublicKeys> ownKeys() const;
    [[nodiscard]] QString ownId() const;
    [[nodiscard]] NoteParty self() const;   // to write to oneself; the client can sign

    enum class Way { New, Replace };   // Replace: the note of the same name and writer
    void write(NoteToWrite note, const NoteParty &to, Way way);
    void askViews(const NoteQuestion &which);   // nothing is read
    void askCode(const NoteQuestion &which);    // the service mails the code to the address that the writer gave
    void read(NoteQuestion which);              // uses up a view
    void remove(const QString &noteId);
    void cancel();

    [[nodiscard]] const tozstore::ReadNote *note() const { return m_note ? m_note.get() : nullptr; }   // that was read last
    void forget();

Q_SIGNALS:
    void doingChanged();
    void noteChanged();
    void written(const QString &noteId, const QString &name);
    void writeFailed(const strongroom::ErrorPtr &error);
    void viewsKnown(const std::optional<qint64> &left);   // none: no limit
    void viewsFailed(const strongroom::ErrorPtr &error);
    void codeAsked(bool mailed);                          // false: the note wants no code by e-mail
    void codeFailed(const strongroom::ErrorPtr &error);
    void readDone();
    void readFailed(const strongroom::ErrorPtr &error);
    void removed(const QString &noteId);
    void removeFailed(const strongroom::ErrorPtr &error);

private:
    template <typename Operation, typename Done>
    void run(Doing doing, Job *job, Operation operation, Done done, void (NoteDesk::*failed)(const ErrorPtr &));
    Job *addJob(const QString &name, int kind);
    void end();
    void writeProblem(const ErrorPtr &error);
    void readProblem(const ErrorPtr &error);
    void noteRead(const tozstore::ReadNote &note);

    QThreadPool *m_pool;
    JobListModel *m_jobs;
    NoteHistory *m_history;
    std::shared_ptr<tozstore::Store> m_store;
    QString m_connectionName;
    std::function<QString(const QString &)> m_nameOf;
    Doing m_doing = Doing::Nothing;
    AsyncHandle m_running;
    quint64 m_turn = 0;
    std::unique_ptr<tozstore::ReadNote> m_note;
    std::optional<qint64> m_viewsAsked;
};

// In words, with what follows from it.
[[nodiscard]] QString signatureText(tozstore::NoteSignatureState state);
[[nodiscard]] QString signatureBadge(tozstore::NoteSignatureState state);
[[nodiscard]] QString writerText(tozstore::NoteWriterState state, const QString &writer);
[[nodiscard]] QString writerBadge(tozstore::NoteWriterState state);

} // namespace strongroom::model
