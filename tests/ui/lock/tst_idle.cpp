// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "lock/IdleWatch.h"

#include "support/FakeClock.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace strongroom;
using namespace std::chrono_literals;

class TestIdle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsDownAndExpires();
    void neverMeansNever();
    void usingTheProgramBeginsAnew_data();
    void usingTheProgramBeginsAnew();
    void aPointerThatStandsStillIsNobody();
    void sleepCounts();
    void aClockThatIsSetBackDoesNotCount();
};

void TestIdle::countsDownAndExpires()
{
    test::FakeClock clock;
    ui::IdleWatch watch(clock);
    const QSignalSpy expired(&watch, &ui::IdleWatch::expired);
    watch.setLimit(10min);
    QCOMPARE(watch.left(), std::optional<std::chrono::seconds>(600s));
    clock.advance(350s);
    QCOMPARE(watch.left(), std::optional<std::chrono::seconds>(250s));
    watch.check();
    QCOMPARE(expired.size(), 0);
    clock.advance(249s + 999ms);
    watch.check();
    QCOMPARE(watch.left(), std::optional<std::chrono::seconds>(1s));
    QCOMPARE(expired.size(), 0);
    clock.advance(1ms);
    watch.check();
    QCOMPARE(expired.size(), 1);
    clock.advance(24h);
    QCOMPARE(watch.left(), std::optional<std::chrono::seconds>(0s));
}

void TestIdle::neverMeansNever()
{
    test::FakeClock clock;
    ui::IdleWatch watch(clock);
    const QSignalSpy expired(&watch, &ui::IdleWatch::expired);
    watch.setLimit(std::nullopt);
    clock.advance(1000h);
    watch.check();
    QVERIFY(!watch.left());
    QCOMPARE(expired.size(), 0);
}

void TestIdle::usingTheProgramBeginsAnew_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("key") << 0;
    QTest::newRow("button") << 1;
    QTest::newRow("pointer") << 2;
}

void TestIdle::usingTheProgramBeginsAnew()
{
    QFETCH(int, what);
    test::FakeClock clock;
    QWidget window;
    window.resize(200, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    ui::IdleWatch watch(clock);
    watch.setLimit(1min);
    QTest::mouseMove(&window, QPoint(20, 20));
    QCoreApplication::processEvents();
    clock.advance(50s);
    switch (what) {
    case 0: QTest::keyClick(&window, Qt::Key_A); break;
    case 1: QTest::mouseClick(&window, Qt::LeftButton); break;
    default: QTest::mouseMove(window.windowHandle(), QPoint(90, 90)); break;
    }
    QTRY_COMPARE(watch.left(), std::optional<std::chrono::seconds>(60s));
}

void TestIdle::aPointerThatStandsStillIsNobody()
{
    test::FakeClock clock;
    QWidget window;
    window.resize(200, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    ui::IdleWatch watch(clock);
    QTest::mouseMove(window.windowHandle(), QPoint(50, 50));
    QCoreApplication::processEvents();
    watch.setLimit(1min);
    clock.advance(30s);
    QTest::mouseMove(window.windowHandle(), QPoint(50, 50));
    QCoreApplication::processEvents();
    QCOMPARE(watch.left(), std::optional<std::chrono::seconds>(30s));
}

// A steady clock stands still in the sleep of some computers.
void TestIdle::sleepCounts()
{
    test::FakeClock clock;
    ui::IdleWatch watch(clock);
    watch.setLimit(10min);
    clock.setWall(clock.wallNow() + 8h);
    QCOMPARE(watch.left(), std::optional<std::chrono::seconds>(0s));
}

void TestIdle::aClockThatIsSetBackDoesNotCount()
{
    test::FakeClock clock;
    ui::IdleWatch watch(clock);
    watch.setLimit(10min);
    clock.setWall(clock.wallNow() - 8h);
    clock.advance(10min);
    QCOMPARE(watch.left(), std::optional<std::chrono::seconds>(0s));
}

QTEST_MAIN(TestIdle)
#include "tst_idle.moc"
