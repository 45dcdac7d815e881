// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Play.h"

namespace strongroom::test {

// crypto::AesGcm has keys of 256 bits, IVs of 96 and tags of 128: the rest is put to OpenSSL.
[[nodiscard]] Tally playAesGcm();
// The program has CBC only inside its envelopes: 256 bits in the Locker's strings and the Node SDK's token file, 128 in Fernet tokens. Each case
// goes through them, with the MAC that belongs to its ciphertext. 192 bits: OpenSSL, the program has none.
[[nodiscard]] Tally playAesCbc();
// crypto::ChaChaPoly (age files) takes no associated data: cases that have some are put to OpenSSL. Its nonce type has 96 bits, which refuses others.
[[nodiscard]] Tally playChaChaPoly();
// The program has XChaCha20 and Poly1305 inside secretstream only (tst_sodium_answers.cpp): all to libsodium, whose nonces have 192 bits.
[[nodiscard]] Tally playXChaChaPoly();

} // namespace strongroom::test
