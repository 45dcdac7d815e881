// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What each service is asked for a text, what comes back as hits, and what is said that it cannot be asked.

#include "search/Search.h"
#include "support/MatchingRecordStore.h"
#include "support/MemoryLockerStore.h"
#include "support/MemoryTokenDesk.h"
#include "support/MemoryTozStore.h"

#include <QTest>

#include <deque>
#include <set>

using namespace strongroom;
using search::FoundIn;
using search::Hit;
using search::Limit;

namespace {

struct Asked {
    std::vector<Hit> hits;
    std::int64_t total = 0;
    int probes = 0;
};

// All of a plan, one after the other.
Asked run(search::Plan plan)
{
    Asked asked;
    std::deque<search::Probe> queue(plan.probes.begin(), plan.probes.end());
    while (!queue.empty()) {
        const search::Probe probe = queue.front();
        queue.pop_front();
        ++asked.probes;
        search::Answer answer = probe.ask(Cancellation());
        asked.total += answer.total;
        asked.hits.insert(asked.hits.end(), answer.hits.begin(), answer.hits.end());
        queue.insert(queue.end(), answer.further.begin(), answer.further.end());
    }
    return asked;
}

incountry::Record record(const std::string &key, const std::string &key2 = "opel", std::int64_t range = 7)
{
    incountry::Record record;
    record.value(incountry::TextMember::RecordKey) = key;
    record.value(incountry::TextMember::ProfileKey) = "customer";
    record.value(incountry::TextMember::Key2) = key2;
    record.value(incountry::RangeMember::RangeKey3) = range;
    return record;
}

const std::vector<incountry::CountryInfo> germanyAndFrance = {{incountry::Country("de"), "Germany", "", true}, {incountry::Country("fr"), "France", "", true}};

} // namespace

class TestSearchPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleansTheText();
    void recordsByKeyInEveryCountry();
    void recordsByAnyOtherMember();
    void emptyCountriesAreNotAskedOn();
    void partsOfKeysInTheClear();
    void numbersAskRangeKeysToo();
    void unreadableRecordsAreHits();
    void moreThanAPageIsCounted();
    void cancelledAndFailedProbesThrow();
    void tozRecordsByWhatIsInTheClear();
    void tozRecordsById();
    void secretsByNameAndValue();
    void tokensByWhereTheyCameFrom();
};

void TestSearchPlans::cleansTheText()
{
    QCOMPARE(search::cleanedText("  user_1 \t"), std::string("user_1"));
    QCOMPARE(search::cleanedText("two words"), std::string("two words"));
    for (const std::string &bad : {std::string(), std::string(" \n "), std::string("a\nb"), std::string("\xff"), std::string(201, 'x')}) {
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)search::cleanedText(bad));
    }
    QCOMPARE(search::cleanedText(std::string(200, 'x')).size(), std::size_t(200));
}

void TestSearchPlans::recordsByKeyInEveryCountry()
{
    auto store = std::make_shared<test::MatchingRecordStore>();
    store->keep("fr", record("user_1"));
    store->keep("de", record("user_2"));
    const search::Plan plan = search::planFor(store, germanyAndFrance, "user_1");
    QCOMPARE(plan.probes.size(), std::size_t(2));
    QCOMPARE(plan.probes.at(0).part, std::string("de"));
    const search::Answer germany = plan.probes.at(0).ask(Cancellation());
    QVERIFY(germany.hits.empty());
    const search::Answer france = plan.probes.at(1).ask(Cancellation());
    QCOMPARE(france.total, std::int64_t(1));
    const Hit &hit = france.hits.at(0);
    QCOMPARE(hit.title, std::string("user_1"));
    QCOMPARE(hit.member, std::string("record_key"));
    QCOMPARE(hit.detail, std::string("customer · opel"));
    const auto &place = std::get<search::RecordPlace>(hit.place);
    QCOMPARE(place.country, incountry::Country("fr"));
    QCOMPARE(place.recordKey, std::string("user_1"));
    // The first question of each country is the record key's.
    QCOMPARE(store->calls().at(0).filter.toText(), std::string("record_key=user_1"));
    QCOMPARE(store->calls().at(1).filter.toText(), std::string("record_key=user_1"));
    QVERIFY(std::ranges::find(plan.limits, Limit::WholeValues) != plan.limits.end());
    QVERIFY(std::ranges::find(plan.limits, Limit::Bodies) != plan.limits.end());
}

void TestSearchPlans::recordsByAnyOtherMember()
{
    auto store = std::make_shared<test::MatchingRecordStore>();
    store->keep("de", record("user_1", "trabant"));
    store->keep("de", record("user_2", "opel"));
    const Asked asked = run(search::planFor(store, {germanyAndFrance.at(0)}, "trabant"));
    QCOMPARE(asked.hits.size(), std::size_t(1));
    QCOMPARE(asked.hits.at(0).member, std::string("key2"));
    std::set<std::string> members;
    for (const auto &call : store->calls()) {
        for (const auto &condition : call.filter.conditions()) {
            members.insert(condition.first);
        }
    }
    // All that the service can find text by (incountry page, section 12): record_key, parent_key, profile_key, service_key1..5, key1..key20.
    std::set<std::string> expected{"record_key", "parent_key", "profile_key"};
    for (int i = 1; i <= 5; ++i) {
        expected.insert("service_key" + std::to_string(i));
    }
    for (int i = 1; i <= 20; ++i) {
        expected.insert("key" + std::to_string(i));
    }
    QCOMPARE(members, expected);
}

void TestSearchPlans::emptyCountriesAreNotAskedOn()
{
    auto store = std::make_shared<test::MatchingRecordStore>();
    const Asked asked = run(search::planFor(store, germanyAndFrance, "user_1"));
    QVERIFY(asked.hits.empty());
    QCOMPARE(asked.probes, 4);   // by record key, and whether there is anything at all, in both
}

void TestSearchPlans::partsOfKeysInTheClear()
{
    auto store = std::make_shared<test::MatchingRecordStore>();
    store->setHashesSearchKeys(false);
    store->keep("de", record("user_1", "rolls-royce"));
    const search::Plan plan = search::planFor(store, {germanyAndFrance.at(0)}, "royce");
    QVERIFY(std::ranges::find(plan.limits, Limit::WholeValues) == plan.limits.end());
    const Asked asked = run(plan);
    QCOMPARE(asked.hits.size(), std::size_t(1));
    QCOMPARE(asked.hits.at(0).member, std::string("search_keys"));
    QCOMPARE(asked.probes, 2 + 7 + 1);   // key, anything, seven other members, one search over key1..key20
    // Two characters are too few for the service: whole values instead.
    auto shorter = std::make_shared<test::MatchingRecordStore>();
    shorter->setHashesSearchKeys(false);
    shorter->keep("de", record("user_1", "vw"));
    const search::Plan shortPlan = search::planFor(shorter, {germanyAndFrance.at(0)}, "vw");
    QVERIFY(std::ranges::find(shortPlan.limits, Limit::ShortText) != shortPlan.limits.end());
    const Asked found = run(shortPlan);
    QCOMPARE(found.hits.size(), std::size_t(1));
    QCOMPARE(found.hits.at(0).member, std::string("key2"));
}

void TestSearchPlans::numbersAskRangeKeysToo()
{
    auto store = std::make_shared<test::MatchingRecordStore>();
    store->keep("de", record("user_1", "opel", 4711));
    const search::Plan plan = search::planFor(store, {germanyAndFrance.at(0)}, "4711");
    QVERIFY(std::ranges::find(plan.limits, Limit::Numbers) != plan.limits.end());
    const Asked asked = run(plan);
    QCOMPARE(asked.hits.size(), std::size_t(1));
    QCOMPARE(asked.hits.at(0).member, std::string("range_key3"));
    QCOMPARE(asked.probes, 2 + 27 + 10);
}

void TestSearchPlans::unreadableRecordsAreHits()
{
    auto store = std::make_shared<test::MatchingRecordStore>();
    incountry::UnreadableRecord unreadable = test::FakeRecordStore::makeUnreadable(3);
    unreadable.rawJson = "user_1";
    store->keep("de", unreadable);
    const Asked asked = run(search::planFor(store, {germanyAndFrance.at(0)}, "user_1"));
    QCOMPARE(asked.hits.size(), std::size_t(1));
    QVERIFY(asked.hits.at(0).unreadable);
    QCOMPARE(std::get<search::RecordPlace>(asked.hits.at(0).place).hash, *unreadable.stored.text[0]);
    QCOMPARE(asked.hits.at(0).detail, std::string("no key for version 0"));
}

void TestSearchPlans::moreThanAPageIsCounted()
{
    auto store = std::make_shared<test::MatchingRecordStore>();
    for (int i = 0; i < 120; ++i) {
        store->keep("de", record("user_" + std::to_string(i), "trabant"));
    }
    const Asked asked = run(search::planFor(store, {germanyAndFrance.at(0)}, "trabant"));
    QCOMPARE(asked.hits.size(), std::size_t(search::mostHits));
    QCOMPARE(asked.total, std::int64_t(120));
}

void TestSearchPlans::cancelledAndFailedProbesThrow()
{
    auto store = std::make_shared<test::MatchingRecordStore>();
    store->failCountry("de", NetworkError("no route").clone());
    const search::Plan plan = search::planFor(store, germanyAndFrance, "user_1");
    QVERIFY_THROWS_EXCEPTION(NetworkError, (void)plan.probes.at(0).ask(Cancellation()));
    const CancellationSource source;
    source.cancel();
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)plan.probes.at(1).ask(source.token()));
}

void TestSearchPlans::tozRecordsByWhatIsInTheClear()
{
    auto store = std::make_shared<test::MemoryTozStore>();
    auto &records = store->records();
    records.add(records.make("prescription", {{"note", "aspirin"}}, {{"city", "Berlin"}}));
    records.add(records.make("contract", {{"prescriber", "x"}}, {{"city", "Hamburg"}}));
    records.add(records.make("contract", {{"note", "prescription"}}, {}));   // in its data: encrypted, so not to be found
    store->addFile("scan", {{"name", "prescription.pdf"}}, "content");
    const search::Plan plan = search::planFor(store, "prescri");
    QCOMPARE(plan.probes.size(), std::size_t(1));
    QVERIFY(std::ranges::find(plan.limits, Limit::TozData) != plan.limits.end());
    QVERIFY(std::ranges::find(plan.limits, Limit::Notes) != plan.limits.end());
    const Asked asked = run(plan);
    std::multiset<FoundIn> in;
    int files = 0;
    for (const Hit &hit : asked.hits) {
        in.insert(hit.in);
        files += std::get<search::TozPlace>(hit.place).isFile ? 1 : 0;
    }
    QCOMPARE(in, (std::multiset<FoundIn>{FoundIn::Type, FoundIn::FieldName, FoundIn::PlainValue}));
    QCOMPARE(files, 1);
    QVERIFY(run(search::planFor(store, "aspirin")).hits.empty());
    QVERIFY(run(search::planFor(store, "a*n")).hits.empty());   // a star is no pattern of the user's
}

void TestSearchPlans::tozRecordsById()
{
    auto store = std::make_shared<test::MemoryTozStore>();
    auto &records = store->records();
    const std::string id = records.add(records.make("prescription", {{"note", "x"}}, {}));
    std::string upper = id;
    std::ranges::transform(upper, upper.begin(), [](char c) { return c >= 'a' && c <= 'f' ? char(c - 32) : c; });
    const Asked asked = run(search::planFor(store, upper));
    QCOMPARE(asked.hits.size(), std::size_t(1));
    QCOMPARE(asked.hits.at(0).in, FoundIn::Id);
    QCOMPARE(std::get<search::TozPlace>(asked.hits.at(0).place).recordId, id);
}

void TestSearchPlans::secretsByNameAndValue()
{
    auto store = std::make_shared<test::MemoryLockerStore>();
    store->addEnvironment("production", "https://platform.example", "what customers see");
    store->put("DATABASE_URL", "production", "postgres://a", "of the platform");
    store->put("API_TOKEN", {}, "s3cr3t-token");
    store->put("BROKEN", {}, "x");
    store->breakSecret("BROKEN", {});
    const auto in = [&](const std::string &text) {
        std::multiset<std::pair<std::string, FoundIn>> found;
        for (const Hit &hit : run(search::planFor(store, text)).hits) {
            found.insert({hit.title, hit.in});
        }
        return found;
    };
    using Found = std::multiset<std::pair<std::string, FoundIn>>;
    QCOMPARE(in("database"), (Found{{"DATABASE_URL", FoundIn::Key}}));
    QCOMPARE(in("Platform"), (Found{{"DATABASE_URL", FoundIn::Description}, {"production", FoundIn::Address}}));
    QCOMPARE(in("customers"), (Found{{"production", FoundIn::Description}}));
    QCOMPARE(in("PROD"), (Found{{"production", FoundIn::Name}}));
    QCOMPARE(in("s3cr3t-token"), (Found{{"API_TOKEN", FoundIn::Value}}));
    QCOMPARE(in("s3cr3t"), Found());   // no part of a value
    QCOMPARE(in("broken"), (Found{{"BROKEN", FoundIn::Key}}));
    const Asked broken = run(search::planFor(store, "broken"));
    QVERIFY(broken.hits.at(0).unreadable);
    // No hit says a value.
    for (const Hit &hit : run(search::planFor(store, "s3cr3t-token")).hits) {
        QVERIFY(hit.title.find("s3cr3t") == std::string::npos && hit.detail.find("s3cr3t") == std::string::npos);
    }
}

void TestSearchPlans::tokensByWhereTheyCameFrom()
{
    auto desk = std::make_shared<test::MemoryTokenDesk>();
    desk->addToken("Token endpoint auth.example", "client-17", "events.read", "https://api.example");
    desk->addToken("User pool us-east-1_Strong001", "alice");
    const auto first = [&](const std::string &text) {
        const Asked asked = run(search::planFor(desk, text));
        return asked.hits.size() == 1 ? std::optional(asked.hits.at(0).in) : std::nullopt;
    };
    QCOMPARE(first("CLIENT-17"), std::optional(FoundIn::Client));
    QCOMPARE(first("events"), std::optional(FoundIn::Scope));
    QCOMPARE(first("api.example"), std::optional(FoundIn::Audience));
    QCOMPARE(first("strong001"), std::optional(FoundIn::Source));
    QCOMPARE(first("nobody"), std::optional<FoundIn>());
}

QTEST_GUILESS_MAIN(TestSearchPlans)
#include "tst_search_plans.moc"
