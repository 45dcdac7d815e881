// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/StoredCipher.h"

#include "crypto/KeyCache.h"
#include "crypto/Random.h"
#include "incountry/FieldCipher.h"

#include <algorithm>
#include <mutex>
#include <shared_mutex>
#include <utility>

namespace strongroom::incountry {

struct StoredCipher::Batch::Content {
    struct Opened {
        std::optional<WipingBytes> body;
        std::optional<WipingBytes> precommitBody;
        ErrorPtr error;
    };
    std::vector<Opened> records;
    Salt salt{};
    SecretBytes sealingKey;   // empty: nothing was derived
};

StoredCipher::Batch::Batch() : m_content(std::make_unique<Content>()) {}
StoredCipher::Batch::Batch(Batch &&) noexcept = default;
StoredCipher::Batch &StoredCipher::Batch::operator=(Batch &&) noexcept = default;
StoredCipher::Batch::~Batch() = default;

std::size_t StoredCipher::Batch::size() const noexcept { return m_content ? m_content->records.size() : 0; }
ErrorPtr StoredCipher::Batch::error(std::size_t index) const { return m_content->records.at(index).error; }

class StoredCipher::Private {
public:
    struct Unlocked {
        Unlocked(SecretsData givenBefore, SecretsData givenAfter, const std::vector<CustomCipherConfiguration> &custom)
            : customBefore(custom, givenBefore)
            , customAfter(custom, givenAfter)
            , before(std::move(givenBefore))
            , after(std::move(givenAfter))
        {
        }

        CustomCiphers customBefore;   // opens; both hold the same ciphers
        CustomCiphers customAfter;    // seals
        SecretsData before;
        SecretsData after;
        crypto::KeyCache cache;
    };

    mutable std::shared_mutex mutex;   // shared by those who use `unlocked`
    std::unique_ptr<Unlocked> unlocked;
    std::int64_t target = 0;

    Unlocked &require() const
    {
        if (!unlocked) {
            throw CancelledError(Sentence::tr("the vault is locked"));
        }
        return *unlocked;
    }
};

namespace {

// A record with the secrets to try, and how far that is.
struct Attempt {
    std::vector<const Secret *> secrets;
    bool named = true;      // the first one is what a reader of the record would take
    std::size_t next = 0;   // the one to try now
    std::optional<std::size_t> body;            // numbers of the derived keys
    std::optional<std::size_t> precommitBody;
};

bool hasVersion(const SecretsData &secrets, std::int64_t version)
{
    return std::ranges::any_of(secrets.secrets(), [&](const Secret &secret) { return secret.version == version; });
}

void addOthers(std::vector<const Secret *> &secrets, const SecretsData &from)
{
    for (const Secret &secret : from.secrets()) {
        const auto same = [&](const Secret *known) { return known->use == secret.use && known->bytes.sameAs(secret.bytes); };
        if (std::ranges::none_of(secrets, same)) {
            secrets.push_back(&secret);
        }
    }
}

Attempt attemptFor(const StoredRecord &stored, const SecretsData &before, const SecretsData &after)
{
    Attempt attempt;
    if (stored.version) {
        const std::int64_t version = *stored.version;
        if (hasVersion(before, version) && version != after.currentVersion()) {
            attempt.secrets = {before.find(version)};
            return attempt;
        }
        if (after.isBarePassword() || hasVersion(after, version)) {
            attempt.secrets = {after.find(version)};
            if (before.isBarePassword() && version != after.currentVersion()) {
                addOthers(attempt.secrets, before);   // until now it was used for this version too
            }
            return attempt;
        }
        attempt.named = before.isBarePassword();
    }
    attempt.secrets = {&before.current()};
    addOthers(attempt.secrets, before);
    addOthers(attempt.secrets, after);
    return attempt;
}

CryptoError noneFits(const StoredRecord &stored, const Attempt &attempt)
{
    if (attempt.secrets.size() == 1 && attempt.named) {
        return wrongSecret();
    }
    if (stored.version) {
        return CryptoError(Sentence::tr("there is no secret of version %1 that opens the record, and no other secret does").arg(*stored.version))
            .advise(Sentence::tr("Add the secret of version %1 to the secrets data.").arg(*stored.version))
            .about("secrets_data");
    }
    return CryptoError(Sentence::tr("the record names no key version, and none of the secrets opens it"))
        .advise(Sentence::tr("Add the secret the record was written with to the secrets data."))
        .about("secrets_data");
}

// Opens records with the secrets that are next for them.
class Opening {
public:
    Opening(crypto::KeyCache &cache, const CustomCiphers &custom) : m_keys(cache), m_opener(m_keys, custom) {}

    [[nodiscard]] BatchKeys &keys() { return m_keys; }
    void collect(const StoredRecord &stored, Attempt &attempt)
    {
        const Secret &secret = *attempt.secrets[attempt.next];
        attempt.body = hasBody(stored) ? m_opener.collect(*stored.body, secret) : std::nullopt;
        attempt.precommitBody = hasPrecommit(stored) ? m_opener.collect(*stored.precommitBody, secret) : std::nullopt;
    }
    // False: it does not fit this secret. CryptoError: no secret would help.
    template <typename Opened>
    bool open(const StoredRecord &stored, const Attempt &attempt, Opened &opened)
    {
        if (hasBody(stored) && !openField(*stored.body, stored, attempt, attempt.body, opened.body)) {
            return false;
        }
        return !hasPrecommit(stored) || openField(*stored.precommitBody, stored, attempt, attempt.precommitBody, opened.precommitBody);
    }

private:
    bool openField(std::string_view text, const StoredRecord &stored, const Attempt &attempt, std::optional<std::size_t> number, std::optional<WipingBytes> &plain)
    {
        const Field field = splitField(text);
        if (isPlain(field)) {
            plain = m_opener.openPlain(field);
        } else if (isSealed(field)) {
            plain = m_opener.openSealed(field, *attempt.secrets[attempt.next], number);
        } else if (!isCustom(field)) {
            refuseFormat();
        } else if (!attempt.named) {
            throw missingSecret(stored.version.value());
        } else {
            plain = m_opener.openCustom(field, *attempt.secrets.front());
        }
        return plain.has_value();
    }

    BatchKeys m_keys;
    FieldOpener m_opener;
};

// Opens all of them, with one derivation of keys for each secret that has to be tried; `alongside` adds to the first.
template <typename Unlocked, typename Content, typename Alongside>
void openAll(Unlocked &unlocked, std::span<const StoredRecord> records, Content &content, const Alongside &alongside, const Cancellation &cancellation)
{
    content.records.resize(records.size());
    std::vector<Attempt> attempts;
    std::vector<std::size_t> waiting;
    for (std::size_t i = 0; i < records.size(); ++i) {
        attempts.push_back(attemptFor(records[i], unlocked.before, unlocked.after));
        waiting.push_back(i);
    }
    for (bool first = true; first || !waiting.empty(); first = false) {
        Opening opening(unlocked.cache, unlocked.customBefore);
        for (const std::size_t i : waiting) {
            opening.collect(records[i], attempts[i]);
        }
        if (first) {
            alongside(opening.keys(), cancellation);
        } else {
            opening.keys().derive(cancellation);
        }
        std::vector<std::size_t> misfits;
        for (const std::size_t i : waiting) {
            cancellation.throwIfCancelled();
            auto &opened = content.records[i];
            try {
                if (opening.open(records[i], attempts[i], opened)) {
                    continue;
                }
                if (++attempts[i].next == attempts[i].secrets.size()) {
                    opened = {};
                    opened.error = noneFits(records[i], attempts[i]).clone();
                } else {
                    misfits.push_back(i);
                }
            } catch (const CryptoError &error) {
                opened = {};
                opened.error = error.clone();
            }
        }
        waiting = std::move(misfits);
    }
}

} // namespace

StoredCipher::StoredCipher(SecretsData before, SecretsData after, std::vector<CustomCipherConfiguration> custom) : d(std::make_unique<Private>())
{
    d->target = after.currentVersion();
    d->unlocked = std::make_unique<Private::Unlocked>(std::move(before), std::move(after), custom);
}

StoredCipher::~StoredCipher() = default;

std::int64_t StoredCipher::targetVersion() const { return d->target; }

bool StoredCipher::sealsWith(const Secret &secret) const
{
    const std::shared_lock lock(d->mutex);
    return d->require().after.current().sameAs(secret);
}

StoredCipher::Batch StoredCipher::open(std::span<const StoredRecord> records, const Cancellation &cancellation) const
{
    cancellation.throwIfCancelled();
    const std::shared_lock lock(d->mutex);
    Private::Unlocked &unlocked = d->require();
    Batch batch;
    Batch::Content &content = *batch.m_content;
    const auto deriveAll = [&](BatchKeys &keys, const Cancellation &stop) {
        const Secret &secret = unlocked.after.current();
        crypto::fillRandom(content.salt);
        if (derivesToSeal(secret, unlocked.customAfter)) {
            const std::size_t number = keys.add(secret.bytes.view(), content.salt);
            keys.derive(stop);
            content.sealingKey = SecretBytes(ByteView(keys.key(number)));
        } else {
            keys.derive(stop);
        }
    };
    openAll(unlocked, records, content, deriveAll, cancellation);
    return batch;
}

std::vector<ErrorPtr> StoredCipher::check(std::span<const StoredRecord> records, const Cancellation &cancellation) const
{
    cancellation.throwIfCancelled();
    const std::shared_lock lock(d->mutex);
    Batch::Content content;
    openAll(d->require(), records, content, [](BatchKeys &keys, const Cancellation &stop) { keys.derive(stop); }, cancellation);
    std::vector<ErrorPtr> errors;
    errors.reserve(content.records.size());
    for (Batch::Content::Opened &opened : content.records) {
        errors.push_back(std::move(opened.error));
    }
    return errors;
}

std::vector<std::optional<StoredRecord>> StoredCipher::seal(std::span<const StoredRecord> records, Batch batch, const Cancellation &cancellation) const
{
    cancellation.throwIfCancelled();
    const std::shared_lock lock(d->mutex);
    const Private::Unlocked &unlocked = d->require();
    if (batch.size() != records.size()) {
        throw ClientError(Sentence::tr("These are not the records the batch was opened from"));
    }
    const Batch::Content &content = *batch.m_content;
    std::optional<crypto::AesGcm::Key> key;
    if (!content.sealingKey.empty()) {
        key.emplace(content.sealingKey.view().data(), crypto::AesGcm::keySize);
    }
    FieldSealer sealer(unlocked.after.current(), unlocked.customAfter, content.salt, key, 2 * records.size());
    std::vector<std::optional<StoredRecord>> sealed(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        cancellation.throwIfCancelled();
        const Batch::Content::Opened &opened = content.records[i];
        if (opened.error) {
            continue;
        }
        StoredRecord &record = sealed[i].emplace(records[i]);
        if (opened.body) {
            record.body = sealer.seal(textOf(*opened.body));
        }
        if (opened.precommitBody) {
            record.precommitBody = sealer.seal(textOf(*opened.precommitBody));
        }
        record.version = d->target;
    }
    return sealed;
}

void StoredCipher::lock()
{
    const std::unique_lock lock(d->mutex);
    d->unlocked.reset();
}

} // namespace strongroom::incountry
