// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Waiting for a lock file in short steps: QLockFile's own waiting doubles its pauses up to seconds, and so starves beside a program that writes
// often. Internal to keychain.

#include <QLockFile>
#include <QThread>

#include <chrono>

namespace strongroom::keychain {

// false: not in time, or an error of another kind; lock.error() says which.
[[nodiscard]] inline bool lockWithin(QLockFile &lock, std::chrono::milliseconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!lock.tryLock(0)) {
        if (lock.error() != QLockFile::LockFailedError || std::chrono::steady_clock::now() >= end) {
            return false;
        }
        QThread::msleep(10);
    }
    return true;
}

} // namespace strongroom::keychain
