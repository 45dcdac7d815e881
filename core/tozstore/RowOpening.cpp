// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/RowOpening.h"

#include "base/Parallel.h"
#include "tozstore/RecordSignature.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace strongroom::tozstore {

namespace {

struct Attempt {
    std::shared_ptr<const AccessKey> key;
    ErrorPtr error;   // why there is none
};

// What one page needs of the service. A thousand records that are not shared are one request, not a thousand.
class PageNeeds {
public:
    PageNeeds(const ClientParts &parts, const Cancellation &cancellation) : m_parts(parts), m_cancellation(cancellation) {}

    const Attempt &key(const RecordMeta &meta, const std::optional<SealedAccessKey> &sealed)
    {
        const Which which = whichOf(meta, sealed);
        const auto known = m_keys.find(which);
        return known != m_keys.end() ? known->second : m_keys.emplace(which, attempt(which.first, sealed)).first->second;
    }
    // Not from the cache of access keys.
    const Attempt &freshKey(const RecordMeta &meta, const std::optional<SealedAccessKey> &sealed)
    {
        const Which which = whichOf(meta, sealed);
        const auto known = m_fresh.find(which);
        if (known != m_fresh.end()) {
            return known->second;
        }
        m_parts.keys.forget(which.first);
        return m_fresh.emplace(which, attempt(which.first, sealed)).first->second;
    }
    const std::optional<SigningPublicKey> &signingKey(const std::string &writerId)
    {
        if (writerId == m_parts.identity.clientId) {
            return m_parts.identity.signingKey;
        }
        const auto known = m_signingKeys.find(writerId);
        return known != m_signingKeys.end() ? known->second : m_signingKeys.emplace(writerId, m_parts.directory.signingKeyOf(writerId, m_cancellation)).first->second;
    }

private:
    using Which = std::pair<KeyOwner, std::string>;

    static Which whichOf(const RecordMeta &meta, const std::optional<SealedAccessKey> &sealed)
    {
        return {KeyOwner{meta.writerId, meta.userId, meta.type}, sealed ? sealed->eak : std::string()};
    }
    Attempt attempt(const KeyOwner &owner, const std::optional<SealedAccessKey> &sealed)
    {
        try {
            return {sealed ? m_parts.keys.from(owner, *sealed) : m_parts.keys.forReading(owner, m_cancellation), nullptr};
        } catch (const CancelledError &) {
            throw;
        } catch (const NetworkError &) {
            throw;
        } catch (const AuthError &) {
            throw;
        } catch (const VaultError &error) {
            return {nullptr, error.clone()};
        }
    }

    ClientParts m_parts;
    const Cancellation &m_cancellation;
    std::map<Which, Attempt> m_keys;
    std::map<Which, Attempt> m_fresh;
    std::map<std::string, std::optional<SigningPublicKey>> m_signingKeys;
};

struct Opening {
    RecordRow row;
    std::optional<SealedAccessKey> sealed;
    std::shared_ptr<const AccessKey> key;      // none: nothing to open, or see the row's error
    std::optional<SigningPublicKey> signingKey;

    // A record without fields has nothing to open; a file's content lies elsewhere.
    [[nodiscard]] bool isSealed() const { return !row.stored.data.empty(); }
};

// No request, no lock.
void open(Opening &opening, const CryptoSuite &suite)
{
    RecordRow &row = opening.row;
    if (!row.withData || row.error) {
        return;
    }
    try {
        row.record = opening.isSealed() ? openRecord(row.stored, *opening.key, suite) : Record{row.stored.meta, {}, row.stored.signature};
    } catch (const VaultError &error) {
        row.error = error.clone();
        return;
    }
    if (row.stored.signature && opening.signingKey) {
        row.signature = isSignedBy(*row.record, *opening.signingKey) ? RecordSignatureState::Good : RecordSignatureState::Bad;
    }
}

void openOnAllProcessors(std::vector<Opening> &openings, const CryptoSuite &suite, const Cancellation &cancellation)
{
    constexpr std::size_t portionSize = 64;   // some milliseconds: more than a thread costs, and a cancellation is seen soon
    const std::size_t portions = (openings.size() + portionSize - 1) / portionSize;
    forEachPortion(
        portions,
        [&](std::size_t portion) {
            const std::size_t end = std::min(openings.size(), (portion + 1) * portionSize);
            for (std::size_t i = portion * portionSize; i < end; ++i) {
                open(openings[i], suite);
            }
        },
        cancellation);
}

} // namespace

std::vector<RecordRow> openRows(const ClientParts &parts, std::vector<FoundRecord> found, const Cancellation &cancellation)
{
    PageNeeds needs(parts, cancellation);
    std::vector<Opening> openings;
    openings.reserve(found.size());
    for (FoundRecord &one : found) {
        cancellation.throwIfCancelled();
        Opening &opening = openings.emplace_back();
        RecordRow &row = opening.row;
        row.stored = std::move(one.record);
        row.withData = one.withData;
        opening.sealed = std::move(one.accessKey);
        row.signature = row.stored.signature ? RecordSignatureState::Unchecked : RecordSignatureState::None;
        if (row.withData && opening.isSealed()) {
            const Attempt &attempt = needs.key(row.meta(), opening.sealed);
            opening.key = attempt.key;
            row.error = attempt.error;
        }
        if (row.withData && row.stored.signature && !row.error) {
            opening.signingKey = needs.signingKey(row.meta().writerId);
        }
    }
    openOnAllProcessors(openings, parts.suite, cancellation);
    for (Opening &opening : openings) {
        if (opening.key && opening.row.error) {
            const Attempt &attempt = needs.freshKey(opening.row.meta(), opening.sealed);
            opening.key = attempt.key;
            opening.row.error = attempt.error;
            open(opening, parts.suite);
        }
    }
    std::vector<RecordRow> rows;
    rows.reserve(openings.size());
    std::transform(openings.begin(), openings.end(), std::back_inserter(rows), [](Opening &opening) { return std::move(opening.row); });
    return rows;
}

} // namespace strongroom::tozstore
