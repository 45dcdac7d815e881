// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/MigrationCommands.h"

#include "commands/CommandRegistry.h"
#include "migration/MigrationPage.h"
#include "migration/MigrationSession.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MigrationCommands)
};

using model::MigrationRun;

QString runCheck(const MigrationPage *page)
{
    if (page == nullptr || !page->session()->run()->isBusy()) {
        return Words::tr("No migration is running on this connection.");
    }
    return page->session()->run()->isStopping() ? Words::tr("The migration is coming to rest.") : QString();
}

} // namespace

void addMigrationCommands(CommandRegistry &registry, QWidget *window, const MigrationPlaces &places)
{
    const auto connection = [places] { return places.hasConnection() ? QString() : Words::tr("Choose a connection to InCountry first."); };
    registry.add({u"migration.show"_s, Words::tr("Key &migration…"), u"refresh-cw"_s, QKeySequence(u"Alt+Shift+M"_s),
                  Words::tr("The migrations of this connection: past runs, the one under way, and a new one step by step")},
                 window, places.showPage, connection);
    registry.add(
        {u"migration.new"_s, Words::tr("&New key migration"), u"plus"_s, QKeySequence(u"Alt+Shift+N"_s), Words::tr("Encrypts records anew with another key; nothing is written before you say so")}, window,
        [places] {
            places.showPage();
            if (MigrationPage *const page = places.page()) {
                page->newMigration();
            }
        },
        connection);
    registry.add(
        {u"migration.pause"_s, Words::tr("Pause or &resume the migration"), u"pause"_s, QKeySequence(u"Alt+Shift+P"_s), Words::tr("Lets the migration of this connection rest at a safe point, or go on")}, window,
        [places] {
            if (MigrationPage *const page = places.page()) {
                page->pauseOrResume();
            }
        },
        [places] { return runCheck(places.page()); });
    registry.add(
        {u"migration.stop"_s, Words::tr("&Stop the migration"), u"x"_s, QKeySequence(u"Alt+Shift+T"_s), Words::tr("Ends the migration of this connection at the next safe point; it can be gone on with")}, window,
        [places] {
            if (MigrationPage *const page = places.page()) {
                page->stop();
            }
        },
        [places] { return runCheck(places.page()); });
}

QStringList migrationMenu() { return {u"migration.show"_s, u"migration.new"_s, u"migration.openPlan"_s, u"migration.pause"_s, u"migration.stop"_s}; }

} // namespace strongroom::ui
