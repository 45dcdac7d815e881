// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The check before a run: every bad state refused with its reason, healthy ones passed with right figures, and nothing written.

#include "PreflightEstate.h"
#include "base/Error.h"
#include "migration/FreeVersion.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <map>

using namespace strongroom;
using namespace strongroom::migration;
using namespace strongroom::test;

namespace {

using Names = std::set<std::string>;
using Spoiler = std::function<void(Estate &)>;

} // namespace

Q_DECLARE_METATYPE(Spoiler)
Q_DECLARE_METATYPE(Names)

// The codes of that severity, each once; the check behind `report` is made once.
#define COMPARE_CODES(report, severity, ...) \
    do { \
        const PreflightReport &compared = report; \
        QVERIFY2(codes(compared, severity) == Names(__VA_ARGS__), said(compared).c_str()); \
    } while (false)

class tst_MigrationPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthyEstatePasses();
    void everythingOpensEach();
    void samplesAreSpread();
    void serviceOfFewerFilters();
    void badStates_data();
    void badStates();
    void whatMovedOnceIsAWarning();
    void someDoNotOpen();
    void lostKeyIsAWarningBesideOthers();
    void oneCountryTellsAboutAnother();
    void newerThatDoNotOpen();
    void plainRecordsProveNoKey();
    void newKeyGetsAFreeVersion();
    void otherWriters_data();
    void otherWriters();
    void rewritesOneRecordPerCountry();
    void rewriteWaitsForTheRest();
    void rewriteIsReadBack();
    void clockWithinAMinute();
    void rateAndEstimate();
    void rateIsWhatThePlanAllows();
    void tooFewToTell();
    void nothingToDo();
    void finishedRunsAreNone();
    void systemsOwnDisk();
    void cancels();
    void everyCodeHasAName();
};

void tst_MigrationPreflight::healthyEstatePasses()
{
    Estate estate;
    estate.fill("us", 0, 250, 1, 'A');
    estate.fill("us", 250, 30, 2, 'B');
    estate.fill("de", 0, 5, 1, 'A');
    StoredRecord plain = sealed(900, 1, 1, 'A').front();
    plain.version.reset();
    plain.body = "pt:eyJtZXRhIjp7fX0=";
    estate.store.put("de", plain);
    const PreflightReport report = estate.check();
    COMPARE_CODES(report, Severity::Refusal, {});
    COMPARE_CODES(report, Severity::Warning, {});
    COMPARE_CODES(report, Severity::Note, {"write_not_tried"});
    QVERIFY(!report.refused());
    QCOMPARE(report.countries.size(), std::size_t(2));
    const CountryCheck &us = report.countries[0];
    QCOMPARE(us.country.code(), std::string("us"));
    QCOMPARE(us.total, std::int64_t(280));
    QVERIFY((us.byVersion == std::map<std::int64_t, std::int64_t>{{1, 250}, {2, 30}}));
    QCOMPARE(us.withoutVersion, std::int64_t(0));
    QCOMPARE(us.toMigrate, std::int64_t(250));
    QCOMPARE(us.looked, std::int64_t(40));   // 20 of each version
    QCOMPARE(us.unreadable, std::int64_t(0));
    QVERIFY(!us.error);
    const CountryCheck &de = report.countries[1];
    QCOMPARE(de.total, std::int64_t(6));
    QVERIFY((de.byVersion == std::map<std::int64_t, std::int64_t>{{1, 5}}));
    QCOMPARE(de.withoutVersion, std::int64_t(1));
    QCOMPARE(de.toMigrate, std::int64_t(6));
    QCOMPARE(de.looked, std::int64_t(6));
    QCOMPARE(report.toMigrate(), std::int64_t(256));
    QCOMPARE(estate.writes(), std::int64_t(0));
    QVERIFY(estate.progress == std::vector<std::string>({"us 40/40", "de 6/6"}));
}

void tst_MigrationPreflight::everythingOpensEach()
{
    Estate estate;
    estate.fill("us", 0, 730, 1, 'A');
    estate.fill("us", 730, 20, 2, 'B');
    std::vector<StoredRecord> damaged = sealed(5000, 3, 1, 'Z');
    for (const StoredRecord &record : damaged) {
        estate.store.put("us", record);
    }
    estate.options.depth = CheckDepth::Everything;
    const PreflightReport report = estate.check();
    QVERIFY2(!report.refused(), said(report).c_str());
    COMPARE_CODES(report, Severity::Warning, {"some_do_not_open"});
    QCOMPARE(report.countries[0].looked, std::int64_t(753));
    QCOMPARE(report.countries[0].unreadable, std::int64_t(3));
    QCOMPARE(report.unreadable.size(), std::size_t(3));
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(report.unreadable[i].country, std::string("us"));
        QCOMPARE(report.unreadable[i].keyHash, keyOf(damaged[i]));
        QCOMPARE(report.unreadable[i].version, std::int64_t(1));
        QVERIFY(!report.unreadable[i].reason.empty());
    }
    QCOMPARE(estate.progress.size(), std::size_t(8));
    QCOMPARE(estate.progress.back(), std::string("us 753/753"));
    QCOMPARE(estate.writes(), std::int64_t(0));
}

void tst_MigrationPreflight::samplesAreSpread()
{
    // Only the newest are damaged: a sample of the first page would not see them.
    Estate estate;
    estate.fill("us", 0, 300, 1, 'A');
    estate.fill("us", 300, 10, 1, 'Z');
    const PreflightReport report = estate.check();
    COMPARE_CODES(report, Severity::Warning, {"some_do_not_open"});
    QCOMPARE(report.countries[0].looked, std::int64_t(20));
    QCOMPARE(report.countries[0].unreadable, std::int64_t(6));
}

void tst_MigrationPreflight::serviceOfFewerFilters()
{
    // Neither "no version" nor sorting: as the first releases of the service.
    Estate estate;
    estate.fill("us", 0, 40, 1, 'A');
    StoredRecord old = sealed(900, 1, 1, 'A').front();
    old.version.reset();
    estate.store.put("us", old);
    estate.onFind = [&] {
        const bool presence = !estate.filter.empty() && std::holds_alternative<incountry::Presence>(estate.filter.conditions().front().second);
        if (presence || !estate.how.sort.empty()) {
            throw ServerError("not supported").during({"POST", {}, 400, {}, {}});
        }
    };
    const PreflightReport report = estate.check();
    COMPARE_CODES(report, Severity::Refusal, {});
    COMPARE_CODES(report, Severity::Warning, {});
    QCOMPARE(report.countries[0].withoutVersion, std::int64_t(1));
    QCOMPARE(report.countries[0].toMigrate, std::int64_t(41));
    QCOMPARE(report.countries[0].looked, std::int64_t(21));
}

void tst_MigrationPreflight::badStates_data()
{
    QTest::addColumn<Spoiler>("spoil");
    QTest::addColumn<Names>("expected");
    const auto row = [](const char *name, const Names &expected, Spoiler spoil) { QTest::newRow(name) << std::move(spoil) << expected; };

    row("empty page", {"empty_page"}, [](Estate &estate) {
        estate.spoil([&](StoredPage &page) {
            if (estate.how.limit == 100) {
                page.records.clear();
                page.meta.count = 0;
            }
        });
    });
    row("partial page", {"partial_page"}, [](Estate &estate) {
        estate.spoil([](StoredPage &page) {
            if (page.records.size() > 1) {
                page.records.pop_back();
                page.meta.count -= 1;
            }
        });
    });
    row("others than asked for", {"partial_page"}, [](Estate &estate) {
        const StoredRecord other = sealed(7000, 1, 1, 'A').front();
        estate.spoil([&estate, other](StoredPage &page) {
            if (asksFor(estate.filter, 2) && !page.records.empty()) {
                page.records.front() = {other, {}};
            }
        });
    });
    row("more than it counts", {"partial_page"}, [](Estate &estate) {
        const StoredRecord another = sealed(7000, 1, 2, 'B').front();
        estate.spoil([&estate, another](StoredPage &page) {
            if (asksFor(estate.filter, 2) && page.records.size() > 1) {
                page.records.push_back({another, {}});
                page.meta.count += 1;
            }
        });
    });
    row("total shrinks", {"total_shrank"}, [](Estate &estate) {
        const auto next = std::make_shared<int>(0);
        estate.onFind = [&estate, next] {
            if (asksForAll(estate.filter)) {
                estate.store.erase("us", keyOf(sealed((*next)++, 1, 1, 'A').front()));
            }
        };
    });
    row("total grows", {"total_grew"}, [](Estate &estate) {
        const auto next = std::make_shared<int>(6000);
        estate.onFind = [&estate, next] {
            if (asksForAll(estate.filter)) {
                estate.fill("us", (*next)++, 1, 2, 'B');
            }
        };
    });
    row("repeated page", {"repeated_page"}, [](Estate &estate) {
        const auto first = std::make_shared<std::vector<incountry::WireRecord>>();
        estate.spoil([&estate, first](StoredPage &page) {
            if (asksForAll(estate.filter) && page.records.size() == 100) {
                *first = first->empty() ? page.records : *first;
                page.records = *first;
            }
        });
    });
    row("versions do not add up", {"versions_do_not_add_up"}, [](Estate &estate) {
        estate.spoil([&](StoredPage &page) {
            if (asksFor(estate.filter, 2)) {
                page = {};
                page.meta.limit = estate.how.limit;
                page.meta.offset = estate.how.offset;
            }
        });
    });
    row("country down", {"country_unreachable"}, [](Estate &estate) {
        estate.spoil([](StoredPage &) { throw NetworkError("no answer"); });
    });
    row("clock ahead", {"clock_skew"}, [](Estate &estate) { estate.store.serverTime = estate.clock.wallNow() - std::chrono::seconds(61); });
    row("clock behind", {"clock_skew"}, [](Estate &estate) { estate.store.serverTime = estate.clock.wallNow() + std::chrono::seconds(61); });
    row("write refused", {"write_refused"}, [](Estate &estate) {
        estate.options.mayRewrite = true;
        estate.store.beforeWrite = [](const std::string &, std::span<const StoredRecord>) { throw ServerError("read only").during({"POST", {}, 403, {}, {}}); };
    });
    row("sample does not open", {"sample_does_not_open"}, [](Estate &estate) { estate.before = {{1, 'C'}}; });
    row("target in use with another key", {"target_version_in_use"}, [](Estate &estate) {
        for (const StoredRecord &record : estate.store.all("us")) {
            if (record.version == 2) {
                estate.store.erase("us", keyOf(record));
            }
        }
        estate.fill("us", 500, 4, 2, 'X');
    });
    row("target not highest", {"target_not_highest"}, [](Estate &estate) {
        estate.before.emplace_back(3, 'C');
        estate.fill("de", 500, 1, 3, 'C');
    });
    row("same secret", {"same_secret", "key_not_durable"}, [](Estate &estate) {
        estate.kept = [] { return secretsOf(2, {{1, 'A'}, {2, 'A'}}); };   // and so it is not the one to seal with
    });
    row("keys cannot be read", {"key_not_durable"}, [](Estate &estate) {
        estate.kept = []() -> SecretsData { throw StorageError("the keychain is locked"); };
    });
    row("nobody knows where keys are", {"key_not_durable"}, [](Estate &estate) { estate.kept = {}; });
    row("target is not kept", {"key_not_durable"}, [](Estate &estate) {
        estate.kept = [] { return secretsOf(1, {{1, 'A'}}); };
    });
    row("a password is no target", {"key_not_durable"}, [](Estate &estate) {
        estate.kept = [] { return SecretsData::fromPassword(SecretBytes(std::string_view("opens any version"))); };
    });
    row("another target is kept", {"key_not_durable"}, [](Estate &estate) {
        estate.kept = [] { return secretsOf(2, {{1, 'A'}, {2, 'X'}}); };
    });
    row("unfinished run", {"unfinished_run"}, [](Estate &estate) {
        QVERIFY(QDir().mkpath(QString::fromStdString(estate.options.journalFolder)));
        static_cast<void>(Journal::create(journalPath(estate.options.journalFolder, "2026-01-01-0000-aaaa"), estate.plan, estate.kept()));
    });
    row("journal not writable", {"journal_not_writable"}, [](Estate &estate) {
        QFile file(estate.folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        estate.options.journalFolder = (file.fileName() + QStringLiteral("/migrations")).toStdString();
    });
    row("no journal folder", {"journal_not_writable"}, [](Estate &estate) { estate.options.journalFolder.clear(); });
    row("disk low", {"disk_low"}, [](Estate &estate) {
        estate.freeBytes = [](const std::string &) { return std::int64_t{64'100'000}; };
    });
}

void tst_MigrationPreflight::badStates()
{
    QFETCH(Spoiler, spoil);
    QFETCH(Names, expected);
    Estate estate;
    estate.fill("us", 0, 230, 1, 'A');
    estate.fill("us", 230, 20, 2, 'B');
    estate.fill("de", 0, 30, 1, 'A');
    spoil(estate);
    const PreflightReport report = estate.check();
    QVERIFY(report.refused());
    QVERIFY2(codes(report, Severity::Refusal) == expected, said(report).c_str());
    QCOMPARE(report.findings.front().severity, Severity::Refusal);   // they come first
    QVERIFY(!report.findings.front().advice.empty());
    QCOMPARE(report.countries.size(), std::size_t(2));
    QCOMPARE(estate.writes(), std::int64_t(0));
}

void tst_MigrationPreflight::whatMovedOnceIsAWarning()
{
    Estate estate;
    estate.fill("us", 0, 120, 1, 'A');
    int asks = 0;
    estate.onFind = [&] {
        if (asksForAll(estate.filter) && ++asks == 2) {
            estate.fill("us", 5000, 1, 2, 'B');
        }
    };
    const PreflightReport report = estate.check();
    COMPARE_CODES(report, Severity::Refusal, {});
    COMPARE_CODES(report, Severity::Warning, {"total_grew"});
    QCOMPARE(report.countries[0].total, std::int64_t(121));
}

void tst_MigrationPreflight::someDoNotOpen()
{
    Estate estate;
    estate.fill("us", 0, 10, 1, 'A');
    estate.fill("us", 10, 2, 1, 'Z');
    const PreflightReport report = estate.check();
    QVERIFY2(!report.refused(), said(report).c_str());
    COMPARE_CODES(report, Severity::Warning, {"some_do_not_open"});
    QVERIFY(report.findings.front().text.english().starts_with("2 of the 12 records of version 1"));
    QCOMPARE(report.unreadable.size(), std::size_t(2));
    QCOMPARE(report.unreadable[0].keyHash, keyOf(sealed(10, 1, 1, 'Z').front()));
    QCOMPARE(report.countries[0].unreadable, std::int64_t(2));
    QCOMPARE(report.countries[0].toMigrate, std::int64_t(12));
}

void tst_MigrationPreflight::lostKeyIsAWarningBesideOthers()
{
    // The key of version 0 is lost for ever: its records are set aside, the others migrate.
    Estate estate;
    estate.fill("us", 0, 5, 0, 'L');
    estate.fill("us", 5, 10, 1, 'A');
    const PreflightReport report = estate.check();
    QVERIFY2(!report.refused(), said(report).c_str());
    COMPARE_CODES(report, Severity::Warning, {"sample_does_not_open"});
    QCOMPARE(report.unreadable.size(), std::size_t(5));

    Estate alone;   // where nothing opens, it is the secrets that are wrong
    alone.fill("us", 0, 5, 0, 'L');
    COMPARE_CODES(alone.check(), Severity::Refusal, {"sample_does_not_open"});
}

void tst_MigrationPreflight::oneCountryTellsAboutAnother()
{
    // The key is right, as us shows; what does not open in de is damaged there.
    Estate estate;
    estate.fill("us", 0, 5, 1, 'A');
    estate.fill("de", 0, 1, 1, 'Z');
    const PreflightReport report = estate.check();
    QVERIFY2(!report.refused(), said(report).c_str());
    COMPARE_CODES(report, Severity::Warning, {"some_do_not_open"});
    QCOMPARE(report.findings.front().country, std::string("de"));
}

void tst_MigrationPreflight::newerThatDoNotOpen()
{
    // Somebody's secrets are ahead of ours: nothing of his is rewritten.
    Estate estate;
    estate.fill("us", 0, 5, 1, 'A');
    estate.fill("us", 5, 2, 9, 'N');
    const PreflightReport report = estate.check();
    QVERIFY2(!report.refused(), said(report).c_str());
    COMPARE_CODES(report, Severity::Warning, {"sample_does_not_open", "target_not_highest"});
}

void tst_MigrationPreflight::plainRecordsProveNoKey()
{
    Estate estate;
    estate.before = {{1, 'C'}};   // the wrong key
    StoredRecord plain = sealed(900, 1, 1, 'A').front();
    plain.body = "pt:eyJtZXRhIjp7fX0=";
    estate.store.put("us", plain);
    estate.fill("us", 0, 5, 1, 'A');
    estate.store.put("de", plain);
    COMPARE_CODES(estate.check(), Severity::Refusal, {"sample_does_not_open"});
}

void tst_MigrationPreflight::newKeyGetsAFreeVersion()
{
    Estate estate;
    const auto next = [&](const SecretsData &secrets) { return freeVersion(estate.store, estate.plan.countries, secrets, {}); };
    QCOMPARE(next(secretsOf(1, {{1, 'A'}})), std::int64_t(2));
    QCOMPARE(next(secretsOf(1, {{1, 'A'}, {7, 'B'}})), std::int64_t(8));
    estate.fill("us", 0, 120, 1, 'A');
    estate.fill("de", 0, 1, 4, 'N');   // somebody whose secrets are ahead
    QCOMPARE(next(secretsOf(3, {{1, 'A'}, {3, 'B'}})), std::int64_t(5));
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(next(secretsOf(1, {{1, 'A'}, {INT64_MAX, 'B'}}))));
    estate.spoil([](StoredPage &) { throw NetworkError("no answer"); });
    QVERIFY_THROWS_EXCEPTION(NetworkError, static_cast<void>(next(secretsOf(1, {{1, 'A'}}))));
}

void tst_MigrationPreflight::otherWriters_data()
{
    QTest::addColumn<Spoiler>("spoil");
    QTest::addColumn<bool>("noticed");
    const auto row = [](const char *name, bool noticed, Spoiler spoil) { QTest::newRow(name) << std::move(spoil) << noticed; };
    // The store's dates are in the order of writing; the answer to "newest first" is the last one of the version.
    const auto sorting = [](Estate &estate) {
        estate.store.afterFind = [&estate](const std::string &country, StoredPage &page) {
            if (estate.how.sort.empty() || page.records.empty()) {
                return;
            }
            for (const StoredRecord &record : estate.store.all(country)) {
                const auto at = static_cast<std::size_t>(incountry::DateMember::UpdatedAt);
                if (record.version == page.records.front().stored.version && record.dates[at]->instant > page.records.front().stored.dates[at]->instant) {
                    page.records.front().stored = record;
                }
            }
        };
    };
    row("nobody", false, [sorting](Estate &estate) {
        estate.fill("us", 0, 20, 1, 'A');
        estate.fill("us", 20, 20, 2, 'B');
        sorting(estate);
    });
    row("lately", true, [sorting](Estate &estate) {
        estate.fill("us", 20, 20, 2, 'B');
        estate.fill("us", 0, 20, 1, 'A');
        sorting(estate);
    });
    row("an update lately", true, [sorting](Estate &estate) {
        estate.fill("us", 0, 20, 1, 'A');
        estate.fill("us", 20, 20, 2, 'B');
        estate.fill("us", 3, 1, 1, 'A');
        sorting(estate);
    });
    row("old key alone is no news", false, [sorting](Estate &estate) {
        estate.fill("us", 0, 20, 1, 'A');
        sorting(estate);
    });
    row("an update while we look", true, [sorting](Estate &estate) {
        estate.fill("us", 0, 20, 1, 'A');
        sorting(estate);
        const auto asks = std::make_shared<int>(0);
        estate.onFind = [&estate, asks] {
            if (asksForAll(estate.filter) && ++*asks == 3) {
                estate.fill("us", 3, 1, 1, 'A');
            }
        };
    });
    row("appears once while we look", true, [sorting](Estate &estate) {
        estate.fill("us", 0, 20, 1, 'A');
        sorting(estate);
        const auto asks = std::make_shared<int>(0);
        estate.onFind = [&estate, asks] {
            if (asksForAll(estate.filter) && ++*asks == 4) {
                estate.fill("us", 5000, 1, 1, 'A');
            }
        };
    });
    row("the new key is written while we look", false, [sorting](Estate &estate) {
        estate.fill("us", 0, 20, 1, 'A');
        sorting(estate);
        const auto asks = std::make_shared<int>(0);
        estate.onFind = [&estate, asks] {
            if (asksForAll(estate.filter) && ++*asks == 4) {
                estate.fill("us", 5000, 1, 2, 'B');
            }
        };
    });
    row("appears while we look", true, [sorting](Estate &estate) {
        estate.fill("us", 0, 20, 1, 'A');
        sorting(estate);
        const auto asks = std::make_shared<int>(0);
        estate.onFind = [&estate, asks] {
            if (asksForAll(estate.filter) && ++*asks > 3) {
                estate.fill("us", 5000 + *asks, 1, 1, 'A');
            }
        };
    });
}

void tst_MigrationPreflight::otherWriters()
{
    QFETCH(Spoiler, spoil);
    QFETCH(bool, noticed);
    Estate estate;
    spoil(estate);
    const PreflightReport report = estate.check();
    QVERIFY2(codes(report, Severity::Warning).contains("other_writer") == noticed, said(report).c_str());
    QVERIFY(!codes(report, Severity::Refusal).contains("other_writer"));
}

void tst_MigrationPreflight::rewritesOneRecordPerCountry()
{
    Estate estate;
    estate.options.mayRewrite = true;
    estate.fill("us", 0, 30, 1, 'A');
    estate.fill("us", 30, 3, 2, 'B');
    estate.fill("de", 0, 5, 1, 'A');
    std::map<std::string, std::vector<std::string>> before;
    for (const char *country : {"us", "de"}) {
        for (const StoredRecord &record : estate.store.all(country)) {
            before[country].push_back(incountry::storedText(record));
        }
    }
    const PreflightReport report = estate.check();
    QVERIFY2(report.findings.empty(), said(report).c_str());
    for (const char *country : {"us", "de"}) {
        const auto writes = estate.store.writes(country);
        QCOMPARE(writes.size(), std::size_t(1));
        QCOMPARE(writes.begin()->second, 1);
        std::vector<std::string> after;
        for (const StoredRecord &record : estate.store.all(country)) {
            after.push_back(incountry::storedText(record));
        }
        QVERIFY(after == before[country]);
    }
    // One that is migrated already, where there is one: its new date tells nothing wrong about other writers.
    QCOMPARE(estate.store.get("us", estate.store.writes("us").begin()->first)->version, std::optional<std::int64_t>(2));

    Estate empty;
    empty.options.mayRewrite = true;
    empty.fill("us", 0, 1, 1, 'A');
    COMPARE_CODES(empty.check(), Severity::Note, {"write_not_tried"});   // de has no record
    QCOMPARE(empty.writes(), std::int64_t(1));
}

void tst_MigrationPreflight::rewriteWaitsForTheRest()
{
    Estate estate;
    estate.options.mayRewrite = true;
    estate.fill("us", 0, 30, 1, 'A');
    estate.freeBytes = [](const std::string &) { return std::int64_t{0}; };
    const PreflightReport report = estate.check();
    COMPARE_CODES(report, Severity::Refusal, {"disk_low"});
    COMPARE_CODES(report, Severity::Note, {"write_not_tried"});
    QCOMPARE(estate.writes(), std::int64_t(0));
}

void tst_MigrationPreflight::rewriteIsReadBack()
{
    Estate estate;
    estate.options.mayRewrite = true;
    estate.fill("us", 0, 30, 1, 'A');
    int reads = 0;
    estate.store.afterFindByHash = [&](const std::string &, std::vector<incountry::WireRecord> &records) {
        if (++reads == 2) {
            records.front().stored.body = "2:another";
        }
    };
    COMPARE_CODES(estate.check(), Severity::Refusal, {"write_refused"});
    reads = 0;
    estate.store.afterFindByHash = [&](const std::string &, std::vector<incountry::WireRecord> &records) {
        if (++reads == 2) {
            records.clear();
        }
    };
    COMPARE_CODES(estate.check(), Severity::Refusal, {"write_refused"});
}

void tst_MigrationPreflight::clockWithinAMinute()
{
    Estate estate;
    estate.fill("us", 0, 3, 1, 'A');
    estate.store.serverTime = estate.clock.wallNow() - std::chrono::seconds(59);
    const PreflightReport report = estate.check();
    QVERIFY2(!report.refused(), said(report).c_str());
    QVERIFY(report.clockDifference == std::chrono::milliseconds(59'000));
    estate.store.serverTime.reset();
    QVERIFY(!estate.check().clockDifference);
    // An answer that took long on its way says nothing about the clock.
    int asks = 0;
    estate.onFind = [&] { estate.store.serverTime = estate.clock.wallNow() - std::chrono::seconds(++asks == 3 ? 2 : 90); };
    const PreflightReport slow = estate.check();
    QVERIFY2(!slow.refused(), said(slow).c_str());
    QVERIFY(slow.clockDifference == std::chrono::milliseconds(2000));
}

void tst_MigrationPreflight::rateAndEstimate()
{
    // Each answer takes 50 ms by the test's clock, opening none: a batch of 100 takes one answer, so 2,000 records a second.
    Estate estate;
    estate.fill("us", 0, 5000, 1, 'A');
    estate.onFind = [&] { estate.clock.advance(std::chrono::milliseconds(50)); };
    const PreflightReport report = estate.check();
    QCOMPARE(report.recordsPerSecond, 2000.0);
    QVERIFY(report.estimate == std::chrono::seconds(3));   // 2.5
}

void tst_MigrationPreflight::rateIsWhatThePlanAllows()
{
    Estate estate;
    estate.fill("us", 0, 230, 1, 'A');
    estate.onFind = [&] { estate.clock.advance(std::chrono::milliseconds(50)); };
    estate.plan.recordsPerSecond = 10;
    const PreflightReport report = estate.check();
    QCOMPARE(report.recordsPerSecond, 10.0);
    QVERIFY(report.estimate == std::chrono::seconds(23));
}

void tst_MigrationPreflight::tooFewToTell()
{
    Estate estate;
    estate.fill("us", 0, 9, 1, 'A');
    estate.onFind = [&] { estate.clock.advance(std::chrono::milliseconds(50)); };
    const PreflightReport report = estate.check();
    QCOMPARE(report.recordsPerSecond, 0.0);
    QVERIFY(!report.estimate);
}

void tst_MigrationPreflight::nothingToDo()
{
    Estate estate;
    estate.fill("us", 0, 9, 2, 'B');
    const PreflightReport report = estate.check();
    QVERIFY2(!report.refused(), said(report).c_str());
    QVERIFY(codes(report, Severity::Note).contains("nothing_to_do"));
    // Where a country did not answer, nobody knows.
    estate.spoil([](StoredPage &) { throw NetworkError("no answer"); });
    QVERIFY(!codes(estate.check(), Severity::Note).contains("nothing_to_do"));
}

void tst_MigrationPreflight::finishedRunsAreNone()
{
    Estate estate;
    estate.fill("us", 0, 3, 1, 'A');
    QVERIFY(QDir().mkpath(QString::fromStdString(estate.options.journalFolder)));
    Plan elsewhere = estate.plan;
    elsewhere.environmentId = "env-2";
    static_cast<void>(Journal::create(journalPath(estate.options.journalFolder, "2026-01-01-0000-aaaa"), elsewhere, estate.kept()));
    Journal::create(journalPath(estate.options.journalFolder, "2026-01-01-0000-bbbb"), estate.plan, estate.kept())->setPhase(RunPhase::Finished);
    Journal::create(journalPath(estate.options.journalFolder, "2026-01-01-0000-cccc"), estate.plan, estate.kept())->setPhase(RunPhase::RolledBack);
    COMPARE_CODES(estate.check(), Severity::Refusal, {});
    for (const RunPhase phase : {RunPhase::Running, RunPhase::Stopped, RunPhase::RollingBack}) {
        Journal::open(journalPath(estate.options.journalFolder, "2026-01-01-0000-cccc"), estate.kept())->setPhase(phase);
        COMPARE_CODES(estate.check(), Severity::Refusal, {"unfinished_run"});
    }
    // One that cannot be read may be anything.
    QFile damaged(QString::fromStdString(journalPath(estate.options.journalFolder, "2026-01-01-0000-dddd")));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("not a journal") > 0);
    damaged.close();
    COMPARE_CODES(estate.check(), Severity::Warning, {"unfinished_run"});
}

void tst_MigrationPreflight::systemsOwnDisk()
{
    Estate estate;
    estate.fill("us", 0, 3, 1, 'A');
    estate.freeBytes = {};
    COMPARE_CODES(estate.check(), Severity::Refusal, {});   // this disk has 64 MB, or no test would run
    estate.freeBytes = [](const std::string &) { return std::int64_t{-1}; };
    COMPARE_CODES(estate.check(), Severity::Refusal, {});
}

void tst_MigrationPreflight::cancels()
{
    Estate estate;
    estate.fill("us", 0, 3, 1, 'A');
    const CancellationSource source;
    int asks = 0;
    estate.onFind = [&] {
        if (++asks == 4) {
            source.cancel();
        }
    };
    QVERIFY_THROWS_EXCEPTION(CancelledError, static_cast<void>(estate.check(source.token())));
    QCOMPARE(asks, 4);
}

void tst_MigrationPreflight::everyCodeHasAName()
{
    std::set<std::string_view> names;
    for (int code = 0; code <= static_cast<int>(FindingCode::NothingToDo); ++code) {
        names.insert(nameOf(static_cast<FindingCode>(code)));
    }
    QCOMPARE(names.size(), std::size_t(21));
    QVERIFY(!names.contains(""));
}

QTEST_APPLESS_MAIN(tst_MigrationPreflight)
#include "tst_migration_preflight.moc"
