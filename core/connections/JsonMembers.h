// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Members of a saved document, read with their types checked. Internal to connections.

#include "base/Error.h"
#include "base/Json.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::connections {

[[noreturn]] inline void refuseMember(const std::string &member)
{
    throw ClientError(Sentence::tr("the saved connection's %1 is not what it should be").arg(member)).about(member);
}

// Reads a member into `target` when it is there; a member that is there must have the right type.
inline void readMember(const Json &json, const char *name, std::string &target)
{
    if (const auto found = json.find(name); found != json.end()) {
        if (!found->is_string()) {
            refuseMember(name);
        }
        target = found->get<std::string>();
    }
}

inline void readMember(const Json &json, const char *name, std::optional<std::string> &target)
{
    if (json.contains(name)) {
        target.emplace();
        readMember(json, name, *target);
    }
}

// Two words for two values of an enum; any other boolean would do as well, but this is what the SDK's options look like.
template <typename Value>
void readMember(const Json &json, const char *name, Value &target, Value whenTrue, Value whenFalse)
{
    if (const auto found = json.find(name); found != json.end()) {
        if (!found->is_boolean()) {
            refuseMember(name);
        }
        target = found->get<bool>() ? whenTrue : whenFalse;
    }
}

// A whole number from `least` to `most`.
template <typename Number>
void readNumber(const Json &json, const char *name, Number &target, std::int64_t least, std::int64_t most)
{
    if (const auto found = json.find(name); found != json.end()) {
        const std::optional<std::int64_t> number = exactInteger(*found);
        if (!number || *number < least || *number > most) {
            refuseMember(name);
        }
        target = Number(*number);
    }
}

inline void setMember(Json &json, const char *name, const std::optional<std::string> &value)
{
    if (value) {
        json[name] = *value;
    } else {
        json.erase(name);
    }
}

// What a later version put beside our own members is kept.
[[nodiscard]] inline Json objectOr(const Json &parent, const char *name)
{
    const auto found = parent.find(name);
    return found != parent.end() && found->is_object() ? *found : Json::object();
}

// The list of that name, empty when it is missing.
[[nodiscard]] inline const Json &listOf(const Json &json, const char *name)
{
    static const Json none = Json::array();
    const auto found = json.find(name);
    if (found == json.end()) {
        return none;
    }
    if (!found->is_array()) {
        refuseMember(name);
    }
    return *found;
}

[[nodiscard]] inline std::vector<std::string> textsOf(const Json &json, const char *name)
{
    std::vector<std::string> texts;
    for (const Json &text : listOf(json, name)) {
        if (!text.is_string()) {
            refuseMember(name);
        }
        texts.push_back(text.get<std::string>());
    }
    return texts;
}

} // namespace strongroom::connections
