// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/LinkedCancellation.h"
#include "base/Text.h"
#include "locker/ClientParts.h"
#include "locker/Failure.h"

#include <utility>

// Looking up by name and writing (Locker page, sections 8, 9 and 11). A write is sent once; when its answer is lost, the service is asked whether it
// is there.

namespace strongroom::locker {

namespace {

constexpr std::size_t longestName = 65'536;

void requireName(const std::string &name, const char *what, const char *member)
{
    if (name.empty() || name.size() > longestName) {
        throw ClientError(std::string(what) + (name.empty() ? " is empty" : " is longer than 65,536 bytes")).advise("Give it 1 to 65,536 bytes.").about(member);
    }
    if (!isValidUtf8(name)) {
        throw ClientError(std::string(what) + " is not UTF-8").about(member);
    }
}

void requireText(std::string_view text, const char *what, const char *member)
{
    if (!isValidUtf8(text)) {
        throw ClientError(std::string(what) + " is not UTF-8").advise("Values are texts; encode binary ones, as base64 for example.").about(member);
    }
}

ServerError notFound(const std::string &what, const char *code, const std::string &member)
{
    FailedRequest request;
    request.status = 404;
    request.code = code;
    ServerError error(what);
    error.withRequest(std::move(request));
    error.withMember(member);
    return error;
}

// "DATABASE_URL in production"
std::string placeOf(const SecretTarget &target)
{
    return target.key + (target.environment.empty() ? std::string(" for all environments") : " in " + target.environment);
}

[[noreturn]] void notAsSent(const std::string &what, const FailedRequest &request)
{
    throw ServerError("the service answered with another " + what + " than was sent, so it may not be stored as it should be")
        .advise("Refresh and look at it before you write again.")
        .during(FailedRequest(request));
}

} // namespace

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
        ServerError error = notFound("there is no environment called " + name + ", so nothing was written", "environment_not_found", name);
        error.withAdvice("Create it first, or check its spelling: capitals and blanks count.");
        throw error;
    }
    return found;
}

std::shared_ptr<const SealedSecret> Client::findSecret(const ProjectKeys &project, const std::string &key, const std::optional<std::string> &environmentId,
                                                       const Cancellation &cancellation)
{
    const std::string hash = lookupHash(project.facts.projectId, key);
    std::shared_ptr<const SealedSecret> found;
    for (SealedSecret &secret : m_reads->secrets(0, hash, cancellation)) {
        if (secret.deleted || secret.environmentId != environmentId || (!secret.hash.empty() && secret.hash != hash)) {
            continue;
        }
        if (found) {
            throw ServerError("the service lists " + key + " twice in one environment, so nobody can tell which of them counts")
                .advise("Remove one of them in Locker's web console.")
                .about(key);
        }
        found = std::make_shared<const SealedSecret>(std::move(secret));
    }
    return found;
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
    const LinkedCancellation linked(cancellation, m_lock.token());
    const ProjectKeysPtr project = keys(Load::Usual, linked.token());
    std::optional<std::string> environmentId;
    if (!target.environment.empty()) {
        const auto environment = findEnvironment(*project, target.environment, linked.token());
        if (!environment) {
            return nullptr;
        }
        environmentId = environment->id;
    }
    const auto found = findSecret(*project, target.key, environmentId, linked.token());
    return found ? openOne(*project, *found, target.environment) : nullptr;
}

EnvironmentPtr Client::retrieveEnvironment(const std::string &name, const Cancellation &cancellation)
{
    const LinkedCancellation linked(cancellation, m_lock.token());
    const ProjectKeysPtr project = keys(Load::Usual, linked.token());
    const auto found = findEnvironment(*project, name, linked.token());
    return found ? openOne(*project, *found) : nullptr;
}

std::optional<Reply> Client::write(const Question &question, const std::function<bool()> &look, const Cancellation &cancellation)
{
    try {
        return m_channel->send(question, m_channel->deadline(), cancellation);
    } catch (const NetworkError &lost) {
        bool there = false;
        try {
            there = look();
        } catch (const CancelledError &) {
            throw;
        } catch (const VaultError &) {
            throw NetworkError(std::string(lost.what()) + "; whether it was written is not known, because the service could not be asked")
                .advise("Refresh when the service can be reached again, and look before you write again.")
                .during(FailedRequest(lost.request()));
        }
        if (!there) {
            throw NetworkError(std::string(lost.what()) + "; the service was asked again, and it was not written")
                .advise("Try again.")
                .during(FailedRequest(lost.request()));
        }
        return std::nullopt;
    }
}

SecretPtr Client::createSecret(const NewSecret &secret, const Cancellation &cancellation)
{
    requireName(secret.key, "the key of the secret", "key");
    requireText(secret.value.view(), "the value", "value");
    requireText(secret.description, "the description", "description");
    const LinkedCancellation linked(cancellation, m_lock.token());
    const ProjectKeysPtr project = keys(Load::Usual, linked.token());
    std::optional<std::string> environmentId;
    if (!secret.environment.empty()) {
        environmentId = neededEnvironment(*project, secret.environment, linked.token())->id;
    }
    Sealer sealer(project->keys);
    WriteMembers members{{"key", sealer.seal(secret.key)}, {"hash", lookupHash(project->facts.projectId, secret.key)}, {"value", sealer.seal(secret.value.view())}};
    if (!secret.description.empty()) {
        members.emplace_back("description", sealer.seal(secret.description));
    }
    if (environmentId) {
        members.emplace_back("environment_id", *environmentId);
        members.emplace_back("environment_name", sealer.seal(secret.environment));
    }
    SealedSecret stored;
    FailedRequest request;
    const auto look = [&] {
        const auto found = findSecret(*project, secret.key, environmentId, linked.token());
        if (!found || sealer.openField(found->value).view() != secret.value.view()) {
            return false;
        }
        stored = *found;
        return true;
    };
    if (const std::optional<Reply> reply = write({"create a secret", net::Method::Post, "/v1/secrets", writeBody(members)}, look, linked.token())) {
        stored = readSecret(reply->response.text(), reply->request);
        request = reply->request;
    }
    SecretPtr written = openOne(*project, stored, secret.environment);
    if (written->error || written->key != secret.key || stored.environmentId != environmentId ||
        written->fingerprint != fingerprintUnder(project->fingerprintKey, secret.value.view())) {
        notAsSent("secret", request);
    }
    m_sync->put(stored);
    return written;
}

SecretPtr Client::modifySecret(const SecretTarget &target, const SecretChange &change, const SecretPtr &seen, const Cancellation &cancellation)
{
    if (!change.key && !change.value && !change.environment && !change.description) {
        throw ClientError("there is nothing to change").about("change");
    }
    if (change.key) {
        requireName(*change.key, "the key of the secret", "key");
    }
    if (change.value) {
        requireText(change.value->view(), "the value", "value");
    }
    if (change.description) {
        requireText(*change.description, "the description", "description");
    }
    const LinkedCancellation linked(cancellation, m_lock.token());
    const ProjectKeysPtr project = keys(Load::Usual, linked.token());
    std::optional<std::string> environmentId;
    if (!target.environment.empty()) {
        environmentId = neededEnvironment(*project, target.environment, linked.token())->id;
    }
    const auto present = findSecret(*project, target.key, environmentId, linked.token());
    if (seen && (!present || present->id != seen->sealed->id || present->revised != seen->sealed->revised)) {
        SecretPtr newer = present ? openOne(*project, *present, target.environment) : nullptr;
        SecretConflict conflict(placeOf(target) + (newer ? " was changed since you saw it" : " is not there any more") + ", so nothing was written", std::move(newer));
        conflict.withAdvice("Look at what is there now, and decide again.");
        conflict.withMember(target.key);
        throw conflict;
    }
    if (!present) {
        ServerError error = notFound("there is no secret " + placeOf(target) + ", so nothing was changed", "secret_not_found", target.key);
        error.withAdvice(target.environment.empty() ? "Create it, or name the environment it belongs to."
                                                    : "Create it for this environment; one for all environments is never changed instead.");
        throw error;
    }

    const std::string &key = change.key ? *change.key : target.key;
    std::string environmentName = target.environment;
    std::optional<std::string> nextEnvironment = environmentId;
    Sealer sealer(project->keys);
    WriteMembers members{{"hash", lookupHash(project->facts.projectId, key)}};
    if (change.key) {
        members.emplace_back("key", sealer.seal(*change.key));
    }
    if (change.value) {
        members.emplace_back("value", sealer.seal(change.value->view()));
    }
    if (change.description) {
        members.emplace_back("description", sealer.seal(*change.description));
    }
    if (change.environment) {
        environmentName = *change.environment;
        nextEnvironment.reset();
        if (!environmentName.empty()) {
            nextEnvironment = neededEnvironment(*project, environmentName, linked.token())->id;
        }
        members.emplace_back("environment_id", nextEnvironment.value_or(std::string()));
        members.emplace_back("environment_name", sealer.seal(environmentName));
    }
    const auto isAsSent = [&](const Secret &written) {
        const bool value = !change.value || written.fingerprint == fingerprintUnder(project->fingerprintKey, change.value->view());
        const bool description = !change.description || written.description == *change.description;
        return written.sealed->id == present->id && written.key == key && value && description && written.sealed->environmentId == nextEnvironment;
    };
    SealedSecret stored;
    FailedRequest request;
    const auto look = [&] {
        const auto found = findSecret(*project, key, nextEnvironment, linked.token());
        if (!found || found->revised == present->revised || !isAsSent(*openOne(*project, *found, environmentName))) {
            return false;
        }
        stored = *found;
        return true;
    };
    try {
        if (const std::optional<Reply> reply = write({"change a secret", net::Method::Put, "/v1/secrets/" + encodedSegment(present->id), writeBody(members)}, look, linked.token())) {
            stored = readSecret(reply->response.text(), reply->request);
            request = reply->request;
            if (!change.description && stored.description.empty()) {
                stored.description = present->description;
            }
        }
    } catch (const ServerError &error) {
        if (error.request().status == 404) {
            m_sync->forgetSecret(present->id);
        }
        throw;
    }
    SecretPtr written = openOne(*project, stored, environmentName);
    if (written->key != key || !isAsSent(*written)) {
        notAsSent("secret", request);
    }
    m_sync->put(stored);
    return written;
}

EnvironmentPtr Client::createEnvironment(const NewEnvironment &environment, const Cancellation &cancellation)
{
    requireName(environment.name, "the name of the environment", "name");
    requireText(environment.externalUrl, "the external URL", "external_url");
    requireText(environment.description, "the description", "description");
    const LinkedCancellation linked(cancellation, m_lock.token());
    const ProjectKeysPtr project = keys(Load::Usual, linked.token());
    Sealer sealer(project->keys);
    WriteMembers members{{"name", sealer.seal(environment.name)}, {"hash", lookupHash(project->facts.projectId, environment.name)}};
    if (!environment.externalUrl.empty()) {
        members.emplace_back("external_url", sealer.seal(environment.externalUrl));
    }
    if (!environment.description.empty()) {
        members.emplace_back("description", sealer.seal(environment.description));
    }
    SealedEnvironment stored;
    FailedRequest request;
    const auto look = [&] {
        const auto found = findEnvironment(*project, environment.name, linked.token());
        if (found) {
            stored = *found;
        }
        return found != nullptr;
    };
    if (const std::optional<Reply> reply = write({"create an environment", net::Method::Post, "/v1/environments", writeBody(members)}, look, linked.token())) {
        stored = readEnvironment(reply->response.text(), reply->request);
        request = reply->request;
    }
    EnvironmentPtr written = openOne(*project, stored);
    if (written->error || written->name != environment.name) {
        notAsSent("environment", request);
    }
    m_sync->put(stored);
    return written;
}

EnvironmentPtr Client::modifyEnvironment(const std::string &name, const EnvironmentChange &change, const Cancellation &cancellation)
{
    if (!change.name && !change.externalUrl && !change.description) {
        throw ClientError("there is nothing to change").about("change");
    }
    if (change.name) {
        requireName(*change.name, "the name of the environment", "name");
    }
    requireText(change.externalUrl.value_or(std::string()), "the external URL", "external_url");
    requireText(change.description.value_or(std::string()), "the description", "description");
    const LinkedCancellation linked(cancellation, m_lock.token());
    const ProjectKeysPtr project = keys(Load::Usual, linked.token());
    const auto present = neededEnvironment(*project, name, linked.token());
    const std::string &nextName = change.name ? *change.name : name;
    Sealer sealer(project->keys);
    WriteMembers members{{"hash", lookupHash(project->facts.projectId, nextName)}};
    if (change.name) {
        members.emplace_back("name", sealer.seal(*change.name));
    }
    if (change.externalUrl) {
        members.emplace_back("external_url", sealer.seal(*change.externalUrl));
    }
    if (change.description) {
        members.emplace_back("description", sealer.seal(*change.description));
    }
    const auto isAsSent = [&](const Environment &written) {
        return written.sealed->id == present->id && written.name == nextName && (!change.externalUrl || written.externalUrl == *change.externalUrl) &&
            (!change.description || written.description == *change.description);
    };
    SealedEnvironment stored;
    FailedRequest request;
    const auto look = [&] {
        const auto found = findEnvironment(*project, nextName, linked.token());
        if (!found || found->revised == present->revised || !isAsSent(*openOne(*project, *found))) {
            return false;
        }
        stored = *found;
        return true;
    };
    try {
        if (const std::optional<Reply> reply =
                write({"change an environment", net::Method::Put, "/v1/environments/" + encodedSegment(present->id), writeBody(members)}, look, linked.token())) {
            stored = readEnvironment(reply->response.text(), reply->request);
            request = reply->request;
            // What an answer may leave out is as it was.
            if (!change.externalUrl && stored.externalUrl.empty()) {
                stored.externalUrl = present->externalUrl;
            }
            if (!change.description && stored.description.empty()) {
                stored.description = present->description;
            }
        }
    } catch (const ServerError &error) {
        if (error.request().status == 404) {
            m_sync->forgetEnvironment(present->id);
        }
        throw;
    }
    EnvironmentPtr written = openOne(*project, stored);
    if (!isAsSent(*written)) {
        notAsSent("environment", request);
    }
    m_sync->put(stored);
    return written;
}

} // namespace strongroom::locker
