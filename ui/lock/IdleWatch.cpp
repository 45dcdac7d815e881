// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "lock/IdleWatch.h"

#include <QCoreApplication>
#include <QMouseEvent>

#include <algorithm>

namespace strongroom::ui {

IdleWatch::IdleWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_steady(clock.steadyNow()), m_wall(clock.wallNow())
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::optional<std::chrono::minutes> limit)
{
    m_limit = limit;
    touch();
    if (m_limit) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
    Q_EMIT leftChanged();
}

void IdleWatch::touch()
{
    m_steady = m_clock.steadyNow();
    m_wall = m_clock.wallNow();
}

std::optional<std::chrono::seconds> IdleWatch::left() const
{
    if (!m_limit) {
        return std::nullopt;
    }
    const auto idle = std::max(std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steadyNow() - m_steady),
                               std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.wallNow() - m_wall));
    const std::chrono::milliseconds remaining = std::chrono::milliseconds(*m_limit) - idle;
    return std::clamp(std::chrono::ceil<std::chrono::seconds>(remaining), std::chrono::seconds(0), std::chrono::seconds(*m_limit));
}

void IdleWatch::check()
{
    const std::optional<std::chrono::seconds> remaining = left();
    if (!remaining) {
        return;
    }
    Q_EMIT leftChanged();
    if (remaining->count() == 0) {
        Q_EMIT expired();
    }
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        // A window that opens below the pointer brings moves that nobody made.
        if (const QPointF at = static_cast<const QMouseEvent *>(event)->globalPosition(); event->spontaneous() && at != m_pointer) {
            m_pointer = at;
            touch();
        }
        break;
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        if (event->spontaneous()) {
            touch();
        }
        break;
    default: break;
    }
    return false;
}

} // namespace strongroom::ui
