// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/ConflictModel.h"

#include "base/Text.h"
#include "incountry/RecordDifference.h"

#include <algorithm>

namespace strongroom::model {

using namespace incountry;

namespace {

const Record *recordOf(const SharedRecordRow &row) { return row ? std::get_if<Record>(row.get()) : nullptr; }

bool has(const std::vector<std::string> &names, const std::string &name) { return std::ranges::find(names, name) != names.end(); }

// Every member that one of them has, in the usual order.
std::vector<std::string> membersOf(const Record &a, const Record &b, const Record &c)
{
    static const Record nothing;
    Record all;
    for (const Record *record : {&a, &b, &c}) {
        for (const std::string &member : differingMembers(nothing, *record)) {
            copyMember(all, *record, member);
        }
    }
    return differingMembers(nothing, all);
}

} // namespace

bool ConflictModel::canMerge(const ChangeItem &item)
{
    return item.state == ChangeState::Conflict && item.outcome && recordOf(item.outcome->theirs) && item.change.mine;
}

ConflictModel::ConflictModel(const ChangeItem &item, QObject *parent) : QAbstractTableModel(parent)
{
    Q_ASSERT(canMerge(item));
    if (const Record *base = recordOf(item.change.base)) {
        m_base = *base;
    }
    m_theirs = *recordOf(item.outcome->theirs);
    m_mine = *item.change.mine;
    build();
}

void ConflictModel::build()
{
    const RecordMerge merge = mergeRecords(m_base, m_theirs, m_mine);
    const std::vector<std::string> byThem = differingMembers(m_base, m_theirs);
    std::vector<Line> same;
    for (const std::string &member : membersOf(m_base, m_theirs, m_mine)) {
        Line line{member, ChangedBy::Nobody, std::nullopt, shownValue(&m_base, member), shownValue(&m_theirs, member), shownValue(&m_mine, member)};
        if (has(merge.conflicts, member)) {
            line.changedBy = ChangedBy::Both;
        } else if (has(merge.theirs, member)) {
            line.changedBy = ChangedBy::Theirs;
            line.side = Side::Theirs;
        } else if (has(merge.mine, member)) {
            line.changedBy = ChangedBy::Mine;
            line.side = Side::Mine;
        } else {
            line.changedBy = has(byThem, member) ? ChangedBy::BothAlike : ChangedBy::Nobody;
            line.side = Side::Theirs;
            same.push_back(std::move(line));
            continue;
        }
        WordDiff diff = wordDiff(line.theirs.text, line.mine.text);
        line.theirs.changed = std::move(diff.from);
        line.mine.changed = std::move(diff.to);
        m_all.push_back(std::move(line));
    }
    m_differing = m_all.size();
    std::ranges::move(same, std::back_inserter(m_all));
}

void ConflictModel::setScope(Scope scope)
{
    if (scope == m_scope) {
        return;
    }
    const int first = int(m_differing);
    const int last = int(m_all.size()) - 1;
    if (last < first) {
        m_scope = scope;
    } else if (scope == Scope::Everything) {
        beginInsertRows({}, first, last);
        m_scope = scope;
        endInsertRows();
    } else {
        beginRemoveRows({}, first, last);
        m_scope = scope;
        endRemoveRows();
    }
}

void ConflictModel::choose(int row, Side side)
{
    if (row < 0 || row >= int(m_differing) || m_all[std::size_t(row)].side == side) {
        return;
    }
    m_all[std::size_t(row)].side = side;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT choiceChanged();
}

void ConflictModel::chooseAll(Side side)
{
    for (int row = 0; row < int(m_differing); ++row) {
        if (changedBy(row) == ChangedBy::Both) {
            choose(row, side);
        }
    }
}

int ConflictModel::unchosenCount() const
{
    return int(std::ranges::count_if(m_all, [](const Line &line) { return !line.side; }));
}

int ConflictModel::conflictCount() const
{
    return int(std::ranges::count_if(m_all, [](const Line &line) { return line.changedBy == ChangedBy::Both; }));
}

std::optional<ConflictModel::Side> ConflictModel::chosen(int row) const { return m_all.at(std::size_t(row)).side; }

ConflictModel::ChangedBy ConflictModel::changedBy(int row) const { return m_all.at(std::size_t(row)).changedBy; }

QString ConflictModel::member(int row) const { return toQString(m_all.at(std::size_t(row)).member); }

bool ConflictModel::isBody(int row) const
{
    const std::string &member = m_all.at(std::size_t(row)).member;
    return member == "body" || member == "precommit_body";
}

const ShownValue &ConflictModel::value(int row, Column column) const
{
    const Line &line = m_all.at(std::size_t(row));
    return column == Base ? line.base : column == Mine || (column == Chosen && line.side == Side::Mine) ? line.mine : line.theirs;
}

Record ConflictModel::result() const
{
    Record result = m_theirs;
    for (const Line &line : m_all) {
        if (line.side == Side::Mine) {
            copyMember(result, m_mine, line.member);
        }
    }
    return result;
}

bool ConflictModel::isResultTheirs() const
{
    return std::ranges::none_of(m_all, [](const Line &line) { return line.side == Side::Mine; });
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_scope == Scope::Everything ? m_all.size() : m_differing);
}

int ConflictModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Line &line = m_all[std::size_t(index.row())];
    switch (role) {
    case Role::Display:
        if (index.column() == Member) {
            return toQString(line.member);
        }
        if (index.column() == Chosen && !line.side) {
            return {};
        }
        return value(index.row(), Column(index.column())).text;
    case ChangedByRole:
        return QVariant::fromValue(line.changedBy);
    case ChosenSide:
        return line.side ? QVariant::fromValue(*line.side) : QVariant();
    default:
        return {};
    }
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Role::Display) {
        return {};
    }
    switch (Column(section)) {
    case Member:
        return tr("Member");
    case Base:
        return tr("As you opened it");
    case Theirs:
        return tr("Now (theirs)");
    case Mine:
        return tr("Mine");
    case Chosen:
        return tr("Will be written");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace strongroom::model
