// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "attachments/AttachmentCommands.h"

#include "attachments/AttachmentActions.h"
#include "commands/CommandRegistry.h"
#include "records/InspectorPanel.h"
#include "records/RecordsPage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AttachmentCommands)
};

} // namespace

void addAttachmentCommands(CommandRegistry &registry, QWidget *window, const std::function<RecordsPage *()> &page)
{
    const auto add = [&](CommandInfo info, void (AttachmentActions::*run)(), QString (AttachmentActions::*refusal)() const) {
        registry.add(
            std::move(info), window,
            [page, run] {
                if (RecordsPage *const front = page()) {
                    front->inspector()->setTab(InspectorPanel::Tab::Attachments);
                    (front->attachmentActions()->*run)();
                }
            },
            [page, refusal] {
                RecordsPage *const front = page();
                return front == nullptr ? Words::tr("Choose the records of a connection first.") : (front->attachmentActions()->*refusal)();
            });
    };
    add({u"attachment.add"_s, Words::tr("&Add file…"), u"paperclip"_s, QKeySequence(u"Ctrl+Shift+A"_s),
         Words::tr("Adds files to the current record; the service does not encrypt them")},
        &AttachmentActions::add, &AttachmentActions::recordRefusal);
    add({u"attachment.open"_s, Words::tr("&Open file"), u"external-link"_s, QKeySequence(u"Ctrl+Alt+O"_s),
         Words::tr("Opens a private, read-only copy of the selected attachment; asks before what could run, and never runs a program")},
        &AttachmentActions::open, &AttachmentActions::fileRefusal);
    add({u"attachment.download"_s, Words::tr("&Download file…"), u"download"_s, QKeySequence(u"Ctrl+Shift+D"_s),
         Words::tr("Saves the selected attachment to this computer")},
        &AttachmentActions::save, &AttachmentActions::fileRefusal);
    add({u"attachment.replace"_s, Words::tr("Re&place file…"), u"replace"_s, QKeySequence(u"Ctrl+Shift+R"_s),
         Words::tr("Puts another file in the place of the selected attachment; the name stays")},
        &AttachmentActions::replace, &AttachmentActions::fileRefusal);
    add({u"attachment.rename"_s, Words::tr("Re&name file"), u"file-pen-line"_s, QKeySequence(u"Ctrl+Shift+N"_s),
         Words::tr("Changes the name of the selected attachment")},
        &AttachmentActions::rename, &AttachmentActions::fileRefusal);
    add({u"attachment.delete"_s, Words::tr("De&lete file…"), u"trash-2"_s, QKeySequence(u"Ctrl+Shift+Delete"_s),
         Words::tr("Deletes the selected attachment, after asking")},
        &AttachmentActions::remove, &AttachmentActions::fileRefusal);
    add({u"attachment.cancel"_s, Words::tr("&Cancel transfer"), u"circle-x"_s, QKeySequence(u"Ctrl+Alt+X"_s),
         Words::tr("Stops what is being done with the selected attachment")},
        &AttachmentActions::cancelCurrent, &AttachmentActions::cancelRefusal);
    add({u"attachment.retry"_s, Words::tr("Tr&y transfer again"), u"refresh-cw"_s, QKeySequence(u"Ctrl+Alt+R"_s),
         Words::tr("Does again what failed with the selected attachment")},
        &AttachmentActions::retryCurrent, &AttachmentActions::retryRefusal);
}

} // namespace strongroom::ui
