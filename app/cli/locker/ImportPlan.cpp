// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/locker/ImportPlan.h"

#include "base/Error.h"
#include "cli/locker/LockerText.h"
#include "locker/Matrix.h"

#include <algorithm>
#include <map>
#include <utility>

namespace strongroom::cli {

namespace {

using Place = std::pair<std::string, std::string>;   // environment, key

ImportKind kindOf(const locker::Store &store, const locker::Secret &there, const variables::Variable &variable)
{
    static constexpr locker::Fingerprint none{};
    if (there.fingerprint == none) {
        return ImportKind::Unreadable;
    }
    const bool description = variable.description.empty() || variable.description == there.description;
    return description && store.fingerprint(variable.value) == there.fingerprint ? ImportKind::Same : ImportKind::Differs;
}

} // namespace

ImportPlan planImport(const locker::Store &store, const locker::Snapshot &snapshot, const std::vector<variables::Variable> &variables, const std::string &environment)
{
    std::map<Place, std::vector<locker::SecretPtr>> there;
    for (const locker::SecretPtr &secret : snapshot.secrets) {
        if (!secret->key.empty()) {
            there[{secret->isForAll() ? std::string() : secret->environmentName, secret->key}].push_back(secret);
        }
    }
    ImportPlan plan;
    std::map<Place, int> seen;
    for (std::size_t i = 0; i < variables.size(); ++i) {
        const variables::Variable &variable = variables[i];
        ImportItem item;
        item.variable = i;
        item.target = {variable.key, variable.environment.empty() ? environment : variable.environment};
        if (const auto [first, added] = seen.emplace(Place{item.target.environment, item.target.key}, variable.line); !added) {
            throw ClientError(Sentence::tr("the file has two values for %1, in lines %2 and %3")
                                  .arg(targetSentence(item.target))
                                  .arg(first->second)
                                  .arg(variable.line))
                .advise(Sentence::tr("Take one out."))
                .about(item.target.key);
        }
        const bool known = item.target.environment.empty()
            || std::ranges::any_of(snapshot.environments, [&](const locker::EnvironmentPtr &one) { return one->name == item.target.environment; });
        if (!known && std::ranges::find(plan.newEnvironments, item.target.environment) == plan.newEnvironments.end()) {
            plan.newEnvironments.push_back(item.target.environment);
        }
        if (const auto found = there.find({item.target.environment, item.target.key}); found != there.end()) {
            item.kind = found->second.size() > 1 ? ImportKind::Duplicate : kindOf(store, *found->second.front(), variable);
            item.there = found->second.front();
        }
        plan.items.push_back(std::move(item));
    }
    return plan;
}

locker::Change changeFor(const ImportItem &item, const variables::Variable &variable)
{
    locker::Change change;
    change.kind = item.there ? locker::ChangeKind::EditSecret : locker::ChangeKind::NewSecret;
    change.target = item.target;
    change.base = item.there;
    change.value = SensitiveText(variable.value.view());
    if (!variable.description.empty()) {
        change.description = variable.description;
    }
    return change;
}

locker::Change changeForEnvironment(const std::string &name)
{
    locker::Change change;
    change.kind = locker::ChangeKind::NewEnvironment;
    change.target.environment = name;
    return change;
}

} // namespace strongroom::cli
