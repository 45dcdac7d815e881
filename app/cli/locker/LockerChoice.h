// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which Locker project a command works on, and how fresh what it reads shall be. A saved connection, a connection file, the LOCKER_ variables,
// and last ~/.locker/credentials; never one half of an access key from each.

#include "cli/Command.h"
#include "locker/Store.h"

#include <memory>
#include <string>
#include <vector>

namespace strongroom::cli {

void declareLockerOptions(QCommandLineParser &parser);       // connection, --api-base, --ca-file, --no-cache, --log
void declareFreshnessOptions(QCommandLineParser &parser);    // --refresh, --offline
void declareEnvironmentOption(QCommandLineParser &parser, const QString &help);   // --environment

struct LockerSession {
    std::shared_ptr<locker::Store> store;
    locker::Load load = locker::Load::Usual;
    std::vector<std::string> credentialVariables;   // of the environment, those that the access key came from
};
// Applies --log, says where the key is from when that is not where it should be. Sends nothing. ClientError, AuthError, StorageError.
[[nodiscard]] LockerSession openLocker(const Invocation &invocation);
// For commands that write, and have no freshness to choose: the service is asked.
[[nodiscard]] LockerSession openLockerToWrite(const Invocation &invocation);

// Everything, as fresh as the options say. Says since when it is when it is not from the service; a NetworkError says whether there is a copy.
[[nodiscard]] locker::SnapshotPtr loadAll(const Invocation &invocation, const LockerSession &session);

// When the answer is not from just now, and nobody asked for that: of when it is.
void tellAge(Output &output, const LockerSession &session, const locker::Snapshot &snapshot);

// The environment of that name. ServerError 404 names those there are.
[[nodiscard]] locker::EnvironmentPtr environmentNamed(const locker::Snapshot &snapshot, const std::string &name);
// For --environment: an empty name stands for the secrets of all environments. ServerError 404.
void requireEnvironment(const locker::Snapshot &snapshot, const std::string &name);

} // namespace strongroom::cli
