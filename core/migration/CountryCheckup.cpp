// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/CountryCheckup.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace strongroom::migration {

namespace {

using incountry::StoredPage;
using incountry::StoredRecord;
using incountry::TextMember;
using incountry::Timestamp;
using incountry::WireRecord;

constexpr int mostLooks = 3;
constexpr std::size_t mostUnreadable = 1000;
constexpr std::size_t mostRewritable = 3;

FindingCode codeOf(FlawKind kind)
{
    switch (kind) {
    case FlawKind::EmptyPage:
        return FindingCode::EmptyPage;
    case FlawKind::PartialPage:
        return FindingCode::PartialPage;
    case FlawKind::RepeatedPage:
        return FindingCode::RepeatedPage;
    case FlawKind::TotalShrank:
        return FindingCode::TotalShrank;
    case FlawKind::TotalGrew:
        return FindingCode::TotalGrew;
    case FlawKind::DoesNotAddUp:
        return FindingCode::VersionsDoNotAddUp;
    }
    return FindingCode::VersionsDoNotAddUp;
}

bool isHash(const std::string &key)
{
    return key.size() == 64 && std::ranges::all_of(key, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool moved(const CountryLook &look) { return look.has(FlawKind::TotalShrank) || look.has(FlawKind::TotalGrew); }

void append(std::vector<StoredRecord> &records, const StoredPage &page)
{
    for (const WireRecord &record : page.records) {
        records.push_back(record.stored);
    }
}

} // namespace

CountryCheckup::CountryCheckup(const Context &context, const incountry::Country &country, std::set<std::int64_t> versions)
    : m_context(context), m_versions(std::move(versions)), m_check{country, 0, {}, 0, 0, 0, 0, nullptr}
{
    m_versions.insert(context.plan.targetVersion);
}

void CountryCheckup::look()
{
    try {
        lookThrough();
    } catch (...) {
        m_check.error = toVaultError(std::current_exception(), Sentence::tr("the check"));
        if (m_check.error->kind() == ErrorKind::Cancelled) {
            m_check.error->raise();
        }
        add(FindingCode::CountryUnreachable, Severity::Refusal, Sentence::tr("cannot be asked: %1").arg(m_check.error->sentence()),
            m_check.error->advice().empty() ? Sentence::tr("Try again when it answers, or plan without it.") : m_check.error->adviceSentence());
    }
}

// A living environment changes while somebody looks at it. So what moves is looked at again: one that stands still for the short while a look
// takes is whole; one that never does is being filled, emptied or rebuilt, and nothing can be said about it.
void CountryCheckup::lookThrough()
{
    std::vector<StoredRecord> samples;
    std::vector<Flaw> movedBefore;
    for (int attempt = 1;; ++attempt) {
        samples.clear();
        const CountryLook look = countAndSample(samples);
        if (moved(look) && attempt < mostLooks) {
            movedBefore = look.flaws();
            continue;
        }
        report(look, Severity::Refusal, attempt);
        break;
    }
    std::erase_if(movedBefore, [](const Flaw &flaw) { return flaw.kind != FlawKind::TotalShrank && flaw.kind != FlawKind::TotalGrew; });
    for (const Flaw &flaw : movedBefore) {
        noteWriter(flaw);
        if (!std::ranges::any_of(m_findings, [&](const Finding &finding) { return finding.code == codeOf(flaw.kind); })) {
            add(codeOf(flaw.kind), Severity::Warning, Sentence::tr("%1; when we looked again it stood still").arg(flaw.text),
                Sentence::tr("Somebody writes or deletes records. The run takes care of that; know who it is."));
        }
    }

    m_check.total = m_counts.total;
    m_check.withoutVersion = m_counts.withoutVersion;
    for (const auto &[version, records] : m_counts.byVersion) {
        if (records > 0) {
            m_check.byVersion[version] = records;
        }
    }
    const auto ofTarget = m_check.byVersion.find(m_context.plan.targetVersion);
    m_check.toMigrate = m_check.total - (ofTarget == m_check.byVersion.end() ? 0 : ofTarget->second);
    if (m_context.options.depth == CheckDepth::Everything) {
        m_toLook = m_check.total;
        openEverything();
    } else {
        m_toLook = static_cast<std::int64_t>(samples.size());
        openAll(samples);
    }
}

CountryLook CountryCheckup::countAndSample(std::vector<StoredRecord> &samples)
{
    CountryLook look(m_context.store, m_check.country, m_context.cancellation);
    m_counts = countStored(look, m_versions);
    const Dates before = newest(look);
    samplePages(look, m_counts.total, samples);
    std::erase_if(samples, [&](const StoredRecord &record) { return record.version || !m_counts.missingRefused; });   // the others have samples of their own
    samples.resize(std::min(samples.size(), static_cast<std::size_t>(std::max(m_context.options.samplePerVersion, 0))));
    if (m_context.options.depth == CheckDepth::Sample) {
        for (const auto &[version, count] : m_counts.byVersion) {
            sample(look, VersionChoice::is(version), count, samples);
        }
        if (!m_counts.missingRefused) {
            sample(look, VersionChoice::missing(), m_counts.withoutVersion, samples);
        }
    }
    // The same questions again: what answers differently now has moved.
    for (const auto &[version, count] : m_counts.byVersion) {
        static_cast<void>(look.page(VersionChoice::is(version), 0, 1));
    }
    static_cast<void>(look.page(VersionChoice::all(), 0, 1));
    compareWriters(before, newest(look));
    return look;
}

// The beginning, what follows it, and the end: places that have nothing in common.
void CountryCheckup::samplePages(CountryLook &look, std::int64_t total, std::vector<StoredRecord> &samples)
{
    constexpr std::int64_t size = incountry::maxPageSize;
    std::vector<std::int64_t> places{0};
    if (total > size) {
        places.push_back(size);
    }
    if (total > 2 * size) {
        places.push_back(std::max(2 * size, total - size));
    }
    std::set<std::string> keys;
    std::size_t sent = 0;
    for (const std::int64_t place : places) {
        const StoredPage page = look.page(VersionChoice::all(), place, static_cast<int>(size));
        for (const WireRecord &record : page.records) {
            keys.insert(keyHashOf(record.stored));
        }
        sent += page.records.size();
        append(samples, page);
    }
    if (keys.size() < sent && !moved(look)) {
        look.add(FlawKind::RepeatedPage, Sentence::tr("of %1 records at different places, %2 came more than once").arg(sent).arg(sent - keys.size()));
    }
}

void CountryCheckup::sample(CountryLook &look, const VersionChoice &choice, std::int64_t count, std::vector<StoredRecord> &samples)
{
    const std::int64_t size = std::clamp(m_context.options.samplePerVersion, 1, incountry::maxPageSize);
    if (count <= 0) {
        return;
    }
    if (count <= size || size < 3) {
        append(samples, look.page(choice, 0, static_cast<int>(size)));
        return;
    }
    // From the beginning, the middle and the end: what was written in different years may be broken in different ways.
    const std::int64_t third = size / 3;
    const std::int64_t first = size - 2 * third;
    std::set<std::string> keys;
    std::size_t sent = 0;
    for (const auto &[place, records] : {std::pair(std::int64_t{0}, first), std::pair(std::clamp((count - third) / 2, first, count - 2 * third), third), std::pair(count - third, third)}) {
        const StoredPage page = look.page(choice, place, static_cast<int>(records));
        for (const WireRecord &record : page.records) {
            keys.insert(keyHashOf(record.stored));
        }
        sent += page.records.size();
        append(samples, page);
    }
    if (keys.size() < sent && !moved(look)) {
        look.add(FlawKind::RepeatedPage, Sentence::tr("of %1 %2 at different places, %3 came more than once", "a number, records of version 2, a number")
                                             .arg(sent)
                                             .arg(choice.text())
                                             .arg(sent - keys.size()));
    }
}

void CountryCheckup::openEverything()
{
    CountryLook look(m_context.store, m_check.country, m_context.cancellation);
    look.walk(VersionChoice::all(), [&](std::span<const WireRecord> page) {
        std::vector<StoredRecord> records;
        for (const WireRecord &record : page) {
            records.push_back(record.stored);
        }
        openAll(records);
    });
    // It takes so long that others write meanwhile, and then places shift. The counts were whole before.
    report(look, Severity::Warning, 0);
}

void CountryCheckup::openAll(const std::vector<StoredRecord> &records)
{
    const std::vector<ErrorPtr> errors = m_context.opener.open(records);
    for (std::size_t i = 0; i < records.size(); ++i) {
        const StoredRecord &record = records[i];
        Opened &opened = m_opened[record.version];
        ++opened.looked;
        ++m_check.looked;
        opened.encrypted += isEncrypted(record) ? 1 : 0;
        opened.encryptedOpened += isEncrypted(record) && !errors[i] ? 1 : 0;
        m_storedBytes += static_cast<std::int64_t>(incountry::storedText(record).size());
        const bool ofTarget = record.version == m_context.plan.targetVersion;
        if (errors[i]) {
            ++opened.unreadable;
            ++m_check.unreadable;
            if (m_unreadable.size() < mostUnreadable) {
                m_unreadable.push_back({m_check.country.code(), keyHashOf(record), record.version.value_or(-1), errors[i]->sentence()});
            }
        } else if (record.body && !record.body->empty() && isHash(keyHashOf(record)) && (ofTarget || m_rewritable.size() < mostRewritable)) {
            m_rewritable.insert(ofTarget ? m_rewritable.begin() : m_rewritable.end(), keyHashOf(record));
            m_rewritable.resize(std::min(m_rewritable.size(), mostRewritable));
        }
    }
    if (m_context.progress) {
        m_context.progress({m_check.country.code(), m_check.looked, std::max(m_toLook, m_check.looked)});
    }
}

CountryCheckup::Dates CountryCheckup::newest(CountryLook &look)
{
    Dates dates;
    for (const auto &[version, count] : m_counts.byVersion) {
        if (count == 0 || !m_sorts) {
            continue;
        }
        try {
            const StoredPage page = look.page(VersionChoice::is(version), 0, 1, {{"updated_at", incountry::SortOrder::Descending}});
            if (!page.records.empty()) {
                if (const auto &updated = page.records.front().stored.value(incountry::DateMember::UpdatedAt)) {
                    dates[version] = *updated;
                }
            }
        } catch (const ServerError &error) {
            if (!isRefusal(error)) {
                throw;
            }
            m_sorts = false;   // older services do not sort; then nothing is known about this
        }
    }
    return dates;
}

// Somebody who writes an older version will go on doing so: what he writes after the run needs the old key again. That is for the user to
// know; the run itself takes such records as they come, so it is no reason to refuse.
void CountryCheckup::compareWriters(const Dates &before, const Dates &after)
{
    const std::int64_t target = m_context.plan.targetVersion;
    const auto ofTarget = after.find(target);
    for (const auto &[version, date] : after) {
        if (version >= target) {
            continue;
        }
        const auto earlier = before.find(version);
        Sentence what;
        if (earlier == before.end() || date.instant > earlier->second.instant) {
            what = Sentence::tr("a record of version %1 was written while we looked").arg(version);
        } else if (ofTarget != after.end() && date.instant > ofTarget->second.instant) {
            what = Sentence::tr("a record of version %1 was written at %2, later than the newest of version %3 (%4)")
                       .arg(version)
                       .arg(date.toIso8601())
                       .arg(target)
                       .arg(ofTarget->second.toIso8601());
        }
        if (!what.empty()) {
            addWriter(what);
        }
    }
}

void CountryCheckup::noteWriter(const Flaw &flaw)
{
    if (flaw.kind == FlawKind::TotalGrew && !flaw.versions.empty() && flaw.versions.front() < m_context.plan.targetVersion) {
        addWriter(flaw.text);
    }
}

// Once for a country, however often it is seen.
void CountryCheckup::addWriter(const Sentence &what)
{
    if (!std::ranges::any_of(m_findings, [](const Finding &finding) { return finding.code == FindingCode::OtherWriter; })) {
        add(FindingCode::OtherWriter, Severity::Warning, what,
            Sentence::tr("Another program still writes with an older key. Give it the new secrets before the old key is destroyed."));
    }
}

void CountryCheckup::report(const CountryLook &look, Severity ofMoves, int looks)
{
    const bool inMotion = moved(look);
    for (const Flaw &flaw : look.flaws()) {
        const bool isMove = flaw.kind == FlawKind::TotalShrank || flaw.kind == FlawKind::TotalGrew || (inMotion && flaw.kind == FlawKind::RepeatedPage);
        const bool known = std::ranges::any_of(m_findings, [&](const Finding &finding) { return finding.code == codeOf(flaw.kind); });
        noteWriter(flaw);
        if (known) {
            continue;   // one of each kind is enough to act on
        }
        if (isMove) {
            add(codeOf(flaw.kind), ofMoves, looks > 0 ? Sentence::tr("%1 (looked %2 times)").arg(flaw.text).arg(looks) : flaw.text,
                Sentence::tr("Wait until nobody writes in bulk and the service's index stands still, then check again."));
        } else {
            add(codeOf(flaw.kind), Severity::Refusal, flaw.text,
                Sentence::tr("The service shows an incomplete picture: check again later, and ask its operator if it stays so."));
        }
    }
}

void CountryCheckup::add(FindingCode code, Severity severity, const Sentence &what, const Sentence &advice)
{
    m_findings.push_back({code, severity, m_check.country.code(), what, advice});
}

bool CountryCheckup::tryWriting()
{
    try {
        for (const std::string &key : m_rewritable) {
            if (rewrite(key)) {
                return true;
            }
        }
        return false;
    } catch (...) {
        const ErrorPtr error = toVaultError(std::current_exception(), Sentence::tr("the rewrite"));
        if (error->kind() == ErrorKind::Cancelled) {
            error->raise();
        }
        add(FindingCode::WriteRefused, Severity::Refusal, Sentence::tr("a record could not be written as it is: %1").arg(error->sentence()),
            error->advice().empty() ? Sentence::tr("Ask for permission to write, then check again.") : error->adviceSentence());
        return true;
    }
}

// False: the record is gone.
bool CountryCheckup::rewrite(const std::string &keyHash)
{
    const std::vector<std::string> keys{keyHash};
    const std::vector<WireRecord> before = m_context.store.findByHash(m_check.country, keys, m_context.cancellation);
    if (before.empty()) {
        return false;
    }
    const std::vector<StoredRecord> same{before.front().stored};
    m_context.store.writeStored(m_check.country, same, m_context.cancellation);
    const std::vector<WireRecord> after = m_context.store.findByHash(m_check.country, keys, m_context.cancellation);
    if (after.empty() || incountry::storedText(after.front().stored) != incountry::storedText(before.front().stored)) {
        add(FindingCode::WriteRefused, Severity::Refusal,
            (after.empty() ? Sentence::tr("the record %1 was written as it is, and read back it is not there")
                           : Sentence::tr("the record %1 was written as it is, and read back it is another"))
                .arg(keyHash),
            Sentence::tr("Look at the record. If somebody else changed it in that moment, check again."));
    }
    return true;
}

} // namespace strongroom::migration
