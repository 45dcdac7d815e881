// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The table over 1,000,000 rows: a step of the scroll bar to the pixels, with pages coming and going; the memory that takes; and from "cancel"
// to nothing running any more.

#include "UiMeasure.h"

#include "ui/WindowFixture.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QScrollBar>

#include <random>
#include <stdexcept>

namespace strongroom::bench {

namespace {

using test::WindowFixture;
constexpr std::int64_t rows = 1'000'000;
constexpr std::chrono::milliseconds frame{16};
constexpr std::chrono::milliseconds cancelled{100};

// Resident memory of the process; 0 where the system does not tell.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
        }
    }
    return 0;
}

class PaintCount final : public QObject {
public:
    explicit PaintCount(QWidget *widget) { widget->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

// One frame: the bar moves, what that posts is done, the view's painting among it. Where that painted nothing, the view is painted by force: a
// frame that was left out is no fast one.
std::chrono::nanoseconds step(ui::RecordTableView *view, int row)
{
    const PaintCount paints(view->viewport());
    QElapsedTimer timer;
    timer.start();
    view->verticalScrollBar()->setValue(row);
    QCoreApplication::processEvents();
    if (paints.count() == 0) {
        view->viewport()->repaint();
    }
    return std::chrono::nanoseconds(timer.nsecsElapsed());
}

void check(bool held, const char *what)
{
    if (!held) {
        throw std::runtime_error(what);
    }
}

std::vector<UiFigure> run(ui::Theme &theme)
{
    WindowFixture fixture(&theme);
    test::FakeRecordStore &store = fixture.store();
    store.setTotal(rows);
    check(fixture.open(), "the records did not load");
    ui::RecordTableView *const view = fixture.page()->view();
    const qint64 before = residentBytes();

    UiFigure wheel{"three rows further, 2,000 times", {}, frame};
    int row = 0;
    for (int i = 0; i < 2000; ++i) {
        wheel.waits.push_back(step(view, row += 3));
    }
    UiFigure pages{"a page further, 500 times", {}, frame};
    for (int i = 0; i < 500; ++i) {
        pages.waits.push_back(step(view, row += 24));
    }
    UiFigure dragged{"the bar dragged over all of it, 500 times", {}, frame};
    for (int i = 0; i < 500; ++i) {
        dragged.waits.push_back(step(view, i * 1998));
    }
    UiFigure jumps{"a jump anywhere, rows waited for, 100 times", {}, frame};
    std::mt19937 random(1);
    for (int i = 0; i < 100; ++i) {
        const int place = static_cast<int>(random() % 999'000);
        jumps.waits.push_back(step(view, place));
        check(QTest::qWaitFor([&] { return fixture.page()->table()->rowState(place + 10) == model::RowState::Loaded; }), "rows did not come");
    }
    std::printf("  memory: %.1f MB more than at the first page (target 300 MB), %.1f MB of rows held\n", double(residentBytes() - before) / 1e6,
                double(fixture.page()->table()->bytesHeld()) / 1e6);

    UiFigure cancel{"cancel to nothing running, 100 times", {}, cancelled};
    for (int i = 0; i < 100; ++i) {
        int place = static_cast<int>(random() % 999'000);
        while (fixture.page()->table()->rowState(place + 10) == model::RowState::Loaded) {   // nothing would be asked for
            place = static_cast<int>(random() % 999'000);
        }
        store.hold();
        step(view, place);
        check(QTest::qWaitFor([&] { return store.running() > 0; }), "nothing was asked for");
        QElapsedTimer timer;
        timer.start();
        fixture.page()->cancelLoad();
        while (store.running() > 0 || fixture.page()->table()->isBusy()) {
            QCoreApplication::processEvents();
            check(timer.elapsed() < 10'000, "a load did not end");
        }
        cancel.waits.emplace_back(timer.nsecsElapsed());
        store.releaseAll();
    }
    return {wheel, pages, dragged, jumps, cancel};
}

} // namespace

UiSection tableSection() { return {"Table of 1,000,000 rows: scrolling, memory, cancel", run}; }

} // namespace strongroom::bench
