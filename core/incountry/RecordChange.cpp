// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/RecordChange.h"

#include "incountry/RecordDifference.h"
#include "incountry/RecordStore.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <set>
#include <utility>

namespace strongroom::incountry {

namespace {

constexpr int notFound = 404;

// The records being committed in this process, whichever connection they are reached by. One that is in here is somebody's turn.
struct Turns {
    std::mutex mutex;
    std::condition_variable changed;
    std::set<std::pair<Country, std::string>> taken;
};

Turns &turns()
{
    static Turns all;
    return all;
}

class Turn {
public:
    Turn(const Country &country, const std::string &key, const Cancellation &cancellation) : m_record(country, key)
    {
        const CancellationHook hook = cancellation.onCancel([] {
            const std::scoped_lock lock(turns().mutex);
            turns().changed.notify_all();
        });
        std::unique_lock lock(turns().mutex);
        turns().changed.wait(lock, [&] { return cancellation.isCancelled() || !turns().taken.contains(m_record); });
        cancellation.throwIfCancelled();
        turns().taken.insert(m_record);
    }
    ~Turn()
    {
        const std::scoped_lock lock(turns().mutex);
        turns().taken.erase(m_record);
        turns().changed.notify_all();
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

private:
    std::pair<Country, std::string> m_record;
};

const std::string &keyOf(const RecordRow &row)
{
    static const std::string none;
    if (const auto *record = std::get_if<Record>(&row)) {
        return record->recordKey();
    }
    const auto &key = std::get<UnreadableRecord>(row).stored.value(TextMember::RecordKey);
    return key ? *key : none;
}

bool isKnownByHash(const RecordChange &change)
{
    if (!change.base) {
        return false;
    }
    const auto *record = std::get_if<Record>(change.base.get());
    return !record || record->isHashed(TextMember::RecordKey);
}

bool isAmbiguous(const VaultError &error)
{
    switch (error.kind()) {
    case ErrorKind::Network:
    case ErrorKind::Cancelled:
        return true;
    case ErrorKind::Server:
        return error.request().status >= 500 || error.request().status == 0;
    case ErrorKind::Client:
    case ErrorKind::Auth:
    case ErrorKind::Crypto:
    case ErrorKind::Storage:
        return false;
    }
    return false;
}

// What `mine` became after a write. Members that nobody here knows may be the service's own (a revision counter): they must still be there,
// what they hold is not ours to judge. A date is compared by the millisecond, which every release keeps.
std::vector<std::string> lostMembers(const Record &mine, const Record &there)
{
    std::vector<std::string> lost;
    for (std::string &name : differingMembers(mine, there)) {
        const bool known = textMember(name) || rangeMember(name) || dateMember(name) || name == "body" || name == "precommit_body" || name.starts_with("meta.");
        if (!known && there.unknownMembers.contains(name)) {
            continue;
        }
        if (!known && !mine.unknownMembers.contains(name)) {
            continue;   // one that the service added
        }
        if (name == nameOf(DateMember::ExpiresAt)) {
            using std::chrono::floor;
            using std::chrono::milliseconds;
            const auto &a = mine.value(DateMember::ExpiresAt);
            const auto &b = there.value(DateMember::ExpiresAt);
            if (a && b && floor<milliseconds>(a->instant) == floor<milliseconds>(b->instant)) {
                continue;
            }
        }
        lost.push_back(std::move(name));
    }
    return lost;
}

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

class Commit {
public:
    Commit(RecordStore &store, const RecordChange &change, const Cancellation &cancellation)
        : m_store(store), m_change(change), m_cancellation(cancellation), m_byHash(isKnownByHash(change))
    {
    }

    CommitOutcome run()
    {
        check();
        const SharedRecordRow now = readNow();
        if (m_change.kind == ChangeKind::Delete ? now == nullptr : isMine(now)) {
            return {CommitResult::Unchanged, nullptr, now, nullptr, nullptr, false};
        }
        if (!isAsSeen(now)) {
            return {CommitResult::Conflict, nullptr, nullptr, now, nullptr, false};
        }
        m_cancellation.throwIfCancelled();
        try {
            send();
        } catch (const VaultError &error) {
            return isAmbiguous(error) ? afterDoubt(error, now) : failed(error.clone());
        }
        try {
            return verified(now, readNow());
        } catch (const VaultError &error) {
            const bool cancelled = error.kind() == ErrorKind::Cancelled;
            return doubtful(cancelled ? error.clone()
                                      : ServerError(Sentence::tr("the service took the change, but it could not be read back: %1").arg(error.sentence()))
                                            .advise(Sentence::tr("Commit it again: that compares first, and writes only what is missing."))
                                            .during(error.request())
                                            .clone(),
                            now);
        }
    }

private:
    void check() const
    {
        const bool complete = m_change.kind == ChangeKind::Create ? !m_change.base && m_change.mine
            : m_change.kind == ChangeKind::Edit                   ? m_change.base && m_change.mine
                                                                  : m_change.base != nullptr;
        if (!complete || recordKeyOf(m_change).empty()) {
            throw ClientError(Sentence::tr("the change has no record key"))
                .advise(Sentence::tr("Give the record a record key."))
                .about("record_key");
        }
        if (m_change.kind == ChangeKind::Edit && std::holds_alternative<Record>(*m_change.base)
            && (keyOf(*m_change.base) != m_change.mine->recordKey() || m_byHash)) {
            throw ClientError(m_byHash ? Sentence::tr("the record key is known by its hash only, so that the record cannot be written")
                                       : Sentence::tr("an edit cannot change the record key"))
                .advise(m_byHash ? Sentence() : Sentence::tr("Write a new record under the other record key, and delete this one."))
                .about("record_key");
        }
    }

    SharedRecordRow readNow()
    {
        try {
            // A record that takes the place of an unreadable one is looked for by its own key.
            const bool hash = m_byHash && !m_change.mine;
            return std::make_shared<const RecordRow>(hash ? m_store.readRowByHash(m_change.country, keyOf(*m_change.base), m_cancellation)
                                                          : m_store.readRow(m_change.country, m_change.mine ? m_change.mine->recordKey() : keyOf(*m_change.base), m_cancellation));
        } catch (const ServerError &error) {
            if (error.request().status == notFound) {
                return nullptr;
            }
            throw;
        }
    }

    void send()
    {
        if (m_change.kind != ChangeKind::Delete) {
            m_store.write(m_change.country, *m_change.mine, m_cancellation);
            return;
        }
        try {
            m_byHash ? m_store.removeByHash(m_change.country, keyOf(*m_change.base), m_cancellation)
                     : m_store.remove(m_change.country, keyOf(*m_change.base), m_cancellation);
        } catch (const ServerError &error) {
            if (error.request().status != notFound) {
                throw;
            }
            // Somebody was faster by a moment.
        }
    }

    [[nodiscard]] bool isMine(const SharedRecordRow &now) const
    {
        const auto *there = now ? std::get_if<Record>(now.get()) : nullptr;
        return there && m_change.mine && isSameContent(*there, *m_change.mine);
    }

    [[nodiscard]] bool isAsSeen(const SharedRecordRow &now) const
    {
        if (!now || !m_change.base) {
            return !now && !m_change.base;
        }
        if (now->index() != m_change.base->index()) {
            return false;
        }
        if (const auto *there = std::get_if<Record>(now.get())) {
            const auto &seen = std::get<Record>(*m_change.base);
            return isSameContent(*there, seen) && (m_change.kind != ChangeKind::Delete || isSameAttachments(there->attachments, seen.attachments));
        }
        return isSameStored(std::get<UnreadableRecord>(*now).stored, std::get<UnreadableRecord>(*m_change.base).stored);
    }

    // No answer to the write: it may have arrived.
    CommitOutcome afterDoubt(const VaultError &error, const SharedRecordRow &before)
    {
        const ErrorPtr kept = error.clone();
        if (error.kind() != ErrorKind::Cancelled) {
            try {
                const SharedRecordRow now = readNow();
                if (m_change.kind == ChangeKind::Delete ? now == nullptr : isMine(now)) {
                    return {CommitResult::Written, before, now, nullptr, nullptr, false};
                }
            } catch (const VaultError &) {
                // The first error says more.
            }
        }
        return doubtful(kept, before);
    }

    CommitOutcome verified(const SharedRecordRow &before, const SharedRecordRow &after) const
    {
        if (m_change.kind == ChangeKind::Delete) {
            if (after) {
                return doubtful(ServerError(Sentence::tr("the service took the deletion, but the record is still there"))
                                    .advise(Sentence::tr("Somebody may have written it anew. Refresh, and look at it before you delete it again."))
                                    .clone(),
                                before);
            }
            return {CommitResult::Written, before, nullptr, nullptr, nullptr, false};
        }
        const auto *there = after ? std::get_if<Record>(after.get()) : nullptr;
        if (!there) {
            return doubtful(ServerError(after ? Sentence::tr("written, but what is there now cannot be opened")
                                              : Sentence::tr("written, but it is not there any more"))
                                .advise(Sentence::tr("Somebody may have changed it right after, or its expires_at has passed. Refresh, and look at it."))
                                .clone(),
                            before);
        }
        if (const std::vector<std::string> lost = lostMembers(*m_change.mine, *there); !lost.empty()) {
            return doubtful(ServerError(Sentence::tr("written, but reads back differently: %1").arg(joined(lost)))
                                .advise(Sentence::tr("Somebody may have changed it right after, or the service does not keep these members. "
                                                     "Compare before you write again."))
                                .about(lost.front())
                                .clone(),
                            before);
        }
        return {CommitResult::Written, before, after, nullptr, nullptr, false};
    }

    static CommitOutcome failed(ErrorPtr error) { return {CommitResult::Failed, nullptr, nullptr, nullptr, std::move(error), false}; }
    static CommitOutcome doubtful(ErrorPtr error, SharedRecordRow before)
    {
        return {CommitResult::Failed, std::move(before), nullptr, nullptr, std::move(error), true};
    }

    RecordStore &m_store;
    const RecordChange &m_change;
    const Cancellation &m_cancellation;
    const bool m_byHash;
};

} // namespace

CommitOutcome commitChange(RecordStore &store, const RecordChange &change, const Cancellation &cancellation)
{
    try {
        const Turn turn(change.country, recordKeyOf(change), cancellation);
        return Commit(store, change, cancellation).run();
    } catch (const VaultError &error) {
        return {CommitResult::Failed, nullptr, nullptr, nullptr, error.clone(), false};
    }
}

std::optional<RecordChange> inverseOf(const RecordChange &change, const CommitOutcome &outcome)
{
    if (outcome.before && !std::holds_alternative<Record>(*outcome.before)) {
        return std::nullopt;
    }
    if (!outcome.before) {
        return outcome.after ? std::optional(RecordChange{change.country, ChangeKind::Delete, outcome.after, std::nullopt}) : std::nullopt;
    }
    const Record &before = std::get<Record>(*outcome.before);
    if (before.isHashed(TextMember::RecordKey)) {
        return std::nullopt;
    }
    return RecordChange{change.country, outcome.after ? ChangeKind::Edit : ChangeKind::Create, outcome.after, before};
}

const std::string &recordKeyOf(const RecordChange &change)
{
    return change.mine ? change.mine->recordKey() : change.base ? keyOf(*change.base) : Record().recordKey();
}

} // namespace strongroom::incountry
