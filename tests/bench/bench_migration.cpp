// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A key migration over HTTP against the sandbox, beside what bounds it: the derivation of its keys, and what the service can serve. The sandbox is on
// this computer and uses the same processors, so its time is measured as well and the notes say what the processors could do at best.

#include "Sections.h"

#include "base/PauseGate.h"
#include "connections/Opening.h"
#include "crypto/AesGcm.h"
#include "crypto/Encoding.h"
#include "crypto/KeyDerivation.h"
#include "crypto/Random.h"
#include "incountry/KeyHasher.h"
#include "incountry/RecordCipher.h"
#include "incountry/StoredCipher.h"
#include "incountry/StoredRecords.h"
#include "migration/Journal.h"
#include "migration/Run.h"
#include "support/SandboxProcess.h"

#include <openssl/evp.h>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <atomic>
#include <ctime>
#include <memory>
#include <optional>
#include <stdexcept>
#include <thread>

#if defined(__unix__) || defined(__APPLE__)
#include <unistd.h>
#endif

namespace strongroom::bench {

namespace {

using namespace incountry;
using migration::Journal;

constexpr std::size_t pageSize = 100;
constexpr std::size_t parallelRequests = 4;   // as RunOptions::writers
const std::array<std::string, 3> countries = {"us", "de", "in"};

enum class Keys { Password, Raw };

// Processor seconds of another process so far; nothing where that cannot be asked.
std::optional<double> processorSecondsOf(qint64 process)
{
#ifdef __linux__
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray line = file.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 12) {
            return static_cast<double>(fields[11].toLongLong() + fields[12].toLongLong()) / static_cast<double>(sysconf(_SC_CLK_TCK));
        }
    }
#else
    static_cast<void>(process);
#endif
    return std::nullopt;
}

double ownProcessorSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

void onAllProcessors(std::size_t portions, const std::function<void(std::size_t)> &work, std::size_t threads = std::max(std::thread::hardware_concurrency(), 1U))
{
    std::atomic<std::size_t> next{0};
    std::atomic<bool> failed = false;
    std::vector<std::thread> helpers;
    for (std::size_t i = 0; i < threads; ++i) {
        helpers.emplace_back([&] {
            try {
                for (std::size_t portion = next++; portion < portions; portion = next++) {
                    work(portion);
                }
            } catch (const std::exception &error) {
                std::fprintf(stderr, "%s\n", error.what());
                failed = true;
            }
        });
    }
    for (std::thread &helper : helpers) {
        helper.join();
    }
    if (failed) {
        throw std::runtime_error("the measurement failed");
    }
}

class Estate {
public:
    Estate(Keys keys, std::size_t records)
        : m_size(records)
        , m_old(readSecret(1, useOf(keys), keys == Keys::Raw ? "MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=" : "lantern-otter-maple-42"))
        , m_new(readSecret(2, useOf(keys), keys == Keys::Raw ? "MjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjI=" : "a new winter coat"))
    {
        connect();
        seal();
    }

    [[nodiscard]] std::size_t size() const { return m_size; }

    // Puts the records back as they were.
    void restore()
    {
        forEachBatch([this](const Country &country, std::span<const StoredRecord> originals, std::span<const StoredRecord>) { m_parts.store->writeStored(country, originals, {}); });
    }

    void beginRun()
    {
        restore();
        m_journal.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        migration::Plan plan;
        plan.connectionId = "c";
        plan.connectionName = "bench";
        plan.environmentId = m_connection.connection.storage.environmentId;
        for (const std::string &country : countries) {
            plan.countries.emplace_back(country);
        }
        plan.targetVersion = 2;
        m_journal = Journal::create(m_folder->filePath(QStringLiteral("run.journal")).toStdString(), plan, after());
        m_cipher = std::make_unique<StoredCipher>(before(), after());   // with an empty cache of keys
    }
    void run()
    {
        const std::optional<double> sandboxBefore = processorSecondsOf(m_sandbox.processId());
        const double ownBefore = ownProcessorSeconds();
        const auto start = std::chrono::steady_clock::now();
        migration::RunOptions options;
        options.keptSecrets = [this] { return after(); };
        const migration::RunResult result = runMigration(*m_parts.store, *m_cipher, *m_journal, options, PauseGate(), {}, {});
        m_runTime += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        m_ownTime += ownProcessorSeconds() - ownBefore;
        if (sandboxBefore) {
            m_sandboxTime += *processorSecondsOf(m_sandbox.processId()) - *sandboxBefore;
        }
        m_runRecords += static_cast<double>(m_size);
        std::int64_t verified = 0;
        for (const auto &[country, counts] : m_journal->counts()) {
            verified += counts.of(migration::ItemState::Verified);
        }
        if (!result.finished || verified != static_cast<std::int64_t>(m_size)) {
            throw std::runtime_error("the run did not migrate everything");
        }
    }

    // The requests of a run and nothing else: page, last look, write, read-back.
    void requestsAlone()
    {
        forEachBatch([this](const Country &country, std::span<const StoredRecord> originals, std::span<const StoredRecord> migrated) {
            const std::int64_t offset = originals.data() - m_originals[static_cast<std::size_t>(std::ranges::find(countries, country.code()) - countries.begin())].data();
            std::vector<std::string> keys;
            for (const StoredRecord &record : originals) {
                keys.push_back(*record.value(TextMember::RecordKey));
            }
            require(m_parts.store->findStored(country, anyVersion(), {static_cast<int>(pageSize), offset, {}}, {}).records.size(), originals.size());
            require(m_parts.store->findByHash(country, keys, {}).size(), keys.size());
            m_parts.store->writeStored(country, migrated, {});
            require(m_parts.store->findByHash(country, keys, {}).size(), keys.size());
        });
    }

    // The keys of a run and nothing else: one for each record to open, one for each batch to seal.
    void derivationAlone()
    {
        const std::size_t count = m_size + (m_size + pageSize - 1) / pageSize;
        const std::size_t lanes = crypto::preferredLanes();
        std::vector<std::array<std::byte, 32>> keys(count);
        onAllProcessors((count + lanes - 1) / lanes, [&](std::size_t portion) {
            std::vector<crypto::Pbkdf2Job> jobs;
            for (std::size_t i = portion * lanes; i < std::min(count, (portion + 1) * lanes); ++i) {
                jobs.push_back({m_old.bytes.view(), m_salts[i % m_salts.size()], 10'000, keys[i]});
            }
            crypto::deriveKeys(jobs);
        });
    }

    // A page as the services' own SDKs do it: one record after the other, a key of its own for each read and each write.
    void sdksWay()
    {
        FindFilter filter;
        IntegerCondition condition;
        condition.notEquals = {2};
        filter.set("version", condition);
        const Country country(countries.front());
        StoredPage page = m_parts.store->findStored(country, filter, {static_cast<int>(pageSize), 0, {}}, {});
        require(page.records.size(), pageSize);
        std::vector<StoredRecord> written;
        for (WireRecord &wire : page.records) {
            const Bytes sealed = crypto::decodeBase64(std::string_view(*wire.stored.body).substr(2)).value();
            Bytes plain(sealed.size() - 92);
            crypto::AesGcm aes;
            const ByteView view(sealed);
            const std::array<std::byte, 32> key = keyAlone(m_old, view.first(64));
            if (!aes.open(key, crypto::AesGcm::Iv(view.data() + 64, 12), view.subspan(76), plain)) {
                throw std::runtime_error("a record does not open");
            }
            if (!nlohmann::json::parse(textOf(plain)).contains("meta")) {
                throw std::runtime_error("a record does not open");
            }
            const Bytes random = crypto::randomBytes(76);
            Bytes out(random);
            out.resize(76 + plain.size() + 16);
            aes.seal(keyAlone(m_new, ByteView(random).first(64)), crypto::AesGcm::Iv(random.data() + 64, 12), plain, std::span(out).subspan(76));
            wire.stored.body = "2:" + crypto::encodeBase64(out);
            wire.stored.version = 2;
            written.push_back(std::move(wire.stored));
        }
        m_parts.store->writeStored(country, written, {});
    }

    [[nodiscard]] std::vector<std::string> notes(double derivationsPerSecond) const   // 0: none are needed
    {
        if (m_runRecords == 0) {
            return {};
        }
        const double processors = std::max(std::thread::hardware_concurrency(), 1U);
        const auto perThousand = [&](double seconds) { return std::to_string(static_cast<int>(seconds / m_runRecords * 1'000'000 + 0.5)) + " ms"; };
        std::vector<std::string> lines = {"per 1,000 records of a run: " + perThousand(m_runTime) + " by the clock, " + perThousand(m_ownTime) + " of processor time here and "
                                          + perThousand(m_sandboxTime) + " in the sandbox; " + std::to_string(static_cast<int>(processors)) + " processors for both"};
        const double derivation = derivationsPerSecond > 0 ? processors / derivationsPerSecond : 0;
        const double leastPerRecord = (derivation + m_sandboxTime / m_runRecords) / processors;
        const double reached = leastPerRecord / (m_runTime / m_runRecords) * 100;
        lines.push_back("if the processors did nothing but " + std::string(derivationsPerSecond > 0 ? "derive keys and " : "") + "serve the sandbox's requests: "
                        + std::to_string(static_cast<int>(1 / leastPerRecord)) + " records/s; a run reaches " + std::to_string(static_cast<int>(reached + 0.5)) + " % of that");
        return lines;
    }

private:
    static SecretUse useOf(Keys keys) { return keys == Keys::Raw ? SecretUse::Key : SecretUse::Password; }
    static void require(std::size_t found, std::size_t expected)
    {
        if (found != expected) {
            throw std::runtime_error("the sandbox sent " + std::to_string(found) + " records instead of " + std::to_string(expected));
        }
    }
    static FindFilter anyVersion()
    {
        FindFilter filter;
        IntegerCondition condition;
        condition.notEquals = {3};
        filter.set("version", condition);
        return filter;
    }
    static std::array<std::byte, 32> keyAlone(const Secret &secret, ByteView salt)
    {
        std::array<std::byte, 32> key{};
        if (secret.use == SecretUse::Key) {
            std::ranges::copy(secret.bytes.view(), key.begin());
        } else {
            crypto::deriveKey(secret.bytes.view(), salt, 10'000, key);
        }
        return key;
    }
    [[nodiscard]] SecretsData before() const
    {
        std::vector<Secret> list;
        list.push_back(m_old.duplicate());
        return SecretsData::make(1, std::move(list));
    }
    [[nodiscard]] SecretsData after() const
    {
        std::vector<Secret> list;
        list.push_back(m_old.duplicate());
        list.push_back(m_new.duplicate());
        return SecretsData::make(2, std::move(list));
    }

    void connect()
    {
        QFile file(m_sandbox.readyFile());
        if (!file.open(QIODevice::ReadOnly)) {
            throw std::runtime_error("the sandbox wrote no ready file");
        }
        static_cast<void>(importInto(m_connection, file.readAll().toStdString()));
        m_connection.credentials.insert_or_assign(keychain::CredentialKind::SecretsData, before().toJson());
        m_parts = openForMigration(m_connection.connection, m_connection.credentials, after());
    }

    // Every record with a salt of its own, as it comes from other clients.
    void seal()
    {
        const KeyHasher hasher(m_connection.connection.storage.environmentId, KeyNormalization::Off, SearchKeyStorage::Hashed);
        const RecordCipher plain(Encryption::Off, std::nullopt);
        std::vector<Record> records;
        for (std::size_t i = 0; i < m_size; ++i) {
            Record &record = records.emplace_back();
            record.value(TextMember::RecordKey) = "customer-" + std::to_string(i);
            record.value(TextMember::ProfileKey) = "profile-" + std::to_string(i % 7);
            record.value(TextMember::Key1) = "english";
            record.value(TextMember::Key2) = "invoice";
            record.value(RangeMember::RangeKey1) = static_cast<std::int64_t>(i);
            record.body.emplace(R"({"name": "Ada Okafor", "street": "12 Marina Road", "city": "Lagos", "amount": 4417})");
        }
        std::vector<StoredRecord> stored = plain.seal(records, hasher, {});
        const Bytes random = crypto::randomBytes(m_size * 76);
        m_salts.resize(m_size);
        std::vector<std::array<std::byte, 32>> keys(m_size);
        for (std::size_t i = 0; i < m_size; ++i) {
            std::copy_n(random.begin() + static_cast<std::ptrdiff_t>(76 * i), 64, m_salts[i].begin());
        }
        if (m_old.use == SecretUse::Password) {
            constexpr std::size_t portion = 64;
            onAllProcessors((m_size + portion - 1) / portion, [&](std::size_t number) {
                std::vector<crypto::Pbkdf2Job> jobs;
                for (std::size_t i = number * portion; i < std::min(m_size, (number + 1) * portion); ++i) {
                    jobs.push_back({m_old.bytes.view(), m_salts[i], 10'000, keys[i]});
                }
                crypto::deriveKeys(jobs);
            });
        } else {
            std::ranges::for_each(keys, [&](auto &key) { std::ranges::copy(m_old.bytes.view(), key.begin()); });
        }
        crypto::AesGcm aes;
        for (std::size_t i = 0; i < m_size; ++i) {
            const Bytes text = crypto::decodeBase64(std::string_view(*stored[i].body).substr(3)).value();
            Bytes sealed(random.begin() + static_cast<std::ptrdiff_t>(76 * i), random.begin() + static_cast<std::ptrdiff_t>(76 * (i + 1)));
            sealed.resize(76 + text.size() + 16);
            aes.seal(keys[i], crypto::AesGcm::Iv(random.data() + 76 * i + 64, 12), text, std::span(sealed).subspan(76));
            stored[i].body = "2:" + crypto::encodeBase64(sealed);
            stored[i].version = 1;
            m_originals[i % countries.size()].push_back(stored[i]);
            stored[i].version = 2;   // for requestsAlone(): nobody opens these
            m_migrated[i % countries.size()].push_back(std::move(stored[i]));
        }
    }

    void forEachBatch(const std::function<void(const Country &, std::span<const StoredRecord>, std::span<const StoredRecord>)> &work)
    {
        struct Batch {
            std::size_t country;
            std::size_t from;
            std::size_t count;
        };
        std::vector<Batch> batches;
        for (std::size_t country = 0; country < countries.size(); ++country) {
            for (std::size_t from = 0; from < m_originals[country].size(); from += pageSize) {
                batches.push_back({country, from, std::min(pageSize, m_originals[country].size() - from)});
            }
        }
        onAllProcessors(
            batches.size(),
            [&](std::size_t number) {
                const Batch &batch = batches[number];
                work(Country(countries[batch.country]), std::span(m_originals[batch.country]).subspan(batch.from, batch.count),
                     std::span(m_migrated[batch.country]).subspan(batch.from, batch.count));
            },
            parallelRequests);
    }

    const std::size_t m_size;
    const Secret m_old;
    const Secret m_new;
    test::SandboxProcess m_sandbox;
    connections::ConfiguredConnection m_connection;
    connections::MigrationParts m_parts;
    std::array<std::vector<StoredRecord>, countries.size()> m_originals;
    std::array<std::vector<StoredRecord>, countries.size()> m_migrated;
    std::vector<std::array<std::byte, 64>> m_salts;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoredCipher> m_cipher;
    std::unique_ptr<Journal> m_journal;
    double m_runRecords = 0;
    double m_runTime = 0;
    double m_ownTime = 0;
    double m_sandboxTime = 0;
};

Section migrationSection(std::string title, Keys keys, std::size_t size)
{
    struct Shared {
        std::unique_ptr<Estate> estate;   // made when it is needed first: a sandbox and its records
        double derivationTime = 0;
        double derivations = 0;
        Keys keys;
        std::size_t size;
        Estate &get()
        {
            if (!estate) {
                estate = std::make_unique<Estate>(keys, size);
            }
            return *estate;
        }
    };
    const auto shared = std::make_shared<Shared>();
    shared->keys = keys;
    shared->size = size;
    const auto records = static_cast<double>(size);
    Section section{std::move(title), "records", {}};
    if (keys == Keys::Password) {
        section.contenders.push_back({"key derivation alone, all processors", records,
                                      [shared] {
                                          const auto start = std::chrono::steady_clock::now();
                                          shared->estate->derivationAlone();
                                          shared->derivationTime += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
                                          shared->derivations += static_cast<double>(shared->size);
                                      },
                                      [shared] { shared->get(); }});
    }
    section.contenders.push_back({"the sandbox alone, same requests", records, [shared] { shared->estate->requestsAlone(); }, [shared] { shared->get().restore(); }});
    section.contenders.push_back({"Strongroom run", records, [shared] { shared->estate->run(); }, [shared] { shared->get().beginRun(); }});
    section.contenders.push_back({"the SDK's way", static_cast<double>(pageSize), [shared] { shared->estate->sdksWay(); }, [shared] { shared->get().restore(); }});
    section.notes = [shared]() -> std::vector<std::string> {
        const double perSecond = shared->derivationTime > 0 ? shared->derivations / shared->derivationTime : 0;
        return shared->estate ? shared->estate->notes(perSecond) : std::vector<std::string>();
    };
    return section;
}

} // namespace

Section passwordMigrationSection() { return migrationSection("Key migration, passwords, 6,000 records in 3 countries of the sandbox", Keys::Password, 6'000); }
Section rawKeyMigrationSection() { return migrationSection("Key migration, raw keys (isKey), 1,200 records in 3 countries of the sandbox", Keys::Raw, 1'200); }
Section largeMigrationSection() { return migrationSection("Key migration, raw keys (isKey), 6,000 records in 3 countries of the sandbox", Keys::Raw, 6'000); }

} // namespace strongroom::bench
