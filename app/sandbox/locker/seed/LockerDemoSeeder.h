// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fills new projects as somebody's client would have: everything is sealed and hashed with the project's keys before it gets to the store.

#include "sandbox/locker/LockerClientKeys.h"

namespace strongroom::sandbox {

// The lively projects "platform" and "billing", dated within the last half year.
void seedLockerDemo(Database &database, LockerStore &store, const LockerClientKeys &keys);

// For measuring: this many keys (SERVICE_0001_TOKEN …) with a value of its own in each of this many environments (env-01 …), every fourth the same
// as in the environment before, and every third key with one for all environments too.
void seedLockerMatrix(Database &database, LockerStore &store, const LockerClientProject &project, int secrets, int environments);

} // namespace strongroom::sandbox
