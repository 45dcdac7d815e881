// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/locker/LockerJson.h"

#include <nlohmann/json.hpp>

#include <QUuid>

#include <string_view>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

// The profile has an id beside the access key's; it is always the same for one key.
std::string profileId(const std::string &accessKeyId)
{
    return QUuid::createUuidV5(QUuid(), QString::fromStdString(accessKeyId)).toString(QUuid::WithoutBraces).toStdString();
}

// Marks a text that is a number. No other text begins with it: names and values are sealed strings, hashes and ids.
constexpr std::string_view numberMark = "\x01";
constexpr std::string_view numberBegin = R"("\u0001)"; // the same in JSON

json secondsOrNull(const std::optional<Micros> &date)
{
    return date ? secondsJson(*date) : json();
}

} // namespace

json secondsJson(Micros date)
{
    return std::string(numberMark) + secondsText(date);
}

Response lockerResponse(int status, const json &document)
{
    Response response = jsonResponse(status, document);
    const std::string marked = response.body.toStdString();
    std::string text;
    text.reserve(marked.size());
    std::size_t from = 0;
    for (std::size_t at = marked.find(numberBegin); at != std::string::npos; at = marked.find(numberBegin, from)) {
        const std::size_t number = at + numberBegin.size();
        const std::size_t end = marked.find('"', number);
        text.append(marked, from, at - from);
        text.append(marked, number, end - number);
        from = end + 1;
    }
    text.append(marked, from);
    response.body = QByteArray::fromStdString(text);
    return response;
}

json profileJson(const LockerAccessKey &key)
{
    return {{"object", "access_key_profile"},
            {"profile",
             {{"object", "access_key"},
              {"id", profileId(key.id)},
              {"client_id", key.id},
              {"key", key.wrapped},
              {"activated", key.activated},
              {"editable", key.editable},
              {"restrict_ip", json::array()},
              {"creation_date", secondsJson(key.created)},
              {"revision_date", secondsJson(key.revised)},
              {"expiration_date", secondsOrNull(key.expires)},
              {"project_id", key.project},
              {"projects", json::array()}}}};
}

json secretJson(const LockerSecret &secret)
{
    json document = {{"object", "secret"}, {"id", secret.id}, {"creation_date", secondsJson(secret.created)}, {"revision_date", secondsJson(secret.revised)},
        {"updated_date", secondsOrNull(secret.updated)}, {"deleted_date", nullptr}, {"last_use_date", nullptr}, {"project_id", secret.project},
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
        {"revision_date", secondsJson(environment.revised)}, {"updated_date", secondsOrNull(environment.updated)}, {"project_id", environment.project}};
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
