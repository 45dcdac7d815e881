// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/TransferCommands.h"

#include "commands/CommandRegistry.h"
#include "records/RecordsPage.h"
#include "transfer/TransferActions.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TransferCommands)
};

} // namespace

void addTransferCommands(CommandRegistry &registry, QWidget *window, const std::function<RecordsPage *()> &page)
{
    const auto add = [&](CommandInfo info, void (TransferActions::*run)()) {
        registry.add(
            std::move(info), window,
            [page, run] {
                if (RecordsPage *const front = page()) {
                    (front->transferActions()->*run)();
                }
            },
            [page] {
                RecordsPage *const front = page();
                return front == nullptr      ? Words::tr("Choose the records of a connection first.")
                       : !front->isReady() ? Words::tr("The connection is not open.")
                                           : QString();
            });
    };
    add({u"record.export"_s, Words::tr("E&xport…"), u"download"_s, QKeySequence(u"Ctrl+Shift+X"_s),
         Words::tr("Writes the selection, what is loaded or the whole result to a file, encrypted unless you say otherwise")},
        &TransferActions::exportRecords);
    add({u"record.import"_s, Words::tr("&Import…"), u"upload"_s, QKeySequence(u"Ctrl+Shift+I"_s),
         Words::tr("Reads records from a JSON Lines or CSV file; every row is checked before anything is sent")},
        &TransferActions::importRecords);
}

} // namespace strongroom::ui
