// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Taking a lock file that programs may share. Two things QLockFile does not do by itself: its waiting doubles its pauses up to seconds, and so starves
// beside a program that writes often; and a lock file without an owner in it (its program was killed, or the power went, between making the file and
// filling it) keeps everybody out until it is old, or for ever where age does not count.

#include <QLockFile>

#include <chrono>

namespace strongroom {

// Tries until the time is over; 0: once. A lock file without an owner that nobody has open is taken away when it is two seconds old; unless the time
// was 0, that moment is waited for.
// false: not in time, or an error of another kind; lock.error() says which. Any thread, and one at a time with each lock.
[[nodiscard]] bool lockWithin(QLockFile &lock, std::chrono::milliseconds limit);

} // namespace strongroom
