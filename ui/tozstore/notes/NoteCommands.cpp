// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/notes/NoteCommands.h"

#include "commands/CommandRegistry.h"
#include "tozstore/notes/NotesPage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoteCommands)
};

} // namespace

void addNoteCommands(CommandRegistry &registry, QWidget *window, const std::function<NotesPage *()> &page)
{
    const auto add = [&](CommandInfo info, void (NotesPage::*run)(), QString (NotesPage::*refusal)() const) {
        registry.add(
            std::move(info), window,
            [page, run] {
                if (NotesPage *const front = page()) {
                    (front->*run)();
                }
            },
            [page, refusal] {
                const NotesPage *const front = page();
                return front == nullptr ? Words::tr("Choose the notes of a TozStore connection first.") : (front->*refusal)();
            });
    };
    const auto keys = [](const QString &letter) { return QKeySequence(u"Ctrl+Alt+Shift+"_s + letter); };
    add({u"notes.write"_s, Words::tr("&Write a note…"), u"plus"_s, keys(u"N"_s), Words::tr("Encrypts and signs a note for one reader")}, &NotesPage::write, &NotesPage::noteRefusal);
    add({u"notes.read"_s, Words::tr("Rea&d a note…"), u"eye"_s, keys(u"R"_s), Words::tr("Finds a note by id or name and says what reading uses up before it does")}, &NotesPage::read,
        &NotesPage::noteRefusal);
    add({u"notes.readSelected"_s, Words::tr("Read the &selected note…"), u"eye"_s, keys(u"S"_s), Words::tr("Reads the selected note again, after saying what that uses up")},
        &NotesPage::readSelected, &NotesPage::entryRefusal);
    add({u"notes.replace"_s, Words::tr("Repl&ace note…"), u"replace"_s, keys(u"E"_s), Words::tr("Gives an own note with a name another content")}, &NotesPage::replace,
        &NotesPage::replaceRefusal);
    add({u"notes.delete"_s, Words::tr("Delete n&ote…"), u"trash-2"_s, keys(u"L"_s), Words::tr("Deletes an own note, after asking")}, &NotesPage::remove, &NotesPage::deleteRefusal);
    add({u"notes.hide"_s, Words::tr("&Hide note"), u"eye-off"_s, keys(u"H"_s), Words::tr("Takes the note that was read off the screen and out of memory")}, &NotesPage::hideNote,
        &NotesPage::hideRefusal);
    add({u"notes.copyId"_s, Words::tr("Cop&y note id"), u"copy"_s, keys(u"Y"_s), Words::tr("Copies the id of the selected note")}, &NotesPage::copyId, &NotesPage::entryRefusal);
    add({u"notes.copyKeys"_s, Words::tr("Copy own public &keys"), u"copy"_s, keys(u"K"_s), Words::tr("Copies this client's public keys, for those who write notes to it")},
        &NotesPage::copyKeys, &NotesPage::noteRefusal);
    add({u"notes.addressBook"_s, Words::tr("Address &book…"), u"book-user"_s, keys(u"B"_s), Words::tr("Shows the kept public keys of those you write to")}, &NotesPage::showAddressBook,
        &NotesPage::openRefusal);
}

QStringList noteMenu()
{
    return {u"notes.write"_s, u"notes.read"_s, u"notes.readSelected"_s, u"notes.replace"_s, u"notes.delete"_s, u"notes.hide"_s, u"notes.copyId"_s, u"notes.copyKeys"_s, u"notes.addressBook"_s};
}

} // namespace strongroom::ui
