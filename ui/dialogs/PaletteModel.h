// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs/CommandPalette.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace strongroom::ui {

// The commands of a window and the places of a user, narrowed by words.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum PaletteRole : int {
        IconName = Qt::UserRole + 1,   // Lucide name
        Side                           // the shortcut, the kind of place, or why it cannot run now
    };

    PaletteModel(CommandRegistry *registry, QList<PalettePlace> places, QObject *parent);
    // Every word must occur in the title or the menu's name, in any order. What can run comes first; then titles that begin with the text, then
    // those with a word that begins with it; then what was used often and lately in this session. Without words recent places come first, in their order.
    void narrow(const QString &text);
    // Runs it when called, and remembers that it was used.
    [[nodiscard]] std::function<void()> actionAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry {
        QString title;
        QString group;    // also found by
        QString icon;
        QString side;
        QString key;      // of its use
        bool enabled = true;
        bool recent = false;
        std::function<void()> run;
    };
    CommandRegistry *m_registry;
    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_rows;
};

} // namespace strongroom::ui
