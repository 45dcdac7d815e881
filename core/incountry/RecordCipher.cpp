// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/RecordCipher.h"

#include "base/Error.h"
#include "base/Text.h"
#include "crypto/AesGcm.h"
#include "crypto/Encoding.h"
#include "crypto/KeyCache.h"
#include "crypto/Random.h"
#include "incountry/BatchKeys.h"
#include "incountry/CustomCiphers.h"
#include "incountry/Envelope.h"

#include <algorithm>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <utility>

namespace strongroom::incountry {

namespace {

using crypto::AesGcm;

constexpr std::size_t sealedOverhead = saltSize + AesGcm::ivSize + AesGcm::tagSize;

[[noreturn]] void damaged(const std::string &what)
{
    throw CryptoError(what).advise("The stored text is damaged; its raw data shows what is there.");
}

// "<format>:<payload>", exactly one colon.
struct Field {
    std::string_view format;
    std::string_view payload;
};

Field splitField(std::string_view stored)
{
    const std::size_t colon = stored.find(':');
    if (colon == std::string_view::npos || stored.find(':', colon + 1) != std::string_view::npos) {
        damaged("the stored text has not the form <format>:<text>");
    }
    return {stored.substr(0, colon), stored.substr(colon + 1)};
}

bool isSealed(const Field &field) { return field.format == "2" || field.format == "1"; }

// The salt alone, for collecting a batch's keys; what is wrong with the rest shows when the field is opened.
std::optional<Salt> saltOf(const Field &field)
{
    constexpr std::size_t base64Head = (saltSize + 2) / 3 * 4;   // decodes to two bytes more than the salt
    const std::optional<Bytes> head = field.format == "1" ? crypto::decodeHex(field.payload.substr(0, 2 * saltSize))
                                                          : crypto::decodeBase64(field.payload.substr(0, base64Head));
    if (!head || head->size() < saltSize) {
        return std::nullopt;
    }
    Salt salt;
    std::copy_n(head->begin(), saltSize, salt.begin());
    return salt;
}

WipingBytes openPlain(const Field &field)
{
    std::optional<WipingBytes> bytes = crypto::decodeSecretBase64(field.payload);
    if (!bytes) {
        damaged("the stored text is not valid base64");
    }
    return std::move(*bytes);
}

WipingBytes openSealed(const Field &field, AesGcm::Key key, AesGcm &aes)
{
    const std::optional<Bytes> bytes = field.format == "1" ? crypto::decodeHex(field.payload) : crypto::decodeBase64(field.payload);
    if (!bytes) {
        damaged(field.format == "1" ? "the stored text is not valid hexadecimal" : "the stored text is not valid base64");
    }
    if (bytes->size() < sealedOverhead) {
        damaged("the stored text is too short: " + std::to_string(bytes->size()) + " bytes");
    }
    const ByteView view(*bytes);
    const AesGcm::Iv iv(view.data() + saltSize, AesGcm::ivSize);
    WipingBytes plain(bytes->size() - sealedOverhead);
    if (!aes.open(key, iv, view.subspan(saltSize + AesGcm::ivSize), plain)) {
        throw CryptoError("the text does not fit the key: it was written with another secret, or was changed")
            .advise("Check that the secrets data holds the secret the record was written with.");
    }
    return plain;
}

const Secret &secretFor(const SecretsData &secrets, std::optional<std::int64_t> version)
{
    const Secret *const secret = secrets.find(version);
    if (secret == nullptr) {
        throw CryptoError("there is no secret of version " + std::to_string(*version))
            .advise("Add the secret of version " + std::to_string(*version) + " to the secrets data.")
            .about("secrets_data");
    }
    return *secret;
}

AesGcm::Key keyOf(const Secret &secret) { return AesGcm::Key(secret.bytes.view().data(), AesGcm::keySize); }

bool hasBody(const StoredRecord &stored) { return stored.body && !stored.body->empty(); }
bool hasPrecommit(const StoredRecord &stored) { return stored.precommitBody && !stored.precommitBody->empty(); }

// Names the record of a batch in an error about one of its members.
[[noreturn]] void raiseForBatch(const ClientError &error, std::size_t index)
{
    ClientError named("record " + std::to_string(index + 1) + " of the batch: " + error.what());
    named.withAdvice(error.advice()).withMember("records[" + std::to_string(index) + "]." + error.member());
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
            throw CancelledError("the vault is locked");
        }
        return *unlocked;
    }
};

namespace {

// Opens the records of one batch.
template <typename Unlocked>
class Opening {
public:
    Opening(Unlocked &unlocked, const KeyHasher &hasher) : m_unlocked(unlocked), m_hasher(hasher), m_keys(unlocked.cache) {}

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
        if (secret == nullptr || secret->use == SecretUse::Key) {
            return {};
        }
        return {collectField(*stored.body, *secret), hasPrecommit(stored) ? collectField(*stored.precommitBody, *secret) : std::nullopt};
    }

    std::optional<std::size_t> collectField(std::string_view text, const Secret &secret)
    {
        const std::size_t colon = std::min(text.find(':'), text.size() - 1);
        const Field field{text.substr(0, colon), text.substr(colon + 1)};
        const std::optional<Salt> salt = isSealed(field) ? saltOf(field) : std::nullopt;
        return salt ? std::optional(m_keys.add(secret.bytes.view(), *salt)) : std::nullopt;
    }

    WipingBytes openField(std::string_view text, std::optional<std::int64_t> version, std::optional<std::size_t> number)
    {
        const Field field = splitField(text);
        WipingBytes plain;
        if (field.format == "pt") {
            plain = openPlain(field);
        } else if (!m_unlocked.secrets) {
            throw CryptoError("the record is encrypted, but encryption is switched off for this connection").advise("Switch encryption on and give the secrets data.");
        } else if (isSealed(field)) {
            const Secret &secret = secretFor(*m_unlocked.secrets, version);
            if (secret.use != SecretUse::Key && !number) {
                damaged("the stored text is not readable up to its salt");
            }
            plain = openSealed(field, secret.use == SecretUse::Key ? keyOf(secret) : m_keys.key(*number), m_aes);
        } else if (field.format.starts_with('c')) {
            plain = m_unlocked.custom.open(field.format.substr(1), field.payload, secretFor(*m_unlocked.secrets, version));
        } else {
            throw CryptoError("the stored text has a format this program does not know");
        }
        return plain;
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
                    damaged("the decrypted precommit body is not valid UTF-8");
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
    AesGcm m_aes;
};

// Seals the fields of one batch.
template <typename Unlocked>
class Sealing {
public:
    Sealing(Unlocked &unlocked, std::size_t fields) : m_unlocked(unlocked), m_keys(unlocked.cache), m_ivs(fields * AesGcm::ivSize) {}

    void start(const Cancellation &cancellation)
    {
        if (!m_unlocked.secrets || m_unlocked.custom.hasCurrent()) {
            return;
        }
        crypto::fillRandom(m_salt);
        crypto::fillRandom(m_ivs);
        const Secret &secret = m_unlocked.secrets->current();
        if (secret.use != SecretUse::Key) {
            m_number = m_keys.add(secret.bytes.view(), m_salt);
            m_keys.derive(cancellation);
        }
    }

    std::string seal(const SensitiveText &text)
    {
        if (!m_unlocked.secrets) {
            return "pt:" + crypto::encodeBase64(bytesOf(text.view()));
        }
        const Secret &secret = m_unlocked.secrets->current();
        if (m_unlocked.custom.hasCurrent()) {
            return m_unlocked.custom.seal(text, secret);
        }
        const AesGcm::Iv iv(m_ivs.data() + m_used * AesGcm::ivSize, AesGcm::ivSize);
        ++m_used;
        m_scratch.resize(sealedOverhead + text.size());
        std::copy(m_salt.begin(), m_salt.end(), m_scratch.begin());
        std::copy(iv.begin(), iv.end(), m_scratch.begin() + saltSize);
        m_aes.seal(m_number ? m_keys.key(*m_number) : keyOf(secret), iv, bytesOf(text.view()), std::span(m_scratch).subspan(saltSize + AesGcm::ivSize));
        return "2:" + crypto::encodeBase64(m_scratch);
    }

private:
    Unlocked &m_unlocked;
    BatchKeys m_keys;
    std::optional<std::size_t> m_number;
    AesGcm m_aes;
    Salt m_salt{};
    Bytes m_ivs;
    std::size_t m_used = 0;
    Bytes m_scratch;   // ciphertext: not secret
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
        throw ClientError("encryption is on, but there is no secrets data").advise("Give the secrets data, or switch encryption off.").about("secrets_data");
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
    Sealing sealing(unlocked, fields);
    sealing.start(cancellation);
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
