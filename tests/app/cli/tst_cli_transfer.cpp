// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// records export and records import: the real program against the real sandbox.
#include "CliProgram.h"
#include "support/SandboxProcess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace strongroom::test;
using nlohmann::json;

namespace {

constexpr int demoRecords = 480;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

std::vector<json> linesOf(const QByteArray &text)
{
    CliResult result;
    result.out = text;
    return result.lines();
}

} // namespace

class tst_CliTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportPlain();
    void exportEncryptedAndBack();
    void exportCsvWithColumns();
    void exportSeveralCountries();
    void exportToStandardOutput();
    void exportRefuses_data();
    void exportRefuses();
    void importCsvWithMapping();
    void importPolicies();
    void importDryRun();
    void importRefusesBadRows();
    void importFailedRowsAgain();
    void importRefuses_data();
    void importRefuses();
    void passphraseSources();

private:
    QString put(const char *name, const QByteArray &content)
    {
        QFile file(m_cli->file(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            throw std::runtime_error("cannot write");
        }
        return file.fileName();
    }
    CliResult run(const char *command) { return m_cli->run(words(command)); }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProgram> m_cli;
};

void tst_CliTransfer::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QString::number(demoRecords)});
    m_cli = std::make_unique<CliProgram>();
    m_cli->setCommonArguments({QStringLiteral("--connection-file"), m_sandbox->readyFile(), QStringLiteral("--json")});
    put("pass", "several plain words\n");
}

void tst_CliTransfer::exportPlain()
{
    const CliResult count = run("records find --country us --limit 1");
    const CliResult result = run("records export --country us --output us.jsonl --plain --yes-write-plaintext");
    COMPARE_CODE(result, 0);
    const json report = result.document();
    QVERIFY(report.at("written").get<int>() > 0);
    QVERIFY(count.err.contains(QByteArray::number(report.at("expected").get<int>())));
    QVERIFY(result.err.indexOf("Records to export: " + QByteArray::number(report.at("expected").get<int>())) < result.err.indexOf("written to"));
    const auto lines = linesOf(readFile(m_cli->file(QStringLiteral("us.jsonl"))));
    QCOMPARE(lines.size(), report.at("written").get<std::size_t>());
    QCOMPARE(std::ranges::count_if(lines, [](const json &line) { return line.contains("rawData"); }), report.at("unreadable").get<std::ptrdiff_t>());
    QVERIFY(std::ranges::all_of(lines, [](const json &line) { return line.at("country") == "us"; }));
    // The same name again: never silently.
    const QByteArray before = readFile(m_cli->file(QStringLiteral("us.jsonl")));
    COMPARE_CODE(run("records export --country us --output us.jsonl --plain --yes-write-plaintext --filter key1=nothing"), 1);
    QCOMPARE(readFile(m_cli->file(QStringLiteral("us.jsonl"))), before);
    COMPARE_CODE(run("records export --country us --output us.jsonl --plain --yes-write-plaintext --filter key1=nothing --replace"), 0);
    QCOMPARE(readFile(m_cli->file(QStringLiteral("us.jsonl"))), QByteArray());
}

void tst_CliTransfer::exportEncryptedAndBack()
{
    const CliResult result = run("records export --country us --output us.jsonl.age --passphrase-file pass");
    COMPARE_CODE(result, 0);
    QVERIFY(readFile(m_cli->file(QStringLiteral("us.jsonl.age"))).startsWith("age-encryption.org/v1\n-> scrypt "));
    const int readable = result.document().at("written").get<int>() - result.document().at("unreadable").get<int>();
    const CliResult imported = run("records import us.jsonl.age --passphrase-file pass --skip-bad-rows --on-existing overwrite --failed-to failed.age");
    QCOMPARE(imported.code, 2);   // the unreadable ones are bad rows
    QCOMPARE(imported.document().at("written").get<int>(), readable);
    QVERIFY(readFile(m_cli->file(QStringLiteral("failed.age"))).startsWith("age-encryption.org/v1\n"));
    QVERIFY(!m_cli->said().contains("several plain words"));
}

void tst_CliTransfer::exportCsvWithColumns()
{
    const CliResult result = run("records export --country us --output us.csv --plain --yes-write-plaintext --columns record_key,key1,range_key1 --filter range_key1>=0 --sort range_key1:asc --bom");
    COMPARE_CODE(result, 0);
    const QByteArray text = readFile(m_cli->file(QStringLiteral("us.csv")));
    QVERIFY(text.startsWith("\xEF\xBB\xBFrecord_key,key1,range_key1\r\n"));
    QCOMPARE(text.count("\r\n"), result.document().at("written").get<int>() + 1);
}

void tst_CliTransfer::exportSeveralCountries()
{
    const CliResult two = run("records export --country us,de --output two.jsonl --plain --yes-write-plaintext");
    COMPARE_CODE(two, 0);
    const CliResult all = run("records export --all-countries --output all.jsonl --plain --yes-write-plaintext");
    COMPARE_CODE(all, 0);
    QVERIFY(all.document().at("written").get<int>() >= two.document().at("written").get<int>());
    const auto lines = linesOf(readFile(m_cli->file(QStringLiteral("two.jsonl"))));
    QVERIFY(lines.front().at("country") == "us" && lines.back().at("country") == "de");
    QVERIFY(two.err.contains("us: ") && two.err.contains("de: "));
}

void tst_CliTransfer::exportToStandardOutput()
{
    const CliResult result = run("records export --country us --output - --plain --yes-write-plaintext --columns record_key");
    COMPARE_CODE(result, 0);
    QVERIFY(result.lines().size() > 10);
    const CliResult encrypted = run("records export --country us --output - --passphrase-file pass");
    COMPARE_CODE(encrypted, 0);
    QVERIFY(encrypted.out.startsWith("age-encryption.org/v1\n"));
}

void tst_CliTransfer::exportRefuses_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const char *command, const char *words) { QTest::newRow(name) << QString::fromUtf8(command) << QByteArray(words); };
    row("no output", "records export --country us", "--output is missing");
    row("plain without a word", "records export --country us --output x --plain", "--plain needs a confirmation");
    row("no passphrase", "records export --country us --output x", "needs a passphrase");
    row("empty passphrase", "records export --country us --output x --passphrase-file empty", "holds nothing");
    row("unknown column", "records export --country us --output x --passphrase-file pass --columns record_key,key99", "there is no column key99");
    row("unknown format", "records export --country us --output x --format xml --passphrase-file pass", "--format takes jsonl or csv");
    row("bad filter", "records export --country us --output x --filter key99=1 --passphrase-file pass", "the filter is not understood");
    row("two ways to say countries", "records export --country us --all-countries --output x --passphrase-file pass", "--all-countries");
}

void tst_CliTransfer::exportRefuses()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, words);
    put("empty", "\n");
    const CliResult result = m_cli->run(command.split(QLatin1Char(' ')));
    COMPARE_CODE(result, 2);
    QVERIFY2(result.err.contains(words), result.err.constData());
    QVERIFY(!QFileInfo::exists(m_cli->file(QStringLiteral("x"))));
}

void tst_CliTransfer::importCsvWithMapping()
{
    put("foreign.csv", "Customer;Language;Amount;Note\r\nmapped-1;english;007;x\r\nmapped-2;\"\";;y\r\n");
    const CliResult result = run("records import foreign.csv --country fr --map Customer=record_key --map Language=key1 --map Amount=range_key1 --map Note= --set profile_key=imported");
    COMPARE_CODE(result, 0);
    QCOMPARE(result.document().at("written"), 2);
    const json first = run("records get mapped-1 --country fr").document();
    QCOMPARE(first.at("key1"), "english");
    QCOMPARE(first.at("range_key1"), 7);
    QCOMPARE(first.at("profile_key"), "imported");
    const json second = run("records get mapped-2 --country fr").document();
    QCOMPARE(second.at("key1"), "");
    QVERIFY(!second.contains("range_key1"));
    // Without a mapping nothing is guessed.
    const CliResult unmapped = run("records import foreign.csv --country fr");
    COMPARE_CODE(unmapped, 2);
    QVERIFY(unmapped.err.contains("the column Customer is not a member"));
}

void tst_CliTransfer::importPolicies()
{
    put("one.jsonl", "{\"record_key\": \"policy-1\", \"body\": \"first\"}\n");
    put("two.jsonl", "{\"record_key\": \"policy-1\", \"body\": \"second\"}\n{\"record_key\": \"policy-2\", \"body\": \"second\"}\n");
    COMPARE_CODE(run("records import one.jsonl --country fr"), 0);
    const CliResult skipped = run("records import two.jsonl --country fr");
    COMPARE_CODE(skipped, 0);
    QCOMPARE(skipped.document().at("existed"), 1);
    QCOMPARE(skipped.document().at("written"), 1);
    QCOMPARE(run("records get policy-1 --country fr").document().at("body"), "first");
    const CliResult failed = run("records import two.jsonl --country fr --on-existing fail");
    COMPARE_CODE(failed, 2);
    QCOMPARE(failed.document().at("failed"), 2);
    COMPARE_CODE(run("records import two.jsonl --country fr --on-existing overwrite"), 0);
    QCOMPARE(run("records get policy-1 --country fr").document().at("body"), "second");
}

void tst_CliTransfer::importDryRun()
{
    put("dry.jsonl", "{\"record_key\": \"dry-1\"}\n{\"record_key\": \"policy-1\"}\n{\"record_key\": 5}\n");
    const CliResult result = run("records import dry.jsonl --country fr --dry-run");
    COMPARE_CODE(result, 2);
    QCOMPARE(result.document().at("rows"), 3);
    QCOMPARE(result.document().at("bad"), 1);
    QCOMPARE(result.document().at("exist"), 1);
    QCOMPARE(result.document().at("problems").at(0).at("line"), 3);
    COMPARE_CODE(run("records get dry-1 --country fr"), 3);
}

void tst_CliTransfer::importRefusesBadRows()
{
    put("bad.csv", "record_key,range_key1\ngood-1,1\nbad-1,one\n");
    const CliResult result = run("records import bad.csv --country fr");
    COMPARE_CODE(result, 2);
    QVERIFY2(result.err.contains("Line 3: range_key1 is not a whole number") && result.err.contains("1 of 2 rows cannot be imported"), result.err.constData());
    COMPARE_CODE(run("records get good-1 --country fr"), 3);
    put("broken.csv", "record_key,range_key1\ngood-1,\"1\nbad-1,2\n");
    const CliResult broken = run("records import broken.csv --country fr --skip-bad-rows");
    COMPARE_CODE(broken, 2);
    QVERIFY2(broken.err.contains("line 2: the quote that opens here is never closed"), broken.err.constData());
    put("mixed.csv", "record_key,key1\nM\xC3\xBCller,1\nM\xFCller,2\n");
    const CliResult mixed = run("records import mixed.csv --country fr");
    COMPARE_CODE(mixed, 2);
    QVERIFY2(mixed.err.contains("line 3, byte 2: 0xFC is not UTF-8; the file mixes encodings"), mixed.err.constData());
}

void tst_CliTransfer::importFailedRowsAgain()
{
    put("some.csv", "record_key,range_key1\nagain-1,1\nagain-2,two\nagain-3,3\n");
    const CliResult first = run("records import some.csv --country fr --skip-bad-rows --failed-to rest.csv");
    COMPARE_CODE(first, 2);
    QCOMPARE(first.document().at("written"), 2);
    QByteArray rest = readFile(m_cli->file(QStringLiteral("rest.csv")));
    QVERIFY2(rest.startsWith("record_key,range_key1,strongroom_error\r\nagain-2,two,\"range_key1 is not"), rest.constData());
    put("rest.csv", rest.replace("again-2,two", "again-2,2"));
    const CliResult second = run("records import rest.csv --country fr");
    COMPARE_CODE(second, 0);
    QCOMPARE(run("records get again-2 --country fr").document().at("range_key1"), 2);
}

void tst_CliTransfer::importRefuses_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const char *command, int code, const char *words) { QTest::newRow(name) << QString::fromUtf8(command) << code << QByteArray(words); };
    row("no file", "records import nowhere --country fr", 1, "cannot read");
    row("a folder", "records import / --country fr", 1, "not a file");
    row("empty file", "records import void --country fr", 2, "the file is empty");
    row("no country", "records import good.jsonl", 2, "the row has no country");
    row("wrong passphrase", "records import locked.age --country fr --passphrase-file wrong", 4, "the passphrase is wrong");
    row("no passphrase", "records import locked.age --country fr", 2, "needs a passphrase");
    row("unknown policy", "records import good.jsonl --country fr --on-existing ask", 2, "--on-existing takes");
    row("no such column", "records import good.csv --country fr --map Name=key1", 2, "the file has no column Name");
    row("no such member", "records import good.csv --country fr --map a=key99", 2, "key99 is not a member");
}

void tst_CliTransfer::importRefuses()
{
    QFETCH(QString, command);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    put("void", "");
    put("good.jsonl", "{\"record_key\": \"refused\"}\n");
    put("good.csv", "record_key,a\nrefused,1\n");
    put("wrong", "another\n");
    if (!QFileInfo::exists(m_cli->file(QStringLiteral("locked.age")))) {
        COMPARE_CODE(run("records export --country us --output locked.age --passphrase-file pass --filter key1=nothing"), 0);
    }
    const CliResult result = m_cli->run(command.split(QLatin1Char(' ')));
    COMPARE_CODE(result, code);
    QVERIFY2(result.err.contains(words), result.err.constData());
    COMPARE_CODE(run("records get refused --country fr"), 3);
}

void tst_CliTransfer::passphraseSources()
{
    const CliResult descriptor = m_cli->shell(QStringLiteral("printf 'from a pipe' | \"$CLI\" records export --country us --output fd.age --passphrase-fd 0 --filter key1=nothing $COMMON"));
    COMPARE_CODE(descriptor, 0);
    put("same", "from a pipe\r\n");
    const CliResult empty = run("records import fd.age --country fr --passphrase-file same");
    COMPARE_CODE(empty, 2);   // it opens; there is nothing in it
    QVERIFY2(empty.err.contains("the file is empty"), empty.err.constData());
    COMPARE_CODE(run("records import fd.age --country fr --passphrase-file same --passphrase-fd 0"), 2);
    QVERIFY(!m_cli->said().contains("from a pipe"));
}

QTEST_GUILESS_MAIN(tst_CliTransfer)
#include "tst_cli_transfer.moc"
