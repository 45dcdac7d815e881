// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/locker/LockerClientKeys.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QSaveFile>

#include <stdexcept>
#include <utility>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr std::int64_t platformId = 48211;
constexpr std::int64_t billingId = 4821; // one is the other's beginning: a lookup hash without its text's right place would show
constexpr int keyBytes = 32;

QString keysFile(const QString &dataFile) { return dataFile + QStringLiteral(".locker-keys"); }

bool hasSetting(Database &database, const char *name)
{
    return database.run("SELECT 1 FROM sandbox_settings WHERE name = ?", {QString::fromLatin1(name)}).next();
}

void putSetting(Database &database, const char *name)
{
    (void)database.run("INSERT OR REPLACE INTO sandbox_settings (name, value) VALUES (?, '1')", {QString::fromLatin1(name)});
}

json accessJson(const LockerClientAccessKey &key) { return {{"access_key_id", key.id}, {"secret_access_key", key.secret}}; }

LockerClientAccessKey accessOf(const json &from) { return {from.at("access_key_id").get<std::string>(), from.at("secret_access_key").get<std::string>()}; }

json projectJson(const LockerClientProject &project)
{
    return {{"id", project.id}, {"name", project.name}, {"encryption_key", project.keys.encryption.toHex().toStdString()},
        {"mac_key", project.keys.mac.toHex().toStdString()}, {"access", accessJson(project.access)}, {"read_only", accessJson(project.readOnly)}};
}

LockerClientProject projectOf(const json &from)
{
    const auto bytes = [&from](const char *name) { return QByteArray::fromHex(QByteArray::fromStdString(from.at(name).get<std::string>())); };
    return {from.at("id").get<std::int64_t>(), from.at("name").get<std::string>(), {bytes("encryption_key"), bytes("mac_key")}, accessOf(from.at("access")),
        accessOf(from.at("read_only"))};
}

LockerClientAccessKey addAccessKey(LockerStore &store, const LockerClientProject &project, bool editable)
{
    LockerClientAccessKey key{newLockerId(), lockerRandom(keyBytes).toBase64().toStdString()};
    LockerAccessKey kept;
    kept.id = key.id;
    kept.project = project.id;
    kept.wrapped = lockerSeal(stretchedLockerKey(key.secret), project.keys.encryption + project.keys.mac);
    kept.editable = editable;
    kept.created = kept.revised = store.now();
    store.put(kept);
    return key;
}

LockerClientProject addProject(LockerStore &store, std::int64_t id, std::string name)
{
    LockerClientProject project;
    project.id = id;
    project.name = std::move(name);
    project.keys = {lockerRandom(keyBytes), lockerRandom(keyBytes)};
    store.put(LockerProject{project.id, project.name, 0, 0});
    project.access = addAccessKey(store, project, true);
    project.readOnly = addAccessKey(store, project, false);
    return project;
}

LockerClientKeys readKeys(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("the data file has Locker projects, but the file of their keys cannot be read: " + fileName.toStdString()
            + ": " + file.errorString().toStdString() + ". Put it back, or start with a new data file.");
    }
    try {
        const QByteArray text = file.readAll();
        const json document = json::parse(text.begin(), text.end());
        return {projectOf(document.at("platform")), projectOf(document.at("billing")), document.at("console_token").get<std::string>(), false};
    } catch (const json::exception &) {
        throw std::runtime_error("the file of the Locker projects' keys is damaged: " + fileName.toStdString()
            + ". Put a good one in its place, or start with a new data file.");
    }
}

void writeKeys(const QString &fileName, const LockerClientKeys &keys)
{
    QSaveFile file(fileName);
    const json document = {{"platform", projectJson(keys.platform)}, {"billing", projectJson(keys.billing)}, {"console_token", keys.consoleToken}};
    const QByteArray text = QByteArray::fromStdString(document.dump(2)) + '\n';
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(text) != text.size()
        || !file.commit()) {
        throw std::runtime_error("cannot write the file of the Locker projects' keys: " + file.errorString().toStdString());
    }
}

} // namespace

LockerClientKeys loadOrCreateLockerKeys(Database &database, LockerStore &store, const QString &dataFile)
{
    if (hasSetting(database, "locker_projects")) {
        LockerClientKeys keys = readKeys(keysFile(dataFile));
        keys.seeded = hasSetting(database, "locker_seeded");
        return keys;
    }
    Transaction transaction(database);
    LockerClientKeys keys;
    keys.platform = addProject(store, platformId, "platform");
    keys.billing = addProject(store, billingId, "billing");
    keys.consoleToken = lockerRandom(keyBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
    putSetting(database, "locker_projects");
    if (!dataFile.isEmpty()) {
        writeKeys(keysFile(dataFile), keys);
    }
    transaction.commit();
    return keys;
}

void markLockerSeeded(Database &database)
{
    putSetting(database, "locker_seeded");
}

} // namespace strongroom::sandbox
