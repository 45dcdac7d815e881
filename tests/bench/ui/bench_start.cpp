// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The program beside an empty window of the same size: from its start to its end at the first paint, and the memory of both at rest. Both in an environment
// of their own, so that they find nothing of this user's and leave nothing there. The first start fills the system's caches and the settings, and does not
// count; what is on the disk is not evicted between two starts.

#include "ProcessMemory.h"
#include "UiMeasure.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <stdexcept>
#include <thread>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::bench {

namespace {

constexpr int startRounds = 11;
constexpr int memoryRounds = 3;
constexpr std::chrono::seconds atRest{3};
constexpr int patience = 60'000;   // ms
constexpr double target = 1.5;     // of an empty window's start

QString program() { return QStringLiteral(STRONGROOM_BIN_DIR "/strongroom"); }
QString emptyWindow() { return QCoreApplication::applicationDirPath() + u"/strongroom-emptywindow"_s; }
const QStringList sizeArguments{u"--size"_s, u"1360x840"_s};   // the empty window's

QProcessEnvironment environmentIn(const QTemporaryDir &folder)
{
    if (!folder.isValid()) {
        throw std::runtime_error("no folder for the settings: " + folder.errorString().toStdString());
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, place] : std::array<std::pair<QLatin1StringView, QLatin1StringView>, 7>{{{"HOME"_L1, "home"_L1},
                                                                                                     {"XDG_CONFIG_HOME"_L1, "config"_L1},
                                                                                                     {"XDG_DATA_HOME"_L1, "data"_L1},
                                                                                                     {"XDG_CACHE_HOME"_L1, "cache"_L1},
                                                                                                     {"STRONGROOM_CONFIG_DIR"_L1, "config/Strongroom"_L1},
                                                                                                     {"STRONGROOM_DATA_DIR"_L1, "data/Strongroom"_L1},
                                                                                                     {"STRONGROOM_CACHE_DIR"_L1, "cache/Strongroom"_L1}}}) {
        const QString path = folder.filePath(place);
        if (!QDir().mkpath(path)) {
            throw std::runtime_error("no folder " + path.toStdString());
        }
        environment.insert(name, path);
    }
    return environment;
}

void begin(QProcess &process, const QString &path, const QStringList &arguments, const QProcessEnvironment &environment)
{
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(path, arguments, QIODevice::NotOpen);
}

[[noreturn]] void fail(const QString &path, const QString &what) { throw std::runtime_error((path + u": "_s + what).toStdString()); }

std::chrono::nanoseconds startToEnd(const QString &path, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    begin(process, path, arguments, environment);
    const bool ended = process.waitForFinished(patience);
    const std::chrono::nanoseconds wait(timer.nsecsElapsed());
    if (!ended) {
        fail(path, process.errorString());
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        fail(path, u"ended with %1"_s.arg(process.exitCode()));
    }
    return wait;
}

void note(UiMemory &figure, const QProcess &process)
{
    const std::optional<ProcessMemory> memory = memoryOf(process.processId());
    if (!memory) {
        fail(process.program(), u"it ended, or the system does not tell its memory"_s);
    }
    figure.resident.push_back(memory->resident);
    figure.own.push_back(memory->own);
}

// `shownAfter`: how long until the window is certainly there.
void measureMemory(const QProcessEnvironment &environment, std::chrono::nanoseconds shownAfter)
{
    if constexpr (!measuresMemory) {
        std::printf("  memory at rest is not measured on this system\n");
        return;
    }
    UiMemory empty{"empty window, 3 s after it is there", {}, {}};
    UiMemory whole{"strongroom, 3 s after its window is there", {}, {}};
    for (int round = 0; round < memoryRounds; ++round) {
        QProcess yardstick;
        QProcess strongroom;
        begin(yardstick, emptyWindow(), {u"--stay"_s}, environment);
        begin(strongroom, program(), sizeArguments, environment);
        if (!yardstick.waitForStarted(patience) || !strongroom.waitForStarted(patience)) {
            fail(program(), u"it, or the empty window, did not start"_s);
        }
        std::this_thread::sleep_for(atRest + shownAfter);
        note(empty, yardstick);
        note(whole, strongroom);
        for (QProcess *const process : {&yardstick, &strongroom}) {
            process->kill();
            process->waitForFinished(patience);
        }
    }
    printMemory(empty);
    printMemory(whole);
}

std::vector<UiFigure> run(ui::Theme &)
{
    const QTemporaryDir folder;
    const QProcessEnvironment environment = environmentIn(folder);
    UiFigure empty{"empty window: start to end at the first paint", {}, {}};
    UiFigure text{"the same window with a menu and a line of text", {}, {}};
    UiFigure whole{"strongroom --until-shown: the same", {}, {}};
    for (int round = -1; round < startRounds; ++round) {
        const std::chrono::nanoseconds yardstick = startToEnd(emptyWindow(), {}, environment);
        const std::chrono::nanoseconds withText = startToEnd(emptyWindow(), {u"--text"_s}, environment);
        const std::chrono::nanoseconds strongroom = startToEnd(program(), QStringList{u"--until-shown"_s} + sizeArguments, environment);
        if (round >= 0) {
            empty.waits.push_back(yardstick);
            text.waits.push_back(withText);
            whole.waits.push_back(strongroom);
        }
    }
    printFigure(empty);
    printFigure(text);
    printFigure(whole);
    printRatio("strongroom to the empty window, medians", double(median(whole.waits).count()) / double(median(empty.waits).count()), target);
    measureMemory(environment, *std::max_element(whole.waits.begin(), whole.waits.end()));
    return {};   // printed in their order
}

} // namespace

UiSection startSection() { return {"Desk: cold start and memory at rest", run}; }

} // namespace strongroom::bench
