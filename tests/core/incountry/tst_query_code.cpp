// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Queries as code, run by what they are written for: sh with a curl and a strongroom-cli that note their arguments, python3 with a module
// "incountry" that notes what it is asked for, and node with such a module where there is a node. What they were asked for is compared with
// the bodies of the vectors, which come from the service's own SDK.

#include "RecordVectors.h"

#include "base/CodeText.h"
#include "incountry/FindBody.h"
#include "incountry/QueryCode.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::incountry;
using namespace Qt::Literals::StringLiterals;
using strongroom::test::json;

namespace {

struct Case {
    std::string id;
    CodeQuery query;
    json given;   // the vector's filter, without the nulls that its SDK drops
    json body;    // what its SDK sent
};

StorageConfiguration storageOf(const json &config)
{
    StorageConfiguration storage;
    storage.environmentId = config.at("env_id").get<std::string>();
    storage.endpoint = config.at("endpoint").get<std::string>();
    const json options = config.contains("options") ? config.at("options") : json::object();
    storage.normalizeKeys = options.value("normalize_keys", false) ? KeyNormalization::LowerCase : KeyNormalization::Off;
    storage.searchKeys = options.value("hash_search_keys", true) ? SearchKeyStorage::Hashed : SearchKeyStorage::Plain;
    storage.encryption = config.value("encrypt", true) ? Encryption::On : Encryption::Off;
    return storage;
}

// Every filter of the vectors that both the SDK and this program take as it stands.
std::vector<Case> cases()
{
    std::vector<Case> found;
    for (const json &vector : test::readVectors("incountry/find_request.json")) {
        if (!vector["expect"]["ok"].get<bool>() || !vector.value("quirk", "").empty()) {
            continue;
        }
        json given = json::object();
        bool known = true;
        for (const auto &[name, value] : vector["filters"].items()) {
            if (!value.is_null()) {
                given[name] = value;
            }
            known = known && (test::isMemberOfEverySdk(name) || name == "search_keys") && FindFilter::isFilterable(name == "search_keys" ? "key1" : name) && value != json{{"$not", nullptr}};
        }
        if (!known) {
            continue;   // dropped by the SDK, refused here: tst_find_filter
        }
        CodeQuery query{.storage = storageOf(vector["config"]), .credentials = QueryCredentials::ApiKey, .connection = {}, .country = Country(vector["country"].get<std::string>()), .place = {}, .filter = FindFilter::fromJson(given.dump()), .options = {}};
        query.options.limit = vector.value("method", "find") == "find_one" ? 1 : vector.value("limit", json()).is_null() ? 100 : vector["limit"].get<int>();
        query.options.offset = vector.value("offset", json()).is_null() ? 0 : vector["offset"].get<std::int64_t>();
        json body = vector["expect"]["body"];
        if (query.storage.normalizeKeys == KeyNormalization::LowerCase && given.contains("search_keys")) {
            // The keys are stored in lower case: capitals would find nothing (incountry page, section 12).
            const std::string lower = QString::fromStdString(given["search_keys"].get<std::string>()).toLower().toStdString();
            given["search_keys"] = body["filter"]["search_keys"] = lower;
        }
        found.push_back({vector["id"].get<std::string>(), std::move(query), std::move(given), std::move(body)});
    }
    return found;
}

void writeFile(const QString &path, const QByteArray &content, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QVERIFY(file.setPermissions(permissions));
}

// Runs shell texts with a curl and a strongroom-cli that note what they were called with.
class Shell {
public:
    Shell()
    {
        QDir(m_folder.path()).mkdir(u"bin"_s);
        const QByteArray note = "#!/bin/sh\n"
                                "n=$(ls \"$CALLS\" | wc -l)\n"
                                "for argument; do printf '%s\\0' \"$argument\"; done > \"$CALLS/$n\"\n"
                                "printf '%s' '{\"token_type\": \"bearer\", \"access_token\" : \"tok-1\", \"expires_in\": 9}'\n";
        for (const QString &name : {u"curl"_s, u"strongroom-cli"_s}) {
            writeFile(m_folder.filePath(u"bin/"_s + name), note, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
    }

    // The arguments of each call, in order.
    QList<QByteArrayList> run(const std::string &code)
    {
        const QString calls = m_folder.filePath(u"calls-%1"_s.arg(m_runs++));
        QDir().mkdir(calls);
        QProcess sh;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, m_folder.filePath(u"bin"_s) + u':' + environment.value(u"PATH"_s));
        environment.insert(u"CALLS"_s, calls);
        environment.insert(u"INC_API_KEY"_s, u"a key's \"value\""_s);
        environment.insert(u"INC_CLIENT_ID"_s, u"client 7"_s);
        environment.insert(u"INC_CLIENT_SECRET"_s, u"$ecret"_s);
        sh.setProcessEnvironment(environment);
        sh.start(u"/bin/sh"_s, {u"-eu"_s, u"-c"_s, QString::fromStdString(code)});
        if (!sh.waitForFinished() || sh.exitCode() != 0) {
            qWarning() << sh.readAllStandardError();
            return {};
        }
        QList<QByteArrayList> found;
        for (int i = 0; QFile::exists(calls + u"/%1"_s.arg(i)); ++i) {
            QFile file(calls + u"/%1"_s.arg(i));
            if (file.open(QIODevice::ReadOnly)) {
                found.append(file.readAll().split('\0'));
                found.last().removeLast();
            }
        }
        return found;
    }

private:
    QTemporaryDir m_folder;
    int m_runs = 0;
};

QByteArrayList valuesOf(const QByteArrayList &arguments, const QByteArray &option)
{
    QByteArrayList values;
    for (qsizetype i = 0; i + 1 < arguments.size(); ++i) {
        if (arguments[i] == option) {
            values.append(arguments[i + 1]);
        }
    }
    return values;
}

// rangeKey1 -> range_key1
json snakeCased(const json &object)
{
    json out = json::object();
    for (const auto &[name, value] : object.items()) {
        QString snake = QString::fromStdString(name);
        static const QRegularExpression capital(u"([A-Z])"_s);
        snake.replace(capital, u"_\\1"_s);
        out[snake.toLower().toStdString()] = value;
    }
    return out;
}

json between(const std::string &code, const std::string &before, const std::string &after)
{
    const std::size_t from = code.find(before);
    const std::size_t to = code.find(after, from);
    return from == std::string::npos || to == std::string::npos ? json() : json::parse(code.substr(from + before.size(), to - from - before.size()), nullptr, false);
}

// Of the vector's filter: in the clear and normalising, keys are sent as they are stored.
json forNode(const Case &one)
{
    const bool lowered = one.query.storage.searchKeys == SearchKeyStorage::Plain && one.query.storage.normalizeKeys == KeyNormalization::LowerCase;
    json filter = one.given;
    for (auto &[name, value] : filter.items()) {
        if (lowered && name.rfind("key", 0) == 0) {
            value = one.body["filter"][name];
        }
    }
    return filter;
}

CodeQuery queryOf(const char *filter)
{
    CodeQuery query{.storage = {}, .connection = {}, .country = Country("de"), .place = {}, .filter = FindFilter::fromText(filter), .options = {}};
    query.storage.environmentId = "env";
    query.storage.endpoint = "https://vault.example/";
    return query;
}

constexpr const char *awkward = "it's \"two\" \\ $(touch x) `id` $HOME %s \n\ttab \U0001F600 日本 \u202Ehidden";

} // namespace

class tst_QueryCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curlSendsTheBodiesOfTheVectors();
    void curlAsksForATokenFirst();
    void curlGoesWhereStorageGoes_data();
    void curlGoesWhereStorageGoes();
    void commandLineSaysTheSame();
    void pythonAsksForTheSame();
    void javaScriptAsksForTheSame();
    void nodeRunsIt();
    void pythonRefuses_data();
    void pythonRefuses();
    void javaScriptRefuses_data();
    void javaScriptRefuses();
    void optionsOfTheConnectionAreThere();
    void nothingSecretIsInIt();
    void literalsHideNothing();
    void refusalsOfTheServiceStand();

private:
    json runPython(const std::vector<std::string> &programs);
};

void tst_QueryCode::curlSendsTheBodiesOfTheVectors()
{
    Shell shell;
    const std::vector<Case> all = cases();
    QVERIFY(all.size() > 140);
    for (const Case &one : all) {
        const QueryCode code = queryCode(QueryLanguage::Curl, one.query);
        const QList<QByteArrayList> calls = shell.run(code.code);
        QVERIFY2(calls.size() == 1, one.id.c_str());
        const QByteArrayList body = valuesOf(calls[0], "--data-raw");
        QVERIFY2(body.size() == 1, one.id.c_str());
        QVERIFY2(json::parse(body[0].toStdString()) == one.body, (one.id + ": " + body[0].toStdString()).c_str());
        QCOMPARE(calls[0].last(), QByteArray("https://vault.lab.example/v2/storage/records/" + QByteArray::fromStdString(one.query.country.code()) + "/find"));
        QCOMPARE(valuesOf(calls[0], "--header"),
                 (QByteArrayList{"Authorization: Bearer a key's \"value\"", "x-env-id: " + QByteArray::fromStdString(one.query.storage.environmentId), "Content-Type: application/json"}));
    }
}

void tst_QueryCode::curlAsksForATokenFirst()
{
    CodeQuery query = queryOf("key1=a");
    query.storage.environmentId = "env's \"own\" & more";
    const QueryCode code = queryCode(QueryLanguage::Curl, query);
    QCOMPARE(code.variables, (std::vector<CodeVariable>{{"INC_CLIENT_ID", "the client id"}, {"INC_CLIENT_SECRET", "the client secret"}}));
    const QList<QByteArrayList> calls = Shell().run(code.code);
    QCOMPARE(calls.size(), 2);
    QCOMPARE(valuesOf(calls[0], "--user"), QByteArrayList{"client 7:$ecret"});
    QCOMPARE(valuesOf(calls[0], "--data-urlencode"), (QByteArrayList{"grant_type=client_credentials", "scope=env's \"own\" & more", "audience=https://vault.example/"}));
    QCOMPARE(calls[0].last(), QByteArray("https://auth-emea.incountry.com/oauth2/token"));
    QVERIFY(valuesOf(calls[1], "--header").contains("Authorization: Bearer tok-1"));
    QVERIFY(valuesOf(calls[1], "--header").contains("x-env-id: env's \"own\" & more"));
}

void tst_QueryCode::curlGoesWhereStorageGoes_data()
{
    // Rows of the table in section 2 of the protocol's page.
    QTest::addColumn<bool>("listed");
    QTest::addColumn<bool>("direct");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QByteArray>("tokenUrl");
    QTest::addColumn<QByteArray>("audience");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("direct") << true << true << u"apac"_s << QByteArray("https://auth-apac.incountry.com/oauth2/token") << QByteArray("audience=https://in-mt-01.api.incountry.io")
                            << QByteArray("https://in-mt-01.api.incountry.io/v2/storage/records/in/find");
    QTest::newRow("shared") << true << false << u"amer"_s << QByteArray("https://auth-emea.incountry.com/oauth2/token")
                            << QByteArray("audience=https://us-mt-01.api.incountry.io https://in-mt-01.api.incountry.io") << QByteArray("https://us-mt-01.api.incountry.io/v2/storage/records/in/find");
    QTest::newRow("list not asked") << false << true << QString() << QByteArray("https://auth-emea.incountry.com/oauth2/token") << QByteArray("audience=https://in-mt-01.api.incountry.io")
                                    << QByteArray("https://in-mt-01.api.incountry.io/v2/storage/records/in/find");
}

void tst_QueryCode::curlGoesWhereStorageGoes()
{
    QFETCH(bool, listed);
    QFETCH(bool, direct);
    QFETCH(QString, region);
    QFETCH(QByteArray, tokenUrl);
    QFETCH(QByteArray, audience);
    QFETCH(QByteArray, url);
    CodeQuery query = queryOf("");
    query.storage.endpoint.reset();
    query.country = Country("in");
    if (listed) {
        query.place = CountryInfo{query.country, "India", region.toStdString(), direct};
    }
    const QueryCode code = queryCode(QueryLanguage::Curl, query);
    const QList<QByteArrayList> calls = Shell().run(code.code);
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls[0].last(), tokenUrl);
    QVERIFY(calls[0].contains(audience));
    QCOMPARE(calls[1].last(), url);
    QCOMPARE(code.notes.size(), listed ? std::size_t(1) : std::size_t(2));   // it says what it took for granted
}

void tst_QueryCode::commandLineSaysTheSame()
{
    Shell shell;
    for (const Case &one : cases()) {
        const QList<QByteArrayList> calls = shell.run(queryCode(QueryLanguage::CommandLine, one.query).code);
        QVERIFY2(calls.size() == 1, one.id.c_str());
        const QByteArrayList &words = calls[0];
        QCOMPARE(words.mid(0, 4), (QByteArrayList{"records", "find", "--country", QByteArray::fromStdString(one.query.country.code())}));
        FindOptions options;
        options.limit = valuesOf(words, "--limit").at(0).toInt();
        options.offset = valuesOf(words, "--offset").value(0, "0").toLongLong();
        const QByteArrayList text = valuesOf(words, "--filter");
        const QByteArrayList object = valuesOf(words, "--filter-json");
        const FindFilter filter = !object.isEmpty() ? FindFilter::fromJson(object[0].toStdString()) : FindFilter::fromText(text.value(0).toStdString());
        const KeyHasher hasher(one.query.storage.environmentId, one.query.storage.normalizeKeys, one.query.storage.searchKeys);
        QVERIFY2(json::parse(findBody(filter, options, hasher)) == one.body, one.id.c_str());
    }
    CodeQuery query = queryOf("");
    query.connection = "Acme's \"EMEA\"";
    query.filter.set("key1", TextCondition{Match::Is, {awkward}, ValueForm::Single});
    query.options.sort = {{"updated_at", SortOrder::Descending}, {"range_key1", SortOrder::Ascending}};
    const QueryCode code = queryCode(QueryLanguage::CommandLine, query);
    QVERIFY(code.variables.empty());   // a saved connection has its secrets in the keychain
    const QByteArrayList words = shell.run(code.code).value(0);
    QCOMPARE(valuesOf(words, "--connection"), QByteArrayList{"Acme's \"EMEA\""});
    QCOMPARE(valuesOf(words, "--sort"), (QByteArrayList{"updated_at:desc", "range_key1:asc"}));
    QVERIFY(json::parse(valuesOf(words, "--filter-json").value(0).toStdString()) == json({{"key1", awkward}}));
}

// What each program handed to the SDK: {"storage": …, "find": …}.
json tst_QueryCode::runPython(const std::vector<std::string> &programs)
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty()) {
        qWarning("python3 is missing; packaging/build-deps lists it for tests");
        return json();
    }
    QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"incountry"_s);
    writeFile(folder.filePath(u"incountry/__init__.py"_s),
              "calls = []\n"
              "class SecretKeyAccessor:\n"
              "    def __init__(self, function): self.function = function\n"
              "class Storage:\n"
              "    def __init__(self, **options):\n"
              "        accessor = options.pop('secret_key_accessor', None)\n"
              "        self.options = dict(options, secrets=accessor.function()) if accessor else options\n"
              "    def find(self, **arguments):\n"
              "        calls.append({'storage': self.options, 'find': arguments})\n"
              "        return {'meta': {'total': 1}, 'records': [{'record_key': 'a'}], 'errors': [{'error': 'b'}]}\n");
    writeFile(folder.filePath(u"secrets.json"_s), "{\"currentVersion\": 1}");
    for (std::size_t i = 0; i < programs.size(); ++i) {
        writeFile(folder.filePath(u"%1.py"_s.arg(i)), QByteArray::fromStdString(programs[i]));
    }
    writeFile(folder.filePath(u"all.py"_s), "import json, runpy, sys, incountry\n"
                                            "for i in range(int(sys.argv[1])): runpy.run_path(f'{i}.py')\n"
                                            "json.dump(incountry.calls, open('calls.json', 'w'))\n");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    environment.insert(u"INC_ENVIRONMENT_ID"_s, u"from the environment"_s);
    environment.insert(u"INC_API_KEY"_s, u"an api key"_s);
    environment.insert(u"INC_CLIENT_ID"_s, u"an id"_s);
    environment.insert(u"INC_CLIENT_SECRET"_s, u"a secret"_s);
    environment.insert(u"STRONGROOM_SECRETS_DATA_FILE"_s, folder.filePath(u"secrets.json"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
    process.start(python, {u"all.py"_s, QString::number(programs.size())});
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qWarning() << process.readAllStandardError();
        return json();
    }
    QFile calls(folder.filePath(u"calls.json"_s));
    return calls.open(QIODevice::ReadOnly) ? json::parse(calls.readAll().toStdString(), nullptr, false) : json();
}

void tst_QueryCode::pythonAsksForTheSame()
{
    std::vector<Case> asked;
    std::vector<std::string> programs;
    for (Case &one : cases()) {
        QueryCode code = queryCode(QueryLanguage::Python, one.query);
        QVERIFY2(code.refusal.empty(), (one.id + code.refusal.english()).c_str());
        programs.push_back(std::move(code.code));
        asked.push_back(std::move(one));
    }
    CodeQuery query = queryOf("version=2");
    query.storage.endpoint = awkward;
    query.filter.set("key1", TextCondition{Match::Is, {awkward, "None", ""}, ValueForm::List});
    programs.push_back(queryCode(QueryLanguage::Python, query).code);

    const json calls = runPython(programs);
    QVERIFY(asked.size() > 130);
    QCOMPARE(calls.size(), programs.size());
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const Case &one = asked[i];
        json find = calls[i]["find"];
        QCOMPARE(find["country"].get<std::string>(), one.query.country.code());
        QVERIFY2(find["limit"] == one.body["options"]["limit"] && find["offset"] == one.body["options"]["offset"], one.id.c_str());
        for (const char *name : {"country", "limit", "offset"}) {
            find.erase(name);
        }
        QVERIFY2(find == one.given, one.id.c_str());
        json storage = {{"environment_id", "from the environment"}, {"api_key", "an api key"}, {"endpoint", "https://vault.lab.example"}};
        if (one.query.storage.encryption == Encryption::On) {
            storage["secrets"] = {{"currentVersion", 1}};
        } else {
            storage["encrypt"] = false;
        }
        if (one.query.storage.normalizeKeys == KeyNormalization::LowerCase) {
            storage["options"]["normalize_keys"] = true;
        }
        if (one.query.storage.searchKeys == SearchKeyStorage::Plain) {
            storage["options"]["hash_search_keys"] = false;
        }
        QVERIFY2(calls[i]["storage"] == storage, (one.id + calls[i]["storage"].dump()).c_str());
    }
    QVERIFY(calls.back()["find"]["key1"] == json::array({awkward, "None", ""}));
    QVERIFY(calls.back()["storage"]
            == json({{"environment_id", "from the environment"}, {"client_id", "an id"}, {"client_secret", "a secret"}, {"endpoint", awkward}, {"secrets", {{"currentVersion", 1}}}}));
}

void tst_QueryCode::javaScriptAsksForTheSame()
{
    for (const Case &one : cases()) {
        const QueryCode code = queryCode(QueryLanguage::JavaScript, one.query);
        if (!code.refusal.empty()) {
            QVERIFY2(one.given.dump().find("9007199254740") != std::string::npos || one.given.dump().find("922337203685") != std::string::npos, (one.id + code.refusal.english()).c_str());
            continue;
        }
        QVERIFY2(snakeCased(between(code.code, "const filter = ", ";\nconst options")) == forNode(one), one.id.c_str());
        QVERIFY2(between(code.code, "const options = ", ";\n\nasync") == one.body["options"], one.id.c_str());
    }
    CodeQuery query = queryOf("expires_at>2026-01-02 parent_key=p key20=null");
    query.options.sort = {{"updated_at", SortOrder::Descending}, {"range_key1", SortOrder::Ascending}};
    const std::string code = queryCode(QueryLanguage::JavaScript, query).code;
    QVERIFY(between(code, "const filter = ", ";\nconst options") == json::parse(R"({"expiresAt": {"$gt": "2026-01-02T00:00:00.000Z"}, "parentKey": "p", "key20": null})"));
    QVERIFY(between(code, "const options = ", ";\n\nasync") == json::parse(R"({"limit": 100, "offset": 0, "sort": [{"updatedAt": "desc"}, {"rangeKey1": "asc"}]})"));
}

void tst_QueryCode::nodeRunsIt()
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty()) {
        QSKIP("there is no node; javaScriptAsksForTheSame reads the same text without it");
    }
    QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"node_modules/incountry"_s);
    writeFile(folder.filePath(u"node_modules/incountry/index.js"_s),
              "const fs = require('fs');\n"
              "exports.createStorage = async (options) => {\n"
              "  if (options.getSecrets) options.secrets = await options.getSecrets();\n"
              "  return { find: async (country, filter, findOptions) => {\n"
              "    fs.writeFileSync('call.json', JSON.stringify({ options, country, filter, findOptions }));\n"
              "    return { meta: { total: 1 }, records: [{ recordKey: 'a' }] };\n"
              "  } };\n"
              "};\n");
    writeFile(folder.filePath(u"secrets.json"_s), "{\"currentVersion\": 1}");
    CodeQuery query = queryOf("range_key1>=10 version!=2");
    query.storage.endpoint = awkward;
    query.filter.set("key1", TextCondition{Match::IsNot, {awkward, "null"}, ValueForm::List});
    writeFile(folder.filePath(u"query.js"_s), QByteArray::fromStdString(queryCode(QueryLanguage::JavaScript, query).code));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"INC_ENVIRONMENT_ID"_s, u"e"_s);
    environment.insert(u"INC_CLIENT_ID"_s, u"c"_s);
    environment.insert(u"INC_CLIENT_SECRET"_s, u"s"_s);
    environment.insert(u"STRONGROOM_SECRETS_DATA_FILE"_s, folder.filePath(u"secrets.json"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
    process.start(node, {u"query.js"_s});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QFile file(folder.filePath(u"call.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const json call = json::parse(file.readAll().toStdString());
    QVERIFY(call["filter"] == json({{"rangeKey1", {{"$gte", 10}}}, {"version", {{"$not", 2}}}, {"key1", {{"$not", {awkward, "null"}}}}}));
    QVERIFY(call["options"] == json({{"environmentId", "e"}, {"oauth", {{"clientId", "c"}, {"clientSecret", "s"}}}, {"endpoint", awkward}, {"secrets", {{"currentVersion", 1}}}}));
    QCOMPARE(call["country"].get<std::string>(), std::string("de"));
}

void tst_QueryCode::pythonRefuses_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("named");
    QTest::newRow("key11") << u"key11=a"_s << u"key11"_s;
    QTest::newRow("parent_key") << u"parent_key=a"_s << u"parent_key"_s;
    QTest::newRow("service_key3") << u"service_key3=a"_s << u"service_key3"_s;
    QTest::newRow("expires_at") << u"expires_at>2026-01-01"_s << u"expires_at"_s;
    QTest::newRow("null") << u"key1=null"_s << u"key1"_s;
    QTest::newRow("not null") << u"range_key1!=null"_s << u"range_key1"_s;
    // As the vectors operator-text-* have it.
    QTest::newRow("operator in a value") << u"key2=a$not"_s << u"$not"_s;
    QTest::newRow("operator in a list") << u"key2=$not,b"_s << u"$not"_s;
    QTest::newRow("text in a list") << u"key2=a$not,b"_s << QString();
    QTest::newRow("text under not") << u"key2!=a$not"_s << QString();
}

void tst_QueryCode::pythonRefuses()
{
    QFETCH(QString, filter);
    QFETCH(QString, named);
    const QueryCode code = queryCode(QueryLanguage::Python, queryOf(filter.toUtf8().constData()));
    QCOMPARE(code.code.empty(), !named.isEmpty());
    QVERIFY(QString::fromStdString(code.refusal.english()).contains(named));
    QCOMPARE(code.refusal.empty(), named.isEmpty());
    QCOMPARE(code.variables.empty(), !named.isEmpty());
}

void tst_QueryCode::javaScriptRefuses_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("refused");
    QTest::newRow("largest") << u"range_key1=9007199254740991"_s << false;
    QTest::newRow("beyond") << u"range_key1=9007199254740992"_s << true;
    QTest::newRow("bound beyond") << u"range_key1<-9007199254740992"_s << true;
    QTest::newRow("one of a list") << u"version!=1,9007199254740993"_s << true;
    QTest::newRow("dates") << u"expires_at=2026-01-01,2026-01-02"_s << true;
    QTest::newRow("date") << u"expires_at=2026-01-01"_s << false;
}

void tst_QueryCode::javaScriptRefuses()
{
    QFETCH(QString, filter);
    QFETCH(bool, refused);
    const QueryCode code = queryCode(QueryLanguage::JavaScript, queryOf(filter.toUtf8().constData()));
    QCOMPARE(code.code.empty(), refused);
    QCOMPARE(!code.refusal.empty(), refused);
}

void tst_QueryCode::optionsOfTheConnectionAreThere()
{
    CodeQuery query = queryOf("key1=a");
    query.storage.endpointMask = ".pop.example";
    query.storage.countriesEndpoint = "https://list.example/countries";
    query.storage.authEndpoints = {{"default", "https://auth.example/token"}};
    query.storage.timeout = std::chrono::seconds(7);
    query.storage.normalizeKeys = KeyNormalization::LowerCase;
    query.storage.searchKeys = SearchKeyStorage::Plain;
    query.ciphers = QueryCiphers::Custom;
    const json calls = runPython({queryCode(QueryLanguage::Python, query).code});
    QCOMPARE(calls.size(), std::size_t(1));
    QVERIFY(calls[0]["storage"]["options"]
            == json::parse(R"({"normalize_keys": true, "hash_search_keys": false, "endpoint_mask": ".pop.example", "countries_endpoint": "https://list.example/countries",
                               "auth_endpoints": {"default": "https://auth.example/token"}, "http_options": {"timeout": 7}})"));
    const QueryCode code = queryCode(QueryLanguage::JavaScript, query);
    for (const char *part : {"endpointMask: \".pop.example\"", "countriesEndpoint: \"https://list.example/countries\"", "normalizeKeys: true", "hashSearchKeys: false", "\"timeout\": 7000",
                             "\"default\": \"https://auth.example/token\""}) {
        QVERIFY2(code.code.find(part) != std::string::npos, part);
    }
    QCOMPARE(code.notes.size(), std::size_t(1));   // about the ciphers
}

void tst_QueryCode::nothingSecretIsInIt()
{
    for (const QueryLanguage language : queryLanguages) {
        QCOMPARE(queryLanguage(nameOf(language)), std::optional(language));
        for (const QueryCredentials credentials : {QueryCredentials::ApiKey, QueryCredentials::ClientCredentials}) {
            CodeQuery query = queryOf("key1=a");
            query.credentials = credentials;
            const QueryCode code = queryCode(language, query);
            for (const CodeVariable &variable : code.variables) {
                QVERIFY(!variable.meaning.empty());
                QVERIFY(language == QueryLanguage::CommandLine || variable.name == "INC_ENVIRONMENT_ID" || code.code.find(variable.name) != std::string::npos);
            }
        }
    }
    QCOMPARE(queryLanguage("perl"), std::nullopt);
}

void tst_QueryCode::literalsHideNothing()
{
    QCOMPARE(textLiteral("a\"b\\c\n\u202E\u200Bд\U0001F600\x7f"), std::string("\"a\\\"b\\\\c\\n\\u202e\\u200bд\U0001F600\\u007f\""));
    QCOMPARE(shellQuoted("it's $x"), std::string("'it'\\''s $x'"));
    QVERIFY(hasHiddenCharacters("a\u2066b"));
    QVERIFY(hasHiddenCharacters("a\nb"));
    QVERIFY(!hasHiddenCharacters("a b\U0001F600'\""));
    QCOMPARE(literal(OrderedJson::parse(R"({"a": [true, null], "b": {}})"), LiteralStyle::Python), std::string("{\n    \"a\": [\n        True,\n        None,\n    ],\n    \"b\": {},\n}"));
    QCOMPARE(literal(OrderedJson::parse(R"({"a": [true, null]})"), LiteralStyle::JavaScript), std::string("{\n  \"a\": [\n    true,\n    null\n  ]\n}"));
}

void tst_QueryCode::refusalsOfTheServiceStand()
{
    CodeQuery query = queryOf("key1=a");
    query.options.sort = {{"key1", SortOrder::Ascending}};   // a hash has no order
    for (const QueryLanguage language : queryLanguages) {
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(queryCode(language, query)));
    }
}

QTEST_GUILESS_MAIN(tst_QueryCode)
#include "tst_query_code.moc"
