// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Records of a run that need somebody's attention (set aside, written over by somebody else, not rolled back), read from the journal page by page
// as a view scrolls; also while the run goes on. GUI thread; the journal is read on the pool.

#include "base/Async.h"
#include "base/Error.h"
#include "base/Roles.h"
#include "incountry/Country.h"
#include "migration/MigrationBackend.h"

#include <QAbstractTableModel>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace strongroom::model {

class AttentionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RecordKey, Place, State, Reason, ColumnCount };
    enum AttentionRole : int { StateOf = Role::FirstFreeRole };   // int of migration::ItemState
    static constexpr int pageSize = 200;

    explicit AttentionModel(QThreadPool *pool, QObject *parent = nullptr);
    ~AttentionModel() override;

    void setKnown(std::vector<incountry::CountryInfo> known);
    // Empties it, and reads the first page. Null: nothing to read.
    void setJournal(std::shared_ptr<MigrationJournal> journal);
    // So many there are by the run's counts: more than are loaded means that there is something to fetch.
    void setTotal(std::int64_t total);
    [[nodiscard]] std::int64_t total() const noexcept { return m_total; }
    [[nodiscard]] bool isLoading() const noexcept { return m_loading; }
    [[nodiscard]] const ErrorPtr &error() const noexcept { return m_error; }   // of the last page
    // From the start: states have changed.
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loadingChanged();

private:
    void load();

    QThreadPool *m_pool;
    std::shared_ptr<MigrationJournal> m_journal;
    std::vector<migration::JournalItem> m_rows;   // without their stored forms
    std::vector<incountry::CountryInfo> m_known;
    std::int64_t m_total = 0;
    bool m_atEnd = true;
    bool m_loading = false;
    ErrorPtr m_error;
    AsyncHandle m_handle;
    quint64 m_turn = 0;
};

} // namespace strongroom::model
