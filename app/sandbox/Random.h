// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <string>

namespace strongroom::sandbox {

// From the system's source. Throw std::runtime_error when it has none.
[[nodiscard]] QByteArray randomBytes(int count);
// Letters, digits, - and _ only: the same under every escaping a client may apply to Basic credentials.
[[nodiscard]] std::string randomText(int bytes);

} // namespace strongroom::sandbox
