// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/ChangeConfirm.h"

#include "base/Text.h"
#include "changes/ChangeTrays.h"
#include "dialogs/ConfirmDialog.h"

#include <QCoreApplication>

#include <array>
#include <set>
#include <utility>

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeConfirm)
};

void ask(const Confirmation &confirmation, QWidget *window, QObject *context, GoOn goOn)
{
    auto *dialog = new ConfirmDialog(confirmation, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, context, std::move(goOn));
    dialog->open();
}

// "DE, US of “Acme EMEA”"
QString place(const model::ChangeTray &tray, const std::vector<quint64> &ids, const QString &connection)
{
    std::set<QString> countries;
    for (const quint64 id : ids) {
        countries.insert(toQString(tray.item(id)->change.country.code()).toUpper());
    }
    return Words::tr("%1 of “%2”", "countries, connection").arg(QStringList(countries.begin(), countries.end()).join(QStringLiteral(", ")), connection);
}

QStringList lines(const model::ChangeTray &tray, const std::vector<quint64> &ids)
{
    QStringList all;
    for (const quint64 id : ids) {
        const model::ChangeItem &item = *tray.item(id);
        all += Words::tr("%1: %2", "what, record key").arg(model::whatText(item), item.key);
    }
    return all;
}

} // namespace

void confirmCommit(const model::ChangeTray &tray, const std::vector<quint64> &ids, const QString &connection, QWidget *window, QObject *context, GoOn goOn)
{
    std::array<int, 3> kinds{};
    for (const quint64 id : ids) {
        ++kinds[static_cast<std::size_t>(tray.item(id)->change.kind)];
    }
    QStringList parts;
    if (kinds[0] > 0) {
        parts += Words::tr("%Ln new record(s)", nullptr, kinds[0]);
    }
    if (kinds[1] > 0) {
        parts += Words::tr("%Ln edit(s)", nullptr, kinds[1]);
    }
    if (kinds[2] > 0) {
        parts += Words::tr("%Ln deletion(s)", nullptr, kinds[2]);
    }
    const int count = static_cast<int>(ids.size());
    Confirmation confirmation;
    confirmation.title = Words::tr("Commit %Ln change(s)?", nullptr, count);
    confirmation.text = Words::tr("%1 in %2. Each record is read again first: one that somebody changed meanwhile is left as it is and shown to you. "
                                  "As long as the connection is open, you can undo this.")
                            .arg(parts.join(QStringLiteral(", ")), place(tray, ids, connection));
    if (kinds[2] > 0) {
        confirmation.text += u' ' + Words::tr("Attachments of deleted records do not come back.");
    }
    confirmation.items = lines(tray, ids);
    confirmation.action = Words::tr("Commit %Ln change(s)", nullptr, count);
    ask(confirmation, window, context, std::move(goOn));
}

void confirmUndo(const model::ChangeTray &tray, const std::vector<quint64> &ids, const QString &connection, QWidget *window, QObject *context, GoOn goOn)
{
    if (ids.size() <= 1) {
        goOn();
        return;
    }
    const int count = static_cast<int>(ids.size());
    Confirmation confirmation;
    confirmation.title = Words::tr("Undo %Ln change(s)?", nullptr, count);
    confirmation.text = Words::tr("What was there before is written again, in %1. A record that somebody changed since is left as it is. "
                                  "Attachments of deleted records do not come back.")
                            .arg(place(tray, ids, connection));
    confirmation.items = lines(tray, ids);
    confirmation.action = Words::tr("Undo %Ln change(s)", nullptr, count);
    ask(confirmation, window, context, std::move(goOn));
}

void confirmRemoval(const model::ChangeTray &tray, const std::vector<quint64> &ids, int waiting, QWidget *window, QObject *context, GoOn goOn)
{
    Confirmation confirmation;
    confirmation.title = Words::tr("Drop %Ln change(s)?", nullptr, waiting);
    confirmation.text = Words::tr("They are taken out of the tray without being committed. The records stay as they are.");
    confirmation.items = lines(tray, ids);
    confirmation.action = Words::tr("Drop %Ln change(s)", nullptr, waiting);
    ask(confirmation, window, context, std::move(goOn));
}

void beforeLosingChanges(model::ChangeTrays &trays, const QString &connectionId, QWidget *window, GoOn goOn)
{
    model::ChangeTray *const tray = trays.of(connectionId);
    const int open = tray->openCount();
    if (open == 0 && !tray->isCommitting()) {
        goOn();
        return;
    }
    Confirmation confirmation;
    confirmation.title = tray->isCommitting() ? Words::tr("Changes are being committed") : Words::tr("Lose %Ln change(s)?", nullptr, open);
    confirmation.text = Words::tr("Changes that are not committed are in memory only. Closing the connection drops them, and what could be undone.");
    confirmation.items = lines(*tray, tray->openItems());
    confirmation.action = Words::tr("Drop them");
    ask(confirmation, window, window, std::move(goOn));
}

bool mayCloseWithChanges(model::ChangeTrays &trays, QWidget *window, GoOn closeAnyway)
{
    const int open = trays.openCount();
    if (open == 0 && !trays.isCommitting()) {
        return true;
    }
    Confirmation confirmation;
    confirmation.title = trays.isCommitting() ? Words::tr("Changes are being committed") : Words::tr("Lose %Ln change(s)?", nullptr, open);
    confirmation.text = Words::tr("Changes that are not committed are in memory only. Closing Strongroom drops them.");
    confirmation.action = Words::tr("Close and drop them");
    ask(confirmation, window, window, std::move(closeAnyway));
    return false;
}

} // namespace strongroom::ui
