// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// What is in the tray; sending it is in SecretTrayCommit.cpp.

#include "locker/changes/SecretTray.h"

#include "base/Text.h"
#include "locker/changes/SecretTrayRun.h"
#include "locker/matrix/MatrixWords.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace strongroom::model {

using locker::Change;
using locker::ChangeKind;

namespace {

bool isEnvironment(const Change &change) { return change.kind == ChangeKind::NewEnvironment || change.kind == ChangeKind::EditEnvironment; }

// Whether both are about the same secret, environment or empty place.
bool isAboutTheSame(const Change &a, const Change &b)
{
    if (isEnvironment(a) != isEnvironment(b)) {
        return false;
    }
    if (a.base && b.base) {
        return a.base->sealed->id == b.base->sealed->id;
    }
    if (a.baseEnvironment && b.baseEnvironment) {
        return a.baseEnvironment->sealed->id == b.baseEnvironment->sealed->id;
    }
    return a.target == b.target;
}

template <typename T>
void layOver(std::optional<T> &earlier, std::optional<T> &&later)
{
    if (later) {
        earlier = std::move(later);
    }
}

// Members that end where they began are none.
void dropIdle(Change &change, const std::optional<locker::Fingerprint> &wanted)
{
    if (change.base) {
        if (change.key == change.base->key) {
            change.key.reset();
        }
        if (change.environment == change.base->environmentName) {
            change.environment.reset();
        }
        if (change.description == change.base->description) {
            change.description.reset();
        }
        if (wanted && !change.base->error && *wanted == change.base->fingerprint) {
            change.value.reset();
        }
    }
    if (change.baseEnvironment) {
        if (change.environment == change.baseEnvironment->name) {
            change.environment.reset();
        }
        if (change.externalUrl == change.baseEnvironment->externalUrl) {
            change.externalUrl.reset();
        }
        if (change.description == change.baseEnvironment->description) {
            change.description.reset();
        }
    }
}

bool isNothing(const Change &change)
{
    const bool edit = change.kind == ChangeKind::EditSecret || change.kind == ChangeKind::EditEnvironment;
    return edit && !change.value && !change.key && !change.environment && !change.description && !change.externalUrl;
}

} // namespace

SecretTray::SecretTray(QThreadPool *pool, JobListModel *jobs, QObject *parent) : QAbstractTableModel(parent), m_pool(pool), m_jobs(jobs) {}

SecretTray::~SecretTray()
{
    if (m_run) {
        m_run->stop();
    }
}

void SecretTray::setStore(std::shared_ptr<locker::Store> store)
{
    if (store == m_store) {
        return;
    }
    ++m_turn;
    m_store = std::move(store);
    if (const auto run = std::exchange(m_run, nullptr)) {
        run->stop();
        run->endJob(CancelledError().clone());
    }
    if (m_items.empty()) {
        return;
    }
    beginResetModel();
    m_items.clear();   // wipes the values that were typed
    endResetModel();
    Q_EMIT countsChanged();
    Q_EMIT wiped();
}

SecretTray::Id SecretTray::stage(const Change &change, const QString &how)
{
    SecretChangeItem item;
    item.change = change;
    item.how = how;
    SecretChangeItem *const earlier = openItemOf(change);
    if (earlier) {
        // After a conflict the later one was made from what is there now.
        Change both = earlier->state == ChangeState::Conflict ? change : earlier->change;
        if (earlier->state != ChangeState::Conflict) {
            Change later = change;
            layOver(both.value, std::move(later.value));
            layOver(both.key, std::move(later.key));
            layOver(both.environment, std::move(later.environment));
            layOver(both.description, std::move(later.description));
            layOver(both.externalUrl, std::move(later.externalUrl));
        }
        item.change = std::move(both);
        item.id = earlier->id;
        item.undoes = earlier->undoes;
    }
    describe(item);
    dropIdle(item.change, item.wanted);
    if (isNothing(item.change)) {
        if (earlier) {
            unstage({earlier->id});
        }
        return 0;
    }
    if (earlier) {
        const Id id = earlier->id;
        *earlier = std::move(item);
        changed(id);
        noteCounts();
        return id;
    }
    const Id id = append(std::move(item));
    noteCounts();
    return id;
}

void SecretTray::stage(const std::vector<Change> &changes, const QString &how)
{
    {
        // Whoever shows what is staged looks once, not a thousand times.
        const QScopedValueRollback quiet(m_isStagingMany, true);
        for (const Change &change : changes) {
            (void)stage(change, how);
        }
    }
    Q_EMIT countsChanged();
}

void SecretTray::noteCounts()
{
    if (!m_isStagingMany) {
        Q_EMIT countsChanged();
    }
}

SecretTray::Id SecretTray::append(SecretChangeItem item)
{
    item.id = ++m_lastId;
    const Id id = item.id;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_items.push_back(std::move(item));
    endInsertRows();
    return id;
}

// What can be said of the new value without showing it: of the same key elsewhere, by fingerprint.
void SecretTray::describe(SecretChangeItem &item) const
{
    item.wanted.reset();
    item.valueWords.clear();
    if (!item.change.value || !m_store) {
        return;
    }
    try {
        item.wanted = locker::fingerprintOf(*m_store, item.change);
    } catch (const VaultError &) {
        // Locked, or nothing was loaded yet: then there is nothing to compare with either.
    }
    const locker::SnapshotPtr all = m_store->snapshot();
    if (!item.wanted || !all) {
        return;
    }
    const auto [key, environment] = placeOf(item.change);
    for (const locker::SecretPtr &secret : all->secrets) {
        if (!secret->error && secret->key == key && secret->environmentName != environment && secret->fingerprint == *item.wanted) {
            item.valueWords = tr("same as %1").arg(environmentText(secret->environmentName));
            return;
        }
    }
    item.valueWords = item.change.kind == ChangeKind::NewSecret ? QString() : tr("new value");
}

void SecretTray::unstage(const std::vector<Id> &ids)
{
    std::vector<Id> free;
    for (const Id id : ids) {
        const SecretChangeItem *const known = item(id);
        if (known && known->state != ChangeState::Committing && !known->queued) {
            free.push_back(id);
        }
    }
    if (!free.empty()) {
        removeRowsOf(free);
        noteCounts();
    }
}

void SecretTray::unstageOpen() { unstage(openItems()); }

void SecretTray::forgetDone()
{
    std::vector<Id> done;
    for (const SecretChangeItem &item : m_items) {
        if (item.state == ChangeState::Done || item.state == ChangeState::Undone) {
            done.push_back(item.id);
        }
    }
    unstage(done);
}

void SecretTray::removeRowsOf(const std::vector<Id> &ids)
{
    for (const Id id : ids) {
        const int row = rowOf(id);
        if (row >= 0) {
            beginRemoveRows({}, row, row);
            m_items.erase(m_items.begin() + row);
            endRemoveRows();
        }
    }
}

const SecretChangeItem *SecretTray::stagedAt(const std::string &key, const std::string &environment) const
{
    for (const SecretChangeItem &item : m_items) {
        const bool waits = isOpen(item) || item.state == ChangeState::Committing;
        if (waits && !isOfEnvironment(item) && (item.change.target == locker::SecretTarget{key, environment} || placeOf(item.change) == std::pair(key, environment))) {
            return &item;
        }
    }
    return nullptr;
}

StagedCells SecretTray::stagedCells() const
{
    StagedCells cells;
    for (const SecretChangeItem &item : m_items) {
        if (isOfEnvironment(item) || !(isOpen(item) || item.state == ChangeState::Committing)) {
            continue;
        }
        const auto place = placeOf(item.change);
        const bool moved = item.change.kind == ChangeKind::EditSecret && place != std::pair(item.change.target.key, item.change.target.environment);
        cells[place] = item.change.kind == ChangeKind::NewSecret || moved ? StagedKind::New : StagedKind::Changed;
        if (moved) {
            cells[{item.change.target.key, item.change.target.environment}] = StagedKind::Changed;
        }
    }
    return cells;
}

std::vector<std::string> SecretTray::stagedEnvironments() const
{
    std::vector<std::string> names;
    for (const SecretChangeItem &item : m_items) {
        if (item.change.kind == ChangeKind::NewEnvironment && isOpen(item)) {
            names.push_back(item.change.target.environment);
        }
    }
    return names;
}

void SecretTray::resolveWithMine(Id id)
{
    SecretChangeItem *const item = find(id);
    if (!item || item->state != ChangeState::Conflict || !item->outcome) {
        return;
    }
    Change &change = item->change;
    const locker::ChangeOutcome &outcome = *item->outcome;
    if (isEnvironment(change)) {
        if (outcome.writtenEnvironment) {
            change.kind = ChangeKind::EditEnvironment;
            change.baseEnvironment = outcome.writtenEnvironment;
        } else {
            change.kind = ChangeKind::NewEnvironment;
            change.baseEnvironment = nullptr;
        }
    } else if (outcome.theirs) {
        // What is there is what the user has seen now; it may be another secret that took the place.
        change.kind = ChangeKind::EditSecret;
        change.base = outcome.theirs;
        change.target = {outcome.theirs->key, outcome.theirs->environmentName};
    } else if (change.base) {
        if (!change.value) {
            change.value = locker::NewValue(change.base);
        }
        if (!change.description) {
            change.description = change.base->description;
        }
        const auto [key, environment] = placeOf(change);
        change.target = {key, environment};
        change.key.reset();
        change.environment.reset();
        change.kind = ChangeKind::NewSecret;
        change.base = nullptr;
    }
    describe(*item);
    dropIdle(change, item->wanted);
    if (isNothing(change)) {
        unstage({id});
        return;
    }
    item->state = ChangeState::Waiting;
    item->outcome.reset();
    changed(id);
    Q_EMIT countsChanged();
}

int SecretTray::openCount() const { return static_cast<int>(openItems().size()); }

int SecretTray::waitingCount() const
{
    return static_cast<int>(std::ranges::count_if(m_items, [](const SecretChangeItem &item) { return item.state == ChangeState::Waiting; }));
}

int SecretTray::problemCount() const { return openCount() - waitingCount(); }

std::vector<SecretTray::Id> SecretTray::openItems() const
{
    std::vector<Id> ids;
    for (const SecretChangeItem &item : m_items) {
        if (isOpen(item)) {
            ids.push_back(item.id);
        }
    }
    return ids;
}

std::vector<SecretTray::Id> SecretTray::committable() const
{
    std::vector<Id> ids;
    for (const SecretChangeItem &item : m_items) {
        if (isOpen(item) && item.state != ChangeState::Conflict) {
            ids.push_back(item.id);
        }
    }
    return ids;
}

const SecretChangeItem *SecretTray::item(Id id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_items[static_cast<std::size_t>(row)];
}

SecretTray::Id SecretTray::idAt(int row) const { return row >= 0 && row < rowCount() ? m_items[static_cast<std::size_t>(row)].id : 0; }

int SecretTray::rowOf(Id id) const
{
    const auto found = std::ranges::find(m_items, id, &SecretChangeItem::id);
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

SecretChangeItem *SecretTray::find(Id id)
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_items[static_cast<std::size_t>(row)];
}

SecretChangeItem *SecretTray::openItemOf(const Change &change)
{
    const auto found = std::ranges::find_if(m_items, [&](const SecretChangeItem &item) { return isOpen(item) && !item.queued && isAboutTheSame(item.change, change); });
    return found == m_items.end() ? nullptr : &*found;
}

void SecretTray::changed(Id id)
{
    const int row = rowOf(id);
    if (row >= 0) {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int SecretTray::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_items.size()); }

int SecretTray::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SecretTray::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SecretChangeItem &item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Role::Display:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case What: return whatText(item);
        case Key: return keyText(item);
        case Environment: return environmentTextOf(item);
        case Members: return membersText(item);
        case From: return fromText(item);
        case To: return toText(item);
        case Result: return item.queued ? tr("Waits for its turn") : stateText(item);
        default: return {};
        }
    case Role::Reason: return reasonText(item);
    case Role::Advice: return adviceText(item);
    case Qt::ToolTipRole: return index.column() == Result ? reasonText(item) : QVariant();
    case ItemId: return QVariant::fromValue(item.id);
    case StateOf: return static_cast<int>(item.state);
    case IsOpen: return isOpen(item);
    case CanUndo: return undoRefusal(item).isEmpty();
    default: return {};
    }
}

QVariant SecretTray::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case What: return tr("change");
    case Key: return tr("secret");
    case Environment: return tr("environment");
    case Members: return tr("what");
    case From: return tr("from");
    case To: return tr("to");
    case Result: return tr("result");
    default: return {};
    }
}

QHash<int, QByteArray> SecretTray::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert(Role::Reason, "reason");
    names.insert(Role::Advice, "advice");
    names.insert(ItemId, "itemId");
    names.insert(StateOf, "state");
    names.insert(IsOpen, "isOpen");
    names.insert(CanUndo, "canUndo");
    return names;
}

} // namespace strongroom::model
