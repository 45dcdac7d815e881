// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All commands with their keys, in the order and under the names of the menus; changes are in force at once and kept.

#include "commands/ShortcutSettings.h"

#include <QAbstractListModel>
#include <QKeySequence>

#include <vector>

namespace strongroom::ui {

class ShortcutModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum ShortcutRole : int {
        IsSection = Qt::UserRole + 1,   // bool: the name of a menu, not a command
        IconName,                       // Lucide name
        Keys,                           // QString, as this system writes them; empty: none
        IsChanged                       // bool: not as delivered
    };

    ShortcutModel(CommandRegistry *registry, QSettings *settings, QObject *parent = nullptr);
    // Words in any order, of the command, its menu or its keys.
    void narrow(const QString &text);
    [[nodiscard]] Command *commandAt(int row) const;      // null: a section
    [[nodiscard]] int rowOf(const Command *command) const;   // -1: not shown

    struct Check {
        enum class Verdict { Free, Taken, Refused };
        Verdict verdict = Verdict::Free;
        QString text;               // why it is refused, or who has it
        Command *owner = nullptr;   // when taken
    };
    [[nodiscard]] Check check(const Command &command, const QKeySequence &keys) const;

    // Takes the keys from the command that has them.
    void assign(Command *command, const QKeySequence &keys);
    void resetAll();
    [[nodiscard]] bool hasChanges() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Command *command = nullptr;
        QString section;
    };
    void tell(const Command *command);
    [[nodiscard]] QString refusal(const Command &command, const QKeySequence &keys) const;

    CommandRegistry *m_registry;
    ShortcutSettings m_settings;
    std::vector<Row> m_rows;
};

} // namespace strongroom::ui
