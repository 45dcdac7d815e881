// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One member of a JSON object read, set or removed in the object's own text. A body is somebody's document: a parse into a tree would change
// its numbers (1.50, 12345678901234567890123), its escapes and its layout, so what is not meant stays as it is, byte by byte.
//
// Names and texts are WTF-8 (base/Text.h). A member that occurs twice counts by its last, as in every reader of the services; removing it
// removes all. Linear; any thread.

#include "base/SecretBytes.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::incountry {

struct JsonMemberPlace {
    std::string name;
    std::size_t nameAt = 0;      // bytes into the text: the name's opening quote
    std::size_t valueAt = 0;
    std::size_t valueEnd = 0;    // behind the value
};

[[nodiscard]] bool isJson(std::string_view text);
[[nodiscard]] bool isJsonObject(std::string_view text);
// Members of the object in order, repeated ones each time; nullopt when the text is no JSON object.
[[nodiscard]] std::optional<std::vector<JsonMemberPlace>> jsonMembers(std::string_view object);
// The JSON text of the member's value; nullopt when there is none, or the text is no JSON object.
[[nodiscard]] std::optional<SensitiveText> jsonMember(std::string_view object, std::string_view name);

// ClientError when the object is no JSON object or the value is no JSON.
[[nodiscard]] SensitiveText setJsonMember(std::string_view object, std::string_view name, std::string_view valueJson);
[[nodiscard]] SensitiveText removeJsonMember(std::string_view object, std::string_view name);

// The text as a JSON string, quotes included.
[[nodiscard]] SensitiveText jsonString(std::string_view wtf8);

} // namespace strongroom::incountry
