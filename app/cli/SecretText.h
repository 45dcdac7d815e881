// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "incountry/SecretsData.h"

namespace strongroom::cli {

// What a secret is, in tables and JSON.
[[nodiscard]] constexpr const char *useName(incountry::SecretUse use)
{
    switch (use) {
    case incountry::SecretUse::Password:
        return "password";
    case incountry::SecretUse::Key:
        return "key";
    case incountry::SecretUse::CustomEncryption:
        return "custom encryption";
    }
    return "";
}

} // namespace strongroom::cli
