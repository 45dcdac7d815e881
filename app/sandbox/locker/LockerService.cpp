// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/locker/LockerService.h"

#include "sandbox/locker/LockerError.h"
#include "sandbox/locker/LockerJson.h"

#include <nlohmann/json.hpp>

#include <string_view>
#include <vector>

namespace strongroom::sandbox {

namespace {

// What comes after /locker_secrets/v1.
std::vector<std::string> rest(const Request &request) { return {request.segments.begin() + 2, request.segments.end()}; }

// A bare number is the whole body; nothing follows it, not even a line break, which one client's parser would not forgive.
Response bareNumber(const std::string &text)
{
    return {200, "application/json", QByteArray::fromStdString(text), {}};
}

[[noreturn]] void noSuchPath()
{
    throw LockerError(404, "not_found", "Not found.");
}

void expectNoQuery(const Request &request)
{
    if (!request.query.isEmpty()) {
        throw LockerError::invalid(request.queryPairs().empty() ? "query" : request.queryPairs().front().first, "This parameter is not known.");
    }
}

} // namespace

LockerService::LockerService(LockerStore &store, Faults &faults, const int &mostPerPage)
    : m_store(store), m_faults(faults), m_mostPerPage(mostPerPage), m_items(store)
{
}

std::optional<Response> LockerService::handle(const Request &request)
{
    if (request.segments.empty() || request.segments.front() != lockerPath) {
        return std::nullopt;
    }
    const std::string path = request.path.mid(1 + static_cast<qsizetype>(std::string_view(lockerPath).size())).toStdString();
    const std::optional<Fault> fault = m_faults.take(request.method, path);
    Response response;
    if (!fault || fault->when == Fault::When::After) {
        response = wellBehaved(request);
    }
    if (fault) {
        response = fault->answer;
    }
    m_faults.note({request.method, path, request.query, response.status});
    return response;
}

Response LockerService::wellBehaved(const Request &request)
{
    try {
        return answer(request);
    } catch (const LockerError &error) {
        return error.response();
    }
}

Response LockerService::answer(const Request &request)
{
    if (request.segments.size() < 3 || request.segments[1] != "v1") {
        noSuchPath();
    }
    const LockerAccessKey key = keyOf(request);
    m_items.mostPerPage = m_mostPerPage;
    if (request.method == "GET") {
        return read(key, request);
    }
    if (request.method == "POST" || request.method == "PUT") {
        return write(key, request);
    }
    throw LockerError(405, "method_not_allowed", "Method not allowed.");
}

LockerAccessKey LockerService::keyOf(const Request &request)
{
    const std::string header = request.header("Authorization").value_or(QByteArray()).toStdString();
    constexpr std::string_view scheme = "Bearer ";
    if (request.headerCount("Authorization") != 1 || !header.starts_with(scheme) || !isUuid4(header.substr(scheme.size()))) {
        throw LockerError::unauthorized("Unauthorized");
    }
    const std::string id = QByteArray::fromStdString(header.substr(scheme.size())).toLower().toStdString();
    std::optional<LockerAccessKey> key = m_store.accessKey(id);
    if (!key || !key->activated || (key->expires && *key->expires <= m_store.now())) {
        throw LockerError::unauthorized("The authentication token is invalid");
    }
    return *std::move(key);
}

Response LockerService::read(const LockerAccessKey &key, const Request &request)
{
    const std::vector<std::string> path = rest(request);
    if (path == std::vector<std::string>{"secrets"}) {
        return m_items.listSecrets(key.project, request);
    }
    if (path == std::vector<std::string>{"environments"}) {
        return m_items.listEnvironments(key.project, request);
    }
    expectNoQuery(request);
    if (path == std::vector<std::string>{"profile"}) {
        return lockerResponse(200, profileJson(key));
    }
    const LockerProject project = m_store.project(key.project).value();
    if (path == std::vector<std::string>{"sync", "revision_date"}) {
        return bareNumber(secondsText(project.revision));
    }
    if (path == std::vector<std::string>{"sync", "deleted_item_date"}) {
        return bareNumber(secondsText(project.deletion));
    }
    if (path == std::vector<std::string>{"sync", "secrets", "count"}) {
        return bareNumber(std::to_string(m_store.secretCount(key.project)));
    }
    if (path == std::vector<std::string>{"sync", "environments", "count"}) {
        return bareNumber(std::to_string(m_store.environmentCount(key.project)));
    }
    noSuchPath();
}

Response LockerService::write(const LockerAccessKey &key, const Request &request)
{
    const std::vector<std::string> path = rest(request);
    const bool create = request.method == "POST";
    const bool known = (path.front() == "secrets" || path.front() == "environments") && path.size() == (create ? 1U : 2U);
    if (!known) {
        noSuchPath();
    }
    expectNoQuery(request);
    if (!key.editable) {
        throw LockerError::forbidden();
    }
    if (path.front() == "secrets") {
        return create ? m_items.createSecret(key.project, request) : m_items.changeSecret(key.project, path[1], request);
    }
    return create ? m_items.createEnvironment(key.project, request) : m_items.changeEnvironment(key.project, path[1], request);
}

} // namespace strongroom::sandbox
