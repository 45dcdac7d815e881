// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The activity as a table, newest first, narrowed by an index vector of its own.

#include "activity/ActivityLog.h"
#include "base/Roles.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace strongroom::model {

enum class ActivitySpan { Always, Today, Week, Month };   // of the user's own days; Week and Month are the last 7 and 30

struct ActivityFilter {
    QString words;                                      // each must occur in what, where or how it ended
    std::optional<activity::ActivityOutcome> outcome;
    QString connection;                                 // empty: any
    ActivitySpan span = ActivitySpan::Always;
    friend bool operator==(const ActivityFilter &, const ActivityFilter &) = default;
};

class ActivityModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, Where, HowMany, HowLong, Outcome, ColumnCount };
    enum ActivityRole : int {
        OutcomeOf = Role::FirstFreeRole   // activity::ActivityOutcome as int
    };

    // The log outlives the model.
    explicit ActivityModel(ActivityLog *log, QObject *parent = nullptr);
    void setFilter(const ActivityFilter &filter);
    [[nodiscard]] const ActivityFilter &filter() const { return m_filter; }
    [[nodiscard]] const activity::ActivityEntry &entryAt(int row) const { return m_log->entries()[m_rows[std::size_t(row)]]; }
    [[nodiscard]] std::vector<activity::ActivityEntry> shownEntries() const;   // newest first, for an export
    [[nodiscard]] QStringList connectionNames() const;                         // sorted, each once
    // What the journal knows of a row: name and value, in the order of a reader.
    [[nodiscard]] QList<std::pair<QString, QString>> details(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    void takeNew();
    [[nodiscard]] bool matches(const activity::ActivityEntry &entry) const;

    ActivityLog *m_log;
    ActivityFilter m_filter;
    QStringList m_words;
    qint64 m_since = 0;   // ms of the epoch
    std::vector<std::size_t> m_rows;   // of the log's entries
};

} // namespace strongroom::model
