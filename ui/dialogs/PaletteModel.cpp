// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/PaletteModel.h"

#include "commands/CommandRegistry.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

PaletteModel::PaletteModel(CommandRegistry *registry, QList<PalettePlace> places, QObject *parent) : QAbstractListModel(parent), m_registry(registry)
{
    for (Command *command : registry->commands()) {
        command->refresh();
        const QString shortcut = command->shortcut().toString(QKeySequence::NativeText);
        m_entries.push_back({.title = command->plainText(), .group = command->group(), .icon = command->info().icon,
                             .side = command->isEnabled() ? shortcut : command->restriction(), .key = command->id(), .enabled = command->isEnabled(),
                             .run = [command] { command->trigger(); }});
    }
    for (PalettePlace &place : places) {
        m_entries.push_back({.title = place.title, .group = {}, .icon = std::move(place.icon), .side = std::move(place.kind), .key = u"place:"_s + place.title, .enabled = true,
                             .recent = place.isRecent, .run = std::move(place.go)});
    }
    narrow({});
}

void PaletteModel::narrow(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    struct Rank {
        int after;   // the recent places
        int disabled;
        int match;
        double use;
    };
    const auto rankOf = [&](const Entry &entry) {
        const bool start = words.isEmpty() || entry.title.startsWith(words.first(), Qt::CaseInsensitive);
        const bool wordStart = start || entry.title.contains(u' ' + words.first(), Qt::CaseInsensitive);
        return Rank{entry.recent ? 0 : 1, entry.enabled ? 0 : 1, start ? 0 : wordStart ? 1 : 2, entry.recent ? 0 : m_registry->usage(entry.key)};
    };
    std::vector<Rank> ranks;
    ranks.reserve(m_entries.size());
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QString all = m_entries[i].title + u' ' + m_entries[i].group;
        if ((!m_entries[i].recent || words.isEmpty()) && std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); })) {
            m_rows.push_back(i);
        }
        ranks.push_back(rankOf(m_entries[i]));
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::size_t a, std::size_t b) {
        const Rank &left = ranks[a];
        const Rank &right = ranks[b];
        return left.after != right.after ? left.after < right.after : left.disabled != right.disabled ? left.disabled < right.disabled : left.match != right.match ? left.match < right.match : left.use > right.use;
    });
    endResetModel();
}

std::function<void()> PaletteModel::actionAt(int row) const
{
    const Entry &entry = m_entries[m_rows[static_cast<std::size_t>(row)]];
    // A command notes its own use; a place does not know of it.
    if (m_registry->find(entry.key) != nullptr) {
        return entry.run;
    }
    return [registry = m_registry, key = entry.key, run = entry.run] {
        registry->noteUse(key);
        run();
    };
}

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
