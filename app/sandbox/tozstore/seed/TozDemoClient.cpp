// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/seed/TozDemoClient.h"

#include "sandbox/tozstore/TozText.h"

#include <sodium.h>

#include <array>
#include <stdexcept>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

struct Keys
{
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> boxPublic{};
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> boxPrivate{};
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> signPublic{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> signPrivate{};
};

template <std::size_t size>
std::string text(const std::array<unsigned char, size> &bytes)
{
    return toBase64Url({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
}

Keys makeKeys()
{
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium does not start");
    }
    Keys keys;
    crypto_box_keypair(keys.boxPublic.data(), keys.boxPrivate.data());
    crypto_sign_keypair(keys.signPublic.data(), keys.signPrivate.data());
    return keys;
}

TozClient publicHalf(const std::string &name, const Keys &keys)
{
    TozClient client;
    client.name = name;
    client.publicKey = {{"curve25519", text(keys.boxPublic)}};
    client.signingKey = {{"ed25519", text(keys.signPublic)}};
    return client;
}

} // namespace

json registerDemoClient(TozClients &clients, const std::string &name, const std::string &token)
{
    const Keys keys = makeKeys();
    TozClient client = publicHalf(name, keys);
    const TozCredentials credentials = clients.add(client, token);
    return {{"version", "2"}, {"client_id", client.id}, {"api_key_id", credentials.apiKeyId}, {"api_secret", credentials.apiSecret}, {"client_email", ""},
        {"public_key", text(keys.boxPublic)}, {"private_key", text(keys.boxPrivate)}, {"public_signing_key", text(keys.signPublic)},
        {"private_signing_key", text(keys.signPrivate)}};
}

std::string registerKeylessClient(TozClients &clients, const std::string &name)
{
    TozClient client = publicHalf(name, makeKeys());
    (void)clients.add(client, {});
    return client.id;
}

} // namespace strongroom::sandbox
