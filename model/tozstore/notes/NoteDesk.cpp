// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/notes/NoteDesk.h"

#include "base/Text.h"
#include "jobs/JobListModel.h"
#include "tozstore/ServiceTime.h"
#include "tozstore/files/TozFile.h"
#include "tozstore/notes/NoteHistory.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using tozstore::NoteDraft;
using tozstore::NoteLookup;
using tozstore::NoteProof;
using tozstore::ReadNote;
using tozstore::Store;
using tozstore::StoredNote;

namespace {

constexpr int conflict = 409;
constexpr int forbidden = 403;
constexpr int notFound = 404;

int statusOf(const ErrorPtr &error) { return error->kind() == ErrorKind::Server ? error->request().status : 0; }

NoteLookup lookupOf(const NoteQuestion &which)
{
    const std::string text = fromQString(which.idOrName.trimmed());
    return which.byName ? NoteLookup{{}, text} : NoteLookup{text, {}};
}

// The keys that the user looked at are those the note is for: not what the service says by now.
void compareKeys(Store &store, const NoteParty &to, const Cancellation &cancellation)
{
    if (to.clientId.isEmpty()) {
        return;
    }
    const tozstore::ClientInfo info = store.clientInfo(fromQString(to.clientId), cancellation);
    if (PublicKeys{info.publicKey, info.signingKey} != to.keys) {
        throw ClientError(Sentence::tr("the service publishes other keys for this client than those you have, so nothing was sent"))
            .advise(Sentence::tr("Ask the client for the fingerprint of its keys by another way, then take the new ones in the address book or leave it."))
            .about("recipient");
    }
}

} // namespace

NoteDesk::NoteDesk(QThreadPool *pool, JobListModel *jobs, NoteHistory *history, QObject *parent) : QObject(parent), m_pool(pool), m_jobs(jobs), m_history(history) {}

NoteDesk::~NoteDesk() { m_running.cancel(); }

void NoteDesk::setStore(std::shared_ptr<Store> store, const QString &connectionName)
{
    cancel();
    forget();
    m_store = std::move(store);
    m_connectionName = connectionName;
    Q_EMIT doingChanged();
}

QString NoteDesk::refusal() const
{
    if (!m_store) {
        return tr("The connection is not open.");
    }
    if (m_store->identity().suite == tozstore::SuiteKind::Nist) {
        return tr("This client uses the NIST suite, which has no notes.");
    }
    return m_store->identity().signingKey ? QString() : tr("This client has no signing key (a configuration of version 1), so it has no notes.");
}

std::optional<PublicKeys> NoteDesk::ownKeys() const
{
    return m_store ? std::optional(PublicKeys{m_store->identity().publicKey, m_store->identity().signingKey}) : std::nullopt;
}

QString NoteDesk::ownId() const { return m_store ? toQString(m_store->identity().clientId) : QString(); }

NoteParty NoteDesk::self() const { return {tr("myself"), ownId(), *ownKeys()}; }

Job *NoteDesk::addJob(const QString &name, int kind)
{
    Job *const job = m_jobs->add({name, ActivityKind(kind), {m_connectionName, {}}}, Job::Unit::Steps, Job::Abilities::Cancel);
    job->doneBy(this);
    connect(job, &Job::cancelRequested, this, &NoteDesk::cancel);
    return job;
}

template <typename Operation, typename Done>
void NoteDesk::run(Doing doing, Job *job, Operation operation, Done done, void (NoteDesk::*failed)(const ErrorPtr &))
{
    m_doing = doing;
    const quint64 turn = ++m_turn;
    const QPointer<Job> watched = job;
    m_running = startAsync(
        m_pool, this, Sentence::tr("note"),
        [store = m_store, operation = std::move(operation)](const Cancellation &cancellation, const ProgressSink &) mutable {
            return operation(*store, cancellation);
        },
        [this, turn, watched, done = std::move(done)](auto &&...result) {
            if (watched) {
                watched->finish();
            }
            if (turn == m_turn) {
                end();
                done(std::forward<decltype(result)>(result)...);
            }
        },
        [this, turn, watched, failed](const ErrorPtr &error) {
            if (watched) {
                watched->fail(error);
            }
            if (turn == m_turn) {
                end();
                (this->*failed)(error);
            }
        });
    Q_EMIT doingChanged();
}

void NoteDesk::end()
{
    m_doing = Doing::Nothing;
    Q_EMIT doingChanged();
}

void NoteDesk::cancel() { m_running.cancel(); }

void NoteDesk::forget()
{
    if (m_note) {
        m_note.reset();
        Q_EMIT noteChanged();
    }
}

void NoteDesk::write(NoteToWrite note, const NoteParty &to, Way way)
{
    if (!refusal().isEmpty() || m_doing != Doing::Nothing) {
        return;
    }
    NoteDraft draft;
    for (auto &[name, value] : note.fields) {
        draft.data.insert_or_assign(fromQString(name), std::move(value));
    }
    draft.options.type = fromQString(note.type);
    if (!note.name.isEmpty()) {
        draft.options.idString = fromQString(note.name);
    }
    draft.options.maxViews = note.views.value_or(-1);
    if (note.expires) {
        draft.options.expires = true;
        draft.options.expiration = tozstore::ServiceTime::parse(fromQString(note.expires->toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)));
    }
    if (const QString condition = conditionJson(note.condition); !condition.isEmpty()) {
        draft.options.eacpJson = fromQString(condition);
    }
    draft.anonymous = note.anonymous;
    NoteEntry entry;
    entry.name = note.name;
    entry.type = note.type;
    entry.partyName = to.name;
    entry.partyId = to.clientId;
    entry.own = !note.anonymous;
    entry.anonymous = note.anonymous;
    entry.expires = note.expires ? std::optional(note.expires->toUTC()) : std::nullopt;
    entry.viewsLeft = note.views;

    Job *const job = way == Way::New ? addJob(tr("Write note"), int(ActivityKind::WriteNote)) : addJob(tr("Replace note"), int(ActivityKind::ReplaceNote));
    run(
        Doing::Writing, job,
        [draft = std::move(draft), to, way](Store &store, const Cancellation &cancellation) {
            compareKeys(store, to, cancellation);
            const tozstore::NoteAddressee addressee{to.keys.encryption, *to.keys.signing};
            return way == Way::New ? store.writeNote(draft, addressee, cancellation) : store.replaceNote(draft, addressee, cancellation);
        },
        [this, entry](const StoredNote &stored) {
            NoteEntry known = entry;
            known.noteId = toQString(stored.noteId.value_or(""));
            known.at = QDateTime::currentDateTimeUtc();
            m_history->add(known);
            Q_EMIT written(known.noteId, known.name);
        },
        &NoteDesk::writeProblem);
}

void NoteDesk::writeProblem(const ErrorPtr &error)
{
    if (statusOf(error) != conflict) {
        Q_EMIT writeFailed(error);
        return;
    }
    Q_EMIT writeFailed(ServerError(Sentence::tr("the name is taken: a note of this name exists somewhere in the service, perhaps of somebody else"))
                           .advise(Sentence::tr("Choose another name, or replace the note if it is yours."))
                           .during(error->request())
                           .clone());
}

void NoteDesk::askViews(const NoteQuestion &which)
{
    if (!refusal().isEmpty() || m_doing != Doing::Nothing) {
        return;
    }
    m_viewsAsked.reset();
    run(
        Doing::Asking, nullptr,
        [lookup = lookupOf(which)](Store &store, const Cancellation &cancellation) -> std::optional<std::int64_t> { return store.viewsLeft(lookup, cancellation); },
        [this](const std::optional<std::int64_t> &left) {
            m_viewsAsked = left ? std::optional<qint64>(*left) : std::nullopt;
            Q_EMIT viewsKnown(m_viewsAsked);
        },
        &NoteDesk::viewsFailed);
}

void NoteDesk::askCode(const NoteQuestion &which)
{
    if (!refusal().isEmpty() || m_doing != Doing::Nothing) {
        return;
    }
    run(
        Doing::Asking, nullptr,
        [lookup = lookupOf(which)](Store &store, const Cancellation &cancellation) { return store.challengeNote(lookup, {}, cancellation); },
        [this](const std::string &challenges) { Q_EMIT codeAsked(isCodeMailed(challenges)); }, &NoteDesk::codeFailed);
}

void NoteDesk::read(NoteQuestion which)
{
    if (!refusal().isEmpty() || m_doing != Doing::Nothing) {
        return;
    }
    forget();
    auto proof = std::make_shared<NoteProof>(NoteProof{std::move(which.identityToken), std::move(which.emailCode), std::move(which.toznyCode)});
    run(
        Doing::Reading, addJob(tr("Read note"), int(ActivityKind::ReadNote)),
        [lookup = lookupOf(which), proof](Store &store, const Cancellation &cancellation) {
            return std::make_shared<ReadNote>(store.readNote(lookup, *proof, cancellation));
        },
        [this](const std::shared_ptr<ReadNote> &read) {
            // The history first: a view that follows it must not take the note for one that nobody looks at any more.
            noteRead(*read);
            m_note = std::make_unique<ReadNote>(std::move(*read));
            Q_EMIT noteChanged();
            Q_EMIT readDone();
        },
        &NoteDesk::readProblem);
}

void NoteDesk::readProblem(const ErrorPtr &error)
{
    switch (statusOf(error)) {
    case notFound:
        Q_EMIT readFailed(ServerError(Sentence::tr("there is no such note for these keys: it never was, it has expired, it was deleted, or its views are "
                                                   "used up"))
                              .advise(Sentence::tr("Check the id or name with the writer. Names are told apart by case."))
                              .during(error->request())
                              .clone());
        break;
    case forbidden:
        Q_EMIT readFailed(ServerError(Sentence::tr("the note is not for this client, or a condition for reading is not met"))
                              .advise(Sentence::tr("Where the writer asked for a code or an identity, give it under Proof."))
                              .during(error->request())
                              .clone());
        break;
    default: Q_EMIT readFailed(error); break;
    }
}

void NoteDesk::noteRead(const ReadNote &note)
{
    NoteEntry entry;
    entry.kind = NoteEntry::Kind::Read;
    entry.noteId = toQString(note.stored.noteId.value_or(""));
    entry.name = toQString(note.stored.options.idString.value_or(""));
    entry.type = toQString(note.stored.options.type);
    // Who is named is believed only when the keys are that client's.
    const bool confirmed = note.writer == tozstore::NoteWriterState::Confirmed && note.signature == tozstore::NoteSignatureState::Good;
    entry.partyId = confirmed ? toQString(note.stored.options.clientId.value_or("")) : QString();
    entry.partyName = entry.partyId == ownId() && !entry.partyId.isEmpty() ? tr("myself") : m_nameOf && !entry.partyId.isEmpty() ? m_nameOf(entry.partyId) : entry.partyId;
    entry.own = confirmed && entry.partyId == ownId();
    entry.at = QDateTime::currentDateTimeUtc();
    if (const QDateTime until = toDateTime(note.stored.options.expiration); note.stored.options.expires && until.isValid()) {
        entry.expires = until;
    }
    if (const auto most = note.stored.options.maxViews; most && *most >= 0 && note.stored.views) {
        entry.viewsLeft = *most - *note.stored.views;
    } else if (m_viewsAsked) {
        entry.viewsLeft = *m_viewsAsked - 1;
    }
    m_viewsAsked.reset();
    m_history->add(entry);
}

void NoteDesk::remove(const QString &noteId)
{
    if (!refusal().isEmpty() || m_doing != Doing::Nothing) {
        return;
    }
    run(
        Doing::Deleting, addJob(tr("Delete note"), int(ActivityKind::DeleteNote)),
        [id = fromQString(noteId)](Store &store, const Cancellation &cancellation) { store.deleteNote(id, cancellation); },
        [this, noteId] {
            m_history->setDeleted(noteId);
            if (m_note && toQString(m_note->stored.noteId.value_or("")) == noteId) {
                forget();
            }
            Q_EMIT removed(noteId);
        },
        &NoteDesk::removeFailed);
}

} // namespace strongroom::model
