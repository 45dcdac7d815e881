// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/WriteAccess.h"

#include "base/Text.h"

#include <vector>

namespace strongroom::model {

using connections::Connection;
using connections::Mode;

namespace {
constexpr std::chrono::seconds checkEvery{1};
}

WriteAccess::WriteAccess(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(checkEvery);
    connect(&m_timer, &QTimer::timeout, this, &WriteAccess::check);
}

void WriteAccess::adopt(Connection &connection)
{
    const QString id = toQString(connection.id);
    const auto [place, isNew] = m_entries.try_emplace(id);
    Entry &entry = place->second;
    const Mode before = entry.mode;
    if (isNew) {
        entry.gate = connections::makeGate(connection, m_clock);
    } else {
        // Another guarded mode is another promise: what was allowed under the old one ends.
        if (before != connection.mode) {
            entry.gate->close();
        }
        entry.gate->setRule(connections::ruleOf(connection.mode));
        entry.gate->setConnection(connection.name);
    }
    entry.mode = connection.mode;
    entry.name = connection.name;
    connection.gate = entry.gate;
    if (isNew) {
        entry.wasAllowed = entry.gate->isOpen();
    } else if (before != connection.mode) {
        tell(id);
    }
}

void WriteAccess::forget(const QString &id)
{
    const auto found = m_entries.find(id);
    if (found != m_entries.end()) {
        found->second.gate->close();   // whoever still holds it
        m_entries.erase(found);
    }
}

const WriteAccess::Entry *WriteAccess::find(const QString &id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

Mode WriteAccess::mode(const QString &id) const
{
    const Entry *const entry = find(id);
    return entry != nullptr ? entry->mode : Mode::Normal;
}

bool WriteAccess::isAllowed(const QString &id) const
{
    const Entry *const entry = find(id);
    return entry == nullptr || entry->gate->isOpen();
}

std::optional<std::chrono::milliseconds> WriteAccess::timeLeft(const QString &id) const
{
    const Entry *const entry = find(id);
    return entry != nullptr ? entry->gate->timeLeft() : std::nullopt;
}

WriteAccess::Answer WriteAccess::allow(const QString &id, std::chrono::milliseconds duration, const QString &typedName)
{
    const Entry *const entry = find(id);
    if (entry == nullptr || entry->mode == Mode::Normal) {
        return Answer::NotGuarded;
    }
    if (entry->mode == Mode::Production && fromQString(typedName) != entry->name) {
        return Answer::WrongName;
    }
    entry->gate->openFor(duration);
    m_timer.start();
    tell(id);
    return Answer::Allowed;
}

void WriteAccess::stop(const QString &id)
{
    if (const Entry *const entry = find(id); entry != nullptr && entry->mode != Mode::Normal) {
        entry->gate->close();
        check();
    }
}

void WriteAccess::stopAll()
{
    for (auto &[id, entry] : m_entries) {
        entry.gate->close();
    }
    check();
}

void WriteAccess::check()
{
    std::vector<QString> over;
    bool counting = false;
    for (auto &[id, entry] : m_entries) {
        counting = counting || entry.gate->timeLeft().has_value();
        if (entry.wasAllowed != entry.gate->isOpen()) {
            over.push_back(id);
        }
    }
    if (!counting) {
        m_timer.stop();
    }
    for (const QString &id : over) {
        tell(id);
    }
    Q_EMIT ticked();
}

void WriteAccess::tell(const QString &id)
{
    const auto found = m_entries.find(id);
    if (found != m_entries.end()) {
        found->second.wasAllowed = found->second.gate->isOpen();
        Q_EMIT changed(id);
    }
}

QString remainingText(std::chrono::milliseconds left)
{
    const qint64 seconds = (left.count() + 999) / 1000;
    const qint64 hours = seconds / 3600;
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const QString minutes = hours > 0 ? two(seconds / 60 % 60) : QString::number(seconds / 60);
    QString text = hours > 0 ? QString::number(hours) + u':' : QString();
    return text + minutes + u':' + two(seconds % 60);
}

} // namespace strongroom::model
