// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/SavedFilterRepository.h"

#include "connections/JsonFile.h"

#include <algorithm>

namespace strongroom::connections {

namespace {

const Json &emptyDocument()
{
    static const Json empty{{"format", JsonFile::knownFormat}, {"connections", Json::object()}};
    return empty;
}

bool isFilter(const Json &entry)
{
    const auto isText = [&entry](const char *name) { return entry.contains(name) && entry.at(name).is_string(); };
    return entry.is_object() && isText("id") && isText("name") && isText("text");
}

bool understands(const Json &document)
{
    const Json &lists = document.at("connections");
    return std::all_of(lists.begin(), lists.end(), [](const Json &list) { return list.is_array() && std::all_of(list.begin(), list.end(), isFilter); });
}

} // namespace

SavedFilterRepository::SavedFilterRepository(std::string path) : m_path(path.empty() ? configurationPath("filters.json") : std::move(path)) {}

std::map<std::string, std::vector<StoredFilter>> SavedFilterRepository::load() const
{
    std::map<std::string, std::vector<StoredFilter>> found;
    const Json document = JsonFile(m_path, Sentence::tr("filters")).read(emptyDocument(), understands);
    for (const auto &[id, list] : document.at("connections").items()) {
        for (const Json &entry : list) {
            found[id].push_back({entry.at("id").get<std::string>(), entry.at("name").get<std::string>(), entry.at("text").get<std::string>()});
        }
    }
    return found;
}

void SavedFilterRepository::store(const std::string &connectionId, const std::vector<StoredFilter> &filters)
{
    const JsonFile file(m_path, Sentence::tr("filters"));
    const JsonFile::Guard guard(file);
    Json document = file.read(emptyDocument(), understands);
    Json &lists = document.at("connections");
    if (filters.empty()) {
        if (lists.erase(connectionId) > 0) {
            file.write(document);
        }
        return;
    }
    const Json before = lists.value(connectionId, Json::array());
    Json after = Json::array();
    for (const StoredFilter &filter : filters) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const Json &entry) { return entry.at("id") == filter.id; });
        Json entry = known != before.end() ? *known : Json::object();
        entry["id"] = filter.id;
        entry["name"] = filter.name;
        entry["text"] = filter.text;
        after.push_back(std::move(entry));
    }
    lists[connectionId] = std::move(after);
    file.write(document);
}

} // namespace strongroom::connections
