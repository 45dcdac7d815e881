// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/LoadWatch.h"

#include <utility>

namespace strongroom::model {

using namespace std::chrono_literals;

LoadWatch::LoadWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LoadWatch::tick);
}

void LoadWatch::setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

std::optional<std::chrono::milliseconds> LoadWatch::slowFor() const
{
    return m_slow ? std::optional(std::chrono::milliseconds(m_since.elapsed())) : std::nullopt;
}

void LoadWatch::setLoading(bool loading)
{
    if (loading == m_since.isValid()) {
        return;
    }
    if (loading) {
        m_since.start();
        m_timer.start(m_patience);
        return;
    }
    m_since.invalidate();
    m_timer.stop();
    if (std::exchange(m_slow, false)) {
        Q_EMIT changed();
    }
}

void LoadWatch::answered()
{
    if (!m_since.isValid()) {
        return;
    }
    m_since.restart();
    m_timer.start(m_patience);
    if (std::exchange(m_slow, false)) {
        Q_EMIT changed();
    }
}

void LoadWatch::tick()
{
    m_slow = true;
    m_timer.start(1s);
    Q_EMIT changed();
}

} // namespace strongroom::model
