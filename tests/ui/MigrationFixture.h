// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The Migrations page of a window: a connection with keys and records by version (KeysFixture), and migrations in memory.

#include "KeysFixture.h"

#include "dialogs/ConfirmDialog.h"
#include "migration/CheckStep.h"
#include "migration/HowStep.h"
#include "migration/KeysStep.h"
#include "migration/MigrationPage.h"
#include "migration/MigrationSession.h"
#include "migration/MigrationTable.h"
#include "migration/OfferStrip.h"
#include "migration/ReportStep.h"
#include "migration/RunStep.h"
#include "migration/RunsView.h"
#include "migration/StepList.h"
#include "migration/WhereStep.h"
#include "widgets/Button.h"

#include <QCheckBox>
#include <QRadioButton>

namespace strongroom::test {

class MigrationUiFixture : public KeysFixture {
public:
    static std::string two()
    {
        return "{\"currentVersion\": 2, \"secrets\": [{\"secret\": \"lantern-otter\", \"version\": 1}, {\"secret\": \"" + newKey + "\", \"version\": 2, \"isKey\": true}]}";
    }
    explicit MigrationUiFixture(ui::Theme *theme, const std::string &secrets = two()) : KeysFixture(theme, secrets)
    {
        engine->checkReport = passedCheck({{"de", 12'400}, {"us", 19'810}});
        jobs.setKeepFinished(std::chrono::milliseconds(60'000));
    }
    ui::MigrationPage *page() { return window->migrationPage(); }
    model::MigrationSession *session() { return page()->session(); }
    model::MigrationRun *run() { return session()->run(); }
    // The Migrations page in front, its connection open, keys loaded and records counted.
    bool openPage()
    {
        if (!QTest::qWaitFor([&] { return manager.find(toQString(id)) != nullptr; })) {
            return false;
        }
        window->sidebar()->select(toQString(id), model::ConnectionPage::Migrations);
        return page() != nullptr && QTest::qWaitFor([&] {
            return session()->editor()->state() == model::SecretsEditor::State::Ready && session()->editor()->usage()->state() == model::KeyUsage::State::Complete
                && session()->runs()->isLoaded();
        });
    }
    bool counted()
    {
        return QTest::qWaitFor([&] { return session()->editor()->usage()->state() == model::KeyUsage::State::Complete; });
    }
    void click(QAbstractButton *button)
    {
        // A box may be given more room than its label takes, and that does not count as the box.
        const bool box = qobject_cast<QCheckBox *>(button) != nullptr || qobject_cast<QRadioButton *>(button) != nullptr;
        QTest::mouseClick(button, Qt::LeftButton, {}, box ? QPoint(8, button->height() / 2) : QPoint());
        QCoreApplication::processEvents();
    }
    // In the wizard, at "How", with a generated key and a check that passed.
    bool prepare()
    {
        if (!openPage()) {
            return false;
        }
        session()->begin();
        if (!counted() || session()->generateKey()) {
            return false;
        }
        session()->startCheck();
        if (!QTest::qWaitFor([&] { return session()->check()->state() == model::MigrationCheck::State::Done; })) {
            return false;
        }
        session()->goTo(model::MigrationStep::How);
        return session()->step() == model::MigrationStep::How;
    }
    bool running()
    {
        return QTest::qWaitFor([&] { return run()->work() == model::MigrationRun::Work::Migrating; });
    }
    bool atRest()
    {
        return QTest::qWaitFor([&] { return !session()->isStarting() && !run()->isBusy() && run()->report() != nullptr; });
    }
    [[nodiscard]] static migration::JournalSummary leftBehind(const std::string &runId, migration::RunPhase phase, std::int64_t verified, std::int64_t startedAt = 1'795'000'000)
    {
        migration::JournalSummary summary;
        summary.path = "/home/ada/.local/share/Strongroom/migrations/" + runId + ".journal";
        summary.runId = runId;
        summary.phase = phase;
        summary.plan.environmentId = "env";
        summary.plan.connectionName = "Acme EMEA";
        summary.plan.countries = {incountry::Country("de"), incountry::Country("us")};
        summary.plan.targetVersion = 2;
        summary.plan.expected = {{"de", 12'400}, {"us", 35'810}};
        summary.startedAt = std::chrono::system_clock::time_point(std::chrono::seconds(startedAt));
        const auto place = phase == migration::RunPhase::RolledBack ? migration::ItemState::RolledBack : migration::ItemState::Verified;
        summary.counts["de"].byState[std::size_t(place)] = std::min<std::int64_t>(verified, 12'398);
        summary.counts["us"].byState[std::size_t(place)] = std::max<std::int64_t>(0, verified - 12'398);
        return summary;
    }
};

} // namespace strongroom::test
