// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// What the published SDKs sent once, sent again: every request of the recorded exchanges that needs no signature, in order. Identifiers, keys
// and tokens that a server makes are replaced by what this one made in their place. Statuses must be those that the SDKs got on with, and an answer
// has every member that the recorded one has.

#include "TozSandbox.h"
#include "TozVectors.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <map>
#include <set>
#include <utility>

using nlohmann::json;
using strongroom::test::Answer;
using strongroom::test::RequestHeaders;
using strongroom::test::TozSandbox;

namespace {

const std::string recordedHost = "http://vault.test";

// Members that a server makes up, and members in which the recording server was of another mind.
const std::set<std::string> made = {"client_id", "api_key_id", "api_secret", "access_token", "record_id", "version", "id", "file_url"};
const std::set<std::string> notCompared = {"sharing_model", "after_index"};

class Replay
{
public:
    explicit Replay(const json &recording) : m_recording(recording) { m_known["registration-token"] = m_sandbox.registrationToken(); }

    void run()
    {
        for (const json &exchange : m_recording.at("exchanges")) {
            const json &request = exchange.at("request");
            const std::string authorization = request.at("headers").value("authorization", "");
            const std::string path = request.at("path");
            if (authorization.starts_with("TSV1") || path.find("/identity/") != std::string::npos || path.starts_with("/auth/realms")) {
                continue;
            }
            const std::string label = std::to_string(exchange.at("seq").get<int>()) + " " + exchange.at("label").get<std::string>();
            if (exchange.at("label") == "search paging") {
                writeWhatWasNotRecorded(authorization);
            }
            const Answer answer = send(request, authorization);
            const json &recorded = exchange.at("response");
            QVERIFY2(answer.status == recorded.at("status").get<int>(), (label + ": " + std::to_string(answer.status) + " " + answer.body.toStdString()).c_str());
            if (recorded.at("headers").contains("X-Backup-Client")) {
                m_known[recorded["headers"]["X-Backup-Client"]] = answer.header("X-Backup-Client").toStdString();
            }
            if (recorded.at("body").contains("json") && answer.status < 400) {
                QVERIFY2(learn(recorded["body"]["json"], answer.json(), path), (label + ": " + answer.body.toStdString() + " has not all of " + recorded["body"].dump()).c_str());
            }
            ++count;
        }
    }

    int count = 0;

private:
    Answer send(const json &request, const std::string &authorization)
    {
        RequestHeaders headers;
        for (const auto &[name, value] : request.at("headers").items()) {
            if (name != "authorization" && name != "content-length" && name != "expect" && name != "host") {
                headers.emplaceBack(QByteArray::fromStdString(name), QByteArray::fromStdString(value.get<std::string>()));
            }
        }
        if (authorization.starts_with("Basic ")) {
            const QByteArray pair = QByteArray::fromBase64(QByteArray::fromStdString(authorization.substr(6)));
            headers.emplaceBack("Authorization", "Basic " + QByteArray::fromStdString(replaced(pair.toStdString())).toBase64());
        } else if (!authorization.empty()) {
            headers.emplaceBack("Authorization", QByteArray::fromStdString(replaced(authorization)));
        }
        const QByteArray method = QByteArray::fromStdString(request.at("method"));
        const json &body = request.at("body");
        QByteArray bytes;
        if (body.contains("json")) {
            json document = json::parse(replaced(body["json"].dump()));
            if (document.contains("after_index") && document["after_index"] > 0) {
                document["after_index"] = m_lastIndex;
            }
            bytes = QByteArray::fromStdString(document.dump());
        } else if (body.contains("text")) {
            bytes = QByteArray::fromStdString(replaced(body["text"]));
        } else if (body.contains("base64")) {
            bytes = QByteArray::fromBase64(QByteArray::fromStdString(body["base64"]));
        }
        std::string path = request.at("path");
        if (path.starts_with("/blobs/")) {
            return elsewhere(method, QUrl(QString::fromStdString(m_known.at(recordedHost + path))), headers, bytes);
        }
        path = replaced(path);
        if (request.contains("query") && request["query"].is_string() && !request["query"].get<std::string>().empty()) {
            path += "?" + request["query"].get<std::string>();
        }
        return m_sandbox.http.send(method, path, headers, bytes);
    }

    // The records that are paged through, and their access key: they are known only from what the searches found.
    void writeWhatWasNotRecorded(const std::string &authorization)
    {
        if (std::exchange(m_pagesWritten, true)) {
            return;
        }
        const RequestHeaders headers{{"Authorization", QByteArray::fromStdString(replaced(authorization))}};
        for (const json &exchange : m_recording.at("exchanges")) {
            if (exchange.at("label") != "search paging") {
                continue;
            }
            for (const json &result : exchange.at("response").at("body").at("json").at("results")) {
                const json &meta = result.at("meta");
                const std::string writer = meta.at("writer_id");
                const json record = {{"meta", {{"writer_id", writer}, {"user_id", writer}, {"type", meta.at("type")}, {"plain", meta.at("plain")}}},
                    {"data", result.at("record_data")}};
                QCOMPARE(m_sandbox.http.send("POST", "/v1/storage/records", headers, QByteArray::fromStdString(replaced(record.dump()))).status, 201);
                const json key = {{"eak", result.at("access_key").at("eak")}};
                const std::string path = replaced(TozSandbox::keyPath(writer, writer, meta.at("type")));
                QCOMPARE(m_sandbox.http.send("PUT", path, headers, QByteArray::fromStdString(key.dump())).status, 201);
            }
        }
    }

    // Upload and download URLs may lead anywhere.
    static Answer elsewhere(const QByteArray &method, const QUrl &url, const RequestHeaders &headers, const QByteArray &body)
    {
        QNetworkRequest request(url);
        for (const auto &[name, value] : headers) {
            request.setRawHeader(name, value);
        }
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->rawHeaderPairs()};
    }

    [[nodiscard]] std::string replaced(std::string text) const
    {
        for (const auto &[recorded, own] : m_known) {
            for (std::size_t at = text.find(recorded); at != std::string::npos; at = text.find(recorded, at + own.size())) {
                text.replace(at, recorded.size(), own);
            }
        }
        return text;
    }

    // Whether everything recorded is there, of the same kind; remembers what was made up.
    bool learn(const json &recorded, const json &own, const std::string &path)
    {
        if (recorded.is_object()) {
            for (const auto &[name, value] : recorded.items()) {
                if (notCompared.contains(name)) {
                    continue;
                }
                if (!own.is_object() || !own.contains(name)) {
                    return false;
                }
                if (made.contains(name) && value.is_string() && own[name].is_string() && !value.get<std::string>().empty()) {
                    m_known[value.get<std::string>()] = own[name].get<std::string>();
                } else if (name == "last_index" && path == "/v1/storage/search") {
                    m_lastIndex = own[name];
                } else if ((name == "last_index" || name == "total_results") && value != own[name]) {
                    return false;
                } else if (!learn(value, own[name], path)) {
                    return false;
                }
            }
            return true;
        }
        if (recorded.is_array()) {
            bool all = own.is_array() && own.size() == recorded.size();
            for (std::size_t i = 0; all && i < recorded.size(); ++i) {
                all = learn(recorded[i], own[i], path);
            }
            return all;
        }
        return recorded.is_null() || recorded.type() == own.type() || (recorded.is_number() && own.is_number());
    }

    const json &m_recording;
    TozSandbox m_sandbox;
    std::map<std::string, std::string> m_known;
    std::int64_t m_lastIndex = 0;
    bool m_pagesWritten = false;
};

} // namespace

class TozSandboxReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void python() { replay("http_python.json", 73); }
    void javaScript() { replay("http_js.json", 45); }

private:
    static void replay(const char *file, int least)
    {
        std::ifstream stream(strongroom::test::vectorPath(std::string("tozstore/") + file), std::ios::binary);
        const json recording = json::parse(stream);
        Replay replay(recording);
        replay.run();
        QVERIFY2(replay.count >= least, std::to_string(replay.count).c_str());
    }
};

QTEST_GUILESS_MAIN(TozSandboxReplay)
#include "tst_toz_sandbox_replay.moc"
