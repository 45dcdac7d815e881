// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The keys that a user has chosen, by command id: only what differs from the program's own, so that new defaults of a later release arrive.
// Ids that this release does not know stay in the settings. What the user chose goes before what is delivered: a default whose keys are
// taken falls away.

#include <QKeySequence>
#include <QString>

#include <optional>

class QSettings;

namespace strongroom::ui {

class Command;
class CommandRegistry;

class ShortcutSettings {
public:
    explicit ShortcutSettings(QSettings *settings);   // outlives this
    [[nodiscard]] std::optional<QKeySequence> chosen(const QString &commandId) const;   // empty: none at all; nullopt: as delivered
    void choose(const Command &command, const QKeySequence &shortcut);                  // what is as delivered is forgotten
    void forget(const QString &commandId);
    void forgetAll(const CommandRegistry &registry);
    // Puts all of it in force.
    void apply(const CommandRegistry &registry) const;

private:
    QSettings *m_settings;
};

} // namespace strongroom::ui
