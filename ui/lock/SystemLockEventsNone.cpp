// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// For a build without D-Bus.

#include "lock/SystemLockEvents.h"

namespace strongroom::ui {

std::unique_ptr<SystemLockEvents> SystemLockEvents::create(QWidget *) { return std::make_unique<SystemLockEvents>(); }

} // namespace strongroom::ui
