// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/seed/TozDemoClient.h"

#include "sandbox/tozstore/TozText.h"

#include <algorithm>
#include <stdexcept>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

template <std::size_t size>
void read(const json &profile, const char *member, std::array<unsigned char, size> &to)
{
    const std::optional<std::string> bytes = fromBase64Url(profile.at(member).get<std::string>());
    if (!bytes || bytes->size() != size) {
        throw std::runtime_error("the demo client's keys are damaged");
    }
    std::copy(bytes->begin(), bytes->end(), to.begin());
}

} // namespace

TozDemoClient registerDemoClient(TozClients &clients, const std::string &name, const std::string &token)
{
    TozDemoClient made;
    made.box = newTozBoxKeys();
    made.signing = newTozSigningKeys();
    TozClient client;
    client.name = name;
    client.publicKey = {{"curve25519", tozKeyText(made.box.publicKey)}};
    client.signingKey = {{"ed25519", tozKeyText(made.signing.publicKey)}};
    made.credentials = clients.add(client, token);
    made.id = client.id;
    made.name = name;
    return made;
}

json profileOf(const TozDemoClient &client)
{
    return {{"version", "2"}, {"client_id", client.id}, {"api_key_id", client.credentials.apiKeyId}, {"api_secret", client.credentials.apiSecret},
        {"client_email", client.name}, {"public_key", tozKeyText(client.box.publicKey)}, {"private_key", tozKeyText(client.box.privateKey)},
        {"public_signing_key", tozKeyText(client.signing.publicKey)}, {"private_signing_key", tozKeyText(client.signing.privateKey)}};
}

TozDemoClient clientOf(const json &profile)
{
    TozDemoClient client;
    client.id = profile.at("client_id").get<std::string>();
    client.name = profile.at("client_email").get<std::string>();
    client.credentials = {profile.at("api_key_id").get<std::string>(), profile.at("api_secret").get<std::string>()};
    read(profile, "public_key", client.box.publicKey);
    read(profile, "private_key", client.box.privateKey);
    read(profile, "public_signing_key", client.signing.publicKey);
    read(profile, "private_signing_key", client.signing.privateKey);
    return client;
}

} // namespace strongroom::sandbox
