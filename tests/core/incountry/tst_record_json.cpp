// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "RecordVectors.h"

#include "incountry/RecordJson.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::incountry;
using strongroom::test::json;

class tst_RecordJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember();
    void refusals_data();
    void refusals();
    void serviceMembersAreIgnored();
    void repeatedMembersLastWins();
    void writesEveryMember();
    void layouts();
    void roundTrip();
    void editableRoundTrip();
    void editableOnlyWhereNeeded();
    void carriedRefusals_data();
    void carriedRefusals();
    void unreadable();
    void loneSurrogates();
};

void tst_RecordJson::readsEveryMember()
{
    json input = {{"body", "b"}, {"precommit_body", ""}, {"expires_at", "2030-01-01T00:00:00+02:00"}};
    for (const TextMember member : allTextMembers) {
        input[std::string(nameOf(member))] = "v-" + std::string(nameOf(member));
    }
    for (const RangeMember member : allRangeMembers) {
        input[std::string(nameOf(member))] = std::int64_t{-9223372036854775807} - 1;
    }
    const Record record = recordFromJson(input.dump());
    QCOMPARE(test::difference(record, input), std::string());
    QVERIFY(record.hashed.none() && record.form == BodyForm::Envelope && !record.bodyIsJsonValue && !record.version);
    QVERIFY(record.precommitBody && record.precommitBody->empty());
}

void tst_RecordJson::refusals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *text, const char *member) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(member); };
    row("", "record");
    row("{", "record");
    row("[]", "record");
    row("\"r\"", "record");
    row("{}", "record_key");
    row(R"({"record_key": ""})", "record_key");
    row(R"({"record_key": null})", "record_key");
    row(R"({"record_key": 5})", "record_key");
    row(R"({"record_key": "r", "body": 5})", "body");
    row(R"({"record_key": "r", "body": {"a": 1}})", "body");
    row(R"({"record_key": "r", "precommit_body": true})", "precommit_body");
    row(R"({"record_key": "r", "key10": []})", "key10");
    row(R"({"record_key": "r", "range_key1": "1"})", "range_key1");
    row(R"({"record_key": "r", "range_key1": 1.0})", "range_key1");
    row(R"({"record_key": "r", "range_key1": 1e2})", "range_key1");
    row(R"({"record_key": "r", "range_key1": true})", "range_key1");
    row(R"({"record_key": "r", "range_key1": 9223372036854775808})", "range_key1");
    row(R"({"record_key": "r", "version": -1})", "version");
    row(R"({"record_key": "r", "version": "1"})", "version");
    row(R"({"record_key": "r", "created_at": "yesterday"})", "created_at");
    row(R"({"record_key": "r", "updated_at": 5})", "updated_at");
    row(R"({"record_key": "r", "expires_at": "2030-01-01"})", "expires_at");
    row(R"({"record_key": "r", "attachments": {}})", "attachments");
    row(R"({"record_key": "r", "is_encrypted": 1})", "is_encrypted");
    row(R"({"record_key": "r", "key21": "x"})", "key21");
    row(R"({"record_key": "r", "Key1": "x"})", "Key1");
    row(R"({"record_key": "r", "": "x"})", "");
}

void tst_RecordJson::refusals()
{
    QFETCH(QString, text);
    QFETCH(QString, member);
    try {
        static_cast<void>(recordFromJson(text.toStdString()));
        QFAIL("accepted");
    } catch (const ClientError &error) {
        QCOMPARE(QString::fromStdString(error.member()), member);
    }
}

void tst_RecordJson::serviceMembersAreIgnored()
{
    const Record record = recordFromJson(R"({"record_key": "r", "version": 7, "created_at": "2020-01-01T10:00:00Z", "updated_at": "2020-01-01T10:00:00",
        "attachments": [{"file_id": "x"}], "is_encrypted": true, "key3": null, "body": null})");
    QVERIFY(!record.version && !record.isEncrypted && record.attachments.empty() && !record.body);
    QVERIFY(!record.value(DateMember::CreatedAt) && !record.value(DateMember::UpdatedAt));
}

void tst_RecordJson::repeatedMembersLastWins()
{
    const Record record = recordFromJson(R"({"record_key": 5, "key1": "a", "key1": null, "record_key": "r", "range_key1": "x", "range_key1": 3})");
    QVERIFY(!record.value(TextMember::Key1));
    QCOMPARE(record.recordKey(), std::string("r"));
    QVERIFY(record.value(RangeMember::RangeKey1) == 3);
}

namespace {

Record sample()
{
    Record record;
    record.value(TextMember::RecordKey) = "r";
    record.value(TextMember::Key2) = "";
    record.value(RangeMember::RangeKey1) = 9007199254740993;
    record.body.emplace("line 1\nline \"2\"");
    record.version = 4;
    record.isEncrypted = true;
    record.value(DateMember::CreatedAt) = Timestamp::parse("2020-01-01T10:00:00.123456Z");
    record.attachments.push_back({"f-1", "scan.pdf", "application/pdf", std::string(64, 'a'), "https://files.example/x", 3, Timestamp::fromNumber(std::int64_t{0}), Timestamp::fromNumber(std::int64_t{1})});
    record.unknownMembers["surprise"] = "{\"n\": 12345678901234567890123}";
    return record;
}

} // namespace

void tst_RecordJson::writesEveryMember()
{
    const SensitiveText text = toJson(sample());
    QVERIFY(text.view().find("12345678901234567890123") != std::string_view::npos);
    QVERIFY(text.view().find('\n') == std::string_view::npos);
    json expected = json::parse(R"({"record_key": "r", "key2": "", "range_key1": 9007199254740993, "body": "line 1\nline \"2\"", "version": 4,
        "created_at": "2020-01-01T10:00:00.123456Z", "is_encrypted": true, "surprise": {"n": 12345678901234567890123},
        "attachments": [{"file_id": "f-1", "filename": "scan.pdf", "mime_type": "application/pdf", "size": 3, "download_link": "https://files.example/x",
                         "created_at": "1970-01-01T00:00:00.000Z", "updated_at": "1970-01-01T00:00:01.000Z"}]})");
    expected["attachments"][0]["hash"] = std::string(64, 'a');
    QVERIFY(json::parse(text.view()) == expected);
    Record value = sample();
    value.body.emplace("[1, {\"a\": null}]");
    value.bodyIsJsonValue = true;
    QVERIFY(json::parse(toJson(value).view())["body"] == json::parse(R"([1, {"a": null}])"));
}

void tst_RecordJson::layouts()
{
    Record record;
    record.value(TextMember::RecordKey) = "r";
    record.unknownMembers["x"] = R"({"a":[1,2],"b":{},"c":[]})";
    QCOMPARE(std::string(toJson(record).view()), std::string(R"({"record_key": "r", "x": {"a": [1, 2], "b": {}, "c": []}})"));
    QCOMPARE(std::string(toJson(record, JsonLayout::Indented).view()),
             std::string("{\n  \"record_key\": \"r\",\n  \"x\": {\n    \"a\": [\n      1,\n      2\n    ],\n    \"b\": {},\n    \"c\": []\n  }\n}"));
}

void tst_RecordJson::roundTrip()
{
    Record record = sample();
    record.unknownMembers.clear();
    for (const JsonLayout layout : {JsonLayout::OneLine, JsonLayout::Indented}) {
        const Record back = recordFromJson(toJson(record, layout).view());
        QVERIFY(back.body->sameAs(*record.body));
        QVERIFY(back.text == record.text);
        QVERIFY(back.range == record.range);
    }
}

// What the members alone do not say survives get and put: nothing is hashed twice, nothing of another release is lost.
void tst_RecordJson::editableRoundTrip()
{
    const std::string hash(64, 'a');
    Record record = sample();
    record.value(TextMember::Key3) = hash;
    record.hashed.set(static_cast<std::size_t>(TextMember::Key3));
    record.value(TextMember::Key4) = hash;   // plain, though it looks like a hash
    record.unknownMeta["odd"] = "[1.50, null]";
    record.body.emplace("[1.0,{\"a\":null}]");
    record.bodyIsJsonValue = true;
    const Record back = recordFromJson(toEditableJson(record).view());
    QVERIFY(back.text == record.text);
    QVERIFY(back.hashed == record.hashed);
    QVERIFY(back.unknownMembers.size() == 1 && json::parse(back.unknownMembers.at("surprise")) == json::parse(record.unknownMembers.at("surprise")));
    QVERIFY(back.unknownMembers.at("surprise").find("12345678901234567890123") != std::string::npos);
    QVERIFY(back.unknownMeta.at("odd").find("1.50") != std::string::npos);
    QVERIFY(back.bodyIsJsonValue && back.body->view().find("1.0") != std::string_view::npos);

    Record legacy;
    legacy.value(TextMember::RecordKey) = hash;
    legacy.hashed.set(static_cast<std::size_t>(TextMember::RecordKey));
    legacy.form = BodyForm::LegacyText;
    legacy.body.emplace("old");
    const std::string text(toEditableJson(legacy).view());
    QVERIFY(recordFromJson(text).isHashed(TextMember::RecordKey));
    QVERIFY(recordFromJson(text).form == BodyForm::LegacyText);
    // Given another value, it is a plain one.
    json edited = json::parse(text);
    edited["record_key"] = "the plain key";
    QVERIFY(!recordFromJson(edited.dump()).isHashed(TextMember::RecordKey));
    edited["body"] = nullptr;
    edited["strongroom"]["form"] = "no_body";
    QVERIFY(recordFromJson(edited.dump()).form == BodyForm::None);
}

void tst_RecordJson::editableOnlyWhereNeeded()
{
    Record record = sample();
    record.unknownMembers.clear();
    QCOMPARE(std::string(toEditableJson(record).view()), std::string(toJson(record).view()));
}

void tst_RecordJson::carriedRefusals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *text, const char *member) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(member); };
    row(R"({"record_key": "r", "strongroom": 5})", "strongroom");
    row(R"({"record_key": "r", "strongroom": {"hash": []}})", "strongroom.hash");
    row(R"({"record_key": "r", "strongroom": {"hashed": "key1"}})", "strongroom.hashed");
    row(R"({"record_key": "r", "strongroom": {"hashed": ["body"]}})", "strongroom.hashed");
    row(R"({"record_key": "r", "strongroom": {"unknown": [5]}})", "strongroom.unknown");
    row(R"({"record_key": "r", "new": 1, "strongroom": {"unknown": ["old"]}})", "new");
    row(R"({"record_key": "r", "strongroom": {"meta": []}})", "strongroom.meta");
    row(R"({"record_key": "r", "strongroom": {"json_body": 1}})", "strongroom.json_body");
    row(R"({"record_key": "r", "strongroom": {"form": "other"}})", "strongroom.form");
    row(R"({"record_key": "r", "body": {}, "strongroom": {"json_body": false}})", "body");
}

void tst_RecordJson::carriedRefusals() { refusals(); }

void tst_RecordJson::unreadable()
{
    UnreadableRecord row;
    row.rawJson = "{\n  \"record_key\": \"abc\",\n  \"body\": \"2:AAAA\"\n}";
    row.reason = CryptoError("wrong \"key\"").clone();
    QVERIFY(json::parse(toJson(row).view()) == json::parse(R"({"rawData": {"record_key": "abc", "body": "2:AAAA"}, "error": "wrong \"key\""})"));
    QVERIFY(toJson(row).view().find('\n') == std::string_view::npos);
}

void tst_RecordJson::loneSurrogates()
{
    const Record record = recordFromJson("{\"record_key\": \"r\", \"body\": \"x\\ud800y\"}");
    QVERIFY(record.body->view() == "x\xED\xA0\x80y");
    QVERIFY(toJson(record).view().find("x\\ud800y") != std::string_view::npos);
}

QTEST_GUILESS_MAIN(tst_RecordJson)
#include "tst_record_json.moc"
