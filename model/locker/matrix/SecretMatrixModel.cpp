// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/matrix/SecretMatrixModel.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "locker/matrix/MatrixWords.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using locker::Cell;
using locker::CellState;
using locker::Matrix;
using locker::MatrixRow;

namespace {

MatrixPlace placeOf(int column) { return column == SecretMatrixModel::All ? MatrixPlace::AllEnvironments : MatrixPlace::OneEnvironment; }

QString stagedWord(StagedKind kind) { return kind == StagedKind::New ? SecretMatrixModel::tr("new, not sent") : SecretMatrixModel::tr("changed, not sent"); }

bool isTroubled(const Cell &cell) { return cell.state == CellState::Unreadable || cell.state == CellState::Duplicate || (cell.state == CellState::Inherited && (!cell.effective || cell.effective->error)); }

} // namespace

SecretMatrixModel::SecretMatrixModel(QObject *parent) : QAbstractTableModel(parent) {}

void SecretMatrixModel::setMatrix(std::shared_ptr<const Matrix> matrix)
{
    m_given = std::move(matrix);
    show(withStaged(m_given, m_staged));
}

void SecretMatrixModel::setStaged(StagedCells staged)
{
    if (staged != m_staged) {
        m_staged = std::move(staged);
        show(withStaged(m_given, m_staged));
    }
}

void SecretMatrixModel::setFilter(SecretFilter filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        show(m_matrix);
    }
}

void SecretMatrixModel::setText(const QString &words)
{
    if (words.simplified() != m_words) {
        m_words = words.simplified();
        show(m_matrix);
    }
}

// What is in view, by name: when it stays the same, views keep everything.
std::vector<std::string> SecretMatrixModel::names() const
{
    std::vector<std::string> names;
    if (m_matrix) {
        for (const locker::MatrixColumn &column : m_matrix->columns) {
            names.push_back(column.environment);
        }
        for (const int shown : m_shown) {
            names.push_back(shown >= 0 ? m_matrix->rows[std::size_t(shown)].key : m_matrix->nameless[std::size_t(-1 - shown)]->sealed->id);
        }
    }
    return names;
}

void SecretMatrixModel::show(std::shared_ptr<const Matrix> matrix)
{
    const std::vector<std::string> before = names();
    const int columnsBefore = columnCount();
    const auto oldMatrix = std::exchange(m_matrix, std::move(matrix));
    std::vector<int> oldShown = std::exchange(m_shown, select());
    if (columnCount() == columnsBefore && names() == before) {
        if (!m_shown.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(int(m_shown.size()) - 1, columnsBefore - 1));
        }
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnsBefore - 1);
        Q_EMIT countsChanged();
        return;
    }
    auto newMatrix = std::exchange(m_matrix, oldMatrix);
    std::vector<int> newShown = std::exchange(m_shown, std::move(oldShown));
    beginResetModel();
    m_matrix = std::move(newMatrix);
    m_shown = std::move(newShown);
    endResetModel();
    Q_EMIT countsChanged();
}

std::vector<int> SecretMatrixModel::select() const
{
    std::vector<int> shown;
    if (!m_matrix) {
        return shown;
    }
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    for (std::size_t row = 0; row < m_matrix->rows.size(); ++row) {
        const MatrixRow &one = m_matrix->rows[row];
        if (!matches(one, m_filter)) {
            continue;
        }
        if (!words.isEmpty()) {
            const QString key = toQString(one.key);
            if (!std::ranges::all_of(words, [&key](const QString &word) { return key.contains(word, Qt::CaseInsensitive); })) {
                continue;
            }
        }
        shown.push_back(int(row));
    }
    if (words.isEmpty() && (m_filter == SecretFilter::All || m_filter == SecretFilter::Unreadable)) {
        for (std::size_t number = 0; number < m_matrix->nameless.size(); ++number) {
            shown.push_back(-1 - int(number));
        }
    }
    return shown;
}

bool SecretMatrixModel::isStaged(const MatrixRow &row) const
{
    const auto first = m_staged.lower_bound({row.key, {}});
    return first != m_staged.end() && first->first.first == row.key;
}

bool SecretMatrixModel::matches(const MatrixRow &row, SecretFilter filter) const
{
    switch (filter) {
    case SecretFilter::All: break;
    case SecretFilter::MissingOrDifferent: return row.anyMissing || row.anyDifferent;
    case SecretFilter::Missing: return row.anyMissing;
    case SecretFilter::Different: return row.anyDifferent;
    case SecretFilter::Unreadable: return row.anyTrouble;
    case SecretFilter::Changed: return isStaged(row);
    }
    return true;
}

int SecretMatrixModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int SecretMatrixModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 1 + (m_matrix ? int(m_matrix->columns.size()) : 1); }

int SecretMatrixModel::totalCount() const { return m_matrix ? int(m_matrix->rows.size() + m_matrix->nameless.size()) : 0; }

int SecretMatrixModel::environmentCount() const { return m_matrix ? int(m_matrix->columns.size()) - 1 : 0; }

int SecretMatrixModel::countOf(SecretFilter filter) const
{
    if (!m_matrix) {
        return 0;
    }
    const auto rows = std::ranges::count_if(m_matrix->rows, [this, filter](const MatrixRow &row) { return matches(row, filter); });
    return int(rows) + (filter == SecretFilter::All || filter == SecretFilter::Unreadable ? int(m_matrix->nameless.size()) : 0);
}

const MatrixRow *SecretMatrixModel::rowAt(int row) const
{
    const int shown = row >= 0 && row < int(m_shown.size()) ? m_shown[std::size_t(row)] : -1;
    return shown >= 0 ? &m_matrix->rows[std::size_t(shown)] : nullptr;
}

locker::SecretPtr SecretMatrixModel::namelessAt(int row) const
{
    const int shown = row >= 0 && row < int(m_shown.size()) ? m_shown[std::size_t(row)] : 0;
    return shown < 0 ? m_matrix->nameless[std::size_t(-1 - shown)] : nullptr;
}

std::optional<SecretCell> SecretMatrixModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < All || index.row() >= int(m_shown.size())) {
        return std::nullopt;
    }
    SecretCell cell;
    const std::string &environment = m_matrix->columns[std::size_t(index.column() - 1)].environment;
    cell.environment = toQString(environment);
    if (const MatrixRow *const row = rowAt(index.row())) {
        const Cell &own = row->cells[std::size_t(index.column() - 1)];
        cell.key = toQString(row->key);
        cell.state = own.state;
        cell.own = own.secret;
        cell.effective = own.effective;
        cell.staged = stagedAt(row->key, environment);
    } else if (const locker::SecretPtr nameless = namelessAt(index.row()); nameless->isForAll() ? environment.empty() : nameless->environmentName == environment && !environment.empty()) {
        cell.state = CellState::Unreadable;
        cell.own = nameless;
    }
    return cell;
}

std::optional<StagedKind> SecretMatrixModel::stagedAt(const std::string &key, const std::string &environment) const
{
    const auto place = m_staged.find({key, environment});
    return place != m_staged.end() ? std::optional(place->second) : std::nullopt;
}

int SecretMatrixModel::rowOf(const QString &key) const
{
    const std::string wanted = fromQString(key);
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (m_shown[row] >= 0 && m_matrix->rows[std::size_t(m_shown[row])].key == wanted) {
            return int(row);
        }
    }
    return -1;
}

int SecretMatrixModel::columnOf(const QString &environment) const
{
    if (!m_matrix) {
        return -1;
    }
    const auto column = std::ranges::find(m_matrix->columns, fromQString(environment), &locker::MatrixColumn::environment);
    return column != m_matrix->columns.end() ? 1 + int(column - m_matrix->columns.begin()) : -1;
}

QVariant SecretMatrixModel::keyData(int row, int role) const
{
    const MatrixRow &one = *rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
    case Role::Edit:
    case Role::Sort:
    case KeyOf: return toQString(one.key);
    case IsTroubled: return one.anyTrouble;
    case IsNameless: return false;
    case Role::SensitivityOf: return QVariant::fromValue(Sensitivity::Private);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return one.anyTrouble ? tr("%1: a value of it cannot be opened").arg(toQString(one.key)) : toQString(one.key);
    default: return {};
    }
}

QVariant SecretMatrixModel::namelessData(const locker::Secret &secret, int column, int role) const
{
    const ErrorText error = errorText(secret.error);
    if (column == Key) {
        switch (role) {
        case Qt::DisplayRole: return secret.key.empty() ? tr("its key cannot be opened") : toQString(secret.key);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: return (tr("A secret without a place. %1 %2").arg(error.text, error.advice)).trimmed();
        case Role::Reason: return error.text;
        case Role::Advice: return error.advice;
        case Role::State: return QVariant::fromValue(RowState::Unreadable);
        case IsTroubled:
        case IsNameless: return true;
        default: return {};
        }
    }
    const std::string &environment = m_matrix->columns[std::size_t(column - 1)].environment;
    const bool here = secret.isForAll() ? environment.empty() : !environment.empty() && secret.environmentName == environment;
    switch (role) {
    case Qt::DisplayRole: return here ? tr("unreadable") : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return here ? tr("its key cannot be opened, %1: unreadable").arg(environmentText(environment)) : QString();
    case StateOf: return here ? QVariant(int(CellState::Unreadable)) : QVariant();
    case IsTroubled: return here;
    case IsNameless: return true;
    case EnvironmentOf: return toQString(environment);
    default: return {};
    }
}

QVariant SecretMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (const locker::SecretPtr nameless = namelessAt(index.row())) {
        return namelessData(*nameless, index.column(), role);
    }
    if (index.column() == Key) {
        return keyData(index.row(), role);
    }
    const MatrixRow &row = *rowAt(index.row());
    const Cell &cell = row.cells[std::size_t(index.column() - 1)];
    const std::string &environment = m_matrix->columns[std::size_t(index.column() - 1)].environment;
    const std::optional<StagedKind> staged = stagedAt(row.key, environment);
    switch (role) {
    case Qt::DisplayRole:
    case Role::Edit:
    case Role::Sort: return staged ? stagedWord(*staged) : cellWord(cell, placeOf(index.column()));
    case Qt::ToolTipRole:
        return staged ? tr("%1. Now: %2").arg(*staged == StagedKind::New ? tr("Waits in the tray to be created") : tr("Waits in the tray to be changed"), cellSentence(cell, placeOf(index.column())))
                      : cellSentence(cell, placeOf(index.column()));
    case Qt::AccessibleTextRole: {
        const bool nothing = cell.state == CellState::Missing && index.column() == All;
        const QString word = nothing ? tr("no value for all") : cellWord(cell, placeOf(index.column()));
        return tr("%1, %2: %3").arg(toQString(row.key), environmentText(environment), staged ? stagedWord(*staged) + u", "_s + tr("now %1").arg(word) : word);
    }
    case StateOf: return int(cell.state);
    case KeyOf: return toQString(row.key);
    case EnvironmentOf: return toQString(environment);
    case HasValue: return hasOwnValue(cell);
    case IsTroubled: return isTroubled(cell);
    case IsNameless: return false;
    case Staged: return staged ? QVariant(int(*staged)) : QVariant();
    case Role::SensitivityOf: return QVariant::fromValue(Sensitivity::Open);   // what is shown are words
    default: return {};
    }
}

QVariant SecretMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (section == Key) {
        return role == Qt::DisplayRole ? QVariant(tr("secret")) : QVariant();
    }
    if (!m_matrix) {
        return role == Qt::DisplayRole ? QVariant(allEnvironmentsText()) : QVariant();
    }
    const locker::MatrixColumn &column = m_matrix->columns[std::size_t(section - 1)];
    switch (role) {
    case Qt::DisplayRole: return environmentText(column.environment);
    case Role::Sort: return column.missing;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QString text = section == All ? tr("All environments: these values hold wherever an environment has none of its own") : toQString(column.environment);
        if (column.missing > 0) {
            text += u": "_s + tr("%Ln missing", nullptr, column.missing);
        }
        if (section > All && !column.item) {
            text += u". "_s + tr("The list of environments does not name it.");
        }
        return text;
    }
    default: return {};
    }
}

QHash<int, QByteArray> SecretMatrixModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert(StateOf, "state");
    names.insert(KeyOf, "key");
    names.insert(EnvironmentOf, "environment");
    names.insert(HasValue, "hasValue");
    names.insert(Staged, "staged");
    return names;
}

} // namespace strongroom::model
