// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// "May key version N be destroyed?" against estates whose content the test knows: a yes is never wrong, and a healthy estate gets no needless no.

#include "base/Error.h"
#include "migration/Verdict.h"
#include "support/MemoryStoredStore.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <array>
#include <random>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::migration;
using incountry::Country;
using incountry::FindFilter;
using incountry::FindOptions;
using incountry::SecretsData;
using incountry::SecretUse;
using incountry::StoredPage;
using incountry::StoredRecord;
using incountry::TextMember;
using test::MemoryStoredStore;

namespace {

std::string hashOf(int number)
{
    std::string digits = std::to_string(number);
    return std::string(64 - digits.size(), 'a') + digits;
}

StoredRecord recordOf(int number, std::optional<std::int64_t> version, std::optional<std::string> body, std::optional<std::string> precommit = std::nullopt)
{
    StoredRecord record;
    record.text[static_cast<std::size_t>(TextMember::RecordKey)] = hashOf(number);
    record.version = version;
    record.body = std::move(body);
    record.precommitBody = std::move(precommit);
    return record;
}

SecretsData secretsOf(std::int64_t current, const std::vector<std::int64_t> &versions)
{
    std::vector<incountry::Secret> secrets;
    for (const std::int64_t version : versions) {
        secrets.push_back(incountry::readSecret(version, SecretUse::Password, "password " + std::to_string(version)));
    }
    return SecretsData::make(current, std::move(secrets));
}

std::vector<NeedKind> kindsOf(const Verdict &verdict)
{
    std::vector<NeedKind> kinds;
    for (const Need &need : verdict.needs) {
        kinds.push_back(need.kind);
    }
    return kinds;
}

// A filter on the version, in words of the test: "all", "is 2", "others", "none".
std::string asked(const FindFilter &filter)
{
    const std::string text = filter.toText();
    if (text.empty()) {
        return "all";
    }
    if (text.find("null") != std::string::npos) {
        return "none";
    }
    return text.find("!=") != std::string::npos ? "others" : "is " + text.substr(text.find_first_of("0123456789"));
}

const Cancellation never;

} // namespace

Q_DECLARE_METATYPE(VerdictDepth)

class tst_MigrationVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void depths()
    {
        QTest::addColumn<VerdictDepth>("depth");
        QTest::newRow("counts") << VerdictDepth::Counts;
        QTest::newRow("everything") << VerdictDepth::Everything;
    }
    void yesWhenNothingNeedsIt_data() { depths(); }
    void yesWhenNothingNeedsIt();
    void listsWhatNeedsIt_data() { depths(); }
    void listsWhatNeedsIt();
    void plainRecordsNeedNoKey_data() { depths(); }
    void plainRecordsNeedNoKey();
    void plainRecordsHideNone_data() { depths(); }
    void plainRecordsHideNone();
    void encryptedWithoutVersion_data() { depths(); }
    void encryptedWithoutVersion();
    void keyThatOpensUnknownVersions_data() { depths(); }
    void keyThatOpensUnknownVersions();
    void unknownIsNo_data() { depths(); }
    void unknownIsNo();
    void contradictionsAreNo_data();
    void contradictionsAreNo();
    void whatComesBehindOurBackIsNo_data() { depths(); }
    void whatComesBehindOurBackIsNo();
    void serviceWithoutNullFilter();
    void currentOrOnlyKey();
    void foundVersionsCount();
    void asksWhatIsAQuestion();
    void cancels();
    void asJson();
    void generatedEstates();
};

void tst_MigrationVerdict::yesWhenNothingNeedsIt()
{
    QFETCH(VerdictDepth, depth);
    MemoryStoredStore store;
    for (int i = 0; i < 250; ++i) {
        store.put(i % 2 == 0 ? "us" : "de", recordOf(i, 2, "2:abc"));
    }
    // A country asked twice is counted once.
    const Verdict verdict = mayBeDestroyed(store, {Country("us"), Country("de"), Country("fr"), Country("us")}, 1, secretsOf(2, {1, 2}), depth, never);
    QVERIFY(verdict.yes);
    QVERIFY(verdict.needs.empty());
    QCOMPARE(verdict.recordsCounted, std::int64_t(250));
    QVERIFY(verdict.countries == std::vector<std::string>({"us", "de", "fr"}));
}

void tst_MigrationVerdict::listsWhatNeedsIt()
{
    QFETCH(VerdictDepth, depth);
    MemoryStoredStore store;
    for (int i = 0; i < 260; ++i) {
        store.put("us", recordOf(i, i < 130 ? 1 : 2, "2:abc"));
    }
    store.put("de", recordOf(0, 1, "c1:abc"));
    const Verdict verdict = mayBeDestroyed(store, {Country("us"), Country("de"), Country("fr")}, 1, secretsOf(2, {1, 2}), depth, never);
    QVERIFY(!verdict.yes);
    QVERIFY(kindsOf(verdict) == std::vector({NeedKind::Records, NeedKind::Records}));
    QCOMPARE(verdict.needs[0].country, std::string("us"));
    QCOMPARE(verdict.needs[0].records, std::int64_t(130));
    QCOMPARE(verdict.needs[0].keyHashes.size(), std::size_t(100));
    QCOMPARE(verdict.needs[0].keyHashes.front(), hashOf(0));
    QCOMPARE(verdict.needs[1].country, std::string("de"));
    QCOMPARE(verdict.needs[1].records, std::int64_t(1));
    QVERIFY(verdict.needs[1].keyHashes == std::vector<std::string>({hashOf(0)}));
    QCOMPARE(verdict.recordsCounted, std::int64_t(261));
}

void tst_MigrationVerdict::plainRecordsNeedNoKey()
{
    QFETCH(VerdictDepth, depth);
    MemoryStoredStore store;
    for (int i = 0; i < 230; ++i) {
        store.put("us", recordOf(i, 0, "pt:YWJj"));           // as the SDK writes them with encryption off
    }
    store.put("us", recordOf(1000, std::nullopt, "pt:YWJj"));  // as Java does
    store.put("us", recordOf(1001, std::nullopt, std::nullopt));
    store.put("us", recordOf(1002, 0, "", ""));
    store.put("us", recordOf(1003, 2, "2:abc"));
    const Verdict verdict = mayBeDestroyed(store, {Country("us")}, 0, secretsOf(2, {0, 2}), depth, never);
    QVERIFY2(verdict.yes, verdict.needs.empty() ? "" : verdict.needs.front().text.english().c_str());
}

void tst_MigrationVerdict::plainRecordsHideNone()
{
    QFETCH(VerdictDepth, depth);
    MemoryStoredStore store;
    for (int i = 0; i < 230; ++i) {
        store.put("us", recordOf(i, 0, "pt:YWJj"));
    }
    store.put("us", recordOf(230, 0, "pt:YWJj", "2:abc"));   // on the third page, and only its precommit body
    const Verdict verdict = mayBeDestroyed(store, {Country("us")}, 0, secretsOf(2, {0, 2}), depth, never);
    QVERIFY(kindsOf(verdict) == std::vector({NeedKind::Records}));
    QCOMPARE(verdict.needs[0].records, std::int64_t(1));
    QVERIFY(verdict.needs[0].keyHashes == std::vector<std::string>({hashOf(230)}));
}

void tst_MigrationVerdict::encryptedWithoutVersion()
{
    QFETCH(VerdictDepth, depth);
    MemoryStoredStore store;
    store.put("us", recordOf(1, 2, "2:abc"));
    store.put("us", recordOf(2, std::nullopt, "2:abc"));
    store.put("us", recordOf(3, std::nullopt, "pt:YWJj"));
    const Verdict verdict = mayBeDestroyed(store, {Country("us")}, 1, secretsOf(2, {1, 2}), depth, never);
    QVERIFY(kindsOf(verdict) == std::vector({NeedKind::Unversioned}));
    QCOMPARE(verdict.needs[0].records, std::int64_t(1));
    QVERIFY(verdict.needs[0].keyHashes == std::vector<std::string>({hashOf(2)}));
}

// A bare password opened every version. As version 0 of a list it is still the only one that opens them.
void tst_MigrationVerdict::keyThatOpensUnknownVersions()
{
    QFETCH(VerdictDepth, depth);
    std::vector<incountry::Secret> list;
    list.push_back(incountry::readSecret(0, incountry::SecretUse::Password, "a password"));
    list.push_back(incountry::readSecret(1, incountry::SecretUse::Password, "another password"));
    list.push_back(incountry::readSecret(2, incountry::SecretUse::Password, "the new password"));
    const SecretsData secrets = SecretsData::make(2, std::move(list));
    const auto sealedWith = [](const char *password) {
        const SecretsData one = SecretsData::fromPassword(SecretBytes(std::string_view(password)));
        const incountry::StoredCipher cipher(one.duplicate(), one.duplicate());
        const std::vector<StoredRecord> plain{recordOf(0, 0, "pt:YWJj")};
        return *cipher.seal(plain, cipher.open(plain, never), never).front()->body;
    };
    MemoryStoredStore store;
    for (int i = 0; i < 120; ++i) {
        store.put("us", recordOf(i, 41, sealedWith("nobody's password")));
    }
    store.put("us", recordOf(120, 2, "2:abc"));
    const auto ask = [&](std::int64_t version) { return mayBeDestroyed(store, {Country("us")}, version, secrets, depth, never); };
    QVERIFY(ask(0).yes);
    store.put("us", recordOf(121, 41, sealedWith("a password")));
    QVERIFY(kindsOf(ask(0)) == std::vector({NeedKind::UnknownVersion}));
    QVERIFY(ask(1).yes);
    // With the secret gone from here nobody can try.
    QVERIFY(kindsOf(mayBeDestroyed(store, {Country("us")}, 7, secrets, depth, never)) == std::vector({NeedKind::UnknownVersion}));
}

void tst_MigrationVerdict::unknownIsNo()
{
    QFETCH(VerdictDepth, depth);
    MemoryStoredStore store;
    store.put("us", recordOf(1, 2, "2:abc"));
    store.beforeFind = [](const std::string &country, const FindFilter &, const FindOptions &) {
        if (country == "de") {
            throw NetworkError("no answer");
        }
        if (country == "fr") {
            throw AuthError(AuthFailure::Refused, "not for you");
        }
        if (country == "it") {
            throw std::runtime_error("an accident");
        }
    };
    const Verdict verdict = mayBeDestroyed(store, {Country("us"), Country("de"), Country("fr"), Country("it")}, 1, secretsOf(2, {1, 2}), depth, never);
    QVERIFY(!verdict.yes);
    QVERIFY(kindsOf(verdict) == std::vector({NeedKind::Unreachable, NeedKind::Unreachable, NeedKind::Unreachable}));
    QCOMPARE(verdict.needs[0].country, std::string("de"));
    QVERIFY(verdict.needs[0].text.english().find("no answer") != std::string::npos);
    QVERIFY(verdict.countries == std::vector<std::string>({"us"}));
}

void tst_MigrationVerdict::contradictionsAreNo_data()
{
    QTest::addColumn<VerdictDepth>("depth");
    QTest::addColumn<QString>("lie");
    const std::array<std::pair<const char *, VerdictDepth>, 2> both{{{"counts", VerdictDepth::Counts}, {"everything", VerdictDepth::Everything}}};
    for (const auto &[name, depth] : both) {
        for (const char *lie : {"total too low", "total too high", "version hidden", "filter ignored", "empty page", "one missing", "grows", "shrinks", "wrong count", "wrong offset"}) {
            QTest::addRow("%s, %s", name, lie) << depth << QString::fromLatin1(lie);
        }
    }
    QTest::newRow("everything, repeated page") << VerdictDepth::Everything << QStringLiteral("repeated page");
}

void tst_MigrationVerdict::contradictionsAreNo()
{
    QFETCH(VerdictDepth, depth);
    QFETCH(QString, lie);
    MemoryStoredStore store;
    for (int i = 0; i < 230; ++i) {
        store.put("us", recordOf(i, lie == QLatin1String("version hidden") && i == 229 ? 1 : 2, "2:abc"));
    }
    std::string question;
    std::int64_t place = 0;
    int asks = 0;
    std::vector<incountry::WireRecord> first;
    store.beforeFind = [&](const std::string &, const FindFilter &filter, const FindOptions &options) {
        question = asked(filter);
        place = options.offset;
    };
    store.afterFind = [&](const std::string &, StoredPage &page) {
        const bool all = question == "all";
        if (lie == QLatin1String("total too low") && all) {
            page.meta.total -= 30;
        } else if (lie == QLatin1String("total too high") && all) {
            page.meta.total += 1;
        } else if (lie == QLatin1String("version hidden") && question == "is 1") {
            page = {};
            page.meta.limit = 100;
        } else if (lie == QLatin1String("filter ignored") && question != "all") {
            page.meta = {1, 1, 0, 230};
            page.records = {{recordOf(0, 2, "2:abc"), {}}};
        } else if (lie == QLatin1String("empty page") && all) {
            page.records.clear();
            page.meta.count = 0;
        } else if (lie == QLatin1String("one missing") && all) {
            page.records.pop_back();
            page.meta.count -= 1;
        } else if (lie == QLatin1String("grows") && all) {
            page.meta.total += ++asks;
        } else if (lie == QLatin1String("shrinks") && all) {
            page.meta.total -= asks++;
        } else if (lie == QLatin1String("wrong count") && all) {
            page.meta.count += 1;
        } else if (lie == QLatin1String("wrong offset") && all) {
            page.meta.offset += 1;
        } else if (lie == QLatin1String("repeated page") && all && page.records.size() == 100) {
            first = first.empty() ? page.records : first;
            page.records = first;
        }
    };
    const Verdict verdict = mayBeDestroyed(store, {Country("us")}, 1, secretsOf(2, {1, 2}), depth, never);
    QVERIFY(!verdict.yes);
    QVERIFY(kindsOf(verdict).back() == NeedKind::Inconsistent);
    QCOMPARE(verdict.needs.back().country, std::string("us"));
}

void tst_MigrationVerdict::whatComesBehindOurBackIsNo()
{
    // Somebody writes one record with the old key, the number of all records stays. Whenever that is before the last question, it is seen.
    QFETCH(VerdictDepth, depth);
    const auto ask = [&](int writeAt, int &questions) {
        MemoryStoredStore store;
        for (int i = 0; i < 5; ++i) {
            store.put("us", recordOf(i, 2, "2:abc"));
        }
        questions = 0;
        store.beforeFind = [&](const std::string &, const FindFilter &, const FindOptions &) {
            if (++questions == writeAt) {
                store.put("us", recordOf(3, 1, "2:abc"));
            }
        };
        return mayBeDestroyed(store, {Country("us")}, 1, secretsOf(2, {1, 2}), depth, never).yes;
    };
    int all = 0;
    QVERIFY(ask(0, all));
    int lastAboutIt = 0;   // the last question about version 1
    {
        MemoryStoredStore store;
        int questions = 0;
        store.beforeFind = [&](const std::string &, const FindFilter &filter, const FindOptions &) {
            ++questions;
            lastAboutIt = asked(filter) == "is 1" ? questions : lastAboutIt;
        };
        static_cast<void>(mayBeDestroyed(store, {Country("us")}, 1, secretsOf(2, {1, 2}), depth, never));
    }
    QVERIFY(lastAboutIt >= all - 2);   // hardly anything is asked after it
    for (int writeAt = 1; writeAt <= lastAboutIt; ++writeAt) {
        int questions = 0;
        QVERIFY2(!ask(writeAt, questions), std::to_string(writeAt).c_str());
    }
}

void tst_MigrationVerdict::serviceWithoutNullFilter()
{
    MemoryStoredStore store;
    store.put("us", recordOf(1, 2, "2:abc"));
    int status = 400;
    store.beforeFind = [&](const std::string &, const FindFilter &filter, const FindOptions &) {
        if (asked(filter) == "none") {
            throw ServerError("version must be a number").during({"POST", {}, status, {}, {}});
        }
    };
    const auto ask = [&](VerdictDepth depth) { return mayBeDestroyed(store, {Country("us")}, 1, secretsOf(2, {1, 2}), depth, never); };
    QVERIFY(ask(VerdictDepth::Counts).yes);
    QVERIFY(ask(VerdictDepth::Everything).yes);
    store.put("us", recordOf(2, std::nullopt, "2:abc"));
    QVERIFY(kindsOf(ask(VerdictDepth::Counts)) == std::vector({NeedKind::Unversioned}));
    QCOMPARE(ask(VerdictDepth::Counts).needs[0].records, std::int64_t(1));
    QVERIFY(kindsOf(ask(VerdictDepth::Everything)) == std::vector({NeedKind::Unversioned}));
    store.put("us", recordOf(2, std::nullopt, "pt:YWJj"));
    QVERIFY(ask(VerdictDepth::Everything).yes);   // looked at, it needs no key
    for (const int other : {403, 429, 500, 503}) {   // no answer to the question
        status = other;
        QVERIFY(kindsOf(ask(VerdictDepth::Counts)) == std::vector({NeedKind::Unreachable}));
        QVERIFY(kindsOf(ask(VerdictDepth::Everything)) == std::vector({NeedKind::Unreachable}));
    }
}

void tst_MigrationVerdict::currentOrOnlyKey()
{
    MemoryStoredStore store;
    const std::vector<Country> us{Country("us")};
    QVERIFY(kindsOf(mayBeDestroyed(store, us, 2, secretsOf(2, {1, 2}), VerdictDepth::Counts, never)) == std::vector({NeedKind::CurrentVersion}));
    QVERIFY(kindsOf(mayBeDestroyed(store, us, 2, secretsOf(2, {2}), VerdictDepth::Counts, never)) == std::vector({NeedKind::CurrentVersion, NeedKind::NoOther}));
    const SecretsData bare = SecretsData::fromPassword(SecretBytes(std::string_view("a password")));
    QVERIFY(kindsOf(mayBeDestroyed(store, us, 0, bare, VerdictDepth::Counts, never)) == std::vector({NeedKind::CurrentVersion, NeedKind::NoOther}));
    // Already gone from the secrets here: what others have may be destroyed as well.
    QVERIFY(mayBeDestroyed(store, us, 1, secretsOf(2, {2}), VerdictDepth::Counts, never).yes);
}

void tst_MigrationVerdict::foundVersionsCount()
{
    // Versions nobody named, behind records without a version, by a service for which "not 2" is true of these too.
    MemoryStoredStore store;
    for (int i = 0; i < 150; ++i) {
        store.put("us", recordOf(i, std::nullopt, "pt:YWJj"));
    }
    for (int i = 150; i < 190; ++i) {
        store.put("us", recordOf(i, 100 + i, "2:abc"));
    }
    store.beforeFind = [&](const std::string &, const FindFilter &, const FindOptions &) {};
    QVERIFY(mayBeDestroyed(store, {Country("us")}, 1, secretsOf(2, {1, 2}), VerdictDepth::Counts, never).yes);

    FindFilter filter;
    FindOptions options;
    store.beforeFind = [&](const std::string &, const FindFilter &given, const FindOptions &how) {
        filter = given;
        options = how;
    };
    store.afterFind = [&](const std::string &, StoredPage &page) {
        if (asked(filter) != "others") {
            return;
        }
        const auto &condition = std::get<incountry::IntegerCondition>(filter.conditions().front().second);
        page.records.clear();
        std::int64_t total = 0;
        for (const StoredRecord &record : store.all("us")) {
            if (!record.version || std::ranges::find(condition.notEquals, *record.version) == condition.notEquals.end()) {
                if (total >= options.offset && total < options.offset + options.limit) {
                    page.records.push_back({record, {}});
                }
                ++total;
            }
        }
        page.meta = {static_cast<std::int64_t>(page.records.size()), options.limit, options.offset, total};
    };
    const Verdict verdict = mayBeDestroyed(store, {Country("us")}, 1, secretsOf(2, {1, 2}), VerdictDepth::Counts, never);
    QVERIFY2(verdict.yes, verdict.needs.empty() ? "" : verdict.needs.front().text.english().c_str());
    QVERIFY(!mayBeDestroyed(store, {Country("us")}, 260, secretsOf(2, {1, 2}), VerdictDepth::Counts, never).yes);
}

void tst_MigrationVerdict::asksWhatIsAQuestion()
{
    MemoryStoredStore store;
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(mayBeDestroyed(store, {}, 1, secretsOf(2, {1, 2}), VerdictDepth::Counts, never)));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(mayBeDestroyed(store, {Country("us")}, -1, secretsOf(2, {1, 2}), VerdictDepth::Counts, never)));
}

void tst_MigrationVerdict::cancels()
{
    MemoryStoredStore store;
    const CancellationSource source;
    store.beforeFind = [&](const std::string &, const FindFilter &, const FindOptions &) { source.cancel(); };
    for (const VerdictDepth depth : {VerdictDepth::Counts, VerdictDepth::Everything}) {
        QVERIFY_THROWS_EXCEPTION(CancelledError, static_cast<void>(mayBeDestroyed(store, {Country("us")}, 1, secretsOf(2, {1, 2}), depth, source.token())));
    }
}

void tst_MigrationVerdict::asJson()
{
    Verdict verdict;
    verdict.version = 3;
    verdict.recordsCounted = 12;
    verdict.countries = {"us"};
    verdict.needs = {{NeedKind::Records, "us", 2, {"ab", "cd"}, "us: 2 records of version 3"}, {NeedKind::NoOther, "", 0, {}, "there is no other key"}};
    const auto json = nlohmann::json::parse(verdictToJson(verdict));
    QVERIFY(json == nlohmann::json::parse(R"({"version": 3, "may_be_destroyed": false, "records_counted": 12, "countries": ["us"], "needs": [
        {"kind": "records", "country": "us", "records": 2, "key_hashes": ["ab", "cd"], "text": "us: 2 records of version 3"},
        {"kind": "no_other", "text": "there is no other key"}]})"));
}

namespace {

// An estate, what is wrong with the service, and what the truth is.
struct Estate {
    enum class Fault { None, CountryDown, LyingTotal, PartialPage, NoNullFilter, HiddenVersion, MovingTotal };
    std::vector<Country> countries;
    std::int64_t version = 0;
    std::int64_t current = 0;
    std::vector<std::int64_t> versions;
    Fault fault = Fault::None;
    bool needed = false;          // some record, or the secrets themselves
    bool anyWithoutVersion = false;
};

Estate makeEstate(std::mt19937 &random, MemoryStoredStore &store)
{
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    Estate estate;
    for (const char *code : {"us", "de", "fr", "jp"}) {
        if (estate.countries.empty() || below(2) == 0) {
            estate.countries.emplace_back(code);
        }
    }
    estate.versions = {0, 1, 2};
    if (below(2) == 0) {
        estate.versions.push_back(7);
    }
    if (below(12) == 0) {
        estate.versions = {below(3)};
    }
    estate.current = estate.versions[static_cast<std::size_t>(below(static_cast<int>(estate.versions.size())))];
    estate.version = estate.versions[static_cast<std::size_t>(below(static_cast<int>(estate.versions.size())))];
    estate.fault = below(2) == 0 ? Estate::Fault::None : static_cast<Estate::Fault>(1 + below(6));
    estate.needed = estate.version == estate.current || estate.versions.size() == 1;
    const bool migrated = below(3) != 0;      // nothing of the version is left, or nearly
    const bool stray = migrated && below(4) == 0;
    const bool withNulls = below(3) == 0;
    for (const Country &country : estate.countries) {
        const int records = below(5) == 0 ? 0 : below(330);
        const int strayAt = stray && records > 0 ? below(records) : -1;
        for (int i = 0; i < records; ++i) {
            std::optional<std::int64_t> version = below(8);   // some that the secrets do not have
            if (migrated && version == estate.version) {
                version = *version + 1;
            }
            std::string body = "2:abc";
            std::optional<std::string> precommit;
            switch (below(10)) {
            case 0:
                body = "pt:YWJj";
                version = below(2) == 0 ? std::optional(estate.version) : version;
                break;
            case 1:
                body = "1:00ff";
                break;
            case 2:
                body = "cZm9v:abc";
                precommit = "2:abc";
                break;
            case 3:
                body.clear();
                precommit = below(6) == 0 ? "2:abc" : "";
                break;
            default:
                break;
            }
            if (withNulls && below(20) == 0) {
                version.reset();
                body = below(3) == 0 ? "2:abc" : "pt:YWJj";
                precommit.reset();
            }
            if (i == strayAt) {
                version = estate.version;
                body = "2:abc";
            }
            store.put(country.code(), recordOf(i, version, body, precommit));
        }
    }
    // The truth, from the content alone.
    for (const Country &country : estate.countries) {
        for (const StoredRecord &record : store.all(country.code())) {
            const std::string body = record.body.value_or("");
            const std::string precommit = record.precommitBody.value_or("");
            const bool keyed = (body != "" && body.substr(0, 3) != "pt:") || (precommit != "" && precommit.substr(0, 3) != "pt:");
            estate.anyWithoutVersion = estate.anyWithoutVersion || !record.version;
            estate.needed = estate.needed || (keyed && (!record.version || *record.version == estate.version));
        }
    }
    return estate;
}

// Installs the fault; answers through `struck` whether an answer was ever spoilt.
void installFault(const Estate &estate, std::mt19937 &random, MemoryStoredStore &store, bool &struck)
{
    const std::string victim = estate.countries[random() % estate.countries.size()].code();
    const auto question = std::make_shared<std::string>();
    const std::string ofVersion = "is " + std::to_string(estate.version);
    const std::string liedAbout = random() % 2 == 0 ? "all" : ofVersion;
    const auto difference = static_cast<std::int64_t>(1 + random() % 40) * (random() % 2 == 0 ? 1 : -1);
    const auto asks = std::make_shared<int>(0);
    const int moveAt = 1 + static_cast<int>(random() % 2);
    store.beforeFind = [&estate, &struck, question, victim](const std::string &country, const FindFilter &filter, const FindOptions &) {
        *question = asked(filter);
        if (estate.fault == Estate::Fault::CountryDown && country == victim) {
            struck = true;
            throw ServerError("down").during({"POST", {}, 503, {}, {}});
        }
        if (estate.fault == Estate::Fault::NoNullFilter && *question == "none") {
            struck = true;
            throw ServerError("no such filter").during({"POST", {}, 422, {}, {}});
        }
    };
    store.afterFind = [&estate, &struck, question, victim, ofVersion, liedAbout, difference, asks, moveAt](const std::string &country, StoredPage &page) {
        if (country != victim) {
            return;
        }
        switch (estate.fault) {
        case Estate::Fault::LyingTotal:
            if (*question == liedAbout && page.meta.total + difference >= 0) {
                page.meta.total += difference;
                struck = true;
            }
            break;
        case Estate::Fault::PartialPage:
            if (!page.records.empty()) {
                page.records.pop_back();
                page.meta.count -= 1;
                struck = true;
            }
            break;
        case Estate::Fault::HiddenVersion:   // "there is none of that version", in so many words
            if (*question == ofVersion && page.meta.total > 0) {
                page.records.clear();
                page.meta.count = 0;
                page.meta.total = 0;
                struck = true;
            }
            break;
        case Estate::Fault::MovingTotal:
            if (*question == "all" && (*asks)++ == moveAt && page.meta.total > 0) {
                page.meta.total -= 1;
                struck = true;
            }
            break;
        default:
            break;
        }
    };
}

} // namespace

void tst_MigrationVerdict::generatedEstates()
{
    int yes = 0;
    int no = 0;
    int spoilt = 0;
    for (unsigned seed = 1; seed <= 100; ++seed) {
        for (const VerdictDepth depth : {VerdictDepth::Counts, VerdictDepth::Everything}) {
            std::mt19937 random(seed);
            MemoryStoredStore store;
            const Estate estate = makeEstate(random, store);
            bool struck = false;
            installFault(estate, random, store, struck);
            const Verdict verdict = mayBeDestroyed(store, estate.countries, estate.version, secretsOf(estate.current, estate.versions), depth, never);
            const std::string about = "seed " + std::to_string(seed) + (verdict.needs.empty() ? "" : ", " + verdict.needs.front().text.english());
            QVERIFY2(verdict.yes == verdict.needs.empty(), about.c_str());
            QVERIFY2(!(verdict.yes && estate.needed), about.c_str());   // no wrong yes
            if (!struck) {
                QVERIFY2(verdict.yes != estate.needed, about.c_str());   // no needless no
            } else if (estate.fault != Estate::Fault::NoNullFilter) {
                QVERIFY2(!verdict.yes, about.c_str());                   // what is spoilt is seen
            } else if (depth == VerdictDepth::Everything || !estate.anyWithoutVersion) {
                QVERIFY2(verdict.yes != estate.needed, about.c_str());   // a service that filters less is no reason
            }
            QVERIFY(store.writes("us").empty());
            (verdict.yes ? yes : no) += 1;
            spoilt += struck ? 1 : 0;
        }
    }
    // The generator makes all sorts.
    QVERIFY2(yes >= 20 && no >= 60 && spoilt >= 40, ("yes " + std::to_string(yes) + ", no " + std::to_string(no) + ", spoilt " + std::to_string(spoilt)).c_str());
}

QTEST_APPLESS_MAIN(tst_MigrationVerdict)
#include "tst_migration_verdict.moc"
