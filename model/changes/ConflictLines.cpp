// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/ConflictLines.h"

#include "base/Text.h"

#include <algorithm>
#include <iterator>

namespace strongroom::model {

void ConflictLines::setLines(std::vector<Line> all)
{
    std::vector<Line> same;
    for (Line &line : all) {
        if (line.changedBy == ChangedBy::Nobody || line.changedBy == ChangedBy::BothAlike) {
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

void ConflictLines::setScope(Scope scope)
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

void ConflictLines::choose(int row, Side side)
{
    if (row < 0 || row >= int(m_differing) || m_all[std::size_t(row)].side == side) {
        return;
    }
    m_all[std::size_t(row)].side = side;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT choiceChanged();
}

void ConflictLines::chooseAll(Side side)
{
    for (int row = 0; row < int(m_differing); ++row) {
        if (changedBy(row) == ChangedBy::Both) {
            choose(row, side);
        }
    }
}

int ConflictLines::unchosenCount() const
{
    return int(std::ranges::count_if(m_all, [](const Line &line) { return !line.side; }));
}

int ConflictLines::conflictCount() const
{
    return int(std::ranges::count_if(m_all, [](const Line &line) { return line.changedBy == ChangedBy::Both; }));
}

std::optional<ConflictLines::Side> ConflictLines::chosen(int row) const { return m_all.at(std::size_t(row)).side; }

ConflictLines::ChangedBy ConflictLines::changedBy(int row) const { return m_all.at(std::size_t(row)).changedBy; }

QString ConflictLines::member(int row) const { return toQString(m_all.at(std::size_t(row)).member); }

const ShownValue &ConflictLines::value(int row, Column column) const
{
    const Line &line = m_all.at(std::size_t(row));
    return column == Base ? line.base : column == Mine || (column == Chosen && line.side == Side::Mine) ? line.mine : line.theirs;
}

bool ConflictLines::isResultTheirs() const
{
    return std::ranges::none_of(m_all, [](const Line &line) { return line.side == Side::Mine; });
}

int ConflictLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_scope == Scope::Everything ? m_all.size() : m_differing);
}

int ConflictLines::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ConflictLines::data(const QModelIndex &index, int role) const
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

QVariant ConflictLines::headerData(int section, Qt::Orientation orientation, int role) const
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
