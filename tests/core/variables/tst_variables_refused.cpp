// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What is refused, in which words, and that no word is a value's.

#include "base/Error.h"
#include "variables/Variables.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::variables;

namespace {

std::string refusalOf(const std::string &content, Format format)
{
    try {
        (void)parse(content, format);
    } catch (const ClientError &error) {
        return error.what();
    }
    return {};
}

Variable made(const std::string &key, const std::string &value)
{
    Variable variable;
    variable.key = key;
    variable.value = SensitiveText(value);
    return variable;
}

} // namespace

class tst_VariablesRefused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reading_data();
    void reading();
    void limits();
    void yamlBombs();
    void writing_data();
    void writing();
    void kubernetesLimits();
    void kubernetesNames();
};

// Every content has the word hunter2 where a value is, and it must not come back.
void tst_VariablesRefused::reading_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *name, const QByteArray &content, Format format, const char *names) {
        QTest::newRow(name) << content << static_cast<int>(format) << QByteArray(names);
    };
    row("env: twice", "A=hunter2\nB=1\nA=hunter2\n", Format::Dotenv, "line 3: A is there twice, first in line 1");
    row("env: twice in a section", "A=1\n[p]\nA=hunter2\nA=2\n", Format::Dotenv, "line 4: A is there twice");
    row("env: a line of a key", "A=1\nhunter2+x==\n", Format::Dotenv, "line 2:");
    row("env: never closed", "A=1\nB=\"hunter2\nC=2\n", Format::Dotenv, "line 2: the quote");
    row("env: text behind a quote", "A='it's hunter2'\n", Format::Dotenv, "line 1: text follows");
    row("env: NUL", QByteArray("A=1\nB=hunter2\0\n", 15), Format::Dotenv, "line 2: a NUL byte");
    row("env: not UTF-8", "A=1\nB=2\nC=hunter2\xFF\n", Format::Dotenv, "line 3: this is not UTF-8");
    row("env: old Mac line ends", "A=hunter2\rB=2\r", Format::Dotenv, "line 1: a carriage return");
    row("shell: variable", "export A=\"x$hunter2\"\n", Format::Shell, "line 1: a shell would expand");
    row("shell: command", "A='1'\nexport B=\"`hunter2`\"\n", Format::Shell, "line 2: a shell would");
    row("shell: home", "A=~/hunter2\n", Format::Shell, "line 1: a shell would");
    row("shell: braces", "A={hunter2,b}\n", Format::Shell, "line 1: a shell would");
    row("shell: redirection", "A=1>hunter2\n", Format::Shell, "line 1: a shell would");
    row("shell: runs something", "curl hunter2\n", Format::Shell, "line 1: this is no assignment");
    row("shell: assignment before a command", "A=1 hunter2\n", Format::Shell, "line 1: a command follows");
    row("shell: appends", "A+=hunter2\n", Format::Shell, "line 1: this is no assignment");
    row("shell: never closed", "A='hunter2\n", Format::Shell, "line 1: the single quote");
    row("shell: bytes that are no text", "A=$'hunter2\\xff'\n", Format::Shell, "not UTF-8");
    row("json: broken", "{\n\"A\": \"hunter2\",\n}", Format::Json, "line 3: this is not JSON");
    row("json: twice", R"({"A": "hunter2", "A": "2"})", Format::Json, "\"A\" is there twice");
    row("json: nested", R"({"A": {"b": "hunter2"}})", Format::Json, "\"A\" is nested");
    row("json: null", R"({"A": null})", Format::Json, "\"A\" is null");
    row("json: a text alone", R"("hunter2")", Format::Json, "no names with values");
    row("json: text behind it", R"({"A": "1"} hunter2)", Format::Json, "line 1: this is not JSON");
    row("json: a lone surrogate", R"({"A": "hunter2\ud800"})", Format::Json, "this is not JSON");
    row("json: list without keys", R"([{"name": "hunter2"}])", Format::Json, "no key or no value");
    row("json: deep", QByteArray(100'000, '['), Format::Json, "nested too deep");
    row("doppler: a list", R"(["hunter2"])", Format::DopplerJson, "not what Doppler writes");
    row("doppler: other objects", R"({"A": {"b": "hunter2"}})", Format::DopplerJson, "neither computed nor raw");
    row("infisical: an object", R"({"A": "hunter2"})", Format::InfisicalJson, "not what Infisical writes");
    row("yaml: twice", "A: hunter2\nB: 1\nA: 2\n", Format::Yaml, "line 3: \"A\" is there twice");
    row("yaml: nested", "A:\n  B: hunter2\n", Format::Yaml, "line 1: the value of \"A\" is nested");
    row("yaml: alias", "A: &x hunter2\nB: *x\n", Format::Yaml, "line 2: an alias");
    row("yaml: merge", "A: &x {b: hunter2}\n<<: *x\n", Format::Yaml, "line 2: an alias");
    row("yaml: tag", "A: !!binary aHVudGVyMg==\n", Format::Yaml, "line 1: a tag");
    row("yaml: own tag", "A: !env hunter2\n", Format::Yaml, "line 1: a tag");
    row("yaml: broken", "A: \"hunter2\nB: 1\n", Format::Yaml, "this is not YAML");
    row("yaml: a list as a name", "? [hunter2]\n: 1\n", Format::Yaml, "line 1: a list or a map");
    row("yaml: two documents", "A: hunter2\n---\nB: 1\n", Format::Yaml, "line 2: a second document");
    row("yaml: null", "A: ~\n", Format::Yaml, "line 1: \"A\" is null");
    row("yaml: only text", "hunter2\n", Format::Yaml, "no names with values");
    row("k8s: something else", "kind: ConfigMap\ndata: {A: hunter2}\n", Format::KubernetesSecret, "no Kubernetes Secret");
    row("k8s: no base64", "kind: Secret\ndata:\n  A: hunter2!\n", Format::KubernetesSecret, "line 3: the value of \"A\" is not base64");
    row("csv: no head", "A,hunter2\n", Format::InfisicalCsv, "line 1: the first row");
    row("csv: three cells", "Key,Value\nA,1,hunter2\n", Format::InfisicalCsv, "line 2: there are more");
    row("csv: one cell", "Key,Value\nhunter2\n", Format::InfisicalCsv, "line 2: there is one");
    row("csv: quote inside", "Key,Value\nA,hun\"ter2\n", Format::InfisicalCsv, "line 2: a quote");
    row("csv: never closed", "Key,Value\nA,\"hunter2\n", Format::InfisicalCsv, "line 2: the quote");
    row("docker: blanks", "A = hunter2\n", Format::DockerEnvFile, "line 1: white space");
    row("txt: no =", "hunter2\n", Format::Text, "line 1: there is no =");
    row("txt: quoted name, bare value", "\"k\"=hunter2\n", Format::Text, "line 1: a name that begins");
}

void tst_VariablesRefused::reading()
{
    QFETCH(QByteArray, content);
    QFETCH(int, format);
    QFETCH(QByteArray, names);
    const QByteArray refusal = QByteArray::fromStdString(refusalOf(content.toStdString(), static_cast<Format>(format)));
    QVERIFY2(refusal.contains(names), refusal.constData());
    QVERIFY2(!refusal.contains("hunter2"), refusal.constData());
}

void tst_VariablesRefused::limits()
{
    const std::string most = "A='" + std::string(mostFileBytes - 5, 'x') + "'\n";
    QCOMPARE(most.size(), mostFileBytes);
    QCOMPARE(parse(most, Format::Dotenv).variables.at(0).value.size(), mostFileBytes - 5);
    QVERIFY(refusalOf(most + "\n", Format::Dotenv).find("16 MiB") != std::string::npos);
    QVERIFY(!detect(most + "\n", ".env"));
    std::string many = "[";
    for (int i = 0; i < 200'001; ++i) {
        many += "1,";
    }
    QVERIFY(refusalOf(many + "1]", Format::Json).find("more values") != std::string::npos);
}

void tst_VariablesRefused::yamlBombs()
{
    std::string laughs = "a: &a [x,x,x,x,x,x,x,x,x]\n";
    for (char level = 'b'; level <= 'i'; ++level) {
        laughs += std::string(1, level) + ": &" + level + " [*" + static_cast<char>(level - 1) + ",*" + static_cast<char>(level - 1) + "]\n";
    }
    QVERIFY(refusalOf(laughs, Format::Yaml).find("alias") != std::string::npos);
    QVERIFY(refusalOf("A: " + std::string(500, '['), Format::Yaml).find("nested too deep") != std::string::npos);
    QVERIFY(!refusalOf("A: " + std::string(200'000, '{'), Format::Yaml).empty());
    std::string deep;
    for (int level = 0; level < 50; ++level) {
        deep += std::string(static_cast<std::size_t>(level), ' ') + "a:\n";
    }
    QVERIFY(refusalOf(deep, Format::Yaml).find("nested too deep") != std::string::npos);
}

void tst_VariablesRefused::writing_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("formats");   // that cannot hold it
    QTest::newRow("ordinary") << QByteArray("A") << QByteArray("x y$z`q`") << QByteArray("");
    QTest::newRow("empty") << QByteArray("A") << QByteArray("") << QByteArray("");
    QTest::newRow("name with a dot") << QByteArray("a.b") << QByteArray("x") << QByteArray("env env-plain env-single shell");
    QTest::newRow("name with a blank") << QByteArray("a b") << QByteArray("x") << QByteArray("env env-plain env-single shell k8s docker");
    QTest::newRow("no name") << QByteArray("") << QByteArray("x")
                             << QByteArray("env env-plain env-single txt json yaml shell doppler-json infisical-json infisical-yaml infisical-csv k8s docker");
    QTest::newRow("not UTF-8") << QByteArray("A") << QByteArray("\xFF")
                               << QByteArray("env env-plain env-single txt json yaml shell doppler-json infisical-json infisical-yaml infisical-csv k8s docker");
    QTest::newRow("NUL") << QByteArray("A") << QByteArray("a\0b", 3) << QByteArray("env env-plain env-single shell infisical-csv docker");
    QTest::newRow("line break") << QByteArray("A") << QByteArray("a\nb") << QByteArray("env-plain docker");
    QTest::newRow("carriage return") << QByteArray("A") << QByteArray("a\rb") << QByteArray("env-plain env-single docker");
    QTest::newRow("single quote") << QByteArray("A") << QByteArray("it's") << QByteArray("env-single");
    QTest::newRow("quote first") << QByteArray("A") << QByteArray("\"x\"") << QByteArray("env-plain");
    QTest::newRow("white space around") << QByteArray("A") << QByteArray(" x") << QByteArray("env-plain");
    QTest::newRow("comment") << QByteArray("A") << QByteArray("x #y") << QByteArray("env-plain");
    QTest::newRow("backslash last") << QByteArray("A") << QByteArray("x\\") << QByteArray("env-plain env-single");
    QTest::newRow("Docker's longest line") << QByteArray("A") << QByteArray(65'533, 'x') << QByteArray("docker");
    QTest::newRow("almost Docker's longest line") << QByteArray("A") << QByteArray(65'532, 'x') << QByteArray("");
}

void tst_VariablesRefused::writing()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, formats);
    std::vector<Variable> variables;
    variables.push_back(made("GOOD", "x"));
    variables.push_back(made(key.toStdString(), value.toStdString()));
    QByteArrayList refusing;
    for (const Format format : allFormats()) {
        const std::vector<Unfit> bad = unfit(variables, format);
        if (bad.empty()) {
            QVERIFY(!write(variables, format).empty());
            continue;
        }
        QCOMPARE(bad.size(), std::size_t(1));
        QCOMPARE(bad[0].index, std::size_t(1));
        QVERIFY(!bad[0].reason.empty());
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)write(variables, format));
        refusing << QByteArray(nameOf(format).data(), static_cast<qsizetype>(nameOf(format).size()));
    }
    QCOMPARE(refusing.join(' '), formats);
}

void tst_VariablesRefused::kubernetesLimits()
{
    std::vector<Variable> variables;
    variables.push_back(made("A", std::string((1 << 20) - 1, 'x')));
    variables.push_back(made("B", "y"));
    QVERIFY(unfit(variables, Format::KubernetesSecret).empty());
    variables.push_back(made("C", "z"));
    variables.push_back(made("D", ""));
    const std::vector<Unfit> bad = unfit(variables, Format::KubernetesSecret);
    QCOMPARE(bad.size(), std::size_t(1));
    QCOMPARE(bad[0].index, std::size_t(2));
}

void tst_VariablesRefused::kubernetesNames()
{
    const std::vector<Variable> none;
    for (const char *name : {"a", "my-secret", "a.b-c.d", "0"}) {
        WriteOptions options;
        options.kubernetesName = name;
        QVERIFY(!write(none, Format::KubernetesSecret, options).empty());
    }
    for (const char *name : {"", "A", "-a", "a-", "a..b", ".a", "a.", "a_b", "a\nb: c", "a.-b"}) {
        WriteOptions options;
        options.kubernetesName = name;
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)write(none, Format::KubernetesSecret, options));
    }
    WriteOptions options;
    options.kubernetesNamespace = "a.b";
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)write(none, Format::KubernetesSecret, options));
}

QTEST_APPLESS_MAIN(tst_VariablesRefused)
#include "tst_variables_refused.moc"
