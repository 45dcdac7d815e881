// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One thing a user can do, wherever it is offered: menu, tool row, palette, context menu, shortcut, help. Made by CommandRegistry.

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>

namespace strongroom::ui {

enum class CommandScope {
    Window,    // the shortcut works anywhere in the window
    Context    // only while the keyboard is in the context widget (Delete must not delete a record from a text field)
};

struct CommandInfo {
    QString id;              // "record.delete"
    QString text;            // "&Delete record…", as in a menu
    QString icon;            // Lucide name
    QKeySequence shortcut;   // as delivered; the user may choose another: Command::shortcut()
    QString toolTip;         // one sentence that says what happens
    CommandScope scope = CommandScope::Window;
};

class Command final : public QObject {
    Q_OBJECT
public:
    using Run = std::function<void()>;
    // Why it cannot run now, for the user; empty: it can.
    using Restriction = std::function<QString()>;
    using IsChecked = std::function<bool()>;

    Command(CommandInfo info, QObject *context, Run run, Restriction restriction, QObject *parent);

    [[nodiscard]] const QString &id() const noexcept { return m_info.id; }
    [[nodiscard]] const CommandInfo &info() const noexcept { return m_info; }
    [[nodiscard]] QString plainText() const;                 // without mnemonic and dots: "Delete record"
    [[nodiscard]] QAction *action() const noexcept { return m_action; }
    [[nodiscard]] bool isEnabled() const { return m_action->isEnabled(); }
    [[nodiscard]] const QString &restriction() const noexcept { return m_reason; }   // of the last refresh()
    Command *setCheckable(IsChecked isChecked);              // answers this
    // The same command on a page of another kind: as long as `applies`, it does `run` under `restriction` instead. Answers this.
    struct Place {
        std::function<bool()> applies;
        Run run;
        Restriction restriction;
        IsChecked isChecked = {};   // of a checkable command
    };
    Command *addPlace(Place added);

    [[nodiscard]] QKeySequence shortcut() const { return m_action->shortcut(); }   // in force now; empty: none
    void setShortcut(const QKeySequence &shortcut);          // menus, tool tips and buttons follow

    // The menu it stands in, plain: "Record". It names the group in the palette, the shortcut editor and the help.
    [[nodiscard]] const QString &group() const noexcept { return m_group; }
    void setGroup(const QString &group) { m_group = group; }

    // Asked before its own restriction, in every place: a rule of the whole window.
    using Guard = std::function<QString(const Command &)>;
    void setGuard(const Guard *guard);   // outlives this; null: none
    // Whatever its restriction says: it cannot run, for this reason; empty: its restriction decides again.
    void setBlocked(const QString &reason);

    // Asks again whether it can run and is checked.
    void refresh();

public Q_SLOTS:
    void trigger();   // does nothing when it cannot run

Q_SIGNALS:
    void triggered();           // has run, by whatever way
    void shortcutChanged();

private:
    void writeTip();
    [[nodiscard]] const Place *place() const;   // null: where it was made for

    CommandInfo m_info;
    Run m_run;
    Restriction m_restriction;
    IsChecked m_isChecked;
    const Guard *m_guard = nullptr;
    QList<Place> m_places;
    QString m_tip;   // what it does, and its keys
    QString m_reason;
    QString m_blocked;
    QString m_group;
    QAction *m_action;
};

// A menu's text without its mnemonic and dots: "Delete record".
[[nodiscard]] QString plainMenuText(const QString &text);

} // namespace strongroom::ui
