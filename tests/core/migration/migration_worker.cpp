// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A program of the crash tests: begins, resumes or rolls back the migration of a SandboxEstate and prints what it comes to, a line each, until it
// ends or is killed.
//
//   migration_worker run|rollback ENDPOINT ENVIRONMENT API_KEY FROM TO JOURNAL
//
// STRONGROOM_TEST_KILL="before N" or "after N": it kills itself before or after the journal's N-th fsync, counted from the first change. Each
// transaction is one; those in between come from SQLite moving its log.

#include "base/Error.h"
#include "base/PauseGate.h"
#include "base/Text.h"
#include "migration/Journal.h"
#include "migration/RollBack.h"
#include "migration/Run.h"

#include "FaultVfs.h"
#include "SandboxEstate.h"
#include "support/KillMyself.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <atomic>
#include <chrono>
#include <cstdio>

using namespace strongroom;
using namespace strongroom::migration;
using namespace strongroom::test;

namespace {

void say(const std::string &line)
{
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
}

std::string wallMillis()
{
    return std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count());
}

void killAtTheJournalsFsync()
{
    const QStringList words = qEnvironmentVariable("STRONGROOM_TEST_KILL").split(QLatin1Char(' '));
    if (words.size() != 2) {
        return;
    }
    static const int at = words.at(1).toInt();
    static std::atomic<int> begun{0};
    static std::atomic<int> done{0};
    FaultVfs &vfs = FaultVfs::instance();
    if (words.at(0) == QLatin1String("before")) {
        vfs.before = [](FaultVfs::Operation operation) {
            if (operation == FaultVfs::Operation::Sync && ++begun == at) {
                killMyself();
            }
            return SQLITE_OK;
        };
    } else {
        vfs.after = [](FaultVfs::Operation operation) {
            if (operation == FaultVfs::Operation::Sync && ++done == at) {
                killMyself();
            }
        };
    }
}

int work(const QStringList &arguments)
{
    const bool back = arguments.at(1) == QLatin1String("rollback");
    const SandboxAccess access{fromQString(arguments.at(2)), fromQString(arguments.at(3)), fromQString(arguments.at(4))};
    const std::int64_t from = arguments.at(5).toLongLong();
    const std::int64_t to = arguments.at(6).toLongLong();
    const std::string path = fromQString(arguments.at(7));
    FaultVfs::instance();

    Plan plan;
    plan.connectionId = "c1";
    plan.connectionName = "sandbox";
    plan.environmentId = access.environmentId;
    for (const char *country : {"de", "in", "us"}) {
        plan.countries.emplace_back(country);
    }
    plan.targetVersion = to;
    plan.batchSize = qEnvironmentVariableIsSet("STRONGROOM_TEST_BATCH") ? qEnvironmentVariableIntValue("STRONGROOM_TEST_BATCH") : maxMigrationBatch;

    const connections::MigrationParts parts = connections::openForMigration(connectionTo(access), credentialsFor(access, from), keysUpTo(to));
    const auto journal = QFileInfo::exists(toQString(path)) ? Journal::open(path, keysUpTo(to)) : Journal::create(path, plan, keysUpTo(to));
    killAtTheJournalsFsync();
    if (back) {
        const RollBackStatus status = rollBack(*parts.store, *journal, PauseGate(), {}, Cancellation());
        say("rolled back " + std::to_string(status.rolledBack) + ' ' + std::to_string(status.keptTheirs));
        return 0;
    }
    bool working = false;
    const auto sink = [&](const RunStatus &status) {
        for (const CountryStatus &country : status.countries) {
            if (!working && country.stage != CountryStage::Waiting && country.stage != CountryStage::Settling) {
                working = true;
                say("working " + wallMillis());
            }
        }
    };
    RunOptions options;
    options.keptSecrets = [to] { return keysUpTo(to); };
    if (qEnvironmentVariableIsSet("STRONGROOM_TEST_WRITERS")) {
        options.writers = qEnvironmentVariableIntValue("STRONGROOM_TEST_WRITERS");
    }
    const RunResult result = runMigration(*parts.store, *parts.cipher, *journal, options, PauseGate(), sink, Cancellation());
    for (const CountryStatus &country : result.countries) {
        if (country.error) {
            std::fprintf(stderr, "%s: %s\n", country.country.c_str(), country.error->what());
        }
    }
    say(result.finished ? "finished" : "stopped");
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().size() != 8) {
        std::fprintf(stderr, "migration_worker run|rollback ENDPOINT ENVIRONMENT API_KEY FROM TO JOURNAL\n");
        return 2;
    }
    try {
        return work(QCoreApplication::arguments());
    } catch (const VaultError &error) {
        std::fprintf(stderr, "%s %s\n", error.what(), error.advice().c_str());
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    return 3;
}
