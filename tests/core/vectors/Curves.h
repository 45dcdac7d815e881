// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Play.h"

namespace strongroom::test {

// tozstore::SigningPublicKey::verifies.
[[nodiscard]] Tally playEd25519();
// The program has X25519 inside the sealing of access keys only (NaCl's box): each case seals one for the case's public key, and what comes out must
// open under the key that the published rule makes of the case's shared secret.
[[nodiscard]] Tally playX25519();
// tozstore::p384::sharedSecret, with keys read as they are read from the service.
[[nodiscard]] Tally playEcdhP384();
// The program has it only inside TLS, which is OpenSSL's: put to OpenSSL, in both forms of a signature.
[[nodiscard]] Tally playEcdsaP384();
[[nodiscard]] Tally playEcdsaP384Fixed();

} // namespace strongroom::test
