// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychain/CredentialStore.h"
#include "keychain/PassphraseCredentialStore.h"
#include "keychain/PlaceFile.h"
#include "keychain/VaultAccess.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace strongroom::keychain {

// The keychain as the programs use it; replaceable in tests.
struct Keychain {
    std::shared_ptr<CredentialStore> store;
    std::shared_ptr<VaultAccess> access;
    std::function<Sentence()> unavailableReason;      // empty function or answer: it works
    std::function<bool()> isAbsent{};                 // whether there is none at all; empty function: there is one
};
[[nodiscard]] Keychain systemKeychain();

struct MoveReport {
    std::size_t moved = 0;
    std::vector<CredentialId> missing;   // were to be moved and are not in the old place, or it cannot be reached
    std::size_t left = 0;                // copied, and the old copy could not be removed
    Sentence leftReason;
};

// What to do about credentials in a keychain that cannot be reached when a passphrase file takes its place.
enum class Unreachable {
    Refuse,   // StorageError, and nothing is changed
    Leave     // they are reported as missing
};

// The credentials of this user in the place that the user chose: the keychain, or the passphrase file. Other programs of this user that
// choose anew are followed. One writer at a time among all programs. While locked by lock() nothing is read or written. Thread-safe, blocking.
class ChosenCredentialStore final : public CredentialStore, public VaultAccess {
public:
    // `folder` holds the passphrase file and the choice. `cost`: lower in tests only.
    ChosenCredentialStore(std::string folder, Keychain keychain, const Argon2Cost &cost = {});
    ~ChosenCredentialStore() override;

    [[nodiscard]] CredentialPlace place() const;                  // StorageError
    [[nodiscard]] PassphraseCredentialStore &file() noexcept { return m_file; }
    // Empty when credentials can be kept; else why not, for the user. A passphrase file that waits for its passphrase can.
    [[nodiscard]] Sentence unavailableReason();

    // Called on the worker that needs the passphrase of a file that was not opened since the program began; once for several that wait.
    // `problem` is empty, or why the one before was refused. nullopt: not given, and what needed it fails. Not called after lock().
    using PassphraseSource = std::function<std::optional<SecretBytes>(const Sentence &problem)>;
    void setPassphraseSource(PassphraseSource source);

    // A new passphrase file, and the credentials `known` moved to it: copied, read back, the choice written, then removed from the keychain.
    // A file that an interrupted move left is put aside. ClientError: it is the place already. Else as PassphraseCredentialStore::create().
    MoveReport usePassphraseFile(const SecretBytes &passphrase, const std::vector<CredentialId> &known, Unreachable unreachable);
    // All of the file to the keychain in the same order, then the file is removed. On StorageError nothing is moved.
    MoveReport useKeychain();
    // As PassphraseCredentialStore::changePassphrase().
    void changePassphrase(const SecretBytes &current, const SecretBytes &fresh);
    // The forgotten passphrase: the file is kept beside under the name that is answered, and the keychain is the place.
    std::string putFileAside();

    std::optional<SecretBytes> read(const CredentialId &id) override;
    void write(const CredentialId &id, const SecretBytes &value) override;
    void remove(const CredentialId &id) override;
    Sentence description() const override;

    UnlockBy unlockBy() const override;
    void lock() noexcept override;
    // Where there is no keychain at all, nothing is asked: nothing is kept there, and what was in memory went with the lock.
    void unlock(const SecretBytes &passphrase) override;

private:
    [[nodiscard]] CredentialStore &ready();   // the chosen one, opened
    void refuseWhileLocked() const;
    void openFile();
    [[nodiscard]] std::string moveFileAside();

    std::string m_folder;
    PlaceFile m_place;
    Keychain m_keychain;
    PassphraseCredentialStore m_file;
    Argon2Cost m_cost;
    std::mutex m_asking;
    PassphraseSource m_source;
    std::atomic<std::uint64_t> m_declined = 0;
    std::atomic<bool> m_locked = false;
};

} // namespace strongroom::keychain
