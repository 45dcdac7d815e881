// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The small tables of the wizard: what the check found, how far each country of a run is, and the runs there are. GUI thread.

#include "base/Roles.h"
#include "incountry/Country.h"
#include "migration/Journal.h"
#include "migration/Preflight.h"
#include "migration/Run.h"

#include <QAbstractTableModel>
#include <QString>

#include <string>
#include <vector>

namespace strongroom::model {

class FindingsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SeverityName, Place, Text, ColumnCount };
    enum FindingRole { SeverityOf = Role::FirstFreeRole };   // int of migration::Severity; Role::Advice: what to do

    using QAbstractTableModel::QAbstractTableModel;
    void setFindings(std::vector<migration::Finding> findings, std::vector<incountry::CountryInfo> known);   // refusals first
    [[nodiscard]] int count(migration::Severity severity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<migration::Finding> m_findings;
    std::vector<incountry::CountryInfo> m_known;
};

// A row per country of a run; changes of a status are cells, not resets.
class RunCountriesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CountryName, Bar, Verified, Rate, SetAside, State, ColumnCount };
    enum RunRole {
        Percent = Role::FirstFreeRole,   // int
        StageOf,                         // int of migration::CountryStage
        IsNumber,                        // bool
        Amount                           // qint64, of SetAside
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setKnown(std::vector<incountry::CountryInfo> known);   // their names
    void setStatus(const std::vector<migration::CountryStatus> &countries);
    // From a journal, with nobody at it.
    void setSummary(const migration::JournalSummary &run);
    // Nobody is at it any more: no rates, and what was under way is at rest.
    void comeToRest();
    [[nodiscard]] const std::vector<migration::CountryStatus> &status() const noexcept { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void show(const std::vector<migration::CountryStatus> &countries, bool atRest);
    [[nodiscard]] QString cell(const migration::CountryStatus &row, int column) const;
    std::vector<migration::CountryStatus> m_rows;
    std::vector<incountry::CountryInfo> m_known;
    bool m_atRest = false;
};

[[nodiscard]] int percentOf(const migration::CountryStatus &status);

// Records by their stored keys, with where and why: those that do not open, of a check.
class UnreadableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RecordKey, Place, Version, Reason, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<migration::UnreadableSample> rows, std::vector<incountry::CountryInfo> known);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<migration::UnreadableSample> m_rows;
    std::vector<incountry::CountryInfo> m_known;
};

// The runs of one environment, newest first.
class MigrationRunsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Started, Countries, Target, State, Migrated, SetAside, ColumnCount };
    enum RunsRole : int {
        SituationOf = Role::FirstFreeRole,   // int of RunSituation
        IsNumber                             // bool
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setRuns(std::vector<migration::JournalSummary> runs);   // rows that stay keep their place in a selection
    [[nodiscard]] const std::vector<migration::JournalSummary> &runs() const noexcept { return m_runs; }
    [[nodiscard]] const migration::JournalSummary *at(int row) const;   // null: no such row
    [[nodiscard]] int rowOf(const std::string &path) const;             // -1

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString cell(const migration::JournalSummary &run, int column) const;
    std::vector<migration::JournalSummary> m_runs;
};

} // namespace strongroom::model
