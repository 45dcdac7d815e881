// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// The find request: what matches, in which order, and what is refused.

#include "SandboxClient.h"

#include <QTest>

#include <algorithm>

using nlohmann::json;
using strongroom::test::Answer;
using strongroom::test::SandboxClient;

namespace {

// The record keys' clear names, in the order of the answer, joined by spaces.
class Shop
{
public:
    Shop()
    {
        add("apple", {{"key1", "red"}, {"key2", "Obst & Gemüse"}, {"range_key1", 10}, {"version", 1}, {"profile_key", client.hash("food")}});
        client.now += 1000;
        add("brick", {{"key1", "red"}, {"range_key1", -3}, {"version", 2}});
        client.now += 1000;
        add("cloud", {{"key1", "white"}, {"key2", "100%_sky\\'"}, {"range_key1", 9007199254740993LL}, {"version", 2}, {"expires_at", "2030-01-01T00:00:00Z"}});
        client.now += 1000;
        add("dust", {{"key11", "grey"}, {"range_key10", 5}, {"expires_at", "2040-01-01T00:00:00Z"}});
        client.write(client.record("elsewhere", {{"key1", "red"}}), "de");
    }

    [[nodiscard]] Answer find(const std::string &filter, const std::string &options = "{}")
    {
        return client.storageRaw("POST", "/us/find", "application/json", QByteArray::fromStdString(R"({"filter": )" + filter + R"(, "options": )" + options + "}"));
    }

    [[nodiscard]] std::string names(const Answer &answer) const
    {
        if (answer.status != 200) {
            return "status " + std::to_string(answer.status) + " " + answer.body.toStdString();
        }
        std::string text;
        const json document = answer.json();
        for (const json &record : document.at("data")) {
            for (const std::string &name : m_names) {
                if (record.at("record_key") == client.hash(name)) {
                    text += (text.empty() ? "" : " ") + name;
                }
            }
        }
        return text;
    }

    SandboxClient client;

private:
    void add(const std::string &name, const json &more)
    {
        client.write(client.record(name, more));
        m_names.push_back(name);
    }

    std::vector<std::string> m_names;
};

} // namespace

class SandboxFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<std::string>("filter");
        QTest::addColumn<std::string>("names");
        // No raw strings with an apostrophe: moc 6.4 loses its way in them.
        const auto row = [](const char *name, const char *filter, const char *names) { QTest::newRow(name) << std::string(filter) << std::string(names); };
        row("everything", "{}", "apple brick cloud dust");
        row("text", R"({"key1": "red"})", "apple brick");
        row("case counts", R"({"key1": "Red"})", "");
        row("text list", R"({"key1": ["red", "white"]})", "apple brick cloud");
        row("not text", R"({"key1": {"$not": "red"}})", "cloud");
        row("not list", R"({"key1": {"$not": ["white", "grey"]}})", "apple brick");
        row("is null", R"({"key1": null})", "dust");
        row("is not null", R"({"key2": {"$not": null}})", "apple cloud");
        row("key11", R"({"key11": "grey"})", "dust");
        row("two members", R"({"key1": "red", "range_key1": 10})", "apple");
        row("number", R"({"range_key1": -3})", "brick");
        row("number list", R"({"range_key1": [10, -3, 77]})", "apple brick");
        row("beyond 2^53", R"({"range_key1": 9007199254740993})", "cloud");
        row("beside beyond 2^53", R"({"range_key1": 9007199254740992})", "");
        row("gt", R"({"range_key1": {"$gt": -3}})", "apple cloud");
        row("gte and lt", R"({"range_key1": {"$gte": -3, "$lt": 10}})", "brick");
        row("lte", R"({"range_key1": {"$lte": 10}})", "apple brick");
        row("empty interval", R"({"range_key1": {"$gt": 9, "$lt": 1}})", "");
        row("not and bounds", R"({"range_key1": {"$not": 10, "$gt": -5, "$lte": 9007199254740993}})", "brick cloud");
        row("not number list", R"({"range_key1": {"$not": [10, -3]}})", "cloud");
        row("range null", R"({"range_key10": null})", "apple brick cloud");
        row("version", R"({"version": 2})", "brick cloud");
        row("version not", R"({"version": {"$not": 2}})", "apple");
        row("expires after", R"({"expires_at": {"$gt": "2035-01-01T00:00:00Z"}})", "dust");
        row("expires at, other offset", R"({"expires_at": "2030-01-01T01:00:00+01:00"})", "cloud");
        row("created before", R"({"created_at": {"$lt": "2026-09-21T14:13:21.000Z"}})", "apple");
        row("updated from", R"({"updated_at": {"$gte": "2026-09-21T14:13:22Z"}})", "cloud dust");
        row("search in the middle", R"({"search_keys": "hit"})", "cloud");
        row("search minds the case", R"({"search_keys": "obst"})", "");
        row("search letters of any script", R"({"search_keys": "Gemüs"})", "apple");
        row("search wildcard is a letter", R"({"search_keys": "0%_"})", "cloud");
        row("search wildcard matches itself only", R"({"search_keys": "r_d"})", "");
        row("search backslash and quote", "{\"search_keys\": \"y\\\\'\"}", "cloud");
        row("search not in key11", R"({"search_keys": "grey"})", "");
        row("search with a range", R"({"search_keys": "red", "range_key1": {"$lt": 0}})", "brick");
        row("injection in a value", "{\"key1\": \"red' OR '1'='1\"}", "");
        row("injection in a list", "{\"key1\": [\"x') OR 1=1 --\"]}", "");
        row("injection in a search", "{\"search_keys\": \"%' OR 1=1 --\"}", "");
    }

    void matches()
    {
        QFETCH(std::string, filter);
        QFETCH(std::string, names);
        Shop shop;
        const Answer answer = shop.find(filter);
        COMPARE_JSON(shop.names(answer), names);
        QCOMPARE(answer.json().at("meta").at("total").get<std::int64_t>(), names.empty() ? 0 : std::count(names.begin(), names.end(), ' ') + 1);
    }

    void matchesHashes()
    {
        Shop shop;
        COMPARE_JSON(shop.names(shop.find(json{{"profile_key", shop.client.hash("food")}}.dump())), "apple");
        COMPARE_JSON(shop.names(shop.find(json{{"record_key", {shop.client.hash("dust"), shop.client.hash("brick")}}}.dump())), "brick dust");
        COMPARE_JSON(shop.names(shop.find(json{{"record_key", {{"$not", shop.client.hash("dust")}}}}.dump())), "apple brick cloud");
    }

    void sorts_data()
    {
        QTest::addColumn<std::string>("options");
        QTest::addColumn<std::string>("names");
        const auto row = [](const char *name, const char *options, const char *names) { QTest::newRow(name) << std::string(options) << std::string(names); };
        row("range ascending", R"({"sort": [{"range_key1": "asc"}]})", "dust brick apple cloud");
        row("range descending", R"({"sort": [{"range_key1": "desc"}]})", "cloud apple brick dust");
        row("two keys", R"({"sort": [{"key1": "desc"}, {"range_key1": "asc"}]})", "cloud brick apple dust");
        row("ties keep their order", R"({"sort": [{"key1": "asc"}]})", "dust apple brick cloud");
        row("created", R"({"sort": [{"created_at": "desc"}]})", "dust cloud brick apple");
        row("updated", R"({"sort": [{"updated_at": "asc"}]})", "apple brick cloud dust");
        row("expires", R"({"sort": [{"expires_at": "desc"}], "limit": 2})", "dust cloud");
        row("page", R"({"limit": 2, "offset": 1})", "brick cloud");
        row("page of a sort", R"({"sort": [{"created_at": "desc"}], "limit": 2, "offset": 1})", "cloud brick");
        row("beyond the end", R"({"offset": 4})", "");
        row("far beyond the end", R"({"offset": 9223372036854775807})", "");
    }

    void sorts()
    {
        QFETCH(std::string, options);
        QFETCH(std::string, names);
        Shop shop;
        const Answer answer = shop.find("{}", options);
        COMPARE_JSON(shop.names(answer), names);
        COMPARE_JSON(answer.json().at("meta").at("total"), 4);
    }

    void metaOfAPage()
    {
        Shop shop;
        const json meta = shop.find("{}", R"({"limit": 3, "offset": 2})").json().at("meta");
        COMPARE_JSON(meta, json({{"count", 2}, {"limit", 3}, {"offset", 2}, {"total", 4}}));
        COMPARE_JSON(shop.client.storage("POST", "/us/find", json::object()).json().at("meta"), json({{"count", 4}, {"limit", 100}, {"offset", 0}, {"total", 4}}));
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("body");
        QTest::addColumn<std::string>("source");
        const auto filter = [](const char *name, const std::string &text, const std::string &source) {
            QTest::newRow(name) << R"({"filter": )" + text + "}" << "body.filter" + source;
        };
        const auto options = [](const char *name, const std::string &text, const std::string &source) {
            QTest::newRow(name) << R"({"options": )" + text + "}" << "body.options" + source;
        };
        filter("a list", "[]", "");
        filter("null", "null", "");
        filter("unknown name", R"({"key21": "x"})", ".key21");
        filter("column that is no member", R"({"id": 1})", ".id");
        filter("injection in a name", R"({"key1 IS NOT NULL OR key1": "x"})", ".key1 IS NOT NULL OR key1");
        filter("body", R"({"body": "x"})", ".body");
        filter("is_encrypted", R"({"is_encrypted": true})", ".is_encrypted");
        filter("attachments", R"({"attachments": null})", ".attachments");
        filter("empty list", R"({"key1": []})", ".key1");
        filter("empty number list", R"({"range_key1": []})", ".range_key1");
        filter("empty not list", R"({"key1": {"$not": []}})", ".key1.$not");
        filter("empty object", R"({"key1": {}})", ".key1");
        filter("unknown operator", R"({"key1": {"$like": "x"}})", ".key1.$like");
        filter("bounds of text", R"({"key1": {"$gt": "x"}})", ".key1.$gt");
        filter("gt with gte", R"({"range_key1": {"$gt": 1, "$gte": 1}})", ".range_key1");
        filter("lt with lte", R"({"range_key1": {"$lt": 1, "$lte": 1}})", ".range_key1");
        filter("gt of a list", R"({"range_key1": {"$gt": [1, 2]}})", ".range_key1.$gt");
        filter("gt of null", R"({"range_key1": {"$gt": null}})", ".range_key1.$gt");
        filter("number as text", R"({"range_key1": "1"})", ".range_key1");
        filter("fraction", R"({"range_key1": 1.0})", ".range_key1");
        filter("boolean", R"({"range_key1": true})", ".range_key1");
        filter("beyond int64", R"({"range_key1": 9223372036854775808})", ".range_key1");
        filter("mixed list", R"({"range_key1": [1, "2"]})", ".range_key1[1]");
        filter("null in a list", R"({"key1": ["a", null]})", ".key1[1]");
        filter("text as number", R"({"key1": 1})", ".key1");
        filter("nested not", R"({"key1": {"$not": {"$not": "x"}}})", ".key1.$not");
        filter("clear record key", R"({"record_key": "r"})", ".record_key");
        filter("clear profile key in a list", R"({"profile_key": ["customer"]})", ".profile_key[0]");
        filter("257 letters", R"({"key1": ")" + std::string(257, 'k') + R"("})", ".key1");
        filter("date without an offset", R"({"expires_at": {"$lt": "2030-01-01T00:00:00"}})", ".expires_at.$lt");
        filter("date as a number", R"({"created_at": 1790000000})", ".created_at");
        filter("short search", R"({"search_keys": "ab"})", ".search_keys");
        filter("long search", R"({"search_keys": ")" + std::string(201, 's') + R"("})", ".search_keys");
        filter("search list", R"({"search_keys": ["abc"]})", ".search_keys");
        filter("search null", R"({"search_keys": null})", ".search_keys");
        filter("search with a key", R"({"search_keys": "abc", "key10": "x"})", ".search_keys");
        options("a list", "[]", "");
        options("limit 0", R"({"limit": 0})", ".limit");
        options("limit 101", R"({"limit": 101})", ".limit");
        options("limit as text", R"({"limit": "10"})", ".limit");
        options("limit fraction", R"({"limit": 10.0})", ".limit");
        options("offset negative", R"({"offset": -1})", ".offset");
        options("offset null", R"({"offset": null})", ".offset");
        options("unknown option", R"({"page": 1})", ".page");
        options("sort object", R"({"sort": {"key1": "asc"}})", ".sort");
        options("sort empty", R"({"sort": []})", ".sort");
        options("sort of two members", R"({"sort": [{"key1": "asc", "key2": "asc"}]})", ".sort[0]");
        options("sort by a hash", R"({"sort": [{"record_key": "asc"}]})", ".sort[0].record_key");
        options("sort by version", R"({"sort": [{"version": "asc"}]})", ".sort[0].version");
        options("sort direction", R"({"sort": [{"key1": "ASC"}]})", ".sort[0].key1");
        options("sort injection", R"({"sort": [{"key1; DROP TABLE record": "asc"}]})", ".sort[0].key1; DROP TABLE record");
        options("sort twice by one", R"({"sort": [{"key1": "asc"}, {"key1": "desc"}]})", ".sort[1].key1");
        QTest::newRow("unknown member") << std::string(R"({"filters": {}})") << std::string("body.filters");
    }

    void refuses()
    {
        QFETCH(std::string, body);
        QFETCH(std::string, source);
        Shop shop;
        const Answer answer = shop.client.storageRaw("POST", "/us/find", "application/json", QByteArray::fromStdString(body));
        QCOMPARE(answer.status, 400);
        COMPARE_JSON(answer.errorSource(), source);
        COMPARE_JSON(shop.names(shop.find("{}")), "apple brick cloud dust");
    }
};

QTEST_GUILESS_MAIN(SandboxFind)
#include "tst_sandbox_find.moc"
