// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where to migrate: the countries of a connection, each to be chosen, with its records by key version as KeyUsage counts them. There is a
// column for every version that any country has. GUI thread.

#include "base/Roles.h"
#include "incountry/Country.h"
#include "keys/KeyUsage.h"

#include <QAbstractTableModel>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace strongroom::model {

class MigrationCountriesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CountryName, Records, FirstVersion };   // then one for each of versions(), perhaps one for the rest, and the state as the last
    enum CountryRole : int {
        IsNumber = Role::FirstFreeRole,   // bool: of the column
        StateOf                           // RowState: Loading, Loaded, Failed (Role::Reason, Role::Advice)
    };

    explicit MigrationCountriesModel(KeyUsage *usage, QObject *parent = nullptr);

    // Those that are known already stay chosen or not; new ones are chosen.
    void setCountries(const std::vector<incountry::CountryInfo> &countries);
    [[nodiscard]] const std::vector<incountry::CountryInfo> &countries() const noexcept { return m_countries; }
    [[nodiscard]] std::vector<incountry::Country> chosen() const;   // in the order of the list
    void setChosen(const std::vector<incountry::Country> &countries);
    void chooseAll(bool chosen);
    // Nobody may choose while a run is under way.
    void setLocked(bool locked);

    [[nodiscard]] const std::vector<std::int64_t> &versions() const noexcept { return m_versions; }
    [[nodiscard]] int stateColumn() const { return columnCount() - 1; }
    // Over the chosen countries that have been counted; nullopt: none has.
    [[nodiscard]] std::optional<std::int64_t> chosenRecords() const;
    [[nodiscard]] int countingCount() const;   // chosen ones without an answer so far
    [[nodiscard]] int failedCount() const;     // chosen ones that could not be asked

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void chosenChanged();
    void countsChanged();

private:
    [[nodiscard]] const CountryUsage *usageOf(int row) const;   // null: no answer so far
    [[nodiscard]] QString cell(int row, int column) const;
    void follow();

    KeyUsage *m_usage;
    std::vector<incountry::CountryInfo> m_countries;
    std::set<std::string> m_left;   // not chosen, by code: so that a country nobody has seen before is
    std::vector<std::int64_t> m_versions;
    bool m_hasRest = false;
    bool m_locked = false;
};

} // namespace strongroom::model
