// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// Write, batch write, read, delete; what a record must be.

#include "SandboxClient.h"

#include <QTest>

#include <cstdint>
#include <limits>

using nlohmann::json;
using strongroom::test::Answer;
using strongroom::test::SandboxClient;

namespace {

const std::string aHash(64, 'a');

// Every member that a client may send, with a value that is right for it.
json fullRecord(const SandboxClient &client)
{
    json record = client.record("full");
    record["body"] = "2:QUJD";
    record["precommit_body"] = "2:REVG";
    for (const char *const name : {"profile_key", "parent_key", "service_key1", "service_key2", "service_key3", "service_key4", "service_key5"}) {
        record[name] = client.hash(name);
    }
    for (int i = 1; i <= 20; ++i) {
        record["key" + std::to_string(i)] = i % 2 == 0 ? client.hash(std::to_string(i)) : "clear Ключ №" + std::to_string(i);
    }
    for (int i = 1; i <= 10; ++i) {
        record["range_key" + std::to_string(i)] = 9007199254740992LL + i;
    }
    record["version"] = 3;
    record["is_encrypted"] = true;
    record["expires_at"] = "2099-12-31T23:59:59.250Z";
    return record;
}

} // namespace

class SandboxStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryMember()
    {
        SandboxClient client;
        const json sent = fullRecord(client);
        client.write(sent);
        const Answer answer = client.storage("GET", "/us/" + client.hash("full"));
        QCOMPARE(answer.status, 200);
        json got = answer.json();
        for (const auto &[name, value] : sent.items()) {
            QVERIFY2(got.at(name) == value, (name + ": " + got.at(name).dump()).c_str());
        }
        COMPARE_JSON(got.at("created_at"), "2026-09-21T14:13:20.000Z"); // the clock of SandboxClient
        COMPARE_JSON(got.at("updated_at"), "2026-09-21T14:13:20.000Z");
        COMPARE_JSON(got.at("attachments"), json::array());
        QCOMPARE(got.size(), sent.size() + 3);
    }

    void absentMembersAreNull()
    {
        SandboxClient client;
        client.write(client.record("small", {{"key3", nullptr}, {"range_key1", nullptr}}));
        const json got = client.storage("GET", "/us/" + client.hash("small")).json();
        QCOMPARE(got.size(), fullRecord(client).size() + 3);
        for (const char *const name : {"key3", "key20", "range_key1", "profile_key", "version", "expires_at", "precommit_body"}) {
            QVERIFY(got.at(name).is_null());
        }
        COMPARE_JSON(got.at("is_encrypted"), false); // pt:
    }

    void writeReplaces()
    {
        SandboxClient client;
        client.write(client.record("r", {{"key1", "first"}, {"range_key1", 1}}));
        client.now += 5000;
        client.write(client.record("r", {{"key2", "second"}}));
        const json got = client.storage("GET", "/us/" + client.hash("r")).json();
        QVERIFY(got.at("key1").is_null() && got.at("range_key1").is_null());
        COMPARE_JSON(got.at("key2"), "second");
        COMPARE_JSON(got.at("created_at"), "2026-09-21T14:13:20.000Z");
        COMPARE_JSON(got.at("updated_at"), "2026-09-21T14:13:25.000Z");
        COMPARE_JSON(client.storage("POST", "/us/find", json::object()).json().at("meta").at("total"), 1);
    }

    void countriesAreApart()
    {
        SandboxClient client;
        client.write(client.record("r"), "us");
        QCOMPARE(client.storage("GET", "/de/" + client.hash("r")).status, 404);
        QCOMPARE(client.storage("DELETE", "/de/" + client.hash("r")).status, 404);
        client.write(client.record("r", {{"key1", "german"}}), "de");
        QCOMPARE(client.storage("DELETE", "/us/" + client.hash("r")).status, 200);
        COMPARE_JSON(client.storage("GET", "/de/" + client.hash("r")).json().at("key1"), "german");
    }

    void missingRecords()
    {
        SandboxClient client;
        const Answer read = client.storage("GET", "/us/" + aHash);
        QCOMPARE(read.status, 404);
        COMPARE_JSON(read.errorSource(), "path.record_key");
        QCOMPARE(client.storage("DELETE", "/us/" + aHash).status, 404);
        QCOMPARE(client.storage("GET", "/us/not-a-hash").status, 400);
        QCOMPARE(client.storage("GET", "/us/" + std::string(64, 'A')).status, 400);
        QCOMPARE(client.storage("GET", "/us/" + aHash + "/more").status, 404);
        QCOMPARE(client.storage("PATCH", "/us/" + aHash).status, 405);
        QCOMPARE(client.storage("GET", "/us").status, 405);
        QCOMPARE(client.storage("GET", "/us/find").status, 405);
    }

    void int64IsExact()
    {
        SandboxClient client;
        client.write(client.record("big", {{"range_key1", std::numeric_limits<std::int64_t>::max()}, {"range_key2", std::numeric_limits<std::int64_t>::min()},
                                              {"range_key3", 9007199254740993LL}}));
        const Answer answer = client.storage("GET", "/us/" + client.hash("big"));
        QVERIFY(answer.body.contains("9223372036854775807"));
        QVERIFY(answer.body.contains("-9223372036854775808"));
        QVERIFY(answer.body.contains("9007199254740993"));
    }

    // Python sends attachments of a record that it has read.
    void attachmentsInAWriteAreIgnored()
    {
        SandboxClient client;
        client.write(client.record("r", {{"attachments", {{{"file_id", "x"}}}}}));
        COMPARE_JSON(client.storage("GET", "/us/" + client.hash("r")).json().at("attachments"), json::array());
    }

    void emptyMembersOfOldReleases()
    {
        SandboxClient client;
        client.write(client.record("r", {{"key1", ""}, {"profile_key", ""}, {"service_key1", ""}, {"precommit_body", ""}}));
        const json got = client.storage("GET", "/us/" + client.hash("r")).json();
        COMPARE_JSON(got.at("key1"), "");
        COMPARE_JSON(got.at("profile_key"), "");
        COMPARE_JSON(got.at("precommit_body"), "");
    }

    void refusesRecords_data()
    {
        QTest::addColumn<std::string>("member");
        QTest::addColumn<std::string>("value"); // JSON
        const auto row = [](const char *name, const char *member, const std::string &value) { QTest::newRow(name) << std::string(member) << value; };
        row("unknown member", "key21", "\"x\"");
        row("misspelt member", "Key1", "\"x\"");
        row("date from the server", "created_at", "\"2026-01-01T00:00:00Z\"");
        row("record key in the clear", "record_key", "\"r\"");
        row("record key in capitals", "record_key", "\"" + std::string(64, 'A') + "\"");
        row("record key too long", "record_key", "\"" + std::string(65, 'a') + "\"");
        row("record key empty", "record_key", "\"\"");
        row("record key null", "record_key", "null");
        row("record key a number", "record_key", "7");
        row("profile key in the clear", "profile_key", "\"customer\"");
        row("parent key in the clear", "parent_key", "\"p\"");
        row("service key in the clear", "service_key5", "\"s\"");
        row("key a number", "key1", "1");
        row("key a list", "key1", "[\"x\"]");
        row("key of 257", "key1", "\"" + std::string(257, 'k') + "\"");
        row("key of 129 emoji", "key1", [] {
            std::string text = "\"";
            for (int i = 0; i < 129; ++i) {
                text += "😀";
            }
            return text + "\"";
        }());
        row("range a string", "range_key1", "\"1\"");
        row("range a fraction", "range_key1", "1.5");
        row("range an exponent", "range_key1", "1e3");
        row("range a boolean", "range_key1", "true");
        row("range beyond int64", "range_key1", "9223372036854775808");
        row("range far beyond", "range_key1", "99999999999999999999999999");
        row("version negative", "version", "-1");
        row("version a string", "version", "\"1\"");
        row("body null", "body", "null");
        row("body empty", "body", "\"\"");
        row("body without a format", "body", "\"abc\"");
        row("body with an empty format", "body", "\":abc\"");
        row("body an object", "body", "{}");
        row("precommit without a format", "precommit_body", "\"abc\"");
        row("flag a number", "is_encrypted", "1");
        row("date a number", "expires_at", "1790000000");
        row("date without an offset", "expires_at", "\"2099-12-31T23:59:59\"");
        row("date that does not exist", "expires_at", "\"2099-02-30T00:00:00Z\"");
        row("date with text behind", "expires_at", "\"2099-12-31T23:59:59Zx\"");
    }

    void refusesRecords()
    {
        QFETCH(std::string, member);
        QFETCH(std::string, value);
        SandboxClient client;
        json record = client.record("r");
        record.erase(member);
        const std::string rest = record.dump();
        const std::string body = "{\"" + member + "\": " + value + (rest.size() > 2 ? ", " + rest.substr(1) : "}");
        const Answer single = client.storageRaw("POST", "/us", "application/json", QByteArray::fromStdString(body));
        QCOMPARE(single.status, 400);
        COMPARE_JSON(single.errorSource(), "body." + member);
        // In a batch, one bad record keeps the good one out.
        const std::string batch = "{\"records\": [" + client.record("good").dump() + ", " + body + "]}";
        const Answer inBatch = client.storageRaw("POST", "/us/batchWrite", "application/json", QByteArray::fromStdString(batch));
        QCOMPARE(inBatch.status, 400);
        COMPARE_JSON(inBatch.errorSource(), "body.records[1]." + member);
        QCOMPARE(client.storage("GET", "/us/" + client.hash("good")).status, 404);
    }

    void takesLongestKeys()
    {
        SandboxClient client;
        std::string emoji;
        for (int i = 0; i < 128; ++i) {
            emoji += "😀";
        }
        client.write(client.record("r", {{"key1", std::string(256, 'k')}, {"key2", emoji}}));
        COMPARE_JSON(client.storage("GET", "/us/" + client.hash("r")).json().at("key2"), emoji);
    }

    void refusesBodies_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray jsonType = "application/json";
        QTest::newRow("no JSON") << jsonType << QByteArray("{") << 400;
        QTest::newRow("nothing") << jsonType << QByteArray("") << 400;
        QTest::newRow("text behind") << jsonType << QByteArray("{} {}") << 400;
        QTest::newRow("a list") << jsonType << QByteArray("[]") << 400;
        QTest::newRow("not UTF-8") << jsonType << QByteArray("{\"key1\": \"\xff\"}") << 400;
        QTest::newRow("lone surrogate") << jsonType << QByteArray("{\"key1\": \"\\ud800\"}") << 400;
        QTest::newRow("NaN") << jsonType << QByteArray("{\"range_key1\": NaN}") << 400;
        QTest::newRow("no members") << jsonType << QByteArray("{}") << 400;
        QTest::newRow("a form") << QByteArray("application/x-www-form-urlencoded") << QByteArray("{}") << 415;
        QTest::newRow("deep") << jsonType << QByteArray(200000, '[') << 400;
    }

    void refusesBodies()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        SandboxClient client;
        QCOMPARE(client.storageRaw("POST", "/us", type, body).status, status);
    }

    void batches()
    {
        SandboxClient client;
        json records = json::array();
        for (int i = 0; i < 100; ++i) {
            records.push_back(client.record(std::to_string(i), {{"range_key1", i}}));
        }
        QCOMPARE(client.storage("POST", "/us/batchWrite", {{"records", records}}).status, 201);
        COMPARE_JSON(client.storage("POST", "/us/find", json::object()).json().at("meta").at("total"), 100);

        records.push_back(client.record("one more"));
        QCOMPARE(client.storage("POST", "/us/batchWrite", {{"records", records}}).status, 400);
        QCOMPARE(client.storage("POST", "/us/batchWrite", {{"records", json::array()}}).status, 400);
        QCOMPARE(client.storage("POST", "/us/batchWrite", {{"records", json::object()}}).status, 400);
        QCOMPARE(client.storage("POST", "/us/batchWrite", json::object()).status, 400);
        QCOMPARE(client.storage("POST", "/us/batchWrite", {{"records", {client.record("x")}}, {"more", 1}}).status, 400);
        QCOMPARE(client.storage("POST", "/us/batchWrite", {{"records", {1}}}).status, 400);
        COMPARE_JSON(client.storage("POST", "/us/find", json::object()).json().at("meta").at("total"), 100);
    }

    // The later one wins, as the requests of the SDKs may have it.
    void sameKeyTwiceInABatch()
    {
        SandboxClient client;
        const json records = {client.record("r", {{"key1", "a"}}), client.record("r", {{"key1", "b"}})};
        QCOMPARE(client.storage("POST", "/us/batchWrite", {{"records", records}}).status, 201);
        COMPARE_JSON(client.storage("GET", "/us/" + client.hash("r")).json().at("key1"), "b");
    }

    void limitsTheSize()
    {
        SandboxClient client;
        // Not one letter over and over: QNetworkAccessManager takes an answer that was packed so well for an attack.
        std::string text = "2:";
        for (std::uint32_t state = 1; text.size() < 19000000; state = state * 1664525U + 1013904223U) {
            text += static_cast<char>('A' + (state >> 24U) % 26);
        }
        client.write(client.record("large", {{"body", text}}));
        const json large = client.storage("GET", "/us/" + client.hash("large")).json();
        QVERIFY(large.is_object() && large.at("body") == text);
        QCOMPARE(client.storage("POST", "/us", client.record("too large", {{"body", "2:" + std::string(20000000, 'A')}})).status, 413);
    }

    void recordsExpire()
    {
        SandboxClient client;
        client.write(client.record("past", {{"expires_at", "2026-09-21T14:13:19.999Z"}}));
        QCOMPARE(client.storage("GET", "/us/" + client.hash("past")).status, 404);
        client.write(client.record("soon", {{"expires_at", "2026-09-21T16:13:21.5+02:00"}}));
        COMPARE_JSON(client.storage("GET", "/us/" + client.hash("soon")).json().at("expires_at"), "2026-09-21T14:13:21.500Z");
        client.now += 1499;
        QCOMPARE(client.storage("GET", "/us/" + client.hash("soon")).status, 200);
        client.now += 1;
        COMPARE_JSON(client.storage("POST", "/us/find", json::object()).json().at("meta").at("total"), 0);
        QCOMPARE(client.storage("DELETE", "/us/" + client.hash("soon")).status, 404);
    }

    void compressesWhenAsked()
    {
        SandboxClient client;
        client.write(client.record("r", {{"body", "2:" + std::string(5000, 'A')}}));
        // QNetworkAccessManager asks for gzip and unpacks by itself, unless the header is set by hand.
        auto headers = client.storageHeaders();
        headers.append(qMakePair(QByteArray("Accept-Encoding"), QByteArray("br, gzip;q=0.5")));
        const Answer packed = client.send("GET", "/v2/storage/records/us/" + client.hash("r"), headers);
        QCOMPARE(packed.header("Content-Encoding"), QByteArray("gzip"));
        QVERIFY(packed.body.startsWith("\x1f\x8b") && packed.body.size() < 2000);
        headers.last().second = "gzip;q=0, identity";
        const Answer plain = client.send("GET", "/v2/storage/records/us/" + client.hash("r"), headers);
        QVERIFY(plain.header("Content-Encoding").isEmpty());
        QVERIFY(plain.body.startsWith("{"));
        COMPARE_JSON(client.storage("GET", "/us/" + client.hash("r")).json(), plain.json());
    }
};

QTEST_GUILESS_MAIN(SandboxStorage)
#include "tst_sandbox_storage.moc"
