// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A conflict, member by member: what the record was when it was opened (base), what it is now (theirs), what the user wants (mine), and what
// is chosen. A member that one side alone changed is chosen for that side, and can be chosen otherwise; one that both changed differently
// waits for its user. Values are opened: for as long as the dialog is there.

#include "changes/ChangeDetails.h"
#include "changes/ChangeItem.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace strongroom::model {

class ConflictModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Side { Theirs, Mine };
    Q_ENUM(Side)
    enum class ChangedBy { Nobody, Theirs, Mine, Both, BothAlike };
    Q_ENUM(ChangedBy)
    enum class Scope { Differing, Everything };
    enum Column { Member, Base, Theirs, Mine, Chosen, ColumnCount };
    enum ConflictRole : int {
        ChangedByRole = Role::FirstFreeRole,   // ChangedBy
        ChosenSide                             // Side, or invalid: not chosen yet
    };

    // Of an item in conflict whose theirs and mine are records that can be opened (see canMerge()).
    ConflictModel(const ChangeItem &item, QObject *parent = nullptr);
    // Whether there is something to choose member by member; otherwise it is all or nothing.
    [[nodiscard]] static bool canMerge(const ChangeItem &item);

    void setScope(Scope scope);
    [[nodiscard]] Scope scope() const { return m_scope; }
    void choose(int row, Side side);
    void chooseAll(Side side);                                        // of those that both changed
    [[nodiscard]] int unchosenCount() const;                          // conflicts without a choice
    [[nodiscard]] int conflictCount() const;
    [[nodiscard]] std::optional<Side> chosen(int row) const;
    [[nodiscard]] ChangedBy changedBy(int row) const;
    [[nodiscard]] QString member(int row) const;
    [[nodiscard]] const ShownValue &value(int row, Column column) const;   // Base, Theirs, Mine
    [[nodiscard]] bool isBody(int row) const;
    // With unchosen members as in theirs.
    [[nodiscard]] incountry::Record result() const;
    // Nothing of mine is left in it.
    [[nodiscard]] bool isResultTheirs() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Line {
        std::string member;
        ChangedBy changedBy = ChangedBy::Nobody;
        std::optional<Side> side;
        ShownValue base;
        ShownValue theirs;
        ShownValue mine;
    };
    void build();

    incountry::Record m_base;
    incountry::Record m_theirs;
    incountry::Record m_mine;
    std::vector<Line> m_all;          // differing ones first
    std::size_t m_differing = 0;
    Scope m_scope = Scope::Differing;
};

} // namespace strongroom::model
