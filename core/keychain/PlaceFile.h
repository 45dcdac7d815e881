// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where this user's credentials are kept: "credentials-place.json" beside the passphrase file. Without that file it is the keychain. A file
// that cannot be understood is an error, never a guess. Internal to keychain.

#include <QLockFile>

#include <string>

namespace strongroom::keychain {

enum class CredentialPlace { Keychain, PassphraseFile };

class PlaceFile {
public:
    explicit PlaceFile(std::string folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] CredentialPlace read() const;    // StorageError
    void write(CredentialPlace place) const;       // under a Guard; StorageError
    [[nodiscard]] std::string path() const { return m_folder + "/credentials-place.json"; }

    // Held by whoever writes, removes or moves credentials, among all programs: pieces of two writers would mix in a keychain, and what is
    // written while the rest is moved would stay behind. Waits for as long as a keychain may take. StorageError.
    class Guard {
    public:
        explicit Guard(const PlaceFile &file);

    private:
        QLockFile m_lock;
    };

private:
    std::string m_folder;
};

} // namespace strongroom::keychain
