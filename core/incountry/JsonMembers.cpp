// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/JsonMembers.h"

#include "base/Error.h"
#include "incountry/JsonText.h"

#include <algorithm>

namespace strongroom::incountry {

namespace {

constexpr std::string_view blanks = " \t\r\n";

std::vector<JsonMemberPlace> requireMembers(std::string_view object)
{
    std::optional<std::vector<JsonMemberPlace>> members = jsonMembers(object);
    if (!members) {
        throw ClientError(Sentence::tr("the text is not a JSON object")).advise(Sentence::tr("Only an object, {\"name\": value}, has members."));
    }
    return std::move(*members);
}

} // namespace

bool isJson(std::string_view text) { return scanJson(text).has_value(); }

bool isJsonObject(std::string_view text)
{
    const std::optional<JsonText> json = scanJson(text);
    return json && json->isObject();
}

std::optional<std::vector<JsonMemberPlace>> jsonMembers(std::string_view object)
{
    const std::optional<JsonText> json = scanJson(object);
    if (!json || !json->isObject()) {
        return std::nullopt;
    }
    std::vector<JsonMemberPlace> members;
    // Between the end of a value and the next name there is nothing but blanks and a comma.
    std::size_t behind = static_cast<std::size_t>(json->text().data() - object.data()) + 1;
    json->forEachMember([&](std::string_view name, const JsonText &value) {
        JsonMemberPlace place;
        place.name = std::string(name);
        place.nameAt = object.find('"', behind);
        place.valueAt = static_cast<std::size_t>(value.text().data() - object.data());
        place.valueEnd = place.valueAt + value.text().size();
        behind = place.valueEnd;
        members.push_back(std::move(place));
    });
    return members;
}

std::optional<SensitiveText> jsonMember(std::string_view object, std::string_view name)
{
    const std::optional<std::vector<JsonMemberPlace>> members = jsonMembers(object);
    if (!members) {
        return std::nullopt;
    }
    const auto found = std::find_if(members->rbegin(), members->rend(), [&](const JsonMemberPlace &place) { return place.name == name; });
    if (found == members->rend()) {
        return std::nullopt;
    }
    return SensitiveText(object.substr(found->valueAt, found->valueEnd - found->valueAt));
}

SensitiveText setJsonMember(std::string_view object, std::string_view name, std::string_view valueJson)
{
    const std::optional<JsonText> value = scanJson(valueJson);
    if (!value) {
        throw ClientError(Sentence::tr("the value is not JSON"))
            .advise(Sentence::tr("Write text in double quotes; numbers, true, false and null as they are."));
    }
    const std::vector<JsonMemberPlace> members = requireMembers(object);
    SensitiveText out;
    out.reserve(object.size() + name.size() + value->text().size() + 8);
    const auto found = std::find_if(members.rbegin(), members.rend(), [&](const JsonMemberPlace &place) { return place.name == name; });
    if (found != members.rend()) {
        out.append(object.substr(0, found->valueAt));
        out.append(value->text());
        out.append(object.substr(found->valueEnd));
        return out;
    }
    if (members.empty()) {
        const std::size_t open = object.find('{');
        out.append(object.substr(0, open + 1));
        appendJsonString(out, name);
        out.append(": ");
        out.append(value->text());
        out.append(object.substr(object.rfind('}')));
        return out;
    }
    // Laid out as its neighbour is.
    const JsonMemberPlace &last = members.back();
    const std::size_t indentFrom = object.find_last_not_of(blanks, last.nameAt - 1) + 1;
    const std::size_t colon = object.rfind(':', last.valueAt - 1);
    out.append(object.substr(0, last.valueEnd));
    out.append(",");
    if (members.size() > 1 || object.substr(indentFrom, last.nameAt - indentFrom).find('\n') != std::string_view::npos) {
        out.append(object.substr(indentFrom, last.nameAt - indentFrom));
    } else {
        out.append(colon + 1 < last.valueAt ? " " : "");
    }
    appendJsonString(out, name);
    out.append(object.substr(colon, last.valueAt - colon));
    out.append(value->text());
    out.append(object.substr(last.valueEnd));
    return out;
}

SensitiveText removeJsonMember(std::string_view object, std::string_view name)
{
    const std::vector<JsonMemberPlace> members = requireMembers(object);
    SensitiveText out;
    out.reserve(object.size());
    if (std::none_of(members.begin(), members.end(), [&](const JsonMemberPlace &place) { return place.name == name; })) {
        out.append(object);
        return out;
    }
    out.append(object.substr(0, members.front().nameAt));
    bool any = false;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (members[i].name == name) {
            continue;
        }
        if (any) {
            out.append(object.substr(members[i - 1].valueEnd, members[i].nameAt - members[i - 1].valueEnd));
        }
        out.append(object.substr(members[i].nameAt, members[i].valueEnd - members[i].nameAt));
        any = true;
    }
    if (!any) {   // nor blanks that held it
        SensitiveText empty(object.substr(0, object.find('{') + 1));
        empty.append(object.substr(object.rfind('}')));
        return empty;
    }
    out.append(object.substr(members.back().valueEnd));
    return out;
}

SensitiveText jsonString(std::string_view wtf8)
{
    SensitiveText out;
    appendJsonString(out, wtf8);
    return out;
}

} // namespace strongroom::incountry
