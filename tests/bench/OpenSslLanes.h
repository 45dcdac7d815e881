// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// PBKDF2-HMAC-SHA-512 by hand on OpenSSL's SHA-512 block function, with the inner and outer states kept: the best that one lane does
// without a library of its own.

#include "crypto/KeyDerivation.h"

namespace strongroom::bench {

void deriveOnSha512Transform(const crypto::Pbkdf2Job &job);

} // namespace strongroom::bench
