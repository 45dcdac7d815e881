// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The ways to a Locker connection: an access key that was typed in, one from the environment, or from ~/.locker/credentials; and its credential as
// the keychain keeps it. Blocking. Opening.h has what every connection needs.

#include "connections/Opening.h"
#include "locker/AccessKey.h"

#include <map>
#include <optional>
#include <string>

namespace strongroom::connections {

struct LockerCredential {
    locker::AccessKey key;
    locker::ExtraHeaders headers;
};

// The credential of a Locker connection. ClientError: not there, damaged; AuthError as locker::AccessKey::checked().
[[nodiscard]] LockerCredential lockerCredentialOf(const Connection &connection, const Credentials &credentials);

// Makes the connection one of this access key: service, settings, and the credential as its only one. AuthError, ClientError.
void setLockerCredential(ConfiguredConnection &target, const LockerCredential &credential, const std::string &apiBase);

// ~/.locker/credentials, when it is there. It is read and never written. StorageError when it cannot be read.
struct LockerCredentialsFile {
    std::string path;
    SecretBytes text;
    bool readableByOthers = false;   // group or others; always false on Windows
};
[[nodiscard]] std::optional<LockerCredentialsFile> lockerCredentialsFile(const std::string &home);

// From the variables of an access key, else from the file; the environment before the file (Locker page, section 2). nullopt: neither has any.
struct FoundLocker {
    ConfiguredConnection configured;             // origin Environment; nothing is saved
    locker::AccessKeySource source = locker::AccessKeySource::Environment;
    Sentence where;                              // for people: "LOCKER_ACCESS_KEY_ID and LOCKER_SECRET_ACCESS_KEY", or the file's path
    bool readableByOthers = false;
};
[[nodiscard]] std::optional<FoundLocker> findLocker(const std::map<std::string, std::string> &environment, const std::string &home);

// Where all offline copies lie: STRONGROOM_CACHE_DIR, or the system's folder for caches.
[[nodiscard]] std::string lockerCacheFolder();
// Removes the connection's offline copy; nothing to do when there is none. StorageError.
void removeLockerCache(const Connection &connection, const Credentials &credentials);

} // namespace strongroom::connections
