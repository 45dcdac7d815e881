// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The matrix of a project's secrets for a table: keys down; the key, all environments and each environment across. It knows states and words, and
// never a value: whoever shows one asks the store for it and wipes it. Keys that could not be opened are rows at the end, marked. Filtered through
// an index vector of its own. What the model was given stays in place when only its content changes: the same rows and columns are dataChanged;
// others reset it, and the view finds its place again by key.

#include "base/Roles.h"
#include "locker/Matrix.h"
#include "locker/matrix/StagedCells.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace strongroom::model {

enum class SecretFilter { All, MissingOrDifferent, Missing, Different, Unreadable, Changed };

// One cell, for whoever does something with it: the tray, the inspector, an export.
struct SecretCell {
    QString key;                  // empty: its key could not be opened
    QString environment;          // "": all environments
    locker::CellState state = locker::CellState::Missing;
    locker::SecretPtr own;        // null: it has none, or several
    locker::SecretPtr effective;  // what a program would get; null: nothing
    std::optional<StagedKind> staged;
};

class SecretMatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Key = 0, All = 1, FirstEnvironment = 2 };
    enum MatrixRole : int {
        StateOf = Role::FirstFreeRole,   // locker::CellState as int; not of the key
        KeyOf,                           // QString
        EnvironmentOf,                   // QString, "" for all; not of the key
        HasValue,                        // bool: dots stand for a value of its own
        IsTroubled,                      // bool: of a cell, or of the key: something of the row cannot be opened
        Staged,                          // StagedKind as int, or invalid
        IsNameless                       // bool: the key could not be opened
    };

    explicit SecretMatrixModel(QObject *parent = nullptr);

    void setMatrix(std::shared_ptr<const locker::Matrix> matrix);   // null: nothing is known
    void setStaged(StagedCells staged);
    void setFilter(SecretFilter filter);
    void setText(const QString &words);                             // all of them are in the key, in any case
    [[nodiscard]] SecretFilter filter() const noexcept { return m_filter; }
    [[nodiscard]] const QString &text() const noexcept { return m_words; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const std::shared_ptr<const locker::Matrix> &matrix() const noexcept { return m_matrix; }   // with what is only staged
    [[nodiscard]] int totalCount() const;                                   // keys, filtered or not
    [[nodiscard]] int environmentCount() const;
    [[nodiscard]] int countOf(SecretFilter filter) const;                   // keys, whatever the words say
    [[nodiscard]] const locker::MatrixRow *rowAt(int row) const;            // null: nameless, or there is none
    [[nodiscard]] locker::SecretPtr namelessAt(int row) const;              // null: it has a name
    [[nodiscard]] std::optional<SecretCell> cellAt(const QModelIndex &index) const;   // nullopt: of the column of keys, or not valid
    [[nodiscard]] int rowOf(const QString &key) const;                      // -1: not shown
    [[nodiscard]] int columnOf(const QString &environment) const;           // -1: there is none
    [[nodiscard]] std::optional<StagedKind> stagedAt(const std::string &key, const std::string &environment) const;

Q_SIGNALS:
    void countsChanged();

private:
    [[nodiscard]] bool matches(const locker::MatrixRow &row, SecretFilter filter) const;
    [[nodiscard]] bool isStaged(const locker::MatrixRow &row) const;
    [[nodiscard]] std::vector<int> select() const;
    [[nodiscard]] std::vector<std::string> names() const;
    void show(std::shared_ptr<const locker::Matrix> matrix);
    [[nodiscard]] QVariant keyData(int row, int role) const;
    [[nodiscard]] QVariant namelessData(const locker::Secret &secret, int column, int role) const;

    std::shared_ptr<const locker::Matrix> m_given;
    std::shared_ptr<const locker::Matrix> m_matrix;
    StagedCells m_staged;
    SecretFilter m_filter = SecretFilter::All;
    QString m_words;
    std::vector<int> m_shown;   // rows of the matrix; -1 - n: its nameless secret n
};

} // namespace strongroom::model
