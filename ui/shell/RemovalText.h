// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace strongroom::connections {
struct Connection;
}

namespace strongroom::ui {

// What removing this connection takes away for good, and what stays.
[[nodiscard]] QString removalText(const connections::Connection &connection);

} // namespace strongroom::ui
