// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The body of a write: one JSON object of known members, each a text. Throws LockerError for anything else.

#include "sandbox/Http.h"

#include <initializer_list>
#include <map>
#include <optional>
#include <string>

namespace strongroom::sandbox {

class LockerBody
{
public:
    LockerBody(const Request &request, std::initializer_list<const char *> members);

    // Plain text; nothing when it is absent.
    [[nodiscard]] std::optional<std::string> text(const std::string &member) const;
    [[nodiscard]] std::string required(const std::string &member) const;
    // Must have the form of a sealed string.
    [[nodiscard]] std::optional<std::string> sealed(const std::string &member) const;
    [[nodiscard]] std::string requiredSealed(const std::string &member) const;
    // The member "hash", which every write has.
    [[nodiscard]] std::string hash() const;

private:
    std::map<std::string, std::string> m_members;
};

} // namespace strongroom::sandbox
