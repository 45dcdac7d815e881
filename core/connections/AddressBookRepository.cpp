// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/AddressBookRepository.h"

#include "connections/JsonFile.h"

#include <algorithm>
#include <array>
#include <utility>

namespace strongroom::connections {

namespace {

using Member = std::pair<const char *, std::string StoredContact::*>;
constexpr std::array<Member, 6> members = {{{"id", &StoredContact::id},
                                            {"name", &StoredContact::name},
                                            {"client_id", &StoredContact::clientId},
                                            {"encryption_key", &StoredContact::encryptionKey},
                                            {"signing_key", &StoredContact::signingKey},
                                            {"added_at", &StoredContact::addedAt}}};

const Json &emptyDocument()
{
    static const Json empty{{"format", JsonFile::knownFormat}, {"services", Json::object()}};
    return empty;
}

bool isContact(const Json &entry)
{
    return entry.is_object() && std::ranges::all_of(members, [&entry](const Member &member) {
        return entry.contains(member.first) && entry.at(member.first).is_string();
    });
}

bool understands(const Json &document)
{
    if (!document.contains("services") || !document.at("services").is_object()) {
        return false;
    }
    const Json &lists = document.at("services");
    return std::all_of(lists.begin(), lists.end(), [](const Json &list) { return list.is_array() && std::all_of(list.begin(), list.end(), isContact); });
}

} // namespace

AddressBookRepository::AddressBookRepository(std::string path) : m_path(path.empty() ? configurationPath("contacts.json") : std::move(path)) {}

std::map<std::string, std::vector<StoredContact>> AddressBookRepository::load() const
{
    std::map<std::string, std::vector<StoredContact>> found;
    const Json document = JsonFile(m_path, Sentence::tr("address book")).read(emptyDocument(), understands);
    for (const auto &[url, list] : document.at("services").items()) {
        for (const Json &entry : list) {
            StoredContact contact;
            for (const auto &[name, member] : members) {
                contact.*member = entry.at(name).get<std::string>();
            }
            found[url].push_back(std::move(contact));
        }
    }
    return found;
}

void AddressBookRepository::store(const std::string &serviceUrl, const std::vector<StoredContact> &contacts)
{
    const JsonFile file(m_path, Sentence::tr("address book"));
    const JsonFile::Guard guard(file);
    Json document = file.read(emptyDocument(), understands);
    Json &lists = document.at("services");
    if (contacts.empty()) {
        if (lists.erase(serviceUrl) > 0) {
            file.write(document);
        }
        return;
    }
    const Json before = lists.value(serviceUrl, Json::array());
    Json after = Json::array();
    for (const StoredContact &contact : contacts) {
        const auto known = std::find_if(before.begin(), before.end(), [&contact](const Json &entry) { return entry.at("id") == contact.id; });
        Json entry = known != before.end() ? *known : Json::object();
        for (const auto &[name, member] : members) {
            entry[name] = contact.*member;
        }
        after.push_back(std::move(entry));
    }
    lists[serviceUrl] = std::move(after);
    file.write(document);
}

} // namespace strongroom::connections
