// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/Cache.h"

#include "base/Error.h"
#include "base/Json.h"
#include "base/Text.h"
#include "crypto/AesGcm.h"
#include "crypto/Encoding.h"
#include "crypto/Random.h"
#include "locker/CacheRows.h"
#include "locker/Sealing.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <array>
#include <mutex>
#include <optional>
#include <utility>

namespace strongroom::locker {

namespace {

using namespace Qt::StringLiterals;

constexpr int formatVersion = 1;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr std::size_t nameSize = 16;

enum class Kind : int { Secret = 0, Environment = 1 };
constexpr int manifestKind = 2;

// Which rows there are, whatever their order: the XOR of a keyed hash of each. Without the key nobody can make another set with the same one.
void mix(CacheDigest &digest, const KeyedHash::Hash &rowHash)
{
    for (std::size_t at = 0; at < digest.size(); ++at) {
        digest[at] ^= rowHash[at];
    }
}

// Errors of SQLite that say nothing about what is in the file: another program has it, no permission, no space, no memory.
bool mayPass(const QSqlError &error)
{
    constexpr std::array passing{3, 5, 6, 7, 8, 9, 10, 13, 14, 15, 23};
    constexpr int primaryCode = 0xFF;
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return !isNumber || std::ranges::find(passing, code & primaryCode) != passing.end();
}

QByteArray bytes(ByteView view) { return {reinterpret_cast<const char *>(view.data()), static_cast<qsizetype>(view.size())}; }
ByteView view(const QByteArray &bytes) { return {reinterpret_cast<const std::byte *>(bytes.constData()), static_cast<std::size_t>(bytes.size())}; }

} // namespace

class Cache::Private {
public:
    Private(const std::string &place, const std::string &apiBase, const AccessKey &key) : folder(place)
    {
        const std::optional<WipingBytes> decoded = crypto::decodeSecretBase64(key.secret.text());
        if (!decoded) {
            throw ClientError(Sentence::tr("the secret access key is not whole base64")).about("secret_access_key");
        }
        const SecretKey<32> root = hmacSha256(*decoded, bytesOf("strongroom locker cache\x01"));
        rowKey = hmacSha256(root.view(), bytesOf("rows"));
        names.emplace(hmacSha256(root.view(), bytesOf("names")).view());
        rowHashes.emplace(hmacSha256(root.view(), bytesOf("manifest")).view());
        const std::string pair = apiBase + "\n" + key.id;
        boundTo = names->of(bytesOf(pair));
        path = place + "/" + crypto::encodeHex(ByteView(boundTo).first<nameSize>()) + ".cache";
    }

    [[nodiscard]] DamagedCache damaged(const Sentence &why) const
    {
        return DamagedCache(Sentence::tr("the offline copy of this Locker project is damaged: %1").arg(why))
            .advise(Sentence::tr("It is made anew from the service; nothing in it is shown."))
            .about(path);
    }
    [[nodiscard]] DamagedCache newer() const
    {
        return DamagedCache(Sentence::tr("the offline copy of this Locker project was written by a newer Strongroom"))
            .advise(Sentence::tr("It is made anew."))
            .about(path);
    }
    [[noreturn]] void fail(const QSqlError &error) const
    {
        if (!mayPass(error)) {
            throw damaged(Sentence::tr("SQLite cannot read it (%1)").arg(fromQString(error.nativeErrorCode())));
        }
        const std::string words = fromQString(error.driverText() + u" "_s + error.databaseText());
        throw StorageError(Sentence::tr("the offline copy of this Locker project cannot be used: %1").arg(words))
            .advise(Sentence::tr("Check the folder's permissions and the free space on the disk."))
            .about(path);
    }

    // One connection for one piece of work: QSqlDatabase belongs to the thread that made it.
    template <typename Work>
    auto withDatabase(const Work &work)
    {
        const QString name = u"locker-cache-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        struct Remover {
            QString connection;
            ~Remover() { QSqlDatabase::removeDatabase(connection); }
        } const remover{name};
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(toQString(path));
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        if (!database.open()) {
            fail(database.lastError());
        }
        return work(database);
    }

    [[nodiscard]] QSqlQuery prepared(QSqlDatabase &database, const QString &statement) const
    {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (!query.prepare(statement)) {
            fail(query.lastError());
        }
        return query;
    }
    [[nodiscard]] bool next(QSqlQuery &query) const
    {
        if (query.next()) {
            return true;
        }
        if (query.lastError().isValid()) {
            fail(query.lastError());
        }
        return false;
    }
    void run(QSqlQuery &query) const
    {
        if (!query.exec()) {
            fail(query.lastError());
        }
    }
    void run(QSqlDatabase &database, const QString &statement) const
    {
        QSqlQuery query(database);
        if (!query.exec(statement)) {
            fail(query.lastError());
        }
    }

    [[nodiscard]] int versionOf(QSqlDatabase &database) const
    {
        QSqlQuery query(database);
        if (!query.exec(u"PRAGMA user_version"_s) || !query.next()) {
            fail(query.lastError());
        }
        return query.value(0).toInt();
    }

    // Where a row stands is part of what is authenticated: it opens nowhere else.
    [[nodiscard]] std::string placeOf(int kind, const QByteArray &name) const
    {
        std::string place = "strongroom locker cache 1\n";
        place += strongroom::textOf(boundTo);
        place += std::to_string(kind);
        place += '\n';
        place.append(name.constData(), static_cast<std::size_t>(name.size()));
        return place;
    }

    [[nodiscard]] QByteArray sealed(const std::string &text, const std::string &place)
    {
        Bytes out(crypto::AesGcm::ivSize + text.size() + crypto::AesGcm::tagSize);
        const auto iv = std::span(out).first<crypto::AesGcm::ivSize>();
        crypto::fillRandom(iv);
        cipher.seal(rowKey.view(), iv, bytesOf(text), std::span(out).subspan(crypto::AesGcm::ivSize), bytesOf(place));
        return bytes(out);
    }
    // `read` makes something of the row's text. What was authenticated was written here, but perhaps in another place's or version's form.
    template <typename Read>
    auto opened(const QByteArray &stored, const std::string &place, const Read &read)
    {
        const ByteView all = view(stored);
        if (all.size() < crypto::AesGcm::ivSize + crypto::AesGcm::tagSize) {
            throw damaged(Sentence::tr("a row is too short"));
        }
        Bytes plain(all.size() - crypto::AesGcm::ivSize - crypto::AesGcm::tagSize);
        if (!cipher.open(rowKey.view(), all.first<crypto::AesGcm::ivSize>(), all.subspan(crypto::AesGcm::ivSize), plain, bytesOf(place))) {
            throw damaged(Sentence::tr("a row was changed, or is of another file"));
        }
        auto row = read(strongroom::textOf(plain));
        if (!row) {
            throw damaged(Sentence::tr("a row is none of ours"));
        }
        return std::move(*row);
    }

    [[nodiscard]] QByteArray nameOf(Kind kind, const std::string &id)
    {
        const std::string what = std::to_string(static_cast<int>(kind)) + "\n" + id;
        return bytes(ByteView(names->of(bytesOf(what))).first<nameSize>());
    }
    // A name has always the same length.
    [[nodiscard]] KeyedHash::Hash hashOf(const QByteArray &name, const QByteArray &stored) { return rowHashes->of(view(name), view(stored)); }

    // nullopt: nothing was written so far.
    [[nodiscard]] std::optional<CacheManifest> readManifest(QSqlDatabase &database)
    {
        QSqlQuery query = prepared(database, u"SELECT sealed FROM manifest WHERE one = 1"_s);
        run(query);
        if (!next(query)) {
            return std::nullopt;
        }
        return opened(query.value(0).toByteArray(), placeOf(manifestKind, {}), manifestFrom);
    }

    void makeFile()
    {
        const QString place = toQString(folder);
        const bool isNew = !QDir(place).exists();
        if (!QDir().mkpath(place)) {
            throw StorageError(Sentence::tr("cannot make the folder %1").arg(folder))
                .advise(Sentence::tr("Check the permissions of the folder above it."))
                .about(folder);
        }
        if (isNew) {
            QFile::setPermissions(place, ownerOnly | QFileDevice::ExeOwner);
        }
        QFile file(toQString(path));
        if (!file.exists()) {
            // Before SQLite makes it with the permissions of everybody's files.
            if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && !file.exists()) {
                throw StorageError(Sentence::tr("cannot make %1: %2").arg(path).arg(fromQString(file.errorString()))).about(path);
            }
            file.setPermissions(ownerOnly);
        }
    }

    void makeTables(QSqlDatabase &database)
    {
        const int version = versionOf(database);
        if (version > formatVersion) {
            throw newer();
        }
        if (version == formatVersion) {
            return;
        }
        run(database, u"CREATE TABLE IF NOT EXISTS item (name BLOB PRIMARY KEY, kind INTEGER NOT NULL, sealed BLOB NOT NULL) WITHOUT ROWID"_s);
        run(database, u"CREATE TABLE IF NOT EXISTS manifest (one INTEGER PRIMARY KEY CHECK (one = 1), sealed BLOB NOT NULL)"_s);
        run(database, u"PRAGMA user_version = %1"_s.arg(formatVersion));
    }

    // Before a row is written over or removed.
    void takeOut(QSqlQuery &select, CacheManifest &manifest, const QByteArray &name)
    {
        select.addBindValue(name);
        run(select);
        if (next(select)) {
            mix(manifest.digest, hashOf(name, select.value(0).toByteArray()));
            --manifest.rows;
        }
        select.finish();
    }
    void remove(QSqlDatabase &database, CacheManifest &manifest, Kind kind, const std::vector<std::string> &ids)
    {
        QSqlQuery select = selectOne(database);
        QSqlQuery erase = prepared(database, u"DELETE FROM item WHERE name = ?"_s);
        for (const std::string &id : ids) {
            const QByteArray name = nameOf(kind, id);
            takeOut(select, manifest, name);
            erase.addBindValue(name);
            run(erase);
        }
    }
    [[nodiscard]] QSqlQuery selectOne(QSqlDatabase &database) const { return prepared(database, u"SELECT sealed FROM item WHERE name = ?"_s); }
    void takeOutAll(QSqlDatabase &database, CacheManifest &manifest, Kind kind)
    {
        QSqlQuery query = prepared(database, u"SELECT name, sealed FROM item WHERE kind = ?"_s);
        query.addBindValue(static_cast<int>(kind));
        run(query);
        while (next(query)) {
            mix(manifest.digest, hashOf(query.value(0).toByteArray(), query.value(1).toByteArray()));
            --manifest.rows;
        }
        query.finish();
        QSqlQuery erase = prepared(database, u"DELETE FROM item WHERE kind = ?"_s);
        erase.addBindValue(static_cast<int>(kind));
        run(erase);
    }
    template <typename T>
    void putIn(QSqlDatabase &database, CacheManifest &manifest, Kind kind, const std::vector<std::shared_ptr<const T>> &rows)
    {
        QSqlQuery select = selectOne(database);
        QSqlQuery insert = prepared(database, u"INSERT OR REPLACE INTO item (name, kind, sealed) VALUES (?, ?, ?)"_s);
        for (const std::shared_ptr<const T> &row : rows) {
            const QByteArray name = nameOf(kind, row->id);
            takeOut(select, manifest, name);
            const QByteArray stored = sealed(locker::textOf(*row), placeOf(static_cast<int>(kind), name));
            insert.addBindValue(name);
            insert.addBindValue(static_cast<int>(kind));
            insert.addBindValue(stored);
            run(insert);
            mix(manifest.digest, hashOf(name, stored));
            ++manifest.rows;
        }
    }

    // false: what the update's dates build on is not there.
    [[nodiscard]] bool apply(QSqlDatabase &database, const CacheUpdate &update)
    {
        CacheManifest manifest = readManifest(database).value_or(CacheManifest());
        const bool secretsMissing = update.secretsAsked.value_or(0) != 0 && !update.dropSecrets && manifest.secretsAsked == 0;
        const bool environmentsMissing = update.environmentsAsked.value_or(0) != 0 && !update.dropEnvironments && manifest.environmentsAsked == 0;
        if (secretsMissing || environmentsMissing) {
            return false;
        }
        if (update.dropSecrets) {
            takeOutAll(database, manifest, Kind::Secret);
        }
        if (update.dropEnvironments) {
            takeOutAll(database, manifest, Kind::Environment);
        }
        if (update.dropSecrets && update.dropEnvironments) {
            // Whatever else somebody put there.
            run(database, u"DELETE FROM item"_s);
            manifest.digest = {};
            manifest.rows = 0;
        }
        putIn(database, manifest, Kind::Secret, update.secrets);
        putIn(database, manifest, Kind::Environment, update.environments);
        remove(database, manifest, Kind::Secret, update.goneSecrets);
        remove(database, manifest, Kind::Environment, update.goneEnvironments);
        manifest.profile = update.profile.value_or(manifest.profile);
        manifest.secretsRevision = update.secretsRevision.value_or(manifest.secretsRevision);
        manifest.environmentsRevision = update.environmentsRevision.value_or(manifest.environmentsRevision);
        manifest.deletionDate = update.deletionDate.value_or(manifest.deletionDate);
        manifest.secretsAsked = update.secretsAsked.value_or(manifest.secretsAsked);
        manifest.environmentsAsked = update.environmentsAsked.value_or(manifest.environmentsAsked);
        manifest.secretsStale = update.secretsStale.value_or(manifest.secretsStale);
        manifest.environmentsStale = update.environmentsStale.value_or(manifest.environmentsStale);
        QSqlQuery query = prepared(database, u"INSERT INTO manifest (one, sealed) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET sealed = excluded.sealed"_s);
        query.addBindValue(sealed(locker::textOf(manifest), placeOf(manifestKind, {})));
        run(query);
        return true;
    }

    std::mutex mutex;
    std::string folder;
    std::string path;
    SecretKey<32> rowKey;
    std::optional<KeyedHash> names;
    std::optional<KeyedHash> rowHashes;
    KeyedHash::Hash boundTo{};   // to which pair of base and key
    crypto::AesGcm cipher;
};

Cache::Cache(const std::string &folder, const std::string &apiBase, const AccessKey &key) : d(std::make_unique<Private>(folder, apiBase, key)) {}

Cache::~Cache() = default;

const std::string &Cache::path() const noexcept { return d->path; }

std::optional<KnownItems> Cache::read()
{
    const std::scoped_lock guard(d->mutex);
    const QFileInfo file(toQString(d->path));
    if (!file.exists() || file.size() == 0) {
        return std::nullopt;
    }
    return d->withDatabase([&](QSqlDatabase &database) -> std::optional<KnownItems> {
        const int version = d->versionOf(database);
        if (version != formatVersion) {
            throw version > formatVersion ? d->newer() : d->damaged(Sentence::tr("it is none of ours"));
        }
        // Manifest and rows of one moment.
        d->run(database, u"BEGIN"_s);
        const std::optional<CacheManifest> manifest = d->readManifest(database);
        if (!manifest) {
            throw d->damaged(Sentence::tr("what it holds is not listed"));
        }
        KnownItems items;
        items.profile = manifest->profile;
        items.secretsRevision = manifest->secretsRevision;
        items.environmentsRevision = manifest->environmentsRevision;
        items.deletionDate = manifest->deletionDate;
        items.secretsAsked = manifest->secretsAsked;
        items.environmentsAsked = manifest->environmentsAsked;
        items.secretsStale = manifest->secretsStale;
        items.environmentsStale = manifest->environmentsStale;
        CacheDigest digest{};
        std::int64_t rows = 0;
        QSqlQuery query = d->prepared(database, u"SELECT name, kind, sealed FROM item"_s);
        d->run(query);
        while (d->next(query)) {
            const QByteArray name = query.value(0).toByteArray();
            const int kind = query.value(1).toInt();
            const QByteArray stored = query.value(2).toByteArray();
            if (kind == static_cast<int>(Kind::Secret)) {
                items.secrets.push_back(std::make_shared<const SealedSecret>(d->opened(stored, d->placeOf(kind, name), secretFrom)));
            } else if (kind == static_cast<int>(Kind::Environment)) {
                items.environments.push_back(std::make_shared<const SealedEnvironment>(d->opened(stored, d->placeOf(kind, name), environmentFrom)));
            } else {
                throw d->damaged(Sentence::tr("a row is none of ours"));
            }
            mix(digest, d->hashOf(name, stored));
            ++rows;
        }
        query.finish();
        d->run(database, u"COMMIT"_s);
        if (rows != manifest->rows || digest != manifest->digest) {
            throw d->damaged(Sentence::tr("a row is missing, or an old one was put back"));
        }
        return items;
    });
}

bool Cache::write(const CacheUpdate &update)
{
    const std::scoped_lock guard(d->mutex);
    d->makeFile();
    return d->withDatabase([&](QSqlDatabase &database) {
        d->run(database, u"BEGIN IMMEDIATE"_s);
        try {
            d->makeTables(database);
            const bool fits = d->apply(database, update);
            d->run(database, fits ? u"COMMIT"_s : u"ROLLBACK"_s);
            return fits;
        } catch (...) {
            QSqlQuery(database).exec(u"ROLLBACK"_s);
            throw;
        }
    });
}

void Cache::rebuild()
{
    const std::scoped_lock guard(d->mutex);
    for (const char *const suffix : {"-journal", "-wal", "-shm", ""}) {
        const QString name = toQString(d->path + suffix);
        if (QFile::exists(name) && !QFile::remove(name)) {
            throw StorageError(Sentence::tr("cannot remove the damaged offline copy %1").arg(d->path))
                .advise(Sentence::tr("Remove it by hand, or check the folder's permissions."))
                .about(d->path);
        }
    }
}

} // namespace strongroom::locker
