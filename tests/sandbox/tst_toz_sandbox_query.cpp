// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// TozStore: the older query, POST /v1/storage/search.

#include "TozSandbox.h"

#include <QTest>

#include <set>

using nlohmann::json;
using strongroom::test::Answer;
using strongroom::test::TozSandbox;
using strongroom::test::TozUser;

namespace {

const char *const path = "/v1/storage/search";

// What the Python SDK sends with its defaults.
json query(const json &more = json::object())
{
    json body = {{"count", 100}, {"after_index", 0}, {"include_data", true}, {"writer_ids", json::array()}, {"user_ids", json::array()},
        {"record_ids", json::array()}, {"content_types", json::array()}, {"plain", nullptr}, {"include_all_writers", false}};
    body.update(more);
    return body;
}

json eq(const char *name, const char *value)
{
    return {{"eq", {{"name", name}, {"value", value}}}};
}

} // namespace

class TozSandboxQuery : public QObject
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
        };
        write(m_alice, "1", "contact", {{"city", "Bonn"}, {"year", "2025"}});
        write(m_bob, "2", "contact", {{"city", "Bonn"}});
        write(m_alice, "3", "contact", {{"city", "Köln"}, {"year", "2025"}});
        write(m_alice, "4", "visit", {{"city", "Bonn"}, {"year", "2026"}});
        write(m_bob, "5", "visit", {{"city", "Bonn"}});
        m_sandbox->share(m_bob, m_bob.id, m_alice.id, "contact");
    }

    void finds()
    {
        COMPARE_JSON(found(query()), {"1", "3", "4"});
        COMPARE_JSON(found({{"count", 100}, {"include_data", true}, {"content_types", {"contact"}}, {"after_index", 0}}), {"1", "3"}); // JavaScript
        COMPARE_JSON(found(query({{"include_all_writers", true}})), {"1", "2", "3", "4"});
        COMPARE_JSON(found(query({{"writer_ids", {m_bob.id}}})), {"2"});
        COMPARE_JSON(found(query({{"user_ids", {m_alice.id}}, {"content_types", {"visit", "contact"}}})), {"1", "3", "4"});
        COMPARE_JSON(found(query({{"record_ids", {m_ids["3"], m_ids["5"]}}})), {"3"});
        COMPARE_JSON(found(query({{"content_types", {"nothing"}}})), json::array());
    }

    void expressions()
    {
        COMPARE_JSON(found(query({{"plain", eq("city", "Bonn")}})), {"1", "4"});
        COMPARE_JSON(found(query({{"plain", {{"and", {eq("city", "Bonn"), eq("year", "2025")}}}}})), {"1"});
        COMPARE_JSON(found(query({{"plain", {{"or", {eq("city", "Köln"), eq("year", "2026")}}}}})), {"3", "4"});
        const json nested = {{"or", {{{"and", {eq("city", "Köln"), eq("year", "2025")}}}, eq("n", "4")}}};
        COMPARE_JSON(found(query({{"plain", nested}, {"content_types", {"contact"}}})), {"3"});
        COMPARE_JSON(found(query({{"plain", eq("city", "bonn")}})), json::array());
    }

    void pages()
    {
        const json first = m_sandbox->call(m_alice, "POST", path, query({{"count", 2}})).json();
        QCOMPARE(first.at("results").size(), std::size_t{2});
        const json second = m_sandbox->call(m_alice, "POST", path, query({{"count", 2}, {"after_index", first.at("last_index")}})).json();
        QCOMPARE(second.at("results").size(), std::size_t{1});
        const json third = m_sandbox->call(m_alice, "POST", path, query({{"count", 2}, {"after_index", second.at("last_index")}})).json();
        COMPARE_JSON(third.at("results"), json::array());
        COMPARE_JSON(third.at("last_index"), second.at("last_index"));
    }

    void dataAndAccessKey()
    {
        json result = m_sandbox->call(m_alice, "POST", path, query({{"writer_ids", {m_bob.id}}})).json().at("results").at(0);
        const json record = m_sandbox->call(m_alice, "GET", "/v1/storage/records/" + m_ids["2"]).json();
        COMPARE_JSON(result.at("meta"), record.at("meta"));
        COMPARE_JSON(result.at("record_data"), record.at("data"));
        COMPARE_JSON(result.at("access_key"), m_sandbox->call(m_alice, "GET", TozSandbox::keyPath(m_bob.id, m_alice.id, "contact")).json());
        result = m_sandbox->call(m_alice, "POST", path, query({{"writer_ids", {m_bob.id}}, {"include_data", false}})).json().at("results").at(0);
        COMPARE_JSON(result.at("record_data"), nullptr);
        COMPARE_JSON(result.at("access_key"), nullptr);
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("change");
        for (const char *const change : {R"({"count": 0})", R"({"count": 1001})", R"({"count": "1"})", R"({"after_index": -99})", R"({"writer_ids": ["all"]})",
                 R"({"content_types": "contact"})", R"({"plain": []})", R"({"plain": {}})", R"({"plain": {"eq": {"name": "a"}}})",
                 R"({"plain": {"eq": {"name": "a", "value": 1}}})", R"({"plain": {"and": []}})", R"({"plain": {"not": []}})", R"({"plain": {"or": [{}]}})",
                 R"({"plain": {"and": [], "or": []}})", R"({"include_data": 1})"}) {
            QTest::newRow(change) << std::string(change);
        }
    }

    // The one error that the Python SDK reads.
    void refuses()
    {
        QFETCH(std::string, change);
        const Answer answer = m_sandbox->call(m_alice, "POST", path, query(json::parse(change)));
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.json().at("error").is_string());
    }

    void refusesDeepExpressions()
    {
        json expression = eq("city", "Bonn");
        for (int i = 0; i < 90; ++i) {
            expression = json{{"and", json::array({expression})}};
        }
        COMPARE_JSON(found(query({{"plain", expression}})), {"1", "4"});
        for (int i = 0; i < 20; ++i) {
            expression = json{{"and", json::array({expression})}};
        }
        QCOMPARE(m_sandbox->call(m_alice, "POST", path, query({{"plain", expression}})).status, 400);
    }

    void needsACallerAndPost()
    {
        QCOMPARE(m_sandbox->anonymous("POST", path, query()).status, 401);
        QCOMPARE(m_sandbox->call(m_alice, "GET", path).status, 405);
    }

private:
    json found(const json &body)
    {
        const Answer answer = m_sandbox->call(m_alice, "POST", path, body);
        if (answer.status != 200) {
            return answer.status;
        }
        std::set<std::string> names;
        const json document = answer.json();
        for (const json &result : document.at("results")) {
            names.insert(result.at("meta").at("plain").at("n").get<std::string>());
        }
        return json(names);
    }

    std::unique_ptr<TozSandbox> m_sandbox;
    TozUser m_alice;
    TozUser m_bob;
    std::map<std::string, std::string> m_ids;
};

QTEST_GUILESS_MAIN(TozSandboxQuery)
#include "tst_toz_sandbox_query.moc"
