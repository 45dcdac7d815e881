// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Read-only and production connections on the command line: what is refused, with which code, and before anything is sent.

#include "CliProgram.h"

#include "cli/CommandEffect.h"
#include "support/FakeServer.h"
#include "support/LoggedSandbox.h"
#include "support/ServerJudge.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::test;

namespace {

constexpr int badInput = 2;
constexpr int readOnly = 8;

// One that nobody may reach: every connection to it counts.
QStringList addCommand(const FakeServer &server, const char *name, const char *mode)
{
    return {QStringLiteral("connections"), QStringLiteral("add"), QStringLiteral("--name"), QString::fromLatin1(name), QStringLiteral("--mode"), QString::fromLatin1(mode),
            QStringLiteral("--environment-id"), QStringLiteral("env"), QStringLiteral("--endpoint"), QString::fromStdString(server.url("")), QStringLiteral("--sign-in"),
            QStringLiteral("api-key"), QStringLiteral("--country"), QStringLiteral("us"), QStringLiteral("--no-encryption"), QStringLiteral("--without-credentials")};
}

} // namespace

class tst_CliModes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsDecided();
    void addedListedAndEdited();
    void refusesBeforeAnythingIsSent();
    void allowsByName();
    void theEnvironmentOnlyTightens();
};

void tst_CliModes::everyCommandIsDecided()
{
    CliProgram program;
    const CliResult help = program.run({QStringLiteral("--help")});
    COMPARE_CODE(help, 0);
    int commands = 0;
    for (const QByteArray &line : help.out.split('\n')) {
        if (!line.startsWith("  strongroom-cli ")) {
            continue;
        }
        // Its words: up to the arguments, which are in capitals, or the summary.
        const QString text = QString::fromUtf8(line).mid(17).section(QStringLiteral("  "), 0, 0);
        QStringList named;
        for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (word != word.toLower() || !word.at(0).isLetter()) {
                break;
            }
            named.append(word);
        }
        QVERIFY2(cli::isEffectDeclared(named), qPrintable(QStringLiteral("app/cli/CommandEffect.cpp says nothing about ") + named.join(QLatin1Char(' '))));
        ++commands;
    }
    QVERIFY(commands > 50);
}

void tst_CliModes::addedListedAndEdited()
{
    FakeServer server([](FakeServer::Peer &) {});
    CliProgram program;
    COMPARE_CODE(program.run(addCommand(server, "Acme", "production")), 0);
    COMPARE_CODE(program.run(addCommand(server, "Other", "sometimes")), badInput);
    const auto modeOf = [&program] { return program.run(words("connections list --json")).lines().at(0).at("mode").get<std::string>(); };
    QCOMPARE(modeOf(), std::string("production"));
    QVERIFY(program.run(words("connections list")).out.contains("production"));
    // Less strict takes the name; there is no terminal here.
    COMPARE_CODE(program.run(words("connections edit Acme --mode normal")), badInput);
    COMPARE_CODE(program.run(words("connections edit Acme --mode normal --allow-changes Acm")), badInput);
    QCOMPARE(modeOf(), std::string("production"));
    COMPARE_CODE(program.run(words("connections edit Acme --mode normal --allow-changes Acme")), 0);
    QCOMPARE(modeOf(), std::string("normal"));
    COMPARE_CODE(program.run(words("connections edit Acme --mode read-only")), 0);
    QCOMPARE(modeOf(), std::string("read-only"));
    COMPARE_CODE(program.run(words("connections edit Acme")), badInput);
    COMPARE_CODE(program.run(words("connections edit Nobody --mode normal")), badInput);
}

void tst_CliModes::refusesBeforeAnythingIsSent()
{
    FakeServer server([](FakeServer::Peer &) {});
    CliProgram program;
    program.set("INC_API_KEY", QStringLiteral("key"));
    for (const char *const mode : {"read-only", "production"}) {
        COMPARE_CODE(program.run(addCommand(server, mode, mode)), 0);
        const QStringList on{QStringLiteral("--connection"), QString::fromLatin1(mode)};
        for (const char *const command : {"records delete user_1 --yes", "records put", "records put-batch", "records detach user_1 file_1 --yes"}) {
            const CliResult result = program.run(words(command) + on, "{}");
            COMPARE_CODE(result, readOnly);
            QVERIFY2(result.err.contains("is read-only; nothing was sent"), result.err.constData());
            QVERIFY(result.err.contains("--allow-changes"));
        }
        // --yes is no permission, and neither is another connection's name.
        COMPARE_CODE(program.run(words("records delete user_1 --yes --allow-changes Acme") + on), badInput);
    }
    QCOMPARE(server.connectionCount(), 0);
}

void tst_CliModes::allowsByName()
{
    LoggedSandbox sandbox({QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QStringLiteral("12")});
    CliProgram program;
    program.set("STRONGROOM_MODE", QStringLiteral("production"));
    const QStringList on{QStringLiteral("--connection-file"), sandbox.readyFile(), QStringLiteral("--country"), QStringLiteral("us")};
    const auto changes = [&sandbox] {
        return std::ranges::count_if(sandbox.requests(), [](const SeenRequest &request) { return deedOf(request.method, request.path) == Deed::Change; });
    };
    const QByteArray record = R"({"record_key":"modes","body":"x"})";
    COMPARE_CODE(program.run(words("records find --limit 1") + on), 0);
    COMPARE_CODE(program.run(words("records put") + on, record), readOnly);
    QCOMPARE(changes(), 0);
    COMPARE_CODE(program.run(words("records put") + on + QStringList{QStringLiteral("--allow-changes"), sandbox.readyFile()}, record), 0);
    QCOMPARE(changes(), 1);
    // It was for that run.
    COMPARE_CODE(program.run(words("records delete modes --yes") + on), readOnly);
    QCOMPARE(changes(), 1);
}

void tst_CliModes::theEnvironmentOnlyTightens()
{
    FakeServer server([](FakeServer::Peer &) {});
    CliProgram program;
    program.set("INC_API_KEY", QStringLiteral("key"));
    COMPARE_CODE(program.run(addCommand(server, "Acme", "production")), 0);
    program.set("STRONGROOM_MODE", QStringLiteral("normal"));
    COMPARE_CODE(program.run(words("records delete user_1 --yes --connection Acme")), readOnly);
    program.set("STRONGROOM_MODE", QStringLiteral("readonly"));
    COMPARE_CODE(program.run(words("records delete user_1 --yes --connection Acme")), badInput);
    QCOMPARE(server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(tst_CliModes)
#include "tst_cli_modes.moc"
