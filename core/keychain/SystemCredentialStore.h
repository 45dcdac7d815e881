// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychain/CredentialStore.h"

#include <chrono>
#include <memory>

namespace strongroom::keychain {

// The OS keychain through QtKeychain, on a thread of its own (its jobs want an event loop). Insecure fallback is off. Values larger than
// the platform takes are stored in pieces with a header that names their number and SHA-256, so that a torn write is noticed.
class SystemCredentialStore final : public CredentialStore {
public:
    // `timeout` bounds each call of the keychain: it may be showing a dialog that nobody answers.
    explicit SystemCredentialStore(std::string service = "Strongroom", std::chrono::milliseconds timeout = std::chrono::seconds(60));
    ~SystemCredentialStore() override;
    // Not found and the keyring is known to be locked: StorageError, not nullopt.
    std::optional<SecretBytes> read(const CredentialId &id) override;
    void write(const CredentialId &id, const SecretBytes &value) override;
    void remove(const CredentialId &id) override;   // StorageError when the keyring is known to be locked: it would say "done" and do nothing
    Sentence description() const override;
    // Whether a keychain can be used at all: writes, reads back and removes a probe. StorageError.
    void check();
    // The same in words: empty when it works, else the reason for the user.
    [[nodiscard]] Sentence unavailableReason();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::keychain
