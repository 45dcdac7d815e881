// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// While one lives, a cancelled command is on its way to a safe point and to words about how to go on: the program waits longer for it than
// for others. A second Ctrl+C ends it at once. Any thread.

namespace strongroom::cli {

class SafeStop {
public:
    SafeStop();
    ~SafeStop();
    SafeStop(const SafeStop &) = delete;
    SafeStop &operator=(const SafeStop &) = delete;
};
[[nodiscard]] bool stopsSafely();

} // namespace strongroom::cli
