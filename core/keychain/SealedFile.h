// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The passphrase file on the disk: mode 0600, replaced whole, one writer at a time among all programs. Knows nothing of what is in it.
// Internal to keychain.

#include "base/SecretBytes.h"

#include <QLockFile>

#include <string>

namespace strongroom::keychain {

class SealedFile {
public:
    explicit SealedFile(std::string path) : m_path(std::move(path)) {}
    [[nodiscard]] const std::string &path() const noexcept { return m_path; }
    [[nodiscard]] bool exists() const;

    // StorageError: gone, not readable, no file, larger than largestPassphraseFile.
    [[nodiscard]] Bytes read() const;
    // Under a Guard. Synced and renamed, the folder too; on StorageError the old file is as it was. A link is no place for it: StorageError.
    void replace(ByteView content) const;
    void create(ByteView content) const;   // StorageError when there is one
    void remove() const;                   // fine when there is none

    // "<path>.lock", held while the file is read, changed and written; makes the folder, for its owner only. StorageError.
    class Guard {
    public:
        explicit Guard(const SealedFile &file);

    private:
        QLockFile m_lock;
    };

private:
    std::string m_path;
};

} // namespace strongroom::keychain
