// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <optional>

namespace strongroom::bench {

#ifdef Q_OS_LINUX
inline constexpr bool measuresMemory = true;
#else
inline constexpr bool measuresMemory = false;
#endif

struct ProcessMemory {
    qint64 resident = 0;   // bytes
    qint64 own = 0;        // of it, what is not a file's and not shared: resident minus shared
};

// Nullopt: there is no such process, or this system does not say (measuresMemory). Any process of this user, a hardened one too.
[[nodiscard]] std::optional<ProcessMemory> memoryOf(qint64 processId);

} // namespace strongroom::bench
