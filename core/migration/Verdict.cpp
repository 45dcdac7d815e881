// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/Verdict.h"

#include "base/Error.h"
#include "base/Json.h"
#include "migration/CountryLook.h"

#include <algorithm>
#include <exception>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace strongroom::migration {

namespace {

using incountry::Country;
using incountry::SecretsData;
using incountry::StoredPage;
using incountry::StoredRecord;
using incountry::WireRecord;

constexpr std::size_t mostHashes = 100;

// Encrypted records that were seen, and the first of their keys.
struct Found {
    std::int64_t encrypted = 0;
    std::int64_t carrying = 0;   // plain ones too
    std::vector<std::string> keyHashes;

    void take(const StoredRecord &record)
    {
        ++carrying;
        if (isEncrypted(record)) {
            ++encrypted;
            if (keyHashes.size() < mostHashes) {
                keyHashes.push_back(keyHashOf(record));
            }
        }
    }
};

// Whether the key in question opens a record that carries a version nobody has a secret of.
class Probe {
public:
    Probe(const SecretsData &secrets, std::int64_t version)
    {
        const auto secret = std::ranges::find(secrets.secrets(), version, &incountry::Secret::version);
        if (secret == secrets.secrets().end() || secret->use == incountry::SecretUse::CustomEncryption) {
            return;   // nothing to try with
        }
        const auto alone = [&] {
            std::vector<incountry::Secret> only;
            only.push_back(secret->duplicate());
            return SecretsData::make(version, std::move(only));
        };
        m_cipher.emplace(alone(), alone());
    }
    [[nodiscard]] bool opensAnything(std::span<const StoredRecord> records, const Cancellation &cancellation) const
    {
        return !m_cipher ? !records.empty() : std::ranges::any_of(m_cipher->check(records, cancellation), [](const ErrorPtr &error) { return !error; });
    }

private:
    std::optional<incountry::StoredCipher> m_cipher;
};

class CountryVerdict {
public:
    CountryVerdict(incountry::StoredRecordStore &store, const Country &country, std::int64_t version, const Probe &probe, const Cancellation &cancellation)
        : m_look(store, country, cancellation), m_version(version), m_probe(probe), m_cancellation(cancellation)
    {
    }

    // Answers how many records the country has.
    std::int64_t byCounts(const std::set<std::int64_t> &versions)
    {
        const StoredCounts counts = countStored(m_look, versions);
        if (counts.byVersion.at(m_version) > 0) {
            needRecords(lookAt(VersionChoice::is(m_version)));
        }
        if (counts.missingRefused) {
            if (counts.withoutVersion > 0) {
                need(NeedKind::Unversioned, counts.withoutVersion, {},
                     counts.withoutVersion == 1
                         ? Sentence::tr("1 record without a version that the service does not show alone: any key may be theirs. "
                                        "Look at every record to know more")
                         : Sentence::tr("%1 records without a version that the service does not show alone: any key may be theirs. "
                                        "Look at every record to know more")
                               .arg(counts.withoutVersion));
            }
        } else if (counts.withoutVersion > 0) {
            needUnversioned(lookAt(VersionChoice::missing()));
        }
        for (const auto &[unknown, records] : counts.byVersion) {
            if (records > 0 && !versions.contains(unknown)) {
                probeVersion(unknown);
            }
        }
        askAgain(counts.missingRefused);
        return counts.total;
    }

    std::int64_t byEverything(const std::set<std::int64_t> &versions)
    {
        Found records;
        Found unversioned;
        std::int64_t total = 0;
        m_look.walk(VersionChoice::all(), [&](std::span<const WireRecord> page) {
            probe(page, versions);
            for (const WireRecord &record : page) {
                ++total;
                if (!record.stored.version) {
                    unversioned.take(record.stored);
                } else if (*record.stored.version == m_version) {
                    records.take(record.stored);
                }
            }
        });
        needRecords(records);
        needUnversioned(unversioned);
        // The service's own counts, too: what was written behind our back, or left out of the pages, shows in them.
        const StoredCounts counts = countStored(m_look, versions);
        compare(VersionChoice::is(m_version), counts.byVersion.at(m_version), records.carrying);
        compare(VersionChoice::missing(), counts.withoutVersion, unversioned.carrying);
        compare(VersionChoice::all(), counts.total, total);
        askAgain(counts.missingRefused);
        return total;
    }

    std::vector<Need> take()
    {
        if (!m_look.flaws().empty()) {
            const std::size_t more = m_look.flaws().size() - 1;
            const Sentence &first = m_look.flaws().front().text;
            need(NeedKind::Inconsistent, 0, {},
                 more == 0   ? first
                 : more == 1 ? Sentence::tr("%1 (and 1 more of the kind)").arg(first)
                             : Sentence::tr("%1 (and %2 more of the kind)").arg(first).arg(more));
        }
        return std::move(m_needs);
    }

private:
    void need(NeedKind kind, std::int64_t records, std::vector<std::string> hashes, const Sentence &text)
    {
        m_needs.push_back({kind, m_look.country().code(), records, std::move(hashes), whileDoing(m_look.country().code(), text)});
    }
    void needRecords(Found found)
    {
        if (found.encrypted > 0) {
            need(NeedKind::Records, found.encrypted, std::move(found.keyHashes),
                 found.encrypted == 1 ? Sentence::tr("1 record of version %1").arg(m_version)
                                      : Sentence::tr("%1 records of version %2").arg(found.encrypted).arg(m_version));
        }
    }
    void needUnversioned(Found found)
    {
        if (found.encrypted > 0) {
            need(NeedKind::Unversioned, found.encrypted, std::move(found.keyHashes),
                 found.encrypted == 1 ? Sentence::tr("1 record encrypted without a version: any key may be theirs")
                                      : Sentence::tr("%1 records encrypted without a version: any key may be theirs").arg(found.encrypted));
        }
    }

    void probeVersion(std::int64_t unknown)
    {
        std::int64_t total = 0;
        std::int64_t offset = 0;
        do {
            const StoredPage page = m_look.page(VersionChoice::is(unknown), offset, incountry::maxPageSize);
            if (page.records.empty()) {
                break;
            }
            probe(page.records, {});
            total = page.meta.total;
            offset += static_cast<std::int64_t>(page.records.size());
        } while (offset < total && !m_probed.contains(unknown));
    }
    // One record that opens is reason enough; the next of its version are not tried.
    void probe(std::span<const WireRecord> page, const std::set<std::int64_t> &known)
    {
        std::map<std::int64_t, std::vector<StoredRecord>> unknown;
        for (const WireRecord &record : page) {
            const std::optional<std::int64_t> version = record.stored.version;
            if (version && *version != m_version && !known.contains(*version) && !m_probed.contains(*version) && isEncrypted(record.stored)) {
                unknown[*version].push_back(record.stored);
            }
        }
        for (const auto &[version, records] : unknown) {
            if (m_probe.opensAnything(records, m_cancellation)) {
                m_probed.insert(version);
                need(NeedKind::UnknownVersion, 0, {},
                     Sentence::tr("there are records of version %1, no secret has this version, and this key may open them").arg(version));
            }
        }
    }

    // Records that are stored in the clear need no key whatever they carry, so they are looked at; one page with an encrypted one is enough, and
    // the service's count stands for the rest.
    Found lookAt(const VersionChoice &choice)
    {
        Found found;
        std::int64_t total = 0;
        std::int64_t offset = 0;
        do {
            const StoredPage page = m_look.page(choice, offset, incountry::maxPageSize);
            total = page.meta.total;
            if (page.records.empty()) {
                break;
            }
            for (const WireRecord &record : page.records) {
                found.take(record.stored);
            }
            offset += static_cast<std::int64_t>(page.records.size());
        } while (offset < total && found.encrypted == 0);
        if (found.encrypted > 0) {
            found.encrypted += std::max<std::int64_t>(total - offset, 0);
        }
        return found;
    }
    void compare(const VersionChoice &choice, std::int64_t says, std::int64_t seen)
    {
        if (says != seen) {
            m_look.add(FlawKind::DoesNotAddUp,
                       Sentence::tr("the service counts %1 %2, and %3 were seen", "a number, records of version 2, a number")
                           .arg(says)
                           .arg(choice.text())
                           .arg(seen));
        }
    }
    // The same questions once more: another answer is a flaw, so that nothing that moved in between counts as gone.
    void askAgain(bool missingRefused)
    {
        static_cast<void>(m_look.page(VersionChoice::is(m_version), 0, 1));
        if (!missingRefused) {
            static_cast<void>(m_look.page(VersionChoice::missing(), 0, 1));
        }
        static_cast<void>(m_look.page(VersionChoice::all(), 0, 1));
    }

    CountryLook m_look;
    std::int64_t m_version;
    const Probe &m_probe;
    Cancellation m_cancellation;
    std::set<std::int64_t> m_probed;   // versions that were found to need the key
    std::vector<Need> m_needs;
};

std::string_view nameOf(NeedKind kind)
{
    switch (kind) {
    case NeedKind::Records:
        return "records";
    case NeedKind::Unversioned:
        return "unversioned";
    case NeedKind::UnknownVersion:
        return "unknown_version";
    case NeedKind::Unreachable:
        return "unreachable";
    case NeedKind::Inconsistent:
        return "inconsistent";
    case NeedKind::CurrentVersion:
        return "current_version";
    case NeedKind::NoOther:
        return "no_other";
    }
    return "";
}

} // namespace

Verdict mayBeDestroyed(incountry::StoredRecordStore &store, const std::vector<Country> &countries, std::int64_t version, const SecretsData &secrets, VerdictDepth depth,
                       const Cancellation &cancellation)
{
    if (countries.empty()) {
        throw ClientError(Sentence::tr("a verdict needs the countries of the environment"))
            .advise(Sentence::tr("Name them, or let the service list them."))
            .about("countries");
    }
    if (version < 0) {
        throw ClientError(Sentence::tr("a key version is a whole number from 0")).about("version");
    }
    Verdict verdict;
    verdict.version = version;
    if (secrets.currentVersion() == version) {
        verdict.needs.push_back({NeedKind::CurrentVersion, {}, 0, {},
                                 Sentence::tr("version %1 is the current one: new records are written with it").arg(version)});
    }
    std::set<std::int64_t> versions{version};
    for (const incountry::Secret &secret : secrets.secrets()) {
        versions.insert(secret.version);
    }
    if (versions.size() == 1) {
        verdict.needs.push_back({NeedKind::NoOther, {}, 0, {}, Sentence::tr("there is no other key")});
    }
    const Probe probe(secrets, version);
    std::set<Country> asked;
    for (const Country &country : countries) {
        if (!asked.insert(country).second) {
            continue;
        }
        CountryVerdict one(store, country, version, probe, cancellation);
        try {
            verdict.recordsCounted += depth == VerdictDepth::Everything ? one.byEverything(versions) : one.byCounts(versions);
            verdict.countries.push_back(country.code());
        } catch (...) {
            const ErrorPtr error = toVaultError(std::current_exception(), Sentence::tr("the verdict"));
            if (error->kind() == ErrorKind::Cancelled) {
                error->raise();
            }
            verdict.needs.push_back({NeedKind::Unreachable, country.code(), 0, {},
                                     Sentence::tr("%1 could not be asked: %2").arg(country.code()).arg(error->sentence())});
        }
        for (Need &need : one.take()) {
            verdict.needs.push_back(std::move(need));
        }
    }
    verdict.yes = verdict.needs.empty();
    return verdict;
}

std::string verdictToJson(const Verdict &verdict)
{
    OrderedJson needs = OrderedJson::array();
    for (const Need &need : verdict.needs) {
        OrderedJson entry{{"kind", nameOf(need.kind)}};
        if (!need.country.empty()) {
            entry["country"] = need.country;
        }
        if (need.records > 0) {
            entry["records"] = need.records;
        }
        if (!need.keyHashes.empty()) {
            entry["key_hashes"] = need.keyHashes;
        }
        entry["text"] = need.text.english();
        needs.push_back(std::move(entry));
    }
    return dumpJson(OrderedJson{{"version", verdict.version},
                                {"may_be_destroyed", verdict.yes},
                                {"records_counted", verdict.recordsCounted},
                                {"countries", verdict.countries},
                                {"needs", std::move(needs)}},
                    2);
}

} // namespace strongroom::migration
