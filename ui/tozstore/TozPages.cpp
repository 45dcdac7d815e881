// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/TozPages.h"

#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "shell/MainWindow.h"
#include "tozstore/ExportClientDialog.h"
#include "widgets/Banner.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TozPages)
};

void exportClient(MainWindow &window)
{
    auto *dialog = new ExportClientDialog(window.services().connections, window.currentConnection(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ExportClientDialog::exported, &window, [&window](const QString &path) {
        window.banner()->showMessage(BadgeTone::Ok, Words::tr("The client's configuration was exported"), Words::tr("%1 holds its private keys.").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

} // namespace

void addTozCommands(MainWindow &window)
{
    MainWindow *const self = &window;
    window.commands()->add({u"tozstore.exportClient"_s, Words::tr("E&xport client configuration…"), u"download"_s, QKeySequence(u"Ctrl+Alt+K"_s),
                            Words::tr("Writes the e3db.json of this TozStore client to a file, private keys and all")},
                           self, [self] { exportClient(*self); }, [self] {
                               return self->services().connections->isOf(self->currentConnection(), connections::Service::TozStore) ? QString() : Words::tr("Choose a connection to TozStore first.");
                           });
}

QStringList tozMenu() { return {u"tozstore.exportClient"_s}; }

void addTozPages(MainWindow &) {}

} // namespace strongroom::ui
