// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The keychain as what opens a vault. lock() forgets nothing here, for the key is the system's: whoever reads through ChosenCredentialStore
// is refused until unlock().

#include "keychain/SystemCredentialStore.h"
#include "keychain/VaultAccess.h"

#include <chrono>
#include <memory>

namespace strongroom::keychain {

class SystemVaultAccess final : public VaultAccess {
public:
    // `timeout`: how long the system's dialog may stay unanswered.
    explicit SystemVaultAccess(std::shared_ptr<SystemCredentialStore> store, std::chrono::milliseconds timeout = std::chrono::seconds(60));
    UnlockBy unlockBy() const override { return UnlockBy::Keychain; }
    void lock() noexcept override {}
    // Has the keyring unlocked where it is locked, then writes, reads back and removes a probe. StorageError.
    void unlock(const SecretBytes &passphrase) override;
    Sentence description() const override { return m_store->description(); }

private:
    std::shared_ptr<SystemCredentialStore> m_store;
    std::chrono::milliseconds m_timeout;
};

} // namespace strongroom::keychain
