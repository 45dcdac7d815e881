// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Several programs with one copy on disk, and one that is killed while it writes. Started with "write", this program is one of the others.

#include "locker/Cache.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

using namespace strongroom;
using namespace strongroom::locker;

namespace {

constexpr std::string_view accessKeyId = "6f5af581-3759-482f-83ca-22557013daab";
constexpr std::string_view secretAccessKey = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";
constexpr int endOfTime = 1'000'000;

std::unique_ptr<Cache> cacheIn(const QString &folder)
{
    return std::make_unique<Cache>(folder.toStdString(), "https://locker.example", AccessKey{std::string(accessKeyId), SecretBytes(secretAccessKey)});
}

SealedSecret row(int number)
{
    SealedSecret secret;
    secret.id = std::to_string(number);
    secret.value = "2.value" + std::string(static_cast<std::size_t>(number % 500), 'v');
    secret.revised = number;
    return secret;
}

// One row after the other, each with its date; says so when it is in the file.
int writeRows(const QString &folder, int first, int count)
{
    try {
        const auto cache = cacheIn(folder);
        for (int number = first; number < first + count; ++number) {
            CacheUpdate update;
            update.secrets = {std::make_shared<const SealedSecret>(row(number))};
            update.secretsRevision = number;
            if (!cache->write(update)) {
                return 2;
            }
            std::printf("%d\n", number);
            std::fflush(stdout);
        }
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}

std::vector<int> numbersIn(const KnownItems &items)
{
    std::vector<int> numbers;
    for (const auto &secret : items.secrets) {
        const int number = std::stoi(secret->id);
        numbers.push_back(*secret == row(number) ? number : -1);
    }
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace

class TestLockerCacheProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalProgramsLoseNothing()
    {
        constexpr int programs = 3;
        constexpr int each = 15;
        const QTemporaryDir folder;
        std::vector<std::unique_ptr<QProcess>> others;
        for (int program = 0; program < programs; ++program) {
            others.push_back(start(folder.path(), program * each, each));
        }
        for (const auto &other : others) {
            QVERIFY(other->waitForFinished(60'000));
            QCOMPARE(other->exitStatus(), QProcess::NormalExit);
            QCOMPARE(other->exitCode(), 0);
        }
        std::vector<int> expected(programs * each);
        std::ranges::generate(expected, [next = 0]() mutable { return next++; });
        QCOMPARE(numbersIn(cacheIn(folder.path())->read().value()), expected);
    }
    // Whatever it was doing, what it had said is there, and the file is whole.
    void aKilledProgramLeavesAWholeFile()
    {
        const QTemporaryDir folder;
        int next = 0;
        for (int death = 0; death < 12; ++death) {
            const auto other = start(folder.path(), next, endOfTime);
            int said = -1;
            for (int lines = 0; lines <= death % 4; ++lines) {
                QVERIFY(other->canReadLine() || QTest::qWaitFor([&] { return other->canReadLine(); }, 60'000));
                said = other->readLine().trimmed().toInt();
            }
            other->kill();
            QVERIFY(other->waitForFinished(60'000));
            const KnownItems items = cacheIn(folder.path())->read().value();
            const std::vector<int> numbers = numbersIn(items);
            next = static_cast<int>(numbers.size());
            QVERIFY(next > said);
            for (int number = 0; number < next; ++number) {
                QCOMPARE(numbers[static_cast<std::size_t>(number)], number);
            }
            QCOMPARE(items.secretsRevision, Micros(next - 1));
        }
    }

private:
    static std::unique_ptr<QProcess> start(const QString &folder, int first, int count)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("write"), folder, QString::number(first), QString::number(count)});
        return process;
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QStringLiteral("write")) {
        return writeRows(arguments.at(2), arguments.at(3).toInt(), arguments.at(4).toInt());
    }
    TestLockerCacheProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_locker_cache_processes.moc"
