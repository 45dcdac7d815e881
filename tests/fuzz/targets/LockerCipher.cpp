// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Locker: sealed strings. What carries the right MAC is opened as far as its padding goes, and is then the only text that could have been sealed so.
#include "../Target.h"

#include "crypto/Encoding.h"
#include "crypto/Hmac.h"
#include "locker/Sealing.h"

namespace strongroom::fuzz::lockerCipherTarget {

namespace {

void fuzzLockerCipher(ByteView input)
{
    const locker::SealingKeys keys{fixedKey<32>(0x66), fixedKey<32>(0x77)};
    locker::Sealer sealer(keys);
    const std::string_view text = textOf(input);
    require(!attempt([&] { return sealer.open(text); }), "nothing opens that was not sealed");
    (void)attempt([&] { return sealer.openField(text); });
    (void)attempt([&] { return locker::unwrapped(text, keys); });
    require(sealer.open(sealer.seal(text)).view() == text, "what was sealed opens");

    const Bytes iv(16, std::byte{0x88});
    const auto mac = crypto::hmacSha256(keys.mac.view(), {iv, input});
    const std::string sealed = "2." + crypto::encodeBase64(iv) + '|' + crypto::encodeBase64(input) + '|' + crypto::encodeBase64(mac);
    if (const auto opened = attempt([&] { return sealer.open(sealed); })) {
        require(sealer.seal(opened->view(), iv) == sealed, "an opened text is sealed to the same");
    }
    (void)attempt([&] { return locker::unwrapped(sealed, keys); });
}

const Registration lockerCipher("locker_cipher", fuzzLockerCipher, {"locker/enc_string.json", "locker/enc_string_bad.json", "locker/sym_key.json"});

} // namespace

} // namespace strongroom::fuzz::lockerCipherTarget
