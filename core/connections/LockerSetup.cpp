// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/LockerSetup.h"

#include "base/Json.h"
#include "base/Text.h"
#include "connections/Composition.h"
#include "connections/StoreParts.h"
#include "locker/Cache.h"
#include "locker/Client.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace strongroom::connections {

namespace {

using keychain::CredentialKind;

constexpr const char *idName = "access_key_id";
constexpr const char *secretName = "secret_access_key";
constexpr const char *headersName = "headers";

[[noreturn]] void damaged()
{
    throw ClientError(Sentence::tr("the access key that is kept for this connection is damaged"))
        .advise(Sentence::tr("Edit the connection and enter the access key again."))
        .about("locker_access_key");
}

SecretBytes textOf(const LockerCredential &credential)
{
    OrderedJson json = OrderedJson::object();
    json[idName] = credential.key.id;
    json[secretName] = std::string(credential.key.secret.text());
    json[headersName] = OrderedJson::object();
    for (const auto &[name, value] : credential.headers) {
        json[headersName][name] = std::string(value.view());
    }
    std::string text = dumpJson(json);
    SecretBytes kept(text);
    wipe(text);
    wipe(json[secretName].get_ref<std::string &>());
    for (auto &[name, value] : json[headersName].items()) {
        wipe(value.get_ref<std::string &>());
    }
    return kept;
}

std::string &stringIn(OrderedJson &json, const char *name)
{
    const auto found = json.find(name);
    if (found == json.end() || !found->is_string()) {
        damaged();
    }
    return found->get_ref<std::string &>();
}

} // namespace

void LockerConnection::validate() const
{
    if (locker::checkedApiBase(apiBase) != apiBase) {
        throw ClientError(Sentence::tr("the API base is empty, or ends with a slash")).about("api_base");
    }
    if (cooldownSeconds < 0 || cooldownSeconds > locker::mostCooldownSeconds) {
        throw ClientError(Sentence::tr("the cache may answer by itself for 0 to 86,400 seconds")).about("cooldown");
    }
}

LockerCredential lockerCredentialOf(const Connection &connection, const Credentials &credentials)
{
    requireService(connection, Service::Locker);
    const auto found = credentials.find(CredentialKind::LockerAccessKey);
    if (found == credentials.end() || found->second.empty()) {
        throw ClientError(Sentence::tr("the access key is missing"))
            .advise(Sentence::tr("Edit the connection and enter access key id and secret access key."))
            .about("locker_access_key");
    }
    std::optional<OrderedJson> json = parseOrderedJson(found->second.text());
    if (!json || !json->is_object()) {
        damaged();
    }
    LockerCredential credential;
    std::string &secret = stringIn(*json, secretName);
    credential.key = locker::AccessKey::checked(stringIn(*json, idName), SecretBytes(secret));
    wipe(secret);
    if (const auto headers = json->find(headersName); headers != json->end()) {
        if (!headers->is_object()) {
            damaged();
        }
        for (auto &[name, value] : headers->items()) {
            if (!value.is_string()) {
                damaged();
            }
            credential.headers.emplace_back(name, SensitiveText(value.get_ref<const std::string &>()));
            wipe(value.get_ref<std::string &>());
        }
    }
    return credential;
}

void setLockerCredential(ConfiguredConnection &target, const LockerCredential &credential, const std::string &apiBase)
{
    const locker::AccessKey checked = locker::AccessKey::checked(credential.key.id, credential.key.secret);
    LockerConnection settings = target.connection.service == Service::Locker ? target.connection.locker : LockerConnection();
    settings.apiBase = locker::checkedApiBase(apiBase);
    settings.headerNames.clear();
    for (const auto &[name, value] : credential.headers) {
        settings.headerNames.push_back(name);
    }
    settings.validate();
    target.connection.service = Service::Locker;
    target.connection.locker = std::move(settings);
    target.credentials.clear();
    LockerCredential kept;
    kept.key = checked.duplicate();
    kept.headers = credential.headers;
    target.credentials.emplace(CredentialKind::LockerAccessKey, textOf(kept));
}

std::optional<LockerCredentialsFile> lockerCredentialsFile(const std::string &home)
{
    LockerCredentialsFile file;
    file.path = home + "/.locker/credentials";
    const QFileInfo info(toQString(file.path));
    if (!info.isFile()) {
        return std::nullopt;
    }
    file.text = readSecretFile(file.path);
#ifndef Q_OS_WIN
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    file.readableByOthers = (info.permissions() & others) != 0;
#endif
    return file;
}

std::optional<FoundLocker> findLocker(const std::map<std::string, std::string> &environment, const std::string &home)
{
    const bool variables = locker::hasAccessKeyVariable(environment);
    std::optional<LockerCredentialsFile> file;
    if (!variables) {
        file = lockerCredentialsFile(home);
        if (!file) {
            return std::nullopt;
        }
    }
    std::optional<SecretBytes> text;
    if (file) {
        text = std::move(file->text);
    }
    locker::ResolvedSettings settings = locker::resolveSettings({}, environment, text);
    FoundLocker found;
    found.source = settings.source;
    found.where = file ? Sentence(file->path) : Sentence::tr("%1 and %2", "names of two variables").arg(settings.idVariable).arg(settings.secretVariable);
    found.readableByOthers = file && file->readableByOthers;
    found.configured.connection.id = newConnectionId();
    found.configured.connection.name = "Locker";
    found.configured.connection.origin = Origin::Environment;
    LockerCredential credential;
    credential.key = std::move(settings.key);
    setLockerCredential(found.configured, credential, settings.apiBase);
    return found;
}

std::string lockerCacheFolder()
{
    QString folder = qEnvironmentVariable("STRONGROOM_CACHE_DIR");
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/Strongroom");
    }
    return fromQString(folder + QStringLiteral("/locker"));
}

void removeLockerCache(const Connection &connection, const Credentials &credentials)
{
    locker::Cache(lockerCacheFolder(), connection.locker.apiBase, lockerCredentialOf(connection, credentials).key).rebuild();
}

StoreParts<locker::Store> lockerParts(const Connection &connection, const Credentials &credentials)
{
    LockerCredential credential = lockerCredentialOf(connection, credentials);
    connection.validate();
    locker::ClientSettings settings;
    settings.apiBase = connection.locker.apiBase;
    settings.cooldownSeconds = connection.locker.cooldownSeconds;
    settings.headers = std::move(credential.headers);
    // The demo's service is gone when the window closes.
    if (connection.locker.offlineCache && connection.origin != Origin::Demo) {
        settings.cacheFolder = lockerCacheFolder();
    }
    StoreParts<locker::Store> parts;
    parts.desk.source = "Access key";
    parts.transport = makeTransport(connection, credentials);
    parts.authorizer = locker::makeAuthorizer(credential.key);
    parts.store = locker::makeClient(std::move(credential.key), std::move(settings), parts.transport, Clock::system(), parts.authorizer);
    return parts;
}

std::shared_ptr<locker::Store> openLocker(const Connection &connection, const Credentials &credentials) { return lockerParts(connection, credentials).store; }

} // namespace strongroom::connections
