// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The console of a sandbox's sign-in (app/sandbox/auth/AuthConsole.h).
//
//   AuthConsole console(sandbox);
//   console.call("POST", "/faults", {{"status", 503}, {"path", "/token"}});

#include "support/SandboxConsole.h"

namespace strongroom::test {

class AuthConsole : public SandboxConsole {
public:
    explicit AuthConsole(const SandboxProcess &sandbox) : SandboxConsole(sandbox, "auth") {}
};

} // namespace strongroom::test
