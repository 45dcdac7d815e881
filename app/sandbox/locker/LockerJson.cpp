// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/locker/LockerJson.h"

#include <nlohmann/json.hpp>

#include <QUuid>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

// The profile has an id beside the access key's; it is always the same for one key.
std::string profileId(const std::string &accessKeyId)
{
    return QUuid::createUuidV5(QUuid(), QString::fromStdString(accessKeyId)).toString(QUuid::WithoutBraces).toStdString();
}

} // namespace

json profileJson(const LockerAccessKey &key)
{
    return {{"object", "access_key_profile"},
        {"profile",
            {{"object", "access_key"}, {"id", profileId(key.id)}, {"client_id", key.id}, {"key", key.wrapped}, {"activated", key.activated}, {"editable", key.editable},
                {"restrict_ip", json::array()}, {"creation_date", secondsJson(key.created)}, {"revision_date", secondsJson(key.revised)},
                {"expiration_date", secondsJson(key.expires)}, {"project_id", key.project}, {"projects", json::array()}}}};
}

json secretJson(const LockerSecret &secret)
{
    json document = {{"object", "secret"}, {"id", secret.id}, {"creation_date", secondsJson(secret.created)}, {"revision_date", secondsJson(secret.revised)},
        {"updated_date", secondsJson(secret.updated)}, {"deleted_date", nullptr}, {"last_use_date", nullptr}, {"project_id", secret.project},
        {"environment_id", nullptr}, {"environment_name", nullptr}, {"environment_hash", nullptr}, {"key", secret.key}, {"secret_hash", secret.hash},
        {"value", secret.value}, {"description", secret.description}};
    if (secret.environment) {
        document["environment_id"] = *secret.environment;
        document["environment_name"] = secret.environmentName;
        document["environment_hash"] = secret.environmentHash;
    }
    return document;
}

json environmentJson(const LockerEnvironment &environment)
{
    return {{"object", "environment"}, {"id", environment.id}, {"name", environment.name}, {"external_url", environment.externalUrl},
        {"description", environment.description}, {"hash", environment.hash}, {"creation_date", secondsJson(environment.created)},
        {"revision_date", secondsJson(environment.revised)}, {"updated_date", secondsJson(environment.updated)}, {"project_id", environment.project}};
}

json writtenJson(const LockerSecret &secret)
{
    json document = secretJson(secret);
    document["data"] = {{"key", secret.key}, {"value", secret.value}, {"description", secret.description}};
    return document;
}

json writtenJson(const LockerEnvironment &environment, const LockerProject &project)
{
    json document = environmentJson(environment);
    document["data"] = {{"name", environment.name}, {"external_url", environment.externalUrl}, {"description", environment.description}};
    document["project"] = {{"id", project.id}, {"name", project.name}};
    return document;
}

} // namespace strongroom::sandbox
