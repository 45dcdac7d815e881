// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A TozStore client in memory, for models and windows: what it was asked is in gate(), where calls can be held and made to fail as well.
// Nothing is encrypted; sealed texts are of the right shape only. Thread-safe.
//
//   records    records().add(records().make("type", {{"field", "value"}}, {{"plain", "text"}})), change() and drop() behind the client's back
//   sharing    setOutgoing() and so on, then what share() and the others do to them; addClient() makes somebody known
//   files      putFile() reads the file and keeps its bytes; fetchFile() writes them
//   notes      writeNote() keeps them; addNote() puts one there as the service would answer it

#include "support/MemoryTozRecords.h"

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::test {

class MemoryTozStore : public tozstore::Store {
public:
    // A version 2 client of the Sodium suite with fresh keys.
    explicit MemoryTozStore(std::string clientId = tozClient(1), std::string name = "alice@example.com")
        : m_identity{std::move(clientId), std::move(name), publicKey(), signingKey(), tozstore::SuiteKind::Sodium, "http://vault.test"},
          m_records(m_identity.clientId, m_gate)
    {
    }

    static tozstore::EncryptionPublicKey publicKey()
    {
        return tozstore::EncryptionPrivateKey::generate(tozstore::EncryptionKeyKind::Curve25519).publicKey();
    }
    static tozstore::SigningPublicKey signingKey() { return tozstore::SigningPrivateKey::generate().publicKey(); }

    // ---- the test's side ----
    TozGate &gate() { return m_gate; }
    MemoryTozRecords &records() { return m_records; }
    // Before the store is used: a version 1 client cannot sign, a NIST client has neither notes nor files.
    void setIdentity(tozstore::ClientIdentity identity) { m_identity = std::move(identity); }
    void addClient(const std::string &id, const std::string &email)
    {
        with([&] { m_clients.push_back({{id, publicKey(), signingKey(), true}, email}); });
    }
    void setOutgoing(std::vector<tozstore::OutgoingShare> shares) { with([&] { m_outgoing = std::move(shares); }); }
    void setIncoming(std::vector<tozstore::IncomingShare> shares) { with([&] { m_incoming = std::move(shares); }); }
    void setAuthorizers(std::vector<tozstore::Authorization> authorizers) { with([&] { m_authorizers = std::move(authorizers); }); }
    void setGranted(std::vector<tozstore::Authorization> granted) { with([&] { m_granted = std::move(granted); }); }
    [[nodiscard]] std::string fileContent(const std::string &recordId) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_files.find(recordId);
        return found == m_files.end() ? std::string() : found->second;
    }
    // A file that is there already; what fetchFile() writes.
    std::string addFile(const std::string &type, const tozstore::PlainTexts &plain, const std::string &content)
    {
        const std::string id = m_records.addFile(type, plain, fileMeta(content)).meta().recordId;
        with([&] { m_files[id] = content; });
        return id;
    }
    std::string addNote(tozstore::ReadNote note)
    {
        const std::scoped_lock lock(m_mutex);
        return addLocked(std::move(note));
    }
    // A note as it would be read; change what the test is about.
    tozstore::ReadNote makeNote(const std::map<std::string, std::string> &data, tozstore::NoteOptions options = {}) const
    {
        tozstore::ReadNote note{{std::move(options), *m_identity.signingKey, signingKey(), publicKey(), "c2VhbGVk.bm9uY2U", {}, "signed", {}, {}, {}},
                                tozstore::FieldTexts(),
                                nullptr,
                                tozstore::NoteSignatureState::Good,
                                tozstore::NoteWriterState::Confirmed};
        for (const auto &[name, value] : data) {
            note.data->emplace(name, SensitiveText(std::string_view(value)));
            note.stored.data[name] = "c2VhbGVk.bm9uY2U.c2VhbGVk.bm9uY2U";
        }
        return note;
    }
    [[nodiscard]] std::vector<tozstore::ReadNote> notes() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_notes;
    }

    // ---- Store ----
    [[nodiscard]] const tozstore::ClientIdentity &identity() const override { return m_identity; }
    void lock() override { m_gate.close(); }

    // ---- Records ----
    tozstore::SearchPage search(const tozstore::Search &search, const Cancellation &cancellation) override
    {
        m_gate.pass("search", std::to_string(search.nextToken), cancellation);
        return m_records.page(search, search.nextToken, search.limit);
    }
    std::unique_ptr<tozstore::SearchCursor> searchAll(const tozstore::Search &search) override
    {
        static_cast<void>(tozstore::searchBody(search));   // refuses what the real one refuses
        return std::make_unique<MemoryTozCursor>(m_records, search);
    }
    tozstore::QueryPage query(const tozstore::Query &query, const Cancellation &cancellation) override
    {
        m_gate.pass("query", {}, cancellation);
        tozstore::Search search;
        search.includeData = query.includeData;
        search.allWriters = query.allWriters;
        tozstore::SearchPage page = m_records.page(search, query.afterIndex, query.count);
        return {std::move(page.rows), page.nextToken == 0 ? page.total : page.nextToken, page.nextToken == 0};
    }
    tozstore::RecordRow read(const std::string &recordId, const Cancellation &cancellation) override
    {
        m_gate.pass("read", recordId, cancellation);
        return m_records.read(recordId);
    }
    std::vector<tozstore::RecordRow> readMany(const std::vector<std::string> &recordIds, const Cancellation &cancellation) override
    {
        m_gate.pass("readMany", std::to_string(recordIds.size()), cancellation);
        std::vector<tozstore::RecordRow> rows;
        for (const std::string &id : recordIds) {
            try {
                rows.push_back(m_records.read(id));
            } catch (const ServerError &) {
                continue;   // missing: left out
            }
        }
        return rows;
    }
    tozstore::RecordRow write(const std::string &type, const tozstore::FieldTexts &data, const tozstore::PlainTexts &plain, const Cancellation &cancellation) override
    {
        m_gate.pass("write", type, cancellation);
        return m_records.write(type, data, plain);
    }
    tozstore::RecordRow update(const tozstore::Record &record, const Cancellation &cancellation) override
    {
        m_gate.pass("update", record.meta.recordId, cancellation);
        return m_records.update(record);
    }
    void remove(const std::string &recordId, const std::string &version, const Cancellation &cancellation) override
    {
        m_gate.pass("remove", recordId, cancellation);
        m_records.remove(recordId, version);
    }

    // ---- SharingDesk ----
    void share(const std::string &type, const std::string &readerId, const Cancellation &cancellation) override
    {
        m_gate.pass("share", type + ' ' + readerId, cancellation);
        if (readerId == m_identity.clientId) {
            throw ClientError("a client reads its own records anyway").about("reader");
        }
        const std::string name = client(readerId).email;
        with([&] { addOnce(m_outgoing, tozstore::OutgoingShare{readerId, name, type}); });
    }
    void revoke(const std::string &type, const std::string &readerId, const Cancellation &cancellation) override
    {
        m_gate.pass("revoke", type + ' ' + readerId, cancellation);
        with([&] { std::erase_if(m_outgoing, [&](const tozstore::OutgoingShare &share) { return share.type == type && share.readerId == readerId; }); });
    }
    void addAuthorizer(const std::string &type, const std::string &authorizerId, const Cancellation &cancellation) override
    {
        m_gate.pass("addAuthorizer", type + ' ' + authorizerId, cancellation);
        const std::string name = client(authorizerId).email;
        const std::string &self = m_identity.clientId;
        with([&] { addOnce(m_authorizers, tozstore::Authorization{authorizerId, self, self, type, self, name}); });
    }
    void removeAuthorizer(const std::string &type, const std::string &authorizerId, const Cancellation &cancellation) override
    {
        m_gate.pass("removeAuthorizer", type + ' ' + authorizerId, cancellation);
        with([&] { std::erase_if(m_authorizers, [&](const tozstore::Authorization &one) { return one.type == type && one.authorizerId == authorizerId; }); });
    }
    void shareOnBehalf(const std::string &writerId, const std::string &type, const std::string &readerId, const Cancellation &cancellation) override
    {
        m_gate.pass("shareOnBehalf", writerId + ' ' + type + ' ' + readerId, cancellation);
    }
    void revokeOnBehalf(const std::string &writerId, const std::string &type, const std::string &readerId, const Cancellation &cancellation) override
    {
        m_gate.pass("revokeOnBehalf", writerId + ' ' + type + ' ' + readerId, cancellation);
    }
    std::vector<tozstore::OutgoingShare> outgoing(const Cancellation &cancellation) override { return listed("outgoing", m_outgoing, cancellation); }
    std::vector<tozstore::IncomingShare> incoming(const Cancellation &cancellation) override { return listed("incoming", m_incoming, cancellation); }
    std::vector<tozstore::Authorization> authorizers(const Cancellation &cancellation) override { return listed("authorizers", m_authorizers, cancellation); }
    std::vector<tozstore::Authorization> granted(const Cancellation &cancellation) override { return listed("granted", m_granted, cancellation); }
    tozstore::ClientInfo clientInfo(const std::string &idOrEmail, const Cancellation &cancellation) override
    {
        m_gate.pass("clientInfo", idOrEmail, cancellation);
        if (idOrEmail == m_identity.clientId || idOrEmail == m_identity.name) {
            return {m_identity.clientId, m_identity.publicKey, m_identity.signingKey, true};
        }
        return client(idOrEmail).info;
    }

    // ---- Files ----
    tozstore::RecordRow putFile(const tozstore::FileUpload &upload, const ProgressSink &progress, const Cancellation &cancellation) override
    {
        const std::string content = sent("putFile", upload, progress, cancellation);
        tozstore::RecordRow row = m_records.addFile(upload.type, upload.plain, fileMeta(content));
        with([&] { m_files[row.meta().recordId] = content; });
        return row;
    }
    tozstore::RecordRow replaceFile(const std::string &recordId, const std::string &version, const tozstore::FileUpload &upload, const ProgressSink &progress,
                                    const Cancellation &cancellation) override
    {
        const std::string content = sent("replaceFile", upload, progress, cancellation);
        tozstore::RecordRow row = m_records.replaceFile(recordId, version, upload.plain, fileMeta(content));
        with([&] { m_files[recordId] = content; });
        return row;
    }
    tozstore::RecordRow fileInfo(const std::string &recordId, const Cancellation &cancellation) override
    {
        m_gate.pass("fileInfo", recordId, cancellation);
        return m_records.read(recordId);
    }
    void fetchFile(const std::string &recordId, const std::string &path, const ProgressSink &progress, const Cancellation &cancellation) override
    {
        static_cast<void>(m_records.read(recordId));
        report(progress, fileContent(recordId).size());
        m_gate.pass("fetchFile", recordId + ' ' + path, cancellation);
        std::ofstream(std::filesystem::path(std::u8string(path.begin(), path.end())), std::ios::binary) << fileContent(recordId);
    }

    // ---- Notes ----
    tozstore::StoredNote writeNote(const tozstore::NoteDraft &draft, const tozstore::NoteAddressee &to, const Cancellation &cancellation) override
    {
        m_gate.pass("writeNote", draft.options.idString.value_or(""), cancellation);
        const std::scoped_lock lock(m_mutex);
        if (draft.options.idString && findNote({{}, *draft.options.idString}) != m_notes.end()) {
            throw tozStatus(409, "there is a note of this name already");
        }
        addLocked(noteOf(draft, to));
        return m_notes.back().stored;
    }
    tozstore::StoredNote replaceNote(const tozstore::NoteDraft &draft, const tozstore::NoteAddressee &to, const Cancellation &cancellation) override
    {
        m_gate.pass("replaceNote", draft.options.idString.value_or(""), cancellation);
        const std::scoped_lock lock(m_mutex);
        const auto found = findNote({{}, draft.options.idString.value_or("")});
        if (found == m_notes.end()) {
            throw noNote();
        }
        const std::optional<std::string> id = found->stored.noteId;
        *found = noteOf(draft, to);
        found->stored.noteId = id;
        return found->stored;
    }
    tozstore::ReadNote readNote(const tozstore::NoteLookup &which, const tozstore::NoteProof &, const Cancellation &cancellation) override
    {
        m_gate.pass("readNote", which.noteId + which.name, cancellation);
        const std::scoped_lock lock(m_mutex);
        const auto found = findNote(which);
        if (found == m_notes.end()) {
            throw noNote();
        }
        std::optional<std::int64_t> &views = found->stored.views;
        views = views.value_or(0) + 1;
        tozstore::ReadNote note = *found;
        if (const auto most = note.stored.options.maxViews; most && *most >= 0 && *views >= *most) {
            m_notes.erase(found);
        }
        return note;
    }
    void deleteNote(const std::string &noteId, const Cancellation &cancellation) override
    {
        m_gate.pass("deleteNote", noteId, cancellation);
        const std::scoped_lock lock(m_mutex);
        const auto found = findNote({noteId, {}});
        if (found == m_notes.end()) {
            throw noNote();
        }
        m_notes.erase(found);
    }
    std::optional<std::int64_t> viewsLeft(const tozstore::NoteLookup &which, const Cancellation &cancellation) override
    {
        m_gate.pass("viewsLeft", which.noteId + which.name, cancellation);
        const std::scoped_lock lock(m_mutex);
        const auto found = findNote(which);
        if (found == m_notes.end()) {
            throw noNote();
        }
        const std::optional<std::int64_t> most = found->stored.options.maxViews;
        return most && *most >= 0 ? std::optional(*most - found->stored.views.value_or(0)) : std::nullopt;
    }
    std::string challengeNote(const tozstore::NoteLookup &which, const tozstore::NoteChallenge &, const Cancellation &cancellation) override
    {
        m_gate.pass("challengeNote", which.noteId + which.name, cancellation);
        const std::scoped_lock lock(m_mutex);
        const auto found = findNote(which);
        if (found == m_notes.end()) {
            throw noNote();
        }
        const bool mails = found->stored.options.eacpJson.value_or("").find("email_eacp") != std::string::npos;
        return mails ? R"({"email_eacp":{"expires_at":"2026-11-26T12:00:00Z","template_name":""}})" : "{}";
    }
    [[nodiscard]] tozstore::NoteAddressee self() const override { return {m_identity.publicKey, *m_identity.signingKey}; }

private:
    struct KnownClient {
        tozstore::ClientInfo info;
        std::string email;
    };

    template <typename Change>
    void with(Change change)
    {
        const std::scoped_lock lock(m_mutex);
        change();
    }
    template <typename Entry>
    static void addOnce(std::vector<Entry> &list, Entry entry)
    {
        if (std::ranges::find(list, entry) == list.end()) {
            list.push_back(std::move(entry));
        }
    }
    template <typename Entry>
    std::vector<Entry> listed(const char *call, const std::vector<Entry> &list, const Cancellation &cancellation)
    {
        m_gate.pass(call, {}, cancellation);
        const std::scoped_lock lock(m_mutex);
        return list;
    }
    KnownClient client(const std::string &idOrEmail) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = std::ranges::find_if(m_clients, [&](const KnownClient &one) { return one.info.clientId == idOrEmail || one.email == idOrEmail; });
        if (found == m_clients.end()) {
            throw tozStatus(404, "there is no such client");
        }
        return *found;
    }
    static ServerError noNote() { return tozStatus(404, "there is no such note, or it has expired, or its views are used up"); }
    static tozstore::FileMeta fileMeta(const std::string &content)
    {
        return {"1B2M2Y8AsgTpgAmY7PhCfg==", "raw", content.size() + 141, {}, {}};   // header, tags: one block
    }
    static void report(const ProgressSink &progress, std::size_t size)
    {
        if (progress) {
            progress({static_cast<std::int64_t>(size / 2), static_cast<std::int64_t>(size)});
        }
    }
    std::string sent(const char *call, const tozstore::FileUpload &upload, const ProgressSink &progress, const Cancellation &cancellation)
    {
        std::ifstream file(std::filesystem::path(std::u8string(upload.path.begin(), upload.path.end())), std::ios::binary);
        if (!file) {
            throw StorageError("the file cannot be read: " + upload.path);
        }
        std::string content{std::istreambuf_iterator<char>(file), {}};
        report(progress, content.size());
        m_gate.pass(call, upload.type, cancellation);
        return content;
    }
    tozstore::ReadNote noteOf(const tozstore::NoteDraft &draft, const tozstore::NoteAddressee &to) const
    {
        tozstore::ReadNote note = makeNote({}, draft.options);
        note.data = draft.data;
        for (const auto &[name, value] : draft.data) {
            note.stored.data[name] = "c2VhbGVk.bm9uY2U.c2VhbGVk.bm9uY2U";
        }
        note.stored.recipientSigningKey = to.signing;
        note.writer = draft.anonymous ? tozstore::NoteWriterState::Stranger : tozstore::NoteWriterState::Confirmed;
        if (!draft.anonymous) {
            note.stored.options.clientId = m_identity.clientId;
            note.stored.writerSigningKey = *m_identity.signingKey;
            note.stored.writerEncryptionKey = m_identity.publicKey;
        }
        return note;
    }
    std::string addLocked(tozstore::ReadNote note)
    {
        note.stored.noteId = tozId(0x407e, ++m_notesMade);
        note.stored.createdAt = tozstore::ServiceTime::parse("2026-11-20T09:00:00Z");
        m_notes.push_back(std::move(note));
        return *m_notes.back().stored.noteId;
    }
    std::vector<tozstore::ReadNote>::iterator findNote(const tozstore::NoteLookup &which)
    {
        return std::ranges::find_if(m_notes, [&](const tozstore::ReadNote &note) {
            return which.noteId.empty() ? note.stored.options.idString == which.name : note.stored.noteId == which.noteId;
        });
    }

    mutable std::mutex m_mutex;
    TozGate m_gate;
    tozstore::ClientIdentity m_identity;
    MemoryTozRecords m_records;
    std::vector<KnownClient> m_clients;
    std::vector<tozstore::OutgoingShare> m_outgoing;
    std::vector<tozstore::IncomingShare> m_incoming;
    std::vector<tozstore::Authorization> m_authorizers;
    std::vector<tozstore::Authorization> m_granted;
    std::map<std::string, std::string> m_files;
    std::vector<tozstore::ReadNote> m_notes;
    unsigned m_notesMade = 0;
};

} // namespace strongroom::test
