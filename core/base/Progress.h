// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How far an operation is. Called on the worker thread, as often as the operation likes; whoever shows it thins it out.

#include <cstdint>
#include <functional>

namespace strongroom {

struct Progress {
    std::int64_t done = 0;
    std::int64_t total = -1;   // -1: not known
    friend bool operator==(const Progress &, const Progress &) = default;
};

using ProgressSink = std::function<void(const Progress &)>;   // may be empty

} // namespace strongroom
