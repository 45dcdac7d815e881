// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/SystemCredentialStore.h"

#include "base/Error.h"
#include "crypto/Encoding.h"
#include "crypto/Random.h"
#include "keychain/EntryName.h"
#include "keychain/ErrorInWords.h"
#include "keychain/KeychainItems.h"
#include "keychain/KeychainPlatform.h"
#include "keychain/KeyringState.h"
#include "keychain/Pieces.h"

#include <mutex>
#include <utility>

namespace strongroom::keychain {

class SystemCredentialStore::Private {
public:
    Private(const std::string &service, std::chrono::milliseconds limit) : timeout(limit), items(service, limit), pieces(items, largestItem()) {}

    // After "not found" and before "done": what a locked keyring says.
    void refuseLocked(const Sentence &failed) const
    {
        if (keyringState(timeout) == KeyringState::Locked) {
            throw StorageError(whileDoing(failed, Sentence::tr("the keychain is locked")))
                .advise(Sentence::tr("Unlock the keychain and try again."))
                .maybeLater();
        }
    }

    std::chrono::milliseconds timeout;
    std::mutex mutex;   // a value in pieces takes several calls
    KeychainItems items;
    Pieces pieces;
};


SystemCredentialStore::SystemCredentialStore(std::string service, std::chrono::milliseconds timeout) : d(std::make_unique<Private>(service, timeout)) {}
SystemCredentialStore::~SystemCredentialStore() = default;

std::optional<SecretBytes> SystemCredentialStore::read(const CredentialId &id)
{
    const std::scoped_lock lock(d->mutex);
    std::optional<SecretBytes> value = d->pieces.read(entryNameOf(id));
    if (!value) {
        d->refuseLocked(Sentence::tr("cannot read from the keychain"));
    }
    return value;
}

void SystemCredentialStore::write(const CredentialId &id, const SecretBytes &value)
{
    const std::scoped_lock lock(d->mutex);
    d->pieces.write(entryNameOf(id), value);
}

void SystemCredentialStore::remove(const CredentialId &id)
{
    const std::scoped_lock lock(d->mutex);
    d->refuseLocked(Sentence::tr("cannot delete from the keychain"));
    d->pieces.remove(entryNameOf(id));
}

Sentence SystemCredentialStore::description() const { return keychainName(); }

void SystemCredentialStore::check()
{
    const std::string name = "probe/" + crypto::encodeHex(crypto::randomBytes(8));
    const std::scoped_lock lock(d->mutex);
    d->pieces.write(name, SecretBytes(std::string_view("probe")));
    d->pieces.remove(name);
}

Sentence SystemCredentialStore::unavailableReason()
{
    try {
        check();
        return {};
    } catch (const VaultError &error) {
        return withItsAdvice(error);
    }
}

} // namespace strongroom::keychain
