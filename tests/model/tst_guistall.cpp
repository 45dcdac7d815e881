// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// The promise of the house: the GUI thread is never blocked for longer than 50 ms while 10,000 records load and open. Everything is real but
// the window: sandbox, HTTP, decryption, models. A 5 ms timer in the GUI thread's event loop measures the gaps.
//
// A gap can also be the machine's doing (two cores, other programs). A stall of ours shows in every run, so the best of three counts.

#include "connections/Opening.h"
#include "incountry/Storage.h"
#include "jobs/JobListModel.h"
#include "records/RecordDetails.h"
#include "records/RecordTableModel.h"
#include "support/SandboxProcess.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace strongroom;
using namespace strongroom::model;

namespace {

constexpr int recordCount = 10000;
constexpr int rowsInView = 40;
#ifdef STRONGROOM_SANITIZED
constexpr qint64 slower = 6;   // unoptimised, and every access looked at
#else
constexpr qint64 slower = 1;
#endif
constexpr qint64 longestGapMs = 50 * slower;
constexpr int runs = 3;

class StallWatch : public QObject {
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_gaps.push_back(m_clock.nsecsElapsed() / 1000); m_clock.start(); });
        m_clock.start();
        m_timer.start();
    }
    [[nodiscard]] qint64 longestMicroseconds() const { return m_gaps.empty() ? 0 : *std::max_element(m_gaps.begin(), m_gaps.end()); }
    [[nodiscard]] qint64 medianMicroseconds() const
    {
        std::vector<qint64> gaps = m_gaps;
        std::nth_element(gaps.begin(), gaps.begin() + std::ptrdiff_t(gaps.size() / 2), gaps.end());
        return gaps[gaps.size() / 2];
    }
    [[nodiscard]] std::size_t ticks() const { return m_gaps.size(); }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<qint64> m_gaps;   // us
};

} // namespace

class TestGuiStall : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::vector<incountry::Country> m_countries;

    struct Run {
        qint64 longest = 0;
        qint64 median = 0;
        std::size_t ticks = 0;
        qint64 rows = 0;
        qint64 unreadable = 0;
        qint64 elapsed = 0;
    };

    [[nodiscard]] std::shared_ptr<incountry::RecordStore> openStore() const
    {
        connections::ConfiguredConnection configured;
        QFile file(m_sandbox->readyFile());
        if (!file.open(QIODevice::ReadOnly)) {
            return nullptr;
        }
        (void)connections::importInto(configured, file.readAll().toStdString());
        configured.connection.name = "sandbox";
        return connections::openInCountry(configured.connection, configured.credentials);
    }

    // Scrolls through all records of all countries like a view: asks for what it shows, paints those cells, opens one record a screen.
    Run scroll()
    {
        Run run;
        const std::shared_ptr<incountry::RecordStore> store = openStore();   // a new one: no derived key is known yet
        QThreadPool pool;
        pool.setMaxThreadCount(8);
        JobListModel jobs;
        RecordTableModel model(&pool, &jobs);
        RecordInspector inspector(&pool);
        QElapsedTimer elapsed;
        elapsed.start();
        const StallWatch watch;
        for (const incountry::Country &country : m_countries) {
            model.setSource(store, country);
            const bool answered = QTest::qWaitFor([&] { return model.countState() != RecordTableModel::CountState::Unknown || model.queryError(); }, 60000);
            if (!answered || model.queryError()) {
                return run;
            }
            for (int row = 0; row < model.rowCount(); row += rowsInView) {
                const int last = std::min(row + rowsInView, model.rowCount()) - 1;
                model.ensureLoaded(row, last);
                const bool loaded = QTest::qWaitFor([&] { return model.rowAt(row) && model.rowAt(last); }, 60000);
                if (!loaded) {
                    return run;
                }
                for (int shown = row; shown <= last; ++shown) {
                    for (int column = 0; column < model.columnCount(); ++column) {
                        (void)model.index(shown, column).data(Role::Display).toString();
                    }
                    run.unreadable += model.rowState(shown) == RowState::Unreadable ? 1 : 0;
                }
                inspector.show(model.rowAt(row), store->currentKeyVersion(), incountry::SearchKeyStorage::Hashed);
                run.rows += last - row + 1;
            }
        }
        run.elapsed = elapsed.elapsed();
        run.longest = watch.longestMicroseconds();
        run.median = watch.medianMicroseconds();
        run.ticks = watch.ticks();
        return run;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<test::SandboxProcess>(
            QStringList{QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QString::number(recordCount)});
        const std::shared_ptr<incountry::RecordStore> store = openStore();
        QVERIFY(store);
        for (const incountry::CountryInfo &info : store->countries({})) {
            incountry::FindOptions options;
            options.limit = 1;
            if (store->find(info.country, {}, options, {}).meta.total > 0) {
                m_countries.push_back(info.country);
            }
        }
        QVERIFY(m_countries.size() > 1);
    }

    void theWatchSeesAStall()
    {
        const StallWatch watch;
        QTest::qWait(30);
        QElapsedTimer busy;
        busy.start();
        while (busy.elapsed() < 80) {
        }
        QTest::qWait(30);
        QVERIFY2(watch.longestMicroseconds() >= 75000, qPrintable(QString::number(watch.longestMicroseconds())));
    }

    void tenThousandRecordsLoadAndOpen()
    {
        qint64 best = -1;
        for (int i = 0; i < runs && (best < 0 || best >= longestGapMs * 1000); ++i) {
            const Run run = scroll();
            QVERIFY2(run.rows >= recordCount, qPrintable(QString::number(run.rows)));
            QVERIFY(run.unreadable > 0 && run.unreadable < run.rows / 10);
            QVERIFY2(run.ticks > 20, qPrintable(QString::number(run.ticks)));
            qInfo("%lld records (%lld unreadable) in %lld ms: longest gap %.1f ms, median %.1f ms, %zu ticks", static_cast<long long>(run.rows),
                  static_cast<long long>(run.unreadable), static_cast<long long>(run.elapsed), double(run.longest) / 1000, double(run.median) / 1000, run.ticks);
            QVERIFY2(run.median < 15000 * slower, qPrintable(QString::number(run.median)));
            best = best < 0 ? run.longest : std::min(best, run.longest);
        }
        QVERIFY2(best < longestGapMs * 1000, qPrintable(QStringLiteral("longest gap %1 us").arg(best)));
    }
};

QTEST_GUILESS_MAIN(TestGuiStall)
#include "tst_guistall.moc"
