// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/Journal.h"

#include "base/Error.h"
#include "base/Text.h"
#include "crypto/Random.h"
#include "migration/JournalCrypto.h"
#include "migration/JournalDatabase.h"
#include "migration/JournalFiles.h"
#include "migration/JournalItems.h"
#include "migration/JournalLock.h"
#include "migration/JournalSchema.h"

#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <utility>

namespace strongroom::migration {

namespace {

// Under a name that nobody looks for until it is whole.
void build(const std::string &path, const Plan &plan, const incountry::SecretsData &secrets)
{
    const std::string building = path + ".new";
    removeDatabaseFiles(building);
    try {
        JournalKey key;
        crypto::fillRandom(key.writable());
        JournalFileId file{};
        crypto::fillRandom(file);
        const std::vector<WrappedJournalKey> wrapped = wrapJournalKey(key, file, secrets);
        makeEmptyFile(building);
        {
            JournalConnection connection(building, JournalConnection::Mode::Plain);
            connection.transaction([&] { writeSchema(connection, plan, file, wrapped); });
        }
        removeDatabaseFiles(path);   // it is not there, but what SQLite kept beside one of that name may be
        renameDurably(building, path);
    } catch (...) {
        try {
            removeDatabaseFiles(building);
        } catch (const VaultError &) {   // the first error says what is wrong
        }
        throw;
    }
}

} // namespace

class Journal::Private {
public:
    struct Opened {
        Plan plan;
        JournalFileId file{};
        JournalKey key;
        std::map<std::string, std::int64_t> countries;
        std::int64_t setAside = 0;
    };
    Private(std::string where, std::unique_ptr<JournalLock> held, Opened opened)
        : lock(std::move(held)), path(std::move(where)), plan(std::move(opened.plan)), countries(std::move(opened.countries)),
          crypto(std::move(opened.key), opened.file), setAside(opened.setAside), database(path)
    {
    }
    static std::unique_ptr<Journal> open(const std::string &path, std::unique_ptr<JournalLock> lock, const incountry::SecretsData &secrets);

    [[nodiscard]] std::int64_t numberOf(const incountry::Country &country) const
    {
        const auto found = countries.find(country.code());
        if (found == countries.end()) {
            throw ClientError(Sentence::tr("the plan of the migration does not name the country %1").arg(country.code())).about("countries");
        }
        return found->second;
    }
    [[nodiscard]] QByteArray seal(JournalCrypto::Value value, const incountry::Country &country, const std::string &keyHash, const std::string &plain) const
    {
        return toBlob(crypto.seal(value, country.code(), keyHash, plain));
    }
    [[nodiscard]] std::string unseal(JournalCrypto::Value value, const JournalItem &item, const QByteArray &sealed) const
    {
        std::optional<std::string> plain = crypto.open(value, item.country, item.keyHash, viewOf(sealed));
        if (!plain) {
            throw damagedJournal(path, Sentence::tr("what it holds of a record was changed"));
        }
        return std::move(*plain);
    }
    void change(std::int64_t country, const std::function<void(JournalConnection &, JournalTally &)> &rows)
    {
        database.write([&](JournalConnection &connection) {
            JournalTally tally;
            rows(connection, tally);
            tally.store(connection, country);
            connection.whenCommitted([this, more = tally.change(ItemState::SetAside)] { setAside += more; });
        });
    }

    const std::unique_ptr<JournalLock> lock;   // held until the database is closed
    const std::string path;
    const Plan plan;
    const std::map<std::string, std::int64_t> countries;
    const JournalCrypto crypto;
    std::atomic<std::int64_t> setAside;   // of all countries: most runs have none, and then nobody need ask the file
    JournalDatabase database;
};

std::unique_ptr<Journal> Journal::Private::open(const std::string &path, std::unique_ptr<JournalLock> lock, const incountry::SecretsData &secrets)
{
    Opened opened;
    {
        // Whose file it is, before anything in it is changed.
        JournalConnection connection(path, JournalConnection::Mode::Plain);
        checkSchema(connection);
        const JournalSummary summary = readSummary(connection);
        opened.plan = summary.plan;
        for (const auto &[code, counts] : summary.counts) {
            opened.setAside += counts.of(ItemState::SetAside);
        }
        opened.file = readFileId(connection);
        opened.countries = readCountryNumbers(connection);
        std::optional<JournalKey> key = unwrapJournalKey(readWrappedKeys(connection), opened.file, secrets);
        if (!key) {
            throw CryptoError(Sentence::tr("none of the secrets opens the migration journal %1").arg(path))
                .advise(Sentence::tr("Give the secrets the migration was begun with."))
                .about(path);
        }
        opened.key = std::move(*key);
    }
    std::unique_ptr<Journal> journal(new Journal);
    journal->d = std::make_unique<Private>(path, std::move(lock), std::move(opened));
    return journal;
}

Journal::Journal() = default;
Journal::~Journal() = default;

std::unique_ptr<Journal> Journal::create(const std::string &path, const Plan &plan, const incountry::SecretsData &secrets)
{
    validate(plan);
    const auto refuseExisting = [&] {
        if (QFileInfo::exists(toQString(path))) {
            throw StorageError(Sentence::tr("there is a file %1 already").arg(path))
                .advise(Sentence::tr("Resume that migration, or choose another name."))
                .about(path);
        }
    };
    refuseExisting();
    auto lock = std::make_unique<JournalLock>(path);
    refuseExisting();
    requireSpace(availableSpace(path), path);
    build(path, plan, secrets);
    try {
        return Private::open(path, std::move(lock), secrets);
    } catch (...) {
        try {
            removeDatabaseFiles(path);   // nothing was done with it yet
        } catch (const VaultError &) {
        }
        throw;
    }
}

std::unique_ptr<Journal> Journal::open(const std::string &path, const incountry::SecretsData &secrets)
{
    if (!QFileInfo(toQString(path)).isFile()) {
        throw StorageError(Sentence::tr("there is no migration journal %1").arg(path))
            .advise(Sentence::tr("Choose one of the journals that are there."))
            .about(path);
    }
    return Private::open(path, std::make_unique<JournalLock>(path), secrets);
}

const std::string &Journal::path() const noexcept { return d->path; }
const Plan &Journal::plan() const noexcept { return d->plan; }

RunPhase Journal::phase() const
{
    RunPhase phase{};
    d->database.read([&](JournalConnection &connection) { phase = readPhase(connection); });
    return phase;
}

void Journal::setPhase(RunPhase phase)
{
    d->database.write([&](JournalConnection &connection) { writePhase(connection, phase); });
}

void Journal::enterPlanned(const incountry::Country &country, std::span<const PlannedItem> items)
{
    const std::int64_t number = d->numberOf(country);
    std::vector<PlannedRow> rows;
    rows.reserve(items.size());
    for (const PlannedItem &item : items) {
        rows.push_back({toKey(item.keyHash), d->seal(JournalCrypto::Value::Original, country, item.keyHash, item.original),
                        crypto::sha256(bytesOf(item.original)), item.intended, item.version});
    }
    d->change(number, [&](JournalConnection &connection, JournalTally &tally) { enterPlannedRows(connection, number, rows, tally); });
}

void Journal::enterSetAside(const incountry::Country &country, std::span<const SetAsideItem> items)
{
    const std::int64_t number = d->numberOf(country);
    std::vector<SetAsideRow> rows;
    rows.reserve(items.size());
    for (const SetAsideItem &item : items) {
        rows.push_back({toKey(item.keyHash), item.original, item.version, d->seal(JournalCrypto::Value::Reason, country, item.keyHash, item.reason)});
    }
    d->change(number, [&](JournalConnection &connection, JournalTally &tally) { enterSetAsideRows(connection, number, rows, tally); });
}

void Journal::enterState(const incountry::Country &country, std::span<const std::string> keyHashes, ItemState state, const Sentence &reason)
{
    const std::int64_t number = d->numberOf(country);
    std::vector<StateRow> rows;
    rows.reserve(keyHashes.size());
    for (const std::string &keyHash : keyHashes) {
        rows.push_back({toKey(keyHash), reason.empty() ? QByteArray() : d->seal(JournalCrypto::Value::Reason, country, keyHash, reason.english())});
    }
    // Where nothing is read back, the service's word is the end of it.
    const bool decided = state == ItemState::Verified || state == ItemState::Superseded
                         || (state == ItemState::Written && d->plan.verification == Verification::Off);
    const bool drop = state == ItemState::SetAside || (decided && d->plan.rollback == Rollback::Drop);
    d->change(number, [&](JournalConnection &connection, JournalTally &tally) {
        enterStateRows(connection, number, rows, state, drop ? Originals::Drop : Originals::Keep, tally);
    });
}

void Journal::withdraw(const incountry::Country &country, std::span<const std::string> keyHashes)
{
    const std::int64_t number = d->numberOf(country);
    std::vector<QByteArray> keys;
    keys.reserve(keyHashes.size());
    for (const std::string &keyHash : keyHashes) {
        keys.push_back(toKey(keyHash));
    }
    d->change(number, [&](JournalConnection &connection, JournalTally &tally) { withdrawRows(connection, number, keys, tally); });
}

void Journal::count(const incountry::Country &country, RunEvent event, std::int64_t amount)
{
    const std::int64_t number = d->numberOf(country);
    d->database.write([&](JournalConnection &connection) { addEvent(connection, number, event, amount); });
}

bool Journal::isSetAside(const incountry::Country &country, const std::string &keyHash, const Digest &original) const
{
    const std::int64_t number = d->numberOf(country);
    if (d->setAside == 0) {
        return false;
    }
    bool answer = false;
    const QByteArray key = toKey(keyHash);
    d->database.read([&](JournalConnection &connection) { answer = isSetAsideRow(connection, number, key, original); });
    return answer;
}

std::vector<std::string> Journal::decided(const incountry::Country &country, std::span<const std::string> keyHashes) const
{
    const std::int64_t number = d->numberOf(country);
    std::vector<QByteArray> keys;
    keys.reserve(keyHashes.size());
    std::ranges::transform(keyHashes, std::back_inserter(keys), toKey);
    std::vector<std::string> known;
    d->database.read([&](JournalConnection &connection) {
        known.clear();
        for (const std::size_t place : decidedRows(connection, number, keys)) {
            known.push_back(keyHashes[place]);
        }
    });
    return known;
}

std::map<std::string, CountryCounts> Journal::counts() const
{
    std::map<std::string, CountryCounts> counts;
    d->database.read([&](JournalConnection &connection) { counts = readCounts(connection); });
    return counts;
}

std::vector<JournalItem> Journal::items(const std::optional<incountry::Country> &country, std::span<const ItemState> states, std::int64_t afterId, int limit,
                                        StoredForms forms) const
{
    if (limit < 1) {
        throw ClientError(Sentence::tr("records of the migration journal are asked for at least one at a time")).about("limit");
    }
    std::vector<std::int64_t> numbers;
    if (country) {
        numbers.push_back(d->numberOf(*country));
    } else {
        for (const auto &[code, number] : d->countries) {
            numbers.push_back(number);
        }
    }
    std::vector<ItemRow> rows;
    d->database.read([&](JournalConnection &connection) { rows = readItems(connection, numbers, states, afterId, limit, forms == StoredForms::Read); });
    std::vector<JournalItem> items;
    items.reserve(rows.size());
    for (ItemRow &row : rows) {   // opened here, so that the journal's thread goes on
        JournalItem &item = items.emplace_back(std::move(row.item));
        if (row.sealed) {
            item.original = d->unseal(JournalCrypto::Value::Original, item, *row.sealed);
        }
        if (!row.reason.isNull()) {
            item.reason = d->unseal(JournalCrypto::Value::Reason, item, row.reason);
        }
    }
    return items;
}

JournalSummary Journal::summary() const
{
    JournalSummary summary;
    d->database.read([&](JournalConnection &connection) { summary = readSummary(connection); });
    summary.path = d->path;
    summary.runId = runIdOf(d->path);
    summary.inUse = true;
    return summary;
}

JournalSummary inspectJournal(const std::string &path)
{
    JournalConnection connection(path, JournalConnection::Mode::Plain);
    checkSchema(connection);
    JournalSummary summary = readSummary(connection);
    summary.path = path;
    summary.runId = runIdOf(path);
    summary.inUse = JournalLock::isHeld(path);
    return summary;
}

} // namespace strongroom::migration
