// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who may do what with whose records of a type, and the access keys that go with it (protocol page sections 7.1 and 8). A policy is what
// the service enforces; an access key is what lets a reader open what it was given. The one says nothing about the other.
//
// Records of a writer are always about that writer here (user_id equals writer_id in every SDK), so there is one column for both.

#include "sandbox/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::sandbox {

enum class TozRight {
    Read,
    Edit,
    Authorize, // may share for the writer
};

// One writer's records of one type.
struct TozCollection
{
    std::string writer;
    std::string type;
};

struct TozPolicy
{
    TozCollection records;
    std::string reader; // or authorizer
    std::string grantedBy;
};

struct TozAccessKey
{
    std::string eak;
    std::string authorizer; // who encrypted it
};

class TozPolicies
{
public:
    explicit TozPolicies(Database &database);

    void allow(const TozPolicy &policy, TozRight right);
    void deny(const TozPolicy &policy, TozRight right);
    // A writer may do everything with its own.
    [[nodiscard]] bool may(const std::string &client, TozRight right, const TozCollection &records);

    [[nodiscard]] std::vector<TozPolicy> ofWriter(const std::string &writer, TozRight right);
    [[nodiscard]] std::vector<TozPolicy> ofReader(const std::string &reader, TozRight right);

    void putKey(const TozCollection &records, const std::string &reader, const TozAccessKey &key);
    [[nodiscard]] std::optional<TozAccessKey> key(const TozCollection &records, const std::string &reader);
    // False when there was none.
    bool removeKey(const TozCollection &records, const std::string &reader);

private:
    [[nodiscard]] std::vector<TozPolicy> list(const char *condition, const std::string &client, TozRight right);

    Database &m_database;
};

} // namespace strongroom::sandbox
