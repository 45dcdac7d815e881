// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/matrix/EnvironmentCompareModel.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "locker/matrix/MatrixWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using locker::Compared;
using locker::ComparedRow;

EnvironmentCompareModel::EnvironmentCompareModel(QObject *parent) : QAbstractTableModel(parent) {}

void EnvironmentCompareModel::compare(const locker::SnapshotPtr &snapshot, const QString &left, const QString &right)
{
    beginResetModel();
    m_left = left;
    m_right = right;
    m_problem.clear();
    m_rows.clear();
    if (snapshot) {
        try {
            m_rows = locker::compareEnvironments(*snapshot, fromQString(left), fromQString(right));
        } catch (const VaultError &error) {
            m_problem = errorText(error.clone()).text;
        }
    }
    select();
    endResetModel();
    Q_EMIT compared();
}

void EnvironmentCompareModel::show(Show what)
{
    if (what != m_show) {
        beginResetModel();
        m_show = what;
        select();
        endResetModel();
        Q_EMIT compared();
    }
}

void EnvironmentCompareModel::select()
{
    m_shown.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_show == Show::Everything || m_rows[row].result != Compared::Same) {
            m_shown.push_back(int(row));
        }
    }
}

int EnvironmentCompareModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int EnvironmentCompareModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Right + 1; }

const ComparedRow *EnvironmentCompareModel::rowAt(int row) const { return row >= 0 && row < int(m_shown.size()) ? &m_rows[std::size_t(m_shown[std::size_t(row)])] : nullptr; }

int EnvironmentCompareModel::countOf(Compared result) const { return int(std::ranges::count(m_rows, result, &ComparedRow::result)); }

QString EnvironmentCompareModel::summary() const
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0) {
            parts.append(text);
        }
    };
    const int different = countOf(Compared::Different);
    const int left = countOf(Compared::OnlyLeft);
    const int right = countOf(Compared::OnlyRight);
    const int unknown = countOf(Compared::Unknown);
    const int same = countOf(Compared::Same);
    add(different, tr("%Ln differ", nullptr, different));
    add(left, tr("%Ln only in %1", nullptr, left).arg(environmentText(fromQString(m_left))));
    add(right, tr("%Ln only in %1", nullptr, right).arg(environmentText(fromQString(m_right))));
    add(unknown, tr("%Ln cannot be compared", nullptr, unknown));
    add(same, tr("%Ln the same", nullptr, same));
    return parts.join(u" · "_s);
}

QString EnvironmentCompareModel::resultText(Compared result) const
{
    switch (result) {
    case Compared::Same: return tr("same");
    case Compared::Different: return tr("differs");
    case Compared::OnlyLeft: return tr("only in %1").arg(environmentText(fromQString(m_left)));
    case Compared::OnlyRight: return tr("only in %1").arg(environmentText(fromQString(m_right)));
    case Compared::Unknown: break;
    }
    return tr("cannot be compared");
}

QString EnvironmentCompareModel::sideText(const locker::SecretPtr &secret, Compared result, Column side) const
{
    if (result == (side == Left ? Compared::OnlyRight : Compared::OnlyLeft)) {
        return tr("missing");
    }
    if (!secret) {
        return tr("listed repeatedly");
    }
    if (secret->error) {
        return tr("unreadable");
    }
    const bool own = !secret->isForAll() || (side == Left ? m_left : m_right).isEmpty();
    return own ? tr("own value") : tr("from All");
}

QVariant EnvironmentCompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ComparedRow &row = *rowAt(index.row());
    const auto column = Column(index.column());
    const locker::SecretPtr &secret = column == Left ? row.left : row.right;
    switch (role) {
    case Qt::DisplayRole:
    case Role::Edit:
        return column == Key ? toQString(row.key) : column == Result ? resultText(row.result) : sideText(secret, row.result, column);
    case Qt::AccessibleTextRole:
        return column == Key      ? toQString(row.key)
               : column == Result ? tr("%1: %2").arg(toQString(row.key), resultText(row.result))
                                  : tr("%1, %2: %3").arg(toQString(row.key), headerData(column, Qt::Horizontal).toString(), sideText(secret, row.result, column));
    case ResultOf: return int(row.result);
    case HasValue: return (column == Left || column == Right) && secret && !secret->error;
    case IsInherited: return (column == Left || column == Right) && secret && secret->isForAll() && !(column == Left ? m_left : m_right).isEmpty();
    default: return {};
    }
}

QVariant EnvironmentCompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Key: return tr("secret");
    case Left: return environmentText(fromQString(m_left));
    case Right: return environmentText(fromQString(m_right));
    default: return tr("compared");
    }
}

} // namespace strongroom::model
