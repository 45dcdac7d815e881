// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/MigrationCountriesModel.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "migration/MigrationWords.h"

#include <algorithm>
#include <utility>

namespace strongroom::model {

MigrationCountriesModel::MigrationCountriesModel(KeyUsage *usage, QObject *parent) : QAbstractTableModel(parent), m_usage(usage)
{
    connect(usage, &KeyUsage::changed, this, &MigrationCountriesModel::follow);
    follow();
}

void MigrationCountriesModel::setCountries(const std::vector<incountry::CountryInfo> &countries)
{
    beginResetModel();
    m_countries = countries;
    endResetModel();
    Q_EMIT chosenChanged();
    Q_EMIT countsChanged();
}

std::vector<incountry::Country> MigrationCountriesModel::chosen() const
{
    std::vector<incountry::Country> countries;
    for (const incountry::CountryInfo &info : m_countries) {
        if (!m_left.contains(info.country.code())) {
            countries.push_back(info.country);
        }
    }
    return countries;
}

void MigrationCountriesModel::setChosen(const std::vector<incountry::Country> &countries)
{
    m_left.clear();
    for (const incountry::CountryInfo &info : m_countries) {
        if (std::ranges::find(countries, info.country) == countries.end()) {
            m_left.insert(info.country.code());
        }
    }
    if (!m_countries.empty()) {
        Q_EMIT dataChanged(index(0, CountryName), index(rowCount() - 1, CountryName), {Qt::CheckStateRole});
    }
    Q_EMIT chosenChanged();
}

void MigrationCountriesModel::chooseAll(bool chosen)
{
    std::vector<incountry::Country> all;
    for (const incountry::CountryInfo &info : m_countries) {
        all.push_back(info.country);
    }
    setChosen(chosen ? all : std::vector<incountry::Country>());
}

void MigrationCountriesModel::setLocked(bool locked)
{
    if (std::exchange(m_locked, locked) != locked && !m_countries.empty()) {
        Q_EMIT dataChanged(index(0, CountryName), index(rowCount() - 1, CountryName));
    }
}

void MigrationCountriesModel::follow()
{
    std::set<std::int64_t> versions;
    bool rest = false;
    for (const CountryUsage &usage : m_usage->answers()) {
        rest = rest || usage.rest > 0;
        for (const auto &[version, records] : usage.byVersion) {
            if (records > 0) {
                versions.insert(version);
            }
        }
    }
    std::vector<std::int64_t> sorted(versions.begin(), versions.end());
    if (sorted != m_versions || rest != m_hasRest) {
        beginResetModel();
        m_versions = std::move(sorted);
        m_hasRest = rest;
        endResetModel();
    } else if (!m_countries.empty()) {
        Q_EMIT dataChanged(index(0, Records), index(rowCount() - 1, columnCount() - 1));
    }
    Q_EMIT countsChanged();
}

const CountryUsage *MigrationCountriesModel::usageOf(int row) const
{
    const auto &answers = m_usage->answers();
    const auto found = std::ranges::find_if(
        answers, [this, row](const CountryUsage &usage) { return usage.country.country == m_countries[std::size_t(row)].country; });
    return found == answers.end() ? nullptr : &*found;
}

std::optional<std::int64_t> MigrationCountriesModel::chosenRecords() const
{
    std::optional<std::int64_t> records;
    for (int row = 0; row < rowCount(); ++row) {
        const CountryUsage *const usage = usageOf(row);
        if (usage && !usage->error && !m_left.contains(m_countries[std::size_t(row)].country.code())) {
            records = records.value_or(0) + usage->total;
        }
    }
    return records;
}

int MigrationCountriesModel::countingCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount() && m_usage->state() == KeyUsage::State::Counting; ++row) {
        count += !m_left.contains(m_countries[std::size_t(row)].country.code()) && usageOf(row) == nullptr ? 1 : 0;
    }
    return count;
}

int MigrationCountriesModel::failedCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const CountryUsage *const usage = usageOf(row);
        count += usage && usage->error && !m_left.contains(m_countries[std::size_t(row)].country.code()) ? 1 : 0;
    }
    return count;
}

int MigrationCountriesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_countries.size()); }

int MigrationCountriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstVersion + int(m_versions.size()) + (m_hasRest ? 1 : 0) + 1;
}

QString MigrationCountriesModel::cell(int row, int column) const
{
    const CountryUsage *const usage = usageOf(row);
    if (column == CountryName) {
        return countryText(m_countries, m_countries[std::size_t(row)].country.code());
    }
    if (column == stateColumn()) {
        return usage && usage->error                                 ? errorText(usage->error).text
               : usage                                               ? tr("counted")
               : m_usage->state() == KeyUsage::State::Counting       ? tr("counting…")
                                                                     : tr("not counted");
    }
    if (!usage || usage->error) {
        return QStringLiteral("\u2014");
    }
    if (column == Records) {
        return integerText(usage->total);
    }
    const std::size_t place = std::size_t(column - FirstVersion);
    if (place == m_versions.size()) {
        return integerText(usage->rest);
    }
    const auto found = usage->byVersion.find(m_versions[place]);
    return integerText(found == usage->byVersion.end() ? 0 : found->second);
}

QVariant MigrationCountriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CountryUsage *const usage = usageOf(index.row());
    switch (role) {
    case Qt::DisplayRole: return cell(index.row(), index.column());
    case Qt::CheckStateRole:
        return index.column() == CountryName
                 ? QVariant(int(m_left.contains(m_countries[std::size_t(index.row())].country.code()) ? Qt::Unchecked : Qt::Checked))
                 : QVariant();
    case Qt::ToolTipRole: return usage && usage->error ? QVariant(errorText(usage->error).text + u' ' + errorText(usage->error).advice) : QVariant();
    case IsNumber: return index.column() >= Records && index.column() < stateColumn();
    case StateOf:
        return QVariant::fromValue(usage && usage->error                                       ? RowState::Failed
                                   : usage                                                     ? RowState::Loaded
                                   : m_usage->state() == KeyUsage::State::Counting ? RowState::Loading
                                                                                               : RowState::NotLoaded);
    case Role::Reason: return usage ? errorText(usage->error).text : QString();
    case Role::Advice: return usage ? errorText(usage->error).advice : QString();
    default: return {};
    }
}

bool MigrationCountriesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || m_locked || index.column() != CountryName || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const std::string code = m_countries[std::size_t(index.row())].country.code();
    if (value.toInt() == Qt::Checked) {
        m_left.erase(code);
    } else {
        m_left.insert(code);
    }
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    Q_EMIT countsChanged();
    return true;
}

Qt::ItemFlags MigrationCountriesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid()) {
        return flags;
    }
    if (index.column() == CountryName && !m_locked) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags | Qt::ItemNeverHasChildren;
}

QVariant MigrationCountriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole) || section < 0 || section >= columnCount()) {
        return {};
    }
    const bool help = role == Qt::ToolTipRole;
    if (section == CountryName) {
        return help ? tr("Records of the countries that are ticked are migrated") : tr("country");
    }
    if (section == Records) {
        return help ? tr("All records of the country") : tr("records");
    }
    if (section == stateColumn()) {
        return help ? tr("Whether the country has answered") : tr("state");
    }
    const std::size_t place = std::size_t(section - FirstVersion);
    if (place == m_versions.size()) {
        return help ? tr("Records without a key version, or of a version beyond those listed") : tr("other");
    }
    return help ? tr("Records encrypted with key version %1").arg(m_versions[place]) : tr("version %1").arg(m_versions[place]);
}

} // namespace strongroom::model
