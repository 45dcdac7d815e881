// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozRecordTableModel.h"

#include "base/Text.h"
#include "tozstore/records/TozNames.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace strongroom::model {

using tozstore::RecordRow;

namespace {

constexpr std::size_t mostFieldColumns = 60;   // a table of hundreds of columns helps nobody; the inspector shows all fields

} // namespace

struct TozRecordTableModel::Page {
    std::vector<SharedTozRow> rows;
    TozFieldNames names;
    qint64 total = 0;
    qint64 unreadable = 0;
    int parts = 1;
    bool atEnd = false;
    std::vector<std::string> unreachable;
    std::chrono::milliseconds time{0};
};

TozRecordTableModel::TozRecordTableModel(QThreadPool *pool, TozNames *names, JobListModel *jobs, QObject *parent)
    : QAbstractTableModel(parent), m_pool(pool), m_names(names),
      m_job(jobs, Job::Unit::Records, [] { return JobInfo(tr("Search records"), ActivityKind::Other); }, [this] { cancel(); }), m_columns(tozFixedColumns())
{
    connect(names, &TozNames::changed, this, [this] {
        const int writer = columnOf(tozColumnName({TozColumn::Source::Writer, {}}));
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, writer), index(static_cast<int>(m_rows.size()) - 1, writer));
        }
    });
}

TozRecordTableModel::~TozRecordTableModel()
{
    m_handle.cancel();
    dispose(std::move(m_rows));
}

// Wiping what was decrypted takes longer than the GUI thread has.
void TozRecordTableModel::dispose(std::vector<SharedTozRow> rows) const
{
    if (!rows.empty()) {
        m_pool->start([held = std::make_shared<std::vector<SharedTozRow>>(std::move(rows))]() mutable { held.reset(); });
    }
}

void TozRecordTableModel::setStore(std::shared_ptr<tozstore::Store> store)
{
    m_store = std::move(store);
    m_handle.cancel();
    ++m_turn;
    m_cursor.reset();
    setBusy(false);
    dropRows();
    if (m_columns.size() > tozFixedColumns().size()) {   // fields of another client's records
        beginRemoveColumns({}, static_cast<int>(tozFixedColumns().size()), columnCount() - 1);
        m_columns = tozFixedColumns();
        endRemoveColumns();
    }
    m_queryError.reset();
    m_total.reset();
    Q_EMIT countsChanged();
    begin();
}

void TozRecordTableModel::dropRows()
{
    beginResetModel();
    dispose(std::exchange(m_rows, {}));
    m_own.clear();
    m_count = 0;
    m_unreadable = 0;
    endResetModel();
}

void TozRecordTableModel::setSearch(const tozstore::Search &search)
{
    m_search = search;
    begin();
}

void TozRecordTableModel::reload() { begin(); }

void TozRecordTableModel::begin()
{
    if (!m_store || !m_search) {
        return;
    }
    m_handle.cancel();
    ++m_turn;
    m_isFirstPage = true;
    m_atEnd = false;
    m_suspended = false;
    m_queryError.reset();
    m_pageError.reset();
    setBusy(false);
    Q_EMIT searchStarted();
    try {
        m_cursor = m_store->searchAll(*m_search);
    } catch (const VaultError &error) {
        failed(m_turn, error.clone());
        return;
    }
    next();
}

int TozRecordTableModel::wantedRows() const
{
    const qint64 ahead = m_search ? m_search->limit / 2 : 0;   // the next page is on its way before it is needed
    return static_cast<int>(std::min<qint64>(m_shown + 1 + ahead, std::numeric_limits<int>::max()));
}

void TozRecordTableModel::next()
{
    if (m_busy || !m_cursor) {
        return;
    }
    setBusy(true);
    m_handle = startAsync(
        m_pool, this, Sentence::tr("searching records"),
        [store = m_store, cursor = m_cursor](const Cancellation &cancellation, const ProgressSink &) {
            QElapsedTimer timer;
            timer.start();
            Page page;
            for (RecordRow &row : cursor->next(cancellation)) {
                page.unreadable += row.error ? 1 : 0;
                page.rows.push_back(std::make_shared<const RecordRow>(std::move(row)));
            }
            page.names = tozFieldNames(page.rows);
            page.total = cursor->total();
            page.parts = cursor->parts();
            page.atEnd = cursor->atEnd();
            page.unreachable = cursor->unreachable();
            page.time = std::chrono::milliseconds(timer.elapsed());
            return page;
        },
        [this, turn = m_turn](Page page) { loaded(turn, std::move(page)); }, [this, turn = m_turn](const ErrorPtr &error) { failed(turn, error); });
}

void TozRecordTableModel::loaded(quint64 turn, Page page)
{
    if (turn != m_turn) {
        dispose(std::move(page.rows));
        return;
    }
    const bool first = std::exchange(m_isFirstPage, false);
    if (first) {
        dropRows();
        m_shown = 0;   // the view says anew
    }
    // What was written here a moment ago may be listed by now.
    std::erase_if(page.rows, [this](const SharedTozRow &row) { return m_own.contains(row->meta().recordId); });
    addColumns(page.names);
    m_total = std::max<qint64>(page.total, static_cast<qint64>(m_rows.size() + page.rows.size()));
    m_parts = page.parts;
    m_atEnd = page.atEnd;
    m_unreachable = std::move(page.unreachable);
    m_unreadable += page.unreadable;
    m_loadTime = page.time;

    const int from = static_cast<int>(m_rows.size());
    const int to = from + static_cast<int>(page.rows.size()) - 1;
    if (m_atEnd) {
        m_total = static_cast<qint64>(to + 1);   // less than was said: changed meanwhile, or out of reach
    }
    const int count = static_cast<int>(std::min<qint64>(*m_total, std::numeric_limits<int>::max()));
    const int before = m_count;
    if (count > before) {
        beginInsertRows({}, before, count - 1);
    } else if (count < before) {
        beginRemoveRows({}, count, before - 1);
    }
    m_rows.insert(m_rows.end(), std::make_move_iterator(page.rows.begin()), std::make_move_iterator(page.rows.end()));
    m_count = count;
    if (count > before) {
        endInsertRows();
    } else if (count < before) {
        endRemoveRows();
    }
    if (const int lastKnown = std::min(to, before - 1); lastKnown >= from) {
        Q_EMIT dataChanged(index(from, 0), index(lastKnown, columnCount() - 1));
    }
    setBusy(false);
    Q_EMIT countsChanged();
    Q_EMIT pageLoaded(from, to);
    if (first) {
        Q_EMIT reloaded();
    }
    if (!m_atEnd && !m_suspended && turn == m_turn && static_cast<qint64>(m_rows.size()) < wantedRows()) {
        next();
    }
}

void TozRecordTableModel::failed(quint64 turn, const ErrorPtr &error)
{
    if (turn != m_turn) {
        return;
    }
    const bool cancelled = error->kind() == ErrorKind::Cancelled;
    setBusy(false);
    if (m_isFirstPage) {
        m_queryError = error;
        m_total.reset();
        if (m_count > 0) {
            dropRows();
        }
    } else {
        m_pageError = cancelled ? nullptr : error;
        m_suspended = true;
        tailChanged();
    }
    Q_EMIT countsChanged();
    Q_EMIT loadFailed(error);
}

void TozRecordTableModel::setBusy(bool busy)
{
    if (busy == m_busy) {
        return;
    }
    m_busy = busy;
    if (busy) {
        m_job.start();
    } else {
        m_job.finish();
    }
    Q_EMIT busyChanged(busy);
}

void TozRecordTableModel::addColumns(const TozFieldNames &names)
{
    std::vector<TozColumn> added;
    const auto meet = [&](TozColumn::Source source, const QSet<QString> &fields) {
        QStringList sorted(fields.cbegin(), fields.cend());
        sorted.sort();
        for (const QString &field : sorted) {
            TozColumn column{source, field};
            if (m_columns.size() + added.size() < tozFixedColumns().size() + mostFieldColumns && std::ranges::find(m_columns, column) == m_columns.end()) {
                added.push_back(std::move(column));
            }
        }
    };
    meet(TozColumn::Source::PlainField, names.plain);
    meet(TozColumn::Source::DataField, names.data);
    if (!added.empty()) {
        const int first = static_cast<int>(m_columns.size());
        beginInsertColumns({}, first, first + static_cast<int>(added.size()) - 1);
        m_columns.insert(m_columns.end(), added.begin(), added.end());
        endInsertColumns();
    }
}

void TozRecordTableModel::ensureLoaded(int lastRow)
{
    m_suspended = m_suspended && (m_pageError != nullptr || lastRow <= m_shown);   // after cancel() until the view goes on; after a failure until retry()
    m_shown = lastRow;
    if (!m_busy && !m_atEnd && !m_suspended && m_total && !m_isFirstPage && static_cast<qint64>(m_rows.size()) < wantedRows()) {
        next();
        tailChanged();   // from not loaded to loading
    }
}

void TozRecordTableModel::tailChanged()
{
    if (const int from = static_cast<int>(m_rows.size()); from < m_count) {
        Q_EMIT dataChanged(index(from, 0), index(m_count - 1, columnCount() - 1));
    }
}

void TozRecordTableModel::cancel()
{
    if (m_busy) {
        m_suspended = true;
        m_handle.cancel();
    }
}

void TozRecordTableModel::retry()
{
    if (m_queryError) {
        begin();
    } else if (m_pageError) {
        m_pageError.reset();
        m_suspended = false;
        next();
        tailChanged();
    }
}

void TozRecordTableModel::put(const SharedTozRow &row)
{
    addColumns(tozFieldNames({row}));
    if (const int place = rowOf(row->meta().recordId); place >= 0) {
        SharedTozRow &held = m_rows[static_cast<std::size_t>(place)];
        m_unreadable += (row->error ? 1 : 0) - (held->error ? 1 : 0);
        dispose({std::exchange(held, row)});
        Q_EMIT dataChanged(index(place, 0), index(place, columnCount() - 1));
        Q_EMIT countsChanged();
        return;
    }
    beginInsertRows({}, 0, 0);
    m_rows.insert(m_rows.begin(), row);
    m_own.insert(row->meta().recordId);
    ++m_count;
    m_total = m_total.value_or(0) + 1;
    m_unreadable += row->error ? 1 : 0;
    endInsertRows();
    Q_EMIT countsChanged();
}

void TozRecordTableModel::remove(const std::string &recordId)
{
    const int place = rowOf(recordId);
    if (place < 0) {
        return;
    }
    beginRemoveRows({}, place, place);
    const auto found = m_rows.begin() + place;
    m_unreadable -= (*found)->error ? 1 : 0;
    dispose({std::move(*found)});
    m_rows.erase(found);
    --m_count;
    m_total = m_total.value_or(1) - 1;
    endRemoveRows();
    Q_EMIT countsChanged();
}

int TozRecordTableModel::columnOf(const QString &name) const
{
    const auto found = std::ranges::find_if(m_columns, [&](const TozColumn &column) { return tozColumnName(column) == name; });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int TozRecordTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_count; }

int TozRecordTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

SharedTozRow TozRecordTableModel::rowAt(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_rows.size() ? m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int TozRecordTableModel::rowOf(const std::string &recordId) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const SharedTozRow &row) { return row->meta().recordId == recordId; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

RowState TozRecordTableModel::rowState(int row) const
{
    if (const SharedTozRow held = rowAt(row)) {
        return held->error ? RowState::Unreadable : RowState::Loaded;
    }
    return m_pageError ? RowState::Failed : m_busy ? RowState::Loading : RowState::NotLoaded;
}

QVariant TozRecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Role::State) {
        return QVariant::fromValue(rowState(index.row()));
    }
    const SharedTozRow row = rowAt(index.row());
    const TozColumn &column = m_columns[static_cast<std::size_t>(index.column())];
    if (!row) {
        return role == Role::Reason && m_pageError ? QVariant(m_pageError->sentence().translated()) : QVariant();
    }
    switch (role) {
    case Role::Display: return tozCellText(*row, column, *m_names);
    case Role::Edit: return tozExactText(*row, column);
    case Role::RecordKey: return toQString(row->meta().recordId);
    case Role::ProtectionOf: return QVariant::fromValue(tozColumnProtection(column));
    case Role::Reason: return row->error ? QVariant(row->error->sentence().translated()) : QVariant();
    case Role::Advice: return row->error ? QVariant(row->error->adviceSentence().translated()) : QVariant();
    case IsFile: return row->isFile();
    case SignatureState: return static_cast<int>(row->signature);
    default: return {};
    }
}

QVariant TozRecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const TozColumn &column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Role::Display: return tozColumnHeading(column);
    case Qt::ToolTipRole: return tozColumnHelp(column);
    case Role::ProtectionOf: return QVariant::fromValue(tozColumnProtection(column));
    default: return {};
    }
}

} // namespace strongroom::model
