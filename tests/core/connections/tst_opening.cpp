// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Error.h"
#include "connections/Opening.h"
#include "incountry/StoredCipher.h"
#include "incountry/StoredRecords.h"
#include "keychain/MemoryCredentialStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::connections;
using keychain::CredentialId;
using keychain::CredentialKind;

namespace {

SecretBytes secret(std::string_view text) { return SecretBytes(text); }

Connection oauthConnection()
{
    Connection connection;
    connection.id = newConnectionId();
    connection.name = "test";
    connection.storage.environmentId = "env";
    connection.storage.endpoint = "https://vault.example";
    return connection;
}

Credentials oauthCredentials()
{
    Credentials credentials;
    credentials.emplace(CredentialKind::ClientId, secret("the client"));
    credentials.emplace(CredentialKind::ClientSecret, secret("the secret"));
    credentials.emplace(CredentialKind::SecretsData, secret("the password"));
    return credentials;
}

// Fails at chosen calls, as a keychain does that is locked in between.
class BreakingStore final : public keychain::CredentialStore {
public:
    std::optional<SecretBytes> read(const CredentialId &id) override { return memory.read(id); }
    void write(const CredentialId &id, const SecretBytes &value) override
    {
        if (id.kind == refusesWrite) {
            throw StorageError("the keychain is locked");
        }
        memory.write(id, value);
    }
    void remove(const CredentialId &id) override
    {
        if (id.kind == refusesRemove) {
            throw StorageError("the keychain is locked");
        }
        memory.remove(id);
    }
    Sentence description() const override { return "a test"; }

    keychain::MemoryCredentialStore memory;
    std::optional<CredentialKind> refusesWrite;
    std::optional<CredentialKind> refusesRemove;
};

template <typename Error = ClientError>
std::string memberOf(const std::function<void()> &operation)
{
    try {
        operation();
    } catch (const Error &error) {
        return error.member();
    }
    return "(no error)";
}

} // namespace

class tst_Opening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedAndRead();
    void onlyWhatIsNeededIsRead();
    void neverStoredIsNotAskedFor();
    void lockedOrLost();
    void failureTakesEverythingBack();
    void failureRestoresWhatWasThere();
    void otherSignInIsForgotten();
    void keysAreNeverForgotten();
    void removeCredentialsKnowsWhatIsLeft();
    void openNames_data();
    void openNames();
    void openCustomCipher();
    void openForMigrationGivesStoreAndCipher();
    void openForMigrationRefuses();
    void environmentWithSecretsFile();
    void environmentWithBrokenSecretsFile();
    void environmentNames_data();
    void environmentNames();
    void importReadyFile();
    void importSecretsData();
    void importDotEnv();
    void importPlainJson();
    void importBehaviour();
    void importOptions();
    void importRefuses_data();
    void importRefuses();
    void importChangesNothingWhenRefused();
    void importReplacesTheOtherSignIn();
};

void tst_Opening::storedAndRead()
{
    keychain::MemoryCredentialStore store;
    Connection connection = oauthConnection();
    storeCredentials(connection, oauthCredentials(), store);
    QVERIFY(connection.storedCredentials == (std::set{CredentialKind::ClientId, CredentialKind::ClientSecret, CredentialKind::SecretsData}));
    const Credentials back = readCredentials(connection, store);
    QCOMPARE(back.size(), 3U);
    QVERIFY(back.at(CredentialKind::ClientId).sameAs(secret("the client")));
    QVERIFY(back.at(CredentialKind::ClientSecret).sameAs(secret("the secret")));
    QVERIFY(back.at(CredentialKind::SecretsData).sameAs(secret("the password")));
}

void tst_Opening::onlyWhatIsNeededIsRead()
{
    keychain::MemoryCredentialStore store;
    Connection connection = oauthConnection();
    storeCredentials(connection, oauthCredentials(), store);
    connection.storage.encryption = incountry::Encryption::Off;
    QVERIFY(!readCredentials(connection, store).contains(CredentialKind::SecretsData));
}

void tst_Opening::neverStoredIsNotAskedFor()
{
    // Nothing is stored and the keychain is out of order: no reason to fail.
    BreakingStore store;
    QVERIFY(readCredentials(oauthConnection(), store).empty());
}

void tst_Opening::lockedOrLost()
{
    keychain::MemoryCredentialStore store;
    Connection connection = oauthConnection();
    storeCredentials(connection, oauthCredentials(), store);
    store.remove({connection.id, CredentialKind::ClientSecret});
    try {
        (void)readCredentials(connection, store);
        QFAIL("not noticed");
    } catch (const StorageError &error) {
        QCOMPARE(error.member(), std::string("client_secret"));
        QVERIFY(std::string(error.what()).find("locked") != std::string::npos);
        QVERIFY(!error.advice().empty());
    }
}

void tst_Opening::failureTakesEverythingBack()
{
    for (const CredentialKind kind : {CredentialKind::ClientId, CredentialKind::ClientSecret, CredentialKind::SecretsData}) {
        BreakingStore store;
        store.refusesWrite = kind;
        Connection connection = oauthConnection();
        QVERIFY_THROWS_EXCEPTION(StorageError, storeCredentials(connection, oauthCredentials(), store));
        QVERIFY(connection.storedCredentials.empty());
        for (const CredentialKind written : {CredentialKind::ClientId, CredentialKind::ClientSecret, CredentialKind::SecretsData}) {
            QVERIFY(!store.memory.read({connection.id, written}));
        }
    }
}

void tst_Opening::failureRestoresWhatWasThere()
{
    BreakingStore store;
    Connection connection = oauthConnection();
    storeCredentials(connection, oauthCredentials(), store);
    const auto storedBefore = connection.storedCredentials;
    store.refusesWrite = CredentialKind::SecretsData;
    Credentials other;
    other.emplace(CredentialKind::ClientId, secret("other client"));
    other.emplace(CredentialKind::ClientSecret, secret("other secret"));
    other.emplace(CredentialKind::SecretsData, secret("other password"));
    QVERIFY_THROWS_EXCEPTION(StorageError, storeCredentials(connection, other, store));
    QVERIFY(connection.storedCredentials == storedBefore);
    QVERIFY(store.memory.read({connection.id, CredentialKind::ClientId})->sameAs(secret("the client")));
    QVERIFY(store.memory.read({connection.id, CredentialKind::ClientSecret})->sameAs(secret("the secret")));
    QVERIFY(store.memory.read({connection.id, CredentialKind::SecretsData})->sameAs(secret("the password")));
}

void tst_Opening::otherSignInIsForgotten()
{
    BreakingStore store;
    Connection connection = oauthConnection();
    storeCredentials(connection, oauthCredentials(), store);
    connection.signIn = SignIn::ApiKey;
    Credentials key;
    key.emplace(CredentialKind::ApiKey, secret("the key"));
    store.refusesRemove = CredentialKind::ClientId;
    storeCredentials(connection, key, store);
    QVERIFY(!store.memory.read({connection.id, CredentialKind::ClientSecret}));
    // What could not be removed is not forgotten.
    QVERIFY(connection.storedCredentials == (std::set{CredentialKind::ApiKey, CredentialKind::ClientId, CredentialKind::SecretsData}));
}

void tst_Opening::keysAreNeverForgotten()
{
    keychain::MemoryCredentialStore store;
    Connection connection = oauthConnection();
    storeCredentials(connection, oauthCredentials(), store);
    connection.storage.encryption = incountry::Encryption::Off;
    Credentials rest;
    rest.emplace(CredentialKind::ClientSecret, secret("new"));
    storeCredentials(connection, rest, store);
    QVERIFY(store.read({connection.id, CredentialKind::SecretsData})->sameAs(secret("the password")));
    QVERIFY(connection.storedCredentials.contains(CredentialKind::SecretsData));
    QVERIFY(store.read({connection.id, CredentialKind::ClientId}));
}

void tst_Opening::removeCredentialsKnowsWhatIsLeft()
{
    BreakingStore store;
    Connection connection = oauthConnection();
    storeCredentials(connection, oauthCredentials(), store);
    store.refusesRemove = CredentialKind::SecretsData;
    QVERIFY_THROWS_EXCEPTION(StorageError, removeCredentials(connection, store));
    QVERIFY(connection.storedCredentials == std::set{CredentialKind::SecretsData});
    store.refusesRemove.reset();
    removeCredentials(connection, store);
    QVERIFY(connection.storedCredentials.empty());
    QVERIFY(!store.memory.read({connection.id, CredentialKind::SecretsData}));
}

void tst_Opening::openNames_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("member");
    QTest::newRow("fine") << QString() << QStringLiteral("(no error)");
    QTest::newRow("no environment id") << QStringLiteral("environment") << QStringLiteral("environment_id");
    QTest::newRow("bad endpoint") << QStringLiteral("endpoint") << QStringLiteral("endpoint");
    QTest::newRow("http to elsewhere") << QStringLiteral("http") << QStringLiteral("endpoint");
    QTest::newRow("no client id") << QStringLiteral("id") << QStringLiteral("client_id");
    QTest::newRow("no client secret") << QStringLiteral("secret") << QStringLiteral("client_secret");
    QTest::newRow("no API key") << QStringLiteral("key") << QStringLiteral("api_key");
    QTest::newRow("bad secrets data") << QStringLiteral("secrets") << QStringLiteral("secrets");
    QTest::newRow("unknown cipher") << QStringLiteral("cipher") << QStringLiteral("algorithm");
    QTest::newRow("no certificate") << QStringLiteral("ca") << QStringLiteral("extra_ca");
}

void tst_Opening::openNames()
{
    QFETCH(QString, change);
    QFETCH(QString, member);
    Connection connection = oauthConnection();
    Credentials credentials = oauthCredentials();
    if (change == QStringLiteral("environment")) {
        connection.storage.environmentId.clear();
    } else if (change == QStringLiteral("endpoint")) {
        connection.storage.endpoint = "vault.example";
    } else if (change == QStringLiteral("http")) {
        connection.storage.endpoint = "http://vault.example";
    } else if (change == QStringLiteral("id")) {
        credentials.erase(CredentialKind::ClientId);
    } else if (change == QStringLiteral("secret")) {
        credentials.insert_or_assign(CredentialKind::ClientSecret, SecretBytes());
    } else if (change == QStringLiteral("key")) {
        connection.signIn = SignIn::ApiKey;
    } else if (change == QStringLiteral("secrets")) {
        credentials.insert_or_assign(CredentialKind::SecretsData, secret(R"({"currentVersion": 1, "secrets": []})"));
    } else if (change == QStringLiteral("cipher")) {
        connection.customCiphers = {{"x", "rot13", false}};
    } else if (change == QStringLiteral("ca")) {
        connection.extraCaPem = "no certificate";
    }
    const std::string named = memberOf([&] { (void)openInCountry(connection, credentials); });
    if (change == QStringLiteral("cipher") || change == QStringLiteral("ca")) {
        QVERIFY2(named != "(no error)", named.c_str());
    } else {
        QCOMPARE(named, member.toStdString());
    }
}

void tst_Opening::openCustomCipher()
{
    Connection connection = oauthConnection();
    connection.customCiphers = {{"f", "fernet", true}};
    Credentials credentials = oauthCredentials();
    credentials.insert_or_assign(CredentialKind::SecretsData,
                                 secret(R"({"currentVersion": 4, "secrets": [{"secret": "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=", "version": 4, "isForCustomEncryption": true}]})"));
    const auto store = openInCountry(connection, credentials);
    QVERIFY(store->currentKeyVersion() == std::optional<std::int64_t>(4));
}

void tst_Opening::openForMigrationGivesStoreAndCipher()
{
    Connection connection = oauthConnection();
    connection.customCiphers = {{"f", "fernet", false}};
    const std::string old = R"({"secret": "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=", "version": 4, "isForCustomEncryption": true})";
    Credentials credentials = oauthCredentials();
    credentials.insert_or_assign(CredentialKind::SecretsData, secret(R"({"currentVersion": 4, "secrets": [)" + old + "]}"));
    const auto after = incountry::SecretsData::parse(R"({"currentVersion": 5, "secrets": [)" + old + R"(, {"secret": "new", "version": 5}]})");
    const MigrationParts parts = openForMigration(connection, credentials, after);
    QVERIFY(parts.store);
    QVERIFY(parts.cipher && parts.cipher->targetVersion() == 5);
    QVERIFY(parts.cipher->sealsWith(incountry::readSecret(5, incountry::SecretUse::Password, "new")));
}

void tst_Opening::openForMigrationRefuses()
{
    const auto after = incountry::SecretsData::parse(R"({"currentVersion": 5, "secrets": [{"secret": "new", "version": 5}]})");
    Connection off = oauthConnection();
    off.storage.encryption = incountry::Encryption::Off;
    QCOMPARE(memberOf([&] { static_cast<void>(openForMigration(off, oauthCredentials(), after)); }), std::string("encrypt"));
    Credentials without = oauthCredentials();
    without.erase(CredentialKind::SecretsData);
    QCOMPARE(memberOf([&] { static_cast<void>(openForMigration(oauthConnection(), without, after)); }), std::string("secrets_data"));
    Credentials noClient = oauthCredentials();
    noClient.erase(CredentialKind::ClientId);
    QCOMPARE(memberOf([&] { static_cast<void>(openForMigration(oauthConnection(), noClient, after)); }), std::string(nameOf(CredentialKind::ClientId)));
    Connection custom = oauthConnection();
    custom.customCiphers = {{"f", "fernet", false}};   // the bare password goes with it, the new secrets do not
    QVERIFY(memberOf([&] { static_cast<void>(openForMigration(custom, oauthCredentials(), after)); }) != "(no error)");
}

void tst_Opening::environmentWithSecretsFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secrets.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"currentVersion": 7, "secrets": [{"secret": "pass", "version": 7}]})");
    file.close();
    const ConfiguredConnection configured = fromEnvironment({{"INC_ENVIRONMENT_ID", "e"},
                                                             {"INC_API_KEY", "k"},
                                                             {"INC_ENDPOINT", "https://vault.example"},
                                                             {"STRONGROOM_SECRETS_DATA_FILE", path.toStdString()}});
    QVERIFY(configured.connection.origin == Origin::Environment);
    QVERIFY(configured.connection.signIn == SignIn::ApiKey);
    QCOMPARE(configured.connection.storage.environmentId, std::string("e"));
    QVERIFY(configured.credentials.at(CredentialKind::ApiKey).sameAs(secret("k")));
    QVERIFY(openInCountry(configured.connection, configured.credentials)->currentKeyVersion() == std::optional<std::int64_t>(7));
}

void tst_Opening::environmentWithBrokenSecretsFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secrets.json"));
    const std::map<std::string, std::string> environment{{"INC_ENVIRONMENT_ID", "e"}, {"INC_API_KEY", "k"}, {"STRONGROOM_SECRETS_DATA_FILE", path.toStdString()}};
    QVERIFY_THROWS_EXCEPTION(StorageError, (void)fromEnvironment(environment));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"currentVersion": 7, "secrets": [{"secret": "do-not-show-me", "version": 6}]})");
    file.close();
    try {
        (void)fromEnvironment(environment);
        QFAIL("accepted");
    } catch (const ClientError &error) {
        QCOMPARE(error.member(), std::string("currentVersion"));
        QVERIFY(std::string(error.what()).find("do-not-show-me") == std::string::npos);
    }
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(2 << 20, 'x'));
    file.close();
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)fromEnvironment(environment));
    QVERIFY_THROWS_EXCEPTION(StorageError, (void)fromEnvironment({{"INC_ENVIRONMENT_ID", "e"}, {"INC_API_KEY", "k"}, {"STRONGROOM_SECRETS_DATA_FILE", folder.path().toStdString()}}));
}

void tst_Opening::environmentNames_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("member");
    const QString id = QStringLiteral("INC_ENVIRONMENT_ID=e");
    QTest::newRow("key") << QStringList{id, QStringLiteral("INC_API_KEY=k")} << QStringLiteral("(no error)");
    QTest::newRow("pair") << QStringList{id, QStringLiteral("INC_CLIENT_ID=c"), QStringLiteral("INC_CLIENT_SECRET=s")} << QStringLiteral("(no error)");
    QTest::newRow("nothing") << QStringList{} << QStringLiteral("environment_id");
    QTest::newRow("no credentials") << QStringList{id} << QStringLiteral("credentials");
    QTest::newRow("both") << QStringList{id, QStringLiteral("INC_API_KEY=k"), QStringLiteral("INC_CLIENT_ID=c"), QStringLiteral("INC_CLIENT_SECRET=s")} << QStringLiteral("api_key");
    QTest::newRow("key and half a pair") << QStringList{id, QStringLiteral("INC_API_KEY=k"), QStringLiteral("INC_CLIENT_ID=c")} << QStringLiteral("api_key");
    QTest::newRow("id alone") << QStringList{id, QStringLiteral("INC_CLIENT_ID=c")} << QStringLiteral("client_secret");
    QTest::newRow("secret alone") << QStringList{id, QStringLiteral("INC_CLIENT_SECRET=s")} << QStringLiteral("client_id");
    QTest::newRow("empty key") << QStringList{id, QStringLiteral("INC_API_KEY=")} << QStringLiteral("api_key");
    QTest::newRow("bad endpoint") << QStringList{id, QStringLiteral("INC_API_KEY=k"), QStringLiteral("INC_ENDPOINT=nope")} << QStringLiteral("endpoint");
}

void tst_Opening::environmentNames()
{
    QFETCH(QStringList, variables);
    QFETCH(QString, member);
    std::map<std::string, std::string> environment;
    for (const QString &variable : variables) {
        environment[variable.section(QLatin1Char('='), 0, 0).toStdString()] = variable.section(QLatin1Char('='), 1).toStdString();
    }
    QCOMPARE(memberOf([&] { (void)fromEnvironment(environment); }), member.toStdString());
}

void tst_Opening::importReadyFile()
{
    ConfiguredConnection target;
    const std::vector<std::string> understood = importInto(target, R"({"incountry": {"endpoint": "http://127.0.0.1:4000", "countries_endpoint": "http://127.0.0.1:4000/countries",
        "token_endpoint": "http://127.0.0.1:4000/oauth2/token", "client_id": "c", "client_secret": "s", "api_key": "k", "environment_id": "e",
        "secrets_data": {"currentVersion": 2, "secrets": [{"secret": "p", "version": 2}]}, "later": true}, "other": {"endpoint": "no"}})");
    QVERIFY(understood == (std::vector<std::string>{"endpoint", "countries_endpoint", "token_endpoint", "client_id", "client_secret", "environment_id", "secrets_data"}));
    QVERIFY(target.connection.signIn == SignIn::OAuth2);
    QVERIFY(target.connection.storage.endpoint == "http://127.0.0.1:4000");
    QVERIFY(target.connection.storage.authEndpoints == (std::map<std::string, std::string>{{"default", "http://127.0.0.1:4000/oauth2/token"}}));
    QVERIFY(!target.credentials.contains(CredentialKind::ApiKey));
    QVERIFY(openInCountry(target.connection, target.credentials)->currentKeyVersion() == std::optional<std::int64_t>(2));
}

void tst_Opening::importSecretsData()
{
    ConfiguredConnection target;
    target.connection = oauthConnection();
    target.credentials = oauthCredentials();
    const std::string text = R"( {"currentVersion": 2, "secrets": [{"secret": "p", "version": 2}]} )";
    QVERIFY(importInto(target, text) == std::vector<std::string>{"secrets_data"});
    QVERIFY(openInCountry(target.connection, target.credentials)->currentKeyVersion() == std::optional<std::int64_t>(2));
    QVERIFY(target.credentials.at(CredentialKind::ClientSecret).sameAs(secret("the secret")));
}

void tst_Opening::importDotEnv()
{
    ConfiguredConnection target;
    const std::vector<std::string> understood = importInto(target, "\xEF\xBB\xBF# InCountry\r\nexport INC_ENVIRONMENT_ID=\"e 1\"\r\n  INC_ENDPOINT = https://vault.example # the gateway\r\n"
                                                                   "INC_CLIENT_ID='c=1'\r\nINC_CLIENT_SECRET=\"a\\\"b\\\\c$\"\r\nOTHER=x\r\nnot a line\r\n");
    QVERIFY(understood == (std::vector<std::string>{"environment_id", "endpoint", "client_id", "client_secret"}));
    QCOMPARE(target.connection.storage.environmentId, std::string("e 1"));
    QVERIFY(target.connection.storage.endpoint == "https://vault.example");
    QVERIFY(target.credentials.at(CredentialKind::ClientId).sameAs(secret("c=1")));
    QVERIFY(target.credentials.at(CredentialKind::ClientSecret).sameAs(secret("a\"b\\c$")));
}

void tst_Opening::importPlainJson()
{
    ConfiguredConnection target;
    QVERIFY(importInto(target, R"({"environment_id": "e", "api_key": "k", "endpoint": null, "secrets_data": "password"})")
            == (std::vector<std::string>{"environment_id", "api_key", "secrets_data"}));
    QVERIFY(target.connection.signIn == SignIn::ApiKey);
    QVERIFY(!target.connection.storage.endpoint);
}

// What decides how records are written is never skipped in silence.
void tst_Opening::importBehaviour()
{
    ConfiguredConnection target;
    const std::vector<std::string> understood = importInto(target, "{\"environment_id\": \"e\", \"api_key\": \"k\", \"encrypt\": false, \"normalize_keys\": true, "
        "\"hash_search_keys\": false, \"http_options\": {\"timeout\": 7}, \"auth_endpoints\": {\"APAC\": \"https://a.example/t\", \"default\": \"https://d.example/t\"}, "
        "\"countries\": [\"US\", \"de\"], \"ca_certificates\": \"pem\", "
        "\"custom_ciphers\": [{\"version\": \"f\", \"algorithm\": \"fernet\", \"current\": true}, {\"version\": \"g\", \"algorithm\": \"fernet\"}]}");
    QCOMPARE(understood.size(), 10U);
    const incountry::StorageConfiguration &storage = target.connection.storage;
    QVERIFY(storage.encryption == incountry::Encryption::Off);
    QVERIFY(storage.normalizeKeys == incountry::KeyNormalization::LowerCase);
    QVERIFY(storage.searchKeys == incountry::SearchKeyStorage::Plain);
    QVERIFY(storage.timeout == std::chrono::seconds(7));
    QVERIFY(storage.authEndpoints == (std::map<std::string, std::string>{{"apac", "https://a.example/t"}, {"default", "https://d.example/t"}}));
    QVERIFY(target.connection.countries == (std::vector<std::string>{"us", "de"}));
    QCOMPARE(target.connection.extraCaPem, std::string("pem"));
    QVERIFY(target.connection.customCiphers == (std::vector<CustomCipherChoice>{{"f", "fernet", true}, {"g", "fernet", false}}));
}

void tst_Opening::importOptions()
{
    ConfiguredConnection target;
    (void)importInto(target, R"({"incountry": {"environment_id": "e", "options": {"normalize_keys": true, "hash_search_keys": false, "endpoint_mask": ".m.example"}}})");
    QVERIFY(target.connection.storage.normalizeKeys == incountry::KeyNormalization::LowerCase);
    QVERIFY(target.connection.storage.searchKeys == incountry::SearchKeyStorage::Plain);
    QVERIFY(target.connection.storage.endpointMask == ".m.example");
}

void tst_Opening::importRefuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    QTest::newRow("other JSON") << QByteArrayLiteral(R"({"name": "x"})");
    QTest::newRow("a list") << QByteArrayLiteral("[1, 2]");
    QTest::newRow("other variables") << QByteArrayLiteral("PATH=/bin\n");
    QTest::newRow("bad secrets data") << QByteArrayLiteral(R"({"currentVersion": 1, "secrets": []})");
    QTest::newRow("number for text") << QByteArrayLiteral(R"({"environment_id": 5})");
    QTest::newRow("number for a secret") << QByteArrayLiteral(R"({"client_secret": 5})");
    QTest::newRow("list for secrets data") << QByteArrayLiteral(R"({"secrets_data": []})");
    QTest::newRow("empty secret") << QByteArrayLiteral("INC_API_KEY=\n");
    QTest::newRow("both ways to sign in") << QByteArrayLiteral("INC_API_KEY=k\nINC_CLIENT_ID=c\n");
    QTest::newRow("text for encrypt") << QByteArrayLiteral(R"({"environment_id": "e", "encrypt": "no"})");
    QTest::newRow("text for an option") << QByteArrayLiteral(R"({"environment_id": "e", "options": {"normalize_keys": "yes"}})");
    QTest::newRow("a cipher without an algorithm") << QByteArrayLiteral(R"({"environment_id": "e", "custom_ciphers": [{"version": "f"}]})");
    QTest::newRow("ciphers of a program") << QByteArrayLiteral(R"({"environment_id": "e", "custom_encryption_configs": [{}]})");
    QTest::newRow("not a country") << QByteArrayLiteral(R"({"environment_id": "e", "countries": ["usa"]})");
    QTest::newRow("cut JSON") << QByteArrayLiteral(R"({"environment_id": "e)");
}

void tst_Opening::importRefuses()
{
    QFETCH(QByteArray, content);
    ConfiguredConnection target;
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)importInto(target, content.toStdString()));
}

void tst_Opening::importChangesNothingWhenRefused()
{
    ConfiguredConnection target;
    target.connection = oauthConnection();
    target.credentials = oauthCredentials();
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)importInto(target, R"({"environment_id": "other", "client_id": "other", "secrets_data": {"currentVersion": 1}})"));
    QCOMPARE(target.connection.storage.environmentId, std::string("env"));
    QVERIFY(target.credentials.at(CredentialKind::ClientId).sameAs(secret("the client")));
}

void tst_Opening::importReplacesTheOtherSignIn()
{
    ConfiguredConnection target;
    target.connection = oauthConnection();
    target.credentials = oauthCredentials();
    (void)importInto(target, "INC_API_KEY=k\n");
    QVERIFY(target.connection.signIn == SignIn::ApiKey);
    QVERIFY(!target.credentials.contains(CredentialKind::ClientId) && !target.credentials.contains(CredentialKind::ClientSecret));
    QVERIFY(target.credentials.contains(CredentialKind::SecretsData));
}

QTEST_GUILESS_MAIN(tst_Opening)
#include "tst_opening.moc"
