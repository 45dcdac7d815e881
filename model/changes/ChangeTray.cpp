// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// What is in the tray; committing it is in ChangeTrayCommit.cpp.

#include "changes/ChangeTray.h"

#include "base/Text.h"
#include "changes/ChangeRun.h"
#include "incountry/RecordDifference.h"
#include "incountry/RecordStore.h"

#include <algorithm>
#include <utility>

namespace strongroom::model {

using namespace incountry;

namespace {

bool isKnownByHash(const RecordChange &change)
{
    const auto *record = change.base ? std::get_if<Record>(change.base.get()) : nullptr;
    return change.base && (!record || record->isHashed(TextMember::RecordKey));
}

bool isNoChange(const RecordChange &change)
{
    const auto *base = change.base ? std::get_if<Record>(change.base.get()) : nullptr;
    return change.kind == ChangeKind::Edit && base && change.mine && isSameContent(*base, *change.mine);
}

// The later change over the earlier one of the same record. nullopt: nothing is left to do.
std::optional<RecordChange> combined(const ChangeItem &earlier, RecordChange later)
{
    // After a conflict, the later one was made from what is there now.
    const bool outdated = earlier.state == ChangeState::Conflict;
    const SharedRecordRow &base = outdated ? later.base : earlier.change.base;
    switch (later.kind) {
    case ChangeKind::Create:
        if (earlier.change.kind == ChangeKind::Delete && !outdated) {
            later.kind = ChangeKind::Edit;
            later.base = base;
        }
        break;
    case ChangeKind::Edit:
        if (earlier.change.kind == ChangeKind::Create && !outdated) {
            later.kind = ChangeKind::Create;
        }
        later.base = base;
        break;
    case ChangeKind::Delete:
        if (earlier.change.kind == ChangeKind::Create && !outdated) {
            return std::nullopt;
        }
        later.base = base;
        break;
    }
    return isNoChange(later) ? std::nullopt : std::optional(std::move(later));
}

} // namespace

ChangeTray::ChangeTray(QThreadPool *pool, JobListModel *jobs, QObject *parent) : QAbstractTableModel(parent), m_pool(pool), m_jobs(jobs) {}

ChangeTray::~ChangeTray()
{
    for (const auto &run : m_runs) {
        run->stop();
    }
}

void ChangeTray::setStore(std::shared_ptr<RecordStore> store)
{
    if (store == m_store) {
        return;
    }
    ++m_turn;
    m_store = std::move(store);
    for (const auto &run : std::exchange(m_runs, {})) {
        run->stop();
        run->endJob(CancelledError().clone());
    }
    if (m_items.empty()) {
        return;
    }
    beginResetModel();
    std::vector<ChangeItem> items = std::exchange(m_items, {});
    endResetModel();
    // Freeing wipes every body; many large ones are not for this thread.
    m_pool->start([items = std::move(items)]() mutable { items.clear(); });
    countsTouched();
    Q_EMIT wiped();
}

ChangeTray::Id ChangeTray::stageCreate(const Country &country, const Record &mine) { return stage({country, ChangeKind::Create, nullptr, mine}); }

ChangeTray::Id ChangeTray::stageEdit(const Country &country, const SharedRow &base, const Record &mine) { return stage({country, ChangeKind::Edit, base, mine}); }

ChangeTray::Id ChangeTray::stageDelete(const Country &country, const SharedRow &base) { return stage({country, ChangeKind::Delete, base, std::nullopt}); }

ChangeTray::Id ChangeTray::stage(const RecordChange &change)
{
    if (ChangeItem *const earlier = openItemOf(change)) {
        const Id id = earlier->id;
        std::optional<RecordChange> both = combined(*earlier, change);
        if (!both) {
            unstage({id});
            return 0;
        }
        earlier->change = std::move(*both);
        earlier->state = ChangeState::Waiting;
        earlier->outcome.reset();
        describe(*earlier);
        changed(id);
        countsTouched();
        return id;
    }
    if (isNoChange(change)) {
        return 0;
    }
    ChangeItem item{0, change, ChangeState::Waiting, std::nullopt, nullptr, false, 0, 0, false, {}, {}, {}, {}};
    return append(std::move(item));
}

ChangeTray::Id ChangeTray::append(ChangeItem item)
{
    item.id = ++m_lastId;
    describe(item);
    const int row = int(m_items.size());
    beginInsertRows({}, row, row);
    m_items.push_back(std::move(item));
    endInsertRows();
    countsTouched();
    return m_lastId;
}

void ChangeTray::unstage(const std::vector<Id> &ids)
{
    std::vector<Id> free;
    for (const Id id : ids) {
        const ChangeItem *const known = item(id);
        if (known && known->state != ChangeState::Committing && !known->queued) {
            free.push_back(id);
        }
    }
    removeRowsOf(free);
}

void ChangeTray::removeRowsOf(const std::vector<Id> &ids)
{
    for (const Id id : ids) {
        if (const int row = rowOf(id); row >= 0) {
            beginRemoveRows({}, row, row);
            m_items.erase(m_items.begin() + row);
            endRemoveRows();
        }
    }
    if (!ids.empty()) {
        countsTouched();
    }
}

void ChangeTray::forgetDone()
{
    std::vector<Id> done;
    for (const ChangeItem &item : m_items) {
        if (item.state == ChangeState::Done || item.state == ChangeState::Undone) {
            done.push_back(item.id);
        }
    }
    removeRowsOf(done);
}

std::optional<Record> ChangeTray::staged(const Country &country, const QString &recordKey) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const ChangeItem &item) {
        return (item.state == ChangeState::Waiting || item.state == ChangeState::Failed) && item.undoes == 0 && item.change.mine && item.key == recordKey
            && item.change.country == country;
    });
    return found == m_items.end() ? std::nullopt : found->change.mine;
}

ChangeTray::Id ChangeTray::resolve(Id id, const Record &merged)
{
    ChangeItem *const known = find(id);
    if (!known || known->state != ChangeState::Conflict) {
        return 0;
    }
    const SharedRecordRow theirs = known->outcome->theirs;
    RecordChange change{known->change.country, theirs ? ChangeKind::Edit : ChangeKind::Create, theirs, merged};
    if (isNoChange(change)) {
        unstage({id});
        return 0;
    }
    known->change = std::move(change);
    known->state = ChangeState::Waiting;
    known->outcome.reset();
    describe(*known);
    changed(id);
    countsTouched();
    return id;
}

ChangeTray::Id ChangeTray::resolveDelete(Id id)
{
    ChangeItem *const known = find(id);
    if (!known || known->state != ChangeState::Conflict || known->change.kind != ChangeKind::Delete || !known->outcome->theirs) {
        return 0;
    }
    known->change.base = known->outcome->theirs;
    known->state = ChangeState::Waiting;
    known->outcome.reset();
    describe(*known);
    changed(id);
    countsTouched();
    return id;
}

ChangeItem *ChangeTray::openItemOf(const RecordChange &change)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&change](const ChangeItem &item) {
        return isOpen(item) && !item.queued && item.undoes == 0 && item.change.country == change.country && recordKeyOf(item.change) == recordKeyOf(change)
            && isKnownByHash(item.change) == isKnownByHash(change);
    });
    return found == m_items.end() ? nullptr : &*found;
}

// ---- what is in it ----

int ChangeTray::openCount() const { return int(std::count_if(m_items.begin(), m_items.end(), [](const ChangeItem &item) { return isOpen(item); })); }

int ChangeTray::waitingCount() const { return openCount() - problemCount(); }

int ChangeTray::problemCount() const
{
    return int(std::count_if(m_items.begin(), m_items.end(),
                             [](const ChangeItem &item) { return item.state == ChangeState::Failed || item.state == ChangeState::Conflict; }));
}

std::vector<ChangeTray::Id> ChangeTray::openItems() const
{
    std::vector<Id> ids;
    for (const ChangeItem &item : m_items) {
        if (isOpen(item)) {
            ids.push_back(item.id);
        }
    }
    return ids;
}

std::vector<ChangeTray::Id> ChangeTray::committable() const
{
    std::vector<Id> ids = openItems();
    std::erase_if(ids, [this](Id id) { return item(id)->state == ChangeState::Conflict || item(id)->queued; });
    return ids;
}

ChangeItem *ChangeTray::find(Id id) { return const_cast<ChangeItem *>(std::as_const(*this).item(id)); }

const ChangeItem *ChangeTray::item(Id id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_items[std::size_t(row)];
}

ChangeTray::Id ChangeTray::idAt(int row) const { return row < 0 || row >= rowCount() ? 0 : m_items[std::size_t(row)].id; }

int ChangeTray::rowOf(Id id) const
{
    // Ids only grow.
    const auto found = std::lower_bound(m_items.begin(), m_items.end(), id, [](const ChangeItem &item, Id wanted) { return item.id < wanted; });
    return found == m_items.end() || found->id != id ? -1 : int(found - m_items.begin());
}

void ChangeTray::changed(Id id)
{
    if (const int row = rowOf(id); row >= 0) {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void ChangeTray::countsTouched() { Q_EMIT countsChanged(); }

int ChangeTray::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_items.size()); }

int ChangeTray::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ChangeTray::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ChangeItem &item = m_items[std::size_t(index.row())];
    switch (role) {
    case Role::Display:
        switch (Column(index.column())) {
        case What:
            return whatText(item);
        case RecordKey:
            return item.key;
        case Where:
            return toQString(item.change.country.code()).toUpper();
        case Members:
            return item.members.join(QStringLiteral(", "));
        case From:
            return item.from;
        case To:
            return item.to;
        case Result:
            return stateText(item);
        case ColumnCount:
            break;
        }
        return {};
    case Role::State:
        return QVariant::fromValue(item.state);
    case Role::Reason:
        return reasonText(item);
    case Role::Advice:
        return adviceText(item);
    case Role::RecordKey:
        return item.key;
    case Role::IsHashShown:
        return isKnownByHash(item.change);
    case ItemId:
        return QVariant::fromValue(item.id);
    case KindOf:
        return int(item.change.kind);
    case StateText:
        return stateText(item);
    case IsOpen:
        return isOpen(item);
    case CanUndo:
        return undoRefusal(item).isEmpty();
    default:
        return {};
    }
}

QVariant ChangeTray::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Role::Display) {
        return {};
    }
    switch (Column(section)) {
    case What:
        return tr("What");
    case RecordKey:
        return tr("Record key");
    case Where:
        return tr("Where");
    case Members:
        return tr("Members");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Result:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

QHash<int, QByteArray> ChangeTray::roleNames() const
{
    return {{Role::Display, "display"}, {Role::State, "state"},  {Role::Reason, "reason"},  {Role::Advice, "advice"},   {Role::RecordKey, "recordKey"},
            {ItemId, "itemId"},         {KindOf, "kind"},        {StateText, "stateText"},  {IsOpen, "isOpen"},         {CanUndo, "canUndo"}};
}

} // namespace strongroom::model
