// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The client against the sandbox over HTTP: registered clients that write, search, share, and get in each other's way.

#include "net/HttpClient.h"
#include "support/SandboxProcess.h"
#include "tozstore/Client.h"
#include "tozstore/Registration.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace strongroom;
using namespace strongroom::tozstore;

namespace {

std::string text(const RecordRow &row, const std::string &field)
{
    return row.record && row.record->data.contains(field) ? std::string(row.record->data.at(field).view()) : std::string();
}

template <typename Error, typename Action>
int statusOf(Action action)
{
    try {
        action();
    } catch (const Error &error) {
        return error.request().status;
    }
    return 0;
}

} // namespace

class TozClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<test::SandboxProcess>();
        m_transport = std::make_shared<net::HttpClient>();
        m_random = std::make_shared<SystemRandom>();
    }

    void aProfileOfTheReadyFileOpens();
    void aRegisteredClientReadsWhatItWrote();
    void aBackupIsReadableForTheAccountOnly();
    void aUsedOrUnknownTokenIsRefused();
    void aStaleVersionIsAConflictWithTheNewerRecord();
    void aReaderNeedsAShare();
    void anAuthorizerSharesOnBehalf();
    void aTypeWithBlanksAndPercentKeepsItsKey();
    void aLockedClientAnswersNothing();
    void theNistSuiteWritesAndShares();
    void searchFindsWhatWasWritten();
    void queryGoesPageByPage();
    void badInputIsNotSent();

private:
    struct Peer {
        std::shared_ptr<Store> store;
        std::string id;
    };
    Registered registered(const char *name, SuiteKind suite = SuiteKind::Sodium, Backup backup = Backup::None)
    {
        const std::string token = m_sandbox->ready().at("tozstore").at("registration_token").get<std::string>();
        return registerClient({m_sandbox->ready().at("tozstore").at("api_url").get<std::string>(), SecretBytes(std::string_view(token)), name, suite, backup}, m_transport, m_random, {});
    }
    Peer peer(const char *name, SuiteKind suite = SuiteKind::Sodium)
    {
        Registered fresh = registered(name, suite);
        std::string id = fresh.configuration.clientId;
        return {openClient(std::move(fresh.configuration), m_transport), std::move(id)};
    }

    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::shared_ptr<net::Transport> m_transport;
    std::shared_ptr<RandomSource> m_random;
};

void TozClientTest::aProfileOfTheReadyFileOpens()
{
    const std::string profile = m_sandbox->ready().at("tozstore").at("profile").dump();
    const auto store = openClient(parseClientConfiguration(profile), m_transport);
    QCOMPARE(store->identity().clientId, m_sandbox->ready().at("tozstore").at("profile").at("client_id").get<std::string>());
    QCOMPARE(store->search({}, {}).total, 0);
}

void TozClientTest::aRegisteredClientReadsWhatItWrote()
{
    const Peer alice = peer("Alice");
    const RecordRow written = alice.store->write("diary", {{"text", SensitiveText(std::string_view("naïve ☃ 😀"))}, {"empty", SensitiveText()}}, {{"mood", "fine"}}, {});
    QVERIFY(!written.error);
    QCOMPARE(written.signature, RecordSignatureState::Good);
    const RecordRow read = alice.store->read(written.meta().recordId, {});
    QVERIFY(!read.error);
    QCOMPARE(text(read, "text"), std::string("naïve ☃ 😀"));
    QCOMPARE(text(read, "empty"), std::string());
    QCOMPARE(read.meta().plain.at("mood"), std::string("fine"));
    QCOMPARE(read.meta().writerId, alice.id);
    QCOMPARE(read.signature, RecordSignatureState::Good);
    const auto both = alice.store->readMany({written.meta().recordId, "0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11"}, {});
    QCOMPARE(both.size(), std::size_t(1));
    QCOMPARE(text(both.front(), "text"), std::string("naïve ☃ 😀"));
    alice.store->remove(read.meta().recordId, read.meta().version, {});
    const int status = statusOf<ServerError>([&] { (void)alice.store->read(read.meta().recordId, {}); });
    QVERIFY2(status == 404 || status == 403, qPrintable(QString::number(status)));
}

void TozClientTest::aBackupIsReadableForTheAccountOnly()
{
    const Registered fresh = registered("Backed up", SuiteKind::Sodium, Backup::WithService);
    if (fresh.backupError) {
        QFAIL(fresh.backupError->what());
    }
    QVERIFY(!fresh.backupClientId.empty());
    const auto store = openClient(parseClientConfiguration(clientConfigurationText(fresh.configuration).view()), m_transport);
    Search search;
    search.includeData = true;
    const SearchPage page = store->search(search, {});
    QCOMPARE(page.rows.size(), std::size_t(1));
    QCOMPARE(page.rows.front().meta().type, std::string("tozny.key_backup"));
    QCOMPARE(page.rows.front().meta().plain.at("client"), fresh.configuration.clientId);
    QCOMPARE(text(page.rows.front(), "client_id"), "\"" + fresh.configuration.clientId + "\"");
    QCOMPARE(text(page.rows.front(), "version"), std::string("2"));
    const auto shares = store->outgoing({});
    QCOMPARE(shares.size(), std::size_t(1));
    QCOMPARE(shares.front().readerId, fresh.backupClientId);
}

void TozClientTest::aUsedOrUnknownTokenIsRefused()
{
    const std::string url = m_sandbox->ready().at("tozstore").at("api_url").get<std::string>();
    const auto with = [&](std::string_view token, const char *name) {
        return [this, url, token, name] { (void)registerClient({url, SecretBytes(token), name, SuiteKind::Sodium, Backup::None}, m_transport, m_random, {}); };
    };
    QVERIFY_THROWS_EXCEPTION(ClientError, with("", "Nobody")());
    QVERIFY_THROWS_EXCEPTION(ClientError, with("abc", "  ")());
    try {
        with("secretsecretsecret", "Nobody")();
        QFAIL("an unknown token was taken");
    } catch (const VaultError &error) {
        QVERIFY(error.kind() == ErrorKind::Server || error.kind() == ErrorKind::Auth);
        QCOMPARE(error.member(), std::string("token"));
        QVERIFY(std::string(error.what()).find("secretsecret") == std::string::npos);
    }
}

void TozClientTest::aStaleVersionIsAConflictWithTheNewerRecord()
{
    const Peer alice = peer("Alice");
    const RecordRow first = alice.store->write("note", {{"text", SensitiveText(std::string_view("one"))}}, {}, {});
    Record mine = *first.record;
    mine.data.at("text") = SensitiveText(std::string_view("mine"));
    Record theirs = *first.record;
    theirs.data.at("text") = SensitiveText(std::string_view("theirs"));
    const RecordRow second = alice.store->update(theirs, {});
    QVERIFY(second.meta().version != first.meta().version);
    try {
        (void)alice.store->update(mine, {});
        QFAIL("a stale version was written");
    } catch (const RecordConflict &conflict) {
        QCOMPARE(conflict.request().status, 409);
        QVERIFY(conflict.newer() != nullptr);
        QCOMPARE(text(*conflict.newer(), "text"), std::string("theirs"));
        QCOMPARE(conflict.newer()->meta().version, second.meta().version);
        QVERIFY_THROWS_EXCEPTION(RecordConflict, conflict.clone()->raise());
    }
    QVERIFY_THROWS_EXCEPTION(RecordConflict, alice.store->remove(first.meta().recordId, first.meta().version, {}));
    QCOMPARE(text(alice.store->read(first.meta().recordId, {}), "text"), std::string("theirs"));
    alice.store->remove(first.meta().recordId, second.meta().version, {});
    try {
        (void)alice.store->update(mine, {});
        QFAIL("a deleted record was written");
    } catch (const ServerError &error) {
        QVERIFY(error.request().status == 404 || error.request().status == 409 || error.request().status == 403);
    }
}

void TozClientTest::aReaderNeedsAShare()
{
    const Peer alice = peer("Alice");
    const Peer bob = peer("Bob");
    const RecordRow record = alice.store->write("lab", {{"value", SensitiveText(std::string_view("7.2"))}}, {}, {});
    const std::string id = record.meta().recordId;
    const auto reads = [&] { return statusOf<ServerError>([&] { (void)bob.store->read(id, {}); }); };
    QVERIFY(reads() == 403 || reads() == 404);
    alice.store->share("lab", bob.id, {});
    const RecordRow shared = bob.store->read(id, {});
    QVERIFY(!shared.error);
    QCOMPARE(text(shared, "value"), std::string("7.2"));
    QCOMPARE(shared.signature, RecordSignatureState::Good);
    QVERIFY(alice.store->outgoing({}) == (std::vector<OutgoingShare>{{bob.id, "Bob", "lab"}}));
    QVERIFY(bob.store->incoming({}) == (std::vector<IncomingShare>{{alice.id, "Alice", "lab"}}));
    Search search;
    search.allWriters = true;
    search.includeData = true;
    const SearchPage found = bob.store->search(search, {});
    QCOMPARE(found.total, 1);
    QCOMPARE(text(found.rows.front(), "value"), std::string("7.2"));
    alice.store->revoke("lab", bob.id, {});
    QVERIFY(reads() == 403 || reads() == 404);
    QVERIFY(alice.store->outgoing({}).empty());
    QVERIFY_THROWS_EXCEPTION(ClientError, alice.store->share("lab", alice.id, {}));
    QCOMPARE(statusOf<ServerError>([&] { alice.store->share("lab", "0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11", {}); }), 404);
}

void TozClientTest::anAuthorizerSharesOnBehalf()
{
    const Peer alice = peer("Alice");
    const Peer bob = peer("Bob");
    const Peer carol = peer("Carol");
    const RecordRow record = alice.store->write("scan", {{"value", SensitiveText(std::string_view("clear"))}}, {}, {});
    QVERIFY(statusOf<ServerError>([&] { bob.store->shareOnBehalf(alice.id, "scan", carol.id, {}); }) >= 400);
    alice.store->addAuthorizer("scan", bob.id, {});
    const auto mine = alice.store->authorizers({});
    QCOMPARE(mine.size(), std::size_t(1));
    QCOMPARE(mine.front().authorizerId, bob.id);
    QCOMPARE(mine.front().type, std::string("scan"));
    const auto granted = bob.store->granted({});
    QCOMPARE(granted.size(), std::size_t(1));
    QCOMPARE(granted.front().writerId, alice.id);
    bob.store->shareOnBehalf(alice.id, "scan", carol.id, {});
    QCOMPARE(text(carol.store->read(record.meta().recordId, {}), "value"), std::string("clear"));
    bob.store->revokeOnBehalf(alice.id, "scan", carol.id, {});
    QVERIFY(statusOf<ServerError>([&] { (void)carol.store->read(record.meta().recordId, {}); }) >= 400);
    alice.store->removeAuthorizer("scan", bob.id, {});
    QVERIFY(alice.store->authorizers({}).empty());
}

void TozClientTest::aTypeWithBlanksAndPercentKeepsItsKey()
{
    const Peer alice = peer("Alice");
    const Peer bob = peer("Bob");
    const std::string type = "a b%c ü+&";
    const RecordRow record = alice.store->write(type, {{"v", SensitiveText(std::string_view("x"))}}, {}, {});
    alice.store->share(type, bob.id, {});
    QCOMPARE(text(bob.store->read(record.meta().recordId, {}), "v"), std::string("x"));
    for (const char *const bad : {"a/b", "a?b", "a#b", "", "None", ".."}) {
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)alice.store->write(bad, {}, {}, {}));
    }
}

void TozClientTest::aLockedClientAnswersNothing()
{
    const Peer alice = peer("Alice");
    const RecordRow record = alice.store->write("t", {{"v", SensitiveText(std::string_view("x"))}}, {}, {});
    alice.store->lock();
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)alice.store->read(record.meta().recordId, {}));
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)alice.store->search({}, {}));
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)alice.store->outgoing({}));
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)alice.store->readNote({"0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11", {}}, {}, {}));
}

void TozClientTest::theNistSuiteWritesAndShares()
{
    const Peer alice = peer("Alice NIST", SuiteKind::Nist);
    const Peer bob = peer("Bob NIST", SuiteKind::Nist);
    QVERIFY(!alice.store->identity().signingKey);
    const RecordRow record = alice.store->write("t", {{"v", SensitiveText(std::string_view("größer"))}}, {}, {});
    QCOMPARE(record.signature, RecordSignatureState::None);
    alice.store->share("t", bob.id, {});
    QCOMPARE(text(bob.store->read(record.meta().recordId, {}), "v"), std::string("größer"));
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)alice.store->self());
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)alice.store->putFile({QCoreApplication::applicationFilePath().toStdString(), "f", {}}, {}, {}));
    const Peer carol = peer("Carol");
    QVERIFY_THROWS_EXCEPTION(ClientError, alice.store->share("t", carol.id, {}));   // keys of the other suite
}

void TozClientTest::searchFindsWhatWasWritten()
{
    const Peer alice = peer("Alice");
    for (int i = 0; i < 25; ++i) {
        (void)alice.store->write(i % 2 == 0 ? "even" : "odd", {{"n", SensitiveText(std::string_view(std::to_string(i)))}}, {{"n", std::to_string(i)}}, {});
    }
    Search search;
    search.limit = 10;
    search.includeData = true;
    SearchClause clause;
    clause.types = {"even"};
    search.match.push_back(clause);
    std::set<std::string> found;
    const auto cursor = alice.store->searchAll(search);
    int pages = 0;
    while (!cursor->atEnd()) {
        for (const RecordRow &row : cursor->next({})) {
            QCOMPARE(row.meta().type, std::string("even"));
            QCOMPARE(text(row, "n"), row.meta().plain.at("n"));
            QVERIFY(found.insert(text(row, "n")).second);
        }
        ++pages;
    }
    QCOMPARE(found.size(), std::size_t(13));
    QCOMPARE(cursor->total(), 13);
    QCOMPARE(cursor->parts(), 1);
    QVERIFY(pages >= 2);
    search.limit = 1001;
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)alice.store->search(search, {}));
    search.limit = 100;
    search.nextToken = 9'950;
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)alice.store->search(search, {}));
    Search refused;
    SearchClause pattern;
    pattern.strategy = SearchStrategy::Regexp;
    pattern.types = {"ev(en"};
    refused.match.push_back(pattern);
    QCOMPARE(statusOf<ServerError>([&] { (void)alice.store->search(refused, {}); }), 400);
}

void TozClientTest::queryGoesPageByPage()
{
    const Peer alice = peer("Alice");
    for (int i = 0; i < 12; ++i) {
        (void)alice.store->write("t", {{"n", SensitiveText(std::string_view(std::to_string(i)))}}, {{"parity", i % 2 == 0 ? "even" : "odd"}}, {});
    }
    Query query;
    query.count = 4;
    query.plain = QueryExpression{QueryExpression::Kind::Equal, "parity", "odd", {}};
    std::set<std::string> found;
    for (bool atEnd = false; !atEnd;) {
        const QueryPage page = alice.store->query(query, {});
        for (const RecordRow &row : page.rows) {
            found.insert(text(row, "n"));
        }
        query.afterIndex = page.lastIndex;
        atEnd = page.atEnd;
    }
    QCOMPARE(found, (std::set<std::string>{"1", "3", "5", "7", "9", "11"}));
}

void TozClientTest::badInputIsNotSent()
{
    const Peer alice = peer("Alice");
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)alice.store->read("no-id", {}));
    QVERIFY_THROWS_EXCEPTION(ClientError, alice.store->remove("0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11", "latest", {}));
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)alice.store->clientInfo("bob", {}));
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)alice.store->readNote({}, {}, {}));
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)alice.store->write("t", {{"v", SensitiveText(std::string_view("\xff"))}}, {}, {}));
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)alice.store->readMany(std::vector<std::string>(1001, "0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11"), {}));
    ClientConfiguration far = registered("Far").configuration;
    far.apiUrl = "http://192.0.2.1";
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)openClient(std::move(far), m_transport));
    QCOMPARE(alice.store->search({}, {}).total, 0);
}

QTEST_GUILESS_MAIN(TozClientTest)
#include "tst_toz_client.moc"
