// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The console of a sandbox's Locker (app/sandbox/locker/LockerConsole.h): what a project's owner does in the web client, too.
//
//   LockerConsole console(sandbox);
//   console.call("POST", "/secrets/" + id + "/damage", {{"field", "value"}});

#include "support/SandboxConsole.h"

namespace strongroom::test {

class LockerConsole : public SandboxConsole {
public:
    explicit LockerConsole(const SandboxProcess &sandbox) : SandboxConsole(sandbox, "locker") {}
};

} // namespace strongroom::test
