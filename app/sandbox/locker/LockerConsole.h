// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What happens to Locker's projects from outside the protocol: what their owner does in the web client, and what goes wrong. For tests and for
// trying things out; {endpoint}/locker_console/…, with the console's token of the ready file ("console": {"url", "token"}) as Bearer. Everything
// is by id: there is no key here either. Answers are JSON; 204 where there is nothing to say.
//
//   POST   /projects {"id", "name"}                            an empty project
//   POST   /access_keys {"id", "project_id", "key", "editable"?, "expiration_date"?}   key: the project's key, wrapped by whoever has it
//   PATCH  /access_keys/{id} {"activated"?, "editable"?, "expiration_date"?, "key"?}
//   DELETE /secrets/{id}, /environments/{id}                   as the web client does; an environment takes its secrets along
//   POST   /secrets/{id}/damage {"field"}                      one bit of the MAC of "key", "value", …; the revision is new
//   POST   /environments/{id}/damage {"field"}
//   POST   /secrets/{id}/duplicate, /environments/{id}/duplicate   a second row of the same name, {"id"} of it
//   POST   /faults {"status", "headers"?, "body"?, "content_type"?, "method"?, "path"?, "times"?, "when"?}   the next answers (Faults.h)
//   DELETE /faults
//   GET    /requests, DELETE /requests                         what the service was asked: [{"method", "path", "query", "status"}]
//   PUT    /page_size {"rows"}                                 of a page at most

#include "sandbox/Faults.h"
#include "sandbox/Service.h"
#include "sandbox/locker/LockerStore.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace strongroom::sandbox {

class LockerConsole final : public Service
{
public:
    // What is given must outlive the console.
    LockerConsole(LockerStore &store, Faults &faults, int &mostPerPage, std::string token);

    [[nodiscard]] std::optional<Response> handle(const Request &request) override;

private:
    [[nodiscard]] Response answer(const Request &request);
    [[nodiscard]] Response onItem(const std::string &method, const std::vector<std::string> &path, const nlohmann::json &body);
    [[nodiscard]] Response damageSecret(const std::string &id, const std::string &field);
    [[nodiscard]] Response damageEnvironment(const std::string &id, const std::string &field);
    [[nodiscard]] Response duplicate(bool secret, const std::string &id);
    [[nodiscard]] Response addAccessKey(const nlohmann::json &body);
    [[nodiscard]] Response changeAccessKey(const std::string &id, const nlohmann::json &body);

    LockerStore &m_store;
    Faults &m_faults;
    int &m_mostPerPage;
    std::string m_token;
};

inline constexpr const char *lockerConsolePath = "locker_console";

} // namespace strongroom::sandbox
