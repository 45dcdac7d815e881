// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "RecordVectors.h"

#include "base/Json.h"
#include "base/Text.h"
#include "incountry/Country.h"
#include "incountry/JsonText.h"
#include "incountry/Timestamp.h"

#include <QTest>

#include <limits>
#include <random>
#include <set>

using namespace strongroom;
using namespace strongroom::incountry;
using strongroom::test::json;

class tst_RecordWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void members();
    void countries();
    void timestamps_data();
    void timestamps();
    void timestampsRefused_data();
    void timestampsRefused();
    void timestampNumbers();
    void jsonAgreesWithTheLibrary_data();
    void jsonAgreesWithTheLibrary();
    void jsonMutationsAgree();
    void jsonDepth();
    void jsonStrings();
    void jsonIntegers();
    void wtf8();
    void malformed_data();
    void malformed();
    void malformedPages_data();
    void malformedPages();
    void repeatedMembers();
    void nullsAreAbsent();
    void attachments();
    void everyTruncatedAnswer();
    void everyChangedByteOfAnAnswer();
    void serviceMembersAreNotSent();
    void batches();
};

namespace {

const std::string hash64(64, 'a');

json attachment()
{
    return {{"created_at", "2021-02-03T04:05:06.000Z"}, {"updated_at", "2021-02-03T04:05:07.000Z"}, {"download_link", "https://files.example/x"}, {"file_id", "f-1"},
            {"filename", "scan.pdf"}, {"hash", hash64}, {"mime_type", "application/pdf"}, {"size", 12345}, {"extra", 1}};
}

json storedJson()
{
    return {{"record_key", hash64}, {"body", "2:AAAA"}, {"precommit_body", "2:BBBB"}, {"version", 3}, {"key1", hash64}, {"key20", "clear"}, {"range_key1", -3}, {"is_encrypted", true},
            {"created_at", "2021-05-02T01:02:03.004Z"}, {"expires_at", "2099-01-01T00:00:00Z"}, {"attachments", json::array({attachment()})}, {"surprise", {{"a", json::array({1, nullptr})}}}};
}

std::string page(const json &records) { return json{{"meta", {{"count", 1}, {"limit", 100}, {"offset", 0}, {"total", 1}}}, {"data", records}}.dump(); }

std::string serverErrorMember(const auto &call)
{
    try {
        call();
        return "accepted";
    } catch (const ServerError &error) {
        return error.member();
    }
}

// The tree of base/Json out of slices.
Json treeOf(const JsonText &value)
{
    switch (value.kind()) {
    case JsonKind::Object: {
        Json out = Json::object();
        value.forEachMember([&](std::string_view name, const JsonText &member) { out[std::string(name)] = treeOf(member); });
        return out;
    }
    case JsonKind::Array: {
        Json out = Json::array();
        value.forEachItem([&](const JsonText &item) { out.push_back(treeOf(item)); });
        return out;
    }
    case JsonKind::String:
        return value.string();
    case JsonKind::Number:
        if (const auto integer = value.integer()) {
            return *integer;
        }
        return *parseJson(value.text());
    case JsonKind::Null:
        return nullptr;
    default:
        return *value.boolean();
    }
}

bool hasNumberBeyondDouble(const JsonText &value)
{
    bool found = value.kind() == JsonKind::Number && !parseJson(value.text());
    if (value.isObject()) {
        value.forEachMember([&](std::string_view, const JsonText &member) { found = found || hasNumberBeyondDouble(member); });
    } else if (value.isArray()) {
        value.forEachItem([&](const JsonText &item) { found = found || hasNumberBeyondDouble(item); });
    }
    return found;
}

// "" when both refuse, or both accept the same. Two differences are on purpose: a number beyond a double is carried, and a zero byte ends
// no text (the library stops there and calls it the end).
std::string disagreement(std::string_view text)
{
    if (text.find('\0') != std::string_view::npos) {
        return scanJson(text) ? "accepted a zero byte" : "";
    }
    const std::optional<Json> expected = parseJson(text);
    const std::optional<JsonText> scanned = scanJson(text);
    if (!expected && scanned && hasNumberBeyondDouble(*scanned)) {
        return {};
    }
    if (expected.has_value() != scanned.has_value()) {
        return expected ? "refused: " + std::string(text) : "accepted: " + std::string(text);
    }
    return !scanned || treeOf(*scanned) == *expected ? std::string() : "read differently: " + std::string(text);
}

} // namespace

void tst_RecordWire::members()
{
    std::set<std::string_view> names;
    for (const TextMember member : allTextMembers) {
        QVERIFY(textMember(nameOf(member)) == member);
        names.insert(nameOf(member));
    }
    for (const RangeMember member : allRangeMembers) {
        QVERIFY(rangeMember(nameOf(member)) == member);
        names.insert(nameOf(member));
    }
    for (const DateMember member : allDateMembers) {
        QVERIFY(dateMember(nameOf(member)) == member);
        names.insert(nameOf(member));
    }
    QCOMPARE(names.size(), std::size_t{41});
    QVERIFY(textMember("key10") == TextMember::Key10);
    QVERIFY(textMember("service_key3") == TextMember::ServiceKey3);
    QVERIFY(rangeMember("range_key10") == RangeMember::RangeKey10);
    for (const char *name : {"", "key", "key0", "key21", "key01", "key1 ", "key-1", "key+1", "KEY1", "service_key6", "service_key", "range_key0", "range_key11", "record_key1", "key99999999999999999999"}) {
        QVERIFY2(!textMember(name) && !rangeMember(name) && !dateMember(name), name);
    }
}

void tst_RecordWire::countries()
{
    QCOMPARE(Country("US").code(), std::string("us"));
    QVERIFY(Country("Us") == Country("us"));
    QVERIFY(Country("de") < Country("us"));
    for (const char *code : {"", "u", "usa", "u1", "us\n", " us", "u ", "\xC3\xBCs", "\xC3\xBC", "1a"}) {
        QVERIFY_THROWS_EXCEPTION(ClientError, Country{code});
    }
}

void tst_RecordWire::timestamps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *text, qint64 us, const char *written) { QTest::newRow(text) << QString::fromLatin1(text) << us << QString::fromLatin1(written); };
    row("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00.000Z");
    row("2020-01-01T10:00:00.123Z", 1577872800123000, "2020-01-01T10:00:00.123Z");
    row("2020-01-01T10:00:00.1Z", 1577872800100000, "2020-01-01T10:00:00.100Z");
    row("2020-01-01T10:00:00.123456789Z", 1577872800123456, "2020-01-01T10:00:00.123456Z");
    row("2020-01-01T10:00:00.000001Z", 1577872800000001, "2020-01-01T10:00:00.000001Z");
    row("2020-01-01 10:00:00", 1577872800000000, "2020-01-01T10:00:00.000");
    row("2020-01-01T10:00Z", 1577872800000000, "2020-01-01T10:00:00.000Z");
    row("2020-01-01T13:00:00+03:00", 1577872800000000, "2020-01-01T13:00:00.000+03:00");
    row("2020-01-01T06:30:00-0330", 1577872800000000, "2020-01-01T06:30:00.000-03:30");
    row("2020-01-01T10:00:00+00", 1577872800000000, "2020-01-01T10:00:00.000Z");
    row("1969-12-31T23:59:59.5Z", -500000, "1969-12-31T23:59:59.500Z");
    row("2020-02-29T00:00:00Z", 1582934400000000, "2020-02-29T00:00:00.000Z");
    row("0001-01-01T00:00:00Z", -62135596800000000, "0001-01-01T00:00:00.000Z");
    row("9999-12-31T23:59:59.999999Z", 253402300799999999, "9999-12-31T23:59:59.999999Z");
}

void tst_RecordWire::timestamps()
{
    QFETCH(QString, text);
    QFETCH(qint64, microseconds);
    QFETCH(QString, written);
    const std::optional<Timestamp> date = Timestamp::parse(text.toStdString());
    QVERIFY(date);
    QCOMPARE(static_cast<qint64>(date->instant.time_since_epoch().count()), microseconds);
    QCOMPARE(QString::fromStdString(date->toIso8601()), written);
    QVERIFY(Timestamp::parse(date->toIso8601()) == date);
}

void tst_RecordWire::timestampsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "yesterday", "2020", "2020-01-01", "2020-13-01T00:00:00Z", "2020-00-01T00:00:00Z", "2021-02-29T00:00:00Z", "2020-01-32T00:00:00Z", "2020-01-01T24:00:00Z", "2020-01-01T10:60:00Z",
                             "2020-01-01T10:00:60Z", "2020-01-01T10:00:00.Z", "2020-01-01T10:00:00+24:00", "2020-01-01T10:00:00+03:60", "2020-01-01T10:00:00+3", "2020-01-01T10:00:00ZZ", "2020-01-01T10:00:00Z ",
                             " 2020-01-01T10:00:00Z", "20-01-01T10:00:00Z", "2020-1-01T10:00:00Z", "2020-01-01T10", "2020-01-01T10:", "-020-01-01T10:00:00Z", "2020-01-01X10:00:00Z", "1577836800"}) {
        QTest::newRow(*text != '\0' ? text : "empty") << QString::fromLatin1(text);
    }
}

void tst_RecordWire::timestampsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Timestamp::parse(text.toStdString()));
}

void tst_RecordWire::timestampNumbers()
{
    const auto text = [](auto number) { return Timestamp::fromNumber(number).toIso8601(); };
    QCOMPARE(text(std::int64_t{1577836800}), std::string("2020-01-01T00:00:00.000Z"));
    QCOMPARE(text(std::int64_t{1577836800123}), std::string("2020-01-01T00:00:00.123Z"));
    QCOMPARE(text(std::int64_t{20000000000}), std::string("2603-10-11T11:33:20.000Z"));   // still seconds
    QCOMPARE(text(std::int64_t{20000000001}), std::string("1970-08-20T11:33:20.001Z"));
    QCOMPARE(text(std::int64_t{-5}), std::string("1969-12-31T23:59:55.000Z"));
    QCOMPARE(text(1577836800.5), std::string("2020-01-01T00:00:00.500Z"));
    QCOMPARE(text(1577836800123.5), std::string("2020-01-01T00:00:00.123500Z"));
    // Nothing overflows: what has no year of four digits becomes the nearest end.
    QCOMPARE(text(std::numeric_limits<std::int64_t>::max()), std::string("9999-12-31T23:59:59.999Z"));
    QCOMPARE(text(std::numeric_limits<std::int64_t>::min()), std::string("0000-01-01T00:00:00.000Z"));
    QCOMPARE(text(1e300), std::string("9999-12-31T23:59:59.000Z"));
    QCOMPARE(text(-1e300), std::string("0000-01-01T00:00:00.000Z"));
    QCOMPARE(text(std::numeric_limits<double>::quiet_NaN()), std::string("0000-01-01T00:00:00.000Z"));
}

void tst_RecordWire::jsonAgreesWithTheLibrary_data()
{
    QTest::addColumn<QByteArray>("text");
    const std::vector<QByteArray> texts = {
        "null", "true", "false", "tru", "nul", "nulll", "0", "-0", "00", "01", "-", "+1", "1.", ".5", "1.5", "1e5", "1E+5", "1e-5", "1e", "1e+", "-1.25e-3", "0x1", "NaN", "Infinity", "1 2",
        "\"\"", "\"a\"", "\"", "\"a", "\"\\\"\"", "\"\\\\\"", "\"\\", "\"\\\"", "\"\\x\"", "\"\\/\\b\\f\\n\\r\\t\"", "\"\\u0041\"", "\"\\u00\"", "\"\\u00zz\"", "\"\\uD83D\\uDE00\"", "\"\\ud800\"", "\"\\udc00\\ud800\"",
        "\"\\ud800\\ud800\\udc00\"", "\"\\ud800x\"", "\"\\u0000\"", "\"\x01\"", "\"\t\"", "\"\n\"", "\"\x7f\"", "\"\xC3\xA9\"", "\"\xC3\"", "\"\xFF\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"", "\"\xC0\x80\"", "\"\xE0\x80\x80\"",
        "\"\xF0\x9F\x98\x80\"", "[]", "[ ]", "[1]", "[1,]", "[,1]", "[1 2]", "[1,2", "[1}", "{}", "{ }", "{\"a\":1}", "{\"a\" : 1 , \"b\":[ {} , [] ]}", "{\"a\":1,}", "{,}", "{\"a\"}", "{\"a\":}", "{a:1}", "{1:1}", "{\"a\":1 \"b\":2}",
        "{\"a\":1", "{\"a\":1]", "{\"a\":1}}", "{\"a\":1,\"a\":2}", "{\"\\u0061\":1,\"a\":2}", "{\"\\ud800\":\"\\udfff\"}", "{\"\":\"\"}", "", " ", "\xEF\xBB\xBF{}", "\xEF\xBB\xBF", "\xEF\xBB{}", " \r\n\t{ } \r\n\t", "\f{}", "// c\n{}", "{}/**/",
        "\"a\"b", "[\"],\", \"}{\"]", "{\"a]\":\"}\"}", "[[[[]]]]", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "123456789012345678901234567890", "\"\xEF\xBF\xBF\"", "\xC2\xA0{}",
    };
    for (const QByteArray &text : texts) {
        QTest::newRow(text.isEmpty() ? "empty" : text.toPercentEncoding("{}[]:,\"\\").constData()) << text;
    }
    QTest::newRow("zero byte behind") << QByteArray("{}\0", 3);
    QTest::newRow("zero byte inside") << QByteArray("[\0]", 3);
    QTest::newRow("zero byte in a string") << QByteArray("\"\0\"", 3);
}

void tst_RecordWire::jsonAgreesWithTheLibrary()
{
    QFETCH(QByteArray, text);
    const std::string difference = disagreement(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QVERIFY2(difference.empty(), difference.c_str());
}

void tst_RecordWire::jsonMutationsAgree()
{
    const std::string whole = R"( {"meta":{"a":"x\"\\\ud83d\ude00é","n":[-1.5e3,0,{}]},"payload":null,"t":true} )";
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        QVERIFY(disagreement(whole.substr(0, size)).empty());
    }
    std::string changed = whole;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (int byte = 0; byte < 256; ++byte) {
            changed[i] = static_cast<char>(byte);
            const std::string difference = disagreement(changed);
            QVERIFY2(difference.empty(), difference.c_str());
        }
        changed[i] = whole[i];
    }
    std::mt19937 random(11);   // NOLINT: the same every time
    const std::string alphabet = "{}[]\",:\\u0dD8Ce1-.ntf \xC3\xA9\xED\xA0";
    for (int round = 0; round < 60000; ++round) {
        std::string text;
        for (std::size_t i = random() % 14; i > 0; --i) {
            text += alphabet[random() % alphabet.size()];
        }
        const std::string difference = disagreement(round % 2 == 0 ? text : "[\"" + text + "\"]");
        QVERIFY2(difference.empty(), difference.c_str());
    }
}

void tst_RecordWire::jsonDepth()
{
    for (const int depth : {1, 255, 256, 257, 300}) {
        const std::string arrays = std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']');
        QVERIFY2(disagreement(arrays).empty(), std::to_string(depth).c_str());
        QCOMPARE(scanJson(arrays).has_value(), depth <= jsonMaxDepth);
    }
    QVERIFY(!scanJson(std::string(10'000'000, '[')));
    QVERIFY(!scanJson(std::string(10'000'000, '{')));
}

void tst_RecordWire::jsonStrings()
{
    for (const std::string &text : {std::string("plain"), std::string("q\"b\\s/n\nt\tr\rf\f"), std::string("\0\x01\x1F", 3), std::string("é日\xF0\x9F\x98\x80"), std::string("a\xED\xA0\x80z\xED\xBF\xBF"), std::string("\xED\x9F\xBF"), std::string()}) {
        std::string out;
        appendJsonString(out, text);
        SensitiveText sensitive;
        appendJsonString(sensitive, text);
        QVERIFY(sensitive.view() == out);
        QVERIFY(*parseJson(out) == Json(text));
        const std::optional<JsonText> scanned = scanJson(out);
        QVERIFY(scanned && scanned->string() == text && scanned->sensitiveString().view() == text);
        QVERIFY(isValidUtf8(out));
    }
}

void tst_RecordWire::jsonIntegers()
{
    const auto integer = [](const char *text) { return scanJson(text)->integer(); };
    QVERIFY(integer("9223372036854775807") == std::numeric_limits<std::int64_t>::max());
    QVERIFY(integer("-9223372036854775808") == std::numeric_limits<std::int64_t>::min());
    QVERIFY(integer("-0") == 0);
    for (const char *text : {"9223372036854775808", "1.0", "1e2", "0.5", "true", "\"1\"", "null", "[1]"}) {
        QVERIFY2(!integer(text), text);
    }
}

void tst_RecordWire::wtf8()
{
    QVERIFY(isValidWtf8(""));
    QVERIFY(isValidWtf8("aé\xF0\x9F\x98\x80"));
    QVERIFY(isValidWtf8("\xED\xA0\x80"));
    QVERIFY(isValidWtf8("\xED\xB0\x80\xED\xA0\x80"));
    QVERIFY(isValidWtf8("\xED\xA0\x80\xED\xA0\x80"));
    QVERIFY(!isValidWtf8("\xED\xA0\x80\xED\xB0\x80"));   // one character, wrongly written
    QVERIFY(!isValidWtf8("\xED\xA0"));
    QVERIFY(!isValidWtf8("\xED\xA0\x41"));
    QVERIFY(!isValidWtf8("\xC3"));
    QVERIFY(!isValidWtf8("\xF5\x80\x80\x80"));
}

void tst_RecordWire::malformed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("member");
    const auto with = [](const char *name, const json &value, const char *member) {
        json record = storedJson();
        record[name] = value;
        QTest::newRow((std::string(name) + " " + value.dump()).substr(0, 60).c_str()) << QByteArray::fromStdString(record.dump()) << QString::fromLatin1(member);
    };
    for (const json &value : {json(), json(""), json(4), json(true), json::array(), json::object()}) {
        with("record_key", value, "record_key");
    }
    for (const json &value : {json(4), json(true), json::array(), json::object()}) {
        for (const char *name : {"body", "precommit_body", "key1", "key20", "parent_key", "service_key5"}) {
            with(name, value, name);
        }
    }
    for (const json &value : {json("3"), json(0.5), json(3.0), json(true), json::array(), json::object(), json(std::uint64_t{9223372036854775808ULL})}) {
        with("version", value, "version");
        with("range_key10", value, "range_key10");
    }
    for (const json &value : {json("true"), json(1), json::array()}) {
        with("is_encrypted", value, "is_encrypted");
    }
    for (const json &value : {json("yesterday"), json(""), json(true), json::array(), json::object(), json("2020-13-01T00:00:00Z"), json("2020-01-01")}) {
        with("created_at", value, "created_at");
        with("updated_at", value, "updated_at");
        with("expires_at", value, "expires_at");
    }
    with("attachments", json::object(), "attachments");
    with("attachments", "x", "attachments");
    with("attachments", json::array({nullptr}), "attachments[0]");
    with("attachments", json::array({attachment(), 5}), "attachments[1]");
    for (const char *name : {"file_id", "filename", "mime_type", "hash", "download_link", "size", "created_at", "updated_at"}) {
        json damaged = attachment();
        damaged.erase(name);
        with("attachments", json::array({damaged}), (std::string("attachments[0].") + name).c_str());
        for (const json &value : {json(), json(true), json(""), json::object()}) {
            damaged[name] = value;
            with("attachments", json::array({attachment(), damaged}), (std::string("attachments[1].") + name).c_str());
        }
    }
    json damaged = attachment();
    damaged["hash"] = "abc";
    with("attachments", json::array({damaged}), "attachments[0].hash");
    damaged = attachment();
    damaged["size"] = -1;
    with("attachments", json::array({damaged}), "attachments[0].size");
    damaged["size"] = 1.5;
    with("attachments", json::array({damaged}), "attachments[0].size");
    for (const char *text : {"", "null", "[]", "5", "\"x\"", "{", "hello", "<html>", "{\"record_key\":\"a\",}", "{\"record_key\":\"\xFF\"}"}) {
        QTest::newRow(QByteArray(text).toPercentEncoding("{}[]\":,").prepend("text ").constData()) << QByteArray(text) << QString();
    }
}

void tst_RecordWire::malformed()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, member);
    const std::string found = serverErrorMember([&] { static_cast<void>(parseReadAnswer(answer.toStdString())); });
    QVERIFY(found != "accepted");
    if (!member.isEmpty()) {
        QCOMPARE(QString::fromStdString(found), member);
        // In a page, one malformed record fails the whole, and its place is named.
        const std::string text = "{\"meta\":{\"count\":2,\"limit\":100,\"offset\":0,\"total\":2},\"data\":[{\"record_key\":\"a\"}," + answer.toStdString() + "]}";
        QCOMPARE(serverErrorMember([&] { static_cast<void>(parseFindAnswer(text)); }), "data[1]." + member.toStdString());
    }
}

void tst_RecordWire::malformedPages_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *name, const std::string &text, const char *member) { QTest::newRow(name) << QByteArray::fromStdString(text) << QString::fromLatin1(member); };
    const auto with = [&](const char *name, const json &value) {
        json answer = json::parse(page(json::array()));
        answer["meta"][name] = value;
        row((std::string(name) + value.dump()).c_str(), answer.dump(), (std::string("meta.") + name).c_str());
    };
    for (const char *name : {"count", "limit", "offset", "total"}) {
        for (const json &value : {json(), json("1"), json(-1), json(1.0), json(true)}) {
            with(name, value);
        }
    }
    with("limit", 0);
    row("no meta", R"({"data": []})", "meta");
    row("meta null", R"({"meta": null, "data": []})", "meta");
    row("meta list", R"({"meta": [], "data": []})", "meta");
    row("no data", R"({"meta": {"count": 0, "limit": 1, "offset": 0, "total": 0}})", "data");
    row("data null", page(nullptr), "data");
    row("data object", page(json::object()), "data");
    row("record null", page(json::array({nullptr})), "data[0]");
    row("record text", page(json::array({"x"})), "data[0]");
    row("not json", "hello", "the answer");
    row("list", "[]", "the answer");
    row("null", "null", "the answer");
    row("empty", "", "the answer");
}

void tst_RecordWire::malformedPages()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, member);
    QCOMPARE(QString::fromStdString(serverErrorMember([&] { static_cast<void>(parseFindAnswer(answer.toStdString())); })), member);
}

void tst_RecordWire::repeatedMembers()
{
    const WireRecord record = parseReadAnswer(R"({"record_key": 5, "key1": true, "x": 1, "record_key": "a", "key1": null, "x": [2], "version": "x", "version": 4})");
    QVERIFY(record.stored.value(TextMember::RecordKey) == "a");
    QVERIFY(!record.stored.value(TextMember::Key1));
    QCOMPARE(record.stored.unknownMembers.at("x"), std::string("[2]"));
    QVERIFY(record.stored.version == 4);
    QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(parseReadAnswer(R"({"record_key": "a", "record_key": null})")));
}

void tst_RecordWire::nullsAreAbsent()
{
    json record = storedJson();
    for (auto &[name, value] : record.items()) {
        if (name != "record_key") {
            value = nullptr;
        }
    }
    const StoredRecord stored = parseReadAnswer(record.dump()).stored;
    QVERIFY(!stored.body && !stored.precommitBody && !stored.version && !stored.isEncrypted && stored.attachments.empty());
    QVERIFY(json::parse(toWire(stored)) == json({{"record_key", hash64}, {"surprise", nullptr}}));
}

void tst_RecordWire::attachments()
{
    const AttachmentMeta meta = parseAttachmentMeta(attachment().dump());
    QCOMPARE(meta.fileId, std::string("f-1"));
    QCOMPARE(meta.size, std::int64_t{12345});
    QCOMPARE(meta.updatedAt.toIso8601(), std::string("2021-02-03T04:05:07.000Z"));
    QCOMPARE(serverErrorMember([] { static_cast<void>(parseAttachmentMeta("{}")); }), std::string("file_id"));
    QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(parseAttachmentMeta("x")));
    const StoredRecord stored = parseReadAnswer(storedJson().dump()).stored;
    QCOMPARE(stored.attachments.size(), std::size_t{1});
    QCOMPARE(stored.attachments[0].fileName, std::string("scan.pdf"));
}

namespace {

// A typed error or a record; whatever it is, opening it is a row.
void digest(const std::string &answer, const RecordCipher &cipher, const KeyHasher &hasher)
{
    try {
        WireRecord record = parseReadAnswer(answer);
        const std::string wire = toWire(record.stored);
        if (!parseJson(wire)) {
            throw std::runtime_error("wrote what is not JSON");
        }
        const RecordRow row = test::openRow(cipher, hasher, std::move(record));
        if (const auto *unreadable = std::get_if<UnreadableRecord>(&row); unreadable != nullptr && unreadable->reason->kind() != ErrorKind::Crypto) {
            throw std::runtime_error("not a crypto error");
        }
    } catch (const ServerError &) {   // NOLINT: the other good end
    }
}

} // namespace

void tst_RecordWire::everyTruncatedAnswer()
{
    const std::string whole = storedJson().dump();
    for (std::size_t size = 0; size < whole.size(); ++size) {
        QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(parseReadAnswer(whole.substr(0, size))));
    }
    const std::string wholePage = page(json::array({storedJson()}));
    for (std::size_t size = 0; size < wholePage.size(); ++size) {
        QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(parseFindAnswer(wholePage.substr(0, size))));
    }
}

void tst_RecordWire::everyChangedByteOfAnAnswer()
{
    const KeyHasher hasher("env", KeyNormalization::Off, SearchKeyStorage::Hashed);
    const RecordCipher cipher(Encryption::On, SecretsData::generate(3));
    Record record;
    record.value(TextMember::RecordKey) = "r";
    record.value(TextMember::Key1) = "k";
    record.value(RangeMember::RangeKey1) = 5;
    record.body.emplace("b");
    const std::string whole = toWire(cipher.seal(std::span(&record, 1), hasher, {}).front());
    std::string changed = whole;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (const int byte : {0x00, 0x20, 0x22, 0x5C, 0x7B, 0x7D, 0x5B, 0x5D, 0x2C, 0x3A, 0x30, 0x7A, 0x80, 0xED, 0xFF}) {
            changed[i] = static_cast<char>(byte);
            digest(changed, cipher, hasher);
        }
        changed[i] = static_cast<char>(whole[i] ^ 1);
        digest(changed, cipher, hasher);
        changed[i] = whole[i];
        std::string without = whole;
        digest(without.erase(i, 1), cipher, hasher);
        std::string twice = whole;
        digest(twice.insert(i, 1, whole[i]), cipher, hasher);
    }
    // The decrypted text as well: a service of ours never writes such, others may.
    const RecordCipher off(Encryption::Off, std::nullopt);
    const std::string inner = R"({"meta":{"record_key":"r","key1":"k","x":[1,{"y":null}]},"payload":"b\u00e9"})";
    for (std::size_t i = 0; i < inner.size(); ++i) {
        for (int byte = 0; byte < 256; byte += 3) {
            std::string other = inner;
            other[i] = static_cast<char>(byte);
            digest(json{{"record_key", hash64}, {"body", "pt:" + crypto::encodeBase64(bytesOf(other))}}.dump(), off, hasher);
        }
        digest(json{{"record_key", hash64}, {"body", "pt:" + crypto::encodeBase64(bytesOf(inner.substr(0, i)))}}.dump(), off, hasher);
    }
}

void tst_RecordWire::serviceMembersAreNotSent()
{
    const WireRecord record = parseReadAnswer(storedJson().dump());
    json expected = storedJson();
    for (const char *name : {"created_at", "attachments", "is_encrypted"}) {
        expected.erase(name);
    }
    expected["expires_at"] = "2099-01-01T00:00:00.000Z";
    QVERIFY(json::parse(toWire(record.stored)) == expected);
    // The text for a person is what came.
    QVERIFY(json::parse(prettyJson(record)) == storedJson());
    QVERIFY(json::parse(prettyJson({record.stored, {}})) == expected);
}

void tst_RecordWire::batches()
{
    QCOMPARE(batchToWire({}), std::string("{\"records\":[]}"));
    const StoredRecord stored = parseReadAnswer(R"({"record_key": "a\"b"})").stored;
    const std::vector<StoredRecord> two = {stored, stored};
    QCOMPARE(batchToWire(two), std::string(R"({"records":[{"record_key":"a\"b"},{"record_key":"a\"b"}]})"));
}

QTEST_GUILESS_MAIN(tst_RecordWire)
#include "tst_record_wire.moc"
