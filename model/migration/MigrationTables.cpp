// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/MigrationTables.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "migration/MigrationWords.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace strongroom::model {

using migration::CountryStage;
using migration::CountryStatus;
using migration::Finding;
using migration::ItemState;
using migration::JournalSummary;

namespace {
const QString dash = QStringLiteral("\u2014");
}

// ---- findings ----

void FindingsModel::setFindings(std::vector<Finding> findings, std::vector<incountry::CountryInfo> known)
{
    beginResetModel();
    m_findings = std::move(findings);
    m_known = std::move(known);
    std::ranges::stable_sort(m_findings, [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    endResetModel();
}

int FindingsModel::count(migration::Severity severity) const { return int(std::ranges::count(m_findings, severity, &Finding::severity)); }

int FindingsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_findings.size()); }
int FindingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Finding &finding = m_findings[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case SeverityName: return severityText(finding.severity);
        case Place: return finding.country.empty() ? tr("all countries") : countryText(m_known, finding.country);
        case Text: return sentence(finding.text);
        }
        return {};
    case Qt::AccessibleTextRole:
        return index.column() == Text && !finding.advice.empty() ? QVariant(sentence(finding.text) + u' ' + sentence(finding.advice)) : data(index, Qt::DisplayRole);
    case Role::Advice: return sentence(finding.advice);
    case SeverityOf: return int(finding.severity);
    default: return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case SeverityName: return tr("finding");
    case Place: return tr("country");
    case Text: return tr("what was seen, and what to do");
    }
    return {};
}

// ---- countries of a run ----

int percentOf(const CountryStatus &status)
{
    const std::int64_t done = status.verified + status.setAside + status.superseded;
    if (status.expected <= 0) {
        return status.stage == CountryStage::Done ? 100 : 0;
    }
    return int(std::clamp<std::int64_t>(done * 100 / status.expected, 0, 100));
}

void RunCountriesModel::setKnown(std::vector<incountry::CountryInfo> known)
{
    m_known = std::move(known);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, CountryName), index(rowCount() - 1, CountryName));
    }
}

void RunCountriesModel::comeToRest()
{
    std::vector<CountryStatus> rows = m_rows;
    for (CountryStatus &row : rows) {
        row.recordsPerSecond = 0;
        if (row.stage != CountryStage::Done && row.stage != CountryStage::Failed) {
            row.stage = CountryStage::Waiting;
        }
    }
    show(rows, true);
}

void RunCountriesModel::setStatus(const std::vector<CountryStatus> &countries) { show(countries, false); }

void RunCountriesModel::show(const std::vector<CountryStatus> &countries, bool atRest)
{
    m_atRest = atRest;
    const bool same = std::ranges::equal(countries, m_rows, {}, &CountryStatus::country, &CountryStatus::country);
    if (!same) {
        beginResetModel();
        m_rows = countries;
        endResetModel();
        return;
    }
    m_rows = countries;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void RunCountriesModel::setSummary(const JournalSummary &run)
{
    std::vector<CountryStatus> rows;
    for (const incountry::Country &country : run.plan.countries) {
        CountryStatus status;
        status.country = country.code();
        if (const auto counts = run.counts.find(country.code()); counts != run.counts.end()) {
            status.verified = counts->second.of(ItemState::Verified) + counts->second.of(ItemState::Written);
            status.superseded = counts->second.of(ItemState::Superseded);
            status.setAside = counts->second.of(ItemState::SetAside);
            status.expected = status.verified + status.superseded + status.setAside + counts->second.of(ItemState::Planned)
                            + counts->second.of(ItemState::RolledBack) + counts->second.of(ItemState::KeptTheirs);
        }
        if (const auto expected = run.plan.expected.find(country.code()); expected != run.plan.expected.end()) {
            status.expected = std::max(status.expected, expected->second);
        }
        status.stage = run.phase == migration::RunPhase::Finished ? CountryStage::Done : CountryStage::Waiting;
        rows.push_back(status);
    }
    show(rows, true);
}

int RunCountriesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int RunCountriesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString RunCountriesModel::cell(const CountryStatus &row, int column) const
{
    switch (column) {
    case CountryName: return countryText(m_known, row.country);
    case Bar: return tr("%1 %").arg(percentOf(row));
    case Verified: return tr("%1 / %2", "done, expected").arg(integerText(row.verified + row.superseded), integerText(row.expected));
    case Rate: return row.recordsPerSecond >= 0.5 ? tr("%1/s").arg(integerText(std::llround(row.recordsPerSecond))) : dash;
    case SetAside: return integerText(row.setAside);
    case State: return m_atRest && row.stage == CountryStage::Waiting ? tr("at rest") : stageText(row);
    }
    return {};
}

QVariant RunCountriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CountryStatus &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return cell(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == State && row.error ? QVariant(sentence(row.error->sentence()) + u' ' + sentence(row.error->adviceSentence())) : QVariant();
    case Percent: return percentOf(row);
    case StageOf: return int(row.stage);
    case Role::Reason: return errorText(row.error).text;
    case Role::Advice: return errorText(row.error).advice;
    case IsNumber: return index.column() == Verified || index.column() == Rate || index.column() == SetAside;
    case Amount: return index.column() == SetAside ? QVariant(qlonglong(row.setAside)) : QVariant();
    default: return {};
    }
}

QVariant RunCountriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case CountryName: return tr("country");
    case Bar: return tr("progress");
    case Verified: return tr("verified");
    case Rate: return tr("rate");
    case SetAside: return tr("set aside");
    case State: return tr("state");
    }
    return {};
}

// ---- records that do not open ----

void UnreadableModel::setRows(std::vector<migration::UnreadableSample> rows, std::vector<incountry::CountryInfo> known)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_known = std::move(known);
    endResetModel();
}

int UnreadableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int UnreadableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant UnreadableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const migration::UnreadableSample &row = m_rows[std::size_t(index.row())];
    if (role == Role::RecordKey || (role == Qt::ToolTipRole && index.column() == RecordKey)) {
        return toQString(row.keyHash);
    }
    if (role == Qt::ToolTipRole && index.column() == Reason) {
        return sentence(row.reason);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case RecordKey: return shortHash(row.keyHash);
    case Place: return countryText(m_known, row.country);
    case Version: return row.version < 0 ? tr("none") : QString::number(row.version);
    case Reason: return sentence(row.reason);
    }
    return {};
}

QVariant UnreadableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RecordKey: return tr("record key hash");
    case Place: return tr("country");
    case Version: return tr("version");
    case Reason: return tr("why it does not open");
    }
    return {};
}

// ---- runs ----

void MigrationRunsModel::setRuns(std::vector<JournalSummary> runs)
{
    if (std::ranges::equal(runs, m_runs, {}, &JournalSummary::path, &JournalSummary::path)) {
        m_runs = std::move(runs);
        if (!m_runs.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

const JournalSummary *MigrationRunsModel::at(int row) const { return row >= 0 && row < rowCount() ? &m_runs[std::size_t(row)] : nullptr; }

int MigrationRunsModel::rowOf(const std::string &path) const
{
    const auto found = std::ranges::find(m_runs, path, &JournalSummary::path);
    return found == m_runs.end() ? -1 : int(found - m_runs.begin());
}

int MigrationRunsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_runs.size()); }
int MigrationRunsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString MigrationRunsModel::cell(const JournalSummary &run, int column) const
{
    const RunTotals totals = totalsOf(run);
    switch (column) {
    case Started: return dateText(run.startedAt);
    case Countries: return countryList(run.plan.countries);
    case Target: return tr("version %1").arg(run.plan.targetVersion);
    case State: return phaseText(run);
    case Migrated:
        return run.phase == migration::RunPhase::RolledBack || run.phase == migration::RunPhase::RollingBack
                 ? tr("%1 rolled back", "number").arg(integerText(totals.rolledBack))
                 : tr("%1 / %2", "done, expected").arg(integerText(totals.done), integerText(totals.expected));
    case SetAside: return integerText(totals.setAside);
    }
    return {};
}

QVariant MigrationRunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const JournalSummary &run = m_runs[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return cell(run, index.column());
    case Qt::ToolTipRole: return toQString(run.path);
    case SituationOf: return int(situationOf(run));
    case IsNumber: return index.column() == Migrated || index.column() == SetAside;
    default: return {};
    }
}

QVariant MigrationRunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Started: return tr("started");
    case Countries: return tr("countries");
    case Target: return tr("to key");
    case State: return tr("state");
    case Migrated: return tr("migrated");
    case SetAside: return tr("set aside");
    }
    return {};
}

} // namespace strongroom::model
