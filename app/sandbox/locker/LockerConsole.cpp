// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/locker/LockerConsole.h"

#include "sandbox/locker/LockerError.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

using Path = std::vector<std::string>;

[[noreturn]] void notFound() { throw LockerError(404, "not_found", "There is no such thing in the console."); }

std::optional<Micros> dateOf(const json &from)
{
    return from.is_null() ? std::nullopt : std::optional(static_cast<Micros>(from.get<double>() * 1e6));
}

void takeAccess(const json &body, LockerAccessKey &key)
{
    key.editable = body.value("editable", key.editable);
    key.activated = body.value("activated", key.activated);
    key.wrapped = body.value("key", key.wrapped);
    if (body.contains("expiration_date")) {
        key.expires = dateOf(body.at("expiration_date"));
    }
}

// The same text with another MAC: it has the form of a sealed string, and opens with no key.
std::string damaged(const std::string &sealed)
{
    const std::size_t mac = sealed.rfind('|') + 1;
    if (!isSealed(sealed)) {
        throw LockerError::invalid("field", "There is nothing sealed in this field.");
    }
    QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(sealed.substr(mac)));
    bytes[0] = static_cast<char>(bytes.at(0) ^ 1);
    return sealed.substr(0, mac) + bytes.toBase64().toStdString();
}

template <typename Item>
using Fields = std::vector<std::pair<const char *, std::string Item::*>>;

template <typename Item>
void damageField(Item &item, const Fields<Item> &fields, const std::string &field)
{
    for (const auto &[name, member] : fields) {
        if (field == name) {
            item.*member = damaged(item.*member);
            return;
        }
    }
    throw LockerError::invalid("field", "There is no such field.");
}

template <typename Item>
const Item &existing(const std::optional<Item> &item)
{
    if (!item) {
        notFound();
    }
    return *item;
}

} // namespace

LockerConsole::LockerConsole(LockerStore &store, Faults &faults, int &mostPerPage, std::string token)
    : m_store(store), m_faults(faults), m_mostPerPage(mostPerPage), m_token(std::move(token))
{
}

std::optional<Response> LockerConsole::handle(const Request &request)
{
    if (request.segments.empty() || request.segments.front() != lockerConsolePath) {
        return std::nullopt;
    }
    try {
        if (!equalInConstantTime(request.header("Authorization").value_or(QByteArray()).toStdString(), "Bearer " + m_token)) {
            throw LockerError::unauthorized("This is not the console's token.");
        }
        return answer(request);
    } catch (const LockerError &error) {
        return error.response();
    } catch (const json::exception &error) {
        return LockerError::invalid("body", error.what()).response();
    }
}

Response LockerConsole::answer(const Request &request)
{
    const Path path(request.segments.begin() + 1, request.segments.end());
    const std::string method = request.method.toStdString();
    const json body = request.body.isEmpty() ? json::object() : json::parse(request.body.begin(), request.body.end());
    if (path == Path{"projects"} && method == "POST") {
        if (m_store.project(body.at("id").get<std::int64_t>())) {
            throw LockerError::invalid("id", "There is a project of this number.");
        }
        m_store.put(LockerProject{body.at("id").get<std::int64_t>(), body.at("name").get<std::string>(), 0, 0});
        return emptyResponse(204);
    }
    if (path == Path{"access_keys"} && method == "POST") {
        return addAccessKey(body);
    }
    if (path.size() == 2 && path.front() == "access_keys" && method == "PATCH") {
        return changeAccessKey(path[1], body);
    }
    if (path == Path{"faults"} && method == "POST") {
        m_faults.add(faultOf(body));
        return emptyResponse(204);
    }
    if (path == Path{"faults"} && method == "DELETE") {
        m_faults.clear();
        return emptyResponse(204);
    }
    if (path == Path{"requests"} && method == "GET") {
        return jsonResponse(200, m_faults.visitsJson());
    }
    if (path == Path{"requests"} && method == "DELETE") {
        m_faults.forgetVisits();
        return emptyResponse(204);
    }
    if (path == Path{"page_size"} && method == "PUT") {
        const int rows = body.at("rows").get<int>();
        if (rows < 1) {
            throw LockerError::invalid("rows", "A positive number is required.");
        }
        m_mostPerPage = rows;
        return emptyResponse(204);
    }
    return onItem(method, path, body);
}

Response LockerConsole::onItem(const std::string &method, const Path &path, const json &body)
{
    const bool secret = !path.empty() && path.front() == "secrets";
    if ((!secret && (path.empty() || path.front() != "environments")) || path.size() < 2) {
        notFound();
    }
    if (path.size() == 2 && method == "DELETE") {
        if (!(secret ? m_store.deleteSecret(path[1]) : m_store.deleteEnvironment(path[1]))) {
            notFound();
        }
        return emptyResponse(204);
    }
    if (path.size() == 3 && method == "POST" && path[2] == "damage") {
        const auto field = body.at("field").get<std::string>();
        return secret ? damageSecret(path[1], field) : damageEnvironment(path[1], field);
    }
    if (path.size() == 3 && method == "POST" && path[2] == "duplicate") {
        return duplicate(secret, path[1]);
    }
    notFound();
}

Response LockerConsole::damageSecret(const std::string &id, const std::string &field)
{
    LockerSecret secret = existing(m_store.secret(m_store.projectOfSecret(id).value_or(-1), id));
    damageField(secret, {{"key", &LockerSecret::key}, {"value", &LockerSecret::value}, {"description", &LockerSecret::description},
        {"environment_name", &LockerSecret::environmentName}}, field);
    secret.revised = m_store.nextRevision(secret.project);
    m_store.put(secret);
    return emptyResponse(204);
}

Response LockerConsole::damageEnvironment(const std::string &id, const std::string &field)
{
    LockerEnvironment environment = existing(m_store.environment(m_store.projectOfEnvironment(id).value_or(-1), id));
    damageField(environment, {{"name", &LockerEnvironment::name}, {"external_url", &LockerEnvironment::externalUrl},
        {"description", &LockerEnvironment::description}}, field);
    environment.revised = m_store.nextRevision(environment.project);
    m_store.put(environment);
    return emptyResponse(204);
}

Response LockerConsole::duplicate(bool secret, const std::string &id)
{
    const std::string copy = newLockerId();
    if (secret) {
        LockerSecret row = existing(m_store.secret(m_store.projectOfSecret(id).value_or(-1), id));
        row.id = copy;
        row.created = row.revised = m_store.nextRevision(row.project);
        m_store.put(row);
    } else {
        LockerEnvironment row = existing(m_store.environment(m_store.projectOfEnvironment(id).value_or(-1), id));
        row.id = copy;
        row.created = row.revised = m_store.nextRevision(row.project);
        m_store.put(row);
    }
    return jsonResponse(201, {{"id", copy}});
}

Response LockerConsole::addAccessKey(const json &body)
{
    LockerAccessKey key;
    key.id = QByteArray::fromStdString(body.at("id").get<std::string>()).toLower().toStdString();
    key.project = body.at("project_id").get<std::int64_t>();
    key.wrapped = body.at("key").get<std::string>();
    key.created = key.revised = m_store.now();
    takeAccess(body, key);
    if (!isUuid4(key.id) || !m_store.project(key.project)) {
        throw LockerError::invalid(isUuid4(key.id) ? "project_id" : "id", "The id is a UUID of version 4, the project there already.");
    }
    m_store.put(key);
    return emptyResponse(204);
}

Response LockerConsole::changeAccessKey(const std::string &id, const json &body)
{
    LockerAccessKey key = existing(m_store.accessKey(id));
    takeAccess(body, key);
    key.revised = m_store.now();
    m_store.put(key);
    return emptyResponse(204);
}

} // namespace strongroom::sandbox
