// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A sandbox in this process as a client of TozStore meets it. What a test sends as ciphertext is random bytes of the right form: a service
// cannot tell the difference.

#include "SandboxClient.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::test {

struct TozUser
{
    std::string id;
    std::string apiKeyId;
    std::string apiSecret;
    std::string token; // bearer
};

class TozSandbox
{
public:
    explicit TozSandbox(sandbox::ServerOptions options = {});

    SandboxClient http;

    [[nodiscard]] const nlohmann::json &ready() const { return m_ready; }
    [[nodiscard]] std::string registrationToken() const { return m_ready.at("registration_token").get<std::string>(); }

    // The body of a right registration.
    [[nodiscard]] nlohmann::json registration(const std::string &name) const;

    // Registers and signs in. Throws when that fails.
    [[nodiscard]] TozUser newUser(const std::string &name);
    [[nodiscard]] Answer signIn(const std::string &apiKeyId, const std::string &apiSecret, const QByteArray &form = "grant_type=client_credentials");
    void renewToken(TozUser &user);

    // With the user's bearer token; a body only when there is one.
    [[nodiscard]] Answer call(const TozUser &user, const QByteArray &method, const std::string &path, const std::optional<nlohmann::json> &body = std::nullopt);
    // Without any Authorization.
    [[nodiscard]] Answer anonymous(const QByteArray &method, const std::string &path, const std::optional<nlohmann::json> &body = std::nullopt);

    // The body of a right record of this writer.
    [[nodiscard]] static nlohmann::json record(const TozUser &writer, const std::string &type, nlohmann::json plain = nlohmann::json::object());
    // Writes it and answers the stored record. Throws when that fails.
    nlohmann::json write(const TozUser &writer, const nlohmann::json &record);

    // As `share` of the SDKs: access key, then policy. Both answers must be 201.
    void share(const TozUser &by, const std::string &writer, const std::string &reader, const std::string &type, const std::string &right = "read");
    void revoke(const TozUser &by, const std::string &writer, const std::string &reader, const std::string &type, const std::string &right = "read");
    [[nodiscard]] static std::string keyPath(const std::string &writer, const std::string &reader, const std::string &type);
    [[nodiscard]] static std::string policyPath(const std::string &writer, const std::string &reader, const std::string &type);

    // The id in X-Backup-Client of the last registration.
    [[nodiscard]] std::string backupClient() const { return m_backupClient; }

private:
    nlohmann::json m_ready;
    std::string m_backupClient;
};

[[nodiscard]] std::string base64Url(const QByteArray &bytes);
[[nodiscard]] std::string randomPart(int bytes);   // base64url
[[nodiscard]] std::string encryptedField(int plaintextBytes = 12);
[[nodiscard]] std::string encryptedAccessKey();

} // namespace strongroom::test
