// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A copy on disk that is damaged, removed or cannot be written while the program runs: it is whole again, and never half a project.

#include "SyncFixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <string>

using namespace strongroom;
using namespace strongroom::locker;
using strongroom::test::Ids;
using strongroom::test::SyncFixture;

namespace {

constexpr Micros second = SyncFixture::second;

} // namespace

class TestLockerSyncFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileItWorksTheSame()
    {
        SyncFixture f;
        Sync plain(f.reads, nullptr, f.clock, SyncFixture::cooldown);
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)plain.load(Load::Cache, {}));
        QCOMPARE(f.idsOf(*plain.load(Load::Usual, {})), (Ids{"s0", "s1"}));
        plain.put(f.secretRow("s2", 200 * second));
        QCOMPARE(f.idsOf(*plain.load(Load::Cache, {})), (Ids{"s0", "s1", "s2"}));
        QVERIFY(!plain.cacheError());
    }
    void aDamagedFileIsMadeAnew()
    {
        SyncFixture f;
        (void)f.sync()->load(Load::Usual, {});
        QFile file(QString::fromStdString(f.cache()->path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 40));
        QCOMPARE(file.write(QByteArray(20, 'x')), qint64(20));
        file.close();
        QVERIFY_THROWS_EXCEPTION(DamagedCache, (void)f.cache()->read());
        const auto one = f.sync();
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)one->load(Load::Cache, {}));
        QVERIFY(one->cacheError());
        QVERIFY(!one->cacheError()->advice().empty());
        (void)one->load(Load::Usual, {});
        QCOMPARE(f.idsOf(f.cache()->read().value()), (Ids{"s0", "s1"}));
    }
    void aFileThatIsDamagedMeanwhileIsWrittenWhole()
    {
        SyncFixture f;
        const auto one = f.sync();
        (void)one->profile(Load::Usual, {});
        (void)one->load(Load::Usual, {});
        QFile file(QString::fromStdString(f.cache()->path()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(file.write("this is no database, whatever its name says it is") > 0);
        file.close();
        one->put(f.secretRow("s2", 200 * second));
        QVERIFY(one->cacheError());
        QCOMPARE(f.idsOf(*f.sync()->load(Load::Cache, {})), (Ids{"s0", "s1", "s2"}));
        QCOMPARE(f.sync()->profile(Load::Cache, {}), f.reads->profileText);
    }
    // Half a project would look like a whole one.
    void aFileThatWasRemovedMeanwhileIsWrittenWhole()
    {
        SyncFixture f;
        const auto one = f.sync();
        (void)one->load(Load::Usual, {});
        f.cache()->rebuild();
        f.reads->secretRows.push_back(f.secretRow("s2", 200 * second));
        f.reads->revision = 200 * second;
        (void)one->load(Load::Forced, {});
        QCOMPARE(f.reads->secretsSince().back(), 102 * second);
        QCOMPARE(f.idsOf(*f.sync()->load(Load::Cache, {})), (Ids{"s0", "s1", "s2"}));
    }
    // The first of two updates does not get to the disk; with the second the dates move past it.
    void whatCouldNotBeWrittenIsWrittenLater()
    {
        SyncFixture f;
        const auto one = f.sync();
        (void)one->load(Load::Usual, {});
        const QString path = QString::fromStdString(f.cache()->path());
        QVERIFY(QFile::rename(path, path + QStringLiteral(".aside")));
        QVERIFY(QDir().mkdir(path));
        f.reads->secretRows[0] = f.secretRow("s0", 200 * second, "2.new");
        f.reads->revision = 200 * second;
        (void)one->load(Load::Forced, {});   // is no failure
        QVERIFY(one->cacheError());
        QVERIFY(QDir().rmdir(path));
        QVERIFY(QFile::rename(path + QStringLiteral(".aside"), path));
        QCOMPARE(f.cache()->read()->secretsRevision, 102 * second);
        f.reads->environmentRows.push_back(f.environmentRow("e1", 300 * second, "h1"));
        f.reads->revision = 300 * second;
        (void)one->load(Load::Forced, {});
        const KnownItems stored = f.cache()->read().value();
        QCOMPARE(stored.secretsRevision, 300 * second);
        QCOMPARE(f.valueOf(stored, "s0"), std::string("2.new"));
    }
    void twoProgramsShareOneFile()
    {
        SyncFixture f;
        const auto one = f.sync();
        const auto two = f.sync();
        (void)one->load(Load::Usual, {});
        (void)two->load(Load::Usual, {});
        one->put(f.secretRow("of one", 200 * second));
        two->put(f.secretRow("of two", 201 * second));
        QCOMPARE(f.idsOf(*f.sync()->load(Load::Cache, {})), (Ids{"of one", "of two", "s0", "s1"}));
    }
};

QTEST_GUILESS_MAIN(TestLockerSyncFile)
#include "tst_locker_sync_file.moc"
