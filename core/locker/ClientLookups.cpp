// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/CleanText.h"
#include "locker/ClientParts.h"

#include <algorithm>
#include <utility>

// Looking up by name (Locker page, sections 7 to 9), for reading and before every write.

namespace strongroom::locker {

namespace {

constexpr std::size_t longestShown = 120;

} // namespace

std::string shownName(const std::string &name) { return cleanLine(name, longestShown); }

ServerError notFoundError(const Sentence &what, const char *code, const std::string &member)
{
    FailedRequest request;
    request.status = 404;
    request.code = code;
    ServerError error(what);
    error.withRequest(std::move(request));
    error.withMember(member);
    return error;
}

Sentence placeText(const SecretTarget &target)
{
    return target.environment.empty() ? Sentence::tr("%1 for all environments", "a secret").arg(shownName(target.key))
                                      : Sentence::tr("%1 in %2", "a secret and its environment").arg(shownName(target.key)).arg(shownName(target.environment));
}

ServerError listedTwice(const SecretTarget &target)
{
    ServerError error(Sentence::tr("the service lists %1 several times, so nobody can tell which of them counts").arg(placeText(target)));
    error.withAdvice(Sentence::tr("Remove all but one of them in Locker's web console."));
    error.withMember(shownName(target.key));
    return error;
}

std::shared_ptr<const SealedEnvironment> Client::findEnvironment(const ProjectKeys &project, const std::string &name, const Cancellation &cancellation)
{
    Sealer sealer(project.keys);
    for (SealedEnvironment &environment : m_reads->environments(0, lookupHash(project.facts.projectId, name), cancellation)) {
        if (sealer.openField(environment.name).view() == name) {
            return std::make_shared<const SealedEnvironment>(std::move(environment));
        }
    }
    return nullptr;
}

std::shared_ptr<const SealedEnvironment> Client::neededEnvironment(const ProjectKeys &project, const std::string &name, const Cancellation &cancellation)
{
    std::shared_ptr<const SealedEnvironment> found = findEnvironment(project, name, cancellation);
    if (!found) {
        const std::string shown = shownName(name);
        ServerError error = notFoundError(Sentence::tr("there is no environment called %1, so nothing was written").arg(shown), "environment_not_found", shown);
        error.withAdvice(Sentence::tr("Create it first, or check its spelling: capitals and blanks count."));
        throw error;
    }
    return found;
}

std::shared_ptr<const SealedSecret> Client::findSecret(const ProjectKeys &project, const SecretTarget &target, const std::optional<std::string> &environmentId,
                                                       const Cancellation &cancellation)
{
    const std::string hash = lookupHash(project.facts.projectId, target.key);
    Sealer sealer(project.keys);
    const auto isCalledSo = [&](const SealedSecret &secret) {
        try {
            return sealer.openField(secret.key).view() == target.key;
        } catch (const CryptoError &) {
            return secret.hash == hash;
        }
    };
    std::shared_ptr<const SealedSecret> found;
    for (SealedSecret &secret : m_reads->secrets(0, hash, cancellation)) {
        if (secret.deleted || secret.environmentId != environmentId || !isCalledSo(secret)) {
            continue;
        }
        if (found && found->id != secret.id) {
            throw listedTwice(target);
        }
        found = std::make_shared<const SealedSecret>(std::move(secret));
    }
    return found;
}

SecretPtr Client::findMoved(const ProjectKeys &project, const SealedSecret &seen, const Cancellation &cancellation)
{
    // Whatever was moved or renamed has a newer revision; should the service give what is just as old too, no harm is done.
    std::vector<SealedSecret> newer = m_reads->secrets(seen.revised, {}, cancellation);
    const auto found = std::ranges::find_if(newer, [&](const SealedSecret &secret) { return secret.id == seen.id && !secret.deleted; });
    if (found == newer.end()) {
        return nullptr;
    }
    Sealer sealer(project.keys);
    KeyedHash fingerprints(project.fingerprintKey.view());
    return openSecret(std::make_shared<const SealedSecret>(std::move(*found)), {}, sealer, fingerprints);
}

SecretPtr Client::openOne(const ProjectKeys &project, const SealedSecret &sealed, const std::string &environmentName) const
{
    Sealer sealer(project.keys);
    EnvironmentNames names;
    if (sealed.environmentId) {
        names.emplace(*sealed.environmentId, environmentName);
    }
    KeyedHash fingerprints(project.fingerprintKey.view());
    return openSecret(std::make_shared<const SealedSecret>(sealed), names, sealer, fingerprints);
}

EnvironmentPtr Client::openOne(const ProjectKeys &project, const SealedEnvironment &sealed) const
{
    Sealer sealer(project.keys);
    return openEnvironment(std::make_shared<const SealedEnvironment>(sealed), sealer);
}

SecretPtr Client::retrieve(const SecretTarget &target, const Cancellation &cancellation)
{
    return within(Sentence::tr("look up %1").arg(placeText(target)), cancellation, [&](const TimeBudget &budget) -> SecretPtr {
        const ProjectKeysPtr project = keys(Load::Usual, budget.token());
        std::optional<std::string> environmentId;
        if (!target.environment.empty()) {
            const auto environment = findEnvironment(*project, target.environment, budget.token());
            if (!environment) {
                return nullptr;
            }
            environmentId = environment->id;
        }
        const auto found = findSecret(*project, target, environmentId, budget.token());
        return found ? openOne(*project, *found, target.environment) : nullptr;
    });
}

EnvironmentPtr Client::retrieveEnvironment(const std::string &name, const Cancellation &cancellation)
{
    return within(Sentence::tr("look up the environment %1").arg(shownName(name)), cancellation, [&](const TimeBudget &budget) -> EnvironmentPtr {
        const ProjectKeysPtr project = keys(Load::Usual, budget.token());
        const auto found = findEnvironment(*project, name, budget.token());
        return found ? openOne(*project, *found) : nullptr;
    });
}

} // namespace strongroom::locker
