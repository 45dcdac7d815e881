// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Lines of NAME=value, as in an .env file. Internal to connections.

#include "base/SecretBytes.h"

#include <functional>
#include <string_view>

namespace strongroom::connections {

// Calls visit(name, value) for each line that assigns; "export " in front, quotes around the value, a comment behind a blank and Windows
// line ends are understood. In double quotes \n \" \\ and \$ are escapes. Other lines are passed over.
void forEachAssignment(std::string_view text, const std::function<void(std::string_view name, const SensitiveText &value)> &visit);

} // namespace strongroom::connections
