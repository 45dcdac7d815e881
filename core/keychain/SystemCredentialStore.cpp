// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/SystemCredentialStore.h"

#include "base/Error.h"
#include "crypto/Encoding.h"
#include "crypto/Random.h"
#include "keychain/KeychainItems.h"
#include "keychain/KeychainPlatform.h"
#include "keychain/Pieces.h"

#include <mutex>
#include <utility>

namespace strongroom::keychain {

class SystemCredentialStore::Private {
public:
    Private(const std::string &service, std::chrono::milliseconds timeout) : items(service, timeout), pieces(items, largestItem()) {}

    std::mutex mutex;   // a value in pieces takes several calls
    KeychainItems items;
    Pieces pieces;
};

namespace {
std::string entryName(const CredentialId &id) { return id.connectionId + '/' + std::string(nameOf(id.kind)); }
} // namespace

SystemCredentialStore::SystemCredentialStore(std::string service, std::chrono::milliseconds timeout) : d(std::make_unique<Private>(service, timeout)) {}
SystemCredentialStore::~SystemCredentialStore() = default;

std::optional<SecretBytes> SystemCredentialStore::read(const CredentialId &id)
{
    const std::scoped_lock lock(d->mutex);
    return d->pieces.read(entryName(id));
}

void SystemCredentialStore::write(const CredentialId &id, const SecretBytes &value)
{
    const std::scoped_lock lock(d->mutex);
    d->pieces.write(entryName(id), value);
}

void SystemCredentialStore::remove(const CredentialId &id)
{
    const std::scoped_lock lock(d->mutex);
    d->pieces.remove(entryName(id));
}

std::string SystemCredentialStore::description() const { return keychainName(); }

std::string SystemCredentialStore::unavailableReason()
{
    const std::string name = "probe/" + crypto::encodeHex(crypto::randomBytes(8));
    const std::scoped_lock lock(d->mutex);
    try {
        d->pieces.write(name, SecretBytes(std::string_view("probe")));
        d->pieces.remove(name);
        return {};
    } catch (const VaultError &error) {
        return error.what() + (error.advice().empty() ? std::string() : ". " + error.advice());
    }
}

} // namespace strongroom::keychain
