// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A client's side of Locker (protocol page sections 4 to 7), for the seeder alone: the service itself has no keys.

#include <QByteArray>

#include <cstdint>
#include <string>

namespace strongroom::sandbox {

struct LockerKeyPair
{
    QByteArray encryption; // 32 bytes
    QByteArray mac;        // 32 bytes
};

[[nodiscard]] QByteArray lockerRandom(int bytes);
// HKDF-Expand-SHA256 with "enc" and "mac"; the secret access key is standard base64.
[[nodiscard]] LockerKeyPair stretchedLockerKey(const std::string &secretAccessKey);
// A sealed string of type 2 with a fresh IV.
[[nodiscard]] std::string lockerSeal(const LockerKeyPair &keys, const QByteArray &plain);
// base64url(SHA-256(decimal(project) text))
[[nodiscard]] std::string lockerLookupHash(std::int64_t project, const QByteArray &text);

} // namespace strongroom::sandbox
