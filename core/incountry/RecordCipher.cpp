// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/RecordCipher.h"

#include "base/Error.h"
#include "base/Text.h"
#include "crypto/Encoding.h"
#include "crypto/KeyCache.h"
#include "crypto/Random.h"
#include "incountry/Envelope.h"
#include "incountry/FieldCipher.h"

#include <algorithm>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <utility>

namespace strongroom::incountry {

namespace {

// Names the record of a batch in an error about one of its members.
[[noreturn]] void raiseForBatch(const ClientError &error, std::size_t index)
{
    ClientError named(Sentence::tr("record %1 of the batch: %2").arg(index + 1).arg(error.sentence()));
    named.withAdvice(error.adviceSentence()).withMember("records[" + std::to_string(index) + "]." + error.member());
    throw named;
}

} // namespace

class RecordCipher::Private {
public:
    struct Unlocked {
        std::optional<SecretsData> secrets;   // absent: encryption is off
        CustomCiphers custom;
        crypto::KeyCache cache;
    };

    mutable std::shared_mutex mutex;   // shared by those who use `unlocked`
    std::unique_ptr<Unlocked> unlocked;
    std::optional<std::int64_t> version;

    Unlocked &require() const
    {
        if (!unlocked) {
            throw CancelledError(Sentence::tr("the vault is locked"));
        }
        return *unlocked;
    }
};

namespace {

// Opens the records of one batch.
template <typename Unlocked>
class Opening {
public:
    Opening(Unlocked &unlocked, const KeyHasher &hasher) : m_unlocked(unlocked), m_hasher(hasher), m_keys(unlocked.cache), m_opener(m_keys, unlocked.custom) {}

    std::vector<RecordRow> run(std::vector<WireRecord> &records, const Cancellation &cancellation)
    {
        std::vector<Numbers> numbers;
        numbers.reserve(records.size());
        for (const WireRecord &record : records) {
            numbers.push_back(collect(record.stored));
        }
        m_keys.derive(cancellation);
        std::vector<RecordRow> rows;
        rows.reserve(records.size());
        for (std::size_t i = 0; i < records.size(); ++i) {
            cancellation.throwIfCancelled();
            rows.push_back(openOne(std::move(records[i]), numbers[i]));
        }
        return rows;
    }

private:
    // Of the derived keys of a record's fields.
    struct Numbers {
        std::optional<std::size_t> body;
        std::optional<std::size_t> precommitBody;
    };

    Numbers collect(const StoredRecord &stored)
    {
        if (!m_unlocked.secrets || !hasBody(stored)) {
            return {};
        }
        const Secret *const secret = m_unlocked.secrets->find(stored.version);
        if (secret == nullptr) {
            return {};
        }
        return {m_opener.collect(*stored.body, *secret), hasPrecommit(stored) ? m_opener.collect(*stored.precommitBody, *secret) : std::nullopt};
    }

    const Secret &secretFor(std::optional<std::int64_t> version) const
    {
        const Secret *const secret = m_unlocked.secrets->find(version);
        if (secret == nullptr) {
            throw missingSecret(version.value());
        }
        return *secret;
    }

    WipingBytes openField(std::string_view text, std::optional<std::int64_t> version, std::optional<std::size_t> number)
    {
        const Field field = splitField(text);
        if (isPlain(field)) {
            return m_opener.openPlain(field);
        }
        if (!m_unlocked.secrets) {
            throw CryptoError(Sentence::tr("the record is encrypted, but encryption is switched off for this connection"))
                .advise(Sentence::tr("Switch encryption on and give the secrets data."));
        }
        if (isCustom(field)) {
            return m_opener.openCustom(field, secretFor(version));
        }
        if (!isSealed(field)) {
            refuseFormat();
        }
        std::optional<WipingBytes> plain = m_opener.openSealed(field, secretFor(version), number);
        if (!plain) {
            throw wrongSecret();
        }
        return std::move(*plain);
    }

    RecordRow openOne(WireRecord &&record, const Numbers &numbers)
    {
        StoredRecord &stored = record.stored;
        try {
            if (!hasBody(stored)) {
                RecordRow row(std::in_place_type<Record>);
                withoutEnvelope(stored, m_hasher, std::get<Record>(row));
                return row;
            }
            const WipingBytes body = openField(*stored.body, stored.version, numbers.body);
            std::optional<SensitiveText> precommitBody;
            if (hasPrecommit(stored)) {
                const WipingBytes plain = openField(*stored.precommitBody, stored.version, numbers.precommitBody);
                if (!isValidUtf8(textOf(plain))) {
                    damaged(Sentence::tr("the decrypted precommit body is not valid UTF-8"));
                }
                precommitBody = SensitiveText(ByteView(plain));
            } else if (stored.precommitBody) {
                precommitBody.emplace();
            }
            RecordRow row(std::in_place_type<Record>);
            Record &opened = std::get<Record>(row);
            openEnvelope(textOf(body), stored, m_hasher, opened);
            opened.precommitBody = std::move(precommitBody);
            return row;
        } catch (const CryptoError &error) {
            UnreadableRecord row;
            row.rawJson = prettyJson(record);
            row.stored = std::move(stored);
            row.reason = error.clone();
            return row;
        }
    }

    Unlocked &m_unlocked;
    const KeyHasher &m_hasher;
    BatchKeys m_keys;
    FieldOpener m_opener;
};

// Seals the fields of one batch.
template <typename Unlocked>
class Sealing {
public:
    Sealing(Unlocked &unlocked, std::size_t fields, const Cancellation &cancellation) : m_keys(unlocked.cache)
    {
        if (!unlocked.secrets) {
            return;
        }
        crypto::fillRandom(m_salt);
        const Secret &secret = unlocked.secrets->current();
        std::optional<crypto::AesGcm::Key> key;
        if (derivesToSeal(secret, unlocked.custom)) {
            const std::size_t number = m_keys.add(secret.bytes.view(), m_salt);
            m_keys.derive(cancellation);
            key = m_keys.key(number);
        }
        m_sealer.emplace(secret, unlocked.custom, m_salt, key, fields);
    }

    std::string seal(const SensitiveText &text)
    {
        return m_sealer ? m_sealer->seal(text.view()) : "pt:" + crypto::encodeBase64(bytesOf(text.view()));
    }

private:
    BatchKeys m_keys;
    Salt m_salt{};
    std::optional<FieldSealer> m_sealer;   // absent: encryption is off
};

} // namespace

RecordCipher::RecordCipher(Encryption encryption, std::optional<SecretsData> secrets, std::vector<CustomCipherConfiguration> custom)
    : d(std::make_unique<Private>())
{
    d->unlocked = std::make_unique<Private::Unlocked>();
    if (encryption == Encryption::Off) {
        return;
    }
    if (!secrets) {
        throw ClientError(Sentence::tr("encryption is on, but there is no secrets data"))
            .advise(Sentence::tr("Give the secrets data, or switch encryption off."))
            .about("secrets_data");
    }
    d->unlocked->custom = CustomCiphers(std::move(custom), *secrets);
    d->version = secrets->currentVersion();
    d->unlocked->secrets = std::move(secrets);
}

RecordCipher::~RecordCipher() = default;

std::optional<std::int64_t> RecordCipher::currentVersion() const { return d->version; }

std::vector<StoredRecord> RecordCipher::seal(std::span<const Record> records, const KeyHasher &hasher, const Cancellation &cancellation) const
{
    cancellation.throwIfCancelled();
    const std::shared_lock lock(d->mutex);
    Private::Unlocked &unlocked = d->require();
    std::vector<StoredRecord> sealed;
    sealed.reserve(records.size());
    std::size_t fields = 0;
    for (std::size_t i = 0; i < records.size(); ++i) {
        try {
            sealed.push_back(storedMembers(records[i], hasher));
        } catch (const ClientError &error) {
            if (records.size() == 1) {
                throw;
            }
            raiseForBatch(error, i);
        }
        fields += records[i].precommitBody ? 2 : 1;
    }
    Sealing sealing(unlocked, fields, cancellation);
    for (std::size_t i = 0; i < records.size(); ++i) {
        cancellation.throwIfCancelled();
        sealed[i].body = sealing.seal(makeEnvelope(records[i]));
        if (records[i].precommitBody) {
            sealed[i].precommitBody = sealing.seal(*records[i].precommitBody);
        }
        sealed[i].version = d->version.value_or(0);
    }
    return sealed;
}

std::vector<RecordRow> RecordCipher::open(std::vector<WireRecord> records, const KeyHasher &hasher, const Cancellation &cancellation) const
{
    cancellation.throwIfCancelled();
    const std::shared_lock lock(d->mutex);
    return Opening(d->require(), hasher).run(records, cancellation);
}

void RecordCipher::lock()
{
    const std::unique_lock lock(d->mutex);
    d->unlocked.reset();
}

} // namespace strongroom::incountry
