// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The file calls of a service (TozStore page, section 11) behind a FakeTransport, with the JavaScript SDK's client of the vectors: what it is
// sent it keeps, what it hands out is in the test's hand. One step may fail, or cancel what is under way.

// Before TozExchanges.h, whose json g++ would see shadowed in there.
#include "support/FakeClock.h"
#include "support/FakeTransport.h"

#include "TozExchanges.h"

#include "tozstore/Client.h"
#include "tozstore/FileCipher.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>

namespace strongroom::test {

inline std::string md5Of(const std::string &bytes)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Md5).toBase64().toStdString();
}

inline QStringList everythingIn(const QString &folder) { return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name); }

inline std::string contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "(no file)";
}

inline void putContent(const QString &path, const std::string &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), static_cast<qint64>(content.size())) != static_cast<qint64>(content.size())) {
        throw std::runtime_error("cannot write " + path.toStdString());
    }
}

// Temporary files go to a folder of its own while it lives, so that a test sees what is left there. POSIX and Windows read different names.
class TemporaryPlace {
public:
    TemporaryPlace()
    {
        for (const char *const name : {"TMPDIR", "TEMP", "TMP"}) {
            m_before.emplace_back(name, qgetenv(name));
            qputenv(name, m_folder.path().toLocal8Bit());
        }
    }
    ~TemporaryPlace()
    {
        for (const auto &[name, value] : m_before) {
            value.isEmpty() ? qunsetenv(name) : qputenv(name, value);
        }
    }
    TemporaryPlace(const TemporaryPlace &) = delete;
    TemporaryPlace &operator=(const TemporaryPlace &) = delete;
    [[nodiscard]] QStringList content() const { return everythingIn(m_folder.path()); }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::vector<std::pair<const char *, QByteArray>> m_before;
};

struct TozFileService {
    TozExchanges exchanges{"http_js"};
    json record = exchanges.at(47)["response"]["body"]["json"];   // what GET answers
    std::string content = exchanges.answered(48);                 // what lies at its URL
    int contentStatus = 200;
    FakeClock clock;
    std::shared_ptr<FakeTransport> transport = std::make_shared<FakeTransport>();
    std::function<net::HttpResponse()> instead;                   // of the request of this number
    std::size_t insteadAt = 0;
    std::function<void(const RecordedRequest &)> seen;

    TozFileService()
    {
        transport->setHandler([this](const RecordedRequest &request, const Cancellation &cancellation) { return answer(request, cancellation); });
    }

    [[nodiscard]] std::shared_ptr<tozstore::Store> open() { return tozstore::openClient(exchanges.client("alice"), transport, std::make_shared<tozstore::SystemRandom>(), clock); }
    [[nodiscard]] json &fileMeta() { return record["meta"]["file_meta"]; }
    // A record that says of the content what is so.
    void setContent(std::string bytes)
    {
        fileMeta()["size"] = bytes.size();
        fileMeta()["checksum"] = md5Of(bytes);
        content = std::move(bytes);
    }
    [[nodiscard]] std::string id() const { return record["meta"]["record_id"].get<std::string>(); }
    [[nodiscard]] std::string version() const { return record["meta"]["version"].get<std::string>(); }
    [[nodiscard]] tozstore::AccessKey accessKey() const
    {
        const auto suite = tozstore::makeSuite(tozstore::SuiteKind::Sodium);
        const tozstore::ClientConfiguration alice = exchanges.client("alice");
        return suite->openAccessKey(exchanges.at(43)["response"]["body"]["json"]["eak"].get<std::string>(), alice.privateKey, alice.privateKey.publicKey());
    }
    // "POST /v1/storage/files", in order, without the host and the token.
    [[nodiscard]] std::vector<std::string> calls() const
    {
        std::vector<std::string> all;
        for (const RecordedRequest &request : transport->requests()) {
            const std::string path = request.url.substr(std::string(TozExchanges::url).size());
            if (path != "/v1/auth/token") {
                all.push_back(std::string(net::methodName(request.method)) + " " + path.substr(0, path.find("/access_keys/") == std::string::npos ? path.size() : 23));
            }
        }
        return all;
    }

    net::HttpResponse answer(const RecordedRequest &request, const Cancellation &cancellation)
    {
        if (seen) {
            seen(request);
        }
        if (instead && transport->requestCount() == insteadAt + 1) {
            net::HttpResponse other = instead();
            cancellation.throwIfCancelled();
            return other;
        }
        const std::string path = request.url.substr(std::string(TozExchanges::url).size());
        if (path == "/v1/auth/token") {
            return httpResponse(200, R"({"access_token":"t","token_type":"bearer","expires_at":"2030-01-01T00:00:00Z"})");
        }
        if (path.starts_with("/v1/storage/access_keys/")) {
            return httpResponse(200, exchanges.answered(43));
        }
        if (path.starts_with("/blobs/")) {
            if (request.method == net::Method::Put) {
                setContent(request.body);
                return httpResponse(200);
            }
            return httpResponse(contentStatus, content);
        }
        switch (request.method) {
        case net::Method::Post:
        case net::Method::Put: {
            const json asked = json::parse(request.body);
            for (const char *const name : {"type", "plain", "writer_id", "user_id"}) {
                record["meta"][name] = asked["meta"][name];
            }
            record["rec_sig"] = asked["rec_sig"];
            return httpResponse(202, exchanges.answered(44));
        }
        case net::Method::Patch:
        case net::Method::Get:
            return httpResponse(200, record.dump());
        case net::Method::Head:
        case net::Method::Delete:
        case net::Method::Options:
            break;
        }
        return httpResponse(405);
    }
};

} // namespace strongroom::test
