// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Values as literals of other languages. A value is data of a person: it may hold quotes, line ends, and characters that turn the direction
// of what follows, so that the text would read as another program than it is; those are escaped. Internal to core.

#include "base/Json.h"

#include <string>
#include <string_view>

namespace strongroom {

// In single quotes, for sh. The text must not hold NUL.
[[nodiscard]] std::string shellQuoted(std::string_view text);

// In double quotes, the same in JSON, Python and JavaScript. Valid UTF-8 is expected.
[[nodiscard]] std::string textLiteral(std::string_view text);

enum class LiteralStyle { JavaScript, Python };   // true, null (JSON too) or True, None
// Containers with a line for each member, indented by two (JavaScript) or four (Python) blanks; `depth` levels deep already.
[[nodiscard]] std::string literal(const OrderedJson &json, LiteralStyle style, int depth = 0);

// Whether a terminal or an editor would not show the text as it is: control characters, and those that turn the direction.
[[nodiscard]] bool hasHiddenCharacters(std::string_view text);

} // namespace strongroom
