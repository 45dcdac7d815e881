// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The files that a client can see, newest first, and on top of them the uploads under way. The service cannot be asked for files alone: every
// record's meta is looked through, 1,000 at a time, and rows appear as they are found; stop() ends it. Narrowed and sorted here. GUI thread.

#include "base/Async.h"
#include "base/Roles.h"
#include "tozstore/Store.h"
#include "tozstore/files/TozFile.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace strongroom::model {

class TozFileTransfers;

class TozFilesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Type, Size, Stored, Writer, Created, Status, ColumnCount };
    enum class State { Idle, Loading, Stopped, Loaded, Failed };
    enum class RowKind { AtRest, Waiting, Running, Failed };
    Q_ENUM(RowKind)
    enum FileRole : int {
        RowKindOf = Role::FirstFreeRole,   // RowKind
        IsOwn,                             // bool: written by this client
        IsNamed                            // bool: it has a name in the clear
    };

    TozFilesModel(QThreadPool *pool, TozFileTransfers *transfers, QObject *parent = nullptr);
    ~TozFilesModel() override;
    void setStore(std::shared_ptr<tozstore::Store> store);   // loads; null: empties
    void setNames(const QHash<QString, QString> &names);     // of clients, by id

    void load();    // from the beginning
    void stop();    // what was found stays
    void setFilter(const QString &words);   // in name, type, writer and plain fields

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] const ErrorPtr &error() const noexcept { return m_error; }
    [[nodiscard]] qint64 looked() const noexcept { return m_looked; }   // records so far
    [[nodiscard]] qint64 total() const noexcept { return m_total; }     // records to look through; 0: not known
    [[nodiscard]] qint64 fileCount() const;                             // found, shown or not
    [[nodiscard]] int shownFileCount() const;
    [[nodiscard]] QStringList types() const;                            // that files have, sorted

    [[nodiscard]] std::optional<TozFile> fileAt(int row) const;         // none for an upload, or no such row
    [[nodiscard]] quint64 transferAt(int row) const;                    // 0: nothing is under way
    [[nodiscard]] int rowOf(const QString &fileId) const;               // -1: not shown
    [[nodiscard]] QString writerText(const QString &clientId) const;    // "you", a name, or the beginning of the id
    [[nodiscard]] bool isOwn(const TozFile &file) const { return file.writerId == m_self; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;   // -1: as the service lists them

Q_SIGNALS:
    void stateChanged();

private:
    struct Row {
        std::optional<TozFile> file;
        quint64 transfer = 0;
        quint64 number = 0;   // in the order they came
    };
    void next();
    void found(std::vector<TozFile> files);
    void transferAdded(quint64 id);
    void transferChanged(quint64 id);
    void transferLeaves(quint64 id);
    void put(const TozFile &file, quint64 transfer);
    void take(const QString &fileId);
    void show(Row *row, bool first);
    void rebuild();
    void rowChanged(const Row *row);
    [[nodiscard]] bool matches(const Row &row) const;
    [[nodiscard]] QVariant key(const Row &row, int column) const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] RowKind kind(const Row &row) const;
    [[nodiscard]] QString statusText(const Row &row) const;
    [[nodiscard]] Row *rowWith(quint64 transfer) const;
    [[nodiscard]] Row *rowWith(const QString &fileId) const;

    QThreadPool *m_pool;
    TozFileTransfers *m_transfers;
    std::shared_ptr<tozstore::Store> m_store;
    std::shared_ptr<tozstore::SearchCursor> m_cursor;
    AsyncHandle m_loading;
    quint64 m_turn = 0;
    State m_state = State::Idle;
    ErrorPtr m_error;
    qint64 m_looked = 0;
    qint64 m_total = 0;
    QString m_self;
    QString m_filter;
    QHash<QString, QString> m_names;
    std::vector<std::unique_ptr<Row>> m_all;
    std::vector<Row *> m_shown;
    quint64 m_lastNumber = 0;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace strongroom::model
