// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Somebody does anything at all in the real window and on the command line, on connections of every service that are read-only or production ones. The
// server writes down what it was asked, and by its own table nothing of it changes anything, while reads do arrive. Half of the time the window does not
// grey anything out either, and the stores are called directly: what holds then is the gate in net::HttpClient alone. With normal connections the same
// hands do change something.
//
// STRONGROOM_LONG=1: 20,000 actions. STRONGROOM_SEED repeats a run.

#include "RandomCalls.h"
#include "RandomCommands.h"
#include "RandomHands.h"

#include "base/Text.h"
#include "cli/ExitCodes.h"
#include "commands/CommandRegistry.h"
#include "connections/WriteAccess.h"
#include "support/Figures.h"
#include "support/LoggedSandbox.h"
#include "support/ServerJudge.h"
#include "support/WholeProgram.h"
#include "theme/Theme.h"
#include "translation/Translation.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using connections::Mode;
using connections::Service;

namespace {

class Program : public test::WholeProgram {
public:
    Program(const test::LoggedSandbox &sandbox, ui::Theme *theme, Mode first, Mode second) : WholeProgram(theme)
    {
        bool other = false;
        for (const Service service : {Service::InCountry, Service::TozStore, Service::Locker, Service::SignIn, Service::ApiTokens}) {
            const std::shared_ptr<connections::ConfiguredConnection> made = configured(sandbox.readyFile(), service);
            made->connection.name = "Sandbox " + std::string(nameOf(service));
            made->connection.origin = connections::Origin::Environment;
            made->connection.mode = other ? second : first;
            if (service == Service::InCountry) {
                made->connection.countries = {"us", "de"};
            }
            other = !other;
            const QString id = manager.addTransient(made);
            manager.open(id);
            ids.append(id);
        }
    }

    QStringList ids;
};

struct Verdict {
    int reads = 0;
    QStringList changes;
    test::CallTally calls;
    std::map<int, int> codes;
};

} // namespace

class tst_RandomActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readOnlyAndProductionChangeNothing();
    void normalDoes();

private:
    Verdict play(int actions, Mode first, Mode second);

    QTemporaryDir m_home;
    QString m_scratch;
    ui::Theme *m_theme = nullptr;
    quint32 m_seed = 0;
};

void tst_RandomActions::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (const char *const name : {"STRONGROOM_CONFIG_DIR", "STRONGROOM_CACHE_DIR", "HOME"}) {
        qputenv(name, m_home.path().toUtf8());
    }
    m_scratch = m_home.filePath(u"note.txt"_s);
    QFile scratch(m_scratch);
    QVERIFY(scratch.open(QIODevice::WriteOnly));
    QVERIFY(scratch.write("random") == 6);
    // Nobody answers questions here.
    QVERIFY(std::freopen(m_scratch.toUtf8().constData(), "r", stdin) != nullptr);
    m_theme = new ui::Theme(this);
    m_seed = qEnvironmentVariableIsSet("STRONGROOM_SEED") ? qEnvironmentVariable("STRONGROOM_SEED").toUInt() : test::isLongForm() ? QRandomGenerator::global()->generate() : 20261127U;
    std::printf("seed: STRONGROOM_SEED=%u\n", m_seed);
    std::fflush(stdout);
}

Verdict tst_RandomActions::play(int actions, Mode first, Mode second)
{
    Verdict verdict;
    test::LoggedSandbox sandbox({u"--seed"_s, u"demo"_s, u"--records"_s, u"60"_s});
    {
        Program program(sandbox, m_theme, first, second);
        QRandomGenerator random(m_seed);
        test::RandomHands hands(*program.window, random);
        (void)QTest::qWaitFor([&] {
            return std::ranges::all_of(program.ids, [&](const QString &id) { return program.manager.state(id) == model::ConnectionState::Open; });
        }, 30'000);
        for (int i = 0; i < actions; ++i) {
            const int dice = random.bounded(100);
            if (dice < 4) {
                test::callStore(program.manager, random, m_scratch, verdict.calls);
            } else if (dice < 7) {
                qputenv("STRONGROOM_MODE", QByteArray::fromStdString(std::string(nameOf(random.bounded(2) == 0 ? first : second))));
                test::callCommandLine(random, sandbox.readyFile(), m_scratch, verdict.codes);
            } else {
                hands.act();
            }
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            if (i % 25 == 24) {
                hands.closeDialogs();
            }
            if (i == actions / 2) {
                program.window->commands()->setGuard({});   // from now on the window greys nothing out
            }
        }
        hands.closeDialogs();
        qunsetenv("STRONGROOM_MODE");
    }
    sandbox.stop();
    for (const test::SeenRequest &request : sandbox.requests()) {
        if (test::deedOf(request.method, request.path) == test::Deed::Read) {
            ++verdict.reads;
        } else {
            verdict.changes.append(u"%1 %2 -> %3"_s.arg(QString::fromStdString(request.method), QString::fromStdString(request.path)).arg(request.status));
        }
    }
    return verdict;
}

void tst_RandomActions::readOnlyAndProductionChangeNothing()
{
    const int actions = test::isLongForm() ? 20'000 : 300;
    QElapsedTimer time;
    time.start();
    const Verdict verdict = play(actions, Mode::ReadOnly, Mode::Production);
    QVERIFY2(verdict.changes.isEmpty(), qPrintable(verdict.changes.mid(0, 20).join(u'\n')));
    // Else nothing was tried.
    QVERIFY2(verdict.reads >= 20, qPrintable(QString::number(verdict.reads)));
    QVERIFY(verdict.calls.refused > 0);
    QVERIFY(verdict.codes.contains(static_cast<int>(cli::ExitCode::ReadOnly)));
    test::figure("random actions on read-only and production connections (window, stores, command line): " + std::to_string(actions) + ", seed " + std::to_string(m_seed)
                 + ": 0 changing requests at the server, " + std::to_string(verdict.reads) + " reading ones; " + std::to_string(verdict.calls.refused)
                 + " calls of stores refused; " + std::to_string(time.elapsed() / 1000) + " s");
}

void tst_RandomActions::normalDoes()
{
    const int actions = test::isLongForm() ? 2'000 : 150;
    const Verdict verdict = play(actions, Mode::Normal, Mode::Normal);
    QVERIFY2(!verdict.changes.isEmpty(), "the same hands changed nothing where they may");
    QCOMPARE(verdict.calls.refused, 0);
    QVERIFY(!verdict.codes.contains(static_cast<int>(cli::ExitCode::ReadOnly)));
    test::figure("the same on normal connections: " + std::to_string(actions) + " actions, " + std::to_string(verdict.changes.size()) + " changing requests");
}

QTEST_MAIN(tst_RandomActions)
#include "tst_random_actions.moc"
