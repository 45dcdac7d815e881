// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/locker/LockerBody.h"

#include "sandbox/locker/LockerError.h"
#include "sandbox/locker/LockerText.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace strongroom::sandbox {

namespace {

constexpr qsizetype largestBody = 8 * 1024 * 1024;
constexpr std::size_t longestName = 128 * 1024;     // sealed: key, name, URL, environment_name
constexpr std::size_t longestText = 4 * 1024 * 1024; // sealed: value, description

bool isLong(const std::string &member) { return member == "value" || member == "description"; }

} // namespace

LockerBody::LockerBody(const Request &request, std::initializer_list<const char *> members)
{
    if (mediaType(request.header("Content-Type").value_or(QByteArray())) != "application/json") {
        throw LockerError(415, "unsupported_media_type", "The body must be application/json");
    }
    if (request.body.size() > largestBody) {
        throw LockerError(413, "request_too_large", "The body is too large");
    }
    bool twice = false;
    bool nested = false;
    std::map<std::string, int> seen;
    const auto look = [&](int depth, nlohmann::json::parse_event_t event, nlohmann::json &parsed) {
        using Event = nlohmann::json::parse_event_t;
        if (depth == 1 && event == Event::key) {
            twice = twice || ++seen[parsed.get<std::string>()] > 1;
        }
        // The members are texts: whatever nests is refused below, without being built.
        const bool nests = depth >= 1 && (event == Event::object_start || event == Event::array_start);
        nested = nested || nests;
        return !nests;
    };
    const nlohmann::json body = nlohmann::json::parse(request.body.begin(), request.body.end(), look, false);
    if (!body.is_object() || nested || twice) {
        throw LockerError::invalid("body", "One JSON object in UTF-8 is required, each member once and a text.");
    }
    for (const auto &[name, value] : body.items()) {
        if (std::none_of(members.begin(), members.end(), [&member = name](const char *known) { return member == known; })) {
            throw LockerError::invalid(name, "This field is not known.");
        }
        if (!value.is_string()) {
            throw LockerError::invalid(name, "A text is required.");
        }
        m_members.emplace(name, value.get<std::string>());
    }
}

std::optional<std::string> LockerBody::text(const std::string &member) const
{
    const auto found = m_members.find(member);
    return found == m_members.end() ? std::nullopt : std::optional(found->second);
}

std::string LockerBody::required(const std::string &member) const
{
    std::optional<std::string> found = text(member);
    if (!found) {
        throw LockerError::invalid(member, "This field is required.");
    }
    return *std::move(found);
}

std::optional<std::string> LockerBody::sealed(const std::string &member) const
{
    std::optional<std::string> found = text(member);
    if (found && !isSealed(*found)) {
        throw LockerError::invalid(member, "This is no encrypted text.");
    }
    if (found && found->size() > (isLong(member) ? longestText : longestName)) {
        throw LockerError::invalid(member, "This text is too long.");
    }
    return found;
}

std::string LockerBody::requiredSealed(const std::string &member) const
{
    (void)required(member);
    return sealed(member).value_or(std::string());
}

std::string LockerBody::hash() const
{
    std::string found = required("hash");
    if (!isLookupHash(found)) {
        throw LockerError::invalid("hash", "This is no hash.");
    }
    return found;
}

} // namespace strongroom::sandbox
