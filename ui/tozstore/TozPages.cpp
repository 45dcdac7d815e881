// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/TozPages.h"

#include "activity/ActivityLog.h"
#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "shell/MainWindow.h"
#include "shell/PageHost.h"
#include "shell/SharedPart.h"
#include "shell/Sidebar.h"
#include "tozstore/ExportClientDialog.h"
#include "tozstore/TozSession.h"
#include "tozstore/files/FileCommands.h"
#include "tozstore/files/FilesPage.h"
#include "tozstore/files/TozFilesModel.h"
#include "tozstore/notes/NoteCommands.h"
#include "tozstore/notes/NotesPage.h"
#include "tozstore/records/TozRecordCommands.h"
#include "tozstore/records/TozRecordsPage.h"
#include "tozstore/sharing/AccessCommands.h"
#include "tozstore/sharing/AccessPage.h"
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

// F5 and Esc, as on every page.
template <typename Kind>
void addRefresh(const CommandRegistry &registry, const std::function<Kind *()> &page)
{
    registry.find(u"view.refresh"_s)->addPlace({[page] { return page() != nullptr; }, [page] { page()->refresh(); }, [page] { return page()->openRefusal(); }});
}

QString stopRefusal(const FilesPage &page) { return page.model()->state() == model::TozFilesModel::State::Loading ? QString() : Words::tr("Nothing is being loaded."); }

// From a record to those who can read its type.
void addWhoReads(MainWindow &window)
{
    const auto records = front<TozRecordsPage>(window);
    window.commands()->add({u"access.ofRecord"_s, Words::tr("Who can read this record?"), u"users-round"_s, QKeySequence(u"Ctrl+Alt+Shift+1"_s),
                            Words::tr("Shows who can read records of the selected record's type")},
                           &window,
                           [&window, records] {
                               const QString type = toQString(records()->currentRow()->meta().type);
                               const QString id = window.currentConnection();
                               window.sidebar()->select(id, ConnectionPage::Sharing);
                               if (auto *access = qobject_cast<AccessPage *>(window.pages()->find(id, ConnectionPage::Sharing))) {
                                   access->showType(type);
                               }
                           },
                           [records] {
                               const TozRecordsPage *const page = records();
                               return page == nullptr ? Words::tr("Choose the records of a TozStore connection first.") : page->currentRow() ? QString() : Words::tr("Select a record first.");
                           });
}

} // namespace

void addTozCommands(MainWindow &window)
{
    addTozRecordCommands(*window.commands(), front<TozRecordsPage>(window));
    addFileCommands(*window.commands(), &window, front<FilesPage>(window));
    addNoteCommands(*window.commands(), &window, front<NotesPage>(window));
    addAccessCommands(*window.commands(), &window, front<AccessPage>(window));
    addWhoReads(window);
    const auto files = front<FilesPage>(window);
    addRefresh<FilesPage>(*window.commands(), files);
    addRefresh<AccessPage>(*window.commands(), front<AccessPage>(window));
    window.commands()->find(u"view.cancel"_s)->addPlace({[files] { return files() != nullptr; }, [files] { files()->model()->stop(); }, [files] { return stopRefusal(*files()); }});
    MainWindow *const self = &window;
    window.commands()->add({u"tozstore.exportClient"_s, Words::tr("E&xport client configuration…"), u"download"_s, QKeySequence(u"Ctrl+Alt+K"_s),
                            Words::tr("Writes the e3db.json of this TozStore client to a file, private keys and all")},
                           self, [self] { exportClient(*self); }, [self] {
                               return self->services().connections->isOf(self->currentConnection(), connections::Service::TozStore) ? QString() : Words::tr("Choose a connection to TozStore first.");
                           });
}

QStringList tozMenu() { return fileMenu() + QStringList{{}} + noteMenu() + QStringList{{}} + accessMenu() + QStringList{u"access.ofRecord"_s, {}, u"tozstore.exportClient"_s}; }

void addTozPages(MainWindow &window)
{
    // What the pages of a connection share outlives them, in whichever window and whatever order its children go in.
    auto *sessions = sharedPart<model::TozSessions>(window.services().connections, window.services().connections, window.services().pool);
    window.pages()->addFactory(Service::TozStore, ConnectionPage::Records, [&window, sessions](const QString &id) {
        auto *page = new TozRecordsPage(window.services(), id, *window.commands());
        const model::AddressBook *const book = sessions->of(id)->book();
        page->names()->setKnown(book->names());
        QObject::connect(book, &model::AddressBook::changed, page, [page, book] { page->names()->setKnown(book->names()); });
        return page;
    });
    window.pages()->addFactory(Service::TozStore, ConnectionPage::Files,
                               [&window, sessions](const QString &id) { return new FilesPage(window.services(), id, sessions->of(id), *window.commands()); });
    window.pages()->addFactory(Service::TozStore, ConnectionPage::Notes,
                               [&window, sessions](const QString &id) { return new NotesPage(window.services(), id, sessions->of(id), *window.commands()); });
    window.pages()->addFactory(Service::TozStore, ConnectionPage::Sharing,
                               [&window, sessions](const QString &id) { return new AccessPage(window.services(), id, sessions->of(id), *window.commands()); });
}

QString tozRemovalText()
{
    return Words::tr("Strongroom forgets the connection and deletes this client's keys from this computer. Without them nobody can open what was written for it, and "
                     "the service cannot make them again: make sure that you have its e3db.json (TozStore, Export client configuration…).");
}

} // namespace strongroom::ui
