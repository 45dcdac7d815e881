// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// strongroom-cli audit, and what the other commands leave in the journal.

#include "CliProgram.h"

#include "cli/audit/CommandActivity.h"
#include "support/SandboxProcess.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace strongroom;
using nlohmann::json;
using test::CliProgram;
using test::CliResult;
using test::SandboxProcess;

namespace {

QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

constexpr int notIntact = 9;

} // namespace

class tst_CliAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CliProgram>();
        m_cli->set("STRONGROOM_DATA_DIR", m_cli->file(QStringLiteral("data")));
    }

    // Whoever adds a command says here or in CommandActivity.cpp whether it is noted.
    void everyCommandIsNotedOrNot()
    {
        const std::set<QString> silent = {
            QStringLiteral("connections list"), QStringLiteral("connections test"), QStringLiteral("records attachments"), QStringLiteral("secrets-data show"),
            QStringLiteral("secrets-data validate"), QStringLiteral("migrate plan"), QStringLiteral("migrate status"), QStringLiteral("migrate report"),
            QStringLiteral("migrate verdict"), QStringLiteral("tozny client"), QStringLiteral("tozny whoami"), QStringLiteral("tozny files list"), QStringLiteral("tozny sharing"),
            QStringLiteral("tozny notes views"), QStringLiteral("tozny notes challenge"), QStringLiteral("locker secrets delete"), QStringLiteral("locker environments list"),
            QStringLiteral("locker environments get"), QStringLiteral("locker environments delete"), QStringLiteral("auth test"), QStringLiteral("tokens list"),
            QStringLiteral("tokens show"), QStringLiteral("tokens policy"), QStringLiteral("audit verify"), QStringLiteral("audit list"), QStringLiteral("audit export"),
            QStringLiteral("vault status"), QStringLiteral("vault init-passphrase"), QStringLiteral("vault change-passphrase"), QStringLiteral("vault use-keychain"),
            QStringLiteral("vault forget-file")};
        const CliResult help = m_cli->run({QStringLiteral("--help")});
        static const QRegularExpression call(QStringLiteral("^  strongroom-cli ((?:[a-z-]+ )*[a-z-]+)(?= |$)"), QRegularExpression::MultilineOption);
        std::set<QString> seen;
        for (auto matches = call.globalMatch(QString::fromUtf8(help.out)); matches.hasNext();) {
            const QString command = matches.next().captured(1);
            const QString name = command.endsWith(QLatin1String(" --")) ? command.chopped(3) : command;
            seen.insert(name);
            const bool noted = cli::activityOf(name.split(QLatin1Char(' '))).has_value();
            QVERIFY2(noted != silent.contains(name), qPrintable(name));
        }
        QVERIFY2(seen.size() > 60, qPrintable(QString::number(seen.size())));
        for (const QString &name : silent) {
            QVERIFY2(seen.contains(name), qPrintable(name));
        }
    }

    // The file has what was done, and of what it was done to, nothing.
    void commandsAreNotedAndNothingTheyAreAbout()
    {
        const SandboxProcess sandbox({QStringLiteral("--seed"), QStringLiteral("empty")});
        m_cli->setCommonArguments({QStringLiteral("--connection-file"), sandbox.readyFile(), QStringLiteral("--country"), QStringLiteral("us")});
        const QByteArray record = "{\"record_key\":\"canary-key-81\",\"profile_key\":\"canary-profile-82\",\"body\":\"canary-body-83\",\"key1\":\"canary-index-84\"}";
        QCOMPARE(m_cli->run(words("records put"), record).code, 0);
        QCOMPARE(m_cli->run(words("records find --filter key1=canary-index-84")).code, 0);
        QCOMPARE(m_cli->run(words("records get canary-key-81")).code, 0);
        QVERIFY(m_cli->run(words("records get canary-key-99")).code != 0);
        const QString plain = m_cli->file(QStringLiteral("canary-file-85.jsonl"));
        QCOMPARE(m_cli->run({QStringLiteral("records"), QStringLiteral("export"), QStringLiteral("--output"), plain, QStringLiteral("--plain"), QStringLiteral("--yes-write-plaintext")}).code, 0);
        QCOMPARE(m_cli->run(words("records delete canary-key-81 --yes")).code, 0);
        m_cli->setCommonArguments({});

        const CliResult list = m_cli->run(words("audit list --json"));
        QCOMPARE(list.code, 0);
        const std::vector<json> entries = list.lines();
        std::vector<std::string> seen;
        for (const json &entry : entries) {
            std::string line = entry.at("kind").get<std::string>();
            seen.push_back(line.append(" ").append(entry.at("outcome").get<std::string>()).append(" ").append(entry.contains("done") ? std::to_string(entry.at("done").get<int>()) : "-"));
            QCOMPARE(entry.value("country", std::string()), std::string("us"));
            QVERIFY(!entry.contains("connection"));   // the file has no name of the user's
        }
        const std::vector<std::string> expected = {"save_record done 1", "load_records done 1", "read_record done 1", "read_record failed -", "export_records done 1", "delete_records done 1"};
        QCOMPARE(seen, expected);
        QCOMPARE(entries[3].at("error").get<std::string>(), std::string("server"));
        QCOMPARE(entries[3].at("status").get<int>(), 404);

        QByteArray disk;
        const QDir data(m_cli->file(QStringLiteral("data")));
        for (const QString &name : data.entryList(QDir::Files)) {
            QFile file(data.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            disk += name.toUtf8() + '\n' + file.readAll();
        }
        QVERIFY(disk.contains("export_records"));
        QVERIFY(!disk.contains("canary"));
        for (const char *const member : {"client_id", "client_secret", "api_key", "environment_id", "endpoint"}) {
            QVERIFY2(!disk.contains(QByteArray::fromStdString(sandbox.incountry(member))), member);
        }
        QVERIFY(!disk.contains(sandbox.readyFile().toUtf8()));
        const CliResult verified = m_cli->run(words("audit verify"));
        QCOMPARE(verified.code, 0);
        QVERIFY2(verified.out.contains("6 entries in the chain"), verified.out.constData());
    }

    // A name is taken only when it is a saved connection's: what was typed by mistake may be anything.
    void aNameThatIsNoConnectionStaysOut()
    {
        QVERIFY(m_cli->run(words("records find --connection canary-pasted-secret --country us")).code != 0);
        QVERIFY(m_cli->run(words("records find --connection canary-pasted-secret --country canary")).code != 0);
        QVERIFY(m_cli->run(words("connections remove canary-pasted-secret --yes")).code != 0);
        const QByteArray content = journal();
        QCOMPARE(content.count('\n'), 3);
        QVERIFY2(!content.contains("canary"), content.constData());
    }

    void verifyFindsAFlippedByteAndSaysWhere()
    {
        note(3);
        QCOMPARE(m_cli->run(words("audit verify")).code, 0);
        const QByteArray good = journal();
        const QByteArray tampered = QByteArray(good).replace(good.indexOf('\n') + 30, 1, "#");
        write(tampered);
        const CliResult words1 = m_cli->run(words("audit verify"));
        QCOMPARE(words1.code, notIntact);
        QVERIFY2(words1.out.contains("Line 2 of activity.jsonl was changed"), words1.out.constData());
        QVERIFY(words1.out.contains("NOT intact"));
        const CliResult scripted = m_cli->run(words("audit verify --json"));
        QCOMPARE(scripted.code, notIntact);
        QCOMPARE(scripted.document().at("intact").get<bool>(), false);
        QCOMPARE(scripted.document().at("findings").at(0).at("line").get<int>(), 2);
        QCOMPARE(scripted.document().at("findings").at(0).at("what").get<std::string>(), std::string("changed"));
        write(good);
        QCOMPARE(m_cli->run(words("audit verify")).code, 0);
        // A copy somewhere else, with its head.
        const QString copy = m_cli->file(QStringLiteral("copy"));
        QVERIFY(QDir().mkpath(copy));
        for (const QString &name : {QStringLiteral("activity.jsonl"), QStringLiteral("activity.head")}) {
            QVERIFY(QFile::copy(m_cli->file(QStringLiteral("data/") + name), copy + QLatin1Char('/') + name));
        }
        QCOMPARE(m_cli->run({QStringLiteral("audit"), QStringLiteral("verify"), copy + QStringLiteral("/activity.jsonl")}).code, 0);
        QCOMPARE(m_cli->run({QStringLiteral("audit"), QStringLiteral("verify"), copy + QStringLiteral("/nothing.jsonl")}).code, 2);
    }

    void severalProgramsAtOnce()
    {
        const CliResult all = m_cli->shell(QStringLiteral("for i in 1 2 3 4 5 6 7 8 9; do \"$CLI\" records get nothing 2>/dev/null & done; wait; true"));
        QCOMPARE(all.code, 0);
        const CliResult verified = m_cli->run(words("audit verify --json"));
        QCOMPARE(verified.code, 0);
        QCOMPARE(verified.document().at("entries").get<int>(), 9);
        QCOMPARE(verified.document().at("lines").get<int>(), 9);
    }

    void listAndExport()
    {
        QCOMPARE(m_cli->run(words("audit list")).code, 0);
        note(3);
        QCOMPARE(m_cli->run(words("audit list --last 2 --json")).lines().size(), std::size_t{2});
        QVERIFY(m_cli->run(words("audit list")).out.contains("read_record"));
        const QString csv = m_cli->file(QStringLiteral("out.csv"));
        QCOMPARE(m_cli->run({QStringLiteral("audit"), QStringLiteral("export"), csv}).code, 0);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 4);
        QCOMPARE(m_cli->run({QStringLiteral("audit"), QStringLiteral("export"), csv}).code, 2);   // it is there
        QCOMPARE(m_cli->run({QStringLiteral("audit"), QStringLiteral("export"), m_cli->file(QStringLiteral("out.txt"))}).code, 2);
    }

    // A disk that refuses does not keep the command from its work, and is told.
    void aJournalThatCannotBeWrittenIsTold()
    {
        QVERIFY(QDir().mkpath(m_cli->file(QStringLiteral("data/activity.jsonl"))));
        const QString keys = m_cli->file(QStringLiteral("keys.json"));
        const CliResult made = m_cli->run({QStringLiteral("secrets-data"), QStringLiteral("generate"), QStringLiteral("--out"), keys});
        QCOMPARE(made.code, 0);
        QVERIFY(QFile::exists(keys));
        QVERIFY2(made.err.contains("The activity was not noted"), made.err.constData());
    }

private:
    // Entries that need no service: there is no connection.
    void note(int count)
    {
        for (int i = 0; i < count; ++i) {
            QVERIFY(m_cli->run(words("records get nothing")).code != 0);
        }
    }
    [[nodiscard]] QByteArray journal() const
    {
        QFile file(m_cli->file(QStringLiteral("data/activity.jsonl")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &content) const
    {
        QFile file(m_cli->file(QStringLiteral("data/activity.jsonl")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    std::unique_ptr<CliProgram> m_cli;
};

QTEST_GUILESS_MAIN(tst_CliAudit)
#include "tst_cli_audit.moc"
