// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What every call of every client does at its service, as a table. The calls on stores go to a sandbox, once freely and once through a closed gate: the
// server's log says what came, by a table of its own. The clients that stand alone (sign-in, AWS, tried requests) are asked for the one request they make.

#include "auth/CognitoClient.h"
#include "auth/OAuth2ClientCredentials.h"
#include "auth/ServiceAccountAuthorizer.h"
#include "aws/DynamoDb.h"
#include "aws/JsonService.h"
#include "aws/SecretsManager.h"
#include "base/Text.h"
#include "connections/OpenedConnection.h"
#include "connections/Opening.h"
#include "connections/TrialSender.h"
#include "incountry/CountryList.h"
#include "incountry/RecordStore.h"
#include "locker/Store.h"
#include "net/WriteGate.h"
#include "support/LoggedSandbox.h"
#include "support/ServerJudge.h"
#include "tokens/TokenRequest.h"
#include "tozstore/Store.h"

#include <QTest>

#include <functional>
#include <memory>

using namespace strongroom;
using connections::Mode;
using connections::Service;
using net::Effect;

namespace {

// Takes one request and answers nothing.
class Taker final : public net::Transport {
public:
    net::HttpResponse send(const net::HttpRequest &request, const Cancellation &) override
    {
        taken = request;
        throw CancelledError();
    }
    std::optional<net::HttpRequest> taken;
};

std::shared_ptr<aws::JsonService> serviceOf(aws::ServiceName name, const std::shared_ptr<net::Transport> &transport)
{
    const auto keys = [] { return aws::Credentials{"AKIDEXAMPLE", SecretBytes(std::string_view("secret")), {}}; };
    return std::make_shared<aws::JsonService>(aws::ServiceSettings{name, "http://127.0.0.1:1", "us-east-1", 1}, keys, transport);
}

tokens::TokenSettings tokenSettings(tokens::TokenPlace place)
{
    tokens::TokenSettings settings;
    settings.place = place;
    settings.url = "http://127.0.0.1:1/token";
    settings.secretName = "secret";
    settings.retries = 1;
    return settings;
}

using Ask = std::function<void(const std::shared_ptr<net::Transport> &)>;

void askForToken(tokens::TokenPlace place, net::Transport &transport)
{
    const tokens::Consumer consumer{SecretBytes(std::string_view("key")), SecretBytes(std::string_view("consumer"))};
    (void)tokens::requestToken(tokenSettings(place), consumer, transport, Clock::system(), {});
}

Ask tried(const char *method)
{
    return [method](const std::shared_ptr<net::Transport> &transport) {
        connections::TrialRequest trial;
        trial.method = method;
        trial.url = "http://127.0.0.1:1/x";
        trial.authorized = false;
        (void)connections::TrialSender(transport, nullptr, nullptr, Clock::system()).send(trial, {}, {});
    };
}

struct Opened {
    connections::OpenedConnection incountry;
    connections::OpenedConnection tozStore;
    connections::OpenedConnection locker;
};

using Call = std::function<void(const Opened &, const std::string &file)>;
struct CallRow {
    const char *name;
    Effect effect;
    Call call;
};

const incountry::Country us("us");
constexpr const char *someId = "0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11";

incountry::Record recordNamed(const char *key)
{
    incountry::Record record;
    record.value(incountry::TextMember::RecordKey) = key;
    return record;
}

tozstore::NoteDraft draftNote()
{
    tozstore::NoteDraft draft;
    draft.data.emplace("text", SensitiveText(std::string_view("hello")));
    return draft;
}

// In this order on one sandbox: what is read was written before.
const std::vector<CallRow> &callRows()
{
    static const std::vector<CallRow> rows{
        {"InCountry: list countries", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.incountry.records->countries({}); }},
        {"InCountry: write", Effect::Changes, [](const Opened &on, const std::string &) { on.incountry.records->write(us, recordNamed("effects"), {}); }},
        {"InCountry: write many", Effect::Changes, [](const Opened &on, const std::string &) { on.incountry.records->writeBatch(us, {recordNamed("effects2")}, {}); }},
        {"InCountry: find", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.incountry.records->find(us, {}, {}, {}); }},
        {"InCountry: read", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.incountry.records->readRow(us, "effects", {}); }},
        {"InCountry: add an attachment", Effect::Changes,
         [](const Opened &on, const std::string &file) {
             (void)on.incountry.records->addAttachment(us, "effects", {file, std::nullopt, std::nullopt, incountry::AttachmentMode::Add}, {}, {});
         }},
        {"InCountry: replace an attachment", Effect::Changes,
         [](const Opened &on, const std::string &file) {
             (void)on.incountry.records->addAttachment(us, "effects", {file, std::nullopt, std::nullopt, incountry::AttachmentMode::Replace}, {}, {});
         }},
        {"InCountry: details of an attachment", Effect::Reads,
         [](const Opened &on, const std::string &) { (void)on.incountry.records->attachmentMeta(us, "effects", "none", {}); }},
        {"InCountry: fetch an attachment", Effect::Reads,
         [](const Opened &on, const std::string &file) { (void)on.incountry.records->fetchAttachment(us, "effects", "none", file + ".copy", {}, {}); }},
        {"InCountry: rename an attachment", Effect::Changes,
         [](const Opened &on, const std::string &) { (void)on.incountry.records->updateAttachment(us, "effects", "none", {std::string("a.txt"), std::nullopt}, {}); }},
        {"InCountry: delete an attachment", Effect::Changes, [](const Opened &on, const std::string &) { on.incountry.records->removeAttachment(us, "effects", "none", {}); }},
        {"InCountry: delete", Effect::Changes, [](const Opened &on, const std::string &) { on.incountry.records->remove(us, "effects", {}); }},
        {"TozStore: search", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.tozStore.tozStore->search({}, {}); }},
        {"TozStore: query", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.tozStore.tozStore->query({}, {}); }},
        {"TozStore: write, with a new access key", Effect::Changes,
         [](const Opened &on, const std::string &) { (void)on.tozStore.tozStore->write("effects", {{"text", SensitiveText(std::string_view("hello"))}}, {}, {}); }},
        {"TozStore: read", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.tozStore.tozStore->read(someId, {}); }},
        {"TozStore: read many", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.tozStore.tozStore->readMany({someId}, {}); }},
        {"TozStore: delete", Effect::Changes, [](const Opened &on, const std::string &) { on.tozStore.tozStore->remove(someId, someId, {}); }},
        {"TozStore: put a file", Effect::Changes, [](const Opened &on, const std::string &file) { (void)on.tozStore.tozStore->putFile({file, "effects-file", {}}, {}, {}); }},
        {"TozStore: look up a file", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.tozStore.tozStore->fileInfo(someId, {}); }},
        {"TozStore: what is shared", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.tozStore.tozStore->outgoing({}); }},
        {"TozStore: shared with me", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.tozStore.tozStore->incoming({}); }},
        {"TozStore: who may act for me", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.tozStore.tozStore->authorizers({}); }},
        {"TozStore: for whom I may act", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.tozStore.tozStore->granted({}); }},
        {"TozStore: look up a client", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.tozStore.tozStore->clientInfo(on.tozStore.tozStore->identity().clientId, {}); }},
        {"TozStore: revoke", Effect::Changes, [](const Opened &on, const std::string &) { on.tozStore.tozStore->revoke("effects", someId, {}); }},
        {"TozStore: write a note", Effect::Changes,
         [](const Opened &on, const std::string &) { (void)on.tozStore.tozStore->writeNote(draftNote(), on.tozStore.tozStore->self(), {}); }},
        {"TozStore: read a note, which uses up a view", Effect::Changes, [](const Opened &on, const std::string &) { (void)on.tozStore.tozStore->readNote({someId, {}}, {}, {}); }},
        {"TozStore: ask for a note's views", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.tozStore.tozStore->viewsLeft({someId, {}}, {}); }},
        {"TozStore: ask for a note's conditions, which sends an e-mail", Effect::Changes,
         [](const Opened &on, const std::string &) { (void)on.tozStore.tozStore->challengeNote({someId, {}}, {}, {}); }},
        {"TozStore: delete a note", Effect::Changes, [](const Opened &on, const std::string &) { on.tozStore.tozStore->deleteNote(someId, {}); }},
        {"Locker: profile", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.locker.locker->project({}); }},
        {"Locker: everything", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.locker.locker->load(locker::Load::Forced, {}); }},
        {"Locker: create an environment", Effect::Changes, [](const Opened &on, const std::string &) { (void)on.locker.locker->createEnvironment({"effects", {}, {}}, {}); }},
        {"Locker: change an environment", Effect::Changes,
         [](const Opened &on, const std::string &) { (void)on.locker.locker->modifyEnvironment("effects", {std::nullopt, std::nullopt, std::string("d")}, {}); }},
        {"Locker: create a secret", Effect::Changes,
         [](const Opened &on, const std::string &) { (void)on.locker.locker->createSecret({"EFFECTS", SensitiveText(std::string_view("v")), {}, {}}, {}); }},
        {"Locker: one secret", Effect::Reads, [](const Opened &on, const std::string &) { (void)on.locker.locker->retrieve({"EFFECTS", {}}, {}); }},
    };
    return rows;
}

Opened openAll(const test::LoggedSandbox &sandbox, Mode mode)
{
    QFile file(sandbox.readyFile());
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("no ready file");
    }
    const std::string ready = file.readAll().toStdString();
    const auto open = [&](Service service) {
        connections::ConfiguredConnection configured;
        configured.connection.service = service;
        (void)connections::importInto(configured, ready);
        configured.connection.id = connections::newConnectionId();
        configured.connection.name = "Sandbox";
        configured.connection.mode = mode;
        return connections::openConnection(configured.connection, configured.credentials, {});
    };
    return {open(Service::InCountry), open(Service::TozStore), open(Service::Locker)};
}

} // namespace

class tst_RequestEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aloneStanding_data();
    void aloneStanding();
    void calls();

private:
    QTemporaryDir m_folder;
};

void tst_RequestEffects::initTestCase()
{
    for (const char *const name : {"STRONGROOM_CONFIG_DIR", "STRONGROOM_CACHE_DIR", "HOME"}) {
        qputenv(name, m_folder.path().toUtf8());
    }
}

void tst_RequestEffects::aloneStanding_data()
{
    QTest::addColumn<int>("effect");
    QTest::addColumn<Ask>("ask");
    const auto add = [](const char *name, Effect effect, Ask ask) { QTest::newRow(name) << static_cast<int>(effect) << std::move(ask); };
    add("list of countries", Effect::Reads, [](const auto &transport) {
        (void)incountry::CountryList("http://127.0.0.1:1/countries", std::chrono::seconds(5), *transport, Clock::system()).get({});
    });
    add("token of InCountry", Effect::Reads, [](const auto &transport) {
        auth::OAuth2Settings settings;
        settings.endpoints = {{"default", "http://127.0.0.1:1/token"}};
        settings.clientId = "id";
        settings.clientSecret = SecretBytes(std::string_view("secret"));
        auth::OAuth2ClientCredentials authorizer(std::move(settings), *transport);
        net::HttpRequest request;
        authorizer.apply(request, {"audience", "emea"}, {});
    });
    add("token of a service account", Effect::Reads, [](const auto &transport) {
        auth::Environment environment;
        environment.name = "test";
        environment.tokenUrl = "http://127.0.0.1:1/token";
        auth::ServiceAccountAuthorizer authorizer({"id", SecretBytes(std::string_view("secret")), {}}, environment, transport);
        net::HttpRequest request;
        authorizer.apply(request, {}, {});
    });
    const auto cognito = [](const std::shared_ptr<net::Transport> &transport) {
        return auth::CognitoClient("http://127.0.0.1:1", {"client", "user", "us-east-1_pool"}, {}, transport, Clock::system());
    };
    add("sign-in of a user", Effect::Reads, [cognito](const auto &transport) { (void)cognito(transport).startLogin("a1", {}); });
    add("renewing a user's sign-in", Effect::Reads, [cognito](const auto &transport) { (void)cognito(transport).renew(SecretBytes(std::string_view("r")), "user", {}); });
    add("renewing a rotating sign-in", Effect::Reads, [cognito](const auto &transport) { (void)cognito(transport).renewRotating(SecretBytes(std::string_view("r")), {}); });
    add("API token for this computer", Effect::Reads, [](const auto &transport) { askForToken(tokens::TokenPlace::Local, *transport); });
    add("API token for a shared table", Effect::Changes, [](const auto &transport) { askForToken(tokens::TokenPlace::DynamoDb, *transport); });
    const auto dynamo = [](const std::shared_ptr<net::Transport> &transport) { return aws::DynamoDb(serviceOf(aws::ServiceName::DynamoDb, transport)); };
    add("DynamoDB GetItem", Effect::Reads, [dynamo](const auto &transport) { (void)dynamo(transport).getItem("Tokens", "apiToken1", {}); });
    add("DynamoDB PutItem", Effect::Changes, [dynamo](const auto &transport) { dynamo(transport).putItem("Tokens", {{"tokenId", "apiToken1"}}, {}); });
    add("DynamoDB CreateTable", Effect::Changes, [dynamo](const auto &transport) { dynamo(transport).createTable("Tokens", {}); });
    add("DynamoDB DescribeTable", Effect::Reads, [dynamo](const auto &transport) { (void)dynamo(transport).describeTable("Tokens", {}); });
    add("Secrets Manager GetSecretValue", Effect::Reads,
        [](const auto &transport) { (void)aws::SecretsManager(serviceOf(aws::ServiceName::SecretsManager, transport)).getSecretValue("name", {}); });
    add("an AWS action that nobody knows", Effect::Changes,
        [](const auto &transport) { (void)serviceOf(aws::ServiceName::DynamoDb, transport)->call("DynamoDB_20120810.Scan", Json::object(), "Tokens", {}); });
    for (const char *const method : {"GET", "HEAD", "OPTIONS"}) {
        add((std::string("tried request, ") + method).c_str(), Effect::Reads, tried(method));
    }
    for (const char *const method : {"POST", "PUT", "PATCH", "DELETE"}) {
        add((std::string("tried request, ") + method).c_str(), Effect::Changes, tried(method));
    }
}

void tst_RequestEffects::aloneStanding()
{
    QFETCH(const int, effect);
    QFETCH(const Ask, ask);
    const auto taker = std::make_shared<Taker>();
    QVERIFY_THROWS_EXCEPTION(CancelledError, ask(taker));
    QVERIFY(taker->taken);
    QCOMPARE(static_cast<int>(taker->taken->effect), effect);
    QCOMPARE(net::changesSomething(*taker->taken), static_cast<Effect>(effect) == Effect::Changes);
}

void tst_RequestEffects::calls()
{
    test::LoggedSandbox sandbox({QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QStringLiteral("12")});
    const std::string file = m_folder.filePath(QStringLiteral("note.txt")).toStdString();
    QFile note(QString::fromStdString(file));
    QVERIFY(note.open(QIODevice::WriteOnly));
    QVERIFY(note.write("hello") == 5);
    note.close();
    const Opened free = openAll(sandbox, Mode::Normal);
    const Opened guarded = openAll(sandbox, Mode::Production);
    for (const CallRow &row : callRows()) {
        const auto changesSince = [&sandbox](std::size_t before) {
            std::vector<test::SeenRequest> all = sandbox.requests();
            std::string changes;
            for (std::size_t i = before; i < all.size(); ++i) {
                if (test::deedOf(all[i].method, all[i].path) == test::Deed::Change) {
                    changes.append(all[i].method).append(" ").append(all[i].path).append("; ");
                }
            }
            return changes;
        };
        const auto outcome = [&](const Opened &on) -> ErrorPtr {
            try {
                row.call(on, file);
                return nullptr;
            } catch (const VaultError &error) {
                return error.clone();   // some ids are nobody's; what was asked is what counts
            }
        };
        const bool changes = row.effect == Effect::Changes;
        // Through a closed gate first: what was refused has left nothing.
        const std::size_t start = sandbox.requests().size();
        std::size_t before = start;
        const ErrorPtr guardedError = outcome(guarded);
        std::string seen = changesSince(before);
        QVERIFY2(seen.empty(), (std::string(row.name) + " is read-only, and sent " + seen).c_str());
        const bool refused = guardedError && isReadOnlyRefusal(*guardedError);
        QVERIFY2(refused == changes, (std::string(row.name) + (refused ? " was refused" : " was not refused: ") + (guardedError && !refused ? guardedError->what() : "")).c_str());

        before = sandbox.requests().size();
        const ErrorPtr freeError = outcome(free);
        QVERIFY2(!freeError || !isReadOnlyRefusal(*freeError), row.name);
        // Either of the two: Locker's stores share a copy on the disk.
        QVERIFY2(sandbox.requests().size() > start, (std::string(row.name) + " asked nothing" + (freeError ? std::string(": ") + freeError->what() : std::string())).c_str());
        seen = changesSince(before);
        QVERIFY2(!seen.empty() == changes, (std::string(row.name) + " at the server: " + seen).c_str());
    }
}

QTEST_GUILESS_MAIN(tst_RequestEffects)
#include "tst_request_effects.moc"
