// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// When the vault locks by itself, and what happens then to the jobs that run. Kept in the user's settings; nothing secret in it.

#include <array>
#include <chrono>
#include <optional>

class QSettings;

namespace strongroom::model {

enum class LockReason { Asked, Idle, ScreenLocked, Sleep, UserSwitched };

enum class JobsOnLock {
    Stop,   // at the next safe point: between two records or batches. A migration's journal goes on later.
    GoOn    // what a running job works on stays open until it has ended
};

struct LockSettings {
    // Without a key or a mouse in the program's windows; nullopt: never.
    std::optional<std::chrono::minutes> idle = std::chrono::minutes(10);
    bool onScreenLock = true;
    bool onSleep = true;
    bool onUserSwitch = true;
    JobsOnLock jobs = JobsOnLock::Stop;

    [[nodiscard]] bool locksOn(LockReason reason) const;
    friend bool operator==(const LockSettings &, const LockSettings &) = default;
};

inline constexpr std::array idleChoices = {std::chrono::minutes(1),  std::chrono::minutes(2),  std::chrono::minutes(5), std::chrono::minutes(10),
                                           std::chrono::minutes(15), std::chrono::minutes(30), std::chrono::minutes(60)};

// What is not there, or is none of the choices, is as delivered: a damaged file never turns the lock off.
[[nodiscard]] LockSettings readLockSettings(const QSettings &settings);
void writeLockSettings(QSettings &settings, const LockSettings &values);

} // namespace strongroom::model
