// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Reading secrets as code, run as it stands: the programs by python3 and node against a program that notes what it is asked, held to a request of the v2
// SDKs; cURL by a shell, held to the requests of the native client.
#include "locker/SecretCode.h"
#include "support/Vectors.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <fstream>

using namespace strongroom;
using locker::SecretQuery;
using Json = nlohmann::json;

namespace {

Json vectors(const char *name)
{
    std::ifstream file(test::vectorPath(std::string("locker/") + name), std::ios::binary);
    return Json::parse(file);
}

const Json &caseOf(const Json &document, const std::string &id)
{
    for (const Json &one : document.at("cases")) {
        if (one.at("id") == id) {
            return one;
        }
    }
    throw std::runtime_error("there is no case " + id);
}

SecretQuery query(const std::string &key, const std::string &environment)
{
    SecretQuery query;
    query.key = key;
    query.environment = environment;
    query.apiBase = "https://api.locker.io/locker_secrets";
    return query;
}

// Runs a text with programs of the test's in front of the others.
class Bench {
public:
    void put(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), m_folder.path() + u':' + environment.value(QStringLiteral("PATH")));
        environment.insert(QStringLiteral("LOCKER_ACCESS_KEY_ID"), QStringLiteral("the id"));
        environment.insert(QStringLiteral("LOCKER_SECRET_ACCESS_KEY"), QStringLiteral("the secret"));
        environment.insert(QStringLiteral("LOCKER_CLI_PATH"), path(QStringLiteral("locker")));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, arguments);
        process.waitForFinished();
        said = process.readAllStandardOutput();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    QByteArray said;

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

// The vendor's program as the page has it: one request in, one answer out; its arguments and variables are noted.
constexpr const char *vendor = "#!/bin/sh\ncat > request\necho \"$@\" > arguments\nenv > variables\ncat answer\n";

} // namespace

class TestLockerSecretCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void programsAskAsTheSdks_data();
    void programsAskAsTheSdks();
    void programsSayWhatFailed_data();
    void programsSayWhatFailed();
    void curlAsksAsTheNativeClient();
    void commandNamesTheSecret();
    void noSecretStandsInIt();
};

void TestLockerSecretCode::programsAskAsTheSdks_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<bool>("list");
    for (const QString &program : {QStringLiteral("python3"), QStringLiteral("node")}) {
        for (const bool list : {false, true}) {
            QTest::addRow("%s, %s", qPrintable(program), list ? "all" : "one") << program << list;
        }
    }
}

void TestLockerSecretCode::programsAskAsTheSdks()
{
    QFETCH(QString, program);
    QFETCH(bool, list);
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty()) {
        QSKIP("it is missing; packaging/build-deps lists it for tests");
    }
    Bench bench;
    bench.put(QStringLiteral("locker"), vendor);
    bench.put(QStringLiteral("answer"), list ? QByteArray(R"({"jsonrpc":"2.0","id":"x","result":{"protocol_version":1,"data":[{"key":"A"},{"key":"B"}],"meta":{}}})")
                                             : QByteArray(R"({"jsonrpc":"2.0","id":"x","result":{"protocol_version":1,"data":{"key":"A"},"meta":{}}})"));
    const SecretQuery asked = query(list ? "" : "DATABASE_URL", "production");
    const std::string code = program == QStringLiteral("node") ? secretAsJavaScript(asked) : secretAsPython(asked);
    bench.put(QStringLiteral("query"), QByteArray::fromStdString(code));
    QCOMPARE(bench.run(found, {QStringLiteral("query")}), 0);

    const Json sent = Json::parse(bench.read(QStringLiteral("request")).toStdString());
    const Json document = vectors("rpc_request.json");
    const Json &sdk = caseOf(document, "request-shape").at("request");
    QCOMPARE(sent.at("jsonrpc"), sdk.at("jsonrpc"));
    QVERIFY(!sent.at("id").get<std::string>().empty());
    QCOMPARE(sent.at("method"), list ? Json("secret.list") : sdk.at("method"));
    const Json &params = sent.at("params");
    const Json &context = params.at("context");
    const Json &sdkContext = sdk.at("params").at("context");
    QCOMPARE(context.at("protocol_version"), sdkContext.at("protocol_version"));
    QCOMPARE(context.at("credentials"), (Json{{"access_key_id", "the id"}, {"secret_access_key", "the secret"}}));
    QCOMPARE(context.at("transport").at("api_base"), sdkContext.at("transport").at("api_base"));
    QCOMPARE(context.at("cache"), sdkContext.at("cache"));
    for (const auto &[name, value] : context.items()) {
        QVERIFY2(sdkContext.contains(name), name.c_str());   // nothing the SDKs do not say
    }
    QCOMPARE(params.at("environment"), sdk.at("params").at("environment"));
    QCOMPARE(params.contains("key"), !list);
    if (!list) {
        QCOMPARE(params.at("key"), sdk.at("params").at("key"));
    }
    QCOMPARE(params.size(), std::size_t(list ? 2 : 3));
    QCOMPARE(bench.read(QStringLiteral("arguments")), QByteArray("sdk\n"));
    QVERIFY(!bench.read(QStringLiteral("variables")).contains("ACCESS_KEY"));   // a clean environment for the child (appendix A)
    QCOMPARE(bench.said.simplified().replace(" ", ""), list ? QByteArray(R"({"key":"A"}{"key":"B"})") : QByteArray(R"({"key":"A"})"));
}

void TestLockerSecretCode::programsSayWhatFailed_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("python3") << QStringLiteral("python3");
    QTest::newRow("node") << QStringLiteral("node");
}

void TestLockerSecretCode::programsSayWhatFailed()
{
    QFETCH(QString, program);
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty()) {
        QSKIP("it is missing; packaging/build-deps lists it for tests");
    }
    Bench bench;
    bench.put(QStringLiteral("locker"), vendor);
    bench.put(QStringLiteral("answer"), R"({"jsonrpc":"2.0","id":"x","error":{"code":-32004,"message":"x","data":{"protocol_version":1,"kind":"not_found","retryable":false}}})");
    bench.put(QStringLiteral("query"), QByteArray::fromStdString(program == QStringLiteral("node") ? secretAsJavaScript(query("A", "")) : secretAsPython(query("A", ""))));
    QVERIFY(bench.run(found, {QStringLiteral("query")}) > 0);
    QVERIFY(bench.said.isEmpty());
}

void TestLockerSecretCode::curlAsksAsTheNativeClient()
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sh"));
    if (shell.isEmpty()) {
        QSKIP("there is no sh here");
    }
    const Json document = vectors("requests.json");
    for (const char *const id : {"list-secrets", "find-secret"}) {
        const Json &expected = caseOf(document, id);
        SecretQuery asked = query(expected.value("hash_of", std::string()), {});
        if (!asked.key.empty()) {
            QVERIFY(secretAsCurl(asked).empty());   // its project is not known
        }
        asked.projectId = document.at("project").at("project_id").get<std::int64_t>();
        Bench bench;
        bench.put(QStringLiteral("curl"), "#!/bin/sh\nprintf '%s\\n' \"$@\" > arguments\n");
        bench.put(QStringLiteral("query"), QByteArray::fromStdString(secretAsCurl(asked)));
        QCOMPARE(bench.run(shell, {QStringLiteral("query")}), 0);
        const QList<QByteArray> arguments = bench.read(QStringLiteral("arguments")).trimmed().split('\n');
        QVERIFY(arguments.contains("Authorization: Bearer the id"));
        QVERIFY(!bench.read(QStringLiteral("arguments")).contains("the secret"));
        const QUrl url(QString::fromUtf8(arguments.last()));
        QCOMPARE(url.path().toStdString(), "/locker_secrets" + expected.at("path").get<std::string>());
        Json sent = Json::object();
        for (const auto &[name, value] : QUrlQuery(url).queryItems()) {
            sent[name.toStdString()] = name == QStringLiteral("revision_date") ? QString::number(value.toDouble()).toStdString() : value.toStdString();   // 0 and 0.000000 are the same
        }
        QCOMPARE(sent, expected.at("query"));
    }
}

void TestLockerSecretCode::commandNamesTheSecret()
{
    SecretQuery asked = query("it's KEY", "prod; rm");
    asked.connection = "Acme \"x\"";
    QCOMPARE(secretAsCommand(asked), std::string("strongroom-cli locker secrets get 'it'\\''s KEY' \\\n  --connection 'Acme \"x\"' \\\n  --environment 'prod; rm'\n"));
    QCOMPARE(secretAsCommand(query("", "")), std::string("strongroom-cli locker secrets list \\\n  --api-base 'https://api.locker.io/locker_secrets'\n"));
    QCOMPARE(secretAsCommand(query("--help", "")), std::string("strongroom-cli locker secrets get \\\n  --api-base 'https://api.locker.io/locker_secrets' \\\n  -- '--help'\n"));
}

void TestLockerSecretCode::noSecretStandsInIt()
{
    const SecretQuery asked = query("a\"b\nc\xE2\x80\xAE", "");
    for (const std::string &code : {secretAsPython(asked), secretAsJavaScript(asked)}) {
        QVERIFY(code.find("\"a\\\"b\\nc\\u202e\"") != std::string::npos);   // as a literal, whatever is in the name
        QVERIFY(code.find("LOCKER_SECRET_ACCESS_KEY") != std::string::npos);
    }
}

QTEST_GUILESS_MAIN(TestLockerSecretCode)
#include "tst_locker_secret_code.moc"
