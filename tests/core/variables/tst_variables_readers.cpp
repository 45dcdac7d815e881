// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Other programs read what write() wrote, and answer in hexadecimal. Then our own parse() reads it as well.

#include "AwkwardValues.h"

#include "base/Error.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace strongroom;
using namespace strongroom::variables;

namespace {

using Values = std::map<std::string, std::string>;

// The awkward ones that the format holds.
std::vector<std::pair<std::string, std::string>> fitting(Format format)
{
    std::vector<std::pair<std::string, std::string>> pairs = test::awkwardPairs();
    const std::vector<Unfit> bad = unfit(test::variablesOf(pairs), format);
    for (auto one = bad.rbegin(); one != bad.rend(); ++one) {
        pairs.erase(pairs.begin() + static_cast<std::ptrdiff_t>(one->index));
    }
    return pairs;
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning() << program << process.readAllStandardError().left(2000);
        return {};
    }
    return process.readAllStandardOutput();
}

// "NAME hex" a line.
Values fromHex(const QByteArray &answer)
{
    Values values;
    for (const QByteArray &line : answer.split('\n')) {
        if (!line.isEmpty()) {
            const qsizetype blank = line.indexOf(' ');
            values[line.left(blank).toStdString()] = QByteArray::fromHex(line.mid(blank + 1)).toStdString();
        }
    }
    return values;
}

QByteArray differing(const Values &got, const std::vector<std::pair<std::string, std::string>> &expected)
{
    QByteArrayList wrong;
    for (const auto &[key, value] : expected) {
        const auto found = got.find(key);
        if (found == got.end() || found->second != value) {
            wrong << QByteArray::fromStdString(key);
        }
    }
    if (got.size() != expected.size()) {
        wrong << "other names";
    }
    return wrong.join(", ");
}

bool hasPythonYaml()
{
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import yaml")});
    return python.waitForFinished() && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
}

} // namespace

class tst_VariablesReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ours_data();
    void ours();
    void bash();
    void node_data();
    void node();
    void python_data();
    void python();
    void kubectl();
    void randomTextsComeBack();
    void damagedFilesAreRefusedOrRead();

private:
    QString written(Format format, const std::vector<std::pair<std::string, std::string>> &pairs);
    QTemporaryDir m_folder;
};

QString tst_VariablesReaders::written(Format format, const std::vector<std::pair<std::string, std::string>> &pairs)
{
    const QString path = m_folder.filePath(QStringLiteral("written"));
    QFile file(path);
    const SensitiveText text = write(test::variablesOf(pairs), format);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.view().data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size())) {
        qFatal("cannot write");
    }
    return path;
}

void tst_VariablesReaders::ours_data()
{
    QTest::addColumn<int>("format");
    for (const Format format : allFormats()) {
        QTest::newRow(std::string(nameOf(format)).c_str()) << static_cast<int>(format);
    }
}

void tst_VariablesReaders::ours()
{
    QFETCH(int, format);
    const auto pairs = fitting(static_cast<Format>(format));
    QVERIFY(pairs.size() >= 15);
    const SensitiveText text = write(test::variablesOf(pairs), static_cast<Format>(format));
    Values values;
    for (const Variable &variable : parse(text.view(), static_cast<Format>(format)).variables) {
        values[variable.key] = std::string(variable.value.view());
    }
    QCOMPARE(differing(values, pairs), QByteArray());
}

void tst_VariablesReaders::bash()
{
    if (QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty()) {
        QSKIP("there is no bash");
    }
    const auto pairs = fitting(Format::Shell);
    QVERIFY(pairs.size() > 25);
    QString script = QStringLiteral(". \"$1\" || exit 1; export -n LARGE\n");   // an environment holds no megabyte
    for (const auto &[key, value] : pairs) {
        script += QStringLiteral("printf '%s ' %1; printf '%s' \"$%1\" | od -An -v -tx1 | tr -d ' \\n'; echo\n").replace(QStringLiteral("%1"), QString::fromStdString(key));
    }
    const QByteArray answer = run(QStringLiteral("bash"), {QStringLiteral("-c"), script, QStringLiteral("bash"), written(Format::Shell, pairs)});
    QCOMPARE(differing(fromHex(answer), pairs), QByteArray());
}

void tst_VariablesReaders::node_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("reader");
    const QString json = QStringLiteral("JSON.parse(text)");
    const QString list = QStringLiteral("Object.fromEntries(JSON.parse(text).map(x => [x.key, x.value]))");
    const QString dotenv = QStringLiteral("require('util').parseEnv(text)");
    QTest::newRow("json") << static_cast<int>(Format::Json) << json;
    QTest::newRow("doppler") << static_cast<int>(Format::DopplerJson) << json;
    QTest::newRow("infisical") << static_cast<int>(Format::InfisicalJson) << list;
    QTest::newRow("single quotes") << static_cast<int>(Format::DotenvSingle) << dotenv;
    QTest::newRow("no quotes") << static_cast<int>(Format::DotenvPlain) << dotenv;
}

void tst_VariablesReaders::node()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty()) {
        QSKIP("there is no node");
    }
    QFETCH(int, format);
    QFETCH(QString, reader);
    if (reader.contains(QLatin1String("parseEnv"))
        && run(QStringLiteral("node"), {QStringLiteral("-p"), QStringLiteral("typeof require('util').parseEnv")}).trimmed() != "function") {
        QSKIP("this node does not read .env");
    }
    const auto pairs = fitting(static_cast<Format>(format));
    QVERIFY(pairs.size() >= 15);
    const QString script = QStringLiteral("const text = require('fs').readFileSync(process.argv[1], 'utf8');"
                                          "for (const [k, v] of Object.entries(%1)) console.log(k + ' ' + Buffer.from(v).toString('hex'));")
                               .arg(reader);
    const QByteArray answer = run(QStringLiteral("node"), {QStringLiteral("-e"), script, written(static_cast<Format>(format), pairs)});
    QCOMPARE(differing(fromHex(answer), pairs), QByteArray());
}

void tst_VariablesReaders::python_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("reader");
    const QString yaml = QStringLiteral("import yaml; d = yaml.safe_load(t)");
    QTest::newRow("json") << static_cast<int>(Format::Json) << QStringLiteral("import json; d = json.loads(t)");
    QTest::newRow("csv") << static_cast<int>(Format::InfisicalCsv)
                         << QStringLiteral("import csv, io; csv.field_size_limit(1 << 24); d = dict(list(csv.reader(io.StringIO(t.decode(), newline='')))[1:])");
    QTest::newRow("yaml") << static_cast<int>(Format::Yaml) << yaml;
    QTest::newRow("infisical yaml") << static_cast<int>(Format::InfisicalYaml) << yaml;
    QTest::newRow("kubernetes") << static_cast<int>(Format::KubernetesSecret)
                                << yaml + QStringLiteral("; assert d['kind'] == 'Secret' and d['metadata']['name'] == 'secrets'; import base64;"
                                                         "d = {k: base64.b64decode(v, validate=True).decode() for k, v in d['data'].items()}");
}

void tst_VariablesReaders::python()
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty()) {
        QSKIP("there is no python3");
    }
    QFETCH(int, format);
    QFETCH(QString, reader);
    if (reader.contains(QLatin1String("yaml")) && !hasPythonYaml()) {
        QSKIP("python3 has no yaml");
    }
    const auto pairs = fitting(static_cast<Format>(format));
    QVERIFY(pairs.size() > 20);
    const QString script = QStringLiteral("import sys\nt = open(sys.argv[1], 'rb').read()\n%1\nfor k, v in d.items(): print(k, v.encode().hex())").arg(reader);
    const QByteArray answer = run(QStringLiteral("python3"), {QStringLiteral("-c"), script, written(static_cast<Format>(format), pairs)});
    QCOMPARE(differing(fromHex(answer), pairs), QByteArray());
}

// It reads env-files as Docker does.
void tst_VariablesReaders::kubectl()
{
    if (QStandardPaths::findExecutable(QStringLiteral("kubectl")).isEmpty() || QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty()) {
        QSKIP("there is no kubectl, or no python3 to read its answer");
    }
    const auto pairs = fitting(Format::DockerEnvFile);
    QVERIFY(pairs.size() >= 15);
    const QString script = QStringLiteral("kubectl create secret generic x --from-env-file=\"$1\" --dry-run=client -o json | python3 -c '"
                                          "import base64, json, sys\n"
                                          "for k, v in json.load(sys.stdin)[\"data\"].items(): print(k, base64.b64decode(v).hex())'");
    const QByteArray answer = run(QStringLiteral("sh"), {QStringLiteral("-c"), script, QStringLiteral("sh"), written(Format::DockerEnvFile, pairs)});
    QCOMPARE(differing(fromHex(answer), pairs), QByteArray());
}

namespace {

// Made of what formats trip over; UTF-8.
std::string randomText(QRandomGenerator &random, int most)
{
    static const std::vector<std::string> pieces = {"\"", "'", "\\", "$", "`", "!", "#", " ", "\t", "\n", "\r", "\r\n", "=", ":", "- ", "{", "}", "[", "]", ",", "&", "*", "|", ">", "%", "@",
                                                    "~", "a", "Z", "0", "n", "export ", "\\n", "\\u0041", "\xC3\xA9", "\xF0\x9F\x94\x91", "\xC2\x85", "\xEF\xBB\xBF", "\x01", "---", "null", "''", "\"\""};
    std::string text;
    for (int count = random.bounded(most); count > 0; --count) {
        text += pieces[random.bounded(quint32(pieces.size()))];
    }
    return text;
}

} // namespace

void tst_VariablesReaders::randomTextsComeBack()
{
    QRandomGenerator random(20261126);
    int compared = 0;
    for (int round = 0; round < 1500; ++round) {
        std::vector<std::pair<std::string, std::string>> pairs;
        for (int number = 0; number < 4; ++number) {
            const bool plainName = random.bounded(2) == 0;
            pairs.emplace_back((plainName ? "N" : randomText(random, 4) + "k") + std::to_string(number), randomText(random, 12));
        }
        for (const Format format : allFormats()) {
            auto kept = pairs;
            const std::vector<Unfit> bad = unfit(test::variablesOf(kept), format);
            for (auto one = bad.rbegin(); one != bad.rend(); ++one) {
                kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(one->index));
            }
            const SensitiveText text = write(test::variablesOf(kept), format);
            Values values;
            try {
                for (const Variable &variable : parse(text.view(), format).variables) {
                    values[variable.key] = std::string(variable.value.view());
                }
            } catch (const ClientError &error) {
                QFAIL((std::string(nameOf(format)) + ": " + error.what() + " in " + std::string(text.view())).c_str());
            }
            QVERIFY2(differing(values, kept).isEmpty(), (std::string(nameOf(format)) + ": " + std::string(text.view())).c_str());
            compared += static_cast<int>(kept.size());
        }
    }
    QVERIFY(compared > 20'000);
}

// Nothing but ClientError leaves parse(), whatever is in a file.
void tst_VariablesReaders::damagedFilesAreRefusedOrRead()
{
    QRandomGenerator random(6);
    int refused = 0;
    int readAll = 0;
    for (const Format format : allFormats()) {
        std::vector<std::pair<std::string, std::string>> pairs = fitting(format);
        std::erase_if(pairs, [](const auto &pair) { return pair.second.size() > 1000; });
        const std::string good(write(test::variablesOf(pairs), format).view());
        for (int round = 0; round < 400; ++round) {
            std::string damaged = good;
            for (int change = 1 + random.bounded(3); change > 0 && !damaged.empty(); --change) {
                const std::size_t at = random.bounded(quint32(damaged.size()));
                switch (random.bounded(3)) {
                case 0: damaged.erase(at, 1 + random.bounded(20)); break;
                case 1: damaged.insert(at, randomText(random, 4)); break;
                default: damaged[at] = static_cast<char>(random.bounded(256)); break;
                }
            }
            try {
                (void)detect(damaged, "x");
                (void)parse(damaged, format);
                ++readAll;
            } catch (const ClientError &error) {
                QVERIFY(*error.what() != '\0');
                ++refused;
            }
        }
    }
    QVERIFY2(refused > 500 && readAll > 500, qPrintable(QStringLiteral("%1 refused, %2 read").arg(refused).arg(readAll)));
}

QTEST_GUILESS_MAIN(tst_VariablesReaders)
#include "tst_variables_readers.moc"
