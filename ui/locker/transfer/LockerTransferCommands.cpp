// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/transfer/LockerTransferCommands.h"

#include "activity/ActivityLog.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "locker/transfer/SecretExport.h"
#include "locker/transfer/SecretExportDialog.h"
#include "locker/transfer/SecretImport.h"
#include "locker/transfer/SecretImportDialog.h"
#include "locker/transfer/VariablesRun.h"
#include "locker/transfer/VariablesRunDialog.h"
#include "shell/DropRouter.h"
#include "shell/Services.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using activity::ActivityKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LockerTransferCommands)
};

constexpr auto folderKey = "transfer/folder"_L1;   // the last one used, here and by the records; a folder's name

// The session goes with its window, and the window with the connection: what was opened is wiped then.
void open(QDialog *dialog, QObject *session, const Services &services, const LockerTransferContext &context)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, session, &QObject::deleteLater);
    const auto follow = [dialog, manager = services.connections, id = context.connectionId](const QString &changed) {
        if (changed == id && manager->lockerStore(id) == nullptr) {
            dialog->reject();
        }
    };
    QObject::connect(services.connections, &model::ConnectionManager::stateChanged, dialog, follow);
    QObject::connect(services.connections, &model::ConnectionManager::connectionRemoved, dialog, follow);
    dialog->open();
}

void openImportOf(const Services &services, QWidget *window, const LockerTransferContext &context, const QString &path)
{
    auto *session = new model::SecretImport(context.store, context.snapshot, services.pool, window);
    auto *dialog = new SecretImportDialog(context, session, window);
    open(dialog, session, services, context);
    if (!path.isEmpty()) {
        dialog->openFile(path);
    }
}

void openImport(const Services &services, QWidget *window, const LockerTransferContext &context) { openImportOf(services, window, context, {}); }

void openExport(const Services &services, QWidget *window, const LockerTransferContext &context)
{
    auto *session = new model::SecretExport(context.store, context.snapshot, context.selectedKeys, services.pool, window);
    const QString folder = services.settings->value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    QObject::connect(session, &model::SecretExport::written, session, [session, &services, name = context.connectionName] {
        services.settings->setValue(folderKey, QFileInfo(session->path()).absolutePath());
        services.activity->note(ActivityKind::ExportSecrets, {name, {}}, {session->count(), 0, session->count()});
    });
    open(new SecretExportDialog(context, session, folder, window), session, services, context);
}

void openRun(const Services &services, QWidget *window, const LockerTransferContext &context)
{
    auto *session = new model::VariablesRun(context.store, context.snapshot, services.pool, window);
    auto *dialog = new VariablesRunDialog(context, session, QDir::homePath(), window);
    QObject::connect(dialog, &VariablesRunDialog::started, session,
                     [&services, name = context.connectionName](int variables) { services.activity->note(ActivityKind::RunWithSecrets, {name, {}}, {variables, 0, variables}); });
    open(dialog, session, services, context);
}

QString importRefusal(const LockerTransferPlace &place)
{
    const QString why = place.refusal();
    return why.isEmpty() ? place.writeRefusal() : why;
}

} // namespace

void addLockerTransferCommands(CommandRegistry &registry, const Services &services, QWidget *window, const LockerTransferPlace &place)
{
    using Open = void (*)(const Services &, QWidget *, const LockerTransferContext &);
    const auto add = [&](CommandInfo info, Open run, const std::function<QString()> &refusal) {
        registry.add(
            std::move(info), window,
            [&services, window, run, context = place.context] {
                if (const std::optional<LockerTransferContext> here = context()) {
                    run(services, window->window(), *here);
                }
            },
            refusal);
    };
    add({u"secrets.import"_s, Words::tr("&Import secrets…"), u"upload"_s, QKeySequence(u"Alt+Shift+J"_s),
         Words::tr("Reads a .env, JSON, YAML or other file of variables into the changes; nothing is sent before you send what waits")},
        openImport, [place] { return importRefusal(place); });
    add({u"secrets.export"_s, Words::tr("E&xport secrets…"), u"download"_s, QKeySequence(u"Alt+Shift+W"_s),
         Words::tr("Writes the secrets of an environment to a file, encrypted unless you say otherwise")},
        openExport, place.refusal);
    add({u"secrets.run"_s, Words::tr("R&un with these variables…"), u"play"_s, QKeySequence(u"Alt+Shift+U"_s),
         Words::tr("Starts a program with the secrets of an environment as its variables; nothing is written to the disk")},
        openRun, place.refusal);
    // The keys that mean the same on every page.
    for (const auto &[record, own] : {std::pair{u"record.import"_s, u"secrets.import"_s}, std::pair{u"record.export"_s, u"secrets.export"_s}}) {
        if (Command *const command = registry.find(record)) {
            Command *const secrets = registry.find(own);
            command->addPlace({place.applies, [secrets] { secrets->trigger(); }, [secrets] {
                                   secrets->refresh();
                                   return secrets->restriction();
                               }});
        }
    }
}

void addSecretFileDrops(DropRouter &drops, const Services &services, QWidget *window, const LockerTransferPlace &place)
{
    drops.addTaker({[place](const QStringList &paths) {
                        return place.applies() && paths.size() == 1 && !isConfigurationName(paths.first()) ? Words::tr("Import secrets from %1").arg(QFileInfo(paths.first()).fileName()) : QString();
                    },
                    [&services, window, place](const QStringList &paths) {
                        const QString why = importRefusal(place);
                        if (const std::optional<LockerTransferContext> here = why.isEmpty() ? place.context() : std::nullopt) {
                            openImportOf(services, window, *here, paths.first());
                        }
                        return why;
                    }});
}

QStringList lockerTransferMenu() { return {u"secrets.import"_s, u"secrets.export"_s, u"secrets.run"_s}; }

} // namespace strongroom::ui
