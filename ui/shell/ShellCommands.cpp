// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/ShellCommands.h"

#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "connections/DemoVault.h"
#include "shell/MainWindow.h"
#include "shell/WindowSet.h"
#include "theme/Theme.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShellCommands)
};

} // namespace

void addShellCommands(MainWindow &window)
{
    CommandRegistry &registry = *window.commands();
    MainWindow *const self = &window;
    model::ConnectionManager *const manager = window.services().connections;
    model::DemoVault *const demo = window.services().demoVault;
    Theme *const theme = window.services().theme;

    const auto current = [self, manager]() -> const connections::Connection * { return manager->find(self->currentConnection()); };
    const auto saved = [current] {
        const connections::Connection *const connection = current();
        if (connection == nullptr) {
            return Words::tr("Choose a connection first.");
        }
        return connection->origin == connections::Origin::Saved ? QString() : Words::tr("This connection is not a saved one.");
    };

    registry.add({u"connection.add"_s, Words::tr("&Add connection…"), u"plug"_s, QKeySequence(u"Ctrl+Shift+O"_s), Words::tr("Sets up a connection to a service")}, self,
                 [self] { self->addConnection(); });
    registry.add({u"connection.demo"_s, Words::tr("Open the &demo vault"), u"flask-conical"_s, QKeySequence(u"Ctrl+Shift+M"_s),
                  Words::tr("Starts a local sandbox with encrypted sample records")},
                 self, [self] { self->openDemo(); }, [demo] {
                     if (demo == nullptr) {
                         return Words::tr("The sandbox is not installed.");
                     }
                     return demo->state() == model::DemoVault::State::Starting ? Words::tr("The demo vault is starting.") : QString();
                 });
    registry.add({u"connection.edit"_s, Words::tr("&Edit connection…"), u"settings-2"_s, QKeySequence(u"Ctrl+Shift+E"_s), Words::tr("Changes the chosen connection")}, self,
                 [self] { self->editConnection(); }, saved);
    registry.add({u"connection.close"_s, Words::tr("&Close connection"), u"unplug"_s, QKeySequence(u"Ctrl+W"_s), Words::tr("Forgets the keys and records that are in memory")}, self,
                 [self] { self->closeConnection(); }, [current, manager, self] {
                     if (current() == nullptr) {
                         return Words::tr("Choose a connection first.");
                     }
                     return manager->state(self->currentConnection()) == model::ConnectionState::Closed ? Words::tr("The connection is closed.") : QString();
                 });
    registry.add({u"connection.remove"_s, Words::tr("&Remove connection…"), u"trash-2"_s, QKeySequence(u"Ctrl+Shift+W"_s),
                  Words::tr("Forgets the chosen connection and its secrets; records stay where they are")},
                 self, [self] { self->removeConnection(); },
                 [current] { return current() == nullptr ? Words::tr("Choose a connection first.") : QString(); });
    registry.add({u"window.new"_s, Words::tr("New &window"), u"external-link"_s, QKeySequence(u"Ctrl+Alt+N"_s),
                  Words::tr("Opens another window on the same connections, at the page of this one")},
                 self, [self] { self->windows()->openFrom(self); },
                 [self] { return self->windows() == nullptr ? Words::tr("This window stays alone.") : QString(); });
    registry.add({u"window.close"_s, Words::tr("Close wi&ndow"), u"x"_s, QKeySequence(u"Ctrl+Alt+W"_s), Words::tr("Closes this window; with the last one Strongroom ends")}, self,
                 [self] { self->close(); });
    registry.add({u"app.quit"_s, Words::tr("&Quit"), u"log-out"_s, QKeySequence(u"Ctrl+Q"_s), Words::tr("Closes Strongroom")}, self, [self] { self->quit(); });

    registry.add({u"app.palette"_s, Words::tr("Command &palette…"), u"command"_s, QKeySequence(u"Ctrl+K"_s), Words::tr("Every action, connection and country by name")}, self,
                 [self] { self->showPalette(); });
    registry.add({u"view.sidebar"_s, Words::tr("Si&debar"), u"panel-left"_s, QKeySequence(u"Ctrl+B"_s), Words::tr("Shows or hides the connections at the left")}, self,
                 [self] { self->toggleSidebar(); },
                 [manager] { return manager->connections().empty() ? Words::tr("There are no connections yet.") : QString(); })
        ->setCheckable([self] { return self->isSidebarShown(); });

    registry.add({u"view.activity"_s, Words::tr("A&ctivity"), u"history"_s, QKeySequence(u"F7"_s), Words::tr("Shows what was done, on all connections; again: goes back")}, self,
                 [self] { self->toggleGlobal(model::ConnectionPage::Activity); })
        ->setCheckable([self] { return self->activityPage() != nullptr; });

    const auto appearance = [&](const QString &id, const QString &text, const QString &icon, const QString &shortcut, const QString &tip, Appearance value) {
        registry.add({id, text, icon, QKeySequence(shortcut), tip}, self, [theme, value, &registry] {
                    theme->setAppearance(value);
                    registry.refresh();
                })
            ->setCheckable([theme, value] { return theme->appearance() == value; });
    };
    appearance(u"view.appearance.system"_s, Words::tr("Appearance: &system"), u"monitor"_s, u"Ctrl+Shift+1"_s, Words::tr("Light or dark as this computer is set"), Appearance::System);
    appearance(u"view.appearance.light"_s, Words::tr("Appearance: &light"), u"sun"_s, u"Ctrl+Shift+2"_s, Words::tr("Dark text on light ground"), Appearance::Light);
    appearance(u"view.appearance.dark"_s, Words::tr("Appearance: &dark"), u"moon"_s, u"Ctrl+Shift+3"_s, Words::tr("Light text on dark ground"), Appearance::Dark);
    registry.add({u"view.contrast"_s, Words::tr("High c&ontrast"), u"contrast"_s, QKeySequence(u"Ctrl+Shift+4"_s), Words::tr("Black and white, clear lines, strong colours")}, self,
                 [theme, &registry] {
                     theme->setContrast(theme->contrast() == Contrast::High ? Contrast::Normal : Contrast::High);
                     registry.refresh();
                 })
        ->setCheckable([theme] { return theme->contrast() == Contrast::High; });
    registry.add({u"app.settings"_s, Words::tr("Se&ttings…"), u"settings-2"_s, QKeySequence(u"Ctrl+,"_s), Words::tr("When the vault locks, and what else there is to choose")}, self,
                 [self] { self->showSettings(); });
    registry.add({u"app.shortcuts"_s, Words::tr("&Keyboard shortcuts…"), u"keyboard"_s, QKeySequence(u"Ctrl+F1"_s), Words::tr("Shows every command with its keys, and changes them")}, self,
                 [self] { self->showShortcuts(); });
    registry.add({u"app.help"_s, Words::tr("&User guide"), u"book-open"_s, QKeySequence(u"F1"_s), Words::tr("Opens the user guide at the chapter of the page in front")}, self,
                 [self] { self->showHelp(); });
    registry.add({u"app.about"_s, Words::tr("&About Strongroom"), u"info"_s, QKeySequence(u"Ctrl+Shift+F1"_s), Words::tr("Version and licences")}, self, [self] { self->showAbout(); });
}

} // namespace strongroom::ui
