// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The keys of the sandbox's Locker projects. No Locker service has them: this plays the person who made a project in the web client and was shown
// its access keys once. They are for the ready file and the seeder, and lie in a file of their own beside the data file, so that the service's
// database holds ciphertext and hashes only.

#include "sandbox/locker/LockerStore.h"
#include "sandbox/locker/seed/LockerDemoCrypto.h"

#include <QString>

#include <string>
#include <vector>

namespace strongroom::sandbox {

struct LockerClientAccessKey
{
    std::string id;
    std::string secret; // base64
};

struct LockerClientProject
{
    std::int64_t id = 0;
    std::string name;
    LockerKeyPair keys;
    LockerClientAccessKey access;   // reads and writes
    LockerClientAccessKey readOnly;
};

struct LockerClientKeys
{
    LockerClientProject platform; // the one that the ready file offers first
    LockerClientProject billing;  // another project, with the same names in it and other keys
    std::string consoleToken;     // for what the web client does
    bool seeded = false;
};

// Reads the keys that belong to the data file, or makes the projects in the store and keeps their keys. An empty file name: in memory only.
// Throws std::runtime_error when there is a data file with projects and its keys are missing or damaged.
[[nodiscard]] LockerClientKeys loadOrCreateLockerKeys(Database &database, LockerStore &store, const QString &dataFile);

void markLockerSeeded(Database &database);

} // namespace strongroom::sandbox
