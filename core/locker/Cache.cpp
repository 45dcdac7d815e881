// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/Cache.h"

#include "base/Error.h"
#include "base/Json.h"
#include "base/Text.h"
#include "crypto/AesGcm.h"
#include "crypto/Encoding.h"
#include "crypto/Random.h"
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
#include <utility>

namespace strongroom::locker {

namespace {

using namespace Qt::StringLiterals;

constexpr int formatVersion = 1;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr std::size_t nameSize = 16;

enum class Kind : int { Secret = 0, Environment = 1 };
using Digest = std::array<std::byte, 32>;

// Which rows there are, whatever their order: the XOR of a keyed hash of each. Without the key nobody can make another set with the same one.
void mix(Digest &digest, const SecretKey<32> &rowHash)
{
    for (std::size_t at = 0; at < digest.size(); ++at) {
        digest[at] ^= rowHash.view()[at];
    }
}

Json jsonOf(const std::optional<Micros> &date) { return date ? Json(*date) : Json(nullptr); }
std::optional<Micros> dateOf(const Json &json) { return json.is_null() ? std::nullopt : std::optional<Micros>(json.get<Micros>()); }

std::string textOf(const SealedSecret &secret)
{
    const Json environment = secret.environmentId ? Json(*secret.environmentId) : Json(nullptr);
    return dumpJson(Json::array({secret.id, secret.key, secret.value, secret.description, secret.hash, environment, secret.environmentName, secret.environmentHash,
                                 secret.created, secret.revised, jsonOf(secret.updated), jsonOf(secret.deleted)}));
}

std::string textOf(const SealedEnvironment &environment)
{
    return dumpJson(Json::array({environment.id, environment.name, environment.externalUrl, environment.description, environment.hash, environment.created,
                                 environment.revised, jsonOf(environment.updated)}));
}

// What was authenticated is what was written here: a form that does not fit would be an error of this program.
SealedSecret secretOf(const Json &row)
{
    SealedSecret secret;
    secret.id = row.at(0).get<std::string>();
    secret.key = row.at(1).get<std::string>();
    secret.value = row.at(2).get<std::string>();
    secret.description = row.at(3).get<std::string>();
    secret.hash = row.at(4).get<std::string>();
    if (!row.at(5).is_null()) {
        secret.environmentId = row.at(5).get<std::string>();
    }
    secret.environmentName = row.at(6).get<std::string>();
    secret.environmentHash = row.at(7).get<std::string>();
    secret.created = row.at(8).get<Micros>();
    secret.revised = row.at(9).get<Micros>();
    secret.updated = dateOf(row.at(10));
    secret.deleted = dateOf(row.at(11));
    return secret;
}

SealedEnvironment environmentOf(const Json &row)
{
    SealedEnvironment environment;
    environment.id = row.at(0).get<std::string>();
    environment.name = row.at(1).get<std::string>();
    environment.externalUrl = row.at(2).get<std::string>();
    environment.description = row.at(3).get<std::string>();
    environment.hash = row.at(4).get<std::string>();
    environment.created = row.at(5).get<Micros>();
    environment.revised = row.at(6).get<Micros>();
    environment.updated = dateOf(row.at(7));
    return environment;
}

// The one row about all the others.
struct Manifest {
    std::string profile;
    Micros secretsRevision = 0;
    Micros environmentsRevision = 0;
    Micros deletionDate = 0;
    Micros secretsAsked = 0;
    Micros environmentsAsked = 0;
    std::int64_t rows = 0;
    Digest digest{};

    [[nodiscard]] std::string text() const
    {
        return dumpJson(Json::array({profile, secretsRevision, environmentsRevision, deletionDate, secretsAsked, environmentsAsked, rows, crypto::encodeHex(digest)}));
    }
    static Manifest of(const Json &row)
    {
        Manifest manifest;
        manifest.profile = row.at(0).get<std::string>();
        manifest.secretsRevision = row.at(1).get<Micros>();
        manifest.environmentsRevision = row.at(2).get<Micros>();
        manifest.deletionDate = row.at(3).get<Micros>();
        manifest.secretsAsked = row.at(4).get<Micros>();
        manifest.environmentsAsked = row.at(5).get<Micros>();
        manifest.rows = row.at(6).get<std::int64_t>();
        const std::optional<Bytes> digest = crypto::decodeHex(row.at(7).get<std::string>());
        std::ranges::copy_n(digest.value().begin(), static_cast<std::ptrdiff_t>(manifest.digest.size()), manifest.digest.begin());
        return manifest;
    }
};

QByteArray bytes(ByteView view) { return {reinterpret_cast<const char *>(view.data()), static_cast<qsizetype>(view.size())}; }
ByteView view(const QByteArray &bytes) { return {reinterpret_cast<const std::byte *>(bytes.constData()), static_cast<std::size_t>(bytes.size())}; }

} // namespace

class Cache::Private {
public:
    Private(const std::string &place, const std::string &apiBase, const AccessKey &key) : folder(place)
    {
        const std::optional<WipingBytes> decoded = crypto::decodeSecretBase64(key.secret.text());
        if (!decoded) {
            throw ClientError("the secret access key is not whole base64").about("secret_access_key");
        }
        const SecretKey<32> root = hmacSha256(*decoded, bytesOf("strongroom locker cache\x01"));
        rowKey = hmacSha256(root.view(), bytesOf("rows"));
        nameKey = hmacSha256(root.view(), bytesOf("names"));
        manifestKey = hmacSha256(root.view(), bytesOf("manifest"));
        const std::string pair = apiBase + "\n" + key.id;
        const SecretKey<32> fileName = hmacSha256(nameKey.view(), bytesOf(pair));
        path = place + "/" + crypto::encodeHex(fileName.view().first<nameSize>()) + ".cache";
        boundTo = fileName.duplicate();
    }

    [[nodiscard]] StorageError damaged(const std::string &why) const
    {
        return StorageError("the offline copy of this Locker project is damaged: " + why)
            .advise("It is made anew from the service; nothing in it is shown.")
            .about(path);
    }
    [[nodiscard]] StorageError failed(const QSqlError &error) const
    {
        return StorageError("the offline copy of this Locker project cannot be used: " + fromQString(error.driverText() + u" "_s + error.databaseText()))
            .advise("Check the folder's permissions and the free space on the disk.")
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
            throw failed(database.lastError());
        }
        return work(database);
    }

    void run(QSqlQuery &query) const
    {
        if (!query.exec()) {
            throw failed(query.lastError());
        }
    }
    void run(QSqlDatabase &database, const QString &statement) const
    {
        QSqlQuery query(database);
        if (!query.exec(statement)) {
            throw failed(query.lastError());
        }
    }

    [[nodiscard]] int versionOf(QSqlDatabase &database) const
    {
        QSqlQuery query(database);
        if (!query.exec(u"PRAGMA user_version"_s) || !query.next()) {
            throw failed(query.lastError());
        }
        return query.value(0).toInt();
    }

    // Where a row stands is part of what is authenticated: it opens nowhere else.
    [[nodiscard]] std::string placeOf(int kind, const QByteArray &name) const
    {
        std::string place = "strongroom locker cache 1\n";
        place += textOf(boundTo);
        place += std::to_string(kind);
        place += '\n';
        place.append(name.constData(), static_cast<std::size_t>(name.size()));
        return place;
    }
    static std::string textOf(const SecretKey<32> &key) { return std::string(strongroom::textOf(key.view())); }

    [[nodiscard]] QByteArray sealed(const std::string &text, const std::string &place)
    {
        Bytes out(crypto::AesGcm::ivSize + text.size() + crypto::AesGcm::tagSize);
        const auto iv = std::span(out).first<crypto::AesGcm::ivSize>();
        crypto::fillRandom(iv);
        cipher.seal(rowKey.view(), iv, bytesOf(text), std::span(out).subspan(crypto::AesGcm::ivSize), bytesOf(place));
        return bytes(out);
    }
    [[nodiscard]] Json opened(const QByteArray &stored, const std::string &place)
    {
        const ByteView all = view(stored);
        if (all.size() < crypto::AesGcm::ivSize + crypto::AesGcm::tagSize) {
            throw damaged("a row is too short");
        }
        Bytes plain(all.size() - crypto::AesGcm::ivSize - crypto::AesGcm::tagSize);
        if (!cipher.open(rowKey.view(), all.first<crypto::AesGcm::ivSize>(), all.subspan(crypto::AesGcm::ivSize), plain, bytesOf(place))) {
            throw damaged("a row was changed, or is of another file");
        }
        std::optional<Json> json = parseJson(strongroom::textOf(plain));
        if (!json || !json->is_array()) {
            throw damaged("a row is none of ours");
        }
        return std::move(*json);
    }

    [[nodiscard]] QByteArray nameOf(Kind kind, const std::string &id) const
    {
        const std::string what = std::to_string(static_cast<int>(kind)) + "\n" + id;
        return bytes(hmacSha256(nameKey.view(), bytesOf(what)).view().first<nameSize>());
    }
    [[nodiscard]] SecretKey<32> hashOf(const QByteArray &name, const QByteArray &stored) const
    {
        std::string row(name.constData(), static_cast<std::size_t>(name.size()));
        row.append(stored.constData(), static_cast<std::size_t>(stored.size()));
        return hmacSha256(manifestKey.view(), bytesOf(row));
    }

    static constexpr int manifestKind = 2;
    // nullopt: nothing was written so far.
    [[nodiscard]] std::optional<Manifest> readManifest(QSqlDatabase &database)
    {
        QSqlQuery query(database);
        query.prepare(u"SELECT sealed FROM manifest WHERE one = 1"_s);
        run(query);
        if (!query.next()) {
            return std::nullopt;
        }
        return Manifest::of(opened(query.value(0).toByteArray(), placeOf(manifestKind, {})));
    }

    void makeFile()
    {
        const QString place = toQString(folder);
        const bool isNew = !QDir(place).exists();
        if (!QDir().mkpath(place)) {
            throw StorageError("cannot make the folder " + folder).advise("Check the permissions of the folder above it.").about(folder);
        }
        if (isNew) {
            QFile::setPermissions(place, ownerOnly | QFileDevice::ExeOwner);
        }
        QFile file(toQString(path));
        if (!file.exists()) {
            // Before SQLite makes it with the permissions of everybody's files.
            if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && !file.exists()) {
                throw StorageError("cannot make " + path + ": " + fromQString(file.errorString())).about(path);
            }
            file.setPermissions(ownerOnly);
        }
    }

    void makeTables(QSqlDatabase &database)
    {
        const int version = versionOf(database);
        if (version > formatVersion) {
            throw StorageError("the offline copy of this Locker project was written by a newer Strongroom").advise("It is made anew.").about(path);
        }
        if (version == formatVersion) {
            return;
        }
        run(database, u"CREATE TABLE IF NOT EXISTS item (name BLOB PRIMARY KEY, kind INTEGER NOT NULL, sealed BLOB NOT NULL) WITHOUT ROWID"_s);
        run(database, u"CREATE TABLE IF NOT EXISTS manifest (one INTEGER PRIMARY KEY CHECK (one = 1), sealed BLOB NOT NULL)"_s);
        run(database, u"PRAGMA user_version = %1"_s.arg(formatVersion));
    }

    void takeOut(QSqlDatabase &database, Manifest &manifest, const QByteArray &name)
    {
        QSqlQuery query(database);
        query.prepare(u"SELECT sealed FROM item WHERE name = ?"_s);
        query.addBindValue(name);
        run(query);
        if (!query.next()) {
            return;
        }
        mix(manifest.digest, hashOf(name, query.value(0).toByteArray()));
        --manifest.rows;
        query.finish();
        query.prepare(u"DELETE FROM item WHERE name = ?"_s);
        query.addBindValue(name);
        run(query);
    }
    void takeOutAll(QSqlDatabase &database, Manifest &manifest, Kind kind)
    {
        QSqlQuery query(database);
        query.prepare(u"SELECT name, sealed FROM item WHERE kind = ?"_s);
        query.addBindValue(static_cast<int>(kind));
        run(query);
        while (query.next()) {
            mix(manifest.digest, hashOf(query.value(0).toByteArray(), query.value(1).toByteArray()));
            --manifest.rows;
        }
        query.prepare(u"DELETE FROM item WHERE kind = ?"_s);
        query.addBindValue(static_cast<int>(kind));
        run(query);
    }
    template <typename T>
    void putIn(QSqlDatabase &database, Manifest &manifest, Kind kind, const std::vector<std::shared_ptr<const T>> &rows)
    {
        QSqlQuery insert(database);
        insert.prepare(u"INSERT INTO item (name, kind, sealed) VALUES (?, ?, ?)"_s);
        for (const std::shared_ptr<const T> &row : rows) {
            const QByteArray name = nameOf(kind, row->id);
            takeOut(database, manifest, name);
            const QByteArray stored = sealed(locker::textOf(*row), placeOf(static_cast<int>(kind), name));
            insert.addBindValue(name);
            insert.addBindValue(static_cast<int>(kind));
            insert.addBindValue(stored);
            run(insert);
            mix(manifest.digest, hashOf(name, stored));
            ++manifest.rows;
        }
    }

    void apply(QSqlDatabase &database, const CacheUpdate &update)
    {
        Manifest manifest = readManifest(database).value_or(Manifest());
        if (update.dropSecrets) {
            takeOutAll(database, manifest, Kind::Secret);
        }
        if (update.dropEnvironments) {
            takeOutAll(database, manifest, Kind::Environment);
        }
        putIn(database, manifest, Kind::Secret, update.secrets);
        putIn(database, manifest, Kind::Environment, update.environments);
        for (const std::string &id : update.goneSecrets) {
            takeOut(database, manifest, nameOf(Kind::Secret, id));
        }
        for (const std::string &id : update.goneEnvironments) {
            takeOut(database, manifest, nameOf(Kind::Environment, id));
        }
        manifest.profile = update.profile.value_or(manifest.profile);
        manifest.secretsRevision = update.secretsRevision.value_or(manifest.secretsRevision);
        manifest.environmentsRevision = update.environmentsRevision.value_or(manifest.environmentsRevision);
        manifest.deletionDate = update.deletionDate.value_or(manifest.deletionDate);
        manifest.secretsAsked = update.secretsAsked.value_or(manifest.secretsAsked);
        manifest.environmentsAsked = update.environmentsAsked.value_or(manifest.environmentsAsked);
        QSqlQuery query(database);
        query.prepare(u"INSERT INTO manifest (one, sealed) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET sealed = excluded.sealed"_s);
        query.addBindValue(sealed(manifest.text(), placeOf(manifestKind, {})));
        run(query);
    }

    std::mutex mutex;
    std::string folder;
    std::string path;
    SecretKey<32> rowKey;
    SecretKey<32> nameKey;
    SecretKey<32> manifestKey;
    SecretKey<32> boundTo;
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
            throw version > formatVersion ? StorageError("the offline copy of this Locker project was written by a newer Strongroom").advise("It is made anew.").about(d->path)
                                          : d->damaged("it is none of ours");
        }
        // Manifest and rows of one moment.
        d->run(database, u"BEGIN"_s);
        const std::optional<Manifest> manifest = d->readManifest(database);
        if (!manifest) {
            throw d->damaged("what it holds is not listed");
        }
        KnownItems items;
        items.profile = manifest->profile;
        items.secretsRevision = manifest->secretsRevision;
        items.environmentsRevision = manifest->environmentsRevision;
        items.deletionDate = manifest->deletionDate;
        items.secretsAsked = manifest->secretsAsked;
        items.environmentsAsked = manifest->environmentsAsked;
        Digest digest{};
        std::int64_t rows = 0;
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.prepare(u"SELECT name, kind, sealed FROM item"_s);
        d->run(query);
        while (query.next()) {
            const QByteArray name = query.value(0).toByteArray();
            const int kind = query.value(1).toInt();
            const QByteArray stored = query.value(2).toByteArray();
            const Json row = d->opened(stored, d->placeOf(kind, name));
            if (kind == static_cast<int>(Kind::Secret)) {
                items.secrets.push_back(std::make_shared<const SealedSecret>(secretOf(row)));
            } else {
                items.environments.push_back(std::make_shared<const SealedEnvironment>(environmentOf(row)));
            }
            mix(digest, d->hashOf(name, stored));
            ++rows;
        }
        if (query.lastError().isValid()) {
            throw d->failed(query.lastError());
        }
        query.finish();
        d->run(database, u"COMMIT"_s);
        if (rows != manifest->rows || digest != manifest->digest) {
            throw d->damaged("a row is missing, or an old one was put back");
        }
        return items;
    });
}

void Cache::write(const CacheUpdate &update)
{
    const std::scoped_lock guard(d->mutex);
    d->makeFile();
    d->withDatabase([&](QSqlDatabase &database) {
        d->run(database, u"BEGIN IMMEDIATE"_s);
        try {
            d->makeTables(database);
            d->apply(database, update);
            d->run(database, u"COMMIT"_s);
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
            throw StorageError("cannot remove the damaged offline copy " + d->path).advise("Remove it by hand, or check the folder's permissions.").about(d->path);
        }
    }
}

} // namespace strongroom::locker
