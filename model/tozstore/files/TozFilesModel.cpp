// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/files/TozFilesModel.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "base/TextOrder.h"
#include "jobs/Job.h"
#include "tozstore/files/TozFileTransfers.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using Kind = TozFileTransfer::Kind;

namespace {

int compareKeys(const QVariant &a, const QVariant &b, const QCollator &texts)
{
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString) {
        return texts.compare(a.toString(), b.toString());
    }
    const QPartialOrdering order = QVariant::compare(a, b);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

struct Batch {
    std::vector<TozFile> files;
    qint64 looked = 0;
    qint64 total = 0;
    bool atEnd = false;
};

} // namespace

TozFilesModel::TozFilesModel(QThreadPool *pool, TozFileTransfers *transfers, QObject *parent) : QAbstractTableModel(parent), m_pool(pool), m_transfers(transfers)
{
    connect(transfers, &TozFileTransfers::added, this, &TozFilesModel::transferAdded);
    connect(transfers, &TozFileTransfers::changed, this, &TozFilesModel::transferChanged);
    connect(transfers, &TozFileTransfers::aboutToLeave, this, &TozFilesModel::transferLeaves);
    connect(transfers, &TozFileTransfers::stored, this, [this](quint64 id, const TozFile &file) { put(file, id); });
    connect(transfers, &TozFileTransfers::removed, this, [this](quint64 id) { take(m_transfers->find(id)->file.id); });
    connect(transfers, &TozFileTransfers::newerFound, this, [this](const QString &fileId, const std::optional<TozFile> &file) {
        if (file) {
            put(*file, m_transfers->of(fileId) != nullptr ? m_transfers->of(fileId)->id : 0);
        }
    });
}

TozFilesModel::~TozFilesModel() { m_loading.cancel(); }

void TozFilesModel::setStore(std::shared_ptr<tozstore::Store> store)
{
    m_loading.cancel();
    ++m_turn;
    m_store = std::move(store);
    m_self = m_store ? toQString(m_store->identity().clientId) : QString();
    beginResetModel();
    m_shown.clear();
    m_all.clear();
    endResetModel();
    m_state = State::Idle;
    if (m_store) {
        load();
    } else {
        Q_EMIT stateChanged();
    }
}

void TozFilesModel::setNames(const QHash<QString, QString> &names)
{
    m_names = names;
    if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0, Writer), index(int(m_shown.size()) - 1, Writer));
    }
}

void TozFilesModel::load()
{
    if (!m_store) {
        return;
    }
    m_loading.cancel();
    ++m_turn;
    beginResetModel();
    m_shown.clear();
    std::erase_if(m_all, [this](const auto &row) {   // what is under way stays
        const TozFileTransfer *const transfer = m_transfers->find(row->transfer);
        return transfer == nullptr;
    });
    rebuild();
    endResetModel();
    m_looked = m_total = 0;
    m_error.reset();
    m_state = State::Loading;
    tozstore::Search search;
    search.limit = tozstore::mostSearchResults;
    search.allWriters = true;
    search.order = tozstore::SearchOrder::Descending;
    m_cursor = m_store->searchAll(search);
    Q_EMIT stateChanged();
    next();
}

void TozFilesModel::stop()
{
    if (m_state == State::Loading) {
        m_loading.cancel();
        ++m_turn;
        m_state = State::Stopped;
        Q_EMIT stateChanged();
    }
}

void TozFilesModel::next()
{
    m_loading = startAsync(
        m_pool, this, Sentence::tr("list files"),
        [cursor = m_cursor](const Cancellation &cancellation, const ProgressSink &) {
            Batch batch;
            const std::vector<tozstore::RecordRow> rows = cursor->next(cancellation);
            for (const tozstore::RecordRow &row : rows) {
                if (row.isFile()) {
                    batch.files.push_back(toTozFile(row));
                }
            }
            batch.looked = qint64(rows.size());
            batch.total = cursor->total();
            batch.atEnd = cursor->atEnd() || rows.empty();
            return batch;
        },
        [this, turn = m_turn](Batch batch) {
            if (turn != m_turn) {
                return;
            }
            m_looked += batch.looked;
            m_total = batch.total;
            found(std::move(batch.files));
            if (batch.atEnd) {
                m_state = State::Loaded;
                m_cursor.reset();
            } else {
                next();
            }
            Q_EMIT stateChanged();
        },
        [this, turn = m_turn](const ErrorPtr &error) {
            if (turn != m_turn) {
                return;
            }
            m_state = error->kind() == ErrorKind::Cancelled ? State::Stopped : State::Failed;
            m_error = error;
            Q_EMIT stateChanged();
        });
}

void TozFilesModel::found(std::vector<TozFile> files)
{
    QSet<QString> known;
    for (const auto &row : m_all) {
        if (row->file) {
            known.insert(row->file->id);
        }
    }
    std::vector<Row *> fresh;
    for (TozFile &file : files) {
        if (known.contains(file.id)) {   // stored from here meanwhile
            continue;
        }
        auto row = std::make_unique<Row>();
        row->file = std::move(file);
        row->number = ++m_lastNumber;
        if (const TozFileTransfer *const transfer = m_transfers->of(row->file->id)) {
            row->transfer = transfer->id;
        }
        if (matches(*row)) {
            fresh.push_back(row.get());
        }
        m_all.push_back(std::move(row));
    }
    if (fresh.empty()) {
        return;
    }
    if (m_sortColumn < 0) {
        const int first = int(m_shown.size());
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        m_shown.insert(m_shown.end(), fresh.begin(), fresh.end());
        endInsertRows();
    } else {
        for (Row *const row : fresh) {
            show(row, false);
        }
    }
}

void TozFilesModel::transferAdded(quint64 id)
{
    const TozFileTransfer *const transfer = m_transfers->find(id);
    if (transfer->kind != Kind::Upload) {
        transferChanged(id);
        return;
    }
    auto row = std::make_unique<Row>();
    row->transfer = id;
    row->number = ++m_lastNumber;
    Row *const shown = row.get();
    m_all.insert(m_all.begin(), std::move(row));
    show(shown, true);   // whatever the filter says: it was just asked for
}

void TozFilesModel::transferChanged(quint64 id)
{
    const TozFileTransfer *const transfer = m_transfers->find(id);
    Row *row = rowWith(id);
    if (row == nullptr && transfer != nullptr) {
        row = rowWith(transfer->file.id);
    }
    if (row != nullptr) {
        row->transfer = id;
        rowChanged(row);
    }
}

void TozFilesModel::transferLeaves(quint64 id)
{
    Row *const row = rowWith(id);
    if (row == nullptr) {
        return;
    }
    row->transfer = 0;
    if (row->file) {
        rowChanged(row);
        return;
    }
    const auto place = std::ranges::find(m_shown, row);
    if (place != m_shown.end()) {
        const int at = int(place - m_shown.begin());
        beginRemoveRows({}, at, at);
        m_shown.erase(place);
        endRemoveRows();
    }
    std::erase_if(m_all, [row](const auto &one) { return one.get() == row; });
}

void TozFilesModel::put(const TozFile &file, quint64 transfer)
{
    Row *row = rowWith(transfer);
    if (row == nullptr) {
        row = rowWith(file.id);
    }
    if (row == nullptr) {
        auto made = std::make_unique<Row>();
        made->number = ++m_lastNumber;
        row = made.get();
        m_all.insert(m_all.begin(), std::move(made));
        row->file = file;
        show(row, true);
    } else {
        row->file = file;
        rowChanged(row);
    }
    Q_EMIT stateChanged();
}

void TozFilesModel::take(const QString &fileId)
{
    Row *const row = rowWith(fileId);
    if (row == nullptr) {
        return;
    }
    const auto place = std::ranges::find(m_shown, row);
    if (place != m_shown.end()) {
        const int at = int(place - m_shown.begin());
        beginRemoveRows({}, at, at);
        m_shown.erase(place);
        endRemoveRows();
    }
    std::erase_if(m_all, [row](const auto &one) { return one.get() == row; });
    Q_EMIT stateChanged();
}

// At the top, or where the order has it.
void TozFilesModel::show(Row *row, bool first)
{
    auto place = first ? m_shown.begin() : m_shown.end();
    if (m_sortColumn >= 0 && row->file) {
        const QVariant own = key(*row, m_sortColumn);
        const QCollator texts = textOrder();
        place = std::ranges::find_if(m_shown, [&](const Row *other) {
            const int order = compareKeys(own, key(*other, m_sortColumn), texts);
            return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
        });
    }
    const int at = int(place - m_shown.begin());
    beginInsertRows({}, at, at);
    m_shown.insert(place, row);
    endInsertRows();
}

void TozFilesModel::rebuild()
{
    m_shown.clear();
    for (const auto &row : m_all) {
        if (matches(*row)) {
            m_shown.push_back(row.get());
        }
    }
    const auto before = [this, texts = textOrder()](const Row *a, const Row *b) {
        if (m_sortColumn < 0 || !a->file || !b->file) {
            return m_sortColumn >= 0 && !a->file && b->file.has_value();
        }
        const int order = compareKeys(key(*a, m_sortColumn), key(*b, m_sortColumn), texts);
        return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    };
    std::ranges::stable_sort(m_shown, before);
}

void TozFilesModel::setFilter(const QString &words)
{
    if (words.simplified() == m_filter) {
        return;
    }
    m_filter = words.simplified();
    beginResetModel();
    rebuild();
    endResetModel();
    Q_EMIT stateChanged();
}

void TozFilesModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    beginResetModel();
    rebuild();
    endResetModel();
}

bool TozFilesModel::matches(const Row &row) const
{
    if (m_filter.isEmpty() || !row.file) {
        return true;
    }
    QString all = row.file->name + u'\n' + row.file->type + u'\n' + row.file->id + u'\n' + writerText(row.file->writerId);
    for (const auto &[name, value] : row.file->plain) {
        all += u'\n' + toQString(name) + u'=' + toQString(value);
    }
    const QStringList words = m_filter.split(u' ');
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

qint64 TozFilesModel::fileCount() const
{
    return std::ranges::count_if(m_all, [](const auto &row) { return row->file.has_value(); });
}

QStringList TozFilesModel::types() const
{
    QSet<QString> found;
    for (const auto &row : m_all) {
        if (row->file) {
            found.insert(row->file->type);
        }
    }
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

TozFilesModel::Row *TozFilesModel::rowWith(quint64 transfer) const
{
    const auto row = std::ranges::find_if(m_all, [transfer](const auto &one) { return transfer != 0 && one->transfer == transfer; });
    return row != m_all.end() ? row->get() : nullptr;
}

TozFilesModel::Row *TozFilesModel::rowWith(const QString &fileId) const
{
    const auto row = std::ranges::find_if(m_all, [&fileId](const auto &one) { return one->file && one->file->id == fileId; });
    return row != m_all.end() ? row->get() : nullptr;
}

} // namespace strongroom::model
