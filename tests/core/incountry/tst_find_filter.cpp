// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "RecordVectors.h"

#include "incountry/FilterTextError.h"
#include "incountry/FindBody.h"
#include "incountry/FindFilter.h"

#include <QTest>

#include <limits>
#include <random>

using namespace strongroom;
using namespace strongroom::incountry;
using strongroom::test::json;

class tst_FindFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors();
    void nullsInJson();
    void datesInJson();
    void unknownNamesAreRefused();
    void jsonRoundTrip();
    void texts_data();
    void texts();
    void textErrors_data();
    void textErrors();
    void textRoundTrip();
    void anyTextIsAnAnswer();
    void searchText();
    void setMergesRanges();
    void setChecks();
    void removeAndEmpty();
    void describes();
    void bodyLimits();
    void bodySort();
    void bodyHashes();
};

namespace {

const KeyHasher hashed("env", KeyNormalization::Off, SearchKeyStorage::Hashed);
const KeyHasher plain("env", KeyNormalization::Off, SearchKeyStorage::Plain);
const KeyHasher plainLower("env", KeyNormalization::LowerCase, SearchKeyStorage::Plain);

bool holdsNotNull(const json &filters)
{
    for (const auto &[name, value] : filters.items()) {
        if (value == json::parse(R"({"$not": null})")) {
            return true;
        }
    }
    return false;
}

// The names a page of the protocol lists, not what the code under test says.
bool isFilterName(const std::string &name)
{
    return (test::isMemberOfEverySdk(name) && name != "body" && name != "precommit_body" && name != "created_at" && name != "updated_at") || name == "search_keys";
}

// Of the newer releases; the SDK of the vectors drops them without a word.
bool isNewer(const std::string &name) { return !test::isMemberOfEverySdk(name) && (textMember(name) || name == "expires_at"); }

bool hasUnknownName(const json &filters)
{
    for (const auto &[name, value] : filters.items()) {
        if (!isFilterName(name) && !isNewer(name)) {
            return true;
        }
    }
    return false;
}

bool isWhole(const json &number) { return number.is_null() || number.is_number_integer(); }

std::string clientErrorMember(const auto &call)
{
    try {
        call();
        return "accepted";
    } catch (const ClientError &error) {
        return error.member().empty() ? "unnamed" : error.member();
    }
}

} // namespace

void tst_FindFilter::vectors()
{
    for (const char *file : {"incountry/find_request.json", "incountry/release_3_0_0.json"}) {
        const bool old = std::string(file).find("3_0_0") != std::string::npos;
        for (const json &vector : test::readVectors(file)) {
            const std::string id = vector["id"].get<std::string>();
            if (!vector.contains("filters") || (old && vector["filters"].contains("search_keys"))) {
                continue;   // 3.0.0 does not know search_keys
            }
            const json &expect = vector["expect"];
            const std::string quirk = vector.value("quirk", "");
            const json &filters = vector["filters"];
            const KeyHasher hasher = test::vectorHasher(vector["config"]);
            if (!isWhole(vector.value("limit", json())) || !isWhole(vector.value("offset", json())) || (expect.contains("fields") && expect["fields"] == json::array({"country"}))) {
                continue;   // types that C++ does not have, and Country's own
            }
            const auto body = [&](const json &which) {
                FindOptions options;
                options.limit = vector.value("method", "find") == "find_one" ? 1 : vector.value("limit", json()).is_null() ? 100 : vector["limit"].get<int>();
                options.offset = vector.value("offset", json()).is_null() ? 0 : vector["offset"].get<std::int64_t>();
                return json::parse(findBody(FindFilter::fromJson(which.dump()), options, hasher));
            };
            if (hasUnknownName(filters) || quirk == "comparison-list" || quirk == "search-object") {
                const std::string member = clientErrorMember([&] { static_cast<void>(body(filters)); });
                QVERIFY2(filters.contains(member), (id + ": " + member).c_str());
                continue;
            }
            if (holdsNotNull(filters)) {
                QVERIFY2(body(filters)["filter"] == filters, id.c_str());   // Node's and Java's "is not null"
                continue;
            }
            const bool operatorText = quirk == "operator-text" || (old && !expect["ok"].get<bool>());
            if (operatorText) {
                json wanted = vector.value("recommended", json{{"key1", hasher.hash(filters["key1"].is_string() ? filters["key1"].get<std::string>() : "")}});
                QVERIFY2(body(filters)["filter"] == wanted, id.c_str());
                continue;
            }
            if (!expect["ok"].get<bool>()) {
                const std::string member = clientErrorMember([&] { static_cast<void>(body(filters)); });
                const bool named = std::any_of(expect["fields"].begin(), expect["fields"].end(), [&](const json &field) { return field == member; });
                QVERIFY2(named || (filters.contains("search_keys") && filters.contains(member)), (id + ": " + member).c_str());
                continue;
            }
            json given = json::object();   // for the Python SDK a null is no filter, here it is "is null"
            for (const auto &[name, value] : filters.items()) {
                if (!value.is_null()) {
                    given[name] = value;
                }
            }
            json wanted = expect["body"];
            if (wanted["filter"].contains("search_keys") && test::vectorOption(vector["config"], "normalize_keys", false)) {
                wanted["filter"]["search_keys"] = QString::fromStdString(wanted["filter"]["search_keys"].get<std::string>()).toLower().toStdString();
            }
            json ours = body(given);
            for (const auto &[name, value] : given.items()) {
                if (isNewer(name)) {
                    QVERIFY2(ours["filter"][name] != value && ours["filter"].erase(name) == 1, id.c_str());
                }
            }
            QVERIFY2(ours == wanted, id.c_str());
            // The text form says the same.
            const FindFilter filter = FindFilter::fromJson(given.dump());
            QVERIFY2(FindFilter::fromText(filter.toText()) == filter, id.c_str());
            QVERIFY2(json::parse(filter.toJson()) == given, id.c_str());
        }
    }
}

void tst_FindFilter::nullsInJson()
{
    const FindFilter filter = FindFilter::fromJson(R"({"key1": null, "range_key2": {"$not": null}, "expires_at": null, "search_keys": null, "version": {"$not": null}})");
    QCOMPARE(std::get<Presence>(filter.conditions()[0].second), Presence::Null);
    QCOMPARE(std::get<Presence>(filter.conditions()[1].second), Presence::NotNull);
    QVERIFY(!filter.searchKeys());
    QVERIFY(json::parse(findBody(filter, {}, hashed))["filter"]
            == json::parse(R"({"key1": null, "range_key2": {"$not": null}, "expires_at": null, "version": {"$not": null}})"));
    QCOMPARE(filter.toText(), std::string("key1=null range_key2!=null expires_at=null version!=null"));
}

void tst_FindFilter::datesInJson()
{
    const FindFilter filter = FindFilter::fromJson(R"({"expires_at": {"$gte": "2026-01-01T00:00:00+02:00", "$lt": "2027-01-01T00:00:00"}})");
    QVERIFY(json::parse(findBody(filter, {}, hashed))["filter"]
            == json::parse(R"({"expires_at": {"$gte": "2026-01-01T00:00:00.000+02:00", "$lt": "2027-01-01T00:00:00.000Z"}})"));
    for (const char *bad : {R"({"expires_at": "yesterday"})", R"({"expires_at": 5})", R"({"expires_at": {"$gt": ["2026-01-01T00:00:00Z"]}})", R"({"expires_at": []})",
                            R"({"expires_at": {"$gt": "2026-01-01T00:00:00Z", "$gte": "2026-01-01T00:00:00Z"}})"}) {
        QCOMPARE(clientErrorMember([&] { static_cast<void>(FindFilter::fromJson(bad)); }), std::string("expires_at"));
    }
}

void tst_FindFilter::unknownNamesAreRefused()
{
    for (const char *name : {"body", "created_at", "updated_at", "key0", "key21", "key01", "key", "range_key11", "service_key6", "colour", "", "KEY1", "is_encrypted", "precommit_body"}) {
        QVERIFY(!FindFilter::isFilterable(name));
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(FindFilter::fromJson(json{{name, "x"}}.dump())));
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(FindFilter::fromJson(json{{name, nullptr}}.dump())));
    }
    for (const char *name : {"record_key", "parent_key", "profile_key", "service_key5", "key1", "key20", "range_key10", "version", "expires_at"}) {
        QVERIFY(FindFilter::isFilterable(name));
    }
    for (const char *bad : {"", "[]", "\"key1\"", "{", "null", "{\"key1\": \"a\",}"}) {
        QCOMPARE(clientErrorMember([&] { static_cast<void>(FindFilter::fromJson(bad)); }), std::string("filter"));
    }
    try {
        static_cast<void>(FindFilter::fromJson(R"({"profile_kye": "x"})"));
        QFAIL("accepted");
    } catch (const ClientError &error) {
        QVERIFY(std::string(error.what()).find("Did you mean profile_key?") != std::string::npos);
    }
}

void tst_FindFilter::jsonRoundTrip()
{
    const std::string text = R"({"key1":["a","b"],"key2":{"$not":["c"]},"range_key1":{"$not":[1,2],"$gt":-9223372036854775808,"$lte":9223372036854775807},"version":[7],"profile_key":""})";
    const FindFilter filter = FindFilter::fromJson(text);
    QVERIFY(json::parse(filter.toJson()) == json::parse(text));
    QVERIFY(FindFilter::fromJson(filter.toJson()) == filter);
    QVERIFY(filter.toJson().find('\n') == std::string::npos);
}

void tst_FindFilter::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *text, const char *filter, const char *canonical) {
        QTest::newRow(*text != '\0' ? text : "nothing") << QString::fromUtf8(text) << QString::fromUtf8(filter) << QString::fromUtf8(canonical);
    };
    row("", "{}", "");
    row("  \t ", "{}", "");
    row("key1:english", R"({"key1": "english"})", "key1=english");
    row("key1=english", R"({"key1": "english"})", "key1=english");
    row("key1!=english", R"({"key1": {"$not": "english"}})", "key1!=english");
    row("key1 = english", R"({"key1": "english"})", "key1=english");
    row("range_key1 >= 10  range_key1 < 20", R"({"range_key1": {"$gte": 10, "$lt": 20}})", "range_key1>=10 range_key1<20");
    row(R"(key1:"two words",other)", R"({"key1": ["two words", "other"]})", R"(key1="two words",other)");
    row("key1:a,", R"({"key1": ["a"]})", "key1=a,");
    row("key1!=a,", R"({"key1": {"$not": ["a"]}})", "key1!=a,");
    row("key1:null", R"({"key1": null})", "key1=null");
    row("key1!=null", R"({"key1": {"$not": null}})", "key1!=null");
    row(R"(key1:"null")", R"({"key1": "null"})", R"(key1="null")");
    row(R"(key1:"")", R"({"key1": ""})", R"(key1="")");
    row(R"(key1:"a \"b\" \\ c")", R"({"key1": "a \"b\" \\ c"})", R"(key1="a \"b\" \\ c")");
    row(R"(key1:C:\temp)", R"({"key1": "C:\\temp"})", R"(key1="C:\\temp")");
    row(R"(key1:"C:\temp")", R"({"key1": "C:\\temp"})", R"(key1="C:\\temp")");
    row("key1:https://a.b/c?d=e!", R"({"key1": "https://a.b/c?d=e!"})", R"(key1="https://a.b/c?d=e!")");
    row("key1:$not", R"({"key1": "$not"})", "key1=$not");
    row("key1:русский key2:日本語", R"({"key1": "русский", "key2": "日本語"})", "key1=русский key2=日本語");
    row("key1:'x'", R"({"key1": "'x'"})", "key1='x'");
    row("range_key3>=10", R"({"range_key3": {"$gte": 10}})", "range_key3>=10");
    row("range_key3>-10", R"({"range_key3": {"$gt": -10}})", "range_key3>-10");
    row("range_key3<=5", R"({"range_key3": {"$lte": 5}})", "range_key3<=5");
    row("range_key1=1,2,3", R"({"range_key1": [1, 2, 3]})", "range_key1=1,2,3");
    row("range_key1=1,", R"({"range_key1": [1]})", "range_key1=1,");
    row(R"(range_key1="7")", R"({"range_key1": 7})", "range_key1=7");
    row("version!=2", R"({"version": {"$not": 2}})", "version!=2");
    row("version!=2 version>1 version<9", R"({"version": {"$not": 2, "$gt": 1, "$lt": 9}})", "version!=2 version>1 version<9");
    row("expires_at>2026-01-01", R"({"expires_at": {"$gt": "2026-01-01T00:00:00.000Z"}})", "expires_at>2026-01-01T00:00:00.000Z");
    row("expires_at>=2026-01-01T10:20:30+03:00 expires_at<2027-01-01", R"({"expires_at": {"$gte": "2026-01-01T10:20:30.000+03:00", "$lt": "2027-01-01T00:00:00.000Z"}})",
        "expires_at>=2026-01-01T10:20:30.000+03:00 expires_at<2027-01-01T00:00:00.000Z");
    row("search:abc", R"({"search_keys": "abc"})", "search:abc");
    row("search_keys=abc range_key1=1", R"({"range_key1": 1, "search_keys": "abc"})", "range_key1=1 search:abc");
    row(R"(search:"two words, one comma")", R"({"search_keys": "two words, one comma"})", R"(search:"two words, one comma")");
    row("record_key:r\nprofile_key:p", R"({"record_key": "r", "profile_key": "p"})", "record_key=r profile_key=p");
}

void tst_FindFilter::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, filter);
    QFETCH(QString, canonical);
    const FindFilter parsed = FindFilter::fromText(text.toStdString());
    QVERIFY(json::parse(parsed.toJson()) == json::parse(filter.toStdString()));
    QCOMPARE(QString::fromStdString(parsed.toText()), canonical);
    QVERIFY(FindFilter::fromText(parsed.toText()) == parsed);
    QVERIFY(FindFilter::fromJson(filter.toStdString()) == parsed);
}

void tst_FindFilter::textErrors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");   // the part the error points at
    QTest::addColumn<QString>("says");
    const auto row = [](const char *text, const char *marked, const char *says) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(marked) << QString::fromUtf8(says);
    };
    row("range_key1=ten", "ten", "range_key1 needs whole numbers");
    row("key1:a range_key1>1.5", "1.5", "range_key1 needs whole numbers");
    row("range_key1=1,x,3", "x", "range_key1 needs whole numbers");
    row("range_key1=9223372036854775808", "9223372036854775808", "64 bits");
    row("range_key1=+5", "+5", "range_key1 needs whole numbers");
    row("version=true", "true", "version needs whole numbers");
    row("key21:x", "key21", "key21 is not a member the service can filter by; it can: ");
    row("profile_kye:x", "profile_kye", "Did you mean profile_key?");
    row("Key1:x", "Key1", "Did you mean key1?");
    row("body:x", "body", "is not a member");
    row("key1>a", ">", "key1 is text: it can be compared with = and != only");
    row("key1:русский range_key1:x", "x", "whole numbers");
    row("key1", "key1", "there is no operator behind key1");
    row("key1 key2:x", "key1", "there is no operator behind key1");
    row("key2:x range_key1", "range_key1", "range_key1>=10");
    row("key1:", "key1:", "a value is missing behind key1:");
    row("key1:   ", "key1:", "a value is missing behind key1:");
    row("key1: key2:x", "key1: key2:x", "put it in quotes");
    row("key1:a,b,", ",", "a value is missing behind the comma");
    row("key1:a,,b", ",,", "between two commas");
    row("key1:,a", "key1:,", "a value is missing behind key1:");
    row("key1:a, b", "b", "no blank behind a comma");
    row("key1:\"abc", "\"abc", "the closing quote is missing");
    row("key1:\"abc\\\"", "\"abc\\\"", "the closing quote is missing");
    row("key1:\"abc\"def", "def", "behind the closing quote");
    row("key1:ab\"c", "ab\"c", "goes into quotes");
    row("key1:a,null", "null", "null cannot stand in a list");
    row("range_key1>null", "null", "null can be compared with = and != only");
    row("range_key1>1,2", ">1,2", "compares with one value");
    row("key1:a key1:b", "key1:b", "exclude each other");
    row("range_key1>1 range_key1>=2", "range_key1>=2", "exclude each other");
    row("range_key1=1 range_key1<5", "range_key1<5", "exclude each other");
    row("range_key1<5 range_key1=null", "range_key1=null", "exclude each other");
    row("expires_at>soon", "soon", "expires_at needs dates");
    row("expires_at>2026-13-01", "2026-13-01", "expires_at needs dates");
    row("search:ab", "search:ab", "3 to 200 characters");
    row("search!=abc", "!=", "search:text");
    row("search:abc,def", "abc,def", "not for a list");
    row("search:abc search:def", "search:def", "only one search");
    row("search:abc key3:x", "key3:x", "cannot be combined");
    row("key3:x search:abc", "search:abc", "cannot be combined");
    row("=x", "=x", "starts with the name of a member");
    row("\"key1\":x", "\"key1\":x", "starts with the name of a member");
    row("key1!x", "key1", "there is no operator");
}

void tst_FindFilter::textErrors()
{
    QFETCH(QString, text);
    QFETCH(QString, marked);
    QFETCH(QString, says);
    const std::string bytes = text.toStdString();
    try {
        static_cast<void>(FindFilter::fromText(bytes));
        QFAIL("accepted");
    } catch (const FilterTextError &error) {
        QVERIFY2(std::string(error.what()).find(says.toStdString()) != std::string::npos, error.what());
        QVERIFY(error.from() <= error.to() && error.to() <= bytes.size());
        QCOMPARE(QString::fromStdString(bytes.substr(error.from(), error.to() - error.from())), marked);
        QCOMPARE(error.kind(), ErrorKind::Client);
        QVERIFY(dynamic_cast<const FilterTextError *>(error.clone().get()) != nullptr);
    }
}

void tst_FindFilter::textRoundTrip()
{
    std::mt19937 random(20260706);   // NOLINT: the same every time
    const std::vector<std::string> pieces = {"a", " ", ",", "\"", "\\", "null", ":", "=", "!=", ">", "<", "é", "日", "\xF0\x9F\x94\x91", "\n", "\t", std::string(1, '\0'), "key1", "$not", "\xC2\xA0"};
    const auto value = [&] {
        std::string out;
        for (std::size_t i = random() % 6; i > 0; --i) {
            out += pieces[random() % pieces.size()];
        }
        return out;
    };
    const auto number = [&] { return static_cast<std::int64_t>((std::uint64_t{random()} << 32) | random()); };
    for (int round = 0; round < 3000; ++round) {
        FindFilter filter;
        for (const char *member : {"key1", "record_key", "service_key4"}) {
            TextCondition condition;
            condition.match = random() % 2 == 0 ? Match::Is : Match::IsNot;
            condition.form = random() % 2 == 0 ? ValueForm::Single : ValueForm::List;
            for (std::size_t i = condition.form == ValueForm::Single ? 1 : 1 + random() % 3; i > 0; --i) {
                condition.values.push_back(value());
            }
            filter.set(member, condition);
        }
        IntegerCondition range;
        if (random() % 2 == 0) {
            range.equals = {number()};
            range.equalsForm = random() % 2 == 0 ? ValueForm::Single : ValueForm::List;
        } else {
            range.greaterEqual = number();
            range.less = number();
            range.notEquals = {number(), number()};
            range.notEqualsForm = ValueForm::List;
        }
        filter.set("range_key10", range);
        filter.set(random() % 2 == 0 ? "parent_key" : "range_key2", random() % 2 == 0 ? Presence::Null : Presence::NotNull);
        const std::string text = filter.toText();
        QVERIFY2(FindFilter::fromText(text) == filter, text.c_str());
        QVERIFY2(FindFilter::fromJson(filter.toJson()) == filter, text.c_str());
    }
}

void tst_FindFilter::anyTextIsAnAnswer()
{
    std::mt19937 random(7);   // NOLINT
    const std::string alphabet = "key1range_:=!<>,\" \\null29-aT.Z\xC3\xA9";
    int accepted = 0;
    for (int round = 0; round < 30000; ++round) {
        std::string text = round % 2 == 0 ? "key1:" : "";
        for (std::size_t i = random() % 20; i > 0; --i) {
            text += alphabet[random() % alphabet.size()];
        }
        try {
            const FindFilter filter = FindFilter::fromText(text);
            ++accepted;
            QVERIFY2(FindFilter::fromText(filter.toText()) == filter, text.c_str());
        } catch (const FilterTextError &error) {
            QVERIFY2(error.from() <= error.to() && error.to() <= text.size(), text.c_str());
        }
    }
    QVERIFY(accepted > 100);
}

void tst_FindFilter::searchText()
{
    FindFilter filter;
    filter.setSearchKeys("ÀBC");
    QVERIFY(json::parse(findBody(filter, {}, plainLower))["filter"] == json::parse(R"({"search_keys": "àbc"})"));
    QVERIFY(json::parse(findBody(filter, {}, plain))["filter"] == json::parse(R"({"search_keys": "ÀBC"})"));
    QVERIFY_THROWS_EXCEPTION(ClientError, filter.setSearchKeys("ab"));
    QVERIFY_THROWS_EXCEPTION(ClientError, filter.setSearchKeys(std::string(201, 'x')));
    filter.setSearchKeys(std::string(200, 'x'));
    QVERIFY_THROWS_EXCEPTION(ClientError, filter.set("key20", TextCondition{Match::Is, {"x"}, ValueForm::Single}));
    QVERIFY_THROWS_EXCEPTION(ClientError, filter.set("key20", Presence::Null));
    filter.set("profile_key", TextCondition{Match::Is, {"x"}, ValueForm::Single});
}

void tst_FindFilter::setMergesRanges()
{
    FindFilter filter;
    IntegerCondition low;
    low.greaterEqual = 10;
    IntegerCondition high;
    high.less = 20;
    filter.set("range_key1", low);
    filter.set("key1", TextCondition{Match::Is, {"x"}, ValueForm::Single});
    filter.set("range_key1", high);
    QCOMPARE(filter.toText(), std::string("range_key1>=10 range_key1<20 key1=x"));
    IntegerCondition higher;
    higher.lessEqual = 30;
    filter.set("range_key1", higher);
    QCOMPARE(filter.toText(), std::string("range_key1>=10 range_key1<=30 key1=x"));
    IntegerCondition exact;
    exact.equals = {5};
    filter.set("range_key1", exact);
    QCOMPARE(filter.toText(), std::string("range_key1=5 key1=x"));
    filter.set("range_key1", low);
    QCOMPARE(filter.toText(), std::string("range_key1>=10 key1=x"));
    filter.set("range_key1", Presence::NotNull);
    filter.set("key1", TextCondition{Match::IsNot, {"y", "z"}, ValueForm::List});
    QCOMPARE(filter.toText(), std::string("range_key1!=null key1!=y,z"));
}

void tst_FindFilter::setChecks()
{
    FindFilter filter;
    const TextCondition text{Match::Is, {"x"}, ValueForm::Single};
    IntegerCondition number;
    number.equals = {1};
    DateCondition date;
    date.equals = {Timestamp()};
    QVERIFY_THROWS_EXCEPTION(ClientError, filter.set("range_key1", text));
    QVERIFY_THROWS_EXCEPTION(ClientError, filter.set("expires_at", text));
    QVERIFY_THROWS_EXCEPTION(ClientError, filter.set("key1", number));
    QVERIFY_THROWS_EXCEPTION(ClientError, filter.set("expires_at", number));
    QVERIFY_THROWS_EXCEPTION(ClientError, filter.set("key1", date));
    QVERIFY_THROWS_EXCEPTION(ClientError, filter.set("version", date));
    QVERIFY_THROWS_EXCEPTION(ClientError, filter.set("created_at", date));
    QVERIFY_THROWS_EXCEPTION(ClientError, filter.set("key1", TextCondition{}));
    QVERIFY_THROWS_EXCEPTION(ClientError, filter.set("key1", TextCondition{Match::Is, {"a", "b"}, ValueForm::Single}));
    QVERIFY_THROWS_EXCEPTION(ClientError, filter.set("version", IntegerCondition{}));
    IntegerCondition both = number;
    both.less = 5;
    QVERIFY_THROWS_EXCEPTION(ClientError, filter.set("version", both));
    IntegerCondition twice;
    twice.greater = 1;
    twice.greaterEqual = 1;
    QVERIFY_THROWS_EXCEPTION(ClientError, filter.set("version", twice));
    QVERIFY(filter.empty());
}

void tst_FindFilter::removeAndEmpty()
{
    FindFilter filter = FindFilter::fromText("profile_key=a range_key1>1 search:abc");
    filter.remove("range_key1");
    filter.remove("nothing");
    QCOMPARE(filter.toText(), std::string("profile_key=a search:abc"));
    filter.remove("search_keys");
    filter.remove("profile_key");
    QVERIFY(filter.empty());
    QCOMPARE(filter.toJson(), std::string("{}"));
}

void tst_FindFilter::describes()
{
    const std::vector<ConditionText> texts = describe(FindFilter::fromText(R"(profile_key:a,"b c" parent_key!="" range_key1>=10 range_key1<20 service_key1=null version!=1,2 search:abc)"));
    const std::vector<std::array<std::string, 3>> expected = {{"profile_key", "=", "a, b c"}, {"parent_key", "≠", "\"\""}, {"range_key1", "≥", "10"},
                                                              {"range_key1", "<", "20"},      {"service_key1", "is", "null"}, {"version", "≠", "1, 2"},
                                                              {"search", "contains", "abc"}};
    const auto date = [](const char *text) { return describe(FindFilter::fromText(text)).at(0).value; };
    QCOMPARE(date("expires_at>2026-01-31"), std::string("2026-01-31 00:00 UTC"));
    QCOMPARE(date("expires_at=2026-01-31T12:30:00.000Z,2026-02-01T00:00:07Z"), std::string("2026-01-31 12:30 UTC, 2026-02-01 00:00:07 UTC"));
    QCOMPARE(date("expires_at<2026-01-31T12:00:00.250+02:00"), std::string("2026-01-31 12:00:00.250+02:00"));
    QCOMPARE(texts.size(), expected.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        QCOMPARE(texts[i].member, expected[i][0]);
        QCOMPARE(texts[i].op.english(), expected[i][1]);
        QCOMPARE(texts[i].value, expected[i][2]);
    }
}

void tst_FindFilter::bodyLimits()
{
    for (const int limit : {0, -1, 101, std::numeric_limits<int>::max()}) {
        QCOMPARE(clientErrorMember([&] { static_cast<void>(findBody({}, {limit, 0, {}}, hashed)); }), std::string("limit"));
    }
    QCOMPARE(clientErrorMember([&] { static_cast<void>(findBody({}, {1, -1, {}}, hashed)); }), std::string("offset"));
    QVERIFY(json::parse(findBody({}, {1, std::numeric_limits<std::int64_t>::max(), {}}, hashed))
            == json::parse(R"({"filter": {}, "options": {"limit": 1, "offset": 9223372036854775807}})"));
}

void tst_FindFilter::bodySort()
{
    FindOptions options;
    options.sort = {{"range_key1", SortOrder::Descending}, {"created_at", SortOrder::Ascending}, {"expires_at", SortOrder::Descending}};
    QVERIFY(json::parse(findBody({}, options, hashed))["options"]["sort"]
            == json::parse(R"([{"range_key1": "desc"}, {"created_at": "asc"}, {"expires_at": "desc"}])"));
    options.sort = {{"key20", SortOrder::Ascending}};
    QCOMPARE(clientErrorMember([&] { static_cast<void>(findBody({}, options, hashed)); }), std::string("sort.key20"));
    QVERIFY(json::parse(findBody({}, options, plain))["options"]["sort"] == json::parse(R"([{"key20": "asc"}])"));
    for (const char *name : {"profile_key", "version", "body", "record_key", "service_key1", ""}) {
        QVERIFY(!FindFilter::isSortable(name));
        options.sort = {{name, SortOrder::Ascending}};
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(findBody({}, options, plain)));
    }
}

void tst_FindFilter::bodyHashes()
{
    const FindFilter filter = FindFilter::fromText("key11:a,b parent_key!=c range_key1=9007199254740993");
    const json body = json::parse(findBody(filter, {}, hashed));
    QVERIFY(body["filter"]["key11"] == json::array({hashed.hash("a"), hashed.hash("b")}));
    QVERIFY(body["filter"]["parent_key"] == json({{"$not", hashed.hash("c")}}));
    QVERIFY(body["filter"]["range_key1"] == 9007199254740993);
    QVERIFY(json::parse(findBody(filter, {}, plain))["filter"]["key11"] == json::array({"a", "b"}));
    FindFilter bad;
    bad.set("profile_key", TextCondition{Match::Is, {"\xED\xA0\x80"}, ValueForm::Single});
    QCOMPARE(clientErrorMember([&] { static_cast<void>(findBody(bad, {}, hashed)); }), std::string("profile_key"));
}

QTEST_GUILESS_MAIN(tst_FindFilter)
#include "tst_find_filter.moc"
