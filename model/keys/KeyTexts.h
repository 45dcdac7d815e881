// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Secrets in words, and never a word of a secret: neither a part of it nor its length where it is a password.

#include "incountry/SecretsDocument.h"

#include <QString>

namespace strongroom::model {

// "32-byte key, base64", "32-byte key, the 3.0.0 form: 32 characters", "password", "custom encryption, 16 bytes, base64".
[[nodiscard]] QString keyFormText(const incountry::Secret &secret);
// Why it was understood so, and what that means; one or two sentences.
[[nodiscard]] QString keyFormHelp(const incountry::Secret &secret);
// A doubt worth a word while typing: text given as a password that is base64 of 32 bytes, or 32 characters of random look. Empty: none.
[[nodiscard]] QString keyFormDoubt(const incountry::Secret &secret);
// "version 3", or "any version" for a password that stands alone.
[[nodiscard]] QString versionText(const incountry::SecretsDocument &document, std::int64_t version);
// What differs: "version 4 added, version 2 removed, version 4 becomes current". Empty: nothing.
[[nodiscard]] QString changesText(const incountry::SecretsDocument &saved, const incountry::SecretsDocument &edited);
// "2, 3 and 7"
[[nodiscard]] QString versionList(const std::vector<std::int64_t> &versions);

} // namespace strongroom::model
