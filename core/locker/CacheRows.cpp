// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/CacheRows.h"

#include "base/Json.h"
#include "crypto/Encoding.h"

#include <algorithm>

namespace strongroom::locker {

namespace {

Json jsonOf(const std::optional<Micros> &date) { return date ? Json(*date) : Json(nullptr); }
std::optional<Micros> dateOf(const Json &json) { return json.is_null() ? std::nullopt : std::optional<Micros>(json.get<Micros>()); }

// `read` may throw what the JSON library throws for a member that is missing or of another type.
template <typename T, typename Read>
std::optional<T> from(std::string_view text, const Read &read)
{
    const std::optional<Json> row = parseJson(text);
    if (!row || !row->is_array()) {
        return std::nullopt;
    }
    try {
        return read(*row);
    } catch (const Json::exception &) {
        return std::nullopt;
    }
}

} // namespace

std::string textOf(const SealedSecret &secret)
{
    const Json environment = secret.environmentId ? Json(*secret.environmentId) : Json(nullptr);
    return dumpJson(Json::array({secret.id, secret.key, secret.value, secret.description, secret.hash, environment, secret.environmentName, secret.environmentHash,
                                 secret.created, secret.revised, jsonOf(secret.updated), jsonOf(secret.deleted)}));
}

std::string textOf(const SealedEnvironment &environment)
{
    return dumpJson(Json::array({environment.id, environment.name, environment.externalUrl, environment.description, environment.hash, environment.created,
                                 environment.revised, jsonOf(environment.updated)}));
}

std::string textOf(const CacheManifest &manifest)
{
    return dumpJson(Json::array({manifest.profile, manifest.secretsRevision, manifest.environmentsRevision, manifest.deletionDate, manifest.secretsAsked,
                                 manifest.environmentsAsked, manifest.secretsStale, manifest.environmentsStale, manifest.rows, crypto::encodeHex(manifest.digest)}));
}

std::optional<SealedSecret> secretFrom(std::string_view text)
{
    return from<SealedSecret>(text, [](const Json &row) {
        SealedSecret secret;
        secret.id = row.at(0).get<std::string>();
        secret.key = row.at(1).get<std::string>();
        secret.value = row.at(2).get<std::string>();
        secret.description = row.at(3).get<std::string>();
        secret.hash = row.at(4).get<std::string>();
        if (!row.at(5).is_null()) {
            secret.environmentId = row.at(5).get<std::string>();
        }
        secret.environmentName = row.at(6).get<std::string>();
        secret.environmentHash = row.at(7).get<std::string>();
        secret.created = row.at(8).get<Micros>();
        secret.revised = row.at(9).get<Micros>();
        secret.updated = dateOf(row.at(10));
        secret.deleted = dateOf(row.at(11));
        return secret;
    });
}

std::optional<SealedEnvironment> environmentFrom(std::string_view text)
{
    return from<SealedEnvironment>(text, [](const Json &row) {
        SealedEnvironment environment;
        environment.id = row.at(0).get<std::string>();
        environment.name = row.at(1).get<std::string>();
        environment.externalUrl = row.at(2).get<std::string>();
        environment.description = row.at(3).get<std::string>();
        environment.hash = row.at(4).get<std::string>();
        environment.created = row.at(5).get<Micros>();
        environment.revised = row.at(6).get<Micros>();
        environment.updated = dateOf(row.at(7));
        return environment;
    });
}

std::optional<CacheManifest> manifestFrom(std::string_view text)
{
    return from<CacheManifest>(text, [](const Json &row) -> std::optional<CacheManifest> {
        CacheManifest manifest;
        manifest.profile = row.at(0).get<std::string>();
        manifest.secretsRevision = row.at(1).get<Micros>();
        manifest.environmentsRevision = row.at(2).get<Micros>();
        manifest.deletionDate = row.at(3).get<Micros>();
        manifest.secretsAsked = row.at(4).get<Micros>();
        manifest.environmentsAsked = row.at(5).get<Micros>();
        manifest.secretsStale = row.at(6).get<bool>();
        manifest.environmentsStale = row.at(7).get<bool>();
        manifest.rows = row.at(8).get<std::int64_t>();
        const std::optional<Bytes> digest = crypto::decodeHex(row.at(9).get<std::string>());
        if (!digest || digest->size() != manifest.digest.size()) {
            return std::nullopt;
        }
        std::ranges::copy(*digest, manifest.digest.begin());
        return manifest;
    });
}

} // namespace strongroom::locker
