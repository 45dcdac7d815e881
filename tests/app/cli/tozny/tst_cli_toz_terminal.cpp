// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// strongroom-cli tozny at a terminal: a pseudo terminal plays the one the user sits at.
#include "TozCli.h"
#include "support/TerminalProgram.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <memory>

using namespace strongroom::test;
using nlohmann::json;

class tst_CliTozTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_toz = std::make_unique<TozCli>(); }
    void cleanup();

    void registrationTokenIsAskedFor();
    void viewIsAskedFor_data();
    void viewIsAskedFor();
    void noQuestionWithoutALimit();
    void exportAsksForTheWord_data();
    void exportAsksForTheWord();
    void deleteAsks_data();
    void deleteAsks();
    void interruptedUpload();
    void interruptedDownload();

private:
    QStringList demo(const QStringList &arguments) const
    {
        return QStringList{QStringLiteral("tozny")} + arguments + QStringList{QStringLiteral("--config-file"), m_toz->file(QStringLiteral("demo.json"))};
    }
    void start(TerminalProgram &program, const QStringList &arguments)
    {
        program.start(CliProgram::path(), arguments, m_toz->program().environment());
    }
    // Of all folders the program may write to.
    QStringList files() const { return QDir(m_toz->file(QString())).entryList(QDir::Files | QDir::Hidden, QDir::Name) + QDir::temp().entryList({QStringLiteral("*strongroom*")}, QDir::Files | QDir::Hidden); }
    std::unique_ptr<TozCli> m_toz;
};

void tst_CliTozTerminal::cleanup()
{
    ::kill(static_cast<pid_t>(m_toz->sandbox().processId()), SIGCONT);
}

void tst_CliTozTerminal::registrationTokenIsAskedFor()
{
    TerminalProgram program;
    start(program, words("tozny register --name lab --api-url") + QStringList{m_toz->apiUrl()} + words("--config-file") + QStringList{m_toz->file(QStringLiteral("lab.json"))});
    QVERIFY(program.sees("Registration token: "));
    QTRY_VERIFY(!program.echoes());
    program.type(m_toz->token() + "\n");
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(!program.screen().contains(m_toz->token()));
    QVERIFY(QFileInfo::exists(m_toz->file(QStringLiteral("lab.json"))));
}

void tst_CliTozTerminal::viewIsAskedFor_data()
{
    QTest::addColumn<int>("views");
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("code");
    QTest::newRow("yes") << 1 << QByteArray("last view") << QByteArray("y\n") << 0;
    QTest::newRow("no") << 2 << QByteArray("one of the note's 2 views") << QByteArray("n\n") << 6;
    QTest::newRow("nothing") << 2 << QByteArray("one of the note's 2 views") << QByteArray("\n") << 6;
}

void tst_CliTozTerminal::viewIsAskedFor()
{
    QFETCH(int, views);
    QFETCH(QByteArray, question);
    QFETCH(QByteArray, typed);
    QFETCH(int, code);
    const CliResult written = m_toz->demo(words("notes write --to self --views") + QStringList{QString::number(views)}, R"({"door": "1234"})");
    COMPARE_CODE(written, 0);
    const QString id = QString::fromStdString(textIn(written.document(), "note_id"));
    TerminalProgram program;
    start(program, demo(words("notes read") + QStringList{id}));
    QVERIFY(program.sees(question));
    program.type(typed);
    QCOMPARE(program.exitCode(), code);
    QCOMPARE(program.out().contains("1234"), code == 0);
    const CliResult left = m_toz->demo(words("notes views") + QStringList{id});
    if (code == 0) {
        COMPARE_CODE(m_toz->demo(words("notes read --yes") + QStringList{id}), 3);
    } else {
        QCOMPARE(left.document().at("views_left").get<int>(), views);
    }
}

void tst_CliTozTerminal::noQuestionWithoutALimit()
{
    const CliResult written = m_toz->demo(words("notes write --to self"), R"({"door": "1234"})");
    COMPARE_CODE(written, 0);
    TerminalProgram program;
    start(program, demo(words("notes read") + QStringList{QString::fromStdString(textIn(written.document(), "note_id"))}));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.out().contains("1234"));
}

void tst_CliTozTerminal::exportAsksForTheWord_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("code");
    QTest::newRow("the word") << QByteArray("export\n") << 0;
    QTest::newRow("yes") << QByteArray("yes\n") << 6;
    QTest::newRow("nothing") << QByteArray("\n") << 6;
}

void tst_CliTozTerminal::exportAsksForTheWord()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, code);
    const QString copy = m_toz->file(QStringLiteral("copy.json"));
    TerminalProgram program;
    start(program, demo(words("export-config --out") + QStringList{copy}));
    QVERIFY(program.sees("Type export to go on: "));
    program.type(typed);
    QCOMPARE(program.exitCode(), code);
    QCOMPARE(QFileInfo::exists(copy), code == 0);
}

void tst_CliTozTerminal::deleteAsks_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("code");
    QTest::newRow("yes") << QByteArray("y\n") << 0;
    QTest::newRow("no") << QByteArray("n\n") << 6;
}

void tst_CliTozTerminal::deleteAsks()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, code);
    const QString id = m_toz->put(QStringLiteral("t"), {{"n", "1"}});
    TerminalProgram program;
    start(program, demo(words("records delete") + QStringList{id}));
    QVERIFY(program.sees("Delete " + id.toUtf8() + "?"));
    program.type(typed);
    QCOMPARE(program.exitCode(), code);
    COMPARE_CODE(m_toz->demo(words("records get") + QStringList{id}), code == 0 ? 3 : 0);
}

// The service stands still in the middle of it, so that the upload cannot come to its end by itself.
void tst_CliTozTerminal::interruptedUpload()
{
    m_toz->save(QStringLiteral("large.bin"), QByteArray(200 << 20, 'x'));
    const QStringList before = files();
    TerminalProgram program;
    start(program, demo(words("files put --type scan") + QStringList{m_toz->file(QStringLiteral("large.bin"))}));
    QVERIFY(program.sees(" MB, "));
    const auto sandbox = static_cast<pid_t>(m_toz->sandbox().processId());
    QCOMPARE(::kill(sandbox, SIGSTOP), 0);
    program.type("\x03");
    QCOMPARE(program.exitCode(), 6);
    QCOMPARE(::kill(sandbox, SIGCONT), 0);
    QVERIFY(!program.out().contains("record_id"));
    QCOMPARE(files(), before);
    QVERIFY(m_toz->demo(words("records list")).out.isEmpty());
}

void tst_CliTozTerminal::interruptedDownload()
{
    m_toz->save(QStringLiteral("large.bin"), QByteArray(200 << 20, 'x'));
    const CliResult stored = m_toz->demo(words("files put --type scan") + QStringList{m_toz->file(QStringLiteral("large.bin"))});
    COMPARE_CODE(stored, 0);
    const QStringList before = files();
    TerminalProgram program;
    start(program, demo(words("files get --out") + QStringList{m_toz->file(QStringLiteral("out.bin")), QString::fromStdString(textIn(stored.document(), "record_id"))}));
    QVERIFY(program.sees(" MB, "));
    const auto sandbox = static_cast<pid_t>(m_toz->sandbox().processId());
    QCOMPARE(::kill(sandbox, SIGSTOP), 0);
    program.type("\x03");
    QCOMPARE(program.exitCode(), 6);
    QCOMPARE(::kill(sandbox, SIGCONT), 0);
    QCOMPARE(files(), before);
}

QTEST_GUILESS_MAIN(tst_CliTozTerminal)
#include "tst_cli_toz_terminal.moc"
