// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Lines of NAME=value, as in an .env file, and sections of them. Internal to connections.

#include "base/SecretBytes.h"

#include <functional>
#include <string_view>
#include <vector>

namespace strongroom::connections {

// Calls visit(name, value) for each line that assigns; "export " in front, quotes around the value, a comment behind a blank and Windows
// line ends are understood. In double quotes \n \" \\ and \$ are escapes. Other lines are passed over.
void forEachAssignment(std::string_view text, const std::function<void(std::string_view name, const SensitiveText &value)> &visit);

// The lines below each "[name]", in order, as slices of the text; those before the first one have an empty name.
struct LineSection {
    std::string_view name;
    std::string_view text;
};
[[nodiscard]] std::vector<LineSection> sectionsOf(std::string_view text);

} // namespace strongroom::connections
