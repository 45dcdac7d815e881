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

ConflictModel::ConflictModel(const ChangeItem &item, QObject *parent) : ConflictLines(parent)
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
    std::vector<Line> all;
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
        }
        all.push_back(std::move(line));
    }
    setLines(std::move(all));
}

bool ConflictModel::isBody(int row) const
{
    const std::string &member = lines().at(std::size_t(row)).member;
    return member == "body" || member == "precommit_body";
}

Record ConflictModel::result() const
{
    Record result = m_theirs;
    for (const Line &line : lines()) {
        if (line.side == Side::Mine) {
            copyMember(result, m_mine, line.member);
        }
    }
    return result;
}

} // namespace strongroom::model
