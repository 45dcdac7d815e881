// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Systems whose keychain says itself that it is locked: macOS and Windows unlock with the user's session, and refuse with an error.

#include "keychain/KeyringState.h"

namespace strongroom::keychain {

KeyringState keyringState(std::chrono::milliseconds) { return KeyringState::Unknown; }
KeyringAnswer askToUnlockKeyring(std::chrono::milliseconds) { return KeyringAnswer::Opened; }

} // namespace strongroom::keychain
