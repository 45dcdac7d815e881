// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Why a keychain cannot be used, and what to do about it, as one text. Internal to keychain.

#include "base/Error.h"

namespace strongroom::keychain {

[[nodiscard]] inline Sentence withItsAdvice(const VaultError &error)
{
    return error.advice().empty() ? error.sentence() : Sentence("%1. %2").arg(error.sentence()).arg(error.adviceSentence());
}

} // namespace strongroom::keychain
