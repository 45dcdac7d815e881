// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/SecretBytes.h"

#include <string_view>

namespace strongroom::variables {

// A JSON string, which is a double-quoted scalar of YAML as well: control characters, DEL, the C1 controls, the line ends that only YAML 1.1
// has, and U+FEFF are escaped, the rest is UTF-8. Internal to core/variables.
void appendQuoted(SensitiveText &out, std::string_view utf8);

} // namespace strongroom::variables
