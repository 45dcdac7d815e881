// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/SafeStop.h"

#include <atomic>

namespace strongroom::cli {

namespace {

std::atomic<int> stops = 0;

} // namespace

SafeStop::SafeStop() { ++stops; }
SafeStop::~SafeStop() { --stops; }
bool stopsSafely() { return stops > 0; }

} // namespace strongroom::cli
