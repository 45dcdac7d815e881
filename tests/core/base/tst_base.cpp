// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Async.h"
#include "base/Clock.h"
#include "base/Json.h"
#include "base/PauseGate.h"
#include "base/SecretBytes.h"
#include "base/Text.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <cstring>
#include <thread>

using namespace strongroom;
using namespace std::chrono_literals;

class tst_Base : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lowerCaseIsFullUnicode_data();
    void lowerCaseIsFullUnicode();
    void utf16LengthCountsUnits();
    void loneSurrogatesSurviveJson_data();
    void loneSurrogatesSurviveJson();
    void jsonRefuses_data();
    void jsonRefuses();
    void integersAreExact();
    void wtf8RoundTrip();
    void secretBytesMoveAndCompare();
    void errorsKeepTheirType();
    void foreignExceptionsLoseTheirText();
    void cancellationWakesSleep();
    void cancelledHookIsNotCalled();
    void asyncDelivers();
    void asyncDeliversErrors();
    void asyncCancel();
    void asyncContextDies();
    void asyncMoveOnly();
    void pauseGateHoldsAndLetsGo();
    void pauseGateEndsWithTheCancellation();
    void pauseGateUnderManyHands();
};

void tst_Base::lowerCaseIsFullUnicode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lower");
    QTest::newRow("final sigma") << QStringLiteral(u"\u03A3\u038A\u03A3\u03A5\u03A6\u039F\u03A3") << QStringLiteral(u"\u03C3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C2");
    QTest::newRow("one to many") << QStringLiteral(u"\u0130zmir") << QStringLiteral(u"i\u0307zmir");
    QTest::newRow("ascii I") << QStringLiteral("INVOICE") << QStringLiteral("invoice");
    QTest::newRow("astral") << QStringLiteral(u"\U00010400") << QStringLiteral(u"\U00010428");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("byte order mark") << QStringLiteral(u"\uFEFFA") << QStringLiteral(u"\uFEFFa");
    QTest::newRow("grows") << QString(100, QChar(0x0130)) << QStringLiteral(u"i\u0307").repeated(100);
}

void tst_Base::lowerCaseIsFullUnicode()
{
    QFETCH(QString, text);
    QFETCH(QString, lower);
    QCOMPARE(toQString(toLowerFull(text.toStdString())), lower);
}

void tst_Base::utf16LengthCountsUnits()
{
    QCOMPARE(utf16Length("abc"), 3U);
    QCOMPARE(utf16Length("\xF0\x9F\x98\x80"), 2U);
    QCOMPARE(utf16Length("\xED\xA0\x80"), 1U);
    QVERIFY(isValidUtf8("\xF0\x9F\x98\x80"));
    QVERIFY(!isValidUtf8("\xED\xA0\x80"));
    QVERIFY(!isValidUtf8("\xC3"));
}

void tst_Base::loneSurrogatesSurviveJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("high") << QByteArray(R"({"a":"x\ud800y"})") << QByteArray("x\xED\xA0\x80y");
    QTest::newRow("low") << QByteArray(R"({"a":"\uDFFF"})") << QByteArray("\xED\xBF\xBF");
    QTest::newRow("two highs, then a pair") << QByteArray(R"({"a":"\ud800\ud83d\ude00"})") << QByteArray("\xED\xA0\x80\xF0\x9F\x98\x80");
    QTest::newRow("private use beside it") << QByteArray("{\"a\":\"\\ud800\xEE\x80\x80\\ue001\"}") << QByteArray("\xED\xA0\x80\xEE\x80\x80\xEE\x80\x81");
    QTest::newRow("escaped backslash before u") << QByteArray(R"({"a":"\\ud800"})") << QByteArray("\\ud800");
}

void tst_Base::loneSurrogatesSurviveJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, value);
    const auto parsed = parseJson({json.constData(), static_cast<std::size_t>(json.size())});
    QVERIFY(parsed.has_value());
    QCOMPARE(QByteArray::fromStdString(parsed->at("a").get<std::string>()), value);
    const auto again = parseJson(dumpJson(*parsed));
    QVERIFY(again.has_value());
    QCOMPARE(QByteArray::fromStdString(again->at("a").get<std::string>()), value);
}

void tst_Base::jsonRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("truncated") << QByteArray("{\"a\": [1, 2");
    QTest::newRow("deep") << QByteArray(10000, '[');
    QTest::newRow("deep and closed") << QByteArray(10000, '[') + QByteArray(10000, ']');
    QTest::newRow("bad UTF-8") << QByteArray("\"\xC3\x28\"");
    QTest::newRow("raw surrogate bytes") << QByteArray("\"\xED\xA0\x80\"");
    QTest::newRow("NaN") << QByteArray("NaN");
    QTest::newRow("trailing") << QByteArray("{} {}");
    QTest::newRow("zero byte behind") << QByteArray("{}\0", 3);
}

void tst_Base::jsonRefuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseJson({text.constData(), static_cast<std::size_t>(text.size())}).has_value());
}

void tst_Base::integersAreExact()
{
    QCOMPARE(exactInteger(*parseJson("9223372036854775807")), std::optional<std::int64_t>(9223372036854775807LL));
    QCOMPARE(exactInteger(*parseJson("-9223372036854775808")), std::optional<std::int64_t>(std::numeric_limits<std::int64_t>::min()));
    QCOMPARE(exactInteger(*parseJson("9007199254740993")), std::optional<std::int64_t>(9007199254740993LL));
    for (const char *const text : {"9223372036854775808", "1.0", "true", "\"1\"", "null", "1e3"}) {
        QVERIFY2(!exactInteger(*parseJson(text)).has_value(), text);
    }
}

void tst_Base::wtf8RoundTrip()
{
    const std::string text = "a\xED\xA0\x80\xF0\x9F\x98\x80z";
    QCOMPARE(toQString(text).size(), 5);
    QCOMPARE(fromQString(toQString(text)), text);
}

void tst_Base::secretBytesMoveAndCompare()
{
    SecretBytes a(std::string_view("key material"));
    const SecretBytes b = a.duplicate();
    QVERIFY(a.sameAs(b));
    const SecretBytes moved = std::move(a);
    QVERIFY(a.empty());   // NOLINT(bugprone-use-after-move): that is what is tested
    QVERIFY(moved.sameAs(b));
    QVERIFY(!moved.sameAs(SecretBytes(std::string_view("key materiaL"))));
    QVERIFY(SecretBytes().sameAs(SecretBytes(std::string_view())));
}

void tst_Base::errorsKeepTheirType()
{
    ErrorPtr kept;
    try {
        throw ServerError("read record: not found").about("record_key").during({"GET", "https://v.example/r", 404, {}, {}});
    } catch (const VaultError &) {
        kept = toVaultError(std::current_exception(), "read");
    }
    QCOMPARE(kept->kind(), ErrorKind::Server);
    QCOMPARE(kept->request().status, 404);
    QCOMPARE(kept->member(), std::string("record_key"));
    QVERIFY_THROWS_EXCEPTION(ServerError, kept->raise());
}

void tst_Base::foreignExceptionsLoseTheirText()
{
    ErrorPtr kept;
    try {
        throw std::runtime_error("password=hunter2");
    } catch (...) {
        kept = toVaultError(std::current_exception(), "write record");
    }
    QCOMPARE(std::string(kept->what()), std::string("write record failed inside the program"));
}

void tst_Base::cancellationWakesSleep()
{
    const CancellationSource source;
    std::thread other([source] {
        std::this_thread::sleep_for(20ms);
        source.cancel();
    });
    QVERIFY_THROWS_EXCEPTION(CancelledError, Clock::system().sleep(1h, source.token()));
    other.join();
    QVERIFY_THROWS_EXCEPTION(CancelledError, Clock::system().sleep(1h, source.token()));
}

void tst_Base::cancelledHookIsNotCalled()
{
    const CancellationSource source;
    std::atomic<int> calls = 0;
    {
        const CancellationHook dropped = source.token().onCancel([&] { ++calls; });
    }
    const CancellationHook kept = source.token().onCancel([&] { calls += 10; });
    source.cancel();
    source.cancel();
    QCOMPARE(calls.load(), 10);
    const CancellationHook late = source.token().onCancel([&] { calls += 100; });
    QCOMPARE(calls.load(), 110);
}

void tst_Base::asyncDelivers()
{
    QThreadPool pool;
    QObject context;
    std::optional<int> answer;
    std::vector<Progress> seen;
    QThread *deliveredOn = nullptr;
    startAsync(&pool, &context, "count", [](const Cancellation &, const ProgressSink &progress) {
        for (int i = 1; i <= 1000; ++i) {
            progress({i, 1000});
        }
        return 42;
    }, [&](int value) { answer = value; deliveredOn = QThread::currentThread(); }, [](const ErrorPtr &) { QFAIL("failed"); },
    [&](const Progress &progress) { seen.push_back(progress); });
    QTRY_COMPARE(answer.value_or(0), 42);
    QCOMPARE(deliveredOn, QThread::currentThread());
    QVERIFY(seen.size() < 100);
}

void tst_Base::asyncDeliversErrors()
{
    QThreadPool pool;
    QObject context;
    ErrorPtr error;
    startAsync(&pool, &context, "open", [](const Cancellation &, const ProgressSink &) -> int { throw CryptoError("tag does not match"); },
               [](int) { QFAIL("done"); }, [&](const ErrorPtr &thrown) { error = thrown; });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Crypto);
}

void tst_Base::asyncCancel()
{
    QThreadPool pool;
    QObject context;
    ErrorPtr error;
    const AsyncHandle handle = startAsync(&pool, &context, "wait", [](const Cancellation &cancellation, const ProgressSink &) {
        Clock::system().sleep(1h, cancellation);
    }, [] { QFAIL("done"); }, [&](const ErrorPtr &thrown) { error = thrown; });
    handle.cancel();
    QTRY_VERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Cancelled);
}

void tst_Base::asyncContextDies()
{
    QThreadPool pool;
    std::atomic<bool> cancelled = false;
    bool called = false;
    {
        QObject context;
        startAsync(&pool, &context, "wait", [&](const Cancellation &cancellation, const ProgressSink &progress) {
            progress({1, 2});
            try {
                Clock::system().sleep(1h, cancellation);
            } catch (const CancelledError &) {
                cancelled = true;
                throw;
            }
        }, [&] { called = true; }, [&](const ErrorPtr &) { called = true; }, [&](const Progress &) {});
        QTest::qWait(20);
    }
    QVERIFY(pool.waitForDone(5000));
    QCoreApplication::processEvents();
    QVERIFY(cancelled);
    QVERIFY(!called);
}

void tst_Base::asyncMoveOnly()
{
    QThreadPool pool;
    QObject context;
    SecretBytes got;
    startAsync(&pool, &context, "key", [](const Cancellation &, const ProgressSink &) { return SecretBytes(std::string_view("k")); },
               [&](SecretBytes value) { got = std::move(value); }, [](const ErrorPtr &) { QFAIL("failed"); });
    QTRY_COMPARE(got.size(), 1U);
}

void tst_Base::pauseGateHoldsAndLetsGo()
{
    const PauseGate gate;
    gate.wait({});   // open
    gate.pause();
    QVERIFY(gate.isPaused());
    std::atomic<int> steps = 0;
    std::thread worker([&steps, gate] {
        for (int i = 0; i < 3; ++i) {
            gate.wait({});
            ++steps;
        }
    });
    QTRY_VERIFY(gate.isWaiting());
    QCOMPARE(steps.load(), 0);
    gate.resume();
    worker.join();
    QCOMPARE(steps.load(), 3);
    QVERIFY(!gate.isPaused());
    QVERIFY(!gate.isWaiting());
}

void tst_Base::pauseGateEndsWithTheCancellation()
{
    const PauseGate gate;
    gate.pause();
    const CancellationSource source;
    std::atomic<bool> cancelled = false;
    std::thread worker([&cancelled, gate, token = source.token()] {
        try {
            gate.wait(token);
        } catch (const CancelledError &) {
            cancelled = true;
        }
    });
    QTRY_VERIFY(gate.isWaiting());
    source.cancel();
    worker.join();
    QVERIFY(cancelled);
    QVERIFY(gate.isPaused());   // for the next one; a cancel does not open it
    QVERIFY_THROWS_EXCEPTION(CancelledError, gate.wait(source.token()));
    gate.resume();
    QVERIFY_THROWS_EXCEPTION(CancelledError, gate.wait(source.token()));
}

// Pauses, resumes and a cancel from several threads: nobody hangs, nobody goes through after the cancel.
void tst_Base::pauseGateUnderManyHands()
{
    const PauseGate gate;
    const CancellationSource source;
    std::atomic<int> ended = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&ended, gate, token = source.token()] {
            try {
                for (;;) {
                    gate.wait(token);
                    std::this_thread::yield();
                }
            } catch (const CancelledError &) {
                ++ended;
            }
        });
    }
    for (int i = 0; i < 2; ++i) {
        threads.emplace_back([gate] {
            for (int n = 0; n < 200; ++n) {
                gate.pause();
                std::this_thread::yield();
                gate.resume();
            }
        });
    }
    threads[4].join();
    threads[5].join();
    gate.pause();
    source.cancel();
    for (int i = 0; i < 4; ++i) {
        threads[std::size_t(i)].join();
    }
    QCOMPARE(ended.load(), 4);
}

QTEST_GUILESS_MAIN(tst_Base)
#include "tst_base.moc"
