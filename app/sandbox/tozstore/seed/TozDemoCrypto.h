// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an SDK does with keys (protocol page sections 4, 6 and 7.2), with libsodium alone, for the seeder.

#include <QByteArray>

#include <array>
#include <string>
#include <string_view>

namespace strongroom::sandbox {

using TozKey = std::array<unsigned char, 32>;
using TozSigningKey = std::array<unsigned char, 64>; // seed, then public key

struct TozBoxKeys
{
    TozKey publicKey{};
    TozKey privateKey{};
};

struct TozSigningKeys
{
    TozKey publicKey{};
    TozSigningKey privateKey{};
};

[[nodiscard]] TozBoxKeys newTozBoxKeys();
[[nodiscard]] TozSigningKeys newTozSigningKeys();
[[nodiscard]] TozKey newTozKey();

// base64url, as keys are written.
[[nodiscard]] std::string tozKeyText(const TozKey &key);
[[nodiscard]] std::string tozKeyText(const TozSigningKey &key);

// "eak.nonce"
[[nodiscard]] std::string sealTozAccessKey(const TozKey &accessKey, const TozKey &reader, const TozKey &authorizer);
// "edk.nonce.ef.nonce"
[[nodiscard]] std::string sealTozField(std::string_view text, const TozKey &accessKey);
// Format 3.
[[nodiscard]] QByteArray sealTozFile(const QByteArray &content, const TozKey &accessKey);

// base64url of the signature of the text as it is: rec_sig.
[[nodiscard]] std::string signTozText(std::string_view text, const TozSigningKey &key);
// A field of a note: version, salt, length, signature, value.
[[nodiscard]] std::string signTozField(std::string_view name, std::string_view value, std::string_view salt, const TozSigningKey &key);

} // namespace strongroom::sandbox
