// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The Locker SDK's vectors, and texts as the other programs write them.

#include "support/Vectors.h"

#include "base/Error.h"
#include "variables/Variables.h"

#include <QTest>

#include <fstream>
#include <map>

using namespace strongroom;
using namespace strongroom::variables;

namespace {

nlohmann::json cases()
{
    std::ifstream file(test::vectorPath("locker/transfer.json"), std::ios::binary);
    return nlohmann::json::parse(file).at("cases");
}

QByteArray text(std::string_view view) { return {view.data(), static_cast<qsizetype>(view.size())}; }

std::map<std::string, std::string> valuesOf(const Parsed &parsed)
{
    std::map<std::string, std::string> values;
    for (const Variable &variable : parsed.variables) {
        values[variable.key] = std::string(variable.value.view());
    }
    return values;
}

using Values = std::map<std::string, std::string>;

} // namespace

class tst_Variables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void readsWhatOthersWrite_data();
    void readsWhatOthersWrite();
    void keepsDescriptionsAndEnvironments();
    void tellsWhatIsLeftOut();
    void detects_data();
    void detects();
    void writesEnvironments();
    void mapsNames();
    void namesItsFormats();
};

void tst_Variables::vectors_data()
{
    QTest::addColumn<int>("index");
    const nlohmann::json all = cases();
    QVERIFY(all.size() > 30);
    for (std::size_t i = 0; i < all.size(); ++i) {
        QTest::newRow(all[i].at("id").get<std::string>().c_str()) << static_cast<int>(i);
    }
}

void tst_Variables::vectors()
{
    QFETCH(int, index);
    const nlohmann::json vector = cases().at(static_cast<std::size_t>(index));
    const nlohmann::json &expect = vector.at("expect");
    const bool refused = expect.contains("error");
    if (vector.at("operation") == "export") {
        std::vector<Variable> secrets;
        for (const nlohmann::json &secret : vector.at("secrets")) {
            Variable variable;
            variable.key = secret.at("key");
            variable.value = SensitiveText(secret.at("value").get<std::string>());
            secrets.push_back(std::move(variable));
        }
        const std::optional<Format> format = formatNamed(vector.at("format").get<std::string>());
        QVERIFY(format);
        QCOMPARE(unfit(secrets, *format).empty(), !refused);
        if (refused) {
            QCOMPARE(expect.at("error").get<std::string>(), std::string("input"));
            QVERIFY_THROWS_EXCEPTION(ClientError, (void)write(secrets, *format));
            return;
        }
        QCOMPARE(text(write(secrets, *format).view()), text(expect.at("text").get<std::string>()));
        return;
    }
    const std::string input = vector.at("text");
    if (refused) {
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)parse(input, Format::Dotenv));
        return;
    }
    const Parsed parsed = parse(input, Format::Dotenv);
    const nlohmann::json &items = expect.at("items");
    QCOMPARE(parsed.variables.size(), items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Variable &variable = parsed.variables[i];
        QCOMPARE(variable.key, items[i].at("key").get<std::string>());
        QCOMPARE(text(variable.value.view()), text(items[i].at("value").get<std::string>()));
        QCOMPARE(variable.environment, items[i].at("environment").is_null() ? std::string() : items[i].at("environment").get<std::string>());
        QCOMPARE(variable.line, items[i].at("line").get<int>());
    }
}

void tst_Variables::readsWhatOthersWrite_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("format");
    QTest::addColumn<Values>("expected");
    const auto row = [](const char *name, const char *content, Format format, const Values &expected) {
        QTest::newRow(name) << QByteArray(content) << static_cast<int>(format) << expected;
    };
    row("bash's export -p", "declare -x A=\"x y\"\ndeclare -x B=\"a \\\"q\\\" \\$HOME \\`id\\` \\\\\"\ndeclare -x C=$'tab\\there\\nand \\'q\\' \\001\\x41\\u044F'\ndeclare -x D\n", Format::Shell,
        {{"A", "x y"}, {"B", "a \"q\" $HOME `id` \\"}, {"C", "tab\there\nand 'q' \x01" "A\xD1\x8F"}});
    row("dash's export -p", "export A='it'\"'\"'s'\nexport B=''\n", Format::Shell, {{"A", "it's"}, {"B", ""}});
    row("a hand's", "# a comment\n A=1; B=two\\ words # tail\nexport C=\"l1\nl2\" D='x'\nE=a#b\nF=\"a\\\nb\"\nG=\"\\q!\"\n", Format::Shell,
        {{"A", "1"}, {"B", "two words"}, {"C", "l1\nl2"}, {"D", "x"}, {"E", "a#b"}, {"F", "ab"}, {"G", "\\q!"}});
    row("infisical dotenv-export", "export -- KEY1='VALUE1'\nexport -- KEY2='it'\\''s'\n", Format::Shell, {{"KEY1", "VALUE1"}, {"KEY2", "it's"}});
    row("infisical dotenv", "key1='val1'\nkey2='{\"a\": 1}'\n", Format::Dotenv, {{"key1", "val1"}, {"key2", "{\"a\": 1}"}});
    row("infisical csv", "Key,Value\nkey1,val1\nkey2,\"a,b \"\"c\"\"\nd\"\nkey3,\n", Format::InfisicalCsv, {{"key1", "val1"}, {"key2", "a,b \"c\"\nd"}, {"key3", ""}});
    row("infisical json", R"([{"key":"A","workspace":"w","value":"1","type":"shared","_id":"i","secretPath":"/","tags":[{"id":"t","name":"n"}],"comment":"","Etag":"","skipMultilineEncoding":false}])",
        Format::InfisicalJson, {{"A", "1"}});
    row("infisical yaml", "A: \"1\"\nB: |\n  l1\n  l2\nC: 'it''s'\nD: two words\nE: \"\"\n", Format::InfisicalYaml, {{"A", "1"}, {"B", "l1\nl2\n"}, {"C", "it's"}, {"D", "two words"}, {"E", ""}});
    row("doppler secrets --json",
        R"({"A":{"computed":"x-1","computedValueType":{"type":"string"},"computedVisibility":"masked","note":"n","raw":"x-${B}","rawVisibility":"masked"},"B":{"computed":"1","note":"","raw":"1"},"DOPPLER_CONFIG":{"computed":"dev","raw":"dev","note":""}})",
        Format::DopplerJson, {{"A", "x-1"}, {"B", "1"}});
    row("doppler secrets download", R"({"A":"1","DOPPLER_PROJECT":"p","DOPPLER_ENVIRONMENT":"e"})", Format::DopplerJson, {{"A", "1"}});
    row("doppler's yaml", "A: \"1\"\nDOPPLER_CONFIG: \"dev\"\n", Format::Yaml, {{"A", "1"}, {"DOPPLER_CONFIG", "dev"}});
    row("doppler's docker", "A=\"quotes stay\"\n# no\n  B= x \n", Format::DockerEnvFile, {{"A", "\"quotes stay\""}, {"B", " x "}});
    row("kubectl get secret -o yaml",
        "apiVersion: v1\ndata:\n  a.b: eA==\n  B: Cg==\n  C: \"\"\nkind: Secret\nmetadata:\n  creationTimestamp: \"2026-01-01T00:00:00Z\"\n  labels:\n    app: x\n  name: n\ntype: Opaque\n",
        Format::KubernetesSecret, {{"a.b", "x"}, {"B", "\n"}, {"C", ""}});
    row("kubectl get secret -o json", R"({"apiVersion":"v1","kind":"Secret","metadata":{"name":"n"},"data":{"A":"w6k="}})", Format::KubernetesSecret, {{"A", "\xC3\xA9"}});
    row("a written secret", "apiVersion: v1\nkind: Secret\nmetadata: {name: n}\nstringData:\n  A: plain\n  B: 12\n", Format::KubernetesSecret, {{"A", "plain"}, {"B", "12"}});
    row("json with numbers", R"({"PORT": 8080, "ON": true, "F": 1.10, "BIG": 12345678901234567890123})", Format::Json,
        {{"PORT", "8080"}, {"ON", "true"}, {"F", "1.10"}, {"BIG", "12345678901234567890123"}});
    row("yaml as a hand writes it", "---\nPORT: 8080\nON: yes\nV: 1.10\nE:\nT: !!str 5\nQ: \"\\u00e9\\n\"\n", Format::Yaml,
        {{"PORT", "8080"}, {"ON", "yes"}, {"V", "1.10"}, {"E", ""}, {"T", "5"}, {"Q", "\xC3\xA9\n"}});
    row("yaml that is empty", "# nothing\n", Format::Yaml, {});
    row("a byte order mark", "\xEF\xBB\xBF" "A=1\n", Format::Dotenv, {{"A", "1"}});
    row("the SDK's txt", "A=1\nhas space=x=y\nK=\"a\\nb\"\nQ=\"as it is\"\n\"k\\nk\"=\"v\"\n", Format::Text,
        {{"A", "1"}, {"has space", "x=y"}, {"K", "a\nb"}, {"Q", "\"as it is\""}, {"k\nk", "v"}});
    row("CRLF", "A=1\r\nB='x\r\ny'\r\n\r\n", Format::Dotenv, {{"A", "1"}, {"B", "x\r\ny"}});
}

void tst_Variables::readsWhatOthersWrite()
{
    QFETCH(QByteArray, content);
    QFETCH(int, format);
    QFETCH(Values, expected);
    QCOMPARE(valuesOf(parse(content.toStdString(), static_cast<Format>(format))), expected);
}

void tst_Variables::keepsDescriptionsAndEnvironments()
{
    const Parsed sdk = parse(R"([{"object":"secret","key":"A","value":"1","description":"d","environment_name":null},{"key":"A","value":"2","environment_name":"prod","data":{"key":"x"}}])", Format::Json);
    QCOMPARE(sdk.variables.size(), std::size_t(2));
    QCOMPARE(sdk.variables[0].environment, std::string());
    QCOMPARE(sdk.variables[0].description, std::string("d"));
    QCOMPARE(sdk.variables[1].environment, std::string("prod"));
    const Parsed infisical = parse(R"([{"key":"A","value":"1","comment":"why"}])", Format::InfisicalJson);
    QCOMPARE(infisical.variables.at(0).description, std::string("why"));
    const Parsed doppler = parse(R"({"A":{"computed":"1","raw":"1","note":"why"}})", Format::DopplerJson);
    QCOMPARE(doppler.variables.at(0).description, std::string("why"));
    const Parsed yaml = parse("A: 1\n\nB: 2\n", Format::Yaml);
    QCOMPARE(yaml.variables.at(1).line, 3);
}

void tst_Variables::tellsWhatIsLeftOut()
{
    const Parsed doppler = parse(R"({"A":{"computed":null,"raw":null},"B":{"computed":null,"raw":"${A}"},"DOPPLER_CONFIG":"dev"})", Format::DopplerJson);
    QCOMPARE(valuesOf(doppler), (Values{{"B", "${A}"}}));
    QCOMPARE(doppler.notices.size(), std::size_t(3));
    const Parsed secret = parse("apiVersion: v1\nkind: Secret\ndata: {A: /w==, B: Yg==}\nstringData: {B: plain}\n", Format::KubernetesSecret);
    QCOMPARE(valuesOf(secret), (Values{{"B", "plain"}}));
    QCOMPARE(secret.notices.size(), std::size_t(2));
    QVERIFY(secret.notices[0].english().find("\"A\"") != std::string::npos);
    const Parsed docker = parse("A=1\nB\n", Format::DockerEnvFile);
    QCOMPARE(docker.variables.size(), std::size_t(1));
    QCOMPARE(docker.notices.size(), std::size_t(1));
    QVERIFY(docker.notices[0].english().find("line 2") != std::string::npos);
    QCOMPARE(parse("export A\n", Format::Shell).notices.size(), std::size_t(1));
}

void tst_Variables::detects_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    const auto row = [](const char *content, const char *name, const char *format) {
        QTest::addRow("%s as %s", name, format) << QByteArray(content) << QString::fromLatin1(name) << QString::fromLatin1(format);
    };
    row("A=1\n", ".env", "env");
    row("A=1\n", "/home/x/.env.production", "env");
    row("export A='it'\\''s'\n", "infisical.env", "shell");
    row("export A='x'\n", "secrets.env", "env");
    row("A=\"x\n", "doppler.env", "docker");
    row("A=\n=\n", "broken.env", "env");
    row("[production]\nA=1\n", "", "env");
    row("# c\nexport A=1\n", "", "shell");
    row("declare -x A=\"1\"\n", "dump", "shell");
    row("A=1\n", "go.sh", "shell");
    row("{\"A\": \"1\"}", "", "json");
    row(" [ {\"key\": \"A\", \"value\": \"1\", \"environment_name\": null} ]", "x.json", "json");
    row("[{\"key\":\"A\",\"value\":\"1\",\"secretPath\":\"/\"}]", "x.json", "infisical-json");
    row("{\"A\":{\"computed\":\"1\",\"raw\":\"1\"}}", "doppler.json", "doppler-json");
    row("{\"A\":\"1\",\"DOPPLER_CONFIG\":\"dev\"}", "doppler.json", "doppler-json");
    row("{broken", "x.json", "json");
    row("{\"apiVersion\":\"v1\",\"kind\":\"Secret\"}", "x.json", "k8s");
    row("apiVersion: v1\nkind: Secret\n", "x.yaml", "k8s");
    row("A: \"x=1\"\n", "", "yaml");
    row("A: 1\n", "secrets.yml", "yaml");
    row("Key,Value\nA,1\n", "", "infisical-csv");
    row("has space=1\n", "all.txt", "txt");
    row("just a sentence\n", "notes.txt", "");
    row("", "", "");
    row("\xFF\xFE" "A", ".env", "");
}

void tst_Variables::detects()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QFETCH(QString, format);
    const std::optional<Format> found = detect(content.toStdString(), name.toStdString());
    const std::string_view foundName = found ? nameOf(*found) : std::string_view();
    QCOMPARE(QString::fromLatin1(foundName.data(), static_cast<qsizetype>(foundName.size())), format);
}

void tst_Variables::writesEnvironments()
{
    std::vector<Variable> variables(3);
    variables[0].key = "A";
    variables[0].environment = "prod";
    variables[0].value = SensitiveText("1");
    variables[1].key = "A";
    variables[1].value = SensitiveText("2");
    variables[2].key = "B";
    variables[2].environment = "prod";
    variables[2].value = SensitiveText("3");
    QCOMPARE(text(write(variables, Format::Dotenv).view()), QByteArray("A=\"2\"\n[prod]\nA=\"1\"\nB=\"3\"\n"));
    const nlohmann::json list = nlohmann::json::parse(write(variables, Format::Json).view());
    QCOMPARE(list.size(), std::size_t(3));
    QCOMPARE(list[0].at("environment_name").get<std::string>(), std::string("prod"));
    QVERIFY(list[1].at("environment_name").is_null());
    // The others hold one environment, and which one is the first's.
    const std::vector<Unfit> bad = unfit(variables, Format::Yaml);
    QCOMPARE(bad.size(), std::size_t(1));
    QCOMPARE(bad[0].index, std::size_t(1));
    variables.erase(variables.begin() + 1);
    QCOMPARE(text(write(variables, Format::Shell).view()), QByteArray("export A='1'\nexport B='3'\n"));
    variables[0].environment = "a]b";
    QCOMPARE(unfit(variables, Format::Dotenv).size(), std::size_t(1));
    QVERIFY(unfit(variables, Format::Json).empty());
}

void tst_Variables::mapsNames()
{
    QCOMPARE(mappedVariableName("api.key"), std::string("api_key"));
    QCOMPARE(mappedVariableName("a -. b"), std::string("a_b"));
    QCOMPARE(mappedVariableName("1st"), std::string("_1st"));
    QCOMPARE(mappedVariableName("\xD0\x9A\xD0\x9B"), std::string("_"));
    QCOMPARE(mappedVariableName("A_1"), std::string("A_1"));
    QCOMPARE(mappedVariableName(""), std::string());
    for (const char *good : {"A", "_", "_1", "aZ09"}) {
        QVERIFY(isVariableName(good));
    }
    for (const char *bad : {"", "1", "a b", "a.b", "\xC3\xA9"}) {
        QVERIFY(!isVariableName(bad));
    }
}

void tst_Variables::namesItsFormats()
{
    QCOMPARE(allFormats().size(), std::size_t(13));
    for (const Format format : allFormats()) {
        QVERIFY(!nameOf(format).empty());
        QVERIFY(formatNamed(nameOf(format)) == format);
    }
    QVERIFY(formatNamed("k8s") == Format::KubernetesSecret);
    QVERIFY(!formatNamed("exe"));
}

QTEST_APPLESS_MAIN(tst_Variables)
#include "tst_variables.moc"
