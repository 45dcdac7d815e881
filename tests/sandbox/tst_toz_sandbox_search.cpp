// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// TozStore: POST /v2/search. What each strategy, condition and range finds among a handful of records, and what is refused.

#include "TozSandbox.h"
#include "TozVectors.h"

#include <QTest>

#include <set>
#include <vector>

using nlohmann::json;
using strongroom::test::Answer;
using strongroom::test::TozSandbox;
using strongroom::test::TozUser;

namespace {

using Names = std::set<std::string>;

const char *const path = "/v2/search";

// One clause in the shape of the Python SDK: everything is there, what is not asked is empty.
json clause(const json &terms, const char *strategy = "EXACT", const char *condition = "OR")
{
    json all = {{"writer_ids", json::array()}, {"user_ids", json::array()}, {"record_ids", json::array()}, {"content_types", json::array()},
        {"keys", json::array()}, {"values", json::array()}, {"tags", nullptr}};
    all.update(terms);
    return {{"condition", condition}, {"strategy", strategy}, {"terms", all}};
}

// Vectors, because a list of one JSON value is that value to one compiler and a list to another.
json search(const std::vector<json> &match, const std::vector<json> &exclude = {})
{
    return {{"limit", 50}, {"next_token", 0}, {"include_all_writers", false}, {"include_data", false}, {"match", match}, {"exclude", exclude},
        {"range", json::object()}};
}

// The records' tag "n".
Names namesIn(const json &answer)
{
    Names names;
    if (answer.at("results").is_array()) {
        for (const json &result : answer["results"]) {
            names.insert(result.at("meta").at("plain").at("n").get<std::string>());
        }
    }
    return names;
}

} // namespace

class TozSandboxSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<TozSandbox>();
        m_alice = m_sandbox->newUser("alice");
        m_bob = m_sandbox->newUser("bob");
        const auto write = [this](const TozUser &by, const char *name, const char *type, json plain) {
            plain["n"] = name;
            m_ids[name] = m_sandbox->write(by, TozSandbox::record(by, type, std::move(plain))).at("meta").at("record_id");
            m_sandbox->http.now += 60'000;
        };
        write(m_alice, "1", "season", {{"name", "summer"}, {"weather", "sunny"}});       // 14:13:20
        write(m_alice, "2", "season", {{"name", "winter"}, {"weather", "snowy"}});       // 14:14:20
        write(m_alice, "3", "season", {{"name", "autumn"}, {"weather", "sunny"}});       // 14:15:20
        write(m_alice, "4", "jam", {{"flavor", "apricot"}});                             // 14:16:20
        write(m_alice, "5", "jam", {{"flavor", "apricot"}, {"mixed_with", "strawberry"}}); // 14:17:20
        write(m_alice, "6", "Überraschung", {{"Straße", "größer 😀"}});                  // 14:18:20
        write(m_bob, "7", "season", {{"name", "spring"}});
        write(m_bob, "8", "secret", {{"name", "summer"}});
        m_sandbox->share(m_bob, m_bob.id, m_alice.id, "season");
    }

    void finds_data()
    {
        QTest::addColumn<std::string>("text");   // of the body
        QTest::addColumn<Names>("names");
        const auto row = [](const char *name, const json &body, const Names &names) { QTest::newRow(name) << body.dump() << names; };
        const Names own{"1", "2", "3", "4", "5", "6"};
        row("nothing asked", search({}), own);
        row("an empty clause", search({clause(json::object())}), own);
        row("empty tags", search({clause({{"tags", json::object()}})}), own);
        row("JavaScript's least", {{"limit", 100}, {"include_all_writers", false}, {"include_data", false}}, own);
        row("JavaScript's clause", {{"limit", 100}, {"match", {{{"condition", "OR"}, {"strategy", "EXACT"}, {"terms", {{"content_types", {"jam"}}}}}}}}, {"4", "5"});
        row("an empty object", json::object(), own);

        row("type", search({clause({{"content_types", {"season"}}})}), {"1", "2", "3"});
        row("two types", search({clause({{"content_types", {"season", "jam"}}})}), {"1", "2", "3", "4", "5"});
        row("two types with AND", search({clause({{"content_types", {"season", "jam"}}}, "EXACT", "AND")}), {});
        row("value", search({clause({{"values", {"sunny"}}})}), {"1", "3"});
        row("values with AND", search({clause({{"content_types", {"season"}}, {"values", {"summer", "sunny"}}}, "EXACT", "AND")}), {"1"});
        row("values with OR", search({clause({{"values", {"winter", "apricot"}}})}), {"2", "4", "5"});
        row("keys with AND", search({clause({{"keys", {"name", "weather"}}}, "EXACT", "AND")}), {"1", "2", "3"});
        row("key", search({clause({{"keys", {"mixed_with"}}})}), {"5"});
        row("type OR value", search({clause({{"content_types", {"jam"}}, {"values", {"sunny"}}})}), {"1", "3", "4", "5"});
        row("a key is no value", search({clause({{"values", {"name"}}})}), {});
        row("tag", search({clause({{"tags", {{"name", "summer"}}}})}), {"1"});
        row("a tag is a pair", search({clause({{"tags", {{"weather", "summer"}}}})}), {});
        row("tags with OR", search({clause({{"tags", {{"name", "summer"}, {"flavor", "apricot"}}}})}), {"1", "4", "5"});
        row("tags with AND", search({clause({{"tags", {{"name", "summer"}, {"weather", "sunny"}}}}, "EXACT", "AND")}), {"1"});
        row("exact minds case", search({clause({{"values", {"Summer"}}})}), {});
        row("exact knows no wildcard", search({clause({{"values", {"s*"}}})}), {});
        row("no such word", search({clause({{"values", {"hail"}}})}), {});

        row("two matches are joined by OR", search({clause({{"values", {"snowy"}}}), clause({{"content_types", {"jam"}}})}), {"2", "4", "5"});
        row("exclude", search({clause({{"values", {"apricot"}}})}, {clause({{"values", {"strawberry"}}})}), {"4"});
        row("exclude alone", search({}, {clause({{"content_types", {"season"}}})}), {"4", "5", "6"});
        row("two excludes", search({}, {clause({{"content_types", {"season"}}}), clause({{"keys", {"mixed_with"}}})}), {"4", "6"});
        row("an empty exclude matches everything", search({}, {clause(json::object())}), {});

        row("fuzzy: one edit", search({clause({{"values", {"bummer"}}}, "FUZZY")}), {"1"});
        row("fuzzy: two edits in a long word", search({clause({{"values", {"strowbery"}}}, "FUZZY")}), {"5"});
        row("fuzzy: three are too many", search({clause({{"values", {"strobery"}}}, "FUZZY")}), {});
        row("fuzzy: swapped neighbours are one", search({clause({{"values", {"usnny"}}}, "FUZZY")}), {"1", "3"});
        row("fuzzy: one edit in a short word", search({clause({{"content_types", {"jom"}}}, "FUZZY")}), {"4", "5"});
        row("fuzzy: two in a short word are too many", search({clause({{"content_types", {"bom"}}}, "FUZZY")}), {});
        row("fuzzy: the word itself", search({clause({{"values", {"autumn"}}}, "FUZZY")}), {"3"});
        row("fuzzy tags", search({clause({{"tags", {{"nome", "sumner"}}}}, "FUZZY")}), {"1"});

        row("wildcard: question marks", search({clause({{"values", {"su??er"}}}, "WILDCARD")}), {"1"});
        row("wildcard: a question mark is one character", search({clause({{"values", {"summe??"}}}, "WILDCARD")}), {});
        row("wildcard: asterisk", search({clause({{"values", {"s*y"}}}, "WILDCARD")}), {"1", "2", "3", "5"});
        row("wildcard: asterisk may be nothing", search({clause({{"values", {"*apricot*"}}}, "WILDCARD")}), {"4", "5"});
        row("wildcard: without signs", search({clause({{"values", {"sunn"}}}, "WILDCARD")}), {});
        row("wildcard: types", search({clause({{"content_types", {"*a*"}}}, "WILDCARD")}), {"1", "2", "3", "4", "5", "6"});
        row("wildcard: any value of a key", search({clause({{"tags", {{"*ather", "*"}}}}, "WILDCARD")}), {"1", "2", "3"});
        row("wildcard: any value of any key", search({clause({{"tags", {{"*", "*"}}}}, "WILDCARD")}), own);
        row("wildcard: no set of characters", search({clause({{"values", {"[s]ummer"}}}, "WILDCARD")}), {});
        row("wildcard: an emoji is one character", search({clause({{"values", {"größer ?"}}}, "WILDCARD")}), {"6"});

        row("regexp", search({clause({{"values", {"sum.*"}}}, "REGEXP")}), {"1"});
        row("regexp: the whole value", search({clause({{"values", {"um"}}}, "REGEXP")}), {});
        row("regexp: alternatives are whole as well", search({clause({{"values", {"sum|winter"}}}, "REGEXP")}), {"2"});
        row("regexp: class and repeat", search({clause({{"values", {"s[nu]+[a-z]{2,3}"}}}, "REGEXP")}), {"1", "2", "3"});
        row("regexp: keys", search({clause({{"keys", {".*_with"}}}, "REGEXP")}), {"5"});
        row("regexp: anchors are characters", search({clause({{"values", {"^summer$"}}}, "REGEXP")}), {});
        row("regexp: escaped", search({clause({{"keys", {"mixed\\_with"}}}, "REGEXP")}), {"5"});
        row("regexp: not in Unicode's way", search({clause({{"values", {"gr..er ."}}}, "REGEXP")}), {"6"});

        row("exclude by wildcard", search({clause({{"content_types", {"season"}}})}, {clause({{"keys", {"*ather"}}}, "WILDCARD")}), {});
        row("non-ASCII", search({clause({{"content_types", {"Überraschung"}}, {"tags", {{"Straße", "größer 😀"}}}}, "EXACT", "AND")}), {"6"});
    }

    void finds()
    {
        QFETCH(std::string, text);
        QFETCH(Names, names);
        const Answer answer = m_sandbox->call(m_alice, "POST", path, json::parse(text));
        QCOMPARE(answer.status, 200);
        COMPARE_JSON(namesIn(answer.json()), json(names));
        COMPARE_JSON(answer.json().at("total_results"), names.size());
        QCOMPARE(answer.json().at("results").is_null(), names.empty()); // null, and not an empty list
        COMPARE_JSON(answer.json().at("last_index"), 0);
        QVERIFY(answer.json().contains("search_id"));
    }

    void identifiers()
    {
        COMPARE_JSON(found(search({clause({{"record_ids", {m_ids["2"], m_ids["5"]}}})})), {"2", "5"});
        COMPARE_JSON(found(search({clause({{"record_ids", {m_ids["2"]}}, {"content_types", {"jam"}}}, "EXACT", "AND")})), json::array());
        COMPARE_JSON(found(search({clause({{"record_ids", {m_ids["2"]}}}, "REGEXP")})), {"2"}); // identifiers are no patterns
        COMPARE_JSON(found(search({clause({{"writer_ids", {m_bob.id}}})})), json::array());
        json all = search({clause({{"writer_ids", {m_bob.id}}})});
        all["include_all_writers"] = true;
        COMPARE_JSON(found(all), {"7"});
        all["match"] = json::array({clause({{"user_ids", {m_alice.id}}})});
        COMPARE_JSON(found(all), {"1", "2", "3", "4", "5", "6"});
        all["match"] = json::array({clause({{"record_ids", {m_ids["8"]}}})}); // not shared, though its id is known
        COMPARE_JSON(found(all), json::array());
    }

    void allWritersAreThoseWhoShare()
    {
        json all = search({clause({{"keys", {"name"}}})});
        COMPARE_JSON(found(all), {"1", "2", "3"});
        all["include_all_writers"] = true;
        COMPARE_JSON(found(all), {"1", "2", "3", "7"});
        const TozUser carol = m_sandbox->newUser("carol");
        COMPARE_JSON(m_sandbox->call(carol, "POST", path, all).json().at("total_results"), 0);
        m_sandbox->share(m_bob, m_bob.id, carol.id, "secret");
        COMPARE_JSON(namesIn(m_sandbox->call(carol, "POST", path, all).json()), {"8"});
        m_sandbox->revoke(m_bob, m_bob.id, carol.id, "secret");
        COMPARE_JSON(m_sandbox->call(carol, "POST", path, all).json().at("total_results"), 0);
    }

    void dataComesWithItsAccessKey()
    {
        json body = search({clause({{"values", {"spring"}}})});
        body["include_all_writers"] = true;
        json result = m_sandbox->call(m_alice, "POST", path, body).json().at("results").at(0);
        COMPARE_JSON(result.at("record_data"), nullptr);
        COMPARE_JSON(result.at("access_key"), nullptr);
        body["include_data"] = true;
        result = m_sandbox->call(m_alice, "POST", path, body).json().at("results").at(0);
        COMPARE_JSON(result.at("access_key"), m_sandbox->call(m_alice, "GET", TozSandbox::keyPath(m_bob.id, m_alice.id, "season")).json());
        const json record = m_sandbox->call(m_alice, "GET", "/v1/storage/records/" + m_ids["7"]).json();
        COMPARE_JSON(result.at("record_data"), record.at("data"));
        COMPARE_JSON(result.at("meta"), record.at("meta"));
        // Alice never made an access key of her own: the member is there all the same (Python).
        body["match"] = json::array({clause({{"values", {"winter"}}})});
        result = m_sandbox->call(m_alice, "POST", path, body).json().at("results").at(0);
        COMPARE_JSON(result.at("access_key"), nullptr);
    }

    void ranges_data()
    {
        QTest::addColumn<std::string>("range");
        QTest::addColumn<Names>("names");
        const auto row = [](const char *name, const char *range, const Names &names) { QTest::newRow(name) << std::string(range) << names; };
        row("no range key", "{}", {"1", "2", "3", "4", "5", "6"});
        row("no ends", R"({"range_key": "CREATED"})", {"1", "2", "3", "4", "5", "6"});
        row("open start", R"({"range_key": "CREATED", "before": "2026-09-21T14:15:00+00:00"})", {"1", "2"});
        row("open end", R"({"range_key": "CREATED", "after": "2026-09-21T14:17:00Z"})", {"5", "6"});
        row("both", R"({"range_key": "CREATED", "after": "2026-09-21T14:14:00.000Z", "before": "2026-09-21T14:16:00.000Z"})", {"2", "3"});
        row("both ends belong to it", R"({"range_key": "CREATED", "after": "2026-09-21T14:14:20Z", "before": "2026-09-21T14:15:20Z"})", {"2", "3"});
        row("a microsecond decides", R"({"range_key": "CREATED", "after": "2026-09-21T14:14:20.000001+00:00", "before": "2026-09-21T14:15:19.999999Z"})", {});
        row("zones", R"({"range_key": "CREATED", "after": "2026-09-21T07:14:00-07:00", "before": "2026-09-21T19:46:00+05:30"})", {"2", "3"});
        row("half an hour west", R"({"range_key": "CREATED", "before": "2026-09-21T13:44:00.5-00:30"})", {"1"});
        row("nothing between", R"({"range_key": "CREATED", "after": "2026-09-21T14:16:00Z", "before": "2026-09-21T14:14:00Z"})", {});
        row("modified", R"({"range_key": "MODIFIED", "before": "2026-09-21T14:15:00Z"})", {"1", "2"});
        row("null ends", R"({"range_key": "MODIFIED", "before": null, "after": null})", {"1", "2", "3", "4", "5", "6"});
    }

    void ranges()
    {
        QFETCH(std::string, range);
        QFETCH(Names, names);
        json body = search({});
        body["range"] = json::parse(range);
        COMPARE_JSON(found(body), json(names));
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("pointer");
        QTest::addColumn<std::string>("value");
        const auto row = [](const char *name, const char *pointer, const std::string &value) { QTest::newRow(name) << std::string(pointer) << value; };
        row("limit 0", "/limit", "0");
        row("limit 1001", "/limit", "1001");
        row("negative limit", "/limit", "-1");
        row("limit with a fraction", "/limit", "1.5");
        row("limit is a text", "/limit", "\"50\"");
        row("limit beyond 64 bits", "/limit", "18446744073709551615");
        row("negative token", "/next_token", "-1");
        row("token 10000", "/next_token", "10000");
        row("flag is a number", "/include_data", "1");
        row("match is an object", "/match", "{}");
        row("clause is a text", "/match/0", "\"season\"");
        row("condition in lower case", "/match/0/condition", "\"or\"");
        row("unknown strategy", "/match/0/strategy", "\"PREFIX\"");
        row("strategy is null-like text", "/match/0/strategy", "\"\"");
        row("terms is a list", "/match/0/terms", "[]");
        row("types is a text", "/match/0/terms/content_types", "\"season\"");
        row("a type is a number", "/match/0/terms/content_types", "[1]");
        row("writer is no UUID", "/match/0/terms/writer_ids", "[\"alice\"]");
        row("record in upper case", "/match/0/terms/record_ids", "[\"AD262E81-E348-4193-899D-E0AFB073093E\"]");
        row("tags is a list", "/match/0/terms/tags", "[\"a\"]");
        row("a tag is a number", "/match/0/terms/tags", R"({"a": 1})");
        row("unknown range key", "/range/range_key", "\"OTHER\"");
        row("range key in lower case", "/range/range_key", "\"created\"");
        row("time without zone", "/range/before", "\"2026-09-21T14:15:00\"");
        row("a date", "/range/before", "\"2026-09-21\"");
        row("no such day", "/range/after", "\"2026-02-30T00:00:00Z\"");
        row("time is a number", "/range/after", "1790000000");
        row("unknown order", "/order/sort_order", "\"UP\"");
        row("order is a text", "/order", "\"ASCENDING\"");
        for (const char *const expression : {"(", ")", "a(b", "[", "[]", "a[b", "*", "+a", "a**", "a|*", "{2}", "a{", "a{x}", "a{3,2}", "a{5000}", "\\", "\\d+", "\\1",
                 "(?i)a", "(?=a)", "a\\b", "a{,2}"}) {
            QTest::newRow((std::string("regexp ") + expression).c_str()) << std::string("/match/0") << clause({{"values", {expression}}}, "REGEXP").dump();
        }
        row("regexp of 1001 characters", "/match/0", clause({{"values", {std::string(1001, 'a')}}}, "REGEXP").dump());
        row("regexp for types", "/match/0", clause({{"content_types", {"(season"}}}, "REGEXP").dump());
        row("regexp in exclude", "/exclude/0", clause({{"keys", {"[a"}}}, "REGEXP").dump());
        row("201 terms with AND", "/match/0", clause({{"values", std::vector<std::string>(201, "a")}}, "EXACT", "AND").dump());
    }

    void refuses()
    {
        QFETCH(std::string, pointer);
        QFETCH(std::string, value);
        json body = search({clause(json::object())});
        body[json::json_pointer(pointer)] = json::parse(value);
        QCOMPARE(m_sandbox->call(m_alice, "POST", path, body).status, 400);
    }

    // What would keep a naive matcher busy for ever.
    void refusesARegularExpressionThatTakesTooLong()
    {
        const TozUser dave = m_sandbox->newUser("dave");
        m_sandbox->write(dave, TozSandbox::record(dave, "long", {{"n", "9"}, {"value", std::string(60, 'a') + "!"}}));
        const Answer answer = m_sandbox->call(dave, "POST", path, search({clause({{"values", {"(a|aa|a[a-b])*[c-d]"}}}, "REGEXP")}));
        QCOMPARE(answer.status, 400);
        COMPARE_JSON(namesIn(m_sandbox->call(dave, "POST", path, search({clause({{"values", {"a*!"}}}, "REGEXP")})).json()), {"9"});
        // A wildcard of many asterisks is only work.
        QCOMPARE(m_sandbox->call(dave, "POST", path, search({clause({{"values", {"*a*a*a*a*a*a*a*a*a*a*a*b"}}}, "WILDCARD")})).status, 200);
    }

    // As much as is taken, so that no limit of the store shows.
    void largeSearches()
    {
        const json most = clause({{"values", std::vector<std::string>(200, "sunny")}}, "EXACT", "AND");
        COMPARE_JSON(found(search({most, most})), {"1", "3"});
        const json few = clause({{"values", {"sunny"}}});
        COMPARE_JSON(found(search(std::vector<json>(100, few), std::vector<json>(100, clause({{"content_types", {"jam"}}})))), {"1", "3"});
        std::vector<std::string> many(5000, "00000000-0000-0000-0000-000000000000");
        many.push_back(m_ids["4"]);
        COMPARE_JSON(found(search({clause({{"record_ids", many}})})), {"4"});
        QCOMPARE(m_sandbox->call(m_alice, "POST", path, search(std::vector<json>(101, few))).status, 400);
    }

    // Every body that an SDK made for the vectors is taken, but for what is documented as refused.
    void bodiesOfTheSdks()
    {
        const std::set<std::string> refused = {"readme-count-1001", "lower-case-words", "range-bad-key-passes"};
        int sent = 0;
        const json vectors = strongroom::test::readTozVectors("search.json");
        for (const json &vector : vectors.at("cases")) {
            if (!vector.contains("body") || vector["body"].is_null()) {
                continue; // the SDK itself refused
            }
            const Answer answer = m_sandbox->call(m_alice, "POST", path, vector["body"]);
            const std::string id = vector.at("id");
            QVERIFY2(answer.status == (refused.contains(id) ? 400 : 200), (id + ": " + answer.body.toStdString()).c_str());
            ++sent;
        }
        QVERIFY(sent > 40);
    }

    void refusesDeepBodies()
    {
        const QByteArray bearer = "Bearer " + QByteArray::fromStdString(m_alice.token);
        for (const QByteArray &open : {QByteArray("["), QByteArray("{\"a\":")}) {
            QCOMPARE(m_sandbox->http.send("POST", path, {{"Authorization", bearer}}, "{\"match\":" + open.repeated(200'000)).status, 400);
        }
        QByteArray whole = "{\"range\":" + QByteArray("{\"a\":").repeated(100'000) + "1" + QByteArray("}").repeated(100'001);
        QCOMPARE(m_sandbox->http.send("POST", path, {{"Authorization", bearer}}, whole).status, 400);
        whole = "{\"match\": [{\"terms\": {\"values\": [\"" + QByteArray("[{").repeated(10'000) + "\\\"\"]}}]}"; // brackets in a text are text
        QCOMPARE(m_sandbox->http.send("POST", path, {{"Authorization", bearer}}, whole).status, 200);
    }

    void needsACallerAndPost()
    {
        QCOMPARE(m_sandbox->anonymous("POST", path, search({})).status, 401);
        QCOMPARE(m_sandbox->call(m_alice, "GET", path).status, 405);
        QCOMPARE(m_sandbox->call(m_alice, "POST", path).status, 400);
    }

private:
    json found(const json &body)
    {
        const Answer answer = m_sandbox->call(m_alice, "POST", path, body);
        return answer.status == 200 ? json(namesIn(answer.json())) : json(answer.status);
    }

    std::unique_ptr<TozSandbox> m_sandbox;
    TozUser m_alice;
    TozUser m_bob;
    std::map<std::string, std::string> m_ids;
};

QTEST_GUILESS_MAIN(TozSandboxSearch)
#include "tst_toz_sandbox_search.moc"
