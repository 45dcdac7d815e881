// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/Client.h"

#include "base/LinkedCancellation.h"
#include "tozstore/BearerTokens.h"
#include "tozstore/FileCalls.h"
#include "tozstore/NoteCalls.h"
#include "tozstore/SearchAll.h"
#include "tozstore/SharingCalls.h"

#include <utility>

namespace strongroom::tozstore {

namespace {

ClientIdentity identityOf(const ClientConfiguration &configuration)
{
    const auto signing = configuration.signingKey ? std::optional(configuration.signingKey->publicKey()) : std::nullopt;
    return {configuration.clientId, configuration.clientEmail, configuration.privateKey.publicKey(), signing, suiteOf(configuration.privateKey.kind()), configuration.apiUrl};
}

class Client final : public Store, public std::enable_shared_from_this<Client> {
public:
    Client(ClientConfiguration configuration, std::shared_ptr<net::Transport> transport, std::shared_ptr<RandomSource> random, const Clock &clock,
           std::shared_ptr<auth::Authorizer> tokens)
        : m_clock(clock)
        , m_identity(identityOf(configuration))
        , m_suite(makeSuite(m_identity.suite))
        , m_channel(configuration, std::move(transport), std::move(random), clock, Channel::usualTimeout, std::move(tokens))
        , m_keys(configuration.privateKey.duplicate(), std::move(configuration.signingKey))
        , m_accessKeys(m_channel, *m_suite, m_identity.clientId, std::move(configuration.privateKey))
        , m_directory(m_channel)
        , m_records({m_channel, m_accessKeys, m_directory, *m_suite, m_identity, m_clock}, m_keys)
        , m_sharing({m_channel, m_accessKeys, m_directory, *m_suite, m_identity, m_clock})
        , m_files({m_channel, m_accessKeys, m_directory, *m_suite, m_identity, m_clock}, m_records)
        , m_notes({m_channel, m_accessKeys, m_directory, *m_suite, m_identity, m_clock}, m_keys)
    {
    }

    const ClientIdentity &identity() const override { return m_identity; }
    void lock() override
    {
        m_locked.cancel();
        m_channel.lock();
        m_accessKeys.lock();
        m_keys.lock();
    }

    SearchPage search(const Search &search, const Cancellation &c) override { return m_records.search(search, during(c).token()); }
    std::unique_ptr<SearchCursor> searchAll(const Search &search) override
    {
        const auto now = std::chrono::time_point_cast<std::chrono::microseconds>(m_clock.wallNow());
        return std::make_unique<SearchAll>(
            search, [self = shared_from_this()](const Search &part, const Cancellation &c) { return self->search(part, c); }, now);
    }
    QueryPage query(const Query &query, const Cancellation &c) override { return m_records.query(query, during(c).token()); }
    RecordRow read(const std::string &id, const Cancellation &c) override { return m_records.read(id, during(c).token()); }
    std::vector<RecordRow> readMany(const std::vector<std::string> &ids, const Cancellation &c) override { return m_records.readMany(ids, during(c).token()); }
    RecordRow write(const std::string &type, const FieldTexts &data, const PlainTexts &plain, const Cancellation &c) override { return m_records.write(type, data, plain, during(c).token()); }
    RecordRow update(const Record &record, const Cancellation &c) override { return m_records.update(record, during(c).token()); }
    void remove(const std::string &id, const std::string &version, const Cancellation &c) override { m_records.remove(id, version, during(c).token()); }

    void share(const std::string &type, const std::string &reader, const Cancellation &c) override { m_sharing.share(type, reader, during(c).token()); }
    void revoke(const std::string &type, const std::string &reader, const Cancellation &c) override { m_sharing.revoke(type, reader, during(c).token()); }
    void addAuthorizer(const std::string &type, const std::string &id, const Cancellation &c) override { m_sharing.addAuthorizer(type, id, during(c).token()); }
    void removeAuthorizer(const std::string &type, const std::string &id, const Cancellation &c) override { m_sharing.removeAuthorizer(type, id, during(c).token()); }
    void shareOnBehalf(const std::string &writer, const std::string &type, const std::string &reader, const Cancellation &c) override
    {
        m_sharing.shareOnBehalf(writer, type, reader, during(c).token());
    }
    void revokeOnBehalf(const std::string &writer, const std::string &type, const std::string &reader, const Cancellation &c) override
    {
        m_sharing.revokeOnBehalf(writer, type, reader, during(c).token());
    }
    std::vector<OutgoingShare> outgoing(const Cancellation &c) override { return m_sharing.outgoing(during(c).token()); }
    std::vector<IncomingShare> incoming(const Cancellation &c) override { return m_sharing.incoming(during(c).token()); }
    std::vector<Authorization> authorizers(const Cancellation &c) override { return m_sharing.authorizers(during(c).token()); }
    std::vector<Authorization> granted(const Cancellation &c) override { return m_sharing.granted(during(c).token()); }
    ClientInfo clientInfo(const std::string &idOrEmail, const Cancellation &c) override { return m_directory.ask(idOrEmail, during(c).token()); }

    RecordRow putFile(const FileUpload &upload, const ProgressSink &progress, const Cancellation &c) override { return m_files.put(upload, progress, during(c).token()); }
    RecordRow replaceFile(const std::string &id, const std::string &version, const FileUpload &upload, const ProgressSink &progress, const Cancellation &c) override
    {
        return m_files.replace(id, version, upload, progress, during(c).token());
    }
    RecordRow fileInfo(const std::string &id, const Cancellation &c) override { return m_files.info(id, during(c).token()); }
    void fetchFile(const std::string &id, const std::string &path, const ProgressSink &progress, const Cancellation &c) override { m_files.fetch(id, path, progress, during(c).token()); }

    StoredNote writeNote(const NoteDraft &draft, const NoteAddressee &to, const Cancellation &c) override { return m_notes.write(draft, to, during(c).token()); }
    StoredNote replaceNote(const NoteDraft &draft, const NoteAddressee &to, const Cancellation &c) override { return m_notes.replace(draft, to, during(c).token()); }
    ReadNote readNote(const NoteLookup &which, const NoteProof &proof, const Cancellation &c) override { return m_notes.read(which, proof, during(c).token()); }
    void deleteNote(const std::string &id, const Cancellation &c) override { m_notes.remove(id, during(c).token()); }
    std::optional<std::int64_t> viewsLeft(const NoteLookup &which, const Cancellation &c) override { return m_notes.viewsLeft(which, during(c).token()); }
    std::string challengeNote(const NoteLookup &which, const NoteChallenge &challenge, const Cancellation &c) override { return m_notes.challenge(which, challenge, during(c).token()); }
    NoteAddressee self() const override { return m_notes.self(); }

private:
    // Ends with the caller's cancellation or with the vault's lock. Held until the end of the call it is made for.
    [[nodiscard]] LinkedCancellation during(const Cancellation &caller) const { return LinkedCancellation(caller, m_locked.token()); }

    const Clock &m_clock;
    ClientIdentity m_identity;
    std::unique_ptr<CryptoSuite> m_suite;
    CancellationSource m_locked;
    Channel m_channel;
    PrivateKeys m_keys;
    AccessKeys m_accessKeys;
    Directory m_directory;
    RecordCalls m_records;
    SharingCalls m_sharing;
    FileCalls m_files;
    NoteCalls m_notes;
};

} // namespace

std::shared_ptr<auth::TokenAuthorizer> makeAuthorizer(const ClientConfiguration &configuration, std::shared_ptr<net::Transport> transport, const Clock &clock)
{
    return std::make_shared<BearerTokens>(checkedApiUrl(configuration.apiUrl), configuration.apiKeyId, configuration.apiSecret.duplicate(), std::move(transport), clock,
                                          Channel::usualTimeout);
}

std::shared_ptr<Store> openClient(ClientConfiguration configuration, std::shared_ptr<net::Transport> transport, std::shared_ptr<RandomSource> random, const Clock &clock,
                                  std::shared_ptr<auth::Authorizer> tokens)
{
    return std::make_shared<Client>(std::move(configuration), std::move(transport), std::move(random), clock, std::move(tokens));
}

} // namespace strongroom::tozstore
