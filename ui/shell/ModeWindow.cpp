// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/ModeWindow.h"

#include "base/Text.h"
#include "commands/CommandEffects.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "connections/ModeWords.h"
#include "connections/WriteAccess.h"
#include "dialogs/AllowChangesDialog.h"
#include "shell/MainWindow.h"
#include "shell/ModeStrip.h"
#include "shell/StatusBar.h"
#include "widgets/Button.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using connections::Mode;
using model::WriteAccess;

namespace {

struct ModeCommandWords {
    Q_DECLARE_TR_FUNCTIONS(ModeWindow)
};

void askForChanges(MainWindow &window)
{
    model::ConnectionManager *const manager = window.services().connections;
    const QString id = window.currentConnection();
    const connections::Connection *const connection = manager->find(id);
    if (connection == nullptr) {
        return;
    }
    auto *dialog = new AllowChangesDialog(*connection, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, manager, [dialog, manager, id] { manager->writeAccess().allow(id, dialog->duration(), dialog->typedName()); });
    // It asked about a connection as it was.
    QObject::connect(&manager->writeAccess(), &WriteAccess::changed, dialog, [dialog, id](const QString &changed) {
        if (changed == id) {
            dialog->close();
        }
    });
    QObject::connect(manager, &model::ConnectionManager::connectionRemoved, dialog, [dialog, id](const QString &removed) {
        if (removed == id) {
            dialog->close();
        }
    });
    dialog->open();
}

} // namespace

void addModeCommands(MainWindow &window)
{
    CommandRegistry &registry = *window.commands();
    MainWindow *const self = &window;
    const model::ConnectionManager *const manager = window.services().connections;
    const WriteAccess *const access = &manager->writeAccess();
    const auto guarded = [self, manager, access]() -> QString {
        const QString id = self->currentConnection();
        if (manager->find(id) == nullptr) {
            return ModeCommandWords::tr("Choose a connection first.");
        }
        return access->mode(id) == Mode::Normal ? ModeCommandWords::tr("This connection can be changed at any time.") : QString();
    };
    registry.add({u"connection.allowChanges"_s, ModeCommandWords::tr("Allow changes &for…"), u"lock-open"_s, QKeySequence(u"Ctrl+Shift+Y"_s),
                  ModeCommandWords::tr("Lets a read-only or production connection be changed for a time")},
                 self, [self] { askForChanges(*self); }, guarded);
    registry.add({u"connection.stopChanges"_s, ModeCommandWords::tr("S&top allowing changes now"), u"lock"_s, QKeySequence(u"Ctrl+Alt+Y"_s),
                  ModeCommandWords::tr("Makes the connection read-only again before its time is over")},
                 self, [self, manager] { manager->writeAccess().stop(self->currentConnection()); },
                 [self, access, guarded] {
                     const QString reason = guarded();
                     return !reason.isEmpty() || access->timeLeft(self->currentConnection()) ? reason : ModeCommandWords::tr("Changes are not allowed now.");
                 });
    registry.setGuard([self, access](const Command &command) {
        return effectOf(command.id()) == CommandEffect::Changes ? model::refusalText(*access, self->currentConnection()) : QString();
    });
}

void connectModes(MainWindow &window)
{
    MainWindow *const self = &window;
    const WriteAccess *const access = &window.services().connections->writeAccess();
    window.commands()->bind(window.modeStrip()->allowButton(), u"connection.allowChanges"_s);
    window.commands()->bind(window.modeStrip()->stopButton(), u"connection.stopChanges"_s);
    QObject::connect(access, &WriteAccess::changed, self, [self](const QString &) {
        self->commands()->refresh();
        showMode(*self);
    });
    QObject::connect(access, &WriteAccess::ticked, self, [self] { showMode(*self); });
}

void showMode(MainWindow &window)
{
    const QString id = window.currentConnection();
    const model::ConnectionManager *const manager = window.services().connections;
    const connections::Connection *const connection = manager->find(id);
    const WriteAccess &access = manager->writeAccess();
    const Mode mode = connection != nullptr ? access.mode(id) : Mode::Normal;
    if (mode == Mode::Normal) {
        window.modeStrip()->clear();
        window.status()->setMode({}, Token::Muted);
        return;
    }
    const std::optional<std::chrono::milliseconds> left = access.timeLeft(id);
    window.modeStrip()->show(mode, toQString(connection->name), left);
    const QString words = left ? ModeCommandWords::tr("Changes allowed: %1", "time left").arg(model::remainingText(*left)) : model::modeText(mode, false);
    window.status()->setMode(words, left || mode == Mode::Production ? Token::Error : Token::Warning);
}

QString titleWithMode(const MainWindow &window, const QString &connectionId)
{
    const model::ConnectionManager *const manager = window.services().connections;
    const connections::Connection *const connection = manager->find(connectionId);
    if (connection == nullptr) {
        return {};
    }
    const QString name = toQString(connection->name);
    switch (connection->mode) {
    case Mode::Normal: return name;
    case Mode::ReadOnly: return ModeCommandWords::tr("%1 (read-only)", "connection").arg(name);
    case Mode::Production: break;
    }
    return ModeCommandWords::tr("%1 (production)", "connection").arg(name);
}

} // namespace strongroom::ui
