// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/Members.h"

#include <map>

namespace strongroom::sandbox {

namespace {

std::vector<Member> makeMembers()
{
    std::vector<Member> list;
    const auto numbered = [&list](const std::string &stem, int count, MemberKind kind, bool sortable) {
        for (int i = 1; i <= count; ++i) {
            list.push_back({stem + std::to_string(i), kind, sortable, kind == MemberKind::Key && i <= 10});
        }
    };
    list.push_back({"record_key", MemberKind::Hash, false, false});
    list.push_back({"profile_key", MemberKind::Hash, false, false});
    list.push_back({"parent_key", MemberKind::Hash, false, false});
    numbered("service_key", 5, MemberKind::Hash, false);
    numbered("key", 20, MemberKind::Key, true);
    numbered("range_key", 10, MemberKind::Range, true);
    list.push_back({"version", MemberKind::Version, false, false});
    list.push_back({"body", MemberKind::Body, false, false});
    list.push_back({"precommit_body", MemberKind::Precommit, false, false});
    list.push_back({"is_encrypted", MemberKind::Flag, false, false});
    list.push_back({"expires_at", MemberKind::Date, true, false});
    return list;
}

const std::vector<Member> &memberList()
{
    static const std::vector<Member> list = makeMembers();
    return list;
}

} // namespace

std::span<const Member> members()
{
    return memberList();
}

std::size_t memberIndex(std::string_view name)
{
    static const std::map<std::string, std::size_t, std::less<>> index = [] {
        std::map<std::string, std::size_t, std::less<>> map;
        for (std::size_t i = 0; i < memberList().size(); ++i) {
            map.emplace(memberList()[i].name, i);
        }
        return map;
    }();
    const auto found = index.find(name);
    return found == index.end() ? memberList().size() : found->second;
}

} // namespace strongroom::sandbox
