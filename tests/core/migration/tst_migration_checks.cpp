// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The rare turns of the check before a run: services that answer oddly, records that are no records, and what the user is told about each.

#include "PreflightEstate.h"
#include "base/Error.h"
#include "migration/CountryLook.h"
#include "migration/LocalChecks.h"
#include "migration/Pacing.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace strongroom;
using namespace strongroom::migration;
using namespace strongroom::test;

namespace {

using Names = std::set<std::string>;

// Of the findings with that code, one behind the other.
std::string wordsOf(const PreflightReport &report, FindingCode code)
{
    std::string text;
    for (const Finding &finding : report.findings) {
        if (finding.code == code) {
            text += finding.text.english() + " | " + finding.advice.english() + '\n';
        }
    }
    return text;
}

bool has(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

ServerError answered(int status) { return ServerError("no").during({"POST", {}, status, {}, {}}); }

bool asksForMissing(const FindFilter &filter)
{
    return !filter.empty() && std::holds_alternative<incountry::Presence>(filter.conditions().front().second);
}

} // namespace

class tst_MigrationChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whichErrorsPass_data();
    void whichErrorsPass();
    void smallSamples();
    void samplesThatRepeat();
    void samplesThatRepeatBecauseRecordsMove();
    void unreadableBeyondTheList();
    void nothingToRewriteWith();
    void rewriteOfARecordThatIsGone();
    void rewriteCancelled();
    void rewriteRefusedWithAdvice();
    void sortingFails();
    void newestWithoutADate();
    void serviceWithoutALimit();
    void othersThatAreNotShown();
    void moreThanCounted();
    void newerSecretIsKept();
    void keptSecretsCancelled();
    void keptSecretsWithAdvice();
    void runUnderWay();
    void noRollbackNeedsLessRoom();
    void noProgressAsked();
    void wordsForFigures();
    void writeNotTriedInSeveral();
};

void tst_MigrationChecks::whichErrorsPass_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("passes");        // waiting and asking again may help
    QTest::addColumn<bool>("aboutRecords");  // it is these records that the service does not take
    QTest::addColumn<bool>("refusal");       // it does not know this question
    const auto row = [](int status, bool passes, bool aboutRecords, bool refusal) { QTest::addRow("%d", status) << status << passes << aboutRecords << refusal; };
    row(0, false, false, false);
    row(302, false, false, false);
    row(400, false, true, true);
    row(401, false, false, false);
    row(403, false, false, false);
    row(404, false, false, true);
    row(405, false, false, true);
    row(407, false, false, true);
    row(408, true, false, false);
    row(413, false, true, true);
    row(422, false, true, true);
    row(425, true, false, true);
    row(429, true, false, false);
    row(500, true, false, false);
    row(503, true, false, false);
}

void tst_MigrationChecks::whichErrorsPass()
{
    QFETCH(int, status);
    QFETCH(bool, passes);
    QFETCH(bool, aboutRecords);
    QFETCH(bool, refusal);
    QCOMPARE(mayPass(answered(status)), passes);
    QCOMPARE(isAboutRecords(answered(status)), aboutRecords);
    QCOMPARE(isRefusal(answered(status)), refusal);
    QVERIFY(mayPass(NetworkError("no answer")));
    QVERIFY(!isAboutRecords(NetworkError("no answer")));
    QVERIFY(!mayPass(StorageError("full")));
}

void tst_MigrationChecks::smallSamples()
{
    Estate estate;
    estate.fill("us", 0, 10, 1, 'A');
    estate.options.samplePerVersion = 2;
    const PreflightReport report = estate.check();
    QVERIFY2(!report.refused(), said(report).c_str());
    QCOMPARE(report.countries[0].looked, std::int64_t(2));
}

void tst_MigrationChecks::samplesThatRepeat()
{
    Estate estate;
    estate.fill("us", 0, 60, 1, 'A');
    const auto first = std::make_shared<std::vector<incountry::WireRecord>>();
    estate.spoil([&estate, first](StoredPage &page) {
        if (asksFor(estate.filter, 1) && estate.how.sort.empty() && page.records.size() > 1) {
            *first = first->empty() ? page.records : *first;
            std::copy_n(first->begin(), page.records.size(), page.records.begin());
        }
    });
    const PreflightReport report = estate.check();
    QVERIFY2(codes(report, Severity::Refusal) == Names{"repeated_page"}, said(report).c_str());
    QVERIFY2(has(wordsOf(report, FindingCode::RepeatedPage), "of 20 records of version 1 at different places, 12 came more than once"), said(report).c_str());
}

// Records that move make others come twice: that alone is no reason to refuse.
void tst_MigrationChecks::samplesThatRepeatBecauseRecordsMove()
{
    for (const CheckDepth depth : {CheckDepth::Sample, CheckDepth::Everything}) {
        Estate estate;
        estate.options.depth = depth;
        estate.fill("us", 0, 250, 1, 'A');
        const auto pages = std::make_shared<int>(0);
        const auto first = std::make_shared<std::vector<incountry::WireRecord>>();
        estate.spoil([&estate, pages, first](StoredPage &page) {
            if (!asksForAll(estate.filter) || page.records.size() < 100) {
                return;
            }
            *first = first->empty() ? page.records : *first;
            if (++*pages % 2 == 0) {
                page.records = *first;
                page.meta.total += *pages;   // another number each time
            }
        });
        const PreflightReport report = estate.check();
        const Names refusals = codes(report, Severity::Refusal);
        QVERIFY2(refusals.contains("total_grew") && !refusals.contains("repeated_page") && !refusals.contains("partial_page"), said(report).c_str());
    }
}

void tst_MigrationChecks::unreadableBeyondTheList()
{
    Estate estate;
    estate.options.depth = CheckDepth::Everything;
    estate.fill("us", 0, 1005, 1, 'Z');
    estate.fill("de", 0, 10, 1, 'Z');
    estate.fill("de", 10, 1, 1, 'A');
    const PreflightReport report = estate.check();
    QCOMPARE(report.unreadable.size(), std::size_t(1000));
    QCOMPARE(report.countries[0].unreadable, std::int64_t(1005));
    QCOMPARE(report.countries[1].unreadable, std::int64_t(10));
}

void tst_MigrationChecks::nothingToRewriteWith()
{
    Estate estate;
    estate.options.mayRewrite = true;
    std::vector<StoredRecord> odd = sealed(0, 6, 1, 'A');
    odd[0].body.reset();
    odd[1].body = "";
    odd[2].text[static_cast<std::size_t>(TextMember::RecordKey)] = "no hash";
    odd[3].text[static_cast<std::size_t>(TextMember::RecordKey)] = std::string(64, 'G');
    odd[4].text[static_cast<std::size_t>(TextMember::RecordKey)] = std::string(64, '/');
    odd[5].text[static_cast<std::size_t>(TextMember::RecordKey)] = std::string(63, 'a') + '`';
    for (const StoredRecord &record : odd) {
        estate.store.put("us", record);
    }
    const PreflightReport report = estate.check();
    QCOMPARE(estate.writes(), std::int64_t(0));
    QVERIFY2(has(wordsOf(report, FindingCode::WriteNotTried), "in us, de"), said(report).c_str());
}

void tst_MigrationChecks::rewriteOfARecordThatIsGone()
{
    Estate estate;
    estate.options.mayRewrite = true;
    estate.fill("us", 0, 2, 1, 'A');
    estate.fill("de", 0, 1, 1, 'A');
    estate.store.afterFindByHash = [](const std::string &country, std::vector<incountry::WireRecord> &found) {
        if (country == "us") {
            found.clear();
        }
    };
    const PreflightReport report = estate.check();
    QVERIFY2(codes(report, Severity::Refusal).empty(), said(report).c_str());
    QVERIFY2(has(wordsOf(report, FindingCode::WriteNotTried), "to try writing with in us"), said(report).c_str());
    QCOMPARE(estate.writes(), std::int64_t(1));
}

void tst_MigrationChecks::rewriteCancelled()
{
    Estate estate;
    estate.options.mayRewrite = true;
    estate.fill("us", 0, 2, 1, 'A');
    const CancellationSource stop;
    estate.store.beforeWrite = [&](const std::string &, std::span<const StoredRecord>) {
        stop.cancel();
        stop.token().throwIfCancelled();
    };
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)estate.check(stop.token()));
    QCOMPARE(estate.writes(), std::int64_t(0));
}

void tst_MigrationChecks::rewriteRefusedWithAdvice()
{
    for (const bool withAdvice : {false, true}) {
        Estate estate;
        estate.options.mayRewrite = true;
        estate.fill("us", 0, 2, 1, 'A');
        estate.store.beforeWrite = [&](const std::string &, std::span<const StoredRecord>) {
            throw withAdvice ? answered(403).advise("Ask Ann.") : answered(403);
        };
        const PreflightReport report = estate.check();
        QVERIFY2(has(wordsOf(report, FindingCode::WriteRefused), withAdvice ? "| Ask Ann." : "| Ask for permission to write"), said(report).c_str());
    }
}

void tst_MigrationChecks::sortingFails()
{
    Estate estate;
    estate.fill("us", 0, 2, 1, 'A');
    estate.onFind = [&] {
        if (!estate.how.sort.empty()) {
            throw answered(503).advise("It is being repaired.");
        }
    };
    const PreflightReport report = estate.check();
    QVERIFY2(codes(report, Severity::Refusal) == Names{"country_unreachable"}, said(report).c_str());
    QVERIFY2(has(wordsOf(report, FindingCode::CountryUnreachable), "| It is being repaired."), said(report).c_str());
}

// Dates may be missing; one that appears while we look was written while we look.
void tst_MigrationChecks::newestWithoutADate()
{
    Estate estate;
    estate.fill("us", 0, 5, 1, 'A');
    int asked = 0;
    estate.spoil([&](StoredPage &page) {
        if (!estate.how.sort.empty() && !page.records.empty() && ++asked == 1) {
            page.records.front().stored.dates[static_cast<std::size_t>(incountry::DateMember::UpdatedAt)].reset();
        }
    });
    const PreflightReport report = estate.check();
    QVERIFY2(codes(report, Severity::Warning) == Names{"other_writer"}, said(report).c_str());
}

void tst_MigrationChecks::serviceWithoutALimit()
{
    Estate estate;
    estate.fill("us", 0, 130, 1, 'A');
    estate.spoil([](StoredPage &page) { page.meta.limit = 0; });
    const PreflightReport report = estate.check();
    QVERIFY2(codes(report, Severity::Refusal).empty(), said(report).c_str());
}

void tst_MigrationChecks::othersThatAreNotShown()
{
    Estate estate;
    estate.fill("us", 0, 5, 1, 'A');
    estate.spoil([&](StoredPage &page) {
        if (!estate.filter.empty() && !asksFor(estate.filter, 1) && !asksFor(estate.filter, 2) && !asksForMissing(estate.filter)) {
            page.meta.total = 7;
        }
    });
    const PreflightReport report = estate.check();
    QVERIFY2(has(wordsOf(report, FindingCode::VersionsDoNotAddUp), "7 records of other versions and shows none"), said(report).c_str());
}

void tst_MigrationChecks::moreThanCounted()
{
    for (const bool presence : {true, false}) {
        Estate estate;
        estate.fill("us", 0, 5, 1, 'A');
        estate.onFind = [&] {
            if (!presence && asksForMissing(estate.filter)) {
                throw answered(400);
            }
        };
        estate.spoil([&](StoredPage &page) {
            if (asksFor(estate.filter, 1)) {
                page.meta.total = 9;
                page.records.resize(std::min<std::size_t>(page.records.size(), static_cast<std::size_t>(estate.how.limit)));
            }
        });
        const std::string words = wordsOf(estate.check(), FindingCode::VersionsDoNotAddUp);
        QVERIFY2(has(words, "counts 5 records, and by version 9 of version 1"), words.c_str());
        QCOMPARE(has(words, "without one"), presence);
    }
}

void tst_MigrationChecks::newerSecretIsKept()
{
    Estate estate;
    estate.fill("us", 0, 5, 1, 'A');
    estate.kept = [] { return secretsOf(3, {{1, 'A'}, {2, 'B'}, {3, 'C'}}); };
    const PreflightReport report = estate.check();
    QVERIFY2(!report.refused() && codes(report, Severity::Warning) == Names{"target_not_highest"}, said(report).c_str());
}

void tst_MigrationChecks::keptSecretsCancelled()
{
    Estate estate;
    estate.kept = []() -> SecretsData { throw CancelledError("reading the keychain"); };
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)estate.check());
}

void tst_MigrationChecks::keptSecretsWithAdvice()
{
    for (const bool withAdvice : {false, true}) {
        Estate estate;
        estate.kept = [withAdvice]() -> SecretsData {
            throw withAdvice ? StorageError("the keychain is locked").advise("Enter its password.") : StorageError("the keychain is locked");
        };
        const PreflightReport report = estate.check();
        QVERIFY2(has(wordsOf(report, FindingCode::KeyNotDurable), withAdvice ? "| Enter its password." : "| Unlock the keychain"), said(report).c_str());
    }
}

void tst_MigrationChecks::runUnderWay()
{
    Estate estate;
    estate.fill("us", 0, 5, 1, 'A');
    QVERIFY(QDir().mkpath(QString::fromStdString(estate.options.journalFolder)));
    const auto journal = Journal::create(journalPath(estate.options.journalFolder, "2026-01-01-0000-aaaa"), estate.plan, estate.kept());
    const PreflightReport report = estate.check();
    QVERIFY2(has(wordsOf(report, FindingCode::UnfinishedRun), "is under way | Let it end first."), said(report).c_str());
}

void tst_MigrationChecks::noRollbackNeedsLessRoom()
{
    Estate estate;
    estate.fill("us", 0, 200, 1, 'A');
    estate.freeBytes = [](const std::string &) { return std::int64_t{64'090'000}; };
    QVERIFY2(has(wordsOf(estate.check(), FindingCode::DiskLow), "or do without rolling back"), "kept");
    estate.plan.rollback = Rollback::Drop;
    const PreflightReport enough = estate.check();
    QVERIFY2(!enough.refused(), said(enough).c_str());
    estate.freeBytes = [](const std::string &) { return std::int64_t{1}; };
    const std::string words = wordsOf(estate.check(), FindingCode::DiskLow);
    QVERIFY2(has(words, "| Make room.\n"), words.c_str());
}

void tst_MigrationChecks::noProgressAsked()
{
    Estate estate;
    estate.fill("us", 0, 5, 1, 'A');
    estate.options.keptSecrets = estate.kept;
    const StoredCipher cipher(secretsOf(1, estate.before), secretsOf(2, {{1, 'A'}, {2, 'B'}}));
    const PreflightReport report = preflight(estate.store, cipher, estate.plan, estate.options, {}, {}, estate.clock);
    QVERIFY2(!report.refused(), said(report).c_str());
    QCOMPARE(report.countries[0].looked, std::int64_t(5));
}

void tst_MigrationChecks::wordsForFigures()
{
    Estate estate;
    estate.fill("us", 0, 4, 1, 'A');
    estate.fill("us", 4, 1, 1, 'Z');      // one of several
    estate.fill("us", 5, 3, 2, 'B');
    estate.fill("us", 8, 1, 2, 'X');      // another key under the target's version, beside the right one
    StoredRecord unversioned = sealed(900, 1, 1, 'Q').front();
    unversioned.version.reset();
    estate.store.put("us", unversioned);
    StoredRecord damagedPlain = sealed(901, 1, 0, 'Q').front();
    damagedPlain.version = 0;
    damagedPlain.body = "pt:no base64!";
    estate.store.put("us", damagedPlain);
    const PreflightReport report = estate.check();
    const std::string some = wordsOf(report, FindingCode::SomeDoNotOpen);
    QVERIFY2(has(some, "1 of the 5 records of version 1 looked at does not open"), said(report).c_str());
    QVERIFY2(has(some, "the one record of version 0 looked at does not open"), said(report).c_str());   // never was encrypted: no key is wrong
    QVERIFY2(codes(report, Severity::Warning).contains("target_version_in_use"), said(report).c_str());
    const std::string sample = wordsOf(report, FindingCode::SampleDoesNotOpen);
    QVERIFY2(has(sample, "the one record without a version looked at does not open |"), said(report).c_str());
}

void tst_MigrationChecks::writeNotTriedInSeveral()
{
    Estate estate;
    estate.options.mayRewrite = true;
    const PreflightReport report = estate.check();
    QVERIFY2(has(wordsOf(report, FindingCode::WriteNotTried), "in us, de"), said(report).c_str());
}

QTEST_GUILESS_MAIN(tst_MigrationChecks)
#include "tst_migration_checks.moc"
