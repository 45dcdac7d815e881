// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Cancellation.h"

#include <cstddef>
#include <functional>

namespace strongroom {

// Runs work(0) to work(portions - 1) on all processors, this thread among them, and returns when the last one is done. What one of them throws
// ends the others' taking of further portions and is thrown here; so is CancelledError. With one portion it is a plain call.
void forEachPortion(std::size_t portions, const std::function<void(std::size_t portion)> &work, const Cancellation &cancellation);

} // namespace strongroom
