// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Files, notes and identities against the sandbox over HTTP, and downloads that are cut on the way.

// Before TozExchanges.h, whose json g++ would see shadowed in there.
#include "support/FakeTransport.h"

#include "TozFileService.h"

#include "net/HttpClient.h"
#include "support/FakeServer.h"
#include "support/SandboxProcess.h"
#include "tozstore/IdentityLogin.h"
#include "tozstore/Registration.h"

#include <QRandomGenerator>
#include <QTest>

using namespace strongroom;
using namespace strongroom::tozstore;
using test::contentOf;
using test::everythingIn;
using test::json;
using test::putContent;

namespace {

FieldTexts fields(std::initializer_list<std::pair<const char *, const char *>> all)
{
    FieldTexts texts;
    for (const auto &[name, value] : all) {
        texts.emplace(name, SensitiveText(std::string_view(value)));
    }
    return texts;
}

template <typename Error = ServerError, typename Action>
int statusOf(Action action)
{
    try {
        action();
    } catch (const Error &error) {
        return error.request().status;
    }
    return 0;
}

std::string randomText(std::size_t size)
{
    QRandomGenerator generator(1);
    std::string text(size, '\0');
    for (char &c : text) {
        c = static_cast<char>(generator.bounded(256));
    }
    return text;
}

// The service is in memory, the content of files is at a real server.
class SplitTransport final : public net::Transport {
public:
    SplitTransport(std::shared_ptr<net::Transport> service, std::string contents) : m_service(std::move(service)), m_contents(std::move(contents)) {}
    net::HttpResponse send(const net::HttpRequest &request, const Cancellation &cancellation) override
    {
        return request.url.starts_with(m_contents) ? m_http.send(request, cancellation) : m_service->send(request, cancellation);
    }

private:
    std::shared_ptr<net::Transport> m_service;
    std::string m_contents;
    net::HttpClient m_http;
};

} // namespace

class tst_TozStoreHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<test::SandboxProcess>(QStringList{QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QStringLiteral("20")});
        m_transport = std::make_shared<net::HttpClient>();
    }
    void init() { m_place = std::make_unique<test::TemporaryPlace>(); }
    void cleanup()
    {
        QVERIFY2(m_place->content().isEmpty(), qPrintable(m_place->content().join(QLatin1Char(' '))));
        QVERIFY2(everythingIn(m_folder.path()).isEmpty(), qPrintable(everythingIn(m_folder.path()).join(QLatin1Char(' '))));
        m_place.reset();
    }
    void cleanupTestCase() { m_sandbox.reset(); }

    void filesGoBothWays();
    void filesAreReplacedOnce();
    void filesNeedAShare();
    void uploadsAreCancelled();
    void notesGoBothWays();
    void notesAreUsedUpAndExpire();
    void notesAreReplacedAndDeleted();
    void anonymousNotes();
    void notesWithConditions();
    void identitiesSignIn();
    void downloadsThatAreCut();

private:
    [[nodiscard]] std::string toz(const char *name) const { return m_sandbox->ready().at("tozstore").at(name).get<std::string>(); }
    std::shared_ptr<Store> client(const char *name)
    {
        const std::string token = toz("registration_token");
        Registered fresh = registerClient({toz("api_url"), SecretBytes(std::string_view(token)), name, SuiteKind::Sodium, Backup::None}, m_transport, std::make_shared<SystemRandom>(), {});
        return openClient(std::move(fresh.configuration), m_transport);
    }
    FileUpload upload(const std::string &content)
    {
        const QString path = m_sources.filePath(QStringLiteral("in.bin"));
        putContent(path, content);
        return {path.toStdString(), "scan", {{"name", "in.bin"}}};
    }
    std::string fetched(Store &store, const std::string &id)
    {
        const QString path = m_folder.filePath(QStringLiteral("out.bin"));
        store.fetchFile(id, path.toStdString(), {}, {});
        std::string content = contentOf(path);
        QFile::remove(path);
        return content;
    }

    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::shared_ptr<net::Transport> m_transport;
    QTemporaryDir m_folder;
    QTemporaryDir m_sources;
    std::unique_ptr<test::TemporaryPlace> m_place;
};

void tst_TozStoreHttp::filesGoBothWays()
{
    const auto alice = client("Alice");
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{65'536}, std::size_t{3'000'001}}) {
        const std::string content = randomText(size);
        Progress last;
        const RecordRow row = alice->putFile(upload(content), [&](const Progress &now) { last = now; }, {});
        const auto sealedSize = static_cast<std::int64_t>(encryptedFileSize(size));
        QVERIFY(last == (Progress{sealedSize, sealedSize}));
        QCOMPARE(row.signature, RecordSignatureState::Good);
        QCOMPARE(row.meta().plain.at("name"), std::string("in.bin"));
        const RecordRow info = alice->fileInfo(row.meta().recordId, {});
        QCOMPARE(info.meta().fileMeta->size, encryptedFileSize(size));
        QVERIFY(!info.meta().fileMeta->fileUrl.empty());
        QVERIFY(fetched(*alice, row.meta().recordId) == content);
    }
    const RecordRow record = alice->write("plain record", fields({{"a", "b"}}), {}, {});
    QVERIFY(statusOf([&] { (void)alice->fileInfo(record.meta().recordId, {}); }) == 404);
    QCOMPARE(statusOf([&] { (void)alice->fileInfo("0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11", {}); }), 404);
}

void tst_TozStoreHttp::filesAreReplacedOnce()
{
    const auto alice = client("Alice");
    const RecordRow first = alice->putFile(upload("one"), {}, {});
    const RecordRow second = alice->replaceFile(first.meta().recordId, first.meta().version, upload("two"), {}, {});
    QCOMPARE(second.meta().recordId, first.meta().recordId);
    QVERIFY(second.meta().version != first.meta().version);
    QCOMPARE(fetched(*alice, first.meta().recordId), std::string("two"));
    try {
        (void)alice->replaceFile(first.meta().recordId, first.meta().version, upload("three"), {}, {});
        QFAIL("a stale version was replaced");
    } catch (const RecordConflict &conflict) {
        QVERIFY(conflict.newer() != nullptr);
        QCOMPARE(conflict.newer()->meta().version, second.meta().version);
    }
    QVERIFY_THROWS_EXCEPTION(RecordConflict, alice->remove(first.meta().recordId, first.meta().version, {}));
    QCOMPARE(fetched(*alice, first.meta().recordId), std::string("two"));
    alice->remove(second.meta().recordId, second.meta().version, {});
    QVERIFY(statusOf([&] { (void)fetched(*alice, first.meta().recordId); }) >= 403);
}

void tst_TozStoreHttp::filesNeedAShare()
{
    const auto alice = client("Alice");
    const auto bob = client("Bob");
    const std::string id = alice->putFile(upload("for Bob"), {}, {}).meta().recordId;
    const auto asked = [&] { return statusOf([&] { (void)fetched(*bob, id); }); };
    QVERIFY(asked() == 403 || asked() == 404);
    alice->share("scan", bob->identity().clientId, {});
    QCOMPARE(fetched(*bob, id), std::string("for Bob"));
    QCOMPARE(bob->fileInfo(id, {}).signature, RecordSignatureState::Good);
    alice->revoke("scan", bob->identity().clientId, {});
    QVERIFY(asked() == 403 || asked() == 404);
}

void tst_TozStoreHttp::uploadsAreCancelled()
{
    const auto alice = client("Alice");
    const FileUpload large = upload(randomText(8'000'000));
    const CancellationSource source;
    // As soon as something has gone out: the socket is given up in the middle.
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)alice->putFile(large, [&](const Progress &) { source.cancel(); }, source.token()));
    QCOMPARE(alice->search({}, {}).total, 0);
}

void tst_TozStoreHttp::notesGoBothWays()
{
    const auto alice = client("Alice");
    const auto bob = client("Bob");
    NoteDraft draft;
    draft.data = fields({{"text", "naïve ☃ 😀"}, {"empty", ""}, {"semi;colons", "a;b"}});
    draft.options.type = "greeting";
    draft.options.plain = {{"p", "q"}};
    draft.options.idString = "from-alice-1";
    const StoredNote written = alice->writeNote(draft, bob->self(), {});
    const std::string id = written.noteId.value();
    for (const NoteLookup &which : {NoteLookup{id, {}}, NoteLookup{{}, "from-alice-1"}}) {
        const ReadNote note = bob->readNote(which, {}, {});
        QVERIFY(!note.error && note.data);
        QCOMPARE(std::string(note.data->at("text").view()), std::string("naïve ☃ 😀"));
        QCOMPARE(std::string(note.data->at("semi;colons").view()), std::string("a;b"));
        QCOMPARE(note.signature, NoteSignatureState::Good);
        QCOMPARE(note.writer, NoteWriterState::Confirmed);
        QCOMPARE(note.stored.options.type, std::string("greeting"));
        QVERIFY(note.stored.options.plain == draft.options.plain);
    }
    QCOMPARE(statusOf([&] { (void)alice->readNote({id, {}}, {}, {}); }), 403);   // it is for Bob
    QCOMPARE(statusOf([&] { (void)alice->writeNote(draft, bob->self(), {}); }), 409);
    QVERIFY(bob->viewsLeft({id, {}}, {}) == std::nullopt);
    // Another asks for a name with a blank, which is signed alike by all.
    QCOMPARE(statusOf([&] { (void)bob->readNote({{}, "not there, ü/?"}, {}, {}); }), 404);
}

void tst_TozStoreHttp::notesAreUsedUpAndExpire()
{
    const auto alice = client("Alice");
    NoteDraft draft;
    draft.data = fields({{"text", "twice"}});
    draft.options.maxViews = 2;
    const std::string id = alice->writeNote(draft, alice->self(), {}).noteId.value();
    QVERIFY(alice->viewsLeft({id, {}}, {}) == 2);
    QVERIFY(alice->readNote({id, {}}, {}, {}).data.has_value());
    QVERIFY(alice->viewsLeft({id, {}}, {}) == 1);
    QVERIFY(alice->readNote({id, {}}, {}, {}).data.has_value());
    try {
        (void)alice->readNote({id, {}}, {}, {});
        QFAIL("a used-up note was read");
    } catch (const ServerError &error) {
        QCOMPARE(error.request().status, 404);
        QVERIFY(std::string(error.what()).find("used up") != std::string::npos);
    }
    draft.options.maxViews.reset();
    draft.options.expiration = ServiceTime::parse("2020-01-01T00:00:00Z");
    const std::string old = alice->writeNote(draft, alice->self(), {}).noteId.value();
    QCOMPARE(statusOf([&] { (void)alice->readNote({old, {}}, {}, {}); }), 404);
    draft.options.expiration = ServiceTime::parse("2126-01-01T00:00:00Z");
    const std::string young = alice->writeNote(draft, alice->self(), {}).noteId.value();
    const ReadNote note = alice->readNote({young, {}}, {}, {});
    QVERIFY(note.stored.options.expires && note.stored.options.expiration->isSet());
}

void tst_TozStoreHttp::notesAreReplacedAndDeleted()
{
    const auto alice = client("Alice");
    const auto bob = client("Bob");
    NoteDraft draft;
    draft.data = fields({{"text", "one"}});
    draft.options.idString = "replaced-1";
    const std::string first = alice->writeNote(draft, alice->self(), {}).noteId.value();
    draft.data = fields({{"text", "two"}});
    QCOMPARE(statusOf([&] { (void)bob->replaceNote(draft, alice->self(), {}); }), 403);
    const std::string second = alice->replaceNote(draft, alice->self(), {}).noteId.value();
    const ReadNote note = alice->readNote({{}, "replaced-1"}, {}, {});
    QCOMPARE(std::string(note.data->at("text").view()), std::string("two"));
    QCOMPARE(statusOf([&] { bob->deleteNote(second, {}); }), 403);
    alice->deleteNote(second, {});
    QCOMPARE(statusOf([&] { alice->deleteNote(second, {}); }), 404);
    QCOMPARE(statusOf([&] { (void)alice->readNote({{}, "replaced-1"}, {}, {}); }), 404);
    Q_UNUSED(first)
}

void tst_TozStoreHttp::anonymousNotes()
{
    const auto alice = client("Alice");
    const auto bob = client("Bob");
    NoteDraft draft;
    draft.data = fields({{"tip", "look behind the mirror"}});
    draft.anonymous = true;
    const StoredNote written = alice->writeNote(draft, bob->self(), {});
    const ReadNote note = bob->readNote({written.noteId.value(), {}}, {}, {});
    QCOMPARE(std::string(note.data->at("tip").view()), std::string("look behind the mirror"));
    QCOMPARE(note.signature, NoteSignatureState::Good);
    QCOMPARE(note.writer, NoteWriterState::Stranger);
    QVERIFY(!note.stored.options.clientId || note.stored.options.clientId->empty());
    // Not even its writer can take it back: the keys are gone.
    QCOMPARE(statusOf([&] { alice->deleteNote(written.noteId.value(), {}); }), 403);
}

void tst_TozStoreHttp::notesWithConditions()
{
    const auto alice = client("Alice");
    NoteDraft draft;
    draft.data = fields({{"text", "first"}});
    const std::string first = alice->writeNote(draft, alice->self(), {}).noteId.value();
    draft.data = fields({{"text", "second"}});
    draft.options.eacpJson = R"({"last_access_eacp":{"last_read_note_id":")" + first + R"("}})";
    const std::string second = alice->writeNote(draft, alice->self(), {}).noteId.value();
    try {
        (void)alice->readNote({second, {}}, {}, {});
        QFAIL("a condition was not met");
    } catch (const ServerError &error) {
        QCOMPARE(error.request().status, 403);
        QVERIFY(std::string(error.what()).find("condition") != std::string::npos);
    }
    (void)alice->readNote({first, {}}, {}, {});
    QVERIFY(alice->readNote({second, {}}, {}, {}).data.has_value());
    QVERIFY(json::accept(alice->challengeNote({second, {}}, {}, {})));
}

void tst_TozStoreHttp::identitiesSignIn()
{
    const json &identity = m_sandbox->ready().at("tozstore").at("identity");
    const auto text = [&](const char *name) { return identity.at(name).get<std::string>(); };
    const std::string password = text("password");
    const auto random = std::make_shared<SystemRandom>();
    const auto in = [&](const std::string &user, std::string_view with) {
        return signIn({toz("api_url"), "STRONGROOM", text("application"), user}, SecretBytes(with), m_transport, random, {});
    };
    SignedIn session = in(text("username"), password);
    QCOMPARE(session.realmName, text("realm"));
    QCOMPARE(session.configuration.clientId, m_sandbox->ready().at("tozstore").at("profile").at("client_id").get<std::string>());
    QCOMPARE(session.configuration.apiUrl, toz("api_url"));
    QVERIFY(!session.tokens.access.empty());
    IdentityTokens renewed = refreshTokens(session, m_transport, random, {});
    QVERIFY(!renewed.access.empty() && !renewed.access.sameAs(session.tokens.access));
    // Its storage client works.
    const auto store = openClient(parseClientConfiguration(clientConfigurationText(session.configuration).view()), m_transport);
    QVERIFY(store->search({}, {}).total >= 0);
    session.tokens = std::move(renewed);   // the old ones ended with it
    signOut(session, m_transport, random, {});
    QVERIFY_THROWS_EXCEPTION(AuthError, signOut(session, m_transport, random, {}));

    const auto failure = [&](const std::string &user, std::string_view with) -> std::optional<AuthFailure> {
        try {
            (void)in(user, with);
        } catch (const AuthError &error) {
            return error.failure();
        }
        return std::nullopt;
    };
    QVERIFY(failure(text("username"), "wrong") == AuthFailure::InvalidCredentials);
    QVERIFY(failure("nobody", password) == AuthFailure::InvalidCredentials);
    QVERIFY(failure(text("totp_username"), password) == AuthFailure::Refused);
    QVERIFY(failure(text("locked_username"), password) == AuthFailure::Refused);
    QCOMPARE(statusOf([&] { (void)signIn({toz("api_url"), "elsewhere", "account", "demo"}, SecretBytes(std::string_view("x")), m_transport, random, {}); }), 404);
}

void tst_TozStoreHttp::downloadsThatAreCut()
{
    test::TozFileService service;
    std::string content = service.content;
    {
        // Long enough for several reads, under the vectors' access key.
        const std::string plain = randomText(300'000);
        putContent(m_sources.filePath(QStringLiteral("in.bin")), plain);
        (void)service.open()->putFile({m_sources.filePath(QStringLiteral("in.bin")).toStdString(), "blob", {}}, {}, {});
        content = service.content;
    }
    std::atomic<std::size_t> cut{0};
    std::atomic<bool> announced{true};
    test::FakeServer server([&](test::FakeServer::Peer &peer) {
        if (peer.readRequest().isEmpty()) {
            return;
        }
        QByteArray head = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
        if (announced) {
            head += "Content-Length: " + QByteArray::number(static_cast<qulonglong>(content.size())) + "\r\n";
        }
        peer.write(head + "\r\n" + QByteArray::fromStdString(content).left(static_cast<qsizetype>(cut.load())));
        peer.close();
    });
    service.fileMeta()["file_url"] = server.url("/content");
    const auto transport = std::make_shared<SplitTransport>(service.transport, server.url("/"));
    const auto store = openClient(service.exchanges.client("alice"), transport, std::make_shared<SystemRandom>(), service.clock);
    const QString target = m_folder.filePath(QStringLiteral("out.bin"));
    int cuts = 0;
    for (std::size_t size = 0; size < content.size(); size += size < 130 || size + 20 > content.size() ? 9 : 20'011) {
        for (const bool withLength : {true, false}) {
            cut = size;
            announced = withLength;
            putContent(target, "before");
            try {
                store->fetchFile(service.id(), target.toStdString(), {}, {});
                QFAIL("a cut download was taken");
            } catch (const VaultError &error) {
                QCOMPARE(error.kind(), withLength ? ErrorKind::Network : ErrorKind::Crypto);
            }
            QCOMPARE(contentOf(target), std::string("before"));
            QCOMPARE(everythingIn(m_folder.path()), QStringList{QStringLiteral("out.bin")});
            ++cuts;
        }
    }
    QVERIFY(cuts > 50);
    cut = content.size();
    store->fetchFile(service.id(), target.toStdString(), {}, {});
    QVERIFY(contentOf(target) == randomText(300'000));
    QFile::remove(target);
}

QTEST_GUILESS_MAIN(tst_TozStoreHttp)
#include "tst_toz_store_http.moc"
