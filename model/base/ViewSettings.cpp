// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/ViewSettings.h"

#include <algorithm>

namespace strongroom::model {

namespace {
constexpr int recentLimit = 20;
const QString connectionsGroup = QStringLiteral("connections");
const QString historyKey = QStringLiteral("filters/keepHistory");

QString keyOf(const QString &connectionId, const char *name)
{
    return connectionsGroup + QLatin1Char('/') + connectionId + QLatin1Char('/') + QLatin1String(name);
}

const char *nameOf(ColumnScope scope) { return scope == ColumnScope::OneCountry ? "columns" : "columnsEveryCountry"; }
} // namespace

QList<ColumnLayout> keepUnknownColumns(const QList<ColumnLayout> &now, const QList<ColumnLayout> &before, const QStringList &known)
{
    QList<ColumnLayout> merged = now;
    QString follows;   // the column before an unknown one
    for (const ColumnLayout &column : before) {
        if (!known.contains(column.name)) {
            const auto place = std::find_if(merged.begin(), merged.end(), [&follows](const ColumnLayout &other) { return other.name == follows; });
            merged.insert(place == merged.end() ? (follows.isEmpty() ? 0 : merged.size()) : place - merged.begin() + 1, column);
        }
        follows = column.name;
    }
    return merged;
}

ViewSettings::ViewSettings(QSettings *settings) : m_settings(settings) {}

std::optional<QList<ColumnLayout>> ViewSettings::columns(const QString &connectionId, ColumnScope scope) const
{
    const QString key = keyOf(connectionId, nameOf(scope));
    if (!m_settings->contains(key)) {
        return std::nullopt;
    }
    QList<ColumnLayout> columns;
    const QStringList entries = m_settings->value(key).toStringList();
    for (const QString &entry : entries) {   // "name:width"; a name alone has no width
        const qsizetype colon = entry.lastIndexOf(QLatin1Char(':'));
        const QString name = colon < 0 ? entry : entry.left(colon);
        const bool isTwice = std::any_of(columns.cbegin(), columns.cend(), [&name](const ColumnLayout &column) { return column.name == name; });
        if (!name.isEmpty() && !isTwice) {
            columns.append({name, colon < 0 ? 0 : qBound(0, entry.mid(colon + 1).toInt(), 10000)});
        }
    }
    return columns;
}

void ViewSettings::setColumns(const QString &connectionId, const QList<ColumnLayout> &columns, ColumnScope scope)
{
    QStringList entries;
    for (const ColumnLayout &column : columns) {
        entries.append(column.name + QLatin1Char(':') + QString::number(column.width));
    }
    m_settings->setValue(keyOf(connectionId, nameOf(scope)), entries);
}

QList<SortLayout> ViewSettings::sorting(const QString &connectionId) const
{
    QList<SortLayout> sorting;
    for (const QString &entry : m_settings->value(keyOf(connectionId, "sorting")).toStringList()) {   // "name:asc", "name:desc"
        const qsizetype colon = entry.lastIndexOf(QLatin1Char(':'));
        if (colon > 0) {
            sorting.append({entry.left(colon), entry.mid(colon + 1) == QLatin1String("desc") ? Qt::DescendingOrder : Qt::AscendingOrder});
        }
    }
    return sorting;
}

void ViewSettings::setSorting(const QString &connectionId, const QList<SortLayout> &sorting)
{
    QStringList entries;
    for (const SortLayout &key : sorting) {
        entries.append(key.name + (key.order == Qt::DescendingOrder ? QLatin1String(":desc") : QLatin1String(":asc")));
    }
    if (entries.isEmpty()) {
        m_settings->remove(keyOf(connectionId, "sorting"));
    } else {
        m_settings->setValue(keyOf(connectionId, "sorting"), entries);
    }
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
            m_settings->remove(keyOf(id, "frontFilter"));
        }
        return;
    }
    for (auto it = m_recent.cbegin(); it != m_recent.cend(); ++it) {
        m_settings->setValue(keyOf(it.key(), "recentFilters"), it.value());
    }
    for (auto it = m_front.cbegin(); it != m_front.cend(); ++it) {
        m_settings->setValue(keyOf(it.key(), "frontFilter"), it.value());
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
    m_front.remove(connectionId);
    m_settings->remove(keyOf(connectionId, "frontFilter"));
}

QString ViewSettings::frontFilter(const QString &connectionId) const
{
    return filterHistory() == FilterHistory::Kept ? m_settings->value(keyOf(connectionId, "frontFilter")).toString() : QString();
}

void ViewSettings::setFrontFilter(const QString &connectionId, const QString &text)
{
    m_front.insert(connectionId, text);
    if (filterHistory() == FilterHistory::Kept) {
        m_settings->setValue(keyOf(connectionId, "frontFilter"), text);
    }
}

void ViewSettings::forget(const QString &connectionId)
{
    m_recent.remove(connectionId);
    m_front.remove(connectionId);
    m_settings->remove(connectionsGroup + QLatin1Char('/') + connectionId);
    if (lastConnection() == connectionId) {
        m_settings->remove(QStringLiteral("lastConnection"));
    }
}

} // namespace strongroom::model
