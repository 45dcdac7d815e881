// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every page and every dialog of the program, and how to come to it on a LockedVault: for tests that look at all of them. tst_lockeverywhere holds the
// lists to what the sources declare.

#include "LockedVault.h"

#include "changes/ChangeTrays.h"
#include "changes/ConflictDialog.h"
#include "charts/ChartDialog.h"
#include "dialogs/AllowChangesDialog.h"
#include "dialogs/ConfirmDialog.h"
#include "dialogs/EnvironmentsDialog.h"
#include "dialogs/PassphraseDialog.h"
#include "dialogs/PolicyDialog.h"
#include "keys/AddSecretDialog.h"
#include "keys/ExportSecretsDialog.h"
#include "keys/ImportSecretsDialog.h"
#include "locker/changes/BulkSecretsDialog.h"
#include "locker/changes/CopySecretsDialog.h"
#include "locker/changes/SecretReviewDialog.h"
#include "locker/changes/SecretTrays.h"
#include "locker/matrix/CompareDialog.h"
#include "records/filter/SaveFilterDialog.h"
#include "records/filter/SavedFiltersDialog.h"
#include "tozstore/editor/TozConflictDialog.h"
#include "tozstore/files/UploadDialog.h"
#include "tozstore/notes/AddressBook.h"
#include "tozstore/notes/AddressBookDialog.h"
#include "tozstore/sharing/RevokeResultsDialog.h"

#include <QDialog>
#include <QItemSelectionModel>

#include <functional>
#include <string>
#include <vector>

namespace strongroom::test {

using namespace Qt::Literals::StringLiterals;
using model::ConnectionPage;

// The dialogs keep a reference.
inline const incountry::SecretsDocument &noSecrets()
{
    static const incountry::SecretsDocument none;
    return none;
}

struct PageRow {
    const char *name;   // of the enumerator
    std::string connection;
    ConnectionPage page;
};

inline std::vector<PageRow> allPages()
{
    return {{"Records", LockedVault::acme, ConnectionPage::Records},
            {"Records", LockedVault::toz, ConnectionPage::Records},
            {"Changes", LockedVault::acme, ConnectionPage::Changes},
            {"Keys", LockedVault::acme, ConnectionPage::Keys},
            {"Migrations", LockedVault::acme, ConnectionPage::Migrations},
            {"Files", LockedVault::toz, ConnectionPage::Files},
            {"Notes", LockedVault::toz, ConnectionPage::Notes},
            {"Sharing", LockedVault::toz, ConnectionPage::Sharing},
            {"Secrets", LockedVault::locker, ConnectionPage::Secrets},
            {"Environments", LockedVault::locker, ConnectionPage::Environments},
            {"Tokens", LockedVault::signIn, ConnectionPage::Tokens},
            {"Tokens", {}, ConnectionPage::Tokens},
            {"Request", LockedVault::apiTokens, ConnectionPage::Request},
            {"Activity", {}, ConnectionPage::Activity},
            {"Search", {}, ConnectionPage::Search}};
}

struct DialogRow {
    const char *className;
    std::string connection;   // whose page is in front
    ConnectionPage page;
    const char *command;      // that opens it; null: `make` does
    std::function<QDialog *(LockedVault &)> make = {};
};

inline quint64 conflictOf(LockedVault &on)
{
    model::ChangeTray *const tray = on.window().services().changes->of(QString::fromStdString(LockedVault::acme));
    const incountry::Record base = believableRecord(0);
    incountry::Record mine = base;
    mine.value(incountry::TextMember::Key2) = canaryBytes;
    incountry::Record theirs = base;
    theirs.value(incountry::TextMember::Key2) = "theirs";
    on.vault.store(LockedVault::acme).put(theirs);
    const quint64 id = tray->stageEdit(incountry::Country("de"), std::make_shared<const incountry::RecordRow>(base), mine);
    tray->commit({id});
    (void)QTest::qWaitFor([tray] { return !tray->isCommitting(); });
    return id;
}

inline std::vector<DialogRow> allDialogs()
{
    const std::string &acme = LockedVault::acme;
    const std::string &toz = LockedVault::toz;
    const std::string &locker = LockedVault::locker;
    const auto window = [](LockedVault &on) { return &on.window(); };
    const auto id = [](const std::string &connection) { return QString::fromStdString(connection); };
    const auto bookOf = [](LockedVault &on) {
        return new model::AddressBook(std::make_shared<connections::AddressBookRepository>(on.vault.folder.filePath(u"book.json"_s).toStdString()), &on.vault.pool, &on.window());
    };
    return {
        {"RecordEditorDialog", acme, ConnectionPage::Records, "record.edit"},
        {"BulkEditDialog", acme, ConnectionPage::Records, "record.editMany"},
        {"QueryCodeDialog", acme, ConnectionPage::Records, "view.asCode"},
        {"ExportDialog", acme, ConnectionPage::Records, "record.export"},
        {"ImportWindow", acme, ConnectionPage::Records, "record.import"},
        {"SaveFilterDialog", acme, ConnectionPage::Records, nullptr, [=](LockedVault &on) { return new ui::SaveFilterDialog(&on.vault.savedFilters, id(acme), u"key1:"_s + canary, window(on)); }},
        {"SavedFiltersDialog", acme, ConnectionPage::Records, nullptr, [=](LockedVault &on) { return new ui::SavedFiltersDialog(&on.vault.savedFilters, id(acme), u"key1:"_s + canary, window(on)); }},
        {"ConflictDialog", acme, ConnectionPage::Records, nullptr,
         [=](LockedVault &on) { return new ui::ConflictDialog(on.window().services().changes->of(id(acme)), conflictOf(on), u"Acme EMEA"_s, window(on)); }},
        {"SettingsDialog", acme, ConnectionPage::Records, "app.settings"},
        {"CommandPalette", acme, ConnectionPage::Records, "app.palette"},
        {"ShortcutDialog", acme, ConnectionPage::Records, "app.shortcuts"},
        {"ChartDialog", acme, ConnectionPage::Records, nullptr,
         [=](LockedVault &on) {
             return new ui::ChartDialog({canary, canary, canary, {canary}, {{u"so many"_s, model::ChartTone::Good, {1}}}, [](double value) { return QString::number(value); }}, window(on));
         }},
        {"AboutDialog", acme, ConnectionPage::Records, "app.about"},
        {"ConnectionDialog", acme, ConnectionPage::Records, "connection.add"},
        {"EnvironmentsDialog", acme, ConnectionPage::Records, nullptr, [=](LockedVault &on) { return new ui::EnvironmentsDialog(auth::builtInEnvironments(), window(on)); }},
        {"ConfirmDialog", acme, ConnectionPage::Records, nullptr,
         [=](LockedVault &on) {
             ui::Confirmation what;
             what.title = canary;
             what.text = canary;
             what.items = {canary};
             what.action = canary;
             return new ui::ConfirmDialog(what, window(on));
         }},
        {"AllowChangesDialog", acme, ConnectionPage::Records, nullptr, [=](LockedVault &on) { return new ui::AllowChangesDialog(*on.vault.manager.find(id(acme)), window(on)); }},
        {"PolicyDialog", acme, ConnectionPage::Records, nullptr, [=](LockedVault &on) { return new ui::PolicyDialog(canary, window(on)); }},
        {"PassphraseDialog", acme, ConnectionPage::Records, nullptr, [=](LockedVault &on) { return new ui::PassphraseDialog(ui::PassphraseDialog::Purpose::New, window(on)); }},
        {"AddSecretDialog", acme, ConnectionPage::Keys, nullptr, [=](LockedVault &on) { return new ui::AddSecretDialog(noSecrets(), std::nullopt, window(on)); }},
        {"ExportSecretsDialog", acme, ConnectionPage::Keys, nullptr,
         [=](LockedVault &on) { return new ui::ExportSecretsDialog(noSecrets(), ui::ExportSecretsDialog::Unsaved::No, window(on)); }},
        {"ImportSecretsDialog", acme, ConnectionPage::Keys, nullptr, [=](LockedVault &on) { return new ui::ImportSecretsDialog(noSecrets(), &on.vault.pool, window(on)); }},
        {"SecretReviewDialog", locker, ConnectionPage::Secrets, nullptr, [=](LockedVault &on) { return new ui::SecretReviewDialog(on.window().services().secretChanges->of(id(locker)), window(on)); }},
        {"BulkSecretsDialog", locker, ConnectionPage::Secrets, nullptr,
         [=](LockedVault &on) { return new ui::BulkSecretsDialog(on.lockerStore, on.lockerStore->now(), std::vector<locker::SecretTarget>{{"DATABASE_URL", "production"}}, window(on)); }},
        {"SecretEditDialog", locker, ConnectionPage::Secrets, "secret.new"},
        {"CopySecretsDialog", locker, ConnectionPage::Secrets, nullptr, [=](LockedVault &on) { return new ui::CopySecretsDialog(on.lockerStore->now(), {u"DATABASE_URL"_s}, u"production"_s, window(on)); }},
        {"CompareDialog", locker, ConnectionPage::Secrets, nullptr, [=](LockedVault &on) { return new ui::CompareDialog(window(on)); }},
        {"VariablesRunDialog", locker, ConnectionPage::Secrets, "secrets.run"},
        {"SecretExportDialog", locker, ConnectionPage::Secrets, "secrets.export"},
        {"SecretImportDialog", locker, ConnectionPage::Secrets, "secrets.import"},
        {"EnvironmentDialog", locker, ConnectionPage::Environments, "environment.new"},
        {"TozRecordEditor", toz, ConnectionPage::Records, "record.new"},
        {"TozConflictDialog", toz, ConnectionPage::Records, nullptr,
         [=](LockedVault &on) {
             const tozstore::RecordRow row = on.tozStore->records().make("prescription", {{"note", canaryBytes}});
             return new ui::TozConflictDialog({*row.record, std::make_shared<const tozstore::RecordRow>(row), *row.record}, on.tozStore, &on.vault.pool, u"Tozny research"_s, window(on));
         }},
        {"AddressBookDialog", toz, ConnectionPage::Notes, "notes.addressBook"},
        {"AddContactDialog", toz, ConnectionPage::Notes, nullptr, [=](LockedVault &on) { return new ui::AddContactDialog(bookOf(on), window(on)); }},
        {"ReadNoteDialog", toz, ConnectionPage::Notes, "notes.read"},
        {"ComposeNoteDialog", toz, ConnectionPage::Notes, "notes.write"},
        {"UploadDialog", toz, ConnectionPage::Files, nullptr, [=](LockedVault &on) { return new ui::UploadDialog({on.vault.folder.filePath(canary)}, {u"scan"_s}, window(on)); }},
        {"ExportClientDialog", toz, ConnectionPage::Records, "tozstore.exportClient"},
        {"ShareDialog", toz, ConnectionPage::Sharing, "access.share"},
        {"RevokeResultsDialog", toz, ConnectionPage::Sharing, nullptr, [=](LockedVault &on) { return new ui::RevokeResultsDialog({{canary, u"Not done"_s, false}}, window(on)); }},
    };
}

// Of a class of ui, open and visible; null: none.
inline QDialog *openDialog(const QString &className)
{
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        auto *const dialog = qobject_cast<QDialog *>(widget);
        if (dialog != nullptr && dialog->isVisible() && QString::fromLatin1(dialog->metaObject()->className()).endsWith(u"::"_s + className)) {
            return dialog;
        }
    }
    return nullptr;
}

// Goes there and opens it. Empty: it is open; else what was in the way.
inline QString openOn(LockedVault &on, const DialogRow &dialog)
{
    if (!on.show(dialog.connection, dialog.page)) {
        return u"its page does not come"_s;
    }
    if (dialog.page == ConnectionPage::Records && dialog.connection == LockedVault::acme) {
        if (!on.vault.settled() || !on.vault.select(1)) {
            return u"its records do not come"_s;
        }
        const ui::RecordTableView *const view = on.vault.page()->view();   // several, for what works on several
        view->selectionModel()->select(QItemSelection(view->model()->index(0, 0), view->model()->index(2, 0)), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (dialog.command != nullptr) {
        ui::Command *const command = on.vault.command(QString::fromLatin1(dialog.command));
        const bool isOffered = command != nullptr && QTest::qWaitFor([command] {
            command->refresh();
            return command->isEnabled();
        });
        if (!isOffered) {
            return command != nullptr ? command->restriction() : u"there is no such command"_s;
        }
        command->trigger();
    } else {
        QDialog *const made = dialog.make(on);
        made->setAttribute(Qt::WA_DeleteOnClose);
        made->open();
    }
    return QTest::qWaitFor([&] { return openDialog(QString::fromLatin1(dialog.className)) != nullptr; }) ? QString() : u"it does not open"_s;
}

} // namespace strongroom::test
