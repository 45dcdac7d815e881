// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// The requests that the official SDKs really send (tests/vectors) must be understood: what they write is taken and given back, what they
// ask for is answered.

#include "SandboxClient.h"
#include "support/Vectors.h"

#include <QTest>

#include <set>

using nlohmann::json;
using strongroom::test::Answer;
using strongroom::test::readVectors;
using strongroom::test::SandboxClient;

namespace {

// What a correct client does not send, although release 3.3.0 of the SDK does.
const std::set<std::string> refusedWrites = {"beyond-int64-range-key", "key-length-256-astral-plain-keys"};
const std::set<std::string> refusedFinds = {"int-comparison-with-list"};

bool accepted(const json &vector)
{
    return !vector.contains("expect") || vector.at("expect").at("ok").get<bool>();
}

// Everything but nulls must come back as it was sent.
std::string difference(const json &sent, const json &got)
{
    for (const auto &[name, value] : sent.items()) {
        if (!value.is_null() && name != "attachments" && got.at(name) != value) {
            return name + ": sent " + value.dump() + ", got " + got.at(name).dump();
        }
    }
    return {};
}

} // namespace

class SandboxVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<int>("least");
        QTest::newRow("record_write") << std::string("record_write") << 100;
        QTest::newRow("interop_node") << std::string("interop_node") << 3;
        QTest::newRow("interop_java") << std::string("interop_java") << 3;
        QTest::newRow("release_3_0_0") << std::string("release_3_0_0") << 1;
    }

    void writes()
    {
        QFETCH(std::string, file);
        QFETCH(int, least);
        SandboxClient client;
        int played = 0;
        for (const json &vector : readVectors("incountry/" + file + ".json")) {
            if (!vector.contains("wire") || !vector.at("wire").is_object() || !accepted(vector)) {
                continue;
            }
            const json &wire = vector.at("wire");
            const auto id = vector.at("id").get<std::string>();
            const Answer answer = client.storage("POST", "/us", wire);
            if (refusedWrites.contains(id)) {
                QVERIFY2(answer.status == 400, id.c_str());
                continue;
            }
            QVERIFY2(answer.status == 201, (id + ": " + answer.body.toStdString()).c_str());
            const Answer read = client.storage("GET", "/us/" + wire.at("record_key").get<std::string>());
            QVERIFY2(read.status == 200, id.c_str());
            QVERIFY2(difference(wire, read.json()).empty(), (id + ": " + difference(wire, read.json())).c_str());
            ++played;
        }
        QVERIFY2(played >= least, std::to_string(played).c_str());
    }

    void batches()
    {
        SandboxClient client;
        int played = 0;
        for (const json &vector : readVectors("incountry/batch_write.json")) {
            if (!vector.contains("wire") || vector.at("wire").is_null() || !accepted(vector)) {
                continue;
            }
            const json &wire = vector.at("wire");
            const json body = wire.is_array() ? json{{"records", wire}} : wire;
            const Answer answer = client.storage("POST", "/us/batchWrite", body);
            QVERIFY2(answer.status == 201, (vector.at("id").get<std::string>() + ": " + answer.body.toStdString()).c_str());
            const json &last = body.at("records").back();
            COMPARE_JSON(difference(last, client.storage("GET", "/us/" + last.at("record_key").get<std::string>()).json()), "");
            ++played;
        }
        QVERIFY2(played >= 3, std::to_string(played).c_str());
    }

    void finds()
    {
        SandboxClient client;
        int played = 0;
        for (const json &vector : readVectors("incountry/find_request.json")) {
            if (!accepted(vector)) {
                continue;
            }
            const auto id = vector.at("id").get<std::string>();
            const Answer answer = client.storage("POST", "/us/find", vector.at("expect").at("body"));
            const int status = refusedFinds.contains(id) ? 400 : 200;
            QVERIFY2(answer.status == status, (id + ": " + answer.body.toStdString()).c_str());
            ++played;
        }
        QVERIFY2(played >= 50, std::to_string(played).c_str());
    }

    // The form of the token request, byte for byte but for the names of this sandbox.
    void tokenForms()
    {
        SandboxClient client;
        int played = 0;
        const auto play = [&](const json &request) {
            if (!request.contains("body") || !request.at("body").contains("form")) {
                return;
            }
            QByteArray form = QByteArray::fromStdString(request.at("body").at("form").get<std::string>());
            const qsizetype audience = form.indexOf("audience=");
            if (audience < 0 || form.indexOf("+https", audience) >= 0) {
                return; // two URLs: the countries and masks of the vectors are not of this server
            }
            COMPARE_JSON(request.at("headers").at("Content-Type"), "application/x-www-form-urlencoded");
            const qsizetype end = form.indexOf('&', audience);
            form.replace(audience, (end < 0 ? form.size() : end) - audience, "audience=" + QByteArray::fromStdString(client.text("endpoint")).toPercentEncoding());
            const qsizetype scope = form.indexOf("scope=");
            const qsizetype scopeEnd = form.indexOf('&', scope);
            form.replace(scope, (scopeEnd < 0 ? form.size() : scopeEnd) - scope, "scope=" + QByteArray::fromStdString(client.text("environment_id")));
            QCOMPARE(client.requestToken(form).status, 200);
            ++played;
        };
        for (const json &vector : readVectors("incountry/auth.json")) {
            for (const json &step : vector.at("steps")) {
                for (const json &exchange : step.at("exchange")) {
                    play(exchange.at("request"));
                }
            }
        }
        QVERIFY2(played >= 20, std::to_string(played).c_str());
    }

    void uploads()
    {
        SandboxClient client;
        client.write(client.record("r"));
        int played = 0;
        for (const json &vector : readVectors("incountry/attachments.json")) {
            for (const json &exchange : vector.at("exchange")) {
                const json &request = exchange.at("request");
                if (!request.contains("body") || !request.at("body").contains("multipart") || request.at("body").at("multipart").size() != 1) {
                    continue;
                }
                const json &part = request.at("body").at("multipart").at(0);
                QByteArray body = "--b0undary\r\n";
                for (const auto &[name, value] : part.at("headers").items()) {
                    body += QByteArray::fromStdString(name + ": " + value.get<std::string>() + "\r\n");
                }
                const QByteArray content = QByteArray::fromBase64(QByteArray::fromStdString(part.at("base64").get<std::string>()));
                body += "\r\n" + content + "\r\n--b0undary--\r\n";
                const Answer answer = client.storageRaw("PUT", "/us/" + client.hash("r") + "/attachments", "multipart/form-data; boundary=b0undary", body);
                QVERIFY2(answer.status == 201, (vector.at("id").get<std::string>() + ": " + answer.body.toStdString()).c_str());
                QCOMPARE(answer.json().at("size").get<qsizetype>(), content.size());
                ++played;
            }
        }
        QVERIFY2(played >= 6, std::to_string(played).c_str());
    }
};

QTEST_GUILESS_MAIN(SandboxVectors)
#include "tst_sandbox_vectors.moc"
