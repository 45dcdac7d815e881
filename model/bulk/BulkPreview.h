// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every change that operations would make to the chosen records, one row a changed member; then the records that are refused, then those
// that stay as they are, with the reason. Worked out on the pool; can be cancelled; nothing is staged or sent from here. GUI thread.

#include "base/Async.h"
#include "base/Roles.h"
#include "bulk/BulkEdit.h"
#include "incountry/Country.h"
#include "records/RecordPage.h"

#include <QAbstractTableModel>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace strongroom::model {

struct BulkTarget {
    SharedRow row;               // what the operations are done to: as the service has it, or a change of it that waits in the tray
    incountry::Country country;
    SharedRow base;              // as the service has it; null: that is `row`
};

class BulkPreview : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { RecordKey, Member, From, To, ColumnCount };
    enum PreviewRole : int {
        KindOf = Role::FirstFreeRole,   // BulkOutcome::Kind
        HasValue,                       // bool: From and To: a value, maybe empty, as against none
        CountryCode                     // QString
    };
    struct Counts {
        int records = 0;
        int changed = 0;        // records
        int differences = 0;    // members of them
        int unaffected = 0;
        int refused = 0;
        friend bool operator==(const Counts &, const Counts &) = default;
    };
    struct Change {
        SharedRow base;
        incountry::Record after;
        incountry::Country country;
    };

    explicit BulkPreview(QThreadPool *pool, QObject *parent = nullptr);
    ~BulkPreview() override;

    // Empties the table at once; answers ready(), or cancelled().
    void start(const std::vector<BulkTarget> &targets, const std::vector<BulkOperation> &operations, incountry::SearchKeyStorage searchKeys);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] const std::vector<Change> &changes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void ready();
    void cancelled();
    void failed(const strongroom::ErrorPtr &error);   // out of memory

private:
    struct Result;
    struct Row;
    void take(std::shared_ptr<Result> result);
    [[nodiscard]] const Row &at(const QModelIndex &index) const;

    QThreadPool *m_pool;
    AsyncHandle m_handle;
    bool m_running = false;
    quint64 m_turn = 0;
    Counts m_counts;
    std::shared_ptr<Result> m_result;
};

} // namespace strongroom::model
