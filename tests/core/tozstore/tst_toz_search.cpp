// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "TozVectors.h"

#include "base/Error.h"
#include "tozstore/Search.h"
#include "tozstore/ServiceTime.h"
#include "tozstore/Uuid.h"

#include <QTest>

#include <set>

using namespace strongroom;
using namespace strongroom::tozstore;
using namespace std::chrono;
using strongroom::test::idOf;
using strongroom::test::json;

class tst_TozSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchVectors();
    void queryVectors();
    void limits();
    void ranges();
    void zones();
    void identifiers();
    void textThatIsNotText();
    void nestedExpressions();
};

namespace {

// What the SDKs' arguments are in types: numbers and the like were turned into text by Python.
std::string pythonText(const json &value)
{
    if (value.is_string()) {
        return value.get<std::string>();
    }
    return value.is_null() ? "None" : value.is_boolean() ? (value.get<bool>() ? "True" : "False") : value.dump();
}

std::vector<std::string> texts(const json &step, const char *name)
{
    std::vector<std::string> out;
    if (step.contains(name)) {
        const json list = step.at(name).is_array() ? step.at(name) : json::array({step.at(name)});
        for (const json &value : list) {
            out.push_back(pythonText(value));
        }
    }
    return out;
}

SearchClause clauseOf(const json &step)
{
    const json &terms = step.contains("terms") ? step.at("terms") : step;
    SearchClause clause;
    clause.condition = searchConditionNamed(step.value("condition", "OR")).value();
    clause.strategy = searchStrategyNamed(step.value("strategy", "EXACT")).value();
    clause.writers = texts(terms, "writers");
    clause.users = texts(terms, "users");
    clause.records = texts(terms, "records");
    clause.types = texts(terms, terms.contains("type") ? "type" : "record_types");
    clause.keys = texts(terms, "keys");
    clause.values = texts(terms, "values");
    if (terms.contains("plain")) {
        clause.plain = terms.at("plain").get<std::map<std::string, std::string>>();
    }
    return clause;
}

minutes offsetIn(const std::string &text)   // of an aware time
{
    return text.ends_with('Z') ? minutes(0) : zoneOffset(std::string_view(text).substr(text.size() - 6));
}

SearchTime timeOf(const json &time, minutes zone)
{
    if (time.contains("epoch")) {
        return SearchTime::at(sys_seconds(seconds(time.at("epoch").get<std::int64_t>())));
    }
    const bool aware = time.contains("aware");
    const auto text = test::textOf(time, aware ? "aware" : "naive");
    const ServiceTime parsed = ServiceTime::parse(text).value();
    const minutes offset = aware ? offsetIn(text) : zone;
    return SearchTime::inZone(local_seconds(parsed.instant.time_since_epoch()) + (aware ? offset : minutes(0)), offset, duration_cast<microseconds>(parsed.fraction));
}

SearchRange rangeOf(const json &step)
{
    SearchRange range;
    range.key = searchRangeKeyNamed(step.value("key", "CREATED")).value();
    minutes zone{0};
    if (step.contains("zone_offset")) {
        zone = step.at("zone_offset").is_string() ? zoneOffset(test::textOf(step, "zone_offset")) : zoneOffset(step.at("zone_offset").get<int>());
    }
    const auto bound = [&](const char *name) -> std::optional<SearchTime> {
        if (!step.contains(name)) {
            return std::nullopt;
        }
        return timeOf(step.at(name).is_string() ? json{{"aware", step.at(name)}} : step.at(name), zone);
    };
    range.start = bound("start");
    range.end = bound("end");
    return range;
}

Search searchOf(const json &vector)
{
    const json &arguments = vector.at("search");
    Search search;
    search.limit = arguments.value("count", test::textOf(vector, "producer") == "python" ? 50 : 100);
    search.nextToken = arguments.value("next_token", 0);
    search.allWriters = arguments.value("include_all_writers", false);
    search.includeData = arguments.value("include_data", false);
    for (const json &step : vector.at("steps")) {
        const std::string call = test::textOf(step, "call");
        if (call == "match") {
            search.match.push_back(clauseOf(step));
        } else if (call == "exclude") {
            search.exclude.push_back(clauseOf(step));
        } else if (call == "range") {
            search.range = rangeOf(step);
        } else if (call == "set_next_token") {
            search.nextToken = step.at("value").get<std::int64_t>();
        } else {
            search.order = searchOrderNamed(test::textOf(step, "sort_order")).value();
        }
    }
    return search;
}

// A body of the JavaScript SDK with the defaults it leaves out, in the shape this programme sends.
json completed(json body)
{
    const json empty = {{"limit", 100}, {"next_token", 0}, {"include_all_writers", false}, {"include_data", false}, {"match", json::array()}, {"exclude", json::array()}, {"range", json::object()}};
    for (const auto &[name, value] : empty.items()) {
        if (!body.contains(name)) {
            body[name] = value;
        }
    }
    for (const char *list : {"match", "exclude"}) {
        for (json &clause : body[list]) {
            for (const char *term : {"writer_ids", "user_ids", "record_ids", "content_types", "keys", "values"}) {
                if (!clause["terms"].contains(term)) {
                    clause["terms"][term] = json::array();
                }
            }
            if (!clause["terms"].contains("tags")) {
                clause["terms"]["tags"] = nullptr;
            }
        }
    }
    return body;
}

// Times as moments: the SDKs write different zones for the same one.
json withMoments(json body)
{
    for (const char *name : {"before", "after"}) {
        if (body["range"].contains(name)) {
            const ServiceTime time = ServiceTime::parse(test::textOf(body["range"], name)).value();
            body["range"][name] = {time.instant.time_since_epoch().count(), time.fraction.count()};
        }
    }
    return body;
}

} // namespace

void tst_TozSearch::searchVectors()
{
    // Words that Python passes on unchecked, and what cannot be said with these types at all.
    const std::set<std::string> wrongWords{"lower-case-words", "range-bad-key-passes", "js-bad-strategy"};
    const std::set<std::string> wrongTypes{"range-zone-float", "range-start-text", "range-start-float"};
    int bodies = 0;
    int refused = 0;
    for (const json &vector : test::readTozCases("search", 66)) {
        const std::string id = idOf(vector);
        if (wrongTypes.contains(id)) {
            QCOMPARE(test::textOf(vector, "error"), std::string("TypeError"));
        } else if (wrongWords.contains(id)) {
            QVERIFY_THROWS_EXCEPTION(std::bad_optional_access, static_cast<void>(searchOf(vector)));
        } else if (id == "readme-count-1001" || (vector.contains("error") && vector["producer"] == "python")) {
            QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(searchBody(searchOf(vector))));
            ++refused;
        } else if (vector.contains("error")) {
            // The JavaScript SDK has no open ends.
            const json range = json::parse(searchBody(searchOf(vector)))["range"];
            QVERIFY2(range.size() == 2 && range.contains(id == "js-range-open-end" ? "after" : "before"), id.c_str());
        } else {
            const bool python = vector["producer"] == "python";
            const json body = json::parse(searchBody(searchOf(vector)));
            const json expected = vector.at("body");
            QVERIFY2(python ? body == expected : withMoments(body) == withMoments(completed(expected)), (id + ": " + body.dump()).c_str());
            ++bodies;
        }
    }
    QCOMPARE(bodies, 53);
    QCOMPARE(refused, 5);
}

void tst_TozSearch::queryVectors()
{
    for (const json &vector : test::readTozCases("query_v1", 18)) {
        const json &arguments = vector.at("args");
        Query query;
        query.includeData = arguments.value("data", true);
        query.count = arguments.value("page_size", 100);
        query.afterIndex = arguments.value("last_index", 0);
        query.allWriters = arguments.contains("writer") && arguments.at("writer") == "all";
        query.writers = query.allWriters ? std::vector<std::string>() : texts(arguments, "writer");
        query.records = texts(arguments, "record");
        query.types = texts(arguments, "record_type");
        if (arguments.contains("plain")) {
            query.plain = QueryExpression{QueryExpression::Kind::Equal, test::textOf(arguments["plain"]["eq"], "name"), test::textOf(arguments["plain"]["eq"], "value"), {}};
        }
        json expected = vector.at("body");
        for (const char *list : {"writer_ids", "user_ids", "record_ids", "content_types"}) {
            if (!expected.contains(list)) {
                expected[list] = json::array();   // JavaScript leaves out what is empty
            }
        }
        expected["plain"] = expected.value("plain", json());
        QVERIFY2(json::parse(queryBody(query)) == expected, idOf(vector).c_str());
    }
}

void tst_TozSearch::limits()
{
    for (const int limit : {1, 1000}) {
        Search search;
        search.limit = limit;
        QCOMPARE(json::parse(searchBody(search))["limit"].get<int>(), limit);
        Query query;
        query.count = limit;
        QCOMPARE(json::parse(queryBody(query))["count"].get<int>(), limit);
    }
    for (const int limit : {0, -1, 1001}) {
        Search search;
        search.limit = limit;
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(searchBody(search)));
        Query query;
        query.count = limit;
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(queryBody(query)));
    }
    Search search;
    search.nextToken = -1;
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(searchBody(search)));
    Query query;
    query.afterIndex = -1;
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(queryBody(query)));
}

void tst_TozSearch::ranges()
{
    Search search;
    // The same moment in two zones is a range; a second less is none.
    search.range = SearchRange{SearchRangeKey::Created, SearchTime::inZone(local_seconds(hours(12)), hours(2)), SearchTime::at(sys_seconds(hours(10)))};
    QCOMPARE(json::parse(searchBody(search))["range"]["after"].get<std::string>(), std::string("1970-01-01T12:00:00+02:00"));
    search.range->end = SearchTime::at(sys_seconds(hours(10) - seconds(1)));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(searchBody(search)));
    QCOMPARE(SearchTime::inZone(local_seconds(seconds(0)), minutes(-30), microseconds(7)).text(), std::string("1970-01-01T00:00:00.000007-00:30"));
    const local_seconds year10000{local_days(year(10000) / January / 1)};
    QCOMPARE(SearchTime::inZone(year10000 - seconds(1), minutes(0)).text(), std::string("9999-12-31T23:59:59+00:00"));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(SearchTime::inZone(year10000, minutes(0))));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(SearchTime::inZone(local_seconds(seconds(0)), minutes(0), seconds(1))));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(SearchTime::inZone(local_seconds(seconds(0)), days(1))));
}

void tst_TozSearch::zones()
{
    QCOMPARE(zoneOffset("+09:30").count(), 570);
    QCOMPARE(zoneOffset("-00:30").count(), -30);
    QCOMPARE(zoneOffset("+23:59").count(), 1439);
    QCOMPARE(zoneOffset(-23).count(), -1380);
    for (const char *bad : {"", "09:30", "+9:30", "+0930", "+09:3", "+09:300", "|07:00", "+aa:00", "+24:00", "+23:60", "-99:99", " +09:30", "Z"}) {
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(zoneOffset(bad)));
    }
    for (const int bad : {24, -24, 2'000'000'000, -2'000'000'000}) {
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(zoneOffset(bad)));
    }
}

void tst_TozSearch::identifiers()
{
    const std::string normal = "0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11";
    for (const char *form : {"0D9FF4B6-7D4D-4B3C-8B2E-7F3F1A9C2B11", "{0d9ff4b67d4d4b3c8b2e7f3f1a9c2b11}", "urn:uuid:0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11"}) {
        QCOMPARE(normalUuid(form).value_or("none"), normal);
    }
    for (const char *bad : {"", "{}", "0d9ff4b6", "0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b1", "0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b1g", "0d9ff4b67-d4d-4b3c-8b2e-7f3f1a9c2b11",
                            "{0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11", " 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11"}) {
        QVERIFY2(!normalUuid(bad), bad);
        Search search;
        search.match.emplace_back().users = {bad};
        try {
            static_cast<void>(searchBody(search));
            QFAIL("accepted");
        } catch (const ClientError &error) {
            QCOMPARE(error.member(), std::string("users"));
        }
    }
}

void tst_TozSearch::textThatIsNotText()
{
    Search search;
    search.exclude.emplace_back().values = {"\xED\xA0\x80"};
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(searchBody(search)));
    search.exclude.front().values = {"漢字"};
    search.exclude.front().plain = std::map<std::string, std::string>{{"\xFF", "x"}};
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(searchBody(search)));
    Query query;
    query.types = {"\xC3"};
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(queryBody(query)));
}

void tst_TozSearch::nestedExpressions()
{
    const QueryExpression a{QueryExpression::Kind::Equal, "a", "1", {}};
    const QueryExpression b{QueryExpression::Kind::Equal, "b", "2", {}};
    Query query;
    query.plain = QueryExpression{QueryExpression::Kind::And, {}, {}, {a, QueryExpression{QueryExpression::Kind::Or, {}, {}, {b}}}};
    QCOMPARE(json::parse(queryBody(query))["plain"].dump(), std::string(R"({"and":[{"eq":{"name":"a","value":"1"}},{"or":[{"eq":{"name":"b","value":"2"}}]}]})"));
    query.plain->operands.clear();
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(queryBody(query)));
    QueryExpression deep = a;
    for (int i = 0; i < 101; ++i) {
        deep = QueryExpression{QueryExpression::Kind::Or, {}, {}, {deep}};
    }
    query.plain = deep;
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(queryBody(query)));
    Query both;
    both.allWriters = true;
    both.writers = {"0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11"};
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(queryBody(both)));
}

QTEST_GUILESS_MAIN(tst_TozSearch)
#include "tst_toz_search.moc"
