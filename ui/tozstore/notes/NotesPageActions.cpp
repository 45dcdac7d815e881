// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/notes/NotesPage.h"

#include "base/Text.h"
#include "dialogs/ConfirmDialog.h"
#include "tozstore/TozSession.h"
#include "tozstore/TozTable.h"
#include "tozstore/notes/AddressBookDialog.h"
#include "tozstore/notes/ComposeNoteDialog.h"
#include "tozstore/notes/NoteDesk.h"
#include "tozstore/notes/ReadNoteDialog.h"
#include "tozstore/notes/RecipientPicker.h"
#include "widgets/Banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::NoteDesk;
using model::NoteEntry;

QString NotesPage::openRefusal() const { return isOpen() ? QString() : tr("The connection is not open."); }

QString NotesPage::noteRefusal() const
{
    const QString none = m_desk->refusal();
    return none.isEmpty() && m_desk->doing() != NoteDesk::Doing::Nothing ? tr("A note is being sent or fetched. Wait for it, or cancel it.") : none;
}

QString NotesPage::entryRefusal() const
{
    const QString none = noteRefusal();
    return none.isEmpty() && current() == nullptr ? tr("Select a note first.") : none;
}

QString NotesPage::deleteRefusal() const
{
    const QString none = entryRefusal();
    if (!none.isEmpty()) {
        return none;
    }
    if (current()->deleted) {
        return tr("This note is deleted already.");
    }
    return current()->own ? QString() : tr("Only its writer can delete a note, and nobody an anonymous one.");
}

QString NotesPage::replaceRefusal() const
{
    const QString none = deleteRefusal();
    if (!none.isEmpty()) {
        return current() != nullptr && !current()->own ? tr("Only its writer can replace a note, and nobody an anonymous one.") : none;
    }
    return current()->name.isEmpty() ? tr("A note without a name cannot be replaced: the service finds it by its name. Write a new one.") : QString();
}

QString NotesPage::hideRefusal() const { return m_desk->note() == nullptr ? tr("No note is shown.") : QString(); }

void NotesPage::write()
{
    if (!noteRefusal().isEmpty()) {
        return;
    }
    auto *dialog = new ComposeNoteDialog(m_desk, m_session->book(), {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void NotesPage::read() { openRead({}); }

void NotesPage::readSelected()
{
    if (entryRefusal().isEmpty()) {
        openRead(current()->noteId.isEmpty() ? current()->name : current()->noteId);
    }
}

void NotesPage::openRead(const QString &idOrName)
{
    if (!noteRefusal().isEmpty()) {
        return;
    }
    auto *dialog = new ReadNoteDialog(m_desk, idOrName, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void NotesPage::replace()
{
    if (!replaceRefusal().isEmpty()) {
        return;
    }
    const NoteEntry entry = *current();
    auto *dialog = new ComposeNoteDialog(m_desk, m_session->book(), entry.name, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->typeEdit()->setText(entry.type);
    if (const model::Contact *const contact = m_session->book()->withClient(entry.kind == NoteEntry::Kind::Written ? entry.partyId : QString())) {
        dialog->recipient()->chooseContact(contact->id);
    } else if (entry.kind == NoteEntry::Kind::Written && !entry.partyId.isEmpty() && entry.partyId != m_desk->ownId()) {
        dialog->recipient()->chooseClient(entry.partyId);
    }
    dialog->open();
}

void NotesPage::remove()
{
    if (!deleteRefusal().isEmpty()) {
        return;
    }
    const NoteEntry entry = *current();
    Confirmation confirmation;
    confirmation.title = tr("Delete this note?");
    confirmation.text = tr("Its reader will not find it any more. What was read of it already stays with who read it. This cannot be undone.");
    confirmation.items = {entry.name.isEmpty() ? entry.noteId : entry.name};
    confirmation.action = tr("Delete note");
    auto *dialog = new ConfirmDialog(confirmation, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, entry] { m_desk->remove(entry.noteId); });
    dialog->open();
}

void NotesPage::hideNote() { m_desk->forget(); }

void NotesPage::copyId()
{
    if (const NoteEntry *const entry = current()) {
        QGuiApplication::clipboard()->setText(entry->noteId);
    }
}

void NotesPage::copyKeys()
{
    if (const auto keys = m_desk->ownKeys()) {
        QGuiApplication::clipboard()->setText(model::publicKeysText(*keys, m_desk->ownId()));
        m_banner->showMessage(BadgeTone::Ok, tr("Your public keys are copied"), tr("They are no secret. Whoever writes a note to you pastes them."));
    }
}

void NotesPage::showAddressBook()
{
    if (!openRefusal().isEmpty()) {
        return;
    }
    auto *dialog = new AddressBookDialog(m_session->book(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace strongroom::ui
