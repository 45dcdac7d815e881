// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/ViewSettings.h"

namespace strongroom::model {

namespace {
constexpr int recentLimit = 20;
const QString connectionsGroup = QStringLiteral("connections");
const QString historyKey = QStringLiteral("filters/keepHistory");

QString keyOf(const QString &connectionId, const char *name)
{
    return connectionsGroup + QLatin1Char('/') + connectionId + QLatin1Char('/') + QLatin1String(name);
}
} // namespace

ViewSettings::ViewSettings(QSettings *settings) : m_settings(settings) {}

std::optional<QList<ColumnLayout>> ViewSettings::columns(const QString &connectionId) const
{
    const QString key = keyOf(connectionId, "columns");
    if (!m_settings->contains(key)) {
        return std::nullopt;
    }
    QList<ColumnLayout> columns;
    const QStringList entries = m_settings->value(key).toStringList();
    for (const QString &entry : entries) {   // "name:width"
        const qsizetype colon = entry.lastIndexOf(QLatin1Char(':'));
        if (colon > 0) {
            columns.append({entry.left(colon), qBound(0, entry.mid(colon + 1).toInt(), 10000)});
        }
    }
    return columns;
}

void ViewSettings::setColumns(const QString &connectionId, const QList<ColumnLayout> &columns)
{
    QStringList entries;
    for (const ColumnLayout &column : columns) {
        entries.append(column.name + QLatin1Char(':') + QString::number(column.width));
    }
    m_settings->setValue(keyOf(connectionId, "columns"), entries);
}

QString ViewSettings::lastCountry(const QString &connectionId) const
{
    return m_settings->value(keyOf(connectionId, "country")).toString();
}

void ViewSettings::setLastCountry(const QString &connectionId, const QString &country)
{
    m_settings->setValue(keyOf(connectionId, "country"), country);
}

QString ViewSettings::lastConnection() const { return m_settings->value(QStringLiteral("lastConnection")).toString(); }

void ViewSettings::setLastConnection(const QString &connectionId) { m_settings->setValue(QStringLiteral("lastConnection"), connectionId); }

FilterHistory ViewSettings::filterHistory() const
{
    return m_settings->value(historyKey, false).toBool() ? FilterHistory::Kept : FilterHistory::MemoryOnly;
}

void ViewSettings::setFilterHistory(FilterHistory history)
{
    m_settings->setValue(historyKey, history == FilterHistory::Kept);
    m_settings->beginGroup(connectionsGroup);
    const QStringList saved = m_settings->childGroups();
    m_settings->endGroup();
    if (history == FilterHistory::MemoryOnly) {
        for (const QString &id : saved) {
            m_settings->remove(keyOf(id, "recentFilters"));
        }
        return;
    }
    for (auto it = m_recent.cbegin(); it != m_recent.cend(); ++it) {
        m_settings->setValue(keyOf(it.key(), "recentFilters"), it.value());
    }
}

QStringList ViewSettings::recentFilters(const QString &connectionId) const
{
    const auto known = m_recent.constFind(connectionId);
    if (known != m_recent.constEnd()) {
        return *known;
    }
    return filterHistory() == FilterHistory::Kept ? m_settings->value(keyOf(connectionId, "recentFilters")).toStringList() : QStringList();
}

void ViewSettings::addRecentFilter(const QString &connectionId, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return;
    }
    QStringList recent = recentFilters(connectionId);
    recent.removeAll(text);
    recent.prepend(text);
    if (recent.size() > recentLimit) {
        recent.resize(recentLimit);
    }
    m_recent.insert(connectionId, recent);
    if (filterHistory() == FilterHistory::Kept) {
        m_settings->setValue(keyOf(connectionId, "recentFilters"), recent);
    }
}

void ViewSettings::clearRecentFilters(const QString &connectionId)
{
    m_recent.insert(connectionId, {});
    m_settings->remove(keyOf(connectionId, "recentFilters"));
}

void ViewSettings::forget(const QString &connectionId)
{
    m_recent.remove(connectionId);
    m_settings->remove(connectionsGroup + QLatin1Char('/') + connectionId);
    if (lastConnection() == connectionId) {
        m_settings->remove(QStringLiteral("lastConnection"));
    }
}

} // namespace strongroom::model
