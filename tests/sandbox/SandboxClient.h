// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A sandbox in this process with a clock in the test's hand, and the plainest client: QNetworkAccessManager, one request at a time.

#include "sandbox/Server.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QPair>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>

namespace strongroom::test {

using RequestHeaders = QList<QPair<QByteArray, QByteArray>>;

struct Answer
{
    int status = 0; // 0: no answer
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] nlohmann::json json() const; // discarded when it is none
    // The "source" of the first entry of an error document of the service; "" when the body is none.
    [[nodiscard]] std::string errorSource() const;
};

class SandboxClient
{
public:
    explicit SandboxClient(sandbox::ServerOptions options = {});

    std::int64_t now = 1'790'000'000'000; // the server's clock, milliseconds

    [[nodiscard]] const nlohmann::json &ready() const { return m_ready; } // its member "incountry"
    [[nodiscard]] nlohmann::json description() const;                      // all of it
    [[nodiscard]] std::string text(const char *member) const { return m_ready.at(member).get<std::string>(); }
    [[nodiscard]] QString url(const std::string &path) const;

    // Any request; nothing is added to the headers.
    [[nodiscard]] Answer send(const QByteArray &method, const std::string &path, const RequestHeaders &headers, const QByteArray &body = {});

    // POST /oauth2/token with this form; right credentials unless others are given as "id:secret".
    [[nodiscard]] Answer requestToken(const QByteArray &form, const QByteArray &credentials = {});
    [[nodiscard]] QByteArray tokenForm() const; // a right one
    [[nodiscard]] std::string newToken();

    // A storage request with token and environment id; path is relative to /v2/storage/records.
    [[nodiscard]] Answer storage(const QByteArray &method, const std::string &path);
    [[nodiscard]] Answer storage(const QByteArray &method, const std::string &path, const nlohmann::json &body);
    [[nodiscard]] Answer storageRaw(const QByteArray &method, const std::string &path, const QByteArray &contentType, const QByteArray &body);
    [[nodiscard]] RequestHeaders storageHeaders() const;

    // lower-case hex of SHA-256(value ":" environment id)
    [[nodiscard]] std::string hash(const std::string &value) const;

    // The smallest record with this record key.
    [[nodiscard]] nlohmann::json record(const std::string &key, nlohmann::json more = nlohmann::json::object()) const;

    // Writes it and checks the status.
    void write(const nlohmann::json &record, const std::string &country = "us");

private:
    std::unique_ptr<sandbox::Server> m_server;
    nlohmann::json m_ready;
    std::string m_token;
    QNetworkAccessManager m_network;
};

[[nodiscard]] std::string sha256Hex(const std::string &bytes);

} // namespace strongroom::test

// QCOMPARE for JSON values and std::string, with both sides in the message. (QCOMPARE itself does not compile with nlohmann::json.)
#define COMPARE_JSON(actual, ...)                                                                                                                              \
    do {                                                                                                                                                       \
        const nlohmann::json actualJson_(actual);                                                                                                              \
        const nlohmann::json expectedJson_ = __VA_ARGS__;                                                                                                      \
        QVERIFY2(actualJson_ == expectedJson_, (actualJson_.dump() + " is not " + expectedJson_.dump()).c_str());                                             \
    } while (false)
