// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the Locker service keeps: projects, access keys, secrets and environments. Everything that a person typed is a sealed string, and names are
// known by their lookup hash only; no key that opens anything gets here.
//
// Dates only grow within a project: each write gets one that is later than any before, whatever the clock says.

#include "sandbox/Database.h"
#include "sandbox/Dates.h"
#include "sandbox/locker/LockerText.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::sandbox {

struct LockerProject
{
    std::int64_t id = 0;
    std::string name;
    Micros revision = 0; // of the newest item that was written
    Micros deletion = 0; // 0: nothing was ever deleted
};

struct LockerAccessKey
{
    std::string id;      // UUID in lower case
    std::int64_t project = 0;
    std::string wrapped; // the project's key, sealed under the secret access key
    bool editable = true;
    bool activated = true;
    Micros created = 0;
    Micros revised = 0;
    std::optional<Micros> expires;
};

struct LockerEnvironment
{
    std::string id;
    std::int64_t project = 0;
    std::string name;        // sealed; as are the next two, or ""
    std::string externalUrl;
    std::string description;
    std::string hash;
    Micros created = 0;
    Micros revised = 0;
    std::optional<Micros> updated;
};

struct LockerSecret
{
    std::string id;
    std::int64_t project = 0;
    std::string key;         // sealed, as is the value; the description may be ""
    std::string value;
    std::string description;
    std::string hash;
    std::optional<std::string> environment; // id; none: every environment
    std::string environmentName;            // sealed, as the client sent it last; it does not follow a rename
    std::string environmentHash;            // of the environment; read only
    Micros created = 0;
    Micros revised = 0;
    std::optional<Micros> updated;
};

struct LockerSelection
{
    Micros newerThan = 0;
    std::string hash;                       // empty: any
    std::optional<std::string> environment; // of secrets
    int offset = 0;
    int limit = 0;
};

class LockerStore
{
public:
    LockerStore(Database &database, Clock clock);

    void put(const LockerProject &project);
    [[nodiscard]] std::optional<LockerProject> project(std::int64_t id);
    // By id.
    void put(const LockerAccessKey &key);
    [[nodiscard]] std::optional<LockerAccessKey> accessKey(const std::string &id);
    [[nodiscard]] Micros now() const { return m_clock() * 1000; }

    // Later than all dates of the project, and from now on its newest.
    [[nodiscard]] Micros nextRevision(std::int64_t project);

    // By id. Whether names are unique is the caller's to check.
    void put(const LockerSecret &secret);
    void put(const LockerEnvironment &environment);
    [[nodiscard]] std::optional<LockerSecret> secret(std::int64_t project, const std::string &id);
    [[nodiscard]] std::optional<LockerEnvironment> environment(std::int64_t project, const std::string &id);

    // In the order in which they were made. `limit` rows at most; the numbers do not know offset and limit.
    [[nodiscard]] std::vector<LockerSecret> secrets(std::int64_t project, const LockerSelection &selection);
    [[nodiscard]] std::vector<LockerEnvironment> environments(std::int64_t project, const LockerSelection &selection);
    [[nodiscard]] std::int64_t secretCount(std::int64_t project, const LockerSelection &selection = {});
    [[nodiscard]] std::int64_t environmentCount(std::int64_t project, const LockerSelection &selection = {});

    // As the web client does it: what clients see of it is the project's deletion date. An environment takes its secrets along. False: there is none.
    bool deleteSecret(const std::string &id);
    bool deleteEnvironment(const std::string &id);
    // The project that an item is of.
    [[nodiscard]] std::optional<std::int64_t> projectOfSecret(const std::string &id);
    [[nodiscard]] std::optional<std::int64_t> projectOfEnvironment(const std::string &id);

private:
    void noteDeletion(std::int64_t project);

    Database &m_database;
    Clock m_clock;
};

} // namespace strongroom::sandbox
