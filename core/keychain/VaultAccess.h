// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands between a locked vault and its credentials: the system's keychain, or the passphrase of the file that takes its place.

#include "base/SecretBytes.h"
#include "base/Sentence.h"

#include <string>

namespace strongroom::keychain {

enum class UnlockBy { Keychain, Passphrase };

class VaultAccess {
public:
    virtual ~VaultAccess() = default;
    [[nodiscard]] virtual UnlockBy unlockBy() const = 0;
    // Forgets what opens the credentials; they cannot be read until unlock(). Quick, never blocks on a user, any thread.
    virtual void lock() noexcept = 0;
    // Blocking; call on a worker thread. Keychain: asks the system, which may show its own dialog; the passphrase is not looked at.
    // AuthError (InvalidCredentials): not this passphrase. StorageError: no keychain, locked and not opened, denied, the file cannot be read.
    virtual void unlock(const SecretBytes &passphrase) = 0;
    [[nodiscard]] virtual Sentence description() const = 0;   // "the Secret Service keyring", "the passphrase file"
};

} // namespace strongroom::keychain
