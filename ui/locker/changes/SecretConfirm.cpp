// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/changes/SecretConfirm.h"

#include "dialogs/ConfirmDialog.h"
#include "locker/changes/SecretTrays.h"

#include <QCoreApplication>

#include <utility>

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SecretConfirm)
};

void ask(const Confirmation &confirmation, QWidget *window, QObject *context, std::function<void()> goOn)
{
    auto *dialog = new ConfirmDialog(confirmation, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, context, std::move(goOn));
    dialog->open();
}

QStringList lines(const model::SecretTray &tray)
{
    QStringList all;
    for (const quint64 id : tray.openItems()) {
        all += model::shortText(*tray.item(id));
    }
    return all;
}

} // namespace

void confirmSecretDiscard(const model::SecretTray &tray, QWidget *window, QObject *context, std::function<void()> goOn)
{
    const int open = tray.openCount();
    Confirmation confirmation;
    confirmation.title = Words::tr("Discard %Ln change(s)?", nullptr, open);
    confirmation.text = Words::tr("They are taken out of the tray without being sent. The project stays as it is.");
    confirmation.items = lines(tray);
    confirmation.action = Words::tr("Discard %Ln change(s)", nullptr, open);
    ask(confirmation, window, context, std::move(goOn));
}

void beforeLosingSecretChanges(model::SecretTrays &trays, const QString &connectionId, QWidget *window, std::function<void()> goOn)
{
    const int open = trays.openCount(connectionId);
    model::SecretTray *const tray = open > 0 || trays.isCommitting() ? trays.of(connectionId) : nullptr;
    if (tray == nullptr || (open == 0 && !tray->isCommitting())) {
        goOn();
        return;
    }
    Confirmation confirmation;
    confirmation.title = tray->isCommitting() ? Words::tr("Changes are being sent") : Words::tr("Lose %Ln change(s)?", nullptr, open);
    confirmation.text = Words::tr("Changes that were not sent are in memory only. Closing the connection drops them, and what could be undone.");
    confirmation.items = lines(*tray);
    confirmation.action = Words::tr("Drop them");
    ask(confirmation, window, window, std::move(goOn));
}

bool mayCloseWithSecretChanges(model::SecretTrays &trays, QWidget *window, std::function<void()> closeAnyway)
{
    const int open = trays.openCount();
    if (open == 0 && !trays.isCommitting()) {
        return true;
    }
    Confirmation confirmation;
    confirmation.title = trays.isCommitting() ? Words::tr("Changes are being sent") : Words::tr("Lose %Ln change(s)?", nullptr, open);
    confirmation.text = Words::tr("Changes of secrets that were not sent are in memory only. Closing Strongroom drops them.");
    confirmation.action = Words::tr("Close and drop them");
    ask(confirmation, window, window, std::move(closeAnyway));
    return false;
}

} // namespace strongroom::ui
