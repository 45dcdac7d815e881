// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Hashes.h"

#include "base/Error.h"
#include "crypto/AgePrimitives.h"
#include "crypto/Hmac.h"
#include "crypto/KeyDerivation.h"
#include "locker/Sealing.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>

namespace strongroom::test {

namespace {

const unsigned char *in(const Bytes &bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }

// A file's tag may be cut.
bool beginsWith(ByteView whole, const Bytes &start) { return start.size() <= whole.size() && std::ranges::equal(whole.first(start.size()), start); }

} // namespace

Tally playHmacSha256()
{
    return play("hmac_sha256_test.json", {}, [](const Case &one) -> Result {
        const Bytes key = one.bytes("key");
        const Bytes message = one.bytes("msg");
        const Bytes tag = one.bytes("tag");
        const auto mac = crypto::hmacSha256(key, {message});
        if (!key.empty()) {
            const ByteView whole(message);
            const std::size_t half = message.size() / 2;
            const auto inTwo = locker::KeyedHash(key).of(whole.first(half), whole.subspan(half));
            if (!std::ranges::equal(locker::hmacSha256(key, message).view(), mac) || !std::ranges::equal(inTwo, mac)) {
                return {Answer::Wrong, Way::Own};
            }
        }
        return {beginsWith(mac, tag) ? Answer::Taken : Answer::Refused, Way::Own};
    });
}

Tally playHmacSha512()
{
    return play("hmac_sha512_test.json", {}, [](const Case &one) -> Result {
        const Bytes key = one.bytes("key");
        const Bytes message = one.bytes("msg");
        std::array<std::byte, 64> mac{};
        unsigned int size = 0;
        if (HMAC(EVP_sha512(), key.data(), static_cast<int>(key.size()), in(message), message.size(), reinterpret_cast<unsigned char *>(mac.data()), &size)
            == nullptr) {
            return {Answer::Wrong, Way::Library};
        }
        return {beginsWith(mac, one.bytes("tag")) ? Answer::Taken : Answer::Refused, Way::Library};
    });
}

Tally playHkdfSha256()
{
    return play("hkdf_sha256_test.json", {}, [](const Case &one) -> Result {
        const Bytes secret = one.bytes("ikm");
        const Bytes salt = one.bytes("salt");
        const Bytes info = one.bytes("info");
        Bytes key(one.test.at("size").get<std::size_t>());
        try {
            crypto::hkdfSha256(secret, salt, textOf(info), key);
        } catch (const CryptoError &) {
            return {Answer::Refused, Way::Own};
        }
        const crypto::AgeKey age = crypto::ageHkdf(secret, salt, textOf(info));
        const std::size_t common = std::min(key.size(), crypto::AgeKey::size);
        const bool same = std::ranges::equal(ByteView(age.view()).first(common), ByteView(key).first(common));
        return {takenIf(same && key == one.bytes("okm")), Way::Own};
    });
}

Tally playPbkdf2Sha256()
{
    return play("pbkdf2_hmacsha256_test.json", {}, [](const Case &one) -> Result {
        const Bytes secret = one.bytes("password");
        const Bytes salt = one.bytes("salt");
        const Bytes expected = one.bytes("dk");
        Bytes key(expected.size());
        const bool done = PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(secret.data()), static_cast<int>(secret.size()), in(salt), static_cast<int>(salt.size()),
                                            one.test.at("iterationCount").get<int>(), EVP_sha256(), static_cast<int>(key.size()),
                                            reinterpret_cast<unsigned char *>(key.data()))
            == 1;
        return {takenIf(done && key == expected), Way::Library};
    });
}

Tally playPbkdf2Sha512()
{
    return play("pbkdf2_hmacsha512_test.json", {}, [](const Case &one) -> Result {
        std::array<std::byte, crypto::derivedKeySize> key{};
        crypto::deriveKey(one.bytes("password"), one.bytes("salt"), one.test.at("iterationCount").get<std::uint32_t>(), key);
        const Bytes expected = one.bytes("dk");
        const std::size_t common = std::min(expected.size(), key.size());
        return {takenIf(common >= 16 && std::equal(key.begin(), key.begin() + static_cast<std::ptrdiff_t>(common), expected.begin())), Way::Own};
    });
}

} // namespace strongroom::test
