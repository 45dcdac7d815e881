// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ImportLocker.h"

#include "connections/LineFile.h"
#include "connections/LockerSetup.h"

#include <map>
#include <utility>

namespace strongroom::connections {

namespace {

using incountry::JsonText;

constexpr std::string_view idName = "access_key_id";
constexpr std::string_view secretName = "secret_access_key";

std::optional<JsonText> member(const JsonText &object, std::string_view wanted)
{
    std::optional<JsonText> found;
    object.forEachMember([&](std::string_view name, const JsonText &value) {
        if (name == wanted) {
            found = value;
        }
    });
    return found;
}

bool isKey(const JsonText &object) { return member(object, idName) && member(object, secretName); }

std::string textOf(const std::optional<JsonText> &value, std::string_view name)
{
    if (!value || !value->isString()) {
        throw ClientError(Sentence::tr("the %1 in the file is not text").arg(std::string(name))).about(std::string(name));
    }
    return value->string();
}

bool hasKey(std::string_view lines)
{
    bool id = false;
    bool secret = false;
    forEachAssignment(lines, [&](std::string_view name, const SensitiveText &) {
        id = id || name == idName;
        secret = secret || name == secretName;
    });
    return id && secret;
}

std::vector<std::string> take(ConfiguredConnection &target, locker::ResolvedSettings settings, locker::ExtraHeaders headers)
{
    LockerCredential credential;
    credential.key = std::move(settings.key);
    credential.headers = std::move(headers);
    std::vector<std::string> understood{std::string(idName), std::string(secretName), "api_base"};
    if (!credential.headers.empty()) {
        understood.emplace_back("headers");
    }
    setLockerCredential(target, credential, settings.apiBase);
    return understood;
}

} // namespace

std::optional<JsonText> lockerKeyIn(const JsonText &object, Service wanted)
{
    if (isKey(object)) {
        return object;
    }
    const std::optional<JsonText> service = member(object, "locker");
    const bool others = member(object, "incountry") || member(object, "tozstore");
    if (!service || !service->isObject() || !isKey(*service) || (others && wanted != Service::Locker)) {
        return std::nullopt;
    }
    return service;
}

std::vector<std::string> importLockerKey(ConfiguredConnection &target, const JsonText &key)
{
    locker::GivenSettings given;
    given.accessKeyId = textOf(member(key, idName), idName);
    const std::optional<JsonText> secret = member(key, secretName);
    if (!secret->isString()) {
        throw ClientError(Sentence::tr("the secret_access_key in the file is not text")).about(std::string(secretName));
    }
    given.secretAccessKey = SecretBytes(secret->sensitiveString().view());
    if (const std::optional<JsonText> base = member(key, "api_base"); base && !base->isNull()) {
        given.apiBase = textOf(base, "api_base");
    }
    locker::ExtraHeaders headers;
    if (const std::optional<JsonText> all = member(key, "headers"); all && all->isObject()) {
        all->forEachMember([&](std::string_view name, const JsonText &value) {
            if (!value.isString()) {
                throw ClientError(Sentence::tr("a header in the file is not text")).about("headers");
            }
            headers.emplace_back(std::string(name), value.sensitiveString());
        });
    }
    return take(target, locker::resolveSettings(given, {}, std::nullopt), std::move(headers));
}

std::vector<std::string> importLockerLines(ConfiguredConnection &target, std::string_view lines, SectionChoice &choice)
{
    std::map<std::string, std::string> variables;
    bool others = false;
    forEachAssignment(lines, [&](std::string_view name, const SensitiveText &value) {
        others = others || name.starts_with("INC_");
        variables.insert_or_assign(std::string(name), std::string(value.view()));
    });
    struct Wiper {
        std::map<std::string, std::string> &values;
        ~Wiper()
        {
            for (auto &[name, value] : values) {
                wipe(value);
            }
        }
    } const wiper{variables};
    // ACCESS_KEY_ID and the like are names that others use too.
    const bool ours = !others || target.connection.service == Service::Locker;
    if (ours && locker::hasAccessKeyVariable(variables)) {
        return take(target, locker::resolveSettings({}, variables, std::nullopt), {});
    }
    if (!ours) {
        return {};
    }
    std::vector<LineSection> keys = sectionsOf(lines);
    const bool isSectioned = keys.size() > 1 || (!keys.empty() && !keys.front().name.empty());
    std::erase_if(keys, [](const LineSection &section) { return !hasKey(section.text); });
    if (keys.empty()) {
        return {};
    }
    std::string_view key = keys.front().text;
    if (isSectioned) {
        std::vector<std::string> names;
        for (const LineSection &section : keys) {
            names.emplace_back(section.name.empty() ? "default" : section.name);   // as the SDKs read it
        }
        key = keys[choice.choose(std::move(names))].text;
    }
    return take(target, locker::resolveSettings({}, {}, SecretBytes(key)), {});
}

} // namespace strongroom::connections
