// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// A migration's plan.
#include "../Target.h"

#include "migration/Plan.h"

namespace strongroom::fuzz::migrationPlanTarget {

namespace {

using namespace migration;

void fuzzMigrationPlan(ByteView input)
{
    const std::string_view text = textOf(input);
    if (const auto plan = attempt([text] { return planFromJson(text); })) {
        require(planFromJson(planToJson(*plan)) == *plan, "a plan that is written is read as it was");
        (void)attempt([&plan] { validate(*plan); });
    }
}

const Registration migrationPlan("migration_plan", fuzzMigrationPlan);

} // namespace

} // namespace strongroom::fuzz::migrationPlanTarget
