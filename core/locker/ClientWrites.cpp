// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Text.h"
#include "locker/ClientParts.h"
#include "locker/Failure.h"

#include <algorithm>
#include <utility>

// Writing (Locker page, sections 8 and 11). A write is sent once; when its answer is lost, the service is asked whether it
// is there.

namespace strongroom::locker {

namespace {

constexpr std::size_t longestName = 65'536;
constexpr std::chrono::milliseconds lookingTime{10'000};   // for asking whether a write arrived, when its own time is over

struct NameTexts {
    Sentence empty;
    Sentence tooLong;
    Sentence notUtf8;
};

void requireName(const std::string &name, const NameTexts &texts, const char *member)
{
    if (name.empty() || name.size() > longestName) {
        throw ClientError(name.empty() ? texts.empty : texts.tooLong).advise(Sentence::tr("Give it 1 to 65,536 bytes.")).about(member);
    }
    if (!isValidUtf8(name)) {
        throw ClientError(texts.notUtf8).about(member);
    }
}

void requireKey(const std::string &key)
{
    requireName(key,
                {Sentence::tr("the key of the secret is empty"), Sentence::tr("the key of the secret is longer than 65,536 bytes"),
                 Sentence::tr("the key of the secret is not UTF-8")},
                "key");
}

void requireEnvironmentName(const std::string &name)
{
    requireName(name,
                {Sentence::tr("the name of the environment is empty"), Sentence::tr("the name of the environment is longer than 65,536 bytes"),
                 Sentence::tr("the name of the environment is not UTF-8")},
                "name");
}

void requireText(std::string_view text, const Sentence &notUtf8, const char *member)
{
    if (!isValidUtf8(text)) {
        throw ClientError(notUtf8).advise(Sentence::tr("Values are texts; encode binary ones, as base64 for example.")).about(member);
    }
}

void requireValue(std::string_view value) { requireText(value, Sentence::tr("the value is not UTF-8"), "value"); }
void requireDescription(std::string_view description) { requireText(description, Sentence::tr("the description is not UTF-8"), "description"); }
void requireExternalUrl(std::string_view url) { requireText(url, Sentence::tr("the external URL is not UTF-8"), "external_url"); }

[[noreturn]] void notAsSent(const Sentence &what, const FailedRequest &request)
{
    throw ServerError(what).advise(Sentence::tr("Refresh and look at it before you write again.")).during(FailedRequest(request));
}

[[noreturn]] void secretNotAsSent(const FailedRequest &request)
{
    notAsSent(Sentence::tr("the service answered with another secret than was sent, so it may not be stored as it should be"), request);
}

[[noreturn]] void environmentNotAsSent(const FailedRequest &request)
{
    notAsSent(Sentence::tr("the service answered with another environment than was sent, so it may not be stored as it should be"), request);
}

// Why a write to what was seen before is not sent.
Sentence conflictText(const SecretTarget &target, bool isThere, bool isElsewhere)
{
    const Sentence place = placeText(target);
    if (isThere) {
        return Sentence::tr("%1 was changed since you saw it, so nothing was written").arg(place);
    }
    return isElsewhere ? Sentence::tr("%1 was renamed or moved since you saw it, so nothing was written").arg(place)
                       : Sentence::tr("%1 is not there any more, so nothing was written").arg(place);
}

// Answers that a gateway gives when it does not know what became of the request.
bool isLost(const ServerError &error) { return error.request().status == 502 || error.request().status == 504; }

// A server error of a write, with what can be done about it.
[[noreturn]] void rethrowAdvised(const ServerError &error)
{
    ServerError advised(error);
    const FailureKind kind = failureOf(error).kind;
    if (kind == FailureKind::AlreadyExists) {
        advised.withAdvice(Sentence::tr("It is there already: change that one, or choose another name."));
    }
    throw advised;
}

} // namespace

std::optional<Reply> Client::write(const Question &question, const Look &look, const TimeBudget &budget, const Cancellation &caller)
{
    ErrorPtr lost;
    try {
        return m_channel->send(question, budget.token());
    } catch (const NetworkError &error) {
        lost = error.clone();
    } catch (const CancelledError &) {
        if (!budget.isOver()) {
            throw;
        }
        lost = budget.error(question.operation).clone();
    } catch (const ServerError &error) {
        if (!isLost(error)) {
            rethrowAdvised(error);
        }
        lost = error.clone();
    }
    const auto told = [&](const Sentence &what, const Sentence &advice) { return NetworkError(what).advise(advice).during(FailedRequest(lost->request())); };
    const TimeBudget again(m_watch, std::min(m_timeout, lookingTime), caller, m_lock.token());
    bool there = false;
    try {
        there = look(again.token());
    } catch (const VaultError &error) {
        if (error.kind() == ErrorKind::Cancelled && !again.isOver()) {
            throw;
        }
        throw told(Sentence::tr("%1; whether it was written is not known, because the service could not be asked").arg(lost->sentence()),
                   Sentence::tr("Refresh when the service can be reached again, and look before you write again."));
    }
    if (there) {
        return std::nullopt;
    }
    if (lost->kind() == ErrorKind::Server) {
        lost->raise();   // a gateway's own words, and nothing was written
    }
    throw told(Sentence::tr("%1; the service was asked again, and it was not written").arg(lost->sentence()), Sentence::tr("Try again."));
}

SecretPtr Client::createSecret(const NewSecret &secret, const Cancellation &cancellation)
{
    requireKey(secret.key);
    requireValue(secret.value.view());
    requireDescription(secret.description);
    const SecretTarget target{secret.key, secret.environment};
    const Sentence operation = Sentence::tr("create %1").arg(placeText(target));
    return within(operation, cancellation, [&](const TimeBudget &budget) {
        const ProjectKeysPtr project = keys(Load::Usual, budget.token());
        std::optional<std::string> environmentId;
        if (!secret.environment.empty()) {
            environmentId = neededEnvironment(*project, secret.environment, budget.token())->id;
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
        const Fingerprint value = fingerprintUnder(project->fingerprintKey, secret.value.view());
        const auto isAsSent = [&](const Secret &written) {
            return !written.error && written.key == secret.key && written.sealed->environmentId == environmentId && written.fingerprint == value &&
                written.description == secret.description;
        };
        SealedSecret stored;
        FailedRequest request;
        const auto look = [&](const Cancellation &looking) {
            const auto found = findSecret(*project, target, environmentId, looking);
            if (!found || !isAsSent(*openOne(*project, *found, secret.environment))) {
                return false;
            }
            stored = *found;
            return true;
        };
        try {
            if (const std::optional<Reply> reply = write({operation, net::Method::Post, "/v1/secrets", writeBody(members)}, look, budget, cancellation)) {
                stored = readSecret(reply->response.text(), reply->request);
                request = reply->request;
            }
        } catch (const ServerError &error) {
            if (environmentId && failureOf(error).kind == FailureKind::NotFound) {
                m_sync->forgetEnvironment(*environmentId);
            }
            throw;
        }
        SecretPtr written = openOne(*project, stored, secret.environment);
        if (!isAsSent(*written)) {
            secretNotAsSent(request);
        }
        m_sync->put(stored);
        return written;
    });
}

SecretPtr Client::modifySecret(const SecretTarget &target, const SecretChange &change, const SecretPtr &seen, const Cancellation &cancellation)
{
    if (!change.key && !change.value && !change.environment && !change.description) {
        throw ClientError(Sentence::tr("there is nothing to change")).about("change");
    }
    if (change.key) {
        requireKey(*change.key);
    }
    if (change.value) {
        requireValue(change.value->view());
    }
    if (change.description) {
        requireDescription(*change.description);
    }
    const Sentence operation = Sentence::tr("change %1").arg(placeText(target));
    return within(operation, cancellation, [&](const TimeBudget &budget) {
        const ProjectKeysPtr project = keys(Load::Usual, budget.token());
        std::optional<std::string> environmentId;
        if (!target.environment.empty()) {
            environmentId = neededEnvironment(*project, target.environment, budget.token())->id;
        }
        const auto present = findSecret(*project, target, environmentId, budget.token());
        if (seen && (!present || present->id != seen->sealed->id || present->revised != seen->sealed->revised)) {
            SecretPtr newer = present ? openOne(*project, *present, target.environment) : findMoved(*project, *seen->sealed, budget.token());
            const Sentence what = conflictText(target, present != nullptr, newer != nullptr);
            SecretConflict conflict(what, std::move(newer));
            conflict.withAdvice(Sentence::tr("Look at what is there now, and decide again."));
            conflict.withMember(shownName(target.key));
            throw conflict;
        }
        if (!present) {
            ServerError error =
                notFoundError(Sentence::tr("there is no secret %1, so nothing was changed").arg(placeText(target)), "secret_not_found", shownName(target.key));
            error.withAdvice(target.environment.empty() ? Sentence::tr("Create it, or name the environment it belongs to.")
                                                        : Sentence::tr("Create it for this environment; one for all environments is never changed instead."));
            throw error;
        }

        const SecretTarget next{change.key.value_or(target.key), change.environment.value_or(target.environment)};
        std::optional<std::string> nextEnvironment = environmentId;
        Sealer sealer(project->keys);
        WriteMembers members{{"hash", lookupHash(project->facts.projectId, next.key)}};
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
            nextEnvironment.reset();
            if (!next.environment.empty()) {
                nextEnvironment = neededEnvironment(*project, next.environment, budget.token())->id;
            }
            members.emplace_back("environment_id", nextEnvironment.value_or(std::string()));
            members.emplace_back("environment_name", sealer.seal(next.environment));
        }
        // What was not to change must be as before; where that did not open before, it may go on not to.
        const SecretPtr before = openOne(*project, *present, target.environment);
        const Fingerprint value = change.value ? fingerprintUnder(project->fingerprintKey, change.value->view()) : before->fingerprint;
        const auto isAsSent = [&](const Secret &written) {
            return written.sealed->id == present->id && (written.key == next.key || (before->error && !change.key)) && written.fingerprint == value &&
                written.description == change.description.value_or(before->description) && written.sealed->environmentId == nextEnvironment;
        };
        SealedSecret stored;
        FailedRequest request;
        const auto look = [&](const Cancellation &looking) {
            const auto found = findSecret(*project, next, nextEnvironment, looking);
            if (!found || found->revised == present->revised || !isAsSent(*openOne(*project, *found, next.environment))) {
                return false;
            }
            stored = *found;
            return true;
        };
        try {
            const std::string path = "/v1/secrets/" + encodedSegment(present->id);
            if (const std::optional<Reply> reply = write({operation, net::Method::Put, path, writeBody(members)}, look, budget, cancellation)) {
                stored = readSecret(reply->response.text(), reply->request);
                request = reply->request;
                // What an answer may leave out is as it was.
                if (!change.description && stored.description.empty()) {
                    stored.description = present->description;
                }
            }
        } catch (const ServerError &error) {
            if (failureOf(error).kind == FailureKind::NotFound) {
                forgetWhatIsGone(error, present->id, nextEnvironment);
            }
            throw;
        }
        SecretPtr written = openOne(*project, stored, next.environment);
        if (!isAsSent(*written)) {
            secretNotAsSent(request);
        }
        m_sync->put(stored);
        return written;
    });
}

void Client::forgetWhatIsGone(const ServerError &error, const std::string &secretId, const std::optional<std::string> &environmentId)
{
    const std::string &code = error.request().code;
    const bool environment = code.starts_with("environment") && environmentId;
    if (environment) {
        m_sync->forgetEnvironment(*environmentId);
    } else {
        m_sync->forgetSecret(secretId);
    }
}

EnvironmentPtr Client::createEnvironment(const NewEnvironment &environment, const Cancellation &cancellation)
{
    requireEnvironmentName(environment.name);
    requireExternalUrl(environment.externalUrl);
    requireDescription(environment.description);
    const Sentence operation = Sentence::tr("create the environment %1").arg(shownName(environment.name));
    return within(operation, cancellation, [&](const TimeBudget &budget) {
        const ProjectKeysPtr project = keys(Load::Usual, budget.token());
        Sealer sealer(project->keys);
        WriteMembers members{{"name", sealer.seal(environment.name)}, {"hash", lookupHash(project->facts.projectId, environment.name)}};
        if (!environment.externalUrl.empty()) {
            members.emplace_back("external_url", sealer.seal(environment.externalUrl));
        }
        if (!environment.description.empty()) {
            members.emplace_back("description", sealer.seal(environment.description));
        }
        const auto isAsSent = [&](const Environment &written) {
            return !written.error && written.name == environment.name && written.externalUrl == environment.externalUrl && written.description == environment.description;
        };
        SealedEnvironment stored;
        FailedRequest request;
        const auto look = [&](const Cancellation &looking) {
            const auto found = findEnvironment(*project, environment.name, looking);
            if (!found || !isAsSent(*openOne(*project, *found))) {
                return false;
            }
            stored = *found;
            return true;
        };
        if (const std::optional<Reply> reply = write({operation, net::Method::Post, "/v1/environments", writeBody(members)}, look, budget, cancellation)) {
            stored = readEnvironment(reply->response.text(), reply->request);
            request = reply->request;
        }
        EnvironmentPtr written = openOne(*project, stored);
        if (!isAsSent(*written)) {
            environmentNotAsSent(request);
        }
        m_sync->put(stored);
        return written;
    });
}

EnvironmentPtr Client::modifyEnvironment(const std::string &name, const EnvironmentChange &change, const Cancellation &cancellation)
{
    if (!change.name && !change.externalUrl && !change.description) {
        throw ClientError(Sentence::tr("there is nothing to change")).about("change");
    }
    if (change.name) {
        requireEnvironmentName(*change.name);
    }
    requireExternalUrl(change.externalUrl.value_or(std::string()));
    requireDescription(change.description.value_or(std::string()));
    const Sentence operation = Sentence::tr("change the environment %1").arg(shownName(name));
    return within(operation, cancellation, [&](const TimeBudget &budget) {
        const ProjectKeysPtr project = keys(Load::Usual, budget.token());
        const auto present = neededEnvironment(*project, name, budget.token());
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
        const EnvironmentPtr before = openOne(*project, *present);
        const auto isAsSent = [&](const Environment &written) {
            return written.sealed->id == present->id && written.name == nextName && written.externalUrl == change.externalUrl.value_or(before->externalUrl) &&
                written.description == change.description.value_or(before->description);
        };
        SealedEnvironment stored;
        FailedRequest request;
        const auto look = [&](const Cancellation &looking) {
            const auto found = findEnvironment(*project, nextName, looking);
            if (!found || found->revised == present->revised || !isAsSent(*openOne(*project, *found))) {
                return false;
            }
            stored = *found;
            return true;
        };
        try {
            const std::string path = "/v1/environments/" + encodedSegment(present->id);
            if (const std::optional<Reply> reply = write({operation, net::Method::Put, path, writeBody(members)}, look, budget, cancellation)) {
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
            if (failureOf(error).kind == FailureKind::NotFound) {
                m_sync->forgetEnvironment(present->id);
            }
            throw;
        }
        EnvironmentPtr written = openOne(*project, stored);
        if (!isAsSent(*written)) {
            environmentNotAsSent(request);
        }
        m_sync->put(stored);
        return written;
    });
}

} // namespace strongroom::locker
