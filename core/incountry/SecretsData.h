// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The keys of an environment (incountry page, section 10): a bare password, or {"currentVersion", "secrets": [...]}. Checked whole when
// it is made; both key forms (32 raw characters of release 3.0.0, base64 of 32 bytes since) are understood and told apart.

#include "base/SecretBytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::incountry {

enum class SecretUse { Password, Key, CustomEncryption };
enum class KeyNotation { None, Base64, Raw32 };   // how a Key was written

struct Secret {
    std::int64_t version = 0;
    SecretUse use = SecretUse::Password;
    KeyNotation notation = KeyNotation::None;
    SecretBytes bytes;       // password: UTF-8; key: 32 bytes; custom: decoded bytes

    [[nodiscard]] Secret duplicate() const { return {version, use, notation, bytes.duplicate()}; }
    [[nodiscard]] bool sameAs(const Secret &other) const noexcept
    {
        return version == other.version && use == other.use && bytes.sameAs(other.bytes);   // however it is written
    }
};

// One secret as people type it and files write it: the text of a password, a key in either form, base64 for custom encryption.
// ClientError about `member`, never with the value.
[[nodiscard]] Secret readSecret(std::int64_t version, SecretUse use, std::string_view text, const std::string &member = "secret");

// Its text in secrets_data: a key in the form it was given in.
[[nodiscard]] SensitiveText writtenForm(const Secret &secret);

// Tells two keys apart without saying anything about either: 32 bits of a hash of 256 random ones, as 8 hex digits. Empty for anything but
// a key: a password, and a custom secret that may be one, could be guessed by it.
[[nodiscard]] std::string keyFingerprint(const Secret &secret);

class SecretsData {
public:
    // JSON object, JSON string, or (when it is neither) the bare password itself: what a file, the keychain or a prompt holds.
    // ClientError naming the place ("secrets[1].secret"), never the value.
    [[nodiscard]] static SecretsData parse(std::string_view text);
    [[nodiscard]] static SecretsData fromPassword(SecretBytes password);              // version 0, used for every version asked for
    [[nodiscard]] static SecretsData make(std::int64_t currentVersion, std::vector<Secret> secrets);   // ClientError
    // A new random 32-byte key as `version`, current.
    [[nodiscard]] static SecretsData generate(std::int64_t version);

    [[nodiscard]] std::int64_t currentVersion() const noexcept { return m_currentVersion; }
    [[nodiscard]] bool isBarePassword() const noexcept { return m_bare; }
    [[nodiscard]] const std::vector<Secret> &secrets() const noexcept { return m_secrets; }
    [[nodiscard]] const Secret &current() const;
    // The secret for a record's version; nullptr when there is none. nullopt asks for the current one.
    [[nodiscard]] const Secret *find(std::optional<std::int64_t> version) const;
    [[nodiscard]] bool hasCustom() const;
    [[nodiscard]] SecretsData duplicate() const;

    // The JSON the SDKs read, keys as base64. Secret.
    [[nodiscard]] SecretBytes toJson() const;

private:
    SecretsData() = default;
    std::int64_t m_currentVersion = 0;
    bool m_bare = false;
    std::vector<Secret> m_secrets;
};

} // namespace strongroom::incountry
