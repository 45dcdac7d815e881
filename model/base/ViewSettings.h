// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How the user likes the views, by connection: nothing secret. Texts of filters can hold personal data, so recent ones and the one in front live in
// memory only, unless the user has asked to keep them. Column names, not numbers, are stored: a later release may know more columns.

#include <QHash>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace strongroom::model {

enum class FilterHistory { MemoryOnly, Kept };

struct ColumnLayout {
    QString name;     // "record_key"
    int width = 0;    // pixels at 100 %; 0: let the view decide
    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

// What the service sorts by.
struct SortLayout {
    QString name;   // of the column
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortLayout &, const SortLayout &) = default;
};

// A table over every country has a layout of its own: it needs a column more.
enum class ColumnScope { OneCountry, EveryCountry };

// What is shown now, with those columns of `before` that this release does not know put back behind the column they followed: an older or
// newer release that knows them finds them again.
[[nodiscard]] QList<ColumnLayout> keepUnknownColumns(const QList<ColumnLayout> &now, const QList<ColumnLayout> &before, const QStringList &known);

class ViewSettings {
public:
    // The settings outlive this.
    explicit ViewSettings(QSettings *settings);

    // Visible ones in order; nullopt: never chosen.
    [[nodiscard]] std::optional<QList<ColumnLayout>> columns(const QString &connectionId, ColumnScope scope = ColumnScope::OneCountry) const;
    void setColumns(const QString &connectionId, const QList<ColumnLayout> &columns, ColumnScope scope = ColumnScope::OneCountry);
    [[nodiscard]] QList<SortLayout> sorting(const QString &connectionId) const;   // empty: the service's own order
    void setSorting(const QString &connectionId, const QList<SortLayout> &sorting);
    [[nodiscard]] QString lastCountry(const QString &connectionId) const;
    void setLastCountry(const QString &connectionId, const QString &country);
    [[nodiscard]] QString lastConnection() const;
    void setLastConnection(const QString &connectionId);

    [[nodiscard]] FilterHistory filterHistory() const;
    void setFilterHistory(FilterHistory history);                // MemoryOnly also erases what was kept
    [[nodiscard]] QStringList recentFilters(const QString &connectionId) const;    // newest first, at most 20
    void clearRecentFilters(const QString &connectionId);
    void addRecentFilter(const QString &connectionId, const QString &text);
    [[nodiscard]] QString frontFilter(const QString &connectionId) const;   // to begin with; empty where filters are not kept
    void setFrontFilter(const QString &connectionId, const QString &text);  // forgotten with the recent ones

    void forget(const QString &connectionId);                    // the connection was removed

private:
    QSettings *m_settings;
    QHash<QString, QStringList> m_recent;
    QHash<QString, QString> m_front;
};

} // namespace strongroom::model
