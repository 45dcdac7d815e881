// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/Preflight.h"

#include "migration/CountryCheckup.h"
#include "migration/LocalChecks.h"
#include "migration/Opener.h"
#include "migration/WatchedStore.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace strongroom::migration {

namespace {

constexpr std::size_t mostUnreadable = 1000;
constexpr std::int64_t fewestMeasured = 10;
constexpr std::chrono::milliseconds mostSkew = std::chrono::minutes(1);

// In all countries: whether an encrypted record of the version opened anywhere, so that its key is the right one.
std::map<std::optional<std::int64_t>, bool> provenKeys(const std::vector<CountryCheckup> &countries)
{
    std::map<std::optional<std::int64_t>, bool> proven;
    for (const CountryCheckup &country : countries) {
        for (const auto &[version, opened] : country.opened()) {
            proven[version] = proven[version] || opened.encryptedOpened > 0;
        }
    }
    return proven;
}

Sentence figuresOf(const Opened &opened, const std::optional<std::int64_t> &version)
{
    if (opened.looked == 1) {
        return version ? Sentence::tr("the one record of version %1 looked at does not open").arg(*version)
                       : Sentence::tr("the one record without a version looked at does not open");
    }
    if (opened.unreadable == opened.looked) {
        return version ? Sentence::tr("none of the %1 records of version %2 looked at opens").arg(opened.looked).arg(*version)
                       : Sentence::tr("none of the %1 records without a version looked at opens").arg(opened.looked);
    }
    if (opened.unreadable == 1) {
        return version ? Sentence::tr("1 of the %1 records of version %2 looked at does not open").arg(opened.looked).arg(*version)
                       : Sentence::tr("1 of the %1 records without a version looked at does not open").arg(opened.looked);
    }
    return version ? Sentence::tr("%1 of the %2 records of version %3 looked at do not open").arg(opened.unreadable).arg(opened.looked).arg(*version)
                   : Sentence::tr("%1 of the %2 records without a version looked at do not open").arg(opened.unreadable).arg(opened.looked);
}

// The same of the target's version.
Sentence figuresWithNewKey(const Opened &opened, std::int64_t version)
{
    if (opened.looked == 1) {
        return Sentence::tr("the one record of version %1 looked at does not open with the new key").arg(version);
    }
    if (opened.unreadable == opened.looked) {
        return Sentence::tr("none of the %1 records of version %2 looked at opens with the new key").arg(opened.looked).arg(version);
    }
    if (opened.unreadable == 1) {
        return Sentence::tr("1 of the %1 records of version %2 looked at does not open with the new key").arg(opened.looked).arg(version);
    }
    return Sentence::tr("%1 of the %2 records of version %3 looked at do not open with the new key").arg(opened.unreadable).arg(opened.looked).arg(version);
}

// What does not open, country by country. That a key opens nothing in one country is told apart from a wrong key by whether it opens anything
// anywhere.
void judgeOpening(const std::vector<CountryCheckup> &countries, const Plan &plan, const KeptVersions &kept, std::vector<Finding> &findings)
{
    const auto proven = provenKeys(countries);
    const bool anyOpens = std::ranges::any_of(proven, [&](const auto &entry) { return entry.first != plan.targetVersion && entry.second; });
    for (const CountryCheckup &checkup : countries) {
        const std::string &country = checkup.result().country.code();
        for (const auto &[version, opened] : checkup.opened()) {
            if (opened.unreadable == 0) {
                continue;
            }
            if (version == plan.targetVersion) {
                findings.push_back({FindingCode::TargetVersionInUse, opened.encryptedOpened == 0 ? Severity::Refusal : Severity::Warning, country,
                                    figuresWithNewKey(opened, plan.targetVersion),
                                    Sentence::tr("Another key is in use under this version. Give the new key a version that nobody uses.")});
                continue;
            }
            const Sentence figures = figuresOf(opened, version);
            if (proven.at(version) || opened.encrypted == 0) {
                findings.push_back({FindingCode::SomeDoNotOpen, Severity::Warning, country, figures,
                                    Sentence::tr("What does not open is set aside, listed and left as it is.")});
                continue;
            }
            const bool hasKey = version && kept.has(*version);
            findings.push_back({FindingCode::SampleDoesNotOpen, hasKey || !anyOpens ? Severity::Refusal : Severity::Warning, country,
                                hasKey || !version ? figures : Sentence::tr("%1; the secrets have no key of this version").arg(figures),
                                hasKey || !anyOpens
                                    ? Sentence::tr("The key is not the right one, or is missing. Add the right one to the secrets, and check again.")
                                    : Sentence::tr("What does not open is set aside, listed and left as it is. Add the key to the secrets if there is one.")});
        }
    }
}

// Newer records that open would get an older version. Those that do not open stay as they are; but somebody has newer secrets.
void judgeVersions(const CountryCheckup &checkup, const Plan &plan, std::vector<Finding> &findings)
{
    for (const auto &[version, records] : checkup.result().byVersion) {
        if (version <= plan.targetVersion) {
            continue;
        }
        const auto opened = checkup.opened().find(version);
        const bool opens = opened == checkup.opened().end() || opened->second.unreadable < opened->second.looked;
        findings.push_back({FindingCode::TargetNotHighest, opens ? Severity::Refusal : Severity::Warning, checkup.result().country.code(),
                            records == 1
                                ? Sentence::tr("1 record is of version %1, which is newer than the target, version %2").arg(version).arg(plan.targetVersion)
                                : Sentence::tr("%1 records are of version %2, which is newer than the target, version %3")
                                      .arg(records)
                                      .arg(version)
                                      .arg(plan.targetVersion),
                            opens ? Sentence::tr("Choose the newest version as the target, or make a new key.")
                                  : Sentence::tr("Somebody has newer secrets. Get them before you go on, or choose a version above theirs.")});
    }
}

void judgeClock(const std::optional<std::chrono::milliseconds> &difference, std::vector<Finding> &findings)
{
    if (difference && std::chrono::abs(*difference) > mostSkew) {
        findings.push_back({FindingCode::ClockSkew, Severity::Refusal, {},
                            (difference->count() > 0 ? Sentence::tr("this computer's clock is %1 s ahead of the service's")
                                                     : Sentence::tr("this computer's clock is %1 s behind the service's"))
                                .arg(std::chrono::abs(*difference).count() / 1000),
                            Sentence::tr("Set the clock: what changed when could not be told.")});
    }
}

void estimate(PreflightReport &report, const Plan &plan, const Opener &opener, std::chrono::nanoseconds roundTrip)
{
    if (opener.measured() < fewestMeasured) {
        return;
    }
    const double perRecord = static_cast<double>(opener.spent().count()) / static_cast<double>(opener.measured()) + static_cast<double>(roundTrip.count()) / plan.batchSize;
    if (perRecord <= 0) {
        return;
    }
    report.recordsPerSecond = 1e9 / perRecord;
    if (plan.recordsPerSecond > 0) {
        report.recordsPerSecond = std::min(report.recordsPerSecond, plan.recordsPerSecond);
    }
    report.estimate = std::chrono::seconds(static_cast<std::int64_t>(std::ceil(static_cast<double>(report.toMigrate()) / report.recordsPerSecond)));
}

void tryWriting(std::vector<CountryCheckup> &countries, const PreflightOptions &options, std::vector<Finding> &findings)
{
    if (!options.mayRewrite) {
        findings.push_back({FindingCode::WriteNotTried, Severity::Note, {}, Sentence::tr("whether this sign-in may write was not tried"),
                            Sentence::tr("Allow one record of each country to be written exactly as it is stored.")});
        return;
    }
    // Who is refused already learns nothing more by it.
    if (std::ranges::any_of(findings, [](const Finding &finding) { return finding.severity == Severity::Refusal; })) {
        findings.push_back({FindingCode::WriteNotTried, Severity::Note, {},
                            Sentence::tr("whether this sign-in may write was not tried: there are other reasons to refuse"), {}});
        return;
    }
    std::string without;
    for (CountryCheckup &country : countries) {
        const std::size_t before = country.findings().size();
        if (!country.tryWriting()) {
            without += (without.empty() ? "" : ", ") + country.result().country.code();
        }
        findings.insert(findings.end(), country.findings().begin() + static_cast<std::ptrdiff_t>(before), country.findings().end());
    }
    if (!without.empty()) {
        findings.push_back({FindingCode::WriteNotTried, Severity::Note, {}, Sentence::tr("there is no record to try writing with in %1").arg(without), {}});
    }
}

} // namespace

std::string_view nameOf(FindingCode code)
{
    switch (code) {
    case FindingCode::EmptyPage:
        return "empty_page";
    case FindingCode::PartialPage:
        return "partial_page";
    case FindingCode::TotalShrank:
        return "total_shrank";
    case FindingCode::TotalGrew:
        return "total_grew";
    case FindingCode::RepeatedPage:
        return "repeated_page";
    case FindingCode::VersionsDoNotAddUp:
        return "versions_do_not_add_up";
    case FindingCode::CountryUnreachable:
        return "country_unreachable";
    case FindingCode::ClockSkew:
        return "clock_skew";
    case FindingCode::WriteRefused:
        return "write_refused";
    case FindingCode::WriteNotTried:
        return "write_not_tried";
    case FindingCode::SampleDoesNotOpen:
        return "sample_does_not_open";
    case FindingCode::SomeDoNotOpen:
        return "some_do_not_open";
    case FindingCode::TargetVersionInUse:
        return "target_version_in_use";
    case FindingCode::TargetNotHighest:
        return "target_not_highest";
    case FindingCode::SameSecret:
        return "same_secret";
    case FindingCode::OtherWriter:
        return "other_writer";
    case FindingCode::KeyNotDurable:
        return "key_not_durable";
    case FindingCode::UnfinishedRun:
        return "unfinished_run";
    case FindingCode::JournalNotWritable:
        return "journal_not_writable";
    case FindingCode::DiskLow:
        return "disk_low";
    case FindingCode::NothingToDo:
        return "nothing_to_do";
    }
    return "";
}

bool PreflightReport::refused() const
{
    return std::ranges::any_of(findings, [](const Finding &finding) { return finding.severity == Severity::Refusal; });
}

std::int64_t PreflightReport::toMigrate() const
{
    std::int64_t sum = 0;
    for (const CountryCheck &country : countries) {
        sum += country.toMigrate;
    }
    return sum;
}

PreflightReport preflight(incountry::StoredRecordStore &store, const incountry::StoredCipher &cipher, const Plan &plan, const PreflightOptions &options,
                          const std::function<void(const PreflightProgress &)> &progress, const Cancellation &cancellation, const Clock &clock)
{
    PreflightReport report;
    const KeptVersions kept = checkKeys(cipher, plan, options, report.findings);
    checkJournals(plan, options, report.findings);

    WatchedStore watched(store, clock);
    Opener opener(cipher, plan.batchSize, clock, cancellation);
    std::vector<CountryCheckup> countries;
    for (const incountry::Country &country : plan.countries) {
        countries.emplace_back(CountryCheckup::Context{watched, opener, plan, options, progress, cancellation}, country, kept.versions);
    }
    std::int64_t looked = 0;
    std::int64_t storedBytes = 0;
    for (CountryCheckup &country : countries) {
        country.look();
        report.countries.push_back(country.result());
        report.findings.insert(report.findings.end(), country.findings().begin(), country.findings().end());
        judgeVersions(country, plan, report.findings);
        for (const UnreadableSample &sample : country.unreadable()) {
            if (report.unreadable.size() < mostUnreadable) {
                report.unreadable.push_back(sample);
            }
        }
        looked += country.result().looked;
        storedBytes += country.storedBytes();
    }
    report.clockDifference = watched.clockDifference();
    judgeOpening(countries, plan, kept, report.findings);
    judgeClock(report.clockDifference, report.findings);
    checkDisk(plan, options, report.toMigrate(), looked > 0 ? storedBytes / looked : 0, report.findings);
    estimate(report, plan, opener, watched.roundTrip());
    const bool allAsked = std::ranges::none_of(report.countries, [](const CountryCheck &check) { return check.error != nullptr; });
    if (allAsked && report.toMigrate() == 0) {
        report.findings.push_back({FindingCode::NothingToDo, Severity::Note, {},
                                   Sentence::tr("every record is of version %1 already").arg(plan.targetVersion), {}});
    }
    tryWriting(countries, options, report.findings);
    std::ranges::stable_sort(report.findings, std::ranges::greater(), &Finding::severity);
    return report;
}

} // namespace strongroom::migration
