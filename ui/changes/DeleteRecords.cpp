// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/DeleteRecords.h"

#include "base/Text.h"
#include "changes/ChangeTray.h"
#include "dialogs/ConfirmDialog.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace strongroom::ui {

using incountry::RecordChange;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeleteRecords)
};

bool isOpened(const RecordChange &change) { return std::holds_alternative<incountry::Record>(*change.base); }

std::size_t attachmentsOf(const RecordChange &change)
{
    return isOpened(change) ? std::get<incountry::Record>(*change.base).attachments.size()
                            : std::get<incountry::UnreadableRecord>(*change.base).stored.attachments.size();
}

// What undo can bring back, and what it cannot.
QString undoText(const std::vector<RecordChange> &deletions)
{
    std::size_t attachments = 0;
    for (const RecordChange &change : deletions) {
        attachments += attachmentsOf(change);
    }
    const int closed = static_cast<int>(std::count_if(deletions.begin(), deletions.end(), [](const RecordChange &change) { return !isOpened(change); }));
    if (closed == static_cast<int>(deletions.size())) {
        return Words::tr("This cannot be undone: what cannot be opened cannot be written again.");
    }
    QString text = Words::tr("You can undo this as long as the connection is open.");
    if (attachments > 0) {
        text += u' ' + Words::tr("%Ln attachment(s) go with them and do not come back.", nullptr, static_cast<int>(attachments));
    }
    if (closed > 0) {
        text += u' ' + Words::tr("%Ln record(s) that cannot be opened do not come back either.", nullptr, closed);
    }
    return text;
}

} // namespace

void confirmDeletion(model::ChangeTray *tray, const std::vector<RecordChange> &deletions, QWidget *window)
{
    if (deletions.empty()) {
        return;
    }
    std::set<QString> countries;
    Confirmation confirmation;
    for (const RecordChange &change : deletions) {
        countries.insert(toQString(change.country.code()).toUpper());
        confirmation.items.append(toQString(recordKeyOf(change)));
    }
    const int count = static_cast<int>(deletions.size());
    confirmation.title = Words::tr("Delete %Ln record(s)?", nullptr, count);
    confirmation.text = Words::tr("The service deletes %Ln record(s) from %1 in “%2”.", nullptr, count)
                            .arg(QStringList(countries.begin(), countries.end()).join(QStringLiteral(", ")), tray->connectionName())
        + u' ' + undoText(deletions);
    confirmation.action = Words::tr("Delete %Ln record(s)", nullptr, count);
    auto *dialog = new ConfirmDialog(confirmation, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, tray, [tray, deletions] { tray->commitNow(deletions); });
    dialog->open();
}

} // namespace strongroom::ui
