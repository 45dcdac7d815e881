// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The environments to sign in to: the built-in ones, and those that the user changed or added, in environments.json beside connections.json. Nothing
// in it is secret, but a token endpoint that somebody else could change would get client secrets: mode 0600. A built-in one may be changed and
// restored, and is never lost: what stands in the file wins, what does not comes from the program, and so from a later one its better addresses.
// Members of a later release are carried through.
//
// Blocking; any thread, one object each or a lock around it.

#include "auth/Environments.h"

#include <string>
#include <vector>

namespace strongroom::connections {

class EnvironmentRepository {
public:
    explicit EnvironmentRepository(std::string path = {});   // empty: configurationPath("environments.json")

    // The built-in ones, as the user changed them, then the user's in the order of the file. StorageError.
    [[nodiscard]] std::vector<auth::Environment> load() const;
    // Makes the list this one; a built-in one that is missing, or is as it was, is the program's again. ClientError: an environment that is wrong, or
    // two of one name. StorageError.
    void store(const std::vector<auth::Environment> &environments);
    [[nodiscard]] const std::string &path() const noexcept { return m_path; }

private:
    std::string m_path;
};

// The built-in environment of this name, ignoring case; null: it is the user's own.
[[nodiscard]] const auth::Environment *builtInEnvironment(const std::string &name);

} // namespace strongroom::connections
