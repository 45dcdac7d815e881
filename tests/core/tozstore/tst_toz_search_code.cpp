// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Searches as text: bodies that the service's SDKs made are read and sent again, and the Python programs run under python3 with a module "e3db"
// that notes what it is asked for.
#include "TozVectors.h"

#include "base/Error.h"
#include "tozstore/SearchCode.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace strongroom;
using namespace strongroom::tozstore;
using strongroom::test::idOf;
using strongroom::test::json;
using strongroom::test::textOf;

namespace {

// What the Python SDK sent, without what Strongroom does not send.
std::vector<json> pythonBodies()
{
    const std::set<std::string> refused{"lower-case-words", "range-bad-key-passes", "readme-count-1001"};
    std::vector<json> bodies;
    for (const json &vector : test::readTozCases("search", 66)) {
        if (vector.at("producer") == "python" && vector.contains("body") && !refused.contains(idOf(vector))) {
            bodies.push_back(vector.at("body"));
        }
    }
    return bodies;
}

json bodyOf(const std::string &id)
{
    for (const json &vector : test::readTozCases("search", 66)) {
        if (idOf(vector) == id) {
            return vector.at("body");
        }
    }
    return {};
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

// The module as the protocol page describes it: what search() is given becomes a body.
constexpr const char *module = R"(
import copy
asked = []
class Config:
    @staticmethod
    def load(profile=None): return {}
class Record:
    def to_json(self): return {}
class Results(list):
    next_token = 0
class Client:
    def __init__(self, config): pass
    def search(self, query):
        asked.append(copy.deepcopy(query.body))
        results = Results([Record()])
        # A second page, once.
        results.next_token = 77 if query.next_token != 77 and query.body['limit'] == 1000 else 0
        return results
)";
constexpr const char *types = R"(
def params(condition='OR', strategy='EXACT', writers=[], users=[], records=[], record_types=[], keys=[], values=[], plain=None):
    return {'condition': condition, 'strategy': strategy, 'terms': {'writer_ids': writers, 'user_ids': users, 'record_ids': records,
            'content_types': record_types, 'keys': keys, 'values': values, 'tags': plain}}
class Search:
    def __init__(self, next_token=0, count=50, include_all_writers=False, include_data=False):
        self.body = {'limit': count, 'next_token': next_token, 'include_all_writers': include_all_writers, 'include_data': include_data,
                     'match': [], 'exclude': [], 'range': {}}
    @property
    def next_token(self): return self.body['next_token']
    @next_token.setter
    def next_token(self, value): self.body['next_token'] = value
    def match(self, **arguments): self.body['match'].append(params(**arguments)); return self
    def exclude(self, **arguments): self.body['exclude'].append(params(**arguments)); return self
    def range(self, key='CREATED', start=None, end=None):
        self.body['range'] = {'range_key': key}
        if start: self.body['range']['after'] = start.isoformat()
        if end: self.body['range']['before'] = end.isoformat()
        return self
)";

} // namespace

class tst_TozSearchCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodiesAreReadBack();
    void shapeOfTheOtherSdk();
    void refusals_data();
    void refusals();
    void pythonAsksForTheSame();
    void pythonText();
    void javaScriptAsksForTheSame();
    void openEndsInJavaScript();
    void commandAndCurlSendTheSame_data();
    void commandAndCurlSendTheSame();
};

void tst_TozSearchCode::bodiesAreReadBack()
{
    const std::vector<json> bodies = pythonBodies();
    QVERIFY(bodies.size() > 40);
    for (const json &body : bodies) {
        const std::string again = searchAsJson(searchFromJson(body.dump()));
        QVERIFY2(json::parse(again) == body, (body.dump() + " became " + again).c_str());
    }
}

void tst_TozSearchCode::shapeOfTheOtherSdk()
{
    const Search range = searchFromJson(bodyOf("js-range").dump());
    QCOMPARE(range.limit, 100);
    QVERIFY(range.range->key == SearchRangeKey::Modified);
    QCOMPARE(range.range->start->text(), std::string("2019-03-18T07:00:00+00:00"));
    QVERIFY(searchFromJson(bodyOf("js-order").dump()).order == SearchOrder::Descending);
    const Search plain = searchFromJson(bodyOf("js-plain").dump());
    QVERIFY(plain.match.at(0).strategy == SearchStrategy::Regexp && plain.match.at(0).plain->at("a") == "b");
    QCOMPARE(searchFromJson("{}").limit, 50);
}

void tst_TozSearchCode::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("member");
    const auto row = [](const char *name, const char *text, const char *member) { QTest::newRow(name) << QByteArray(text) << QByteArray(member); };
    row("no JSON", "{", "");
    row("no object", "[]", "");
    row("misspelt", R"({"mach": []})", "mach");
    row("1,001", R"({"limit": 1001})", "limit");
    row("no number", R"({"limit": "10"})", "limit");
    row("flag", R"({"include_data": 1})", "include_data");
    row("match is no list", R"({"match": {}})", "match");
    row("clause is no object", R"({"match": [5]})", "match[0]");
    row("misspelt term", R"({"match": [{"terms": {"types": []}}]})", "match[0].terms.types");
    row("term is no list", R"({"exclude": [{}, {"terms": {"keys": "a"}}]})", "exclude[1].terms.keys");
    row("term is a number", R"({"match": [{"terms": {"values": [1]}}]})", "match[0].terms.values");
    row("strategy", R"({"match": [{"strategy": "exact"}]})", "match[0].strategy");
    row("tag", R"({"match": [{"terms": {"tags": {"a": 1}}}]})", "match[0].terms.tags.a");
    row("writer", R"({"match": [{"terms": {"writer_ids": ["me"]}}]})", "writers");
    row("time", R"({"range": {"after": "yesterday"}})", "range.after");
    row("range key", R"({"range": {"range_key": "OTHER"}})", "range.range_key");
    row("ends before it starts", R"({"range": {"after": "2020-01-02T00:00:00Z", "before": "2020-01-01T00:00:00Z"}})", "range");
    row("order", R"({"order": {"sort_order": "UP"}})", "order.sort_order");
}

void tst_TozSearchCode::refusals()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, member);
    try {
        static_cast<void>(searchFromJson(text.toStdString()));
        QFAIL("taken");
    } catch (const ClientError &error) {
        QCOMPARE(QByteArray::fromStdString(error.member()), member);
    }
}

void tst_TozSearchCode::pythonAsksForTheSame()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty()) {
        QSKIP("python3 is missing; packaging/build-deps lists it for tests");
    }
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("e3db")));
    writeFile(folder.filePath(QStringLiteral("e3db/__init__.py")), module);
    writeFile(folder.filePath(QStringLiteral("e3db/types.py")), types);
    std::vector<json> expected;
    QByteArray all = "import e3db, json, runpy\n";
    for (const json &body : pythonBodies()) {
        const QString name = QStringLiteral("%1.py").arg(expected.size());
        writeFile(folder.filePath(name), QByteArray::fromStdString(searchAsPython(searchFromJson(body.dump()))));
        all += "try: runpy.run_path('" + name.toUtf8() + "')\nexcept Exception as error: raise RuntimeError('" + name.toUtf8() + "') from error\n"
            + "first = e3db.asked[0]; second = e3db.asked[1] if len(e3db.asked) > 1 else None; e3db.asked.clear()\n"
            + "print(json.dumps([first, second]), file=open('" + name.toUtf8() + ".json', 'w'))\n";
        expected.push_back(body);
    }
    writeFile(folder.filePath(QStringLiteral("all.py")), all);
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(python, {QStringLiteral("-B"), QStringLiteral("all.py")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.py.json").arg(i)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const json asked = json::parse(file.readAll().toStdString());
        QVERIFY2(asked.at(0) == expected[i], (expected[i].dump() + " became " + asked.at(0).dump()).c_str());
        json second;
        if (expected[i].at("limit") == 1000) {
            second = expected[i];
            second["next_token"] = 77;
        }
        QVERIFY(asked.at(1) == second);
    }
}

// Values are a person's: they must not read as another program than it is.
void tst_TozSearchCode::pythonText()
{
    Search search;
    search.order = SearchOrder::Descending;
    search.match.emplace_back();
    search.match[0].values = {"a\"b\\c\nd", "\xE2\x80\xAE" "evil"};
    const std::string program = searchAsPython(search);
    QVERIFY(program.find("values=[\"a\\\"b\\\\c\\nd\", \"\\u202eevil\"]") != std::string::npos);
    QVERIFY(program.find("DESCENDING") != std::string::npos);
    search.limit = 1001;
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(searchAsPython(search)));
}

// As the SDK puts its bodies together: only what was given, times in milliseconds (TozStore page, section 10.2).
constexpr const char *javaScriptModule = R"(
const fs = require('node:fs');
const names = { writers: 'writer_ids', users: 'user_ids', records: 'record_ids', type: 'content_types', keys: 'keys', values: 'values', plain: 'tags' };
const clause = (terms, condition, strategy) => ({ condition, strategy, terms: Object.fromEntries(Object.entries(terms).map(([name, value]) => [names[name], value])) });
class Search {
    constructor(data = false, all = false, count = 100, token) {
        this.body = { limit: count, include_all_writers: all, include_data: data };
        if (token) this.body.next_token = token;
    }
    match(...given) { (this.body.match ??= []).push(clause(...given)); return this; }
    exclude(...given) { (this.body.exclude ??= []).push(clause(...given)); return this; }
    range(start, end, key) { this.body.range = { range_key: key, before: new Date(end).toISOString(), after: new Date(start).toISOString() }; return this; }
    order(order) { this.body.order = { sort_order: order }; return this; }
}
class Client {
    constructor(config) { this.config = config; }
    async search(query) {
        fs.appendFileSync(process.env.ASKED, JSON.stringify(query.body) + '\n');
        const pages = [[{ serializable: () => ({ page: 1 }) }], [{ serializable: () => ({ page: 2 }) }]];
        return { done: false, async next() { const page = pages.shift(); this.done = pages.length === 0; return page; } };
    }
}
module.exports = { types: { Search }, storage: { Client, Config: { fromObject: (text) => JSON.parse(text) } } };
)";

void tst_TozSearchCode::javaScriptAsksForTheSame()
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (node.isEmpty()) {
        QSKIP("node is missing; packaging/build-deps lists it for tests");
    }
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("node_modules/@toznysecure/sdk")) && QDir(folder.path()).mkdir(QStringLiteral(".tozny")));
    writeFile(folder.filePath(QStringLiteral("node_modules/@toznysecure/sdk/node.js")), javaScriptModule);
    writeFile(folder.filePath(QStringLiteral(".tozny/e3db.json")), "{}");
    std::vector<json> bodies;
    for (const json &vector : test::readTozCases("search", 66)) {
        if (vector.at("producer") == "js_sdk" && vector.contains("body")) {
            bodies.push_back(vector.at("body"));
        }
    }
    QVERIFY(bodies.size() > 4);
    for (const json &body : bodies) {
        const QString asked = folder.filePath(QStringLiteral("asked"));
        QFile::remove(asked);
        writeFile(folder.filePath(QStringLiteral("program.js")), QByteArray::fromStdString(searchAsJavaScript(searchFromJson(body.dump()))));
        QProcess process;
        process.setWorkingDirectory(folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), folder.path());
        environment.insert(QStringLiteral("ASKED"), asked);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(node, {QStringLiteral("program.js")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardOutput(), QByteArray("{\"page\":1}\n{\"page\":2}\n"));   // every page
        QFile file(asked);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const json sent = json::parse(file.readAll().toStdString());
        QVERIFY2(sent == body, (body.dump() + " became " + sent.dump()).c_str());
    }
}

void tst_TozSearchCode::openEndsInJavaScript()
{
    Search search;
    search.range.emplace();
    search.range->end = searchFromJson(R"({"range": {"range_key": "CREATED", "before": "2020-01-01T00:00:00Z"}})").range->end;
    const std::string program = searchAsJavaScript(search);
    QVERIFY(program.find(".range(\"1970-01-01T00:00:00.000Z\", \"2020-01-01T00:00:00+00:00\", \"CREATED\")") != std::string::npos);
    search.match.emplace_back();
    search.match[0].values = {"a\"b\\c\nd", "\xE2\x80\xAE" "evil"};
    QVERIFY(searchAsJavaScript(search).find("\"a\\\"b\\\\c\\nd\"") != std::string::npos);
    QVERIFY(searchAsJavaScript(search).find("\\u202eevil") != std::string::npos);
    search.limit = 1001;
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(searchAsJavaScript(search)));
}

void tst_TozSearchCode::commandAndCurlSendTheSame_data()
{
    QTest::addColumn<bool>("curl");
    QTest::newRow("strongroom-cli") << false;
    QTest::newRow("curl") << true;
}

// Run by a real shell, with the program itself replaced by one that notes what it is given.
void tst_TozSearchCode::commandAndCurlSendTheSame()
{
    QFETCH(bool, curl);
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sh"));
    if (shell.isEmpty()) {
        QSKIP("there is no sh here");
    }
    QTemporaryDir folder;
    const auto program = [&](const char *name, const QByteArray &script) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        writeFile(path, "#!/bin/sh\n" + script);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner));
    };
    program("strongroom-cli", "printf '%s\\n' \"$@\" > arguments; cat > body\n");
    program("curl", "case \"$*\" in\n*auth/token*) printf '%s\\n' \"$@\" > token; echo '{\"access_token\": \"t-1\", \"token_type\": \"bearer\"}';;\n"
                    "*) printf '%s\\n' \"$@\" > arguments; while [ $# -gt 0 ]; do [ \"$1\" != --data-raw ] || printf %s \"$2\" > body; shift; done;;\nesac\n");
    std::vector<json> bodies = pythonBodies();
    json hard = bodies.front();
    hard["match"] = json::array({{{"condition", "OR"}, {"strategy", "EXACT"}, {"terms", {{"writer_ids", json::array()}, {"user_ids", json::array()}, {"record_ids", json::array()}, {"content_types", json::array()}, {"keys", json::array()}, {"values", {"it's $HOME `id` \\ \"q\"", "SEARCH", "a\nSEARCH\nb"}}, {"tags", nullptr}}}}});
    bodies.push_back(hard);
    for (const json &body : bodies) {
        const Search search = searchFromJson(body.dump());
        writeFile(folder.filePath(QStringLiteral("query.sh")), QByteArray::fromStdString(curl ? searchAsCurl(search, "https://api.example.org/") : searchAsCommand(search, "it's mine")));
        QProcess process;
        process.setWorkingDirectory(folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), folder.path() + u':' + environment.value(QStringLiteral("PATH")));
        environment.insert(QStringLiteral("TOZNY_API_KEY_ID"), QStringLiteral("key"));
        environment.insert(QStringLiteral("TOZNY_API_SECRET"), QStringLiteral("secret word"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(shell, {QStringLiteral("query.sh")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QFile sent(folder.filePath(QStringLiteral("body")));
        QVERIFY(sent.open(QIODevice::ReadOnly));
        const json given = json::parse(sent.readAll().toStdString());
        QVERIFY2(given == body, (body.dump() + " became " + given.dump()).c_str());
        QFile words(folder.filePath(QStringLiteral("arguments")));
        QVERIFY(words.open(QIODevice::ReadOnly));
        const QList<QByteArray> arguments = words.readAll().split('\n');
        if (curl) {
            QVERIFY(arguments.contains("https://api.example.org/v2/search"));
            QVERIFY(arguments.contains("Authorization: Bearer t-1"));
        } else {
            QCOMPARE(arguments.mid(0, 6), (QList<QByteArray>{"tozny", "search", "--connection", "it's mine", "--query-file", "-"}));
        }
        sent.remove();
    }
}

QTEST_GUILESS_MAIN(tst_TozSearchCode)
#include "tst_toz_search_code.moc"
