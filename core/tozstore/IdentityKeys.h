// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an identity's user name and password are turned into, and PKCE of its login (TozStore page, section 13). The password never leaves this
// computer: the keys derived from it open the note in which the identity's client configuration lies. Any thread; a derivation takes two times
// 10,000 rounds of PBKDF2-HMAC-SHA512.

#include "base/SecretBytes.h"
#include "tozstore/Keys.h"
#include "tozstore/RandomSource.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace strongroom::tozstore {

// Which note: the one for the password, or one of those through which a forgotten password is replaced.
enum class IdentityNote : std::uint8_t { Password, EmailCode, ToznyCode };

struct IdentityKeys {
    std::string noteName;   // hash text, 43 characters
    EncryptionPrivateKey encryption;
    SigningPrivateKey signing;
};

// `realmName` keeps its case (it is not the realm's domain); the user name is made lower case by Unicode's rules, the password taken as it is.
// ClientError that names the member: an empty user or realm name, text that is not UTF-8. The password may be empty.
[[nodiscard]] IdentityKeys deriveIdentityKeys(std::string_view userName, const SecretBytes &password, std::string_view realmName,
                                              IdentityNote note = IdentityNote::Password);

// PKCE with S256 (RFC 7636).
struct Pkce {
    SensitiveText verifier;   // 43 characters
    std::string challenge;    // 43 characters
};
[[nodiscard]] Pkce makePkce(RandomSource &random);

} // namespace strongroom::tozstore
