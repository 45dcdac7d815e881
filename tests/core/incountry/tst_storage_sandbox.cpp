// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Storage against a real server over real HTTP: the sandbox, which shares no code with the client. What a filter should find is worked
// out here from all opened records, not asked of the code under test.

#include "auth/ApiKeyAuthorizer.h"
#include "auth/OAuth2ClientCredentials.h"
#include "base/Error.h"
#include "base/Text.h"
#include "incountry/Storage.h"
#include "net/HttpClient.h"
#include "net/RetryingTransport.h"
#include "support/FakeClock.h"
#include "support/JoiningThread.h"
#include "support/SandboxProcess.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <functional>
#include <memory>
#include <set>

using namespace strongroom;
using namespace strongroom::incountry;
using namespace strongroom::test;

namespace {

constexpr int demoRecords = 480;
constexpr int demoUnreadable = 7;   // no key for the version (2), a newer key, damaged, truncated, unknown format, not an object

// HttpClient with retries, and a count of what went out.
class CountingTransport final : public net::Transport {
public:
    net::HttpResponse send(const net::HttpRequest &request, const Cancellation &cancellation) override
    {
        const bool token = request.url.ends_with("/oauth2/token");
        ++(token ? tokens : others);
        return m_retrying.send(request, cancellation);
    }
    std::atomic<int> tokens = 0;
    std::atomic<int> others = 0;

private:
    net::HttpClient m_client;
    net::RetryingTransport m_retrying{m_client, {}};
};

struct Credentials {
    std::string clientId;
    std::string clientSecret;
    std::string apiKey;   // used instead when not empty
};

struct Vault {
    std::shared_ptr<CountingTransport> transport = std::make_shared<CountingTransport>();
    std::unique_ptr<Storage> storage;
};

StorageConfiguration configurationFor(const SandboxProcess &sandbox)
{
    StorageConfiguration configuration;
    configuration.environmentId = sandbox.incountry("environment_id");
    configuration.endpoint = sandbox.incountry("endpoint");
    configuration.countriesEndpoint = sandbox.incountry("countries_endpoint");
    configuration.authEndpoints = {{"default", sandbox.incountry("token_endpoint")}};
    return configuration;
}

Vault open(const SandboxProcess &sandbox, const StorageConfiguration &configuration, const Credentials &credentials, const Clock &clock = Clock::system())
{
    Vault vault;
    std::shared_ptr<auth::Authorizer> authorizer;
    if (credentials.apiKey.empty()) {
        auth::OAuth2Settings settings;
        settings.endpoints = configuration.authEndpoints;
        settings.clientId = credentials.clientId;
        settings.clientSecret = SecretBytes(std::string_view(credentials.clientSecret));
        settings.scope = configuration.environmentId;
        authorizer = std::make_shared<auth::OAuth2ClientCredentials>(std::move(settings), *vault.transport, clock);
    } else {
        authorizer = std::make_shared<auth::ApiKeyAuthorizer>(SecretBytes(std::string_view(credentials.apiKey)));
    }
    vault.storage = std::make_unique<Storage>(configuration, vault.transport, authorizer, SecretsData::parse(sandbox.incountry("secrets_data")),
                                              std::vector<CustomCipherConfiguration>{}, clock);
    return vault;
}

Credentials goodCredentials(const SandboxProcess &sandbox) { return {sandbox.incountry("client_id"), sandbox.incountry("client_secret"), {}}; }

Vault open(const SandboxProcess &sandbox) { return open(sandbox, configurationFor(sandbox), goodCredentials(sandbox)); }

ErrorPtr errorOf(const std::function<void()> &operation)
{
    try {
        operation();
    } catch (const VaultError &error) {
        return error.clone();
    }
    return nullptr;
}

std::vector<RecordRow> allRows(RecordStore &store, const Country &country, const FindFilter &filter = {}, int limit = maxPageSize, std::vector<SortKey> sort = {})
{
    std::vector<RecordRow> rows;
    for (;;) {
        FindResult page = store.find(country, filter, {limit, static_cast<std::int64_t>(rows.size()), sort}, {});
        const bool last = page.rows.empty();
        std::move(page.rows.begin(), page.rows.end(), std::back_inserter(rows));
        if (last || static_cast<std::int64_t>(rows.size()) >= page.meta.total) {
            return rows;
        }
    }
}

// Record keys of the rows that opened with all their keys.
std::multiset<std::string> keysOf(const std::vector<RecordRow> &rows, const std::function<bool(const Record &)> &wanted = {})
{
    std::multiset<std::string> keys;
    for (const RecordRow &row : rows) {
        const auto *record = std::get_if<Record>(&row);
        if (record && record->form == BodyForm::Envelope && (!wanted || wanted(*record))) {
            keys.insert(record->recordKey());
        }
    }
    return keys;
}

Record newRecord(const std::string &recordKey, const std::string &body)
{
    Record record;
    record.value(TextMember::RecordKey) = recordKey;
    record.body = SensitiveText(body);
    return record;
}

std::string readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "(no file)";
}

struct FilterCase {
    const char *name;
    const char *filter;   // the SDK's form
    std::function<bool(const Record &)> wanted;
};

bool hasText(const Record &record, TextMember member, const std::set<std::string> &values)
{
    return record.value(member) && values.contains(*record.value(member));
}

const std::vector<FilterCase> &filterCases()
{
    static const std::vector<FilterCase> cases = {
        {"text", R"({"key1": "english"})", [](const Record &r) { return hasText(r, TextMember::Key1, {"english"}); }},
        {"list", R"({"key5": ["patient", "vehicle"]})", [](const Record &r) { return hasText(r, TextMember::Key5, {"patient", "vehicle"}); }},
        {"not", R"({"profile_key": {"$not": "customer"}})", [](const Record &r) { return r.value(TextMember::ProfileKey) && *r.value(TextMember::ProfileKey) != "customer"; }},
        {"not a list", R"({"key5": {"$not": ["patient", "vehicle"]}})", [](const Record &r) { return r.value(TextMember::Key5) && !hasText(r, TextMember::Key5, {"patient", "vehicle"}); }},
        {"null", R"({"service_key2": null})", [](const Record &r) { return !r.value(TextMember::ServiceKey2); }},
        {"not null", R"({"parent_key": {"$not": null}})", [](const Record &r) { return r.value(TextMember::ParentKey).has_value(); }},
        {"newer key", R"({"key11": {"$not": null}})", [](const Record &r) { return r.value(TextMember::Key11).has_value(); }},
        {"at least", R"({"range_key1": {"$gte": 10000}})", [](const Record &r) { return r.value(RangeMember::RangeKey1).value_or(0) >= 10000; }},
        {"between", R"({"range_key1": {"$gt": 5000, "$lt": 10000}})",
         [](const Record &r) { return r.value(RangeMember::RangeKey1).value_or(0) > 5000 && r.value(RangeMember::RangeKey1).value_or(0) < 10000; }},
        {"an empty interval", R"({"range_key1": {"$gt": 10, "$lt": 5}})", [](const Record &) { return false; }},
        {"numbers", R"({"range_key3": [1, 2, 3, 4, 5]})", [](const Record &r) { return r.value(RangeMember::RangeKey3).value_or(0) >= 1 && r.value(RangeMember::RangeKey3).value_or(0) <= 5; }},
        {"range null", R"({"range_key4": null})", [](const Record &r) { return !r.value(RangeMember::RangeKey4); }},
        {"negative", R"({"range_key4": {"$lt": 0}})", [](const Record &r) { return r.value(RangeMember::RangeKey4).value_or(0) < 0; }},
        {"version", R"({"version": 3})", [](const Record &r) { return r.version == 3; }},
        {"not the version", R"({"version": {"$not": [2, 3]}})", [](const Record &r) { return r.version != 2 && r.version != 3; }},
        {"a date", R"({"expires_at": {"$not": null}})", [](const Record &r) { return r.value(DateMember::ExpiresAt).has_value(); }},
        {"all together", R"({"key5": "customer", "range_key2": {"$gte": 2010}, "version": {"$not": 1}, "profile_key": ["customer", "lead"]})",
         [](const Record &r) {
             return hasText(r, TextMember::Key5, {"customer"}) && r.value(RangeMember::RangeKey2).value_or(0) >= 2010 && r.version != 1
                 && hasText(r, TextMember::ProfileKey, {"customer", "lead"});
         }},
    };
    return cases;
}

} // namespace

class TestStorageSandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_demo.reset(); }

    void listsCountries();
    void pagesThroughTheWholeDemo_data();
    void pagesThroughTheWholeDemo();
    void filters_data();
    void filters();
    void filtersByDate();
    void sorts();
    void searchesPlainKeys();
    void writesReadsAndDeletes();
    void writesBatches();
    void carriesEverythingThroughAnEdit();
    void deletesAnUnreadableRecord();
    void readsAndWritesStoredRecords();
    void refusesStoredRecordsBeforeSending();
    void handlesAttachments();
    void renewsExpiredTokens();
    void refusesWrongCredentials();
    void routesByMask();
    void servesSixteenWorkers();
    void reportsAServiceThatGoesAway();

private:
    std::unique_ptr<SandboxProcess> m_demo;
    Vault m_vault;
};

void TestStorageSandbox::initTestCase()
{
    m_demo = std::make_unique<SandboxProcess>(QStringList{QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QString::number(demoRecords)});
    m_vault = open(*m_demo);
}

void TestStorageSandbox::listsCountries()
{
    const auto countries = m_vault.storage->countries({});
    QVERIFY(countries.size() > 10);
    std::set<std::string> codes;
    for (const CountryInfo &info : countries) {
        codes.insert(info.country.code());
        QVERIFY(!info.name.empty());
        QCOMPARE(info.direct, info.country.code() != "pe" && info.country.code() != "gr" && info.country.code() != "il" && info.country.code() != "th");
    }
    QCOMPARE(codes.size(), countries.size());
    for (const char *code : {"us", "de", "in", "jp", "br", "sa"}) {
        QVERIFY(codes.contains(code));
    }
    QVERIFY(std::ranges::is_sorted(countries, {}, [](const CountryInfo &info) { return toLowerAscii(info.name); }));
}

void TestStorageSandbox::pagesThroughTheWholeDemo_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("100") << 100;
    QTest::newRow("37") << 37;
}

void TestStorageSandbox::pagesThroughTheWholeDemo()
{
    QFETCH(int, limit);
    int total = 0;
    int unreadable = 0;
    for (const char *code : {"us", "de", "in", "jp", "br", "sa"}) {
        const auto rows = allRows(*m_vault.storage, Country(code), {}, limit);
        QVERIFY(!rows.empty());
        total += static_cast<int>(rows.size());
        for (const RecordRow &row : rows) {
            if (const auto *damaged = std::get_if<UnreadableRecord>(&row)) {
                ++unreadable;
                QVERIFY(damaged->reason->kind() == ErrorKind::Crypto);
                QVERIFY(damaged->rawJson.find("record_key") != std::string::npos);
                continue;
            }
            const Record &record = std::get<Record>(row);
            QVERIFY(record.value(DateMember::CreatedAt) && record.value(DateMember::UpdatedAt));
            if (record.form == BodyForm::Envelope) {
                QVERIFY2(record.recordKey().rfind("user_", 0) == 0, record.recordKey().c_str());
                QVERIFY(!record.isHashed(TextMember::Key1));
            } else {
                QVERIFY(record.isHashed(TextMember::RecordKey));
            }
        }
        const auto keys = keysOf(rows);
        QCOMPARE(std::set<std::string>(keys.begin(), keys.end()).size(), keys.size());   // no row twice
    }
    QCOMPARE(total, demoRecords);
    QCOMPARE(unreadable, demoUnreadable);
}

void TestStorageSandbox::filters_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < filterCases().size(); ++i) {
        QTest::newRow(filterCases()[i].name) << static_cast<int>(i);
    }
}

void TestStorageSandbox::filters()
{
    QFETCH(int, index);
    const FilterCase &item = filterCases()[static_cast<std::size_t>(index)];
    const Country us("us");
    const auto expected = keysOf(allRows(*m_vault.storage, us), item.wanted);
    const auto found = keysOf(allRows(*m_vault.storage, us, FindFilter::fromJson(item.filter), 23));
    QVERIFY(!expected.empty() || std::string(item.name) == "an empty interval");
    QVERIFY(expected.size() < keysOf(allRows(*m_vault.storage, us)).size());
    QCOMPARE(found.size(), expected.size());
    QVERIFY(found == expected);
}

void TestStorageSandbox::filtersByDate()
{
    const Country us("us");
    const auto rows = allRows(*m_vault.storage, us);
    std::vector<Timestamp> dates;
    for (const RecordRow &row : rows) {
        const auto *record = std::get_if<Record>(&row);
        if (record && record->form == BodyForm::Envelope && record->value(DateMember::ExpiresAt)) {
            dates.push_back(*record->value(DateMember::ExpiresAt));
        }
    }
    std::ranges::sort(dates, {}, &Timestamp::instant);
    QVERIFY(dates.size() >= 3);
    const Timestamp middle = dates[dates.size() / 2];
    const auto compare = [&](const char *op, const std::function<bool(std::chrono::microseconds)> &wanted) {
        const auto expected = keysOf(rows, [&](const Record &record) {
            return record.value(DateMember::ExpiresAt) && wanted(record.value(DateMember::ExpiresAt)->instant - middle.instant);
        });
        QVERIFY(!expected.empty());
        const std::string filter = R"({"expires_at": {")" + std::string(op) + R"(": ")" + middle.toIso8601() + R"("}})";
        QVERIFY(keysOf(allRows(*m_vault.storage, us, FindFilter::fromJson(filter))) == expected);
    };
    compare("$lt", [](auto distance) { return distance.count() < 0; });
    compare("$lte", [](auto distance) { return distance.count() <= 0; });
    compare("$gt", [](auto distance) { return distance.count() > 0; });
    compare("$gte", [](auto distance) { return distance.count() >= 0; });
}

void TestStorageSandbox::sorts()
{
    const auto valuesOf = [&](SortOrder order) {
        std::vector<std::int64_t> values;
        for (const RecordRow &row : allRows(*m_vault.storage, Country("de"), FindFilter::fromJson(R"({"range_key1": {"$not": null}})"), 50, {{"range_key1", order}})) {
            const auto *record = std::get_if<Record>(&row);
            values.push_back(record ? record->value(RangeMember::RangeKey1).value() : std::get<UnreadableRecord>(row).stored.value(RangeMember::RangeKey1).value());
        }
        return values;
    };
    const auto up = valuesOf(SortOrder::Ascending);
    const auto down = valuesOf(SortOrder::Descending);
    QVERIFY(up.size() > 100);
    QVERIFY(std::ranges::is_sorted(up));
    QVERIFY(std::ranges::is_sorted(down, std::greater<>()));
    QCOMPARE(up.size(), down.size());
    const ErrorPtr error = errorOf([&] { static_cast<void>(m_vault.storage->find(Country("de"), {}, {10, 0, {{"key1", SortOrder::Ascending}}}, {})); });
    QVERIFY(error && error->kind() == ErrorKind::Client);   // hashes have no order worth asking for
}

void TestStorageSandbox::searchesPlainKeys()
{
    StorageConfiguration configuration = configurationFor(*m_demo);
    configuration.searchKeys = SearchKeyStorage::Plain;
    Vault vault = open(*m_demo, configuration, goodCredentials(*m_demo));
    const Country country("fr");
    std::vector<Record> records;
    for (const char *name : {"Orchard Lane", "orchid house", "Vineyard Lane"}) {
        Record record = newRecord(std::string("plain ") + name, "b");
        record.value(TextMember::Key3) = name;
        record.value(TextMember::Key12) = std::string("second ") + name;
        records.push_back(record);
    }
    vault.storage->writeBatch(country, records, {});
    FindFilter search;
    search.setSearchKeys("lane");
    const auto some = keysOf(allRows(*vault.storage, country, search));
    search.setSearchKeys("rchard La");
    QVERIFY(keysOf(allRows(*vault.storage, country, search)) == (std::multiset<std::string>{"plain Orchard Lane"}));
    QVERIFY(some.empty() || some == (std::multiset<std::string>{"plain Orchard Lane", "plain Vineyard Lane"}));   // as the server sees case
    std::vector<std::string> sorted;
    for (const RecordRow &row : allRows(*vault.storage, country, {}, 2, {{"key12", SortOrder::Descending}})) {
        sorted.push_back(std::get<Record>(row).value(TextMember::Key12).value());
    }
    QCOMPARE(sorted, (std::vector<std::string>{"second orchid house", "second Vineyard Lane", "second Orchard Lane"}));
    // A client that hashes sees the same record under its hash only.
    QVERIFY(keysOf(allRows(*m_vault.storage, country, FindFilter::fromJson(R"({"key3": "Orchard Lane"})"))).empty());
    for (const Record &record : records) {
        vault.storage->remove(country, record.recordKey(), {});
    }
}

void TestStorageSandbox::writesReadsAndDeletes()
{
    RecordStore &store = *m_vault.storage;
    const Country country("kr");
    Record record = newRecord("열쇠 / key: \"1\"", std::string("text \xf0\x9f\x98\x80 {\"meta\":{}} \0 end", 27));
    for (const TextMember member : allTextMembers) {
        if (member != TextMember::RecordKey) {
            record.value(member) = "value of " + std::string(nameOf(member)) + " \xce\xa3";
        }
    }
    record.value(TextMember::Key2) = "";
    for (const RangeMember member : allRangeMembers) {
        record.value(member) = 9007199254740993 + static_cast<int>(member);
    }
    record.value(RangeMember::RangeKey1) = INT64_MAX;
    record.value(RangeMember::RangeKey2) = INT64_MIN;
    record.precommitBody = SensitiveText("");
    record.value(DateMember::ExpiresAt) = Timestamp::parse("2031-05-06T07:08:09.123Z");
    store.write(country, record, {});

    const Record back = store.read(country, record.recordKey(), {});
    for (const TextMember member : allTextMembers) {
        QCOMPARE(back.value(member).value_or("(absent)"), record.value(member).value_or("(absent)"));
    }
    QVERIFY(back.range == record.range);
    QVERIFY(back.body && back.body->sameAs(*record.body));
    QVERIFY(back.precommitBody && back.precommitBody->empty());
    QVERIFY(back.value(DateMember::ExpiresAt)->instant == record.value(DateMember::ExpiresAt)->instant);
    QVERIFY(back.version == store.currentKeyVersion());
    QVERIFY(keysOf(allRows(store, country, FindFilter::fromJson(R"({"key2": ""})"))) == (std::multiset<std::string>{record.recordKey()}));

    store.write(country, newRecord(record.recordKey(), "replaced"), {});   // a write replaces everything
    QVERIFY(!store.read(country, record.recordKey(), {}).value(TextMember::Key1));
    QCOMPARE(std::string(store.read(country, record.recordKey(), {}).body->view()), std::string("replaced"));

    store.remove(country, record.recordKey(), {});
    for (const auto &operation : {std::function<void()>([&] { static_cast<void>(store.read(country, record.recordKey(), {})); }),
                                  std::function<void()>([&] { store.remove(country, record.recordKey(), {}); })}) {
        const ErrorPtr error = errorOf(operation);
        QVERIFY(error && error->kind() == ErrorKind::Server);
        QCOMPARE(error->request().status, 404);
        QVERIFY(!error->request().code.empty());
    }
}

void TestStorageSandbox::writesBatches()
{
    RecordStore &store = *m_vault.storage;
    const Country country("cn");
    std::vector<Record> records;
    for (int i = 0; i < maxBatchSize; ++i) {
        Record record = newRecord("batch " + std::to_string(i), "内容 " + std::to_string(i));
        record.value(RangeMember::RangeKey1) = i;
        records.push_back(record);
    }
    store.writeBatch(country, records, {});
    const auto rows = allRows(store, country, {}, 100, {{"range_key1", SortOrder::Ascending}});
    QCOMPARE(rows.size(), records.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Record &record = std::get<Record>(rows[i]);
        QCOMPARE(record.recordKey(), records[i].recordKey());
        QVERIFY(record.body->sameAs(*records[i].body));
    }
    for (const Record &record : records) {
        store.remove(country, record.recordKey(), {});
    }
    QVERIFY(!store.findOne(country, {}, 0, {}));
}

void TestStorageSandbox::carriesEverythingThroughAnEdit()
{
    RecordStore &store = *m_vault.storage;
    const auto rows = allRows(store, Country("in"));
    int edited = 0;
    for (const RecordRow &row : rows) {
        const auto *record = std::get_if<Record>(&row);
        if (!record || record->form != BodyForm::Envelope || edited == 10) {
            continue;
        }
        Record changed = *record;
        changed.value(RangeMember::RangeKey9) = 123;
        store.write(Country("in"), changed, {});
        const Record back = store.read(Country("in"), record->recordKey(), {});
        QVERIFY(back.text == record->text);
        QVERIFY(back.range == changed.range);
        QCOMPARE(back.body.has_value(), record->body.has_value());
        QVERIFY(!back.body || back.body->sameAs(*record->body));
        QCOMPARE(back.precommitBody.has_value(), record->precommitBody.has_value());
        QVERIFY(back.value(DateMember::ExpiresAt) == record->value(DateMember::ExpiresAt));
        QVERIFY(back.version == store.currentKeyVersion());
        ++edited;
    }
    QCOMPARE(edited, 10);
}

void TestStorageSandbox::deletesAnUnreadableRecord()
{
    SandboxProcess sandbox({QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QStringLiteral("100")});
    Vault vault = open(sandbox);
    const Country us("us");
    const auto rows = allRows(*vault.storage, us);
    const auto damaged = std::ranges::find_if(rows, [](const RecordRow &row) { return std::holds_alternative<UnreadableRecord>(row); });
    QVERIFY(damaged != rows.end());
    const std::string hash = std::get<UnreadableRecord>(*damaged).stored.value(TextMember::RecordKey).value();
    vault.storage->removeByHash(us, hash, {});
    QCOMPARE(allRows(*vault.storage, us).size(), rows.size() - 1);
    const ErrorPtr error = errorOf([&] { vault.storage->removeByHash(us, hash, {}); });
    QVERIFY(error && error->request().status == 404);
}

void TestStorageSandbox::readsAndWritesStoredRecords()
{
    SandboxProcess sandbox({QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QStringLiteral("200")});
    Vault vault = open(sandbox);
    StoredRecordStore &store = *vault.storage;
    const Country us("us");
    const auto before = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const StoredPage page = store.findStored(us, FindFilter::fromJson(R"({"version": {"$not": 3}})"), {100, 0, {}}, {});
    QVERIFY(page.records.size() > 5);
    QCOMPARE(page.meta.total, static_cast<std::int64_t>(page.records.size()));
    QVERIFY(page.serverTime && *page.serverTime >= before && *page.serverTime <= std::chrono::system_clock::now());
    std::set<std::string> expected;
    for (const RecordRow &row : allRows(*vault.storage, us)) {
        const auto *const record = std::get_if<Record>(&row);
        const std::optional<std::int64_t> version = record ? record->version : std::get<UnreadableRecord>(row).stored.version;
        if (version && *version != 3) {
            const std::string key = record ? record->recordKey() : std::string();
            expected.insert(record && record->form == BodyForm::Envelope
                                ? QCryptographicHash::hash(QByteArray::fromStdString(key + ":" + sandbox.incountry("environment_id")), QCryptographicHash::Sha256).toHex().toStdString()
                                : record ? key : *std::get<UnreadableRecord>(row).stored.value(TextMember::RecordKey));
        }
    }
    std::set<std::string> found;
    std::vector<std::string> hashes;
    for (const WireRecord &wire : page.records) {
        found.insert(*wire.stored.value(TextMember::RecordKey));
        hashes.push_back(*wire.stored.value(TextMember::RecordKey));
        QVERIFY(!wire.json.empty());
    }
    QCOMPARE(found, expected);

    // Several by their hashes, one of which nobody has.
    hashes.resize(3);
    std::vector<std::string> asked = hashes;
    asked.emplace_back(64, 'f');
    std::set<std::string> texts;
    for (const WireRecord &wire : store.findByHash(us, asked, {})) {
        texts.insert(storedText(wire.stored));
    }
    QCOMPARE(texts, (std::set<std::string>{storedText(page.records[0].stored), storedText(page.records[1].stored), storedText(page.records[2].stored)}));
    QVERIFY(store.findByHash(us, std::vector<std::string>{std::string(64, 'f')}, {}).empty());

    // Written as they are, but for a member the server keeps and we do not know; what is encrypted stays as unreadable or readable as it was.
    std::vector<StoredRecord> changed;
    for (std::size_t i = 0; i < 3; ++i) {
        changed.push_back(page.records[i].stored);
        changed.back().range[static_cast<std::size_t>(RangeMember::RangeKey9)] = 4711;
    }
    store.writeStored(us, changed, {});
    for (const WireRecord &wire : store.findByHash(us, hashes, {})) {
        const auto was = std::ranges::find(changed, wire.stored.value(TextMember::RecordKey), [](const StoredRecord &record) { return record.value(TextMember::RecordKey); });
        QVERIFY(was != changed.end());
        QCOMPARE(storedText(wire.stored), storedText(*was));
        QVERIFY(wire.stored.value(DateMember::UpdatedAt)->instant >= was->value(DateMember::UpdatedAt)->instant);
        QVERIFY(wire.stored.value(DateMember::CreatedAt) == was->value(DateMember::CreatedAt));
    }
    QCOMPARE(store.findStored(us, {}, {1, 0, {}}, {}).meta.total, static_cast<std::int64_t>(allRows(*vault.storage, us).size()));
}

void TestStorageSandbox::refusesStoredRecordsBeforeSending()
{
    StoredRecordStore &store = *m_vault.storage;
    const Country us("us");
    const int sent = m_vault.transport->others;
    StoredRecord record;
    record.text[static_cast<std::size_t>(TextMember::RecordKey)] = std::string(64, 'a');
    StoredRecord notHashed = record;
    notHashed.text[static_cast<std::size_t>(TextMember::RecordKey)] = "a plain record key";
    const std::string hash(64, 'a');
    const std::vector<std::function<void()>> refused = {
        [&] { static_cast<void>(store.findByHash(us, std::vector<std::string>{}, {})); },
        [&] { static_cast<void>(store.findByHash(us, std::vector<std::string>{hash, hash}, {})); },
        [&] { static_cast<void>(store.findByHash(us, std::vector<std::string>{"a plain record key"}, {})); },
        [&] { store.writeStored(us, {}, {}); },
        [&] { store.writeStored(us, std::vector<StoredRecord>{record, record}, {}); },
        [&] { store.writeStored(us, std::vector<StoredRecord>{notHashed}, {}); },
        [&] { store.writeStored(us, std::vector<StoredRecord>(101, record), {}); },
    };
    for (const auto &operation : refused) {
        const ErrorPtr error = errorOf(operation);
        QVERIFY(error && error->kind() == ErrorKind::Client);
    }
    QCOMPARE(m_vault.transport->others.load(), sent);
}

void TestStorageSandbox::handlesAttachments()
{
    RecordStore &store = *m_vault.storage;
    const Country country("gb");
    store.write(country, newRecord("with files", "b"), {});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("scan № 1 é;=.bin"));
    QByteArray content(5'000'000, Qt::Uninitialized);
    QRandomGenerator random(7);
    random.generate(content.data(), content.data() + content.size());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush());

    std::int64_t uploaded = 0;
    const AttachmentMeta meta = store.addAttachment(country, "with files", {fromQString(path), {}, "application/x-scan"},
                                                    [&](const Progress &progress) { uploaded = std::max(uploaded, progress.done); }, {});
    QCOMPARE(meta.fileName, fromQString(QStringLiteral("scan № 1 é;=.bin")));
    QCOMPARE(meta.mimeType, std::string("application/x-scan"));
    QCOMPARE(meta.size, std::int64_t(content.size()));
    QCOMPARE(meta.hash, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toStdString());
    QVERIFY(uploaded >= content.size());

    const ErrorPtr again = errorOf([&] { static_cast<void>(store.addAttachment(country, "with files", {fromQString(path), {}, {}}, {}, {})); });
    QVERIFY(again && again->request().status == 409);

    std::int64_t downloaded = 0;
    const QString target = folder.filePath(QStringLiteral("back.bin"));
    QCOMPARE(store.fetchAttachment(country, "with files", meta.fileId, fromQString(target), [&](const Progress &progress) { downloaded = std::max(downloaded, progress.done); }, {}),
             meta.fileName);
    QVERIFY(readFile(target) == content.toStdString());
    QVERIFY(downloaded >= content.size());

    const AttachmentMeta renamed = store.updateAttachment(country, "with files", meta.fileId, {"новое имя.bin", "text/x-new"}, {});
    QCOMPARE(renamed.fileName, std::string("новое имя.bin"));
    QCOMPARE(store.attachmentMeta(country, "with files", meta.fileId, {}).mimeType, std::string("text/x-new"));

    const QString small = folder.filePath(QStringLiteral("small"));
    QFile smallFile(small);
    QVERIFY(smallFile.open(QIODevice::WriteOnly) && smallFile.write("--\r\n\0x", 6) == 6 && smallFile.flush());
    AttachmentUpload replacement{fromQString(small), "новое имя.bin", {}, AttachmentMode::Replace};
    const AttachmentMeta replaced = store.addAttachment(country, "with files", replacement, {}, {});
    QCOMPARE(replaced.size, std::int64_t(6));
    static_cast<void>(store.fetchAttachment(country, "with files", replaced.fileId, fromQString(target), {}, {}));
    QCOMPARE(readFile(target), std::string("--\r\n\0x", 6));

    const Record record = store.read(country, "with files", {});
    QCOMPARE(record.attachments.size(), std::size_t(1));
    store.write(country, record, {});   // attachments are the service's: a write leaves them alone
    QCOMPARE(store.read(country, "with files", {}).attachments.size(), std::size_t(1));

    store.removeAttachment(country, "with files", replaced.fileId, {});
    const QString gone = folder.filePath(QStringLiteral("gone"));
    const ErrorPtr missing = errorOf([&] { static_cast<void>(store.fetchAttachment(country, "with files", replaced.fileId, fromQString(gone), {}, {})); });
    QVERIFY(missing && missing->request().status == 404);
    QVERIFY(!QFile::exists(gone));
    store.remove(country, "with files", {});
}

void TestStorageSandbox::renewsExpiredTokens()
{
    SandboxProcess sandbox({QStringLiteral("--token-lifetime"), QStringLiteral("1")});
    const FakeClock stopped;   // the client never finds out by itself that its token is old
    Vault vault = open(sandbox, configurationFor(sandbox), goodCredentials(sandbox), stopped);
    QVERIFY(QTest::qWaitFor(
        [&] {
            vault.storage->write(Country("us"), newRecord("r", "b"), {});
            return vault.transport->tokens >= 3;
        },
        20'000));
    QCOMPARE(std::string(vault.storage->read(Country("us"), "r", {}).body->view()), std::string("b"));
}

void TestStorageSandbox::refusesWrongCredentials()
{
    const StorageConfiguration configuration = configurationFor(*m_demo);
    const auto failureOf = [&](const StorageConfiguration &used, const Credentials &credentials) {
        Vault vault = open(*m_demo, used, credentials);
        return errorOf([&] { static_cast<void>(vault.storage->find(Country("us"), {}, {}, {})); });
    };
    Credentials wrong = goodCredentials(*m_demo);
    wrong.clientSecret += "x";
    const ErrorPtr secret = failureOf(configuration, wrong);
    QVERIFY(secret && secret->kind() == ErrorKind::Auth);
    QVERIFY(dynamic_cast<const AuthError &>(*secret).failure() == AuthFailure::InvalidClient);
    QVERIFY(std::string(secret->what()).find(wrong.clientSecret) == std::string::npos);

    const ErrorPtr key = failureOf(configuration, {{}, {}, "wrong-api-key"});
    QVERIFY(key && key->kind() == ErrorKind::Auth);
    QVERIFY(!failureOf(configuration, {{}, {}, m_demo->incountry("api_key")}));

    StorageConfiguration elsewhere = configuration;
    elsewhere.environmentId = "another-environment";
    const ErrorPtr environment = failureOf(elsewhere, goodCredentials(*m_demo));
    QVERIFY(environment && environment->kind() == ErrorKind::Auth);
}

void TestStorageSandbox::routesByMask()
{
    StorageConfiguration configuration = configurationFor(*m_demo);
    configuration.endpointMask = "";   // the default mask: a token for each country
    configuration.endpoint = *configuration.endpoint + "/";
    Vault vault = open(*m_demo, configuration, goodCredentials(*m_demo));
    QVERIFY(vault.storage->find(Country("us"), {}, {1, 0, {}}, {}).meta.total > 0);
    QVERIFY(vault.storage->find(Country("de"), {}, {1, 0, {}}, {}).meta.total > 0);
    QVERIFY(vault.storage->find(Country("US"), {}, {1, 0, {}}, {}).meta.total > 0);
    QCOMPARE(vault.transport->tokens.load(), 2);
}

void TestStorageSandbox::servesSixteenWorkers()
{
    Vault vault = open(*m_demo);
    std::atomic<int> wrong = 0;
    std::vector<JoiningThread> workers;
    for (int worker = 0; worker < 16; ++worker) {
        workers.emplace_back([&, worker] {
            const Country country(worker % 2 == 0 ? "au" : "ca");
            for (int i = 0; i < 8; ++i) {
                const std::string key = "worker " + std::to_string(worker) + " " + std::to_string(i);
                const ErrorPtr error = errorOf([&] {
                    vault.storage->write(country, newRecord(key, key), {});
                    wrong += vault.storage->read(country, key, {}).body->view() == key ? 0 : 1;
                    wrong += vault.storage->find(Country("jp"), {}, {20, i, {}}, {}).rows.size() == 20 ? 0 : 1;
                    vault.storage->remove(country, key, {});
                });
                if (error) {
                    qWarning("%s", error->what());
                    ++wrong;
                }
            }
        });
    }
    workers.clear();
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(vault.transport->tokens.load(), 1);
    QVERIFY(allRows(*vault.storage, Country("au")).empty());
}

void TestStorageSandbox::reportsAServiceThatGoesAway()
{
    SandboxProcess sandbox;
    Vault vault = open(sandbox);
    vault.storage->write(Country("us"), newRecord("r", "b"), {});
    sandbox.stop();
    const ErrorPtr error = errorOf([&] { vault.storage->remove(Country("us"), "r", {}); });
    QVERIFY(error && error->kind() == ErrorKind::Network);
    const ErrorPtr list = errorOf([&] { static_cast<void>(vault.storage->countries({})); });
    QVERIFY(list && list->kind() == ErrorKind::Network);
}

QTEST_GUILESS_MAIN(TestStorageSandbox)
#include "tst_storage_sandbox.moc"
