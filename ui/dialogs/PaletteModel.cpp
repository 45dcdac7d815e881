// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/PaletteModel.h"

#include "commands/CommandRegistry.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

PaletteModel::PaletteModel(const CommandRegistry *registry, QList<PalettePlace> places, QObject *parent) : QAbstractListModel(parent)
{
    for (Command *command : registry->commands()) {
        command->refresh();
        const QString shortcut = command->shortcut().toString(QKeySequence::NativeText);
        m_entries.push_back({.title = command->plainText(), .icon = command->info().icon, .side = command->isEnabled() ? shortcut : command->restriction(),
                             .enabled = command->isEnabled(), .run = [command] { command->trigger(); }});
    }
    for (PalettePlace &place : places) {
        m_entries.push_back({.title = std::move(place.title), .icon = std::move(place.icon), .side = std::move(place.kind), .enabled = true, .run = std::move(place.go)});
    }
    narrow({});
}

void PaletteModel::narrow(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return m_entries[i].title.contains(word, Qt::CaseInsensitive); })) {
            m_rows.push_back(i);
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::size_t a, std::size_t b) {
        const auto rank = [&](const Entry &entry) {
            return (entry.enabled ? 0 : 2) + (!words.isEmpty() && entry.title.startsWith(words.first(), Qt::CaseInsensitive) ? 0 : 1);
        };
        return rank(m_entries[a]) < rank(m_entries[b]);
    });
    endResetModel();
}

std::function<void()> PaletteModel::actionAt(int row) const { return m_entries[m_rows[static_cast<std::size_t>(row)]].run; }

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Entry &entry = m_entries[m_rows[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::AccessibleTextRole: return entry.side.isEmpty() ? entry.title : entry.title + u", "_s + entry.side;
    case IconName: return entry.icon;
    case Side: return entry.side;
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsSelectable | (m_entries[m_rows[static_cast<std::size_t>(index.row())]].enabled ? Qt::ItemIsEnabled : Qt::NoItemFlags);
}

} // namespace strongroom::ui
