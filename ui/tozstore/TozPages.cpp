// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/TozPages.h"

#include "activity/ActivityLog.h"
#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "shell/MainWindow.h"
#include "shell/PageHost.h"
#include "tozstore/ExportClientDialog.h"
#include "tozstore/files/FileCommands.h"
#include "tozstore/files/FilesPage.h"
#include "tozstore/records/TozRecordCommands.h"
#include "tozstore/records/TozRecordsPage.h"
#include "widgets/Banner.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using connections::Service;
using model::ConnectionPage;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TozPages)
};

void exportClient(MainWindow &window)
{
    auto *dialog = new ExportClientDialog(window.services().connections, window.currentConnection(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ExportClientDialog::exported, &window, [&window, id = window.currentConnection()](const QString &path) {
        if (const connections::Connection *const connection = window.services().connections->find(id)) {
            window.services().activity->note(model::ActivityKind::ExportKeys, {toQString(connection->name), {}});
        }
        window.banner()->showMessage(BadgeTone::Ok, Words::tr("The client's configuration was exported"), Words::tr("%1 holds its private keys.").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

// The page in front, when it is one of this kind.
template <typename Kind>
std::function<Kind *()> front(MainWindow &window)
{
    return [&window] { return window.pages() != nullptr ? qobject_cast<Kind *>(window.pages()->front()) : nullptr; };
}

} // namespace

void addTozCommands(MainWindow &window)
{
    addTozRecordCommands(*window.commands(), front<TozRecordsPage>(window));
    addFileCommands(*window.commands(), &window, front<FilesPage>(window));
    MainWindow *const self = &window;
    window.commands()->add({u"tozstore.exportClient"_s, Words::tr("E&xport client configuration…"), u"download"_s, QKeySequence(u"Ctrl+Alt+K"_s),
                            Words::tr("Writes the e3db.json of this TozStore client to a file, private keys and all")},
                           self, [self] { exportClient(*self); }, [self] {
                               return self->services().connections->isOf(self->currentConnection(), connections::Service::TozStore) ? QString() : Words::tr("Choose a connection to TozStore first.");
                           });
}

QStringList tozMenu() { return fileMenu() + QStringList{{}, u"tozstore.exportClient"_s}; }

void addTozPages(MainWindow &window)
{
    window.pages()->addFactory(Service::TozStore, ConnectionPage::Records, [&window](const QString &id) { return new TozRecordsPage(window.services(), id, *window.commands()); });
    window.pages()->addFactory(Service::TozStore, ConnectionPage::Files, [&window](const QString &id) { return new FilesPage(window.services(), id, *window.commands()); });
}

QString tozRemovalText()
{
    return Words::tr("Strongroom forgets the connection and deletes this client's keys from this computer. Without them nobody can open what was written for it, and "
                     "the service cannot make them again: make sure that you have its e3db.json (TozStore, Export client configuration…).");
}

} // namespace strongroom::ui
