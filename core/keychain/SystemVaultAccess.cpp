// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/SystemVaultAccess.h"

#include "base/Error.h"
#include "keychain/KeyringState.h"

#include <utility>

namespace strongroom::keychain {

SystemVaultAccess::SystemVaultAccess(std::shared_ptr<SystemCredentialStore> store, std::chrono::milliseconds timeout)
    : m_store(std::move(store))
    , m_timeout(timeout)
{
}

void SystemVaultAccess::unlock(const SecretBytes &)
{
    if (keyringState(m_timeout) == KeyringState::Locked) {
        switch (askToUnlockKeyring(m_timeout)) {
        case KeyringAnswer::Opened:
            break;
        case KeyringAnswer::Declined:
            throw StorageError(Sentence::tr("the keychain stays locked: its password was not given, or the system could not ask for it"))
                .advise(Sentence::tr("Give the keychain's password when the system asks for it, and try again."))
                .maybeLater();
        case KeyringAnswer::NoAnswer:
            throw StorageError(Sentence::tr("the keychain stays locked: nobody answered its dialog"))
                .advise(Sentence::tr("Answer the dialog that asks for the keychain's password, and try again."))
                .maybeLater();
        }
    }
    m_store->check();
}

} // namespace strongroom::keychain
