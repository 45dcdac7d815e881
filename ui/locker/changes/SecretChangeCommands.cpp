// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/changes/SecretChangeCommands.h"

#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "locker/LockerSession.h"
#include "locker/changes/BulkSecretsDialog.h"
#include "locker/changes/CopySecretsDialog.h"
#include "locker/changes/SecretConfirm.h"
#include "locker/changes/SecretEditDialog.h"
#include "locker/changes/SecretReviewDialog.h"
#include "locker/changes/SecretTray.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::LockerSession;
using model::SecretCell;
using model::SecretTray;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SecretChangeCommands)
};

// What was typed goes with its connection.
void open(QDialog *dialog, LockerSession *session)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(session, &LockerSession::snapshotChanged, dialog, [dialog, session] {
        if (!session->snapshot()) {
            dialog->reject();
        }
    });
    dialog->open();
}

QStringList stagedEnvironments(const SecretTray &tray)
{
    QStringList names;
    for (const std::string &name : tray.stagedEnvironments()) {
        names << toQString(name);
    }
    return names;
}

void openEditor(QWidget *window, LockerSession *session, SecretTray *tray, SecretEditDialog::Start start, quint64 waiting)
{
    auto *dialog = new SecretEditDialog(session->snapshot(), std::move(start), window);
    QObject::connect(session, &LockerSession::snapshotChanged, dialog, [dialog, session] {
        if (session->snapshot()) {
            dialog->setSnapshot(session->snapshot());
        }
    });
    QObject::connect(dialog, &SecretEditDialog::staged, tray, [tray, waiting](const locker::Change &change) {
        if (waiting != 0) {
            tray->unstage({waiting});   // the dialog had all of it
        }
        tray->stage(change);
    });
    open(dialog, session);
}

void newSecret(QWidget *window, LockerSession *session, SecretTray *tray, const std::optional<SecretCell> &current)
{
    SecretEditDialog::Start start;
    start.environment = current ? current->environment : QString();
    start.stagedEnvironments = stagedEnvironments(*tray);
    start.taken = tray->stagedCells();
    openEditor(window, session, tray, std::move(start), 0);
}

void editSecret(QWidget *window, LockerSession *session, SecretTray *tray, const SecretCell &cell)
{
    SecretEditDialog::Start start;
    start.base = cell.own;
    start.key = cell.key;
    start.environment = cell.environment;
    start.stagedEnvironments = stagedEnvironments(*tray);
    start.taken = tray->stagedCells();
    start.open = [store = session->store()](const locker::Secret &secret) { return store->value(secret); };
    quint64 waiting = 0;
    // A change that waits already is gone on with.
    if (const model::SecretChangeItem *const item = tray->stagedAt(fromQString(cell.key), fromQString(cell.environment))) {
        waiting = item->id;
        start.base = item->change.base;
        start.waiting = item->change;
        start.taken.erase(model::placeOf(item->change));
        start.taken.erase({item->change.target.key, item->change.target.environment});
    }
    openEditor(window, session, tray, std::move(start), waiting);
}

std::vector<locker::SecretTarget> targetsOf(const QList<SecretCell> &cells)
{
    std::vector<locker::SecretTarget> targets;
    for (const SecretCell &cell : cells) {
        targets.push_back({fromQString(cell.key), fromQString(cell.environment)});
    }
    return targets;
}

template <typename Dialog>
void openPlanned(Dialog *dialog, LockerSession *session, SecretTray *tray)
{
    QObject::connect(dialog, &Dialog::staged, tray, [tray](const std::vector<locker::Change> &changes, const QString &how) { tray->stage(changes, how); });
    open(dialog, session);
}

void copyTo(QWidget *window, LockerSession *session, SecretTray *tray, const QList<SecretCell> &cells, const std::optional<SecretCell> &current)
{
    QStringList keys;
    for (const SecretCell &cell : cells) {
        if (!keys.contains(cell.key)) {
            keys << cell.key;
        }
    }
    openPlanned(new CopySecretsDialog(session->snapshot(), keys, current ? current->environment : cells.front().environment, window), session, tray);
}

} // namespace

void addSecretChangeCommands(CommandRegistry &registry, QWidget *window, const SecretPlaces &places)
{
    const auto noPage = [places]() -> QString {
        LockerSession *const session = places.session();
        return session == nullptr || places.tray() == nullptr ? Words::tr("Choose a connection to Locker first.") : session->writeRefusal();
    };
    const auto noCell = [places, noPage]() -> QString {
        const QString why = noPage();
        return !why.isEmpty() ? why : places.cells().isEmpty() ? Words::tr("Select a secret of a Locker connection first.") : QString();
    };
    const auto notEditable = [places, noPage]() -> QString {
        const QString why = noPage();
        if (!why.isEmpty()) {
            return why;
        }
        const std::optional<SecretCell> current = places.current();
        if (!current) {
            return Words::tr("Select a secret of a Locker connection first.");
        }
        const SecretCell &cell = *current;
        if (cell.state == locker::CellState::Duplicate) {
            return Words::tr("The service lists this secret several times. Remove all but one in Locker's web console.");
        }
        const model::SecretChangeItem *const item = places.tray()->stagedAt(fromQString(cell.key), fromQString(cell.environment));
        return item != nullptr && (item->queued || item->state == model::ChangeState::Committing) ? Words::tr("This change is being sent.") : QString();
    };
    // `usual`: the command of records whose key does the same here; empty: none.
    const auto add = [&](CommandInfo info, const std::function<void()> &run, const std::function<QString()> &refusal, const QString &usual, const std::function<bool()> &here) {
        registry.add(std::move(info), window, run, refusal);
        if (Command *const known = registry.find(usual)) {
            known->addPlace({here, run, refusal});
        }
    };
    const auto onPage = [places] { return places.isMatrix(); };
    const auto onTray = [places] { return places.tray() != nullptr; };
    const auto keys = [](const QString &key) { return QKeySequence(u"Alt+Shift+"_s + key); };
    add({u"secret.new"_s, Words::tr("&New secret…"), u"plus"_s, keys(u"Q"_s), Words::tr("Makes a secret; it waits in the tray until you send it")},
        [places, window] { newSecret(window, places.session(), places.tray(), places.current()); }, noPage, u"record.new"_s, onPage);
    add({u"secret.edit"_s, Words::tr("&Edit secret…"), u"pencil"_s, keys(u"F2"_s), Words::tr("Changes the selected secret, or gives this environment one of its own; it waits in the tray until you send it")},
        [places, window] { editSecret(window, places.session(), places.tray(), *places.current()); }, notEditable, u"record.edit"_s, onPage);
    add({u"secret.editMany"_s, Words::tr("Edit selected &cells…"), u"list-checks"_s, keys(u"F3"_s), Words::tr("Sets values or descriptions of several cells at once, makes random values, or moves them to all environments")},
        [places, window] {
            LockerSession *const session = places.session();
            openPlanned(new BulkSecretsDialog(session->store(), session->snapshot(), targetsOf(places.cells()), window), session, places.tray());
        },
        noCell, u"record.editMany"_s, onPage);
    add({u"secret.copyTo"_s, Words::tr("Copy secrets &to…"), u"arrow-right"_s, keys(u"Y"_s), Words::tr("Copies the selected secrets from one environment to others; says first what would be new and what replaced")},
        [places, window] { copyTo(window, places.session(), places.tray(), places.cells(), places.current()); }, noCell, {}, onPage);

    const auto noTray = [places] { return places.tray() == nullptr ? Words::tr("Choose a connection to Locker first.") : QString(); };
    const auto nothingOpen = [places, noTray] {
        const QString why = noTray();
        return !why.isEmpty() ? why : places.tray()->isCommitting() ? Words::tr("Changes are being sent.") : places.tray()->openCount() == 0 ? Words::tr("No change waits.") : QString();
    };
    add({u"secrets.send"_s, Words::tr("&Send changes"), u"check"_s, keys(u"F8"_s), Words::tr("Sends what waits in the tray as one job; what was changed meanwhile is left as it is and shown")},
        [places] { places.tray()->commitAll(); },
        [places, nothingOpen] {
            const QString why = nothingOpen();
            return why.isEmpty() && places.tray()->committable().empty() ? Words::tr("Every change has a conflict: review them first.") : why;
        },
        u"changes.commit"_s, onTray);
    add({u"secrets.review"_s, Words::tr("&Review changes…"), u"list-checks"_s, keys(u"F7"_s), Words::tr("Shows every change of this project, what came of it, and what can be undone")},
        [places, window] {
            auto *dialog = new SecretReviewDialog(places.tray(), window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        },
        [places, noTray] {
            const QString why = noTray();
            return why.isEmpty() && places.tray()->rowCount() == 0 ? Words::tr("There are no changes.") : why;
        },
        u"changes.show"_s, onTray);
    add({u"secrets.discard"_s, Words::tr("&Discard changes…"), u"x"_s, keys(u"F9"_s), Words::tr("Takes every change out of the tray without sending it, after asking")},
        [places, window] {
            SecretTray *const tray = places.tray();
            confirmSecretDiscard(*tray, window, tray, [tray] { tray->unstageOpen(); });
        },
        nothingOpen, {}, onTray);
    add({u"secrets.undo"_s, Words::tr("Und&o what was sent last"), u"undo-2"_s, keys(u"Z"_s), Words::tr("Writes again what was there before; a secret that was new stays, because the service deletes nothing for an access key")},
        [places] { places.tray()->undoLast(); },
        [places, noTray] {
            const QString why = noTray();
            return why.isEmpty() ? places.tray()->undoLastRefusal() : why;
        },
        u"changes.undo"_s, onTray);
}

QStringList secretChangeMenu() { return {u"secret.editMany"_s, {}, u"secrets.send"_s, u"secrets.review"_s, u"secrets.discard"_s, u"secrets.undo"_s}; }

} // namespace strongroom::ui
