// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How long the event loop of this thread did nothing else: a precise timer of 2 ms, and the longest time between two of its ticks. What is still going on
// when it is asked is not in it: let it tick once more.
//
// Trap: QTest::qWaitFor() sleeps 10 ms at a time, and its sleeps are gaps like any other.

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace strongroom::test {

class StallWatch : public QObject {
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(2);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_clock.restart());
            ++m_ticks;
        });
        m_clock.start();
        m_timer.start();
    }
    [[nodiscard]] qint64 takeLongest() { return std::exchange(m_longest, 0); }   // ms, since the last call
    [[nodiscard]] int ticks() const { return m_ticks; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
    int m_ticks = 0;
};

} // namespace strongroom::test
