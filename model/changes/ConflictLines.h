// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A conflict, member by member: what the record was when it was opened (base), what it is now (theirs), what the user wants (mine), and what
// is chosen. A member that one side alone changed is chosen for that side, and can be chosen otherwise; one that both changed differently
// waits for its user. Values are opened: for as long as the dialog is there. What a member is belongs to each service: see the classes that
// derive from this.

#include "changes/ChangeDetails.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace strongroom::model {

class ConflictLines : public QAbstractTableModel {
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
    // Nothing of mine is left in it.
    [[nodiscard]] bool isResultTheirs() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void choiceChanged();

protected:
    struct Line {
        std::string member;
        ChangedBy changedBy = ChangedBy::Nobody;
        std::optional<Side> side;
        ShownValue base;
        ShownValue theirs;
        ShownValue mine;
    };
    explicit ConflictLines(QObject *parent) : QAbstractTableModel(parent) {}
    // Once, in the constructor: those that somebody changed first, in the order given; the words that differ are marked here.
    void setLines(std::vector<Line> lines);
    [[nodiscard]] const std::vector<Line> &lines() const { return m_all; }

private:
    std::vector<Line> m_all;          // differing ones first
    std::size_t m_differing = 0;
    Scope m_scope = Scope::Differing;
};

} // namespace strongroom::model
