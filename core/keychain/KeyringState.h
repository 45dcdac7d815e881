// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether the keyring behind the keychain is locked: QtKeychain cannot tell, and a locked one answers "not found" to a read and "done" to
// a delete. One file per system; where there is nothing to ask the answer is Unknown. Blocking; not on the GUI thread. Internal to keychain.

#include <chrono>

namespace strongroom::keychain {

enum class KeyringState {
    Unlocked,
    Locked,
    NoKeyring,   // the service runs and has no default keyring
    NotRunning,  // no bus, or nobody offers the service
    Unknown      // another kind of keychain, or no answer
};
[[nodiscard]] KeyringState keyringState(std::chrono::milliseconds timeout);

enum class KeyringAnswer {
    Opened,     // also when it was open already
    Declined,   // the dialog was closed, or the system could not show one
    NoAnswer    // nobody answered in time; the dialog was taken back
};
// Shows the system's own dialog. Unlocks the default keyring only.
[[nodiscard]] KeyringAnswer askToUnlockKeyring(std::chrono::milliseconds timeout);

} // namespace strongroom::keychain
