// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Two environments side by side, by key: what a program would get in each, compared by fingerprint. No value is in here.

#include "base/Roles.h"
#include "locker/Matrix.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace strongroom::model {

class EnvironmentCompareModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Key, Left, Result, Right };
    enum CompareRole : int {
        ResultOf = Role::FirstFreeRole,   // locker::Compared as int
        HasValue,                         // bool: of Left and Right, there is one that can be opened
        IsInherited                       // bool: of Left and Right, it is the one for all environments
    };
    enum class Show { Differences, Everything };

    explicit EnvironmentCompareModel(QObject *parent = nullptr);
    // "": what is for all environments. A name that is gone: no rows, and problem() says so.
    void compare(const locker::SnapshotPtr &snapshot, const QString &left, const QString &right);
    void show(Show what);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const locker::ComparedRow *rowAt(int row) const;
    [[nodiscard]] int countOf(locker::Compared result) const;   // whatever is shown
    [[nodiscard]] QString summary() const;                      // "3 differ, 2 only in staging, 40 the same"
    [[nodiscard]] const QString &problem() const noexcept { return m_problem; }

Q_SIGNALS:
    void compared();

private:
    void select();
    [[nodiscard]] QString resultText(locker::Compared result) const;
    [[nodiscard]] QString sideText(const locker::SecretPtr &secret, locker::Compared result, Column side) const;

    QString m_left;
    QString m_right;
    QString m_problem;
    Show m_show = Show::Differences;
    std::vector<locker::ComparedRow> m_rows;
    std::vector<int> m_shown;
};

} // namespace strongroom::model
