// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/locker/LockerItemsApi.h"

#include "sandbox/locker/LockerBody.h"
#include "sandbox/locker/LockerError.h"
#include "sandbox/locker/LockerJson.h"
#include "sandbox/locker/LockerQuery.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr int everything = 0x7fffffff;

Response listAnswer(const LockerQuery &query, std::int64_t count, Micros revision, json results)
{
    const bool more = static_cast<std::int64_t>(query.page()) * query.selection().limit < count;
    return lockerResponse(200, {{"count", count},
                                {"next", more ? json(query.pathOf(query.page() + 1)) : json()},
                                {"previous", query.page() > 1 ? json(query.pathOf(query.page() - 1)) : json()},
                                {"revision_date", secondsJson(revision)},
                                {"results", std::move(results)}});
}

// The environment of a secret goes as a pair; absent: it stays as it is.
void takeEnvironment(LockerStore &store, const LockerBody &body, LockerSecret &secret)
{
    const std::optional<std::string> id = body.text("environment_id");
    const std::optional<std::string> name = body.sealed("environment_name");
    if (id.has_value() != name.has_value()) {
        throw LockerError::invalid(id ? "environment_name" : "environment_id", "environment_id and environment_name go together.");
    }
    if (!id) {
        return;
    }
    if (id->empty()) {
        secret.environment.reset();
        secret.environmentName.clear();
        return;
    }
    if (!store.environment(secret.project, *id)) {
        throw LockerError::noSuchEnvironment();
    }
    secret.environment = id;
    secret.environmentName = *name;
}

// What is not sent stays.
void take(const std::optional<std::string> &from, std::string &to)
{
    if (from) {
        to = *from;
    }
}

// A hash that changes without the text it is of would find nothing any more.
void checkHash(bool textIsSent, const std::string &present, const std::string &sent)
{
    if (!textIsSent && present != sent) {
        throw LockerError::invalid("hash", "This is not the hash of the present name.");
    }
}

} // namespace

Response LockerItemsApi::listSecrets(std::int64_t project, const Request &request)
{
    const LockerQuery query(LockerKind::Secrets, request, mostPerPage);
    json results = json::array();
    for (const LockerSecret &secret : m_store.secrets(project, query.selection())) {
        results.push_back(secretJson(secret));
    }
    return listAnswer(query, m_store.secretCount(project, query.selection()), projectOf(project).revision, std::move(results));
}

Response LockerItemsApi::listEnvironments(std::int64_t project, const Request &request)
{
    const LockerQuery query(LockerKind::Environments, request, mostPerPage);
    json results = json::array();
    for (const LockerEnvironment &environment : m_store.environments(project, query.selection())) {
        results.push_back(environmentJson(environment));
    }
    return listAnswer(query, m_store.environmentCount(project, query.selection()), projectOf(project).revision, std::move(results));
}

Response LockerItemsApi::createSecret(std::int64_t project, const Request &request)
{
    const LockerBody body(request, {"key", "hash", "value", "description", "environment_id", "environment_name"});
    LockerSecret secret;
    secret.project = project;
    secret.key = body.requiredSealed("key");
    secret.value = body.requiredSealed("value");
    secret.description = body.sealed("description").value_or(std::string());
    secret.hash = body.hash();
    takeEnvironment(m_store, body, secret);
    if (isTaken(secret)) {
        throw LockerError::duplicate("This secret hash already exists");
    }
    secret.id = newLockerId();
    secret.created = secret.revised = m_store.nextRevision(project);
    m_store.put(secret);
    return lockerResponse(201, writtenJson(m_store.secret(project, secret.id).value()));
}

Response LockerItemsApi::changeSecret(std::int64_t project, const std::string &id, const Request &request)
{
    const LockerBody body(request, {"key", "hash", "value", "description", "environment_id", "environment_name"});
    std::optional<LockerSecret> secret = m_store.secret(project, id);
    if (!secret) {
        throw LockerError::secretNotFound();
    }
    const std::optional<std::string> key = body.sealed("key");
    const std::string hash = body.hash();
    checkHash(key.has_value(), secret->hash, hash);
    take(key, secret->key);
    take(body.sealed("value"), secret->value);
    take(body.sealed("description"), secret->description);
    takeEnvironment(m_store, body, *secret);
    secret->hash = hash;
    if (isTaken(*secret)) {
        throw LockerError::duplicate("This hash value already existed");
    }
    secret->revised = m_store.nextRevision(project);
    secret->updated = secret->revised;
    m_store.put(*secret);
    return lockerResponse(200, writtenJson(m_store.secret(project, id).value()));
}

Response LockerItemsApi::createEnvironment(std::int64_t project, const Request &request)
{
    const LockerBody body(request, {"name", "hash", "external_url", "description"});
    LockerEnvironment environment;
    environment.project = project;
    environment.name = body.requiredSealed("name");
    environment.externalUrl = body.sealed("external_url").value_or(std::string());
    environment.description = body.sealed("description").value_or(std::string());
    environment.hash = body.hash();
    if (isTaken(environment)) {
        throw LockerError::duplicate("This environment hash already exists");
    }
    environment.id = newLockerId();
    environment.created = environment.revised = m_store.nextRevision(project);
    m_store.put(environment);
    return lockerResponse(201, writtenJson(environment, projectOf(project)));
}

Response LockerItemsApi::changeEnvironment(std::int64_t project, const std::string &id, const Request &request)
{
    const LockerBody body(request, {"name", "hash", "external_url", "description"});
    std::optional<LockerEnvironment> environment = m_store.environment(project, id);
    if (!environment) {
        throw LockerError::environmentNotFound();
    }
    const std::optional<std::string> name = body.sealed("name");
    const std::string hash = body.hash();
    checkHash(name.has_value(), environment->hash, hash);
    take(name, environment->name);
    take(body.sealed("external_url"), environment->externalUrl);
    take(body.sealed("description"), environment->description);
    environment->hash = hash;
    if (isTaken(*environment)) {
        throw LockerError::duplicate("The environment hash already existed");
    }
    environment->revised = m_store.nextRevision(project);
    environment->updated = environment->revised;
    m_store.put(*environment);
    return lockerResponse(200, writtenJson(*environment, projectOf(project)));
}

bool LockerItemsApi::isTaken(const LockerSecret &secret)
{
    const std::vector<LockerSecret> named =
        m_store.secrets(secret.project, {.newerThan = 0, .hash = secret.hash, .environment = {}, .offset = 0, .limit = everything});
    return std::any_of(named.begin(), named.end(),
        [&secret](const LockerSecret &other) { return other.id != secret.id && other.environment == secret.environment; });
}

bool LockerItemsApi::isTaken(const LockerEnvironment &environment)
{
    const std::vector<LockerEnvironment> named =
        m_store.environments(environment.project, {.newerThan = 0, .hash = environment.hash, .environment = {}, .offset = 0, .limit = everything});
    return std::any_of(named.begin(), named.end(), [&environment](const LockerEnvironment &other) { return other.id != environment.id; });
}

LockerProject LockerItemsApi::projectOf(std::int64_t id)
{
    return m_store.project(id).value();
}

} // namespace strongroom::sandbox
