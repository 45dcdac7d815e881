// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/aws: what is different from system to system.

#include <string>

namespace strongroom::aws {

// Whether more than the file's owner may read it. Windows: never; a user's folder is closed to others by its access list.
[[nodiscard]] bool isReadableByOthers(const std::string &path);

} // namespace strongroom::aws
