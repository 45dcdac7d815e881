// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Play.h"

#include "support/Wycheproof.h"

#include <algorithm>
#include <optional>

namespace strongroom::test {

using Json = nlohmann::json;

namespace {

bool fits(const Verdict &verdict, const Json &test)
{
    if (verdict.flag.empty()) {
        return std::ranges::find(verdict.tcIds, test.at("tcId").get<int>()) != verdict.tcIds.end();
    }
    return std::ranges::any_of(test.at("flags"), [&verdict](const Json &flag) { return flag.get<std::string>() == verdict.flag; });
}

std::string_view nameOf(Answer answer)
{
    return answer == Answer::Taken ? "taken" : answer == Answer::Refused ? "refused" : "taken with another result";
}

} // namespace

Bytes fromHex(std::string_view digits)
{
    const auto valueOf = [](char digit) { return digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10; };
    Bytes bytes;
    bytes.reserve(digits.size() / 2);
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
        bytes.push_back(static_cast<std::byte>(valueOf(digits[i]) << 4 | valueOf(digits[i + 1])));
    }
    return bytes;
}

Bytes Case::bytes(const char *member) const { return fromHex(test.at(member).get<std::string>()); }

Bytes Case::sealed() const { return fromHex(test.at("ct").get<std::string>().append(test.at("tag").get<std::string>())); }

int Case::bits(const char *member) const { return group.at(member).get<int>(); }

Tally play(const std::string &file, const std::vector<Verdict> &verdicts, const std::function<Result(const Case &)> &check)
{
    Tally tally;
    tally.file = file;
    std::vector<bool> needed(verdicts.size(), false);
    const Json document = readWycheproof(file);
    for (const Json &group : document.at("testGroups")) {
        for (const Json &test : group.at("tests")) {
            const Result result = check({group, test});
            ++tally.cases;
            tally.own += result.way == Way::Own ? 1 : 0;

            const std::string kind = test.at("result").get<std::string>();
            const bool isOpen = kind == "acceptable";
            std::optional<Answer> expected;
            const auto verdict = std::ranges::find_if(verdicts, [&](const Verdict &one) { return (isOpen || one.flag.empty()) && fits(one, test); });
            if (verdict != verdicts.end()) {
                needed[static_cast<std::size_t>(verdict - verdicts.begin())] = true;
                expected = verdict->answer;
                tally.excepted += isOpen ? 0 : 1;
            } else if (!isOpen) {
                expected = kind == "valid" ? Answer::Taken : Answer::Refused;
            }
            if (isOpen) {
                ++(result.answer == Answer::Refused ? tally.refused : tally.taken);
            }
            if (expected != result.answer) {
                std::string line = file;
                line.append(" tcId ").append(std::to_string(test.at("tcId").get<int>())).append(" (").append(kind).append(", ");
                line.append(test.at("flags").dump()).append(", ").append(test.at("comment").get<std::string>()).append(") is ");
                line.append(nameOf(result.answer)).append(expected ? "" : ", and no verdict is written");
                tally.disagreements.push_back(std::move(line));
            }
        }
    }
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        if (!needed[i]) {
            tally.disagreements.push_back(file + ": no case needs the verdict \"" + std::string(verdicts[i].reason) + '"');
        }
    }
    return tally;
}

} // namespace strongroom::test
