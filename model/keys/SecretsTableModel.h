// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rows of the Keys page: the secrets as they will be, those that will be gone, and the versions the server holds records of without any
// secret being there. By version; a row keeps its place while its state changes. No secret is in any role.

#include "base/Roles.h"
#include "incountry/SecretsDocument.h"

#include <QAbstractTableModel>

#include <compare>
#include <optional>
#include <vector>

namespace strongroom::model {

class SecretsEditor;

enum class KeyRowState {
    Kept,    // as in the keychain
    Added,   // new, not saved
    Changed, // another secret than the kept one, not saved
    Removed, // gone once saved
    Unused,  // a repeated version: the first one is used
    Missing  // records, and no secret
};

class SecretsTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Version, Form, Opens, Fingerprint, StateColumn, ColumnCount };
    enum KeyRole : int {
        VersionNumber = Role::FirstFreeRole, // qlonglong
        RowStateOf,                          // KeyRowState
        IsCurrent,                           // bool: new records are written with it
        IsKey                                // bool: a key, not a password or custom secret
    };

    explicit SecretsTableModel(SecretsEditor *editor, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] KeyRowState rowState(int row) const { return m_rows[std::size_t(row)].state; }
    [[nodiscard]] std::int64_t versionAt(int row) const { return m_rows[std::size_t(row)].version; }
    [[nodiscard]] int rowOf(std::int64_t version) const;                // -1: none
    [[nodiscard]] const incountry::SecretEntry *entryAt(int row) const; // null: missing; the kept one of a removed row

private:
    struct Row {
        std::int64_t version = 0;
        int repeat = 0; // 0: the one that is used
        KeyRowState state = KeyRowState::Kept;
        std::optional<std::size_t> entry; // in the edited document, or in the saved one of a removed row
        [[nodiscard]] auto key() const { return std::pair(version, repeat); }
    };
    [[nodiscard]] std::vector<Row> makeRows() const;
    void rebuild();
    [[nodiscard]] QString display(const Row &row, int column) const;
    [[nodiscard]] QString opensText(const Row &row) const;
    [[nodiscard]] QString reason(const Row &row) const;

    SecretsEditor *m_editor;
    std::vector<Row> m_rows;
};

} // namespace strongroom::model

Q_DECLARE_METATYPE(strongroom::model::KeyRowState)
