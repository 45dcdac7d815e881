// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/SavedFilters.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::model;

namespace {
const QString acme = QStringLiteral("acme");
const QString demo = QStringLiteral("demo");
}

class TestSavedFilters : public QObject {
    Q_OBJECT

private:
    struct World {
        QTemporaryDir folder;
        QString path = folder.filePath(QStringLiteral("filters.json"));
        QThreadPool pool;
        std::shared_ptr<connections::SavedFilterRepository> repository = std::make_shared<connections::SavedFilterRepository>(path.toStdString());
        SavedFilters filters{repository, &pool, [](const QString &id) { return id != demo; }};
        [[nodiscard]] QStringList names(const QString &id = acme) const
        {
            QStringList names;
            for (const SavedFilter &filter : filters.of(id)) {
                names += filter.name;
            }
            return names;
        }
        [[nodiscard]] std::vector<std::string> onDisk(const std::string &id = "acme") const
        {
            std::vector<std::string> names;
            const auto all = repository->load();
            if (const auto found = all.find(id); found != all.end()) {
                for (const connections::StoredFilter &filter : found->second) {
                    names.push_back(filter.name);
                }
            }
            return names;
        }
    };

private Q_SLOTS:
    void namesAreUnique()
    {
        World world;
        SavedFilters &filters = world.filters;
        const QString id = filters.add(acme, QStringLiteral("  Berlin   customers "), QStringLiteral("key1=a"));
        QVERIFY(!id.isEmpty());
        QCOMPARE(world.names(), QStringList{QStringLiteral("Berlin customers")});
        for (const char *taken : {"berlin CUSTOMERS", " Berlin  customers", "", "   "}) {
            QVERIFY(!filters.nameProblem(acme, QString::fromLatin1(taken)).isEmpty());
            QVERIFY(filters.add(acme, QString::fromLatin1(taken), QStringLiteral("key1=b")).isEmpty());
        }
        QVERIFY(!filters.nameProblem(acme, QString(81, u'x')).isEmpty());
        QVERIFY(filters.nameProblem(acme, QString(80, u'x')).isEmpty());
        QVERIFY(filters.nameProblem(acme, QStringLiteral("BERLIN customers"), id).isEmpty());   // its own name
        QVERIFY(filters.nameProblem(demo, QStringLiteral("Berlin customers")).isEmpty());       // another connection's
        QVERIFY(filters.rename(acme, id, QStringLiteral("BERLIN customers")));
        const QString other = filters.add(acme, QStringLiteral("Other"), QStringLiteral("version=1"));
        QVERIFY(!filters.rename(acme, other, QStringLiteral("berlin customers")));
        QVERIFY(!filters.rename(acme, QStringLiteral("no such"), QStringLiteral("x")));
        QCOMPARE(world.names(), (QStringList{QStringLiteral("BERLIN customers"), QStringLiteral("Other")}));
    }

    void everyChangeReachesTheDisk()
    {
        World world;
        SavedFilters &filters = world.filters;
        QSignalSpy changed(&filters, &SavedFilters::changed);
        const QString a = filters.add(acme, QStringLiteral("a"), QStringLiteral("key1=a"));
        const QString b = filters.add(acme, QStringLiteral("b"), QStringLiteral("key1=b"));   // while the first is being written
        filters.rename(acme, a, QStringLiteral("z"));
        filters.replace(acme, b, QStringLiteral("key1=c"));
        QCOMPARE(changed.size(), 4);
        QTRY_VERIFY(world.onDisk() == (std::vector<std::string>{"b", "z"}));
        filters.remove(acme, b);
        QTRY_VERIFY(world.onDisk() == (std::vector<std::string>{"z"}));
        QVERIFY(filters.canUndoRemove(acme));
        filters.add(acme, QStringLiteral("B"), QStringLiteral("key1=new"));
        filters.undoRemove(acme);
        QVERIFY(!filters.canUndoRemove(acme));
        QCOMPARE(world.names(), (QStringList{QStringLiteral("B"), QStringLiteral("b (2)"), QStringLiteral("z")}));
        QCOMPARE(filters.find(acme, b)->text, QStringLiteral("key1=c"));
        QTRY_COMPARE(world.onDisk().size(), std::size_t(3));
        world.pool.waitForDone();

        World second;
        SavedFilters again(world.repository, &second.pool, [](const QString &) { return true; });
        QSignalSpy loaded(&again, &SavedFilters::changed);
        again.load();
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(again.of(acme) == filters.of(acme));
        again.forget(acme);
        QTRY_VERIFY(world.onDisk().empty());
        second.pool.waitForDone();
    }

    void theDemosFiltersStayInMemory()
    {
        World world;
        world.filters.add(demo, QStringLiteral("a"), QStringLiteral("key1=Anna"));
        QVERIFY(!world.filters.isKept(demo));
        world.pool.waitForDone();
        QVERIFY(!QFile::exists(world.path));
        QCOMPARE(world.names(demo).size(), 1);
    }

    void whatIsNotUnderstoodIsShownAndKept()
    {
        World world;
        world.repository->store("acme", {{"1", "later", "weight~heavy"}, {"2", "now", "key1=a"}});
        QSignalSpy changed(&world.filters, &SavedFilters::changed);
        world.filters.load();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!world.filters.of(acme)[0].problem.isEmpty());
        QVERIFY(world.filters.of(acme)[1].problem.isEmpty());
        QVERIFY(world.filters.rename(acme, QStringLiteral("1"), QStringLiteral("much later")));
        QTRY_VERIFY(world.onDisk() == (std::vector<std::string>{"much later", "now"}));
        QCOMPARE(world.repository->load().at("acme")[0].text, std::string("weight~heavy"));
    }

    void whatCannotBeWrittenGoesBack()
    {
        World world;
        world.filters.add(acme, QStringLiteral("first"), QStringLiteral("key1=a"));
        QTRY_COMPARE(world.onDisk().size(), std::size_t(1));
        world.pool.waitForDone();
        QTest::qWait(0);
        QSignalSpy failed(&world.filters, &SavedFilters::failed);
        // A folder in the lock file's place: no lock, no change.
        QVERIFY(QDir().mkpath(world.path + QStringLiteral(".lock/x")));
        world.filters.add(acme, QStringLiteral("second"), QStringLiteral("key1=b"));
        QCOMPARE(world.names().size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QCOMPARE(failed[0][0].value<ErrorPtr>()->kind(), ErrorKind::Storage);
        QCOMPARE(world.names(), QStringList{QStringLiteral("first")});
        QVERIFY(world.onDisk() == (std::vector<std::string>{"first"}));
    }

    void anUnreadableFileIsReported()
    {
        World world;
        QVERIFY(QDir().mkpath(world.path));
        QSignalSpy failed(&world.filters, &SavedFilters::failed);
        world.filters.load();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<ErrorPtr>()->kind(), ErrorKind::Storage);
        QVERIFY(world.filters.of(acme).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
