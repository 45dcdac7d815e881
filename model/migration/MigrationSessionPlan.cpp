// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A migration that begins with the plan of a file.

#include "keys/SecretsEditor.h"
#include "migration/MigrationSession.h"

#include <algorithm>
#include <utility>

namespace strongroom::model {

ErrorPtr MigrationSession::takePlan(const migration::Plan &plan)
{
    if (m_run->isBusy() || m_starting) {
        return ClientError(Sentence::tr("a migration of this connection is under way"))
            .advise(Sentence::tr("Wait until it has ended, or stop it, and open the plan again."))
            .clone();
    }
    const connections::Connection *const connection = m_manager->find(m_id);
    if (connection == nullptr || connection->storage.environmentId != plan.environmentId) {
        return ClientError(Sentence::tr("the plan is for the environment %1, and this connection goes to another").arg(plan.environmentId)).clone();
    }
    m_wanted = plan;
    useWantedPlan();
    return {};
}

void MigrationSession::useWantedPlan()
{
    if (!m_wanted || !isConnectionOpen() || m_countries->countries().empty() || m_editor->state() != SecretsEditor::State::Ready) {
        return;
    }
    const migration::Plan plan = *std::exchange(m_wanted, std::nullopt);
    const auto isKnown = [this](const incountry::Country &country) { return std::ranges::find(m_countries->countries(), country, &incountry::CountryInfo::country) != m_countries->countries().end(); };
    if (const auto unknown = std::ranges::find_if_not(plan.countries, isKnown); unknown != plan.countries.end()) {
        Q_EMIT planRefused(ClientError(Sentence::tr("the plan names the country %1, which this connection does not have").arg(unknown->code()))
                               .advise(Sentence::tr("Add the country to the connection, or make a new plan."))
                               .clone());
        return;
    }
    begin();
    m_countries->setChosen(plan.countries);
    setHow({plan.batchSize, plan.parallelCountries, plan.recordsPerSecond, plan.rollback, plan.verification});
    setBecomesCurrent(plan.becomesCurrent);
    const bool keyIsHere = !chooseExisting(plan.targetVersion);
    goTo(keyIsHere ? MigrationStep::Check : MigrationStep::Keys);
    Q_EMIT planTaken(plan.targetVersion, keyIsHere);
}

} // namespace strongroom::model
