// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Random commands of the command line, in this process, on read-only and production connections: the server writes down what it was asked, and by its own
// table nothing of it changes anything, while reads do arrive. With normal connections the same commands do change something.
//
// STRONGROOM_LONG=1: 2,000 commands. STRONGROOM_SEED repeats a run.

#include "RandomCommands.h"

#include "cli/ExitCodes.h"
#include "support/Figures.h"
#include "support/LoggedSandbox.h"
#include "support/ServerJudge.h"

#include <QTest>

#include <cstdio>

using namespace strongroom;

class tst_RandomCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readOnlyAndProductionChangeNothing();
    void normalDoes();

private:
    struct Verdict {
        int reads = 0;
        QStringList changes;
        std::map<int, int> codes;
    };
    Verdict play(int commands, const QList<QByteArray> &modes);

    QTemporaryDir m_home;
    QString m_scratch;
    quint32 m_seed = 0;
};

void tst_RandomCommands::initTestCase()
{
    for (const char *const name : {"STRONGROOM_CONFIG_DIR", "STRONGROOM_CACHE_DIR", "HOME"}) {
        qputenv(name, m_home.path().toUtf8());
    }
    m_scratch = m_home.filePath(QStringLiteral("note.txt"));
    QFile scratch(m_scratch);
    QVERIFY(scratch.open(QIODevice::WriteOnly));
    QVERIFY(scratch.write("random") == 6);
    scratch.close();
    // Nobody answers questions here.
    QVERIFY(std::freopen(m_scratch.toUtf8().constData(), "r", stdin) != nullptr);
    m_seed = qEnvironmentVariableIsSet("STRONGROOM_SEED") ? qEnvironmentVariable("STRONGROOM_SEED").toUInt() : test::isLongForm() ? QRandomGenerator::global()->generate() : 20261127U;
    std::printf("seed: STRONGROOM_SEED=%u\n", m_seed);
}

tst_RandomCommands::Verdict tst_RandomCommands::play(int commands, const QList<QByteArray> &modes)
{
    Verdict verdict;
    test::LoggedSandbox sandbox({QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QStringLiteral("12")});
    QRandomGenerator random(m_seed);
    for (int i = 0; i < commands; ++i) {
        qputenv("STRONGROOM_MODE", modes[random.bounded(modes.size())]);
        test::callCommandLine(random, sandbox.readyFile(), m_scratch, verdict.codes);
    }
    qunsetenv("STRONGROOM_MODE");
    sandbox.stop();
    for (const test::SeenRequest &request : sandbox.requests()) {
        if (test::deedOf(request.method, request.path) == test::Deed::Read) {
            ++verdict.reads;
        } else {
            verdict.changes.append(QStringLiteral("%1 %2").arg(QString::fromStdString(request.method), QString::fromStdString(request.path)));
        }
    }
    return verdict;
}

void tst_RandomCommands::readOnlyAndProductionChangeNothing()
{
    const int commands = test::isLongForm() ? 2'000 : 60;
    const Verdict verdict = play(commands, {"read-only", "production"});
    QVERIFY2(verdict.changes.isEmpty(), qPrintable(verdict.changes.mid(0, 20).join(QLatin1Char('\n'))));
    QVERIFY2(verdict.reads >= 10, qPrintable(QString::number(verdict.reads)));   // else nothing was tried
    const auto refused = verdict.codes.find(static_cast<int>(cli::ExitCode::ReadOnly));
    QVERIFY(refused != verdict.codes.end());
    test::figure("random commands on read-only and production connections: " + std::to_string(commands) + ", seed " + std::to_string(m_seed) + ": 0 changing requests at the server, "
                 + std::to_string(verdict.reads) + " reading ones, " + std::to_string(refused->second) + " refused");
}

void tst_RandomCommands::normalDoes()
{
    const Verdict verdict = play(test::isLongForm() ? 500 : 60, {"normal"});
    QVERIFY2(!verdict.changes.isEmpty(), "the same commands changed nothing where they may");
    QVERIFY(!verdict.codes.contains(static_cast<int>(cli::ExitCode::ReadOnly)));
}

QTEST_GUILESS_MAIN(tst_RandomCommands)
#include "tst_random_commands.moc"
