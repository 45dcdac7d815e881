// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The copy on disk: what is written is read, nothing can be read out of it, and a file that was changed is refused as a whole.

#include "support/JoiningThread.h"

#include "locker/Cache.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

using namespace strongroom;
using namespace strongroom::locker;
using strongroom::test::JoiningThread;

namespace {

using namespace std::string_literals;

constexpr const char *accessKeyId = "6f5af581-3759-482f-83ca-22557013daab";
constexpr const char *secretAccessKey = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";
constexpr const char *base = "https://locker.example/api";
constexpr Micros second = 1'000'000;

SealedSecret secretRow(int number)
{
    SealedSecret row;
    row.id = "secret-id-" + std::to_string(number);
    row.key = "2.sealedkey" + std::to_string(number) + "==";
    row.value = "2.sealedvalue" + std::string(static_cast<std::size_t>(number) * 7, 'v');
    row.description = number % 2 == 0 ? "" : "2.sealeddescription";
    row.hash = "lookuphash" + std::to_string(number);
    if (number % 3 != 0) {
        row.environmentId = "environment-id-" + std::to_string(number % 3);
        row.environmentName = "2.sealedname";
        row.environmentHash = "lookupname";
    }
    row.created = 1'760'000'000'123'456 + number;
    row.revised = 1'760'000'001'123'456 + number;
    if (number % 4 == 0) {
        row.updated = 7 * second;
    }
    if (number % 5 == 0) {
        row.deleted = 8 * second;
    }
    return row;
}

SealedEnvironment environmentRow(int number)
{
    SealedEnvironment row;
    row.id = "environment-id-" + std::to_string(number);
    row.name = "2.sealedname" + std::to_string(number);
    row.externalUrl = number == 0 ? "" : "2.sealedurl";
    row.description = "2.sealedwords";
    row.hash = "lookupname" + std::to_string(number);
    row.created = 5 * second + number;
    row.revised = 6 * second + number;
    if (number == 1) {
        row.updated = 9 * second;
    }
    return row;
}

CacheUpdate project(int secrets = 12, int environments = 3)
{
    CacheUpdate update;
    for (int number = 0; number < secrets; ++number) {
        update.secrets.push_back(std::make_shared<const SealedSecret>(secretRow(number)));
    }
    for (int number = 0; number < environments; ++number) {
        update.environments.push_back(std::make_shared<const SealedEnvironment>(environmentRow(number)));
    }
    update.dropSecrets = update.dropEnvironments = true;
    update.profile = R"({"profile":{"key":"2.wrappedkey","project_id":471147114711}})";
    update.secretsRevision = 11 * second;
    update.environmentsRevision = 12 * second;
    update.deletionDate = 13 * second;
    update.secretsAsked = 14 * second;
    update.environmentsAsked = 15 * second;
    update.environmentsStale = true;
    return update;
}

// Everything that is in it, in an order.
using Content = std::tuple<std::vector<SealedSecret>, std::vector<SealedEnvironment>, std::string, std::vector<Micros>>;
template <typename Secrets, typename Environments>
std::pair<std::vector<SealedSecret>, std::vector<SealedEnvironment>> sorted(const Secrets &secrets, const Environments &environments)
{
    std::pair<std::vector<SealedSecret>, std::vector<SealedEnvironment>> rows;
    for (const auto &row : secrets) {
        rows.first.push_back(*row);
    }
    for (const auto &row : environments) {
        rows.second.push_back(*row);
    }
    std::ranges::sort(rows.first, {}, &SealedSecret::id);
    std::ranges::sort(rows.second, {}, &SealedEnvironment::id);
    return rows;
}
Content contentOf(const KnownItems &items)
{
    auto rows = sorted(items.secrets, items.environments);
    return {std::move(rows.first), std::move(rows.second), items.profile,
            {items.secretsRevision, items.environmentsRevision, items.deletionDate, items.secretsAsked, items.environmentsAsked, items.secretsStale ? 1 : 0,
             items.environmentsStale ? 1 : 0}};
}
Content contentOf(const CacheUpdate &update)
{
    auto rows = sorted(update.secrets, update.environments);
    return {std::move(rows.first), std::move(rows.second), update.profile.value(),
            {update.secretsRevision.value(), update.environmentsRevision.value(), update.deletionDate.value(), update.secretsAsked.value(),
             update.environmentsAsked.value(), update.secretsStale.value_or(false) ? 1 : 0, update.environmentsStale.value_or(false) ? 1 : 0}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
bool replace(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

} // namespace

class TestLockerCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsWrittenIsRead()
    {
        QVERIFY(!cache()->read());
        QVERIFY(cache()->write(project()));
        const auto one = cache();
        QVERIFY(contentOf(one->read().value()) == contentOf(project()));
        CacheUpdate more;
        SealedSecret changed = secretRow(3);
        changed.value = "2.anothervalue";
        more.secrets = {std::make_shared<const SealedSecret>(changed), std::make_shared<const SealedSecret>(secretRow(40))};
        more.goneSecrets = {secretRow(4).id, "an id nobody has"};
        more.goneEnvironments = {environmentRow(2).id};
        more.secretsRevision = 21 * second;
        more.secretsStale = true;
        QVERIFY(one->write(more));
        CacheUpdate expected = project();
        std::erase_if(expected.secrets, [](const auto &row) { return row->id == secretRow(3).id || row->id == secretRow(4).id; });
        expected.secrets.push_back(std::make_shared<const SealedSecret>(changed));
        expected.secrets.push_back(std::make_shared<const SealedSecret>(secretRow(40)));
        expected.environments.pop_back();
        expected.secretsRevision = 21 * second;
        expected.secretsStale = true;
        QVERIFY(contentOf(cache()->read().value()) == contentOf(expected));
        CacheUpdate drop;
        drop.dropSecrets = true;
        QVERIFY(one->write(drop));
        expected.secrets.clear();
        QVERIFY(contentOf(cache()->read().value()) == contentOf(expected));
    }
    void textsOfAnyKindComeBack()
    {
        SealedSecret odd;
        odd.id = "zero \0 and \xF0\x9F\x94\x91 and \"quotes\" \\"s;
        odd.key = std::string(100'000, 'k');
        odd.environmentId = "";
        odd.created = -1;
        odd.revised = std::numeric_limits<Micros>::max();
        odd.deleted = 0;
        CacheUpdate update = project(0, 0);
        update.secrets = {std::make_shared<const SealedSecret>(odd)};
        QVERIFY(cache()->write(update));
        QVERIFY(contentOf(cache()->read().value()) == contentOf(update));
    }
    void anotherPairOfBaseAndKeyNeverSeesIt()
    {
        QVERIFY(cache()->write(project()));
        const std::string folder = m_folder->path().toStdString();
        QVERIFY(!Cache(folder, "https://other.example/api", key(accessKeyId, secretAccessKey)).read());
        QVERIFY(!Cache(folder, base, key("7f5af581-3759-482f-83ca-22557013daab", secretAccessKey)).read());
        Cache otherSecret(folder, base, key(accessKeyId, "BBIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA="));
        QVERIFY(!otherSecret.read());
        // Put in its place it is refused.
        QVERIFY(QFile::copy(path(), QString::fromStdString(otherSecret.path())));
        QVERIFY_THROWS_EXCEPTION(DamagedCache, (void)otherSecret.read());
        Cache otherBase(folder, "https://other.example/api", key(accessKeyId, secretAccessKey));
        QVERIFY(QFile::copy(path(), QString::fromStdString(otherBase.path())));
        QVERIFY_THROWS_EXCEPTION(DamagedCache, (void)otherBase.read());
    }
    void nothingCanBeReadOutOfTheFile()
    {
        QVERIFY(cache()->write(project()));
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            const QByteArray content = contentOf(files.next()) + files.fileName().toUtf8();
            ++seen;
            for (const char *const word : {"secret-id", "environment-id", "2.seal", "sealedkey", "lookup", "vvvvvvv", "471147114711", "wrapped", "profile", accessKeyId, "6f5af581",
                                           secretAccessKey, "locker.example", "17600000"}) {
                QVERIFY2(!content.contains(word), word);
            }
        }
        QCOMPARE(seen, 1);
    }
    void itIsForItsOwnerAlone()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows' folders of a user have their own access lists");
#endif
        const QString place = m_folder->path() + QStringLiteral("/a/b");
        Cache one(place.toStdString(), base, key(accessKeyId, secretAccessKey));
        QVERIFY(one.write(project()));
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(QFileInfo(place).permissions() & others));
        QVERIFY(!(QFileInfo(QString::fromStdString(one.path())).permissions() & others));
        // What SQLite makes beside it, while something is being written.
        const QString journal = QString::fromStdString(one.path()) + QStringLiteral("-journal");
        withDatabase(QString::fromStdString(one.path()), [&](QSqlDatabase &database) {
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("BEGIN IMMEDIATE")));
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("DELETE FROM item")));
            QVERIFY(QFile::exists(journal));
            QVERIFY(!(QFileInfo(journal).permissions() & others));
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("ROLLBACK")));
        });
        QVERIFY(contentOf(one.read().value()) == contentOf(project()));
    }

    // Each bit of the file in its turn would take hours; a few hundred at random, and the first page's header whole.
    void aChangedBitIsSeenOrWithoutEffect()
    {
        QVERIFY(cache()->write(project()));
        const QByteArray whole = contentOf(path());
        const Content written = contentOf(project());
        constexpr unsigned seed = 20'261'126;
        constexpr int flips = 600;
        constexpr int header = 100;
        std::mt19937 random(seed);
        std::uniform_int_distribution<qsizetype> anywhere(0, whole.size() - 1);
        std::uniform_int_distribution<int> anyBit(0, 7);
        int refused = 0;
        for (int flip = 0; flip < flips + header; ++flip) {
            const qsizetype at = flip < flips ? anywhere(random) : flip - flips;
            const int bit = anyBit(random);
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(static_cast<unsigned char>(damaged.at(at)) ^ (1U << static_cast<unsigned>(bit)));
            QVERIFY(replace(path(), damaged));
            const QByteArray place = QByteArray("byte ") + QByteArray::number(at) + ", bit " + QByteArray::number(bit);
            try {
                const std::optional<KnownItems> items = cache()->read();
                QVERIFY2(items && contentOf(*items) == written, place.constData());
            } catch (const DamagedCache &) {
                ++refused;
            } catch (const StorageError &error) {
                QFAIL((place + ": " + error.what()).constData());
            }
            // And it is no obstacle: what is written after it was made anew is read.
            if (flip % 50 == 0) {
                const auto anew = cache();
                anew->rebuild();
                QVERIFY(anew->write(project()));
                QVERIFY(contentOf(cache()->read().value()) == written);
            }
        }
        QVERIFY(refused > flips / 4);   // most of it is rows
    }
    // Written to although it is damaged: never does it read as something else afterwards.
    void writingToADamagedFileMakesNothingWrong()
    {
        QVERIFY(cache()->write(project()));
        const QByteArray whole = contentOf(path());
        CacheUpdate more;
        more.secrets = {std::make_shared<const SealedSecret>(secretRow(40))};
        more.goneSecrets = {secretRow(1).id};
        CacheUpdate expected = project();
        std::erase_if(expected.secrets, [](const auto &row) { return row->id == secretRow(1).id; });
        expected.secrets.push_back(more.secrets.front());
        const Content afterwards = contentOf(expected);
        constexpr unsigned seed = 11'262'026;
        constexpr int flips = 150;
        std::mt19937 random(seed);
        std::uniform_int_distribution<qsizetype> anywhere(0, whole.size() - 1);
        std::uniform_int_distribution<int> anyBit(0, 7);
        for (int flip = 0; flip < flips; ++flip) {
            const qsizetype at = anywhere(random);
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(static_cast<unsigned char>(damaged.at(at)) ^ (1U << static_cast<unsigned>(anyBit(random))));
            QVERIFY(replace(path(), damaged));
            try {
                QVERIFY(cache()->write(more));
                QVERIFY2(contentOf(cache()->read().value()) == afterwards, QByteArray::number(at).constData());
            } catch (const DamagedCache &) {
            }
        }
    }
    void aCutFileIsRefused()
    {
        QVERIFY(cache()->write(project(200)));
        const QByteArray whole = contentOf(path());
        int refused = 0;
        int cuts = 0;
        for (qsizetype size = whole.size() - 1; size > 0; size -= 997) {
            QVERIFY(replace(path(), whole.first(size)));
            ++cuts;
            try {
                // The last page may hold nothing.
                const std::optional<KnownItems> items = cache()->read();
                QVERIFY2(items && contentOf(*items) == contentOf(project(200)), QByteArray::number(size).constData());
            } catch (const DamagedCache &) {
                ++refused;
            }
        }
        QVERIFY(refused > cuts / 2);
        QVERIFY(replace(path(), {}));   // as if it had never been
        QVERIFY(!cache()->read());
    }

    // Somebody who can write the file but has not the key.
    void rowsOfAnotherMomentOrPlaceAreRefused_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("a row is removed") << QStringList{QStringLiteral("DELETE FROM item WHERE name = (SELECT min(name) FROM item)")};
        QTest::newRow("all rows are removed") << QStringList{QStringLiteral("DELETE FROM item")};
        QTest::newRow("an old row is put back") << QStringList{QStringLiteral("REPLACE INTO item SELECT * FROM old.item WHERE sealed NOT IN (SELECT sealed FROM item)")};
        QTest::newRow("all old rows are put back") << QStringList{QStringLiteral("DELETE FROM item"), QStringLiteral("INSERT INTO item SELECT * FROM old.item")};
        QTest::newRow("the old list of contents") << QStringList{QStringLiteral("REPLACE INTO manifest SELECT * FROM old.manifest")};
        QTest::newRow("no list of contents") << QStringList{QStringLiteral("DELETE FROM manifest")};
        QTest::newRow("two rows change places")
            << QStringList{QStringLiteral("CREATE TEMP TABLE two AS SELECT min(name) AS a, max(name) AS b FROM item"),
                           QStringLiteral("CREATE TEMP TABLE kept AS SELECT name, sealed FROM item"),
                           QStringLiteral("UPDATE item SET sealed = (SELECT sealed FROM kept WHERE name = (SELECT b FROM two)) WHERE name = (SELECT a FROM two)"),
                           QStringLiteral("UPDATE item SET sealed = (SELECT sealed FROM kept WHERE name = (SELECT a FROM two)) WHERE name = (SELECT b FROM two)")};
        QTest::newRow("a row twice") << QStringList{QStringLiteral("INSERT INTO item SELECT x'00', kind, sealed FROM item LIMIT 1")};
        QTest::newRow("a row of the other kind") << QStringList{QStringLiteral("UPDATE item SET kind = 1 - kind WHERE name = (SELECT min(name) FROM item)")};
        QTest::newRow("the list of contents among the rows") << QStringList{QStringLiteral("INSERT INTO item SELECT x'', 2, sealed FROM manifest")};
        QTest::newRow("an empty row") << QStringList{QStringLiteral("UPDATE item SET sealed = x'' WHERE name = (SELECT min(name) FROM item)")};
        QTest::newRow("no table") << QStringList{QStringLiteral("DROP TABLE item")};
        QTest::newRow("a newer version") << QStringList{QStringLiteral("PRAGMA user_version = 2")};
        QTest::newRow("no version") << QStringList{QStringLiteral("PRAGMA user_version = 0")};
    }
    void rowsOfAnotherMomentOrPlaceAreRefused()
    {
        QFETCH(QStringList, statements);
        QVERIFY(cache()->write(project()));
        const QString old = m_folder->path() + QStringLiteral("/old");
        QVERIFY(QFile::copy(path(), old));
        CacheUpdate more;
        SealedSecret changed = secretRow(3);
        changed.value = "2.anothervalue";
        more.secrets = {std::make_shared<const SealedSecret>(changed)};
        QVERIFY(cache()->write(more));
        withDatabase(path(), [&](QSqlDatabase &database) {
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("ATTACH '%1' AS old").arg(old)));
            for (const QString &statement : statements) {
                QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
            }
        });
        QVERIFY_THROWS_EXCEPTION(DamagedCache, (void)cache()->read());
        // What is written whole is right again, or the file is refused once more.
        try {
            QVERIFY(cache()->write(project()));
            QVERIFY(contentOf(cache()->read().value()) == contentOf(project()));
        } catch (const DamagedCache &) {
        }
        cache()->rebuild();
        QVERIFY(!cache()->read());
        QVERIFY(cache()->write(project()));
        QVERIFY(contentOf(cache()->read().value()) == contentOf(project()));
    }

    void datesWithoutTheirRowsAreNotWritten()
    {
        CacheUpdate delta;
        delta.secrets = {std::make_shared<const SealedSecret>(secretRow(1))};
        delta.secretsAsked = 5 * second;
        QVERIFY(!cache()->write(delta));
        const std::optional<KnownItems> nothing = cache()->read();
        QVERIFY(!nothing || (nothing->secrets.empty() && nothing->secretsAsked == 0));
        delta.secretsAsked.reset();   // a row alone promises nothing
        QVERIFY(cache()->write(delta));
        QCOMPARE(cache()->read()->secrets.size(), std::size_t(1));
    }
    // Each with connections of its own, as several programs have.
    void manyWriteAtOnceAndNothingIsLost()
    {
        constexpr int writers = 4;
        constexpr int each = 15;
        QVERIFY(cache()->write(project(0)));
        std::atomic<int> failures = 0;
        {
            std::vector<JoiningThread> threads;
            for (int writer = 0; writer < writers; ++writer) {
                threads.emplace_back([&, writer] {
                    try {
                        const auto own = cache();
                        for (int number = 0; number < each; ++number) {
                            CacheUpdate update;
                            update.secrets = {std::make_shared<const SealedSecret>(secretRow(writer * each + number))};
                            if (!own->write(update) || !own->read()) {
                                ++failures;
                            }
                        }
                    } catch (...) {
                        ++failures;
                    }
                });
            }
        }
        QCOMPARE(failures.load(), 0);
        QVERIFY(contentOf(cache()->read().value()) == contentOf(project(writers * each)));
    }
    void aPlaceThatCannotBeUsedIsSaid()
    {
        const QString file = m_folder->path() + QStringLiteral("/a file");
        QVERIFY(replace(file, "x"));
        Cache below((file + QStringLiteral("/folder")).toStdString(), base, key(accessKeyId, secretAccessKey));
        try {
            QVERIFY(!below.write(project()));
        } catch (const DamagedCache &) {
            QFAIL("nothing is damaged");
        } catch (const StorageError &error) {
            QVERIFY(!error.advice().empty());
            return;
        }
        QFAIL("written where no folder can be");
    }

private:
    static AccessKey key(const char *id, const char *secret) { return {id, SecretBytes(std::string_view(secret))}; }
    [[nodiscard]] std::shared_ptr<Cache> cache() const { return std::make_shared<Cache>(m_folder->path().toStdString(), base, key(accessKeyId, secretAccessKey)); }
    [[nodiscard]] QString path() const { return QString::fromStdString(cache()->path()); }
    static void withDatabase(const QString &file, const std::function<void(QSqlDatabase &)> &work)
    {
        const QString name = QStringLiteral("tampering");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            work(database);
            database.close();
        }
        QSqlDatabase::removeDatabase(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLockerCache)
#include "tst_locker_cache.moc"
