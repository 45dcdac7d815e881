// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ConnectionRepository.h"

#include "base/Error.h"
#include "connections/ConnectionJson.h"
#include "connections/JsonFile.h"

#include <algorithm>

namespace strongroom::connections {

namespace {

JsonFile fileAt(const std::string &path) { return {path, Sentence::tr("connections")}; }

bool understands(const Json &document)
{
    try {
        for (const Json &entry : document.at("connections")) {
            (void)connectionFromJson(entry);
        }
        return true;
    } catch (const ClientError &) {
        return false;
    }
}

Json readDocument(const JsonFile &file) { return file.read(Json{{"format", JsonFile::knownFormat}, {"connections", Json::array()}}, understands); }

} // namespace

ConnectionRepository::ConnectionRepository(std::string path) : m_path(path.empty() ? configurationPath("connections.json") : std::move(path)) {}

std::vector<Connection> ConnectionRepository::load() const
{
    const Json document = readDocument(fileAt(m_path));
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
        throw ClientError(Sentence::tr("this connection is not one to be saved")).about("origin");
    }
    if (connection.name.empty()) {
        throw ClientError(Sentence::tr("the connection has no name")).advise(Sentence::tr("Give it a name of your choice.")).about("name");
    }
    const JsonFile file = fileAt(m_path);
    const JsonFile::Guard guard(file);
    Json document = readDocument(file);
    Json &entries = document.at("connections");
    Json *existing = nullptr;
    for (Json &entry : entries) {
        if (entry.value("id", std::string()) == connection.id) {
            existing = &entry;
        } else if (entry.value("name", std::string()) == connection.name) {
            throw ClientError(Sentence::tr("there is a connection named \"%1\" already").arg(connection.name))
                .advise(Sentence::tr("Choose another name."))
                .about("name");
        }
    }
    if (existing != nullptr) {
        *existing = toJson(connection, std::move(*existing));
    } else {
        entries.push_back(toJson(connection, Json::object()));
    }
    file.write(document);
}

void ConnectionRepository::remove(const std::string &id)
{
    const JsonFile file = fileAt(m_path);
    const JsonFile::Guard guard(file);
    Json document = readDocument(file);
    Json &entries = document.at("connections");
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Json &entry) { return entry.value("id", std::string()) == id; });
    if (found == entries.end()) {
        return;
    }
    entries.erase(found);
    file.write(document);
}

} // namespace strongroom::connections
