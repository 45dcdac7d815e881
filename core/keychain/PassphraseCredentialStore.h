// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychain/CredentialStore.h"
#include "keychain/PassphraseFormat.h"
#include "keychain/VaultAccess.h"

#include <memory>
#include <string>
#include <vector>

namespace strongroom::keychain {

// Credentials in one file behind a passphrase, for computers without a keychain (PassphraseFormat.h: Argon2id, XChaCha20-Poly1305). Readable
// for its owner only, replaced whole (synced, then renamed), and read again under a lock before each write, so that two programs lose
// nothing of each other's. What cannot be understood is reported and left as it is. Plain text is in guarded memory only, and the key only
// between unlock() and lock(). Thread-safe.
class PassphraseCredentialStore final : public CredentialStore, public VaultAccess {
public:
    explicit PassphraseCredentialStore(std::string path);
    ~PassphraseCredentialStore() override;

    [[nodiscard]] bool exists() const;
    [[nodiscard]] bool isUnlocked() const noexcept;
    [[nodiscard]] const std::string &path() const noexcept;

    // A new file without entries, unlocked. StorageError when there is one already. ClientError: an empty passphrase. `cost`: lower in tests only.
    void create(const SecretBytes &passphrase, const Argon2Cost &cost = {});
    // Under another salt. AuthError (InvalidCredentials): `current` is not the passphrase; then nothing is changed. Unlocked afterwards.
    void changePassphrase(const SecretBytes &current, const SecretBytes &fresh, const Argon2Cost &cost = {});
    // All that can be checked without the passphrase. StorageError, CryptoError.
    void check() const;
    [[nodiscard]] Argon2Cost cost() const;   // as the file says; the same errors
    // The names of all entries, "<connection>/<kind>". StorageError when locked.
    [[nodiscard]] std::vector<std::string> entries();
    // By such a name; nullopt: not there.
    [[nodiscard]] std::optional<SecretBytes> readEntry(const std::string &name);
    // The file and all that is in it. StorageError.
    void removeFile();

    // As in CredentialStore. Besides: StorageError when locked, or when another program gave the file another passphrase (then locked).
    std::optional<SecretBytes> read(const CredentialId &id) override;
    void write(const CredentialId &id, const SecretBytes &value) override;
    void remove(const CredentialId &id) override;
    Sentence description() const override;   // "the passphrase file"

    UnlockBy unlockBy() const override { return UnlockBy::Passphrase; }
    void lock() noexcept override;
    // AuthError (InvalidCredentials), CryptoError (damaged, later version), StorageError (gone, not readable, not enough memory).
    void unlock(const SecretBytes &passphrase) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::keychain
