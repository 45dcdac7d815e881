// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A client's configuration file, e3db.json, versions 1 and 2 (TozStore page, section 2.1): everything that makes a program this client,
// its private keys among it. Whether a client can sign is decided by the presence of its keys; the version only has to be one of the two.
// Read: either naming of the SDKs (client_id, clientId), the version as text or number. Written: as the Python SDK does, members and order.

#include "base/SecretBytes.h"
#include "tozstore/Keys.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace strongroom::tozstore {

inline constexpr std::string_view defaultApiUrl = "https://api.e3db.com";

struct ClientConfiguration {
    std::string clientId;          // UUID, lower case
    std::string apiKeyId;
    SecretBytes apiSecret;
    std::string clientEmail;       // may be empty; in practice often the client's name
    EncryptionPrivateKey privateKey;
    std::optional<SigningPrivateKey> signingKey;   // version 2
    std::string apiUrl;            // http or https, no slash at the end

    [[nodiscard]] int version() const noexcept { return signingKey ? 2 : 1; }
};

// ClientError that names the member: not JSON, a member is missing or not text, a key cannot be read, a public key is not that of the private
// one. The text is secret and stays the caller's; no piece of it gets into an error.
[[nodiscard]] ClientConfiguration parseClientConfiguration(std::string_view text);

// The file's text, with the private keys in it.
[[nodiscard]] SensitiveText clientConfigurationText(const ClientConfiguration &configuration);

// ~/.tozny/<profile>/e3db.json, or ~/.tozny/e3db.json for an empty profile. ClientError: the profile is not the name of one folder.
[[nodiscard]] QString clientConfigurationPath(const QString &profile, const QString &home);

// Readable for its owner only, in folders that are made so where they are missing. StorageError: the file is there already (it may be another
// client's only copy), or cannot be written; then nothing is left behind.
void saveClientConfiguration(const QString &path, const ClientConfiguration &configuration);

} // namespace strongroom::tozstore
