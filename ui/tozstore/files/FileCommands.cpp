// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/files/FileCommands.h"

#include "commands/CommandRegistry.h"
#include "tozstore/files/FilesPage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileCommands)
};

} // namespace

void addFileCommands(CommandRegistry &registry, QWidget *window, const std::function<FilesPage *()> &page)
{
    const auto add = [&](CommandInfo info, void (FilesPage::*run)(), QString (FilesPage::*refusal)() const) {
        registry.add(
            std::move(info), window,
            [page, run] {
                if (FilesPage *const front = page()) {
                    (front->*run)();
                }
            },
            [page, refusal] {
                const FilesPage *const front = page();
                return front == nullptr ? Words::tr("Choose the files of a TozStore connection first.") : (front->*refusal)();
            });
    };
    const auto keys = [](const QString &letter) { return QKeySequence(u"Ctrl+Alt+Shift+"_s + letter); };
    add({u"files.upload"_s, Words::tr("&Upload files…"), u"upload"_s, keys(u"U"_s), Words::tr("Encrypts files on this computer and sends them")}, &FilesPage::upload,
        &FilesPage::openRefusal);
    add({u"files.download"_s, Words::tr("Down&load file…"), u"download"_s, keys(u"D"_s), Words::tr("Fetches and decrypts the file to a place you choose")}, &FilesPage::download,
        &FilesPage::fileRefusal);
    add({u"files.open"_s, Words::tr("&Open file"), u"external-link"_s, keys(u"O"_s), Words::tr("Decrypts a private copy and shows it in the program for its kind")}, &FilesPage::openFile,
        &FilesPage::fileRefusal);
    add({u"files.replace"_s, Words::tr("&Replace file…"), u"replace"_s, keys(u"P"_s), Words::tr("Puts another content in the place of the stored one, after asking")}, &FilesPage::replace,
        &FilesPage::ownRefusal);
    add({u"files.delete"_s, Words::tr("&Delete file…"), u"trash-2"_s, keys(u"X"_s), Words::tr("Deletes the file for everybody who can read it, after asking")}, &FilesPage::remove,
        &FilesPage::ownRefusal);
    add({u"files.cancel"_s, Words::tr("&Cancel transfer"), u"x"_s, keys(u"C"_s), Words::tr("Stops what is being done with the selected file")}, &FilesPage::cancelCurrent,
        &FilesPage::cancelRefusal);
    add({u"files.retry"_s, Words::tr("&Try transfer again"), u"refresh-cw"_s, keys(u"T"_s), Words::tr("Does again what failed with the selected file")}, &FilesPage::retryCurrent,
        &FilesPage::failedRefusal);
    add({u"files.dismiss"_s, Words::tr("Dis&miss failure"), u"list-x"_s, keys(u"M"_s), Words::tr("Puts the message about the failed transfer away")}, &FilesPage::dismissCurrent,
        &FilesPage::failedRefusal);
    add({u"files.copyId"_s, Words::tr("Copy record &id"), u"copy"_s, keys(u"I"_s), Words::tr("Copies the id of the file's record")}, &FilesPage::copyId, &FilesPage::fileRefusal);
    add({u"files.refresh"_s, Words::tr("Re&fresh files"), u"refresh-cw"_s, keys(u"F"_s), Words::tr("Looks for files again, or stops looking")}, &FilesPage::refresh, &FilesPage::openRefusal);
}

QStringList fileMenu()
{
    return {u"files.upload"_s, u"files.open"_s, u"files.download"_s, u"files.replace"_s, u"files.delete"_s, u"files.cancel"_s, u"files.retry"_s, u"files.dismiss"_s, u"files.copyId"_s,
            u"files.refresh"_s};
}

} // namespace strongroom::ui
