// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A sandbox in this process as a client of Locker meets it, with a client's cryptography of its own (neither core's nor the sandbox's).

#include "SandboxClient.h"

#include <optional>
#include <string>

namespace strongroom::test {

struct LockerKeys
{
    QByteArray encryption;
    QByteArray mac;
};

// Throws std::runtime_error when it does not open.
[[nodiscard]] QByteArray openSealed(const LockerKeys &keys, const std::string &sealed);
[[nodiscard]] std::string seal(const LockerKeys &keys, const QByteArray &text);
[[nodiscard]] LockerKeys stretched(const std::string &secretAccessKey);
// The file tests/vectors/locker/<name>; throws unless it is a Locker vector file with cases.
[[nodiscard]] nlohmann::json readLockerVectors(const std::string &name);
[[nodiscard]] std::string lookupHash(std::int64_t project, const QByteArray &text);

struct LockerUser
{
    std::string id;     // access key id
    std::string secret; // secret access key
    std::int64_t project = 0;
    LockerKeys keys;

    [[nodiscard]] std::string seal(const QByteArray &text) const { return test::seal(keys, text); }
    [[nodiscard]] std::string open(const nlohmann::json &sealed) const { return openSealed(keys, sealed.get<std::string>()).toStdString(); }
    [[nodiscard]] std::string hash(const QByteArray &text) const { return lookupHash(project, text); }
};

class LockerSandbox
{
public:
    explicit LockerSandbox(sandbox::ServerOptions options = {});

    SandboxClient http;

    [[nodiscard]] const nlohmann::json &ready() const { return m_ready; } // the ready file's "locker"
    // Signs in with what the ready file says in this member (""  : its own) and opens the project's keys.
    [[nodiscard]] LockerUser user(const std::string &member = {});
    [[nodiscard]] LockerUser userOf(const std::string &accessKeyId, const std::string &secretAccessKey);

    // path is relative to the api_base: "/v1/profile".
    [[nodiscard]] Answer get(const LockerUser &user, const std::string &path);
    [[nodiscard]] Answer send(const LockerUser &user, const QByteArray &method, const std::string &path, const nlohmann::json &body);
    // A bare number in six decimals or none.
    [[nodiscard]] std::string number(const LockerUser &user, const std::string &path);

    [[nodiscard]] static std::string secretsPath(const std::string &revisionDate = "0", const std::string &hash = {}, int size = 2000, int page = 1);
    [[nodiscard]] static std::string environmentsPath(const std::string &revisionDate = "0", const std::string &hash = {}, int size = 2000, int page = 1);

    // The smallest bodies of creations, and the stored object. These throw when the status is not 201.
    [[nodiscard]] static nlohmann::json secretBody(const LockerUser &user, const QByteArray &key, const QByteArray &value);
    nlohmann::json createSecret(const LockerUser &user, const QByteArray &key, const QByteArray &value, const nlohmann::json &environment = {});
    nlohmann::json createEnvironment(const LockerUser &user, const QByteArray &name);

    // What the owner does in the web client, and what goes wrong; path is relative to the console's URL.
    [[nodiscard]] Answer console(const QByteArray &method, const std::string &path, const nlohmann::json &body = nlohmann::json::object());

    // A project and an access key as a vector file has them: "project_id", "access_key_id", "secret_access_key", "enc_key_hex", "mac_key_hex".
    [[nodiscard]] LockerUser addProject(const nlohmann::json &project);

private:
    nlohmann::json m_ready;
};

} // namespace strongroom::test
