// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/transfer/ImportPlan.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace strongroom::model {

using locker::SecretPtr;

namespace {

using Place = std::pair<std::string_view, std::string_view>;   // environment, key

constexpr std::size_t longestName = 65'536;   // bytes (Store.h)

// The project's secrets by place. One whose key does not open has no place.
std::map<Place, std::vector<SecretPtr>> byPlace(const locker::Snapshot &snapshot)
{
    std::map<Place, std::vector<SecretPtr>> places;
    for (const SecretPtr &secret : snapshot.secrets) {
        if (!secret->key.empty()) {
            places[{secret->environmentName, secret->key}].push_back(secret);
        }
    }
    return places;
}

} // namespace

std::vector<ImportRow> planImport(const locker::Store &store, const locker::Snapshot &snapshot, const std::vector<variables::Variable> &variables,
                                  const std::string &environment)
{
    const std::map<Place, std::vector<SecretPtr>> places = byPlace(snapshot);
    std::set<std::string_view> environments;
    for (const locker::EnvironmentPtr &one : snapshot.environments) {
        environments.insert(one->name);
    }
    std::set<std::pair<std::string, std::string_view>> seen;
    std::vector<ImportRow> rows;
    rows.reserve(variables.size());
    for (std::size_t i = 0; i < variables.size(); ++i) {
        const variables::Variable &variable = variables[i];
        ImportRow row;
        row.variable = i;
        row.environment = variable.environment.empty() ? environment : variable.environment;
        row.newEnvironment = !row.environment.empty() && !environments.contains(row.environment);
        const auto refuse = [&](Sentence reason) {
            row.state = ImportState::Unfit;
            row.reason = std::move(reason);
        };
        const auto found = places.find({row.environment, variable.key});
        if (variable.key.empty() || variable.key.size() > longestName || row.environment.size() > longestName) {
            refuse(Sentence::tr("a name may have at most 65,536 bytes"));
        } else if (!seen.emplace(row.environment, variable.key).second) {
            refuse(Sentence::tr("the file has it twice for this environment"));
        } else if (found == places.end()) {
            row.state = ImportState::New;
            row.choice = ImportChoice::Create;
            const auto shared = places.find({std::string_view(), variable.key});
            row.sameAsShared = !row.environment.empty() && shared != places.end() && shared->second.size() == 1 && !shared->second.front()->error
                               && shared->second.front()->fingerprint == store.fingerprint(variable.value);
        } else if (found->second.size() > 1) {
            refuse(Sentence::tr("the project has it several times here, so nobody knows which one to replace"));
        } else {
            row.there = found->second.front();
            const bool unreadable = row.there->error != nullptr;
            row.state = !unreadable && row.there->fingerprint == store.fingerprint(variable.value) ? ImportState::Same : ImportState::Different;
            row.reason = unreadable ? Sentence::tr("the project's value does not open, so it cannot be compared") : Sentence();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

bool allows(const ImportRow &row, ImportChoice choice)
{
    return choice == ImportChoice::Keep || (choice == ImportChoice::Create && row.state == ImportState::New)
           || (choice == ImportChoice::Replace && row.state == ImportState::Different);
}

std::vector<locker::Change> changesOf(const std::vector<ImportRow> &rows, const std::vector<variables::Variable> &variables)
{
    std::vector<locker::Change> changes;
    std::set<std::string> environments;
    for (const ImportRow &row : rows) {
        if (row.choice != ImportChoice::Keep && row.newEnvironment && environments.insert(row.environment).second) {
            locker::Change change;
            change.kind = locker::ChangeKind::NewEnvironment;
            change.target.environment = row.environment;
            changes.push_back(std::move(change));
        }
    }
    for (const ImportRow &row : rows) {
        if (row.choice == ImportChoice::Keep || !allows(row, row.choice)) {
            continue;
        }
        const variables::Variable &variable = variables[row.variable];
        locker::Change change;
        change.kind = row.there ? locker::ChangeKind::EditSecret : locker::ChangeKind::NewSecret;
        change.target = {variable.key, row.environment};
        change.base = row.there;
        change.value = variable.value;
        if (!variable.description.empty() && (!row.there || row.there->description != variable.description)) {
            change.description = variable.description;
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace strongroom::model
