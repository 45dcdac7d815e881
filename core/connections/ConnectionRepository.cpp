// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ConnectionRepository.h"

#include "base/Error.h"
#include "base/Text.h"
#include "connections/ConnectionJson.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>

namespace strongroom::connections {

namespace {

constexpr std::int64_t knownFormat = 1;
constexpr qint64 largestFile = 16LL << 20;

std::string defaultPath()
{
    QString folder = qEnvironmentVariable("STRONGROOM_CONFIG_DIR");
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/Strongroom");
    }
    return fromQString(folder + QStringLiteral("/connections.json"));
}

StorageError cannot(const std::string &what, const std::string &path, const QString &reason)
{
    return StorageError(what + " " + path + ": " + fromQString(reason)).advise("Check the folder's permissions and the free space on the disk.").about(path);
}

// The document, or an empty one when there is no file. A file that is no such document is moved aside: the next save starts a new one.
Json readDocument(const std::string &path)
{
    const QString name = toQString(path);
    QFile file(name);
    if (!file.exists()) {
        return Json{{"format", knownFormat}, {"connections", Json::array()}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        throw cannot("cannot read the saved connections", path, file.errorString());
    }
    const QByteArray content = file.read(largestFile);
    if (file.error() != QFileDevice::NoError) {
        throw cannot("cannot read the saved connections", path, file.errorString());
    }
    file.close();

    bool understood = false;
    std::optional<Json> document = parseJson(std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    if (document && document->is_object() && document->contains("connections") && document->at("connections").is_array()) {
        const auto format = document->contains("format") ? exactInteger(document->at("format")) : std::nullopt;
        if (format && *format > knownFormat) {
            throw StorageError("the saved connections in " + path + " were written by a later version of Strongroom").advise("Install that version or a newer one.").about(path);
        }
        try {
            for (const Json &entry : document->at("connections")) {
                (void)connectionFromJson(entry);
            }
            understood = format.has_value();
        } catch (const ClientError &) {
            understood = false;
        }
    }
    if (understood) {
        return std::move(*document);
    }

    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString aside = name + QStringLiteral(".damaged-") + time;
    for (int i = 2; QFileInfo::exists(aside); ++i) {
        aside = name + QStringLiteral(".damaged-") + time + QLatin1Char('-') + QString::number(i);
    }
    if (!QFile::rename(name, aside)) {
        throw StorageError("the saved connections in " + path + " are damaged, and the file cannot be moved aside").advise("Rename the file by hand.").about(path);
    }
    throw StorageError("the saved connections in " + path + " are damaged; the file was kept as " + fromQString(aside))
        .advise("Start again to go on without them, or repair that file and put it back.")
        .about(path);
}

void writeDocument(const std::string &path, const Json &document)
{
    QSaveFile file(toQString(path));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        throw cannot("cannot write the connections to", path, file.errorString());
    }
    const std::string text = dumpJson(document, 2) + '\n';
    // flush() by itself: when the disk is full, Qt 6.4's commit() does not notice what its own flush could not write, and replaces the file
    // with a torn one.
    if (file.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()) || !file.flush() || !file.commit()) {
        throw cannot("cannot write the connections to", path, file.errorString());
    }
}

class Guard {
public:
    explicit Guard(const std::string &path) : m_lock(toQString(path + ".lock"))
    {
        const QFileInfo info(toQString(path));
        const bool isNew = !info.dir().exists();
        if (!QDir().mkpath(info.path())) {
            throw cannot("cannot make the folder of", path, QStringLiteral("not allowed, or the disk is full"));
        }
        if (isNew) {
            QFile::setPermissions(info.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        }
        m_lock.setStaleLockTime(30'000);
        if (!m_lock.tryLock(10'000)) {
            if (m_lock.error() == QLockFile::LockFailedError) {
                throw StorageError("another program is changing the connections").advise("Try again in a moment.").maybeLater();
            }
            throw cannot("cannot write the connections to", path, QStringLiteral("the folder is not writable"));
        }
    }

private:
    QLockFile m_lock;
};

} // namespace

ConnectionRepository::ConnectionRepository(std::string path) : m_path(path.empty() ? defaultPath() : std::move(path)) {}

std::vector<Connection> ConnectionRepository::load() const
{
    const Json document = readDocument(m_path);
    std::vector<Connection> connections;
    for (const Json &entry : document.at("connections")) {
        if (std::optional<Connection> connection = connectionFromJson(entry)) {
            connections.push_back(std::move(*connection));
        }
    }
    return connections;
}

void ConnectionRepository::save(const Connection &connection)
{
    if (connection.id.empty() || connection.origin != Origin::Saved) {
        throw ClientError("this connection is not one to be saved").about("origin");
    }
    if (connection.name.empty()) {
        throw ClientError("the connection has no name").advise("Give it a name of your choice.").about("name");
    }
    const Guard guard(m_path);
    Json document = readDocument(m_path);
    Json &entries = document.at("connections");
    Json *existing = nullptr;
    for (Json &entry : entries) {
        if (entry.value("id", std::string()) == connection.id) {
            existing = &entry;
        } else if (entry.value("name", std::string()) == connection.name) {
            throw ClientError("there is a connection named \"" + connection.name + "\" already").advise("Choose another name.").about("name");
        }
    }
    if (existing != nullptr) {
        *existing = toJson(connection, std::move(*existing));
    } else {
        entries.push_back(toJson(connection, Json::object()));
    }
    writeDocument(m_path, document);
}

void ConnectionRepository::remove(const std::string &id)
{
    const Guard guard(m_path);
    Json document = readDocument(m_path);
    Json &entries = document.at("connections");
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Json &entry) { return entry.value("id", std::string()) == id; });
    if (found == entries.end()) {
        return;
    }
    entries.erase(found);
    writeDocument(m_path, document);
}

} // namespace strongroom::connections
