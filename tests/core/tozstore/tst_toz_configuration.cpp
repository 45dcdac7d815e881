// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "TozVectors.h"

#include "base/Error.h"
#include "tozstore/ClientConfiguration.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::tozstore;
using strongroom::test::idOf;
using strongroom::test::json;

class tst_TozConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors();
    void otherSpellings();
    void refusedMembers_data();
    void refusedMembers();
    void errorsHoldNoSecret();
    void aP384Client();
    void textsAreEscaped();
    void profiles();
    void aFileIsNeverOverwritten();
};

namespace {

json written(const char *id)
{
    for (const json &vector : test::readTozCases("config", 14)) {
        if (idOf(vector) == id) {
            return vector;
        }
    }
    throw std::runtime_error("no such vector");
}

json document() { return json::parse(test::textOf(written("write-v2")["result"], "text")); }

void compareWith(const ClientConfiguration &configuration, const json &loaded)
{
    const auto text = [&](const char *member) { return test::textOf(loaded, member); };
    QCOMPARE(std::to_string(configuration.version()), text("version"));
    QCOMPARE(configuration.clientId, text("client_id"));
    QCOMPARE(configuration.apiKeyId, text("api_key_id"));
    QVERIFY(configuration.apiSecret.text() == text("api_secret"));
    QCOMPARE(configuration.clientEmail, text("client_email"));
    QVERIFY(configuration.privateKey.text().view() == text("private_key"));
    QCOMPARE(configuration.privateKey.publicKey().text(), text("public_key"));
    QVERIFY((configuration.signingKey ? configuration.signingKey->text() : SensitiveText()).view() == text("private_signing_key"));
    QCOMPARE(configuration.apiUrl, text("api_url"));
}

} // namespace

void tst_TozConfiguration::vectors()
{
    int writes = 0;
    int loads = 0;
    for (const json &vector : test::readTozCases("config", 14)) {
        const std::string id = idOf(vector);
        if (vector["op"] == "write") {
            const json &result = vector["result"];
            const ClientConfiguration configuration = parseClientConfiguration(test::textOf(result, "text"));
            compareWith(configuration, result["loaded"]);
            QVERIFY2(clientConfigurationText(configuration).view() == test::textOf(result, "text"), id.c_str());
            QCOMPARE(clientConfigurationPath(QString::fromStdString(test::textOf(vector, "profile")), QStringLiteral("~")),
                     QString::fromStdString(test::textOf(result, "path")));
            ++writes;
        } else if (vector["op"] == "load") {
            if (test::expectsSuccess(vector)) {
                const ClientConfiguration configuration = parseClientConfiguration(test::textOf(vector, "text"));
                QVERIFY2(configuration.signingKey.has_value() == vector["expect"]["signing"].get<bool>(), id.c_str());
            } else {
                QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(parseClientConfiguration(test::textOf(vector, "text"))));
            }
            ++loads;
        } else {
            QCOMPARE(id, std::string("write-twice"));   // aFileIsNeverOverwritten()
        }
    }
    QCOMPARE(writes, 2);
    QCOMPARE(loads, 11);
}

void tst_TozConfiguration::otherSpellings()
{
    const json snake = document();
    json camel = {{"version", 2}};
    for (const auto &[from, to] : std::map<std::string, std::string>{{"client_id", "clientId"}, {"api_key_id", "apiKeyId"}, {"api_secret", "apiSecret"},
             {"public_key", "publicKey"}, {"private_key", "privateKey"}, {"public_signing_key", "publicSigningKey"}, {"private_signing_key", "privateSigningKey"},
             {"api_url", "apiUrl"}, {"client_email", "clientEmail"}}) {
        camel[to] = snake.at(from);
    }
    compareWith(parseClientConfiguration(camel.dump()), snake);
    json loud = snake;
    loud["client_id"] = "{A8EE3BA1-B117-4CD7-A511-42C15A9644BC}";
    loud["api_url"] = "https://api.e3db.com/";
    loud["client_email"] = nullptr;
    const ClientConfiguration configuration = parseClientConfiguration("\xEF\xBB\xBF" + loud.dump());
    QCOMPARE(configuration.clientId, std::string("a8ee3ba1-b117-4cd7-a511-42c15a9644bc"));
    QCOMPARE(configuration.apiUrl, std::string("https://api.e3db.com"));
    QVERIFY(configuration.clientEmail.empty());
}

void tst_TozConfiguration::refusedMembers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");   // JSON; empty: left out
    const auto row = [](const char *name, const char *value) { QTest::addRow("%s=%s", name, value) << QString::fromLatin1(name) << QString::fromLatin1(value); };
    for (const char *name : {"client_id", "api_key_id", "api_secret", "public_key", "private_key", "api_url", "version", "public_signing_key", "private_signing_key"}) {
        row(name, "");
        row(name, "null");
        row(name, "17");
        row(name, "[]");
    }
    row("client_email", "1");
    row("version", "\"3\"");
    row("version", "2.0");
    row("version", "true");
    row("client_id", "\"a8ee3ba1\"");
    row("public_key", "\"fefQtNRe1rPTeh6a5rpGoXvMsyHPsmyZvrihHJnk7\"");
    row("public_key", "\"Lv0sP4ZphGqlEKlHqEWVv4U8-lPV4iPnMb0j_BWF2j8\"");            // another pair's
    row("public_signing_key", "\"V3sgVlBsAZIkin5PfKpcB5vP1ry9Z8DI3InjjbMGhDI\"");   // another pair's
    row("private_signing_key", "\"iaAfieEwgJlEpBn1D0iJpSEmwKllkK3Ckwngng3Sl5E\"");   // a seed alone
    row("api_url", "\"api.e3db.com\"");
    row("api_url", "\"file:///etc\"");
    row("api_url", "\"https://user:pw@api.e3db.com\"");
    row("api_url", "\"https://api.e3db.com?x=1\"");
}

void tst_TozConfiguration::refusedMembers()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    json changed = document();
    if (value.isEmpty()) {
        changed.erase(name.toStdString());
    } else {
        changed[name.toStdString()] = json::parse(value.toStdString());
    }
    try {
        static_cast<void>(parseClientConfiguration(changed.dump()));
        QFAIL("accepted");
    } catch (const ClientError &error) {
        QCOMPARE(QString::fromStdString(error.member()), name);
    }
}

void tst_TozConfiguration::errorsHoldNoSecret()
{
    json changed = document();
    changed["private_key"] = "very-secret-text";
    changed["api_secret"] = "also-secret";
    try {
        static_cast<void>(parseClientConfiguration(changed.dump()));
        QFAIL("accepted");
    } catch (const ClientError &error) {
        QVERIFY((error.what() + error.advice()).find("secret-text") == std::string::npos);
        QVERIFY((error.what() + error.advice()).find("also-secret") == std::string::npos);
    }
    for (const char *text : {"", "[]", "null", "\"{}\"", "{oops"}) {
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(parseClientConfiguration(text)));
    }
}

void tst_TozConfiguration::aP384Client()
{
    const json key = test::readTozCases("nist", 23).at(0);
    json changed = document();
    changed["version"] = "1";
    changed["public_key"] = key["public"];
    changed["private_key"] = key["private"];
    changed["public_signing_key"] = changed["private_signing_key"] = "";
    const ClientConfiguration configuration = parseClientConfiguration(changed.dump());
    QVERIFY(configuration.privateKey.kind() == EncryptionKeyKind::P384);
    compareWith(configuration, changed);
    QVERIFY(json::parse(clientConfigurationText(configuration).view()) == changed);
}

void tst_TozConfiguration::textsAreEscaped()
{
    json changed = document();
    changed["client_email"] = "a \"b\" \\ \n\t\x01 é \x7f";
    changed["api_secret"] = "\x1f\"";
    const SensitiveText text = clientConfigurationText(parseClientConfiguration(changed.dump()));
    QVERIFY(json::parse(text.view()) == changed);
}

void tst_TozConfiguration::profiles()
{
    for (const char *bad : {"..", ".", "a/b", "a\\b", "../x"}) {
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(clientConfigurationPath(QString::fromLatin1(bad), QStringLiteral("/home/ada"))));
    }
    QCOMPARE(clientConfigurationPath(QStringLiteral("dev 2"), QStringLiteral("/home/ada")), QStringLiteral("/home/ada/.tozny/dev 2/e3db.json"));
}

void tst_TozConfiguration::aFileIsNeverOverwritten()
{
    const QTemporaryDir home;
    const ClientConfiguration configuration = parseClientConfiguration(document().dump());
    const QString path = clientConfigurationPath(QStringLiteral("dev"), home.path());
    saveClientConfiguration(path, configuration);
    const auto content = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    };
    QCOMPARE(content(), test::textOf(written("write-v2")["result"], "text"));
#ifndef Q_OS_WIN
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &made : {path, home.path() + QStringLiteral("/.tozny"), home.path() + QStringLiteral("/.tozny/dev")}) {
        QVERIFY2(!(QFile::permissions(made) & others), qPrintable(made));
    }
#endif
    QFile file(path);
    QVERIFY(file.resize(3));
    QVERIFY_THROWS_EXCEPTION(StorageError, saveClientConfiguration(path, configuration));
    QCOMPARE(content(), std::string("{\n "));
    // A folder that cannot be made: its name is a file's.
    QVERIFY_THROWS_EXCEPTION(StorageError, saveClientConfiguration(path + QStringLiteral("/x/e3db.json"), configuration));
}

QTEST_GUILESS_MAIN(tst_TozConfiguration)
#include "tst_toz_configuration.moc"
