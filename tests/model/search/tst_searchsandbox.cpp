// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Search everywhere on the real thing: five connections of a sandbox over HTTP. The promise: the first hit is there within 300 ms of the first answer, and the
// event loop stays free; with 100,000 records in the long form (tests/run --long).

#include "connections/ConnectionManager.h"
#include "connections/Opening.h"
#include "keychain/MemoryCredentialStore.h"
#include "search/EverywhereSearch.h"
#include "support/Figures.h"
#include "support/SandboxProcess.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace strongroom;
using namespace strongroom::model;
using namespace Qt::Literals::StringLiterals;
using connections::Service;
using State = EverywhereSearch::State;

namespace {
#ifdef STRONGROOM_SANITIZED
constexpr qint64 slower = 6;   // unoptimised, and every access looked at
#else
constexpr qint64 slower = 1;
#endif
constexpr qint64 promisedMs = 300 * slower;
constexpr qint64 longestGapMs = 50 * slower;
constexpr int runs = 3;        // a gap can be the machine's doing; one of ours is in every run
} // namespace

class TestSearchSandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstHitAndFreeEventLoop();
    void findsInEveryService();

private:
    struct Run {
        qint64 firstAnswer = -1;   // ms since the beginning
        qint64 firstHit = -1;
        qint64 longestGap = 0;
        qint64 whole = 0;
        qint64 requests = 0;
        qint64 hits = 0;
    };
    [[nodiscard]] Run search(const QString &text);
    void add(Service service, const QString &name);

    int m_records = test::isLongForm() ? 100'000 : 5'000;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    QTemporaryDir m_folder;
    QThreadPool m_pool;
    std::unique_ptr<ConnectionManager> m_manager;
    std::string m_key;   // of a record somewhere in the middle
};

void TestSearchSandbox::add(Service service, const QString &name)
{
    auto configured = std::make_shared<connections::ConfiguredConnection>();
    configured->connection.service = service;
    QFile file(m_sandbox->readyFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    (void)connections::importInto(*configured, file.readAll().toStdString());
    configured->connection.id = connections::newConnectionId();
    configured->connection.name = name.toStdString();
    configured->connection.origin = connections::Origin::Demo;
    if (service == Service::InCountry) {
        configured->connection.countries = {"de", "fr", "us"};
    }
    (void)m_manager->addTransient(configured);
}

void TestSearchSandbox::initTestCase()
{
    qputenv("STRONGROOM_CONFIG_DIR", m_folder.path().toUtf8());
    qputenv("STRONGROOM_CACHE_DIR", m_folder.path().toUtf8());
    m_sandbox = std::make_unique<test::SandboxProcess>(QStringList{u"--seed"_s, u"demo"_s, u"--records"_s, QString::number(m_records)});
    m_pool.setMaxThreadCount(16);
    auto repository = std::make_shared<connections::ConnectionRepository>(m_folder.filePath(u"connections.json"_s).toStdString());
    m_manager = std::make_unique<ConnectionManager>(coreConnectionBackend(std::move(repository), std::make_shared<keychain::MemoryCredentialStore>(), {}), &m_pool);
    add(Service::InCountry, u"First vault"_s);
    add(Service::InCountry, u"Second vault"_s);
    add(Service::TozStore, u"TozStore"_s);
    add(Service::Locker, u"Locker"_s);
    add(Service::SignIn, u"Service account"_s);
    QCOMPARE(m_manager->connections().size(), std::size_t(5));
    // A record to look for, asked of the service itself.
    const QString first = QString::fromStdString(m_manager->connections().front().id);
    m_manager->open(first);
    QTRY_COMPARE_WITH_TIMEOUT(m_manager->state(first), ConnectionState::Open, 30'000);
    incountry::FindOptions options;
    options.limit = 1;
    options.offset = m_records / 10;
    const incountry::FindResult found = m_manager->store(first)->find(incountry::Country("de"), {}, options, {});
    QCOMPARE(found.rows.size(), std::size_t(1));
    m_key = std::get<incountry::Record>(found.rows.front()).recordKey();
    QVERIFY(!m_key.empty());
}

TestSearchSandbox::Run TestSearchSandbox::search(const QString &text)
{
    Run run;
    EverywhereSearch everywhere(m_manager.get());
    QElapsedTimer clock;
    QElapsedTimer gap;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    beat.setInterval(5);
    connect(&beat, &QTimer::timeout, this, [&] { run.longestGap = std::max(run.longestGap, gap.restart()); });
    connect(&everywhere, &EverywhereSearch::progressed, this, [&] {
        if (run.firstAnswer < 0 && everywhere.answered() > 0) {
            run.firstAnswer = clock.elapsed();
        }
    });
    connect(everywhere.hits(), &QAbstractItemModel::rowsInserted, this, [&] {
        if (run.firstHit < 0) {
            run.firstHit = clock.elapsed();
        }
    });
    clock.start();
    gap.start();
    beat.start();
    if (everywhere.start(text) != nullptr || !QTest::qWaitFor([&] { return everywhere.state() == State::Finished; }, 120'000)) {
        return run;
    }
    run.whole = clock.elapsed();
    run.requests = everywhere.answered();
    run.hits = everywhere.hits()->hitCount();
    for (const SearchFailure &failure : everywhere.failures()) {
        qWarning("%s: %s", failure.part.c_str(), failure.error ? failure.error->what() : "closed");
        run.hits = -1;
    }
    return run;
}

void TestSearchSandbox::firstHitAndFreeEventLoop()
{
    Run best;
    for (int i = 0; i < runs; ++i) {
        const Run run = search(QString::fromStdString(m_key));
        QVERIFY(run.hits >= 2);   // in both vaults
        if (i == 0 || run.firstHit - run.firstAnswer + run.longestGap < best.firstHit - best.firstAnswer + best.longestGap) {
            best = run;
        }
    }
    test::figure("Search everywhere, " + std::to_string(m_records) + " records, five connections: first answer after " + std::to_string(best.firstAnswer) + " ms, first hit " +
                 std::to_string(std::max<qint64>(0, best.firstHit - best.firstAnswer)) + " ms later, all " + std::to_string(best.requests) + " requests after " + std::to_string(best.whole) +
                 " ms, longest gap of the event loop " + std::to_string(best.longestGap) + " ms");
    QVERIFY2(best.firstHit - best.firstAnswer <= promisedMs, qPrintable(QString::number(best.firstHit - best.firstAnswer)));
    QVERIFY2(best.longestGap <= longestGapMs, qPrintable(QString::number(best.longestGap)));
}

void TestSearchSandbox::findsInEveryService()
{
    QSet<QString> connections;
    for (const QString &text : {QString::fromStdString(m_key), u"prescription"_s, u"DATABASE_URL"_s, u"sandbox"_s, u"127.0.0.1"_s}) {
        EverywhereSearch everywhere(m_manager.get());
        QVERIFY(everywhere.start(text) == nullptr);
        QVERIFY(QTest::qWaitFor([&] { return everywhere.state() == State::Finished; }, 60'000));
        QVERIFY2(everywhere.failures().empty(), qPrintable(text));
        for (int row = 0; row < everywhere.hits()->rowCount(); ++row) {
            connections.insert(everywhere.hits()->connectionOf(everywhere.hits()->index(row, 0)));
        }
    }
    QCOMPARE(connections.size(), 5);
}

QTEST_GUILESS_MAIN(TestSearchSandbox)
#include "tst_searchsandbox.moc"
