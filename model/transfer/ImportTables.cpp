// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// What an import session shows in tables.

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Roles.h"
#include "base/Text.h"
#include "transfer/ImportSession.h"

#include <algorithm>
#include <utility>

namespace strongroom::model {

// ---- problems ----

void ImportProblemModel::setProblems(std::vector<transfer::RowProblem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ImportProblemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_problems.size()); }

int ImportProblemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const transfer::RowProblem &problem = m_problems[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Line: return integerText(problem.line);
        case Member: return toQString(problem.member);
        case Reason: return sentence(problem.reason);
        default: return {};
        }
    case Qt::ToolTipRole:
        return sentence(problem.reason) + (problem.advice.empty() ? QString() : QLatin1Char('\n') + sentence(problem.advice));
    case Qt::TextAlignmentRole:
        return index.column() == Line ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Role::Advice:
        return problem.advice.translated();
    default:
        return {};
    }
}

QVariant ImportProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Line: return tr("Line");
    case Member: return tr("Member");
    case Reason: return tr("Reason");
    default: return {};
    }
}

// ---- preview ----

namespace {

constexpr int fixedColumns = 2;   // line, country

QString textOf(const incountry::Record &record, const QString &member)
{
    const std::string name = fromQString(member);
    if (const auto text = incountry::textMember(name)) {
        return toQString(record.value(*text).value_or(std::string()));
    }
    if (const auto range = incountry::rangeMember(name)) {
        return record.value(*range) ? integerText(*record.value(*range)) : QString();
    }
    if (const auto date = incountry::dateMember(name)) {
        return record.value(*date) ? dateText(*record.value(*date)) : QString();
    }
    constexpr std::size_t shown = 80;   // characters; of at most four bytes
    const auto &body = name == "body" ? record.body : record.precommitBody;
    return body ? toQString(body->view().substr(0, 4 * shown)).left(qsizetype(shown)).simplified() : QString();
}

std::vector<QString> membersOf(const std::vector<transfer::PreviewRow> &rows)
{
    std::vector<QString> members;
    const auto use = [&](bool used, const QString &name) {
        if (used) {
            members.push_back(name);
        }
    };
    const auto any = [&](auto has) { return std::ranges::any_of(rows, [&](const transfer::PreviewRow &row) { return row.record && has(*row.record); }); };
    for (std::size_t i = 0; i < incountry::textMemberCount; ++i) {
        use(any([i](const incountry::Record &record) { return record.text[i].has_value(); }), toQString(incountry::nameOf(incountry::TextMember(i))));
    }
    for (std::size_t i = 0; i < incountry::rangeMemberCount; ++i) {
        use(any([i](const incountry::Record &record) { return record.range[i].has_value(); }), toQString(incountry::nameOf(incountry::RangeMember(i))));
    }
    use(any([](const incountry::Record &record) { return record.body.has_value(); }), QStringLiteral("body"));
    use(any([](const incountry::Record &record) { return record.precommitBody.has_value(); }), QStringLiteral("precommit_body"));
    for (std::size_t i = 0; i < incountry::dateMemberCount; ++i) {
        use(any([i](const incountry::Record &record) { return record.dates[i].has_value(); }), toQString(incountry::nameOf(incountry::DateMember(i))));
    }
    return members;
}

} // namespace

void ImportPreviewModel::setRows(std::vector<transfer::PreviewRow> rows)
{
    beginResetModel();
    m_members = membersOf(rows);
    m_rows = std::move(rows);
    endResetModel();
}

int ImportPreviewModel::badCount() const
{
    return int(std::ranges::count_if(m_rows, [](const transfer::PreviewRow &row) { return row.error != nullptr; }));
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ImportPreviewModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : fixedColumns + std::max(1, int(m_members.size())); }

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const transfer::PreviewRow &row = m_rows[std::size_t(index.row())];
    const QString reason = row.error ? errorText(row.error).text : QString();
    if (role == Role::Reason || (role == Qt::ToolTipRole && row.error)) {
        return reason;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (index.column() == 0) {
        return integerText(row.line);
    }
    if (index.column() == 1) {
        return row.country ? toQString(row.country->code()) : QString();
    }
    const std::size_t member = std::size_t(index.column() - fixedColumns);
    if (row.error) {
        return member == 0 ? reason : QString();
    }
    return row.record && member < m_members.size() ? textOf(*row.record, m_members[member]) : QString();
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0) {
        return {};
    }
    if (section < fixedColumns) {
        return section == 0 ? tr("Line") : tr("Country");
    }
    const std::size_t member = std::size_t(section - fixedColumns);
    return member < m_members.size() ? m_members[member] : QString();
}

} // namespace strongroom::model
