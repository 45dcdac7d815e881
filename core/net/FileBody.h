// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/HttpTypes.h"

#include <string>

namespace strongroom::net {

// The file as it is, read while it is sent: constant memory. ClientError: not an existing regular file.
[[nodiscard]] BodyPtr fileBody(std::string contentType, const std::string &path);

} // namespace strongroom::net
