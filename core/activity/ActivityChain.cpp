// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "activity/ActivityChain.h"

#include "activity/ActivityJson.h"
#include "base/Json.h"
#include "crypto/Hash.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace strongroom::activity {

namespace {

constexpr std::string_view numberMark = ",\"n\":";
constexpr std::string_view chainMark = ",\"chain\":\"";
constexpr std::string_view lineEnd = "\"}";
constexpr std::size_t hashDigits = 64;

constexpr std::array<std::string_view, 3> reasons = {QT_TRANSLATE_NOOP("Sentence", "cleared"), QT_TRANSLATE_NOOP("Sentence", "pruned"),
                                                     QT_TRANSLATE_NOOP("Sentence", "rotated")};
constexpr std::array<std::string_view, 4> statementKinds = {"adopted", "removed", "incomplete", "head_missing"};

bool isHash(std::string_view text)
{
    return text.size() == hashDigits && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

// 1 to 2^53, written as to_string() does.
std::optional<std::int64_t> lineNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 1 || value > (std::int64_t{1} << 53) || std::to_string(value) != text) {
        return std::nullopt;
    }
    return value;
}

std::string textMember(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t numberMember(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found == json.end() ? 0 : exactInteger(*found).value_or(0);
}

} // namespace

std::string digestOf(std::string_view bytes) { return crypto::sha256Hex(bytes); }

ChainLink chainStart() { return {0, digestOf("strongroom activity 1")}; }

std::string chainedLine(std::string_view object, ChainLink &before)
{
    std::string line(object.substr(0, object.size() - 1));
    line.append(numberMark).append(std::to_string(before.n + 1));
    std::string hashed = before.hash;
    hashed.append(line);
    before = {before.n + 1, digestOf(hashed)};
    line.append(chainMark).append(before.hash).append(lineEnd).append("\n");
    return line;
}

std::optional<ChainLink> linkOf(std::string_view line)
{
    constexpr std::size_t tail = chainMark.size() + hashDigits + lineEnd.size();
    if (line.size() < tail || line.front() != '{') {
        return std::nullopt;
    }
    const std::string_view body = line.substr(0, line.size() - tail);
    const std::string_view rest = line.substr(line.size() - tail);
    const std::string_view hash = rest.substr(chainMark.size(), hashDigits);
    const std::size_t mark = body.rfind(numberMark);
    if (!rest.starts_with(chainMark) || !rest.ends_with(lineEnd) || !isHash(hash) || mark == std::string_view::npos) {
        return std::nullopt;
    }
    const std::optional<std::int64_t> number = lineNumber(body.substr(mark + numberMark.size()));
    return number ? std::optional(ChainLink{*number, std::string(hash)}) : std::nullopt;
}

std::string expectedHash(std::string_view line, std::string_view hash)
{
    std::string hashed(hash);
    hashed.append(line.substr(0, line.size() - (chainMark.size() + hashDigits + lineEnd.size())));
    return digestOf(hashed);
}

std::string headText(const ChainLink &head)
{
    std::string text = "{\"n\":";
    text.append(std::to_string(head.n)).append(chainMark).append(head.hash).append(lineEnd).append("\n");
    return text;
}

std::optional<ChainLink> headOf(std::string_view text)
{
    constexpr std::string_view begin = "{\"n\":";
    const std::size_t mark = text.find(chainMark);
    if (!text.starts_with(begin) || mark == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view number = text.substr(begin.size(), mark - begin.size());
    const std::optional<std::int64_t> n = number == "0" ? std::optional(std::int64_t{0}) : lineNumber(number);
    ChainLink head{n.value_or(-1), std::string(text.substr(mark + chainMark.size(), hashDigits))};
    return n && isHash(head.hash) && headText(head) == text ? std::optional(std::move(head)) : std::nullopt;
}

std::string_view nameOf(RemovalReason reason) { return reasons[std::size_t(reason)]; }

std::string statementText(const JournalStatement &statement)
{
    OrderedJson json{{"at", dateText(std::chrono::system_clock::now())}, {"journal", statementKinds.at(std::size_t(statement.kind))}};
    switch (statement.kind) {
    case JournalStatement::Kind::Adopted: json["lines"] = statement.count; break;
    case JournalStatement::Kind::Removed:
        json["why"] = nameOf(statement.reason);
        json["removed"] = statement.count;
        json["last"] = statement.last.n;
        json["hash"] = statement.last.hash;
        if (statement.broken) {
            json["broken"] = true;
        }
        break;
    case JournalStatement::Kind::Incomplete:
        json["bytes"] = statement.count;
        json["sha256"] = statement.digest;
        break;
    case JournalStatement::Kind::HeadMissing:
    case JournalStatement::Kind::Unknown: break;
    }
    return dumpJson(json);
}

std::optional<JournalStatement> statementOf(std::string_view line)
{
    // Entries, which are nearly all, are told apart without reading them as JSON.
    if (line.find("\"journal\":") == std::string_view::npos) {
        return std::nullopt;
    }
    const std::optional<Json> json = parseJson(line);
    if (!json || !json->is_object() || !json->contains("journal")) {
        return std::nullopt;
    }
    JournalStatement statement;
    const std::string name = textMember(*json, "journal");
    const auto kind = std::find(statementKinds.begin(), statementKinds.end(), name);
    statement.kind = kind == statementKinds.end() ? JournalStatement::Kind::Unknown : JournalStatement::Kind(kind - statementKinds.begin());
    statement.at = textMember(*json, "at");
    const auto reason = std::find(reasons.begin(), reasons.end(), textMember(*json, "why"));
    statement.reason = reason == reasons.end() ? RemovalReason::Pruned : RemovalReason(reason - reasons.begin());
    const char *const counts[] = {"lines", "removed", "bytes"};
    if (std::size_t(statement.kind) < std::size(counts)) {
        statement.count = numberMember(*json, counts[std::size_t(statement.kind)]);
    }
    statement.last = {numberMember(*json, "last"), textMember(*json, "hash")};
    statement.broken = json->contains("broken");
    statement.digest = textMember(*json, "sha256");
    return statement;
}

} // namespace strongroom::activity
