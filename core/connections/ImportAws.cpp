// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ImportAws.h"

#include "base/Text.h"
#include "connections/AwsKeys.h"
#include "connections/LineFile.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace strongroom::connections {

namespace {

using incountry::JsonText;
using keychain::CredentialKind;

enum class Part { KeyId, Secret, Session, Region, Endpoint, Profile };
using Parts = std::map<Part, SensitiveText>;
using Name = std::pair<std::string_view, Part>;

constexpr std::array<Name, 5> fileNames{{{"aws_access_key_id", Part::KeyId}, {"aws_secret_access_key", Part::Secret}, {"aws_session_token", Part::Session}, {"region", Part::Region}, {"endpoint_url", Part::Endpoint}}};
constexpr std::array<Name, 8> variableNames{{{"AWS_ACCESS_KEY_ID", Part::KeyId},
                                             {"AWS_SECRET_ACCESS_KEY", Part::Secret},
                                             {"AWS_SESSION_TOKEN", Part::Session},
                                             {"AWS_SECURITY_TOKEN", Part::Session},
                                             {"AWS_DEFAULT_REGION", Part::Region},
                                             {"AWS_REGION", Part::Region},
                                             {"AWS_ENDPOINT_URL", Part::Endpoint},
                                             {"AWS_PROFILE", Part::Profile}}};
constexpr std::array<Name, 3> jsonNames{{{"AccessKeyId", Part::KeyId}, {"SecretAccessKey", Part::Secret}, {"SessionToken", Part::Session}}};
// What a profile of ~/.aws/config may have instead of a key. The program does not follow them; it says so when the connection is opened.
constexpr std::array<std::string_view, 5> otherMarks{"role_arn", "source_profile", "sso_session", "sso_start_url", "credential_process"};

struct Found {
    Parts parts;
    std::vector<std::string> understood;

    template <std::size_t Count>
    void take(const std::array<Name, Count> &names, std::string_view name, const SensitiveText &value)
    {
        const auto known = std::ranges::find(names, name, &Name::first);
        if (known == names.end() || value.empty()) {
            return;
        }
        parts.insert_or_assign(known->second, value);
        understood.emplace_back(known->first);
    }
    [[nodiscard]] bool has(Part part) const { return parts.contains(part); }
    [[nodiscard]] bool hasKey() const { return has(Part::KeyId) || has(Part::Secret); }
    [[nodiscard]] std::string_view text(Part part) const
    {
        const auto found = parts.find(part);
        return found == parts.end() ? std::string_view() : found->second.view();
    }
};

// What is not said yet must not hide what is wrong.
void check(tokens::TokenSettings settings)
{
    settings.url = settings.url.empty() ? "https://localhost/" : settings.url;
    settings.secretName = settings.secretName.empty() ? "name" : settings.secretName;
    settings.validate();
}

std::vector<std::string> take(ConfiguredConnection &target, Found found)
{
    Connection connection = target.connection;
    if (connection.service != Service::ApiTokens) {
        connection.apiTokens = {};
    }
    connection.service = Service::ApiTokens;
    ApiTokenConnection &manager = connection.apiTokens;
    manager.settings.place = tokens::TokenPlace::DynamoDb;
    if (found.has(Part::Region)) {
        manager.settings.region = std::string(found.text(Part::Region));
    }
    if (found.has(Part::Endpoint)) {
        manager.settings.endpointUrl = std::string(found.text(Part::Endpoint));
    }
    Credentials credentials;
    if (found.hasKey()) {
        aws::Credentials keys;
        keys.accessKeyId = std::string(found.text(Part::KeyId));
        keys.secretAccessKey = SecretBytes(found.text(Part::Secret));
        keys.sessionToken = SecretBytes(found.text(Part::Session));
        credentials.emplace(CredentialKind::AwsAccessKey, awsKeysText(keys));
        manager.awsKeys = AwsKeys::Given;
    } else {
        manager.awsKeys = AwsKeys::Usual;
        manager.settings.profile = std::string(found.text(Part::Profile));
    }
    check(manager.settings);
    target.connection = std::move(connection);
    target.credentials = std::move(credentials);
    return std::move(found.understood);
}

struct Profile {
    std::string name;
    Found found;
};

// "work" in the credentials file, "profile work" in the config file, which has sections of other things too.
std::optional<std::string> profileName(std::string_view section)
{
    constexpr std::string_view word = "profile ";
    if (section.empty() || section.starts_with("sso-session ") || section.starts_with("services ")) {
        return std::nullopt;
    }
    if (section.starts_with(word)) {
        section.remove_prefix(std::min(section.find_first_not_of(" \t", word.size()), section.size()));
        const bool quoted = section.size() >= 2 && (section.front() == '"' || section.front() == '\'') && section.back() == section.front();
        section = quoted ? section.substr(1, section.size() - 2) : section;
    }
    return section.empty() ? std::nullopt : std::optional(std::string(section));
}

std::vector<Profile> profilesIn(std::string_view lines)
{
    std::vector<Profile> profiles;
    for (const LineSection &section : sectionsOf(lines)) {
        std::optional<std::string> name = profileName(section.name);
        if (!name) {
            continue;
        }
        Found found;
        bool other = false;
        forEachAssignment(section.text, [&](std::string_view key, const SensitiveText &value) {
            const std::string setting = toLowerAscii(key);
            found.take(fileNames, setting, value);
            other = other || std::ranges::find(otherMarks, setting) != otherMarks.end();
        });
        // A region alone is anybody's word.
        const bool config = *name == "default" || section.name != *name;
        if (found.hasKey() || other || (config && found.has(Part::Region))) {
            if (!found.hasKey()) {
                found.parts.insert_or_assign(Part::Profile, SensitiveText(*name));
                found.understood.insert(found.understood.begin(), "profile");
            }
            profiles.push_back({*std::move(name), std::move(found)});
        }
    }
    if (std::ranges::any_of(profiles, [](const Profile &profile) { return profile.found.hasKey(); })) {
        std::erase_if(profiles, [](const Profile &profile) { return !profile.found.hasKey(); });
    }
    return profiles;
}

} // namespace

std::vector<std::string> importAwsLines(ConfiguredConnection &target, std::string_view lines, SectionChoice &choice)
{
    if (std::vector<Profile> profiles = profilesIn(lines); !profiles.empty()) {
        std::vector<std::string> names;
        std::ranges::transform(profiles, std::back_inserter(names), &Profile::name);
        const std::size_t taken = choice.choose(std::move(names));
        return take(target, std::move(profiles[taken].found));
    }
    Found found;
    bool others = false;
    forEachAssignment(lines, [&](std::string_view name, const SensitiveText &value) {
        others = others || name.starts_with("INC_");
        found.take(variableNames, name, value);
    });
    const bool ours = target.connection.service == Service::ApiTokens || !others;
    return ours && found.has(Part::KeyId) && found.has(Part::Secret) ? take(target, std::move(found)) : std::vector<std::string>();
}

std::vector<std::string> importAwsJson(ConfiguredConnection &target, const JsonText &object)
{
    std::optional<JsonText> inside;
    object.forEachMember([&](std::string_view name, const JsonText &value) {
        if ((name == "Credentials" || name == "AccessKey") && value.isObject()) {
            inside = value;
        }
    });
    Found found;
    (inside ? *inside : object).forEachMember([&](std::string_view name, const JsonText &value) {
        if (value.isString()) {
            found.take(jsonNames, name, value.sensitiveString());
        }
    });
    return found.has(Part::KeyId) && found.has(Part::Secret) ? take(target, std::move(found)) : std::vector<std::string>();
}

} // namespace strongroom::connections
