// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/AttentionModel.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "migration/MigrationWords.h"

#include <utility>

namespace strongroom::model {

using migration::ItemState;
using migration::JournalItem;

AttentionModel::AttentionModel(QThreadPool *pool, QObject *parent) : QAbstractTableModel(parent), m_pool(pool) {}

AttentionModel::~AttentionModel() { m_handle.cancel(); }

void AttentionModel::setKnown(std::vector<incountry::CountryInfo> known)
{
    m_known = std::move(known);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, Place), index(rowCount() - 1, Place));
    }
}

void AttentionModel::setJournal(std::shared_ptr<MigrationJournal> journal)
{
    m_journal = std::move(journal);
    m_total = 0;
    reload();
}

void AttentionModel::setTotal(std::int64_t total)
{
    if (std::exchange(m_total, total) == total) {
        return;
    }
    if (total > std::int64_t(m_rows.size()) && m_atEnd) {
        m_atEnd = false;
        // A view asks by itself only when it scrolls; the first screen must not wait for that.
        if (m_rows.size() < std::size_t(pageSize)) {
            load();
        }
    }
}

void AttentionModel::reload()
{
    ++m_turn;
    m_handle.cancel();
    m_loading = false;
    m_error.reset();
    beginResetModel();
    m_rows.clear();
    m_atEnd = !m_journal;
    endResetModel();
    Q_EMIT loadingChanged();
    load();
}

bool AttentionModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_journal && !m_atEnd && !m_loading; }

void AttentionModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        load();
    }
}

void AttentionModel::load()
{
    if (!m_journal || m_loading) {
        return;
    }
    m_loading = true;
    const quint64 turn = m_turn;
    const std::int64_t after = m_rows.empty() ? 0 : m_rows.back().id;
    m_handle = startAsync(
        m_pool, this, Sentence::tr("read the migration journal"),
        [journal = m_journal, after](const Cancellation &, const ProgressSink &) {
            std::vector<JournalItem> items = journal->attention(after, pageSize);
            for (JournalItem &item : items) {
                item.original.reset();   // the list has no use for it
            }
            return items;
        },
        [this, turn](std::vector<JournalItem> items) {
            if (turn != m_turn) {
                return;
            }
            m_error.reset();
            m_atEnd = items.size() < std::size_t(pageSize);
            if (!items.empty()) {
                beginInsertRows({}, rowCount(), rowCount() + int(items.size()) - 1);
                m_rows.insert(m_rows.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
                endInsertRows();
            }
            m_loading = false;   // not before: whoever hears of the rows may want more, and these must be in
            if (m_atEnd && m_total > std::int64_t(m_rows.size())) {
                m_atEnd = false;   // the run has set aside more meanwhile
                if (m_rows.size() < std::size_t(pageSize) && !items.empty()) {
                    load();
                }
            }
            Q_EMIT loadingChanged();
        },
        [this, turn](const ErrorPtr &error) {
            if (turn == m_turn) {
                m_loading = false;
                m_atEnd = true;   // setTotal() or reload() tries again
                m_error = error;
                Q_EMIT loadingChanged();
            }
        });
    Q_EMIT loadingChanged();
}

int AttentionModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int AttentionModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const JournalItem &row = m_rows[std::size_t(index.row())];
    if (role == Role::RecordKey || (role == Qt::ToolTipRole && index.column() == RecordKey)) {
        return toQString(row.keyHash);
    }
    if (role == StateOf) {
        return int(row.state);
    }
    if (role == Qt::ToolTipRole && index.column() == Reason) {
        return sentence(Sentence(row.reason));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case RecordKey: return shortHash(row.keyHash);
    case Place: return countryText(m_known, row.country);
    case State:
        return row.state == ItemState::SetAside     ? tr("set aside")
               : row.state == ItemState::Superseded ? tr("changed since")
               : row.state == ItemState::KeptTheirs ? tr("not rolled back")
                                                    : QString();
    case Reason: return sentence(Sentence(row.reason));
    }
    return {};
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RecordKey: return tr("record key hash");
    case Place: return tr("country");
    case State: return tr("what");
    case Reason: return tr("reason");
    }
    return {};
}

} // namespace strongroom::model
