// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Hours of work with every service, tokens that expire and a network that comes and goes: the program's memory stays what it was, and once the
// network is there no error is left on the screen.
//
// Short form: half a minute, tokens of 2 s, a flap every 3 s; memory is printed and not judged, as caches still fill. With STRONGROOM_LONG=1: tokens of
// a minute, a flap every 20 s, for STRONGROOM_SOAK_MINUTES (60).

#include "MemoryUse.h"
#include "ScreenErrors.h"
#include "SoakUser.h"

#include "support/Figures.h"

#include <QElapsedTimer>
#include <QTest>

using namespace strongroom;
using namespace std::chrono_literals;

namespace {

struct SoakForm {
    std::chrono::seconds length;
    std::chrono::seconds warmUp;      // caches, pages and pools are made in it
    std::chrono::seconds tokenLifetime;
    std::chrono::milliseconds flapEvery;
    std::chrono::milliseconds flapFor;
    std::chrono::milliseconds stepEvery;
    std::chrono::milliseconds sampleEvery;
};

SoakForm soakForm()
{
    if (!test::isLongForm()) {
#ifdef STRONGROOM_SANITIZED
        return {120s, 40s, 10s, 15s, 500ms, 120ms, 500ms};   // several times slower, and memory is kept aside: no measure of growth
#else
        return {24s, 8s, 2s, 3s, 500ms, 120ms, 500ms};
#endif
    }
    const int minutes = qEnvironmentVariableIsSet("STRONGROOM_SOAK_MINUTES") ? qEnvironmentVariableIntValue("STRONGROOM_SOAK_MINUTES") : 60;
    const std::chrono::seconds length = std::chrono::minutes(std::max(1, minutes));
    return {length, std::min<std::chrono::seconds>(length / 4, 10min), 60s, 20s, 3s, 250ms, 2s};
}

double megabytes(qint64 bytes) { return double(bytes) / 1'048'576.0; }

} // namespace

class tst_Endurance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anHourOfWork();
};

void tst_Endurance::anHourOfWork()
{
    constexpr double mostGrowth = 5;   // percent
    const SoakForm form = soakForm();
    test::SoakWindow soak(form.tokenLifetime);
    test::SoakUser user(soak, 20'261'127);
    const auto milliseconds = [](auto span) { return int(std::chrono::milliseconds(span).count()); };

    QStringList amiss = user.visitEverything(20s);
    QVERIFY2(amiss.isEmpty(), qPrintable(amiss.join(QLatin1Char(0x0A))));   // all is well before it begins
    soak.network.flap(form.flapEvery, form.flapFor);
    std::vector<test::MemorySample> samples;
    int failedJobs = 0;
    int seen = 0;   // steps with an error on the screen: in an hour there are some, or nothing was tried
    QElapsedTimer clock;
    clock.start();
    qint64 nextSample = milliseconds(form.warmUp);
    while (clock.elapsed() < milliseconds(form.length)) {
        user.step();
        QTest::qWait(milliseconds(form.stepEvery));
        seen += test::errorsOnScreen(*soak.window).isEmpty() ? 0 : 1;
        // As a user does who has read it.
        failedJobs += soak.jobs.rowCount() - soak.jobs.runningCount();
        soak.jobs.dismissFinished();
        if (clock.elapsed() >= nextSample) {
            nextSample += milliseconds(form.sampleEvery);
            if (const auto sample = test::memoryNow()) {
                samples.push_back(*sample);
            }
        }
    }
    const int flaps = soak.network.flaps();
    soak.network.stop();

    amiss = user.visitEverything(20s);
    QVERIFY2(amiss.isEmpty(), qPrintable(amiss.join(QLatin1Char(0x0A))));
    QCOMPARE(soak.activity.damagedLines(), 0);
    const test::SoakCounts &counts = user.counts();
    QVERIFY2(flaps > 0 && counts.pages > 0 && counts.edits > 0 && counts.searches > 0, qPrintable(QString::number(counts.edits)));
    QVERIFY(seen > 0 || !test::isLongForm());   // in half a minute each flap may fall between two requests

    const test::MemoryGrowth growth = test::growthOf(samples);
    char line[400];
    std::snprintf(line, sizeof line,
                  "Soak of %lld s, tokens of %lld s, %d flaps: %d steps, %d pages, %d refreshes, %d searches, %d records saved (%d given up), %d jobs ended; "
                  "resident %.1f to %.1f MiB (%+.1f %%), malloc %.1f to %.1f MiB (%+.1f %%); no error left",
                  static_cast<long long>(form.length.count()), static_cast<long long>(form.tokenLifetime.count()), flaps, counts.steps, counts.pages, counts.refreshes, counts.searches, counts.edits,
                  counts.failedEdits, failedJobs, megabytes(growth.before.resident), megabytes(growth.after.resident), growth.residentPercent(), megabytes(growth.before.inUse),
                  megabytes(growth.after.inUse), growth.inUsePercent());
    test::figure(line);
    if (samples.empty()) {
        qWarning("**** memory was NOT measured on this system ****");
    } else if (test::isLongForm()) {
        QVERIFY2(growth.residentPercent() <= mostGrowth, line);
        QVERIFY2(growth.inUsePercent() <= mostGrowth, line);
    }
}

QTEST_MAIN(tst_Endurance)
#include "tst_endurance.moc"
