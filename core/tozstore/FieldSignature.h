// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Signed fields of notes (TozStore page, section 6):
//
//   e7737e7c-1637-511e-8bab-93c4f3e26fd9;<salt>;<length>;<signature><value>
//
// Ed25519 over the 43 characters of hash text(salt + name + value). The salt ties the fields of one note together. Any thread.

#include "tozstore/Keys.h"

#include <optional>
#include <string>
#include <string_view>

namespace strongroom::tozstore {

// `salt` is UUID text. ClientError: a salt with a semicolon in it, or none.
[[nodiscard]] SensitiveText signField(const SigningPrivateKey &key, std::string_view name, std::string_view value, std::string_view salt);

struct CheckedField {
    bool isSigned = false;   // false: the text has no signature in front and is the value itself. Not for fields of a signed note
    std::string salt;        // empty when not signed
    SensitiveText value;
};

// `salt`: what it must be, where that is known. CryptoError, with the field's name as member: another signature or salt, or a signature that is
// cut off or not of this form. Neither message shows any of the text.
[[nodiscard]] CheckedField checkField(const SigningPublicKey &key, std::string_view name, std::string_view text,
                                      const std::optional<std::string> &salt = std::nullopt);

} // namespace strongroom::tozstore
