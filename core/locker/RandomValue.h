// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A value that nobody has to think up: letters and digits, each as likely as any other, from the system's random numbers.

#include "base/SecretBytes.h"

#include <cstddef>

namespace strongroom::locker {

inline constexpr std::size_t usualRandomLength = 32;
inline constexpr std::size_t mostRandomLength = 4096;

// ClientError: not 1 to mostRandomLength characters.
[[nodiscard]] SensitiveText randomValue(std::size_t length = usualRandomLength);

} // namespace strongroom::locker
