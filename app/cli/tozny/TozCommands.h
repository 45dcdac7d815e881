// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/Command.h"

#include <vector>

namespace strongroom::cli {

[[nodiscard]] std::vector<Command> tozCommands();            // all of the following
[[nodiscard]] std::vector<Command> tozAccountCommands();     // register, login
[[nodiscard]] std::vector<Command> tozConfigCommands();      // import-config, export-config
[[nodiscard]] std::vector<Command> tozRecordCommands();      // records get, list, delete
[[nodiscard]] std::vector<Command> tozRecordWriteCommands(); // records put, update
[[nodiscard]] std::vector<Command> tozSearchCommands();      // search, query
[[nodiscard]] std::vector<Command> tozSharingCommands();     // share, revoke, authorizers add, authorizers remove, sharing
[[nodiscard]] std::vector<Command> tozClientCommands();      // client, whoami
[[nodiscard]] std::vector<Command> tozFileCommands();        // files put, get, replace, list, delete
[[nodiscard]] std::vector<Command> tozNoteCommands();        // notes write, replace
[[nodiscard]] std::vector<Command> tozNoteReadCommands();    // notes read, views, delete, challenge

} // namespace strongroom::cli
