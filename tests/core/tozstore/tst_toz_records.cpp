// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "KnownDraws.h"

#include "base/Error.h"
#include "tozstore/Base64Url.h"
#include "tozstore/RecordJson.h"
#include "tozstore/RecordSignature.h"

#include <QTest>

#include <algorithm>

using namespace strongroom;
using namespace strongroom::tozstore;
using strongroom::test::idOf;
using strongroom::test::json;
using strongroom::test::KnownDraws;

class tst_TozRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAndReadAsPythonDoes();
    void readAsJavaScriptWrites();
    void signatures();
    void signedText();
    void newTypes();
    void textsThatAreNone();
    void theFieldIsNamed();
    void answersAreReadLeniently();
    void damagedAnswers();
    void fileMeta();
    void lists();
    void accessKeyKinds();
    void typedFields();
};

namespace {

json recordFile() { return test::readTozFile("records", 11); }

AccessKey accessKey(const json &vector)
{
    const Bytes bytes = test::hexOf(vector, "ak_hex");
    return AccessKey(std::span<const std::byte, 32>(bytes));
}

// The vector's draws are in the order its fields were written in, which only an ordered reading keeps; ours are in the order of names.
json drawsByName(const std::string &id, const char *draws)
{
    std::ifstream file(test::vectorPath("tozstore/records.json"), std::ios::binary);
    const auto document = nlohmann::ordered_json::parse(file);
    for (const auto &vector : document.at("cases")) {
        if (vector.at("id") != id) {
            continue;
        }
        std::map<std::string, json> byName;
        std::size_t at = 0;
        for (const auto &[name, value] : vector.at("data").items()) {
            for (int i = 0; i < 3; ++i) {
                byName[name].push_back(json::parse(vector.at(draws).at(at++).dump()));
            }
        }
        json sorted = json::array();
        for (const auto &[name, three] : byName) {
            sorted.insert(sorted.end(), three.begin(), three.end());
        }
        return sorted;
    }
    throw std::runtime_error("no vector " + id);
}

Record recordOf(const json &vector, const json &clients)
{
    Record record;
    record.meta.writerId = test::textOf(clients[test::textOf(vector, "writer")], "client_id");
    record.meta.userId = record.meta.writerId;
    record.meta.type = test::textOf(vector, "type");
    if (!vector["plain"].is_null()) {
        record.meta.plain = vector["plain"].get<PlainTexts>();
    }
    for (const auto &[name, value] : vector["data"].items()) {
        record.data.emplace(name, SensitiveText(value.get<std::string>()));
    }
    return record;
}

bool holds(const Record &record, const json &data)
{
    return record.data.size() == data.size()
        && std::ranges::all_of(record.data, [&](const auto &field) { return data.contains(field.first) && data[field.first] == std::string(field.second.view()); });
}

const char *const minimal = R"({"meta":{"record_id":"r","writer_id":"w","user_id":"u","type":"t","version":"v"},"data":{"a":"q"}})";

json changedMinimal(const char *pointer, const json &value)
{
    json record = json::parse(minimal);
    record[json::json_pointer(pointer)] = value;
    return record;
}

Record plainRecord()
{
    Record record;
    record.meta.writerId = "w";
    record.meta.userId = "w";
    record.meta.type = "t";
    record.data.emplace("name", SensitiveText("value"));
    return record;
}

} // namespace

void tst_TozRecords::writtenAndReadAsPythonDoes()
{
    const json file = recordFile();
    const auto suite = makeSuite(SuiteKind::Sodium);
    int checked = 0;
    for (const json &vector : file["cases"]) {
        if (vector["producer"] != "python") {
            continue;
        }
        const std::string id = idOf(vector);
        const AccessKey key = accessKey(vector);
        const Record record = recordOf(vector, file["clients"]);

        KnownDraws draws(drawsByName(id, "draws"));
        QVERIFY2(json::parse(writeBody(sealRecord(record, key, *suite, draws))) == vector["write_body"], id.c_str());
        QVERIFY2(draws.allTaken(), id.c_str());

        const Record read = openRecord(parseRecord(vector["server_record"].dump()), key, *suite);
        QVERIFY2(holds(read, vector["data"]), id.c_str());
        QVERIFY2(read.meta.plain == record.meta.plain, id.c_str());
        QVERIFY2(read.meta.recordId == test::textOf(vector["server_record"]["meta"], "record_id"), id.c_str());
        QVERIFY2(read.meta.created->text == test::textOf(vector["server_record"]["meta"], "created"), id.c_str());
        QVERIFY2(read.meta.lastModified->isSet() && !read.meta.fileMeta && !read.signature, id.c_str());

        KnownDraws updateDraws(drawsByName(id, "update_draws"));
        QVERIFY2(json::parse(updateBody(sealRecord(read, key, *suite, updateDraws))) == vector["update_body"], id.c_str());
        QVERIFY2(updateDraws.allTaken(), id.c_str());

        const json &readerKeys = file["clients"][test::textOf(vector, "reader")];
        const auto reader = EncryptionPrivateKey::fromText(test::textOf(readerKeys, "private_key")).value();
        const FoundRecord found = parseFoundRecord(vector["search_result"].dump());
        QVERIFY2(found.withData && found.accessKey, id.c_str());
        const AccessKey opened = suite->openAccessKey(found.accessKey->eak, reader, found.accessKey->authorizerPublicKey);
        QVERIFY2(holds(openRecord(found.record, opened, *suite), vector["data"]), id.c_str());

        const SealedAccessKey shared = parseAccessKey(vector["access_key_json_for_reader"].dump());
        QVERIFY2(crypto::encodeHex(suite->openAccessKey(shared.eak, reader, shared.authorizerPublicKey).view()) == test::textOf(vector, "ak_hex"), id.c_str());
        QVERIFY2(shared.authorizerId == record.meta.writerId && shared.signerId == record.meta.writerId, id.c_str());
        QVERIFY2(shared.signerSigningKey->text() == test::textOf(file["clients"]["alice"], "public_signing_key"), id.c_str());
        ++checked;
    }
    QCOMPARE(checked, 8);
}

void tst_TozRecords::readAsJavaScriptWrites()
{
    const json file = recordFile();
    const auto suite = makeSuite(SuiteKind::Sodium);
    const auto own = EncryptionPrivateKey::fromText(test::textOf(file["clients"]["alice"], "private_key")).value();
    int checked = 0;
    for (const json &vector : file["cases"]) {
        if (vector["producer"] != "js_sdk") {
            continue;
        }
        const std::string id = idOf(vector);
        const AccessKey key = suite->openAccessKey(test::textOf(vector, "eak_for_self"), own, own.publicKey());
        QVERIFY2(crypto::encodeHex(key.view()) == test::textOf(vector, "ak_hex"), id.c_str());
        json stored = vector["write_body"];
        stored["meta"]["record_id"] = "r";
        stored["meta"]["version"] = "v";
        const Record read = openRecord(parseRecord(stored.dump()), key, *suite);
        QVERIFY2(holds(read, vector["data"]), id.c_str());
        QVERIFY2(read.signature == test::textOf(vector, "rec_sig"), id.c_str());
        // What was not changed goes out as it came.
        QVERIFY2(json::parse(writeBody(parseRecord(stored.dump()))) == vector["write_body"], id.c_str());
        // The JavaScript SDK refuses its own unsorted signatures after a round trip; so do we.
        const auto signer = SigningPublicKey::fromText(test::textOf(vector, "public_signing_key")).value();
        QVERIFY2(isSignedBy(read, signer) == vector["verify_own"]["ok"].get<bool>(), id.c_str());
        // Over the text it did sign they are good.
        QVERIFY2(signer.verifies(bytesOf(test::textOf(vector, "signed_text")), decodeBase64Url(test::textOf(vector, "rec_sig")).value()), id.c_str());
        ++checked;
    }
    QCOMPARE(checked, 3);
}

void tst_TozRecords::signatures()
{
    const json file = recordFile();
    const json &vector = file["cases"][8];
    QCOMPARE(idOf(vector), std::string("js-0"));
    const auto key = SigningPrivateKey::fromText(test::textOf(file["clients"]["alice"], "private_signing_key")).value();
    Record record = recordOf(vector, file["clients"]);
    QVERIFY(!isSignedBy(record, key.publicKey()));
    record.signature = signRecord(record, key);
    QCOMPARE(*record.signature, test::textOf(vector, "rec_sig"));
    QVERIFY(isSignedBy(record, key.publicKey()));
    QVERIFY(!isSignedBy(record, SigningPrivateKey::generate().publicKey()));

    const auto broken = [&](auto change) {
        Record changed = recordOf(vector, file["clients"]);
        changed.signature = record.signature;
        change(changed);
        return !isSignedBy(changed, key.publicKey());
    };
    QVERIFY(!broken([](Record &) {}));
    QVERIFY(!broken([](Record &changed) { changed.meta.version = "other"; }));   // not signed
    QVERIFY(broken([](Record &changed) { changed.meta.type = "other"; }));
    QVERIFY(broken([](Record &changed) { changed.meta.plain["a"] = "b"; }));
    QVERIFY(broken([](Record &changed) { changed.meta.writerId = "other"; }));
    QVERIFY(broken([](Record &changed) { changed.meta.userId = "other"; }));
    QVERIFY(broken([](Record &changed) { changed.data["first_name"] = SensitiveText("Arya"); }));
    QVERIFY(broken([](Record &changed) { std::swap(changed.data["first_name"], changed.data["last_name"]); }));
    QVERIFY(broken([](Record &changed) { changed.data.erase("first_name"); }));
    QVERIFY(broken([](Record &changed) { changed.meta.fileMeta = FileMeta{}; }));
    QVERIFY(broken([](Record &changed) { changed.signature = "no signature"; }));
    QVERIFY(broken([](Record &changed) { changed.signature->pop_back(); }));

    record.meta.plain["x"] = "\xff";
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(signRecord(record, key)));
}

void tst_TozRecords::signedText()
{
    Record record = plainRecord();
    record.meta.plain = {{"z", "1"}, {"a", "\"\\/\b\f\n\r\t\x01\x1f\x7f\xe2\x98\x83\xe2\x80\xa8"}};
    // As JSON.stringify escapes: control characters only, the slash and U+2028 not.
    QCOMPARE(std::string(signedTextOf(record).view()),
             std::string("{\"plain\":{\"a\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\xe2\x98\x83\xe2\x80\xa8\",\"z\":\"1\"},\"type\":\"t\",\"user_id\":\"w\",\"writer_id\":\"w\"}"
                         "{\"name\":\"value\"}"));
    record.meta.plain.clear();
    record.meta.fileMeta = FileMeta{};
    QCOMPARE(std::string(signedTextOf(record).view()), std::string(R"({"plain":{},"type":"t","user_id":"w","writer_id":"w"}null)"));
}

void tst_TozRecords::newTypes()
{
    checkNewType("contact");
    checkNewType("unicode \xe2\x98\x83 type");
    checkNewType("50%");
    for (const char *bad : {"", "a/b", "a?", "#a", ".", "..", "None", "\xff"}) {
        QVERIFY_THROWS_EXCEPTION(ClientError, checkNewType(bad));
    }
    const json file = recordFile();
    const Record existing = recordOf(file["cases"][7], file["clients"]);   // read and updated above, but not made anew
    QCOMPARE(existing.meta.type, std::string("dots.and/slash?"));
    QVERIFY_THROWS_EXCEPTION(ClientError, checkNewRecord(existing));
}

void tst_TozRecords::textsThatAreNone()
{
    const auto suite = makeSuite(SuiteKind::Sodium);
    SystemRandom random;
    const AccessKey key = makeAccessKey(random);
    checkNewRecord(plainRecord());
    for (const auto &change : std::vector<std::function<void(Record &)>>{
             [](Record &record) { record.data["bad"] = SensitiveText("\xed\xa0\x80"); },
             [](Record &record) { record.data["\xff"] = SensitiveText("x"); },
         }) {
        Record record = plainRecord();
        change(record);
        QVERIFY_THROWS_EXCEPTION(ClientError, checkNewRecord(record));
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(sealRecord(record, key, *suite, random)));
    }
    Record record = plainRecord();
    record.meta.plain["bad"] = "\xc3";
    QVERIFY_THROWS_EXCEPTION(ClientError, checkNewRecord(record));
}

void tst_TozRecords::theFieldIsNamed()
{
    const auto suite = makeSuite(SuiteKind::Sodium);
    SystemRandom random;
    const AccessKey key = makeAccessKey(random);
    StoredRecord stored = sealRecord(plainRecord(), key, *suite, random);
    stored.data["other"] = "damaged";
    try {
        static_cast<void>(openRecord(stored, key, *suite));
        QFAIL("a damaged field was opened");
    } catch (const CryptoError &error) {
        QCOMPARE(error.member(), std::string("data.other"));
    }
    stored.data.erase("other");
    QVERIFY_THROWS_EXCEPTION(CryptoError, static_cast<void>(openRecord(stored, makeAccessKey(random), *suite)));
}

void tst_TozRecords::answersAreReadLeniently()
{
    json answer = json::parse(minimal);
    answer["unknown"] = {{"deep", 1}};
    answer["meta"]["unknown"] = nullptr;
    answer["meta"]["plain"] = nullptr;
    answer["meta"]["file_meta"] = nullptr;
    answer["meta"]["created"] = nullptr;
    answer["rec_sig"] = nullptr;
    const StoredRecord record = parseRecord(answer.dump());
    QCOMPARE(record.meta.recordId, std::string("r"));
    QVERIFY(record.meta.plain.empty() && !record.meta.fileMeta && !record.meta.created && !record.signature);
    QVERIFY(record == parseRecord(minimal));
    QVERIFY(!json::parse(writeBody(record))["meta"].contains("file_meta"));
    QVERIFY(parseRecord(changedMinimal("/data", nullptr).dump()).data.empty());

    json found = json::parse(minimal);
    found["record_data"] = nullptr;
    found["access_key"] = nullptr;
    const FoundRecord withoutData = parseFoundRecord(found.dump());
    QVERIFY(!withoutData.withData && !withoutData.accessKey);
}

void tst_TozRecords::damagedAnswers()
{
    QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(parseRecord("")));
    QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(parseRecord("[]")));
    QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(parseRecord("{}")));
    QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(parseRecord(std::string(minimal).substr(1))));
    for (const char *pointer : {"/meta", "/meta/record_id", "/meta/writer_id", "/meta/user_id", "/meta/type", "/meta/version"}) {
        for (const json &bad : {json(nullptr), json(7), json::array()}) {
            QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(parseRecord(changedMinimal(pointer, bad).dump())));
        }
    }
    for (const auto &[pointer, bad] : std::vector<std::pair<const char *, json>>{{"/data/a", 5}, {"/data/a", nullptr}, {"/data", "x"}, {"/meta/plain", {{"a", 1}}}, {"/meta/created", "yesterday"},
                                                                                 {"/rec_sig", true}, {"/meta/file_meta", {{"checksum", "x"}}}}) {
        QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(parseRecord(changedMinimal(pointer, bad).dump())));
    }
    try {
        static_cast<void>(parseRecord(changedMinimal("/meta/version", nullptr).dump()));
        QFAIL("a record without a version was read");
    } catch (const ServerError &error) {
        QCOMPARE(error.member(), std::string("meta.version"));
    }
}

void tst_TozRecords::fileMeta()
{
    const json meta = {{"checksum", "abc="}, {"compression", "raw"}, {"size", 141}, {"file_url", "https://files.example/1"}, {"file_name", "1"}};
    const StoredRecord record = parseRecord(changedMinimal("/meta/file_meta", meta).dump());
    QVERIFY((record.meta.fileMeta == FileMeta{"abc=", "raw", 141, "https://files.example/1", "1"}));
    // What is sent names the content only; the address is the service's.
    QVERIFY((json::parse(writeBody(record))["meta"]["file_meta"] == json{{"checksum", "abc="}, {"compression", "raw"}, {"size", 141}}));
    json negative = meta;
    for (const json &bad : {json(-1), json(1.5), json("141"), json(nullptr)}) {
        negative["size"] = bad;
        QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(parseRecord(changedMinimal("/meta/file_meta", negative).dump())));
    }
}

void tst_TozRecords::lists()
{
    const json one = json::parse(minimal);
    QCOMPARE(parseRecords(json{{"records", {one, one}}}.dump()).size(), std::size_t{2});
    QVERIFY(parseRecords(R"({"records":null})").empty());
    QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(parseRecords(R"({"records":{}})")));
    QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(parseRecords(R"({"records":[7]})")));
    QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(parseRecords("[]")));
}

void tst_TozRecords::accessKeyKinds()
{
    const json vectors = test::readTozCases("nist", 23);
    const auto answer = [](const json &key) { return json{{"eak", "a.b"}, {"authorizer_id", "x"}, {"authorizer_public_key", key}}.dump(); };
    const SealedAccessKey nist = parseAccessKey(answer({{"p384", vectors[0]["public"]}}));
    QVERIFY(nist.authorizerPublicKey.kind() == EncryptionKeyKind::P384);
    QVERIFY(!nist.signerId && !nist.signerSigningKey);
    for (const json &bad : {json::object(), json{{"p384", "Lv0sP4ZphGqlEKlHqEWVv4U8-lPV4iPnMb0j_BWF2j8"}}, json{{"curve25519", "short"}}, json{{"x448", "x"}}, json("text"), json(nullptr)}) {
        QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(parseAccessKey(answer(bad))));
    }
}

void tst_TozRecords::typedFields()
{
    const FieldTexts fields = parseFields(R"({"a":"b","empty":""})");
    QCOMPARE(fields.size(), std::size_t{2});
    QVERIFY(fields.at("a").view() == "b");
    // Python makes other bytes of these, JavaScript refuses them.
    for (const char *bad : {R"({"a":5})", R"({"a":true})", R"({"a":null})", R"({"a":[65,66]})", R"({"a":1.5})", R"({"a":{}})", "[]", "{", R"("a")"}) {
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(parseFields(bad)));
    }
}

QTEST_GUILESS_MAIN(tst_TozRecords)
#include "tst_toz_records.moc"
