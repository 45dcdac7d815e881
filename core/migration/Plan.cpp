// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/Plan.h"

#include "base/Error.h"
#include "base/Json.h"
#include "base/WallTime.h"
#include "incountry/JsonMembers.h"
#include "incountry/Timestamp.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace strongroom::migration {

namespace {

using incountry::Country;
using incountry::Timestamp;

constexpr std::string_view formatName = "strongroom-migration-plan";
constexpr std::int64_t formatVersion = 1;

template <typename Value>
using Words = std::array<std::pair<std::string_view, Value>, 2>;
constexpr Words<Rollback> rollbackWords{{{"keep", Rollback::Keep}, {"drop", Rollback::Drop}}};
constexpr Words<Verification> verificationWords{{{"read_back", Verification::ReadBack}, {"off", Verification::Off}}};
constexpr Words<BecomesCurrent> currentWords{{{"at_start", BecomesCurrent::AtStart}, {"later", BecomesCurrent::Later}}};

// `what`: a whole sentence.
[[noreturn]] void refuse(const std::string &member, const Sentence &what)
{
    throw ClientError(what).advise(Sentence::tr("Correct the plan, or make it anew.")).about(member);
}

// `should`: with the member as %1.
void require(bool holds, const char *member, const Sentence &should)
{
    if (!holds) {
        refuse(member, should.arg(member));
    }
}

void requireRange(bool holds, const char *member, std::int64_t least, std::int64_t most)
{
    if (!holds) {
        refuse(member, Sentence::tr("the plan's %1 is not a whole number from %2 to %3").arg(member).arg(least).arg(most));
    }
}

template <typename Value>
std::string wordOf(const Words<Value> &words, Value value)
{
    return std::string(std::ranges::find(words, value, &std::pair<std::string_view, Value>::second)->first);
}

// The members of the plan's object, each taken once; what nobody took is unknown.
class Members {
public:
    explicit Members(const Json &json) : m_json(json) {}

    const Json *find(const char *name)
    {
        m_taken.insert(name);
        const auto found = m_json.find(name);
        return found == m_json.end() ? nullptr : &*found;
    }
    const Json &at(const char *name)
    {
        const Json *const value = find(name);
        if (!value) {
            throw ClientError(Sentence::tr("the plan has no %1").arg(name)).advise(Sentence::tr("Make the plan anew.")).about(name);
        }
        return *value;
    }
    std::string text(const char *name)
    {
        const Json &value = at(name);
        require(value.is_string(), name, Sentence::tr("the plan's %1 is not a text"));
        return value.get<std::string>();
    }
    void integer(const char *name, int &target, int least, int most)
    {
        if (const Json *const value = find(name)) {
            const std::optional<std::int64_t> number = exactInteger(*value);
            requireRange(number && *number >= least && *number <= most, name, least, most);
            target = static_cast<int>(*number);
        }
    }
    template <typename Value>
    void word(const char *name, const Words<Value> &words, Value &target)
    {
        if (const Json *const value = find(name)) {
            const std::string given = value->is_string() ? value->get<std::string>() : std::string();
            const auto found = std::ranges::find(words, given, &std::pair<std::string_view, Value>::first);
            if (found == words.end()) {
                refuse(name, Sentence::tr("the plan's %1 is not \"%2\" or \"%3\"").arg(name).arg(std::string(words[0].first)).arg(std::string(words[1].first)));
            }
            target = found->second;
        }
    }
    void refuseOthers() const
    {
        for (const auto &[name, value] : m_json.items()) {
            if (!m_taken.contains(name)) {
                throw ClientError(Sentence::tr("the plan has a member nobody knows: %1").arg(name))
                    .advise(Sentence::tr("It may be misspelt, or of a newer program. Correct it or take it out."))
                    .about(name);
            }
        }
    }

private:
    const Json &m_json;
    std::set<std::string> m_taken;
};

std::vector<Country> countriesOf(const Json &list)
{
    require(list.is_array(), "countries", Sentence::tr("the plan's %1 is not a list"));
    std::vector<Country> countries;
    for (const Json &code : list) {
        require(code.is_string(), "countries", Sentence::tr("the plan's %1 is not a list of two-letter codes"));
        try {
            countries.emplace_back(code.get<std::string>());
        } catch (const ClientError &) {
            refuse("countries", Sentence::tr("the plan's %1 is not a list of two-letter codes").arg("countries"));
        }
    }
    return countries;
}

std::map<std::string, std::int64_t> expectedOf(const Json &json)
{
    require(json.is_object(), "expected", Sentence::tr("the plan's %1 is not an object of counts by country"));
    std::map<std::string, std::int64_t> expected;
    for (const auto &[country, value] : json.items()) {
        const std::optional<std::int64_t> count = exactInteger(value);
        require(count.has_value(), "expected", Sentence::tr("the plan's %1 is not an object of counts by country"));
        expected[country] = *count;
    }
    return expected;
}

// Reading a tree, the last of two members of one name would win; a person reading the file may look at the first.
void refuseRepeated(std::string_view json)
{
    std::set<std::string> seen;
    for (const incountry::JsonMemberPlace &member : incountry::jsonMembers(json).value_or(std::vector<incountry::JsonMemberPlace>())) {
        if (!seen.insert(member.name).second) {
            throw ClientError(Sentence::tr("the plan has %1 twice").arg(member.name))
                .advise(Sentence::tr("Take one of them out."))
                .about(member.name);
        }
    }
}

} // namespace

void validate(const Plan &plan)
{
    require(!plan.environmentId.empty(), "environment_id", Sentence::tr("the plan's %1 is not there: a plan runs against one environment"));
    require(!plan.countries.empty(), "countries", Sentence::tr("the plan's %1 is not a list of at least one country"));
    const std::set<Country> countries(plan.countries.begin(), plan.countries.end());
    require(countries.size() == plan.countries.size(), "countries", Sentence::tr("the plan's %1 is not a list that names each country once"));
    require(plan.targetVersion >= 0, "target_version", Sentence::tr("the plan's %1 is not a whole number from 0"));
    requireRange(plan.batchSize >= 1 && plan.batchSize <= maxMigrationBatch, "batch_size", 1, maxMigrationBatch);
    requireRange(plan.parallelCountries >= 1 && plan.parallelCountries <= maxParallelCountries, "parallel_countries", 1, maxParallelCountries);
    require(std::isfinite(plan.recordsPerSecond) && plan.recordsPerSecond >= 0, "records_per_second",
            Sentence::tr("the plan's %1 is not a number from 0 (no limit)"));
    for (const auto &[country, count] : plan.expected) {
        require(std::ranges::any_of(plan.countries, [&code = country](const Country &one) { return one.code() == code; }), "expected",
                Sentence::tr("the plan's %1 is not about the plan's countries alone"));
        require(count >= 0, "expected", Sentence::tr("the plan's %1 is not made of counts from 0"));
    }
}

std::string planToJson(const Plan &plan)
{
    OrderedJson countries = OrderedJson::array();
    for (const Country &country : plan.countries) {
        countries.push_back(country.code());
    }
    OrderedJson json{{"format", formatName},
                     {"format_version", formatVersion},
                     {"created_at", Timestamp{std::chrono::floor<std::chrono::microseconds>(plan.createdAt)}.toIso8601()},
                     {"connection_id", plan.connectionId},
                     {"connection_name", plan.connectionName},
                     {"environment_id", plan.environmentId},
                     {"countries", std::move(countries)},
                     {"target_version", plan.targetVersion},
                     {"batch_size", plan.batchSize},
                     {"parallel_countries", plan.parallelCountries},
                     {"records_per_second", plan.recordsPerSecond},
                     {"rollback", wordOf(rollbackWords, plan.rollback)},
                     {"verification", wordOf(verificationWords, plan.verification)},
                     {"becomes_current", wordOf(currentWords, plan.becomesCurrent)},
                     {"expected", OrderedJson::object()}};
    for (const auto &[country, count] : plan.expected) {
        json["expected"][country] = count;
    }
    return dumpJson(json, 2);
}

Plan planFromJson(std::string_view text)
{
    const std::optional<Json> json = parseJson(text);
    if (!json || !json->is_object()) {
        throw ClientError(Sentence::tr("this is not a migration plan: not a JSON object"))
            .advise(Sentence::tr("Give the file that strongroom-cli migrate plan wrote."))
            .about("format");
    }
    refuseRepeated(text);
    Members members(*json);
    if (members.text("format") != formatName) {
        refuse("format", Sentence::tr("the plan's %1 is not \"%2\"").arg("format").arg(std::string(formatName)));
    }
    const std::optional<std::int64_t> version = exactInteger(members.at("format_version"));
    if (version != formatVersion) {
        refuse("format_version", Sentence::tr("the plan's %1 is not %2, the only one this program knows").arg("format_version").arg(formatVersion));
    }

    Plan plan;
    plan.connectionId = members.text("connection_id");
    plan.connectionName = members.text("connection_name");
    plan.environmentId = members.text("environment_id");
    plan.countries = countriesOf(members.at("countries"));
    const std::optional<std::int64_t> target = exactInteger(members.at("target_version"));
    require(target.has_value(), "target_version", Sentence::tr("the plan's %1 is not a whole number from 0"));
    plan.targetVersion = *target;
    members.integer("batch_size", plan.batchSize, 1, maxMigrationBatch);
    members.integer("parallel_countries", plan.parallelCountries, 1, maxParallelCountries);
    if (const Json *const rate = members.find("records_per_second")) {
        require(rate->is_number(), "records_per_second", Sentence::tr("the plan's %1 is not a number from 0 (no limit)"));
        plan.recordsPerSecond = rate->get<double>();
    }
    members.word("rollback", rollbackWords, plan.rollback);
    members.word("verification", verificationWords, plan.verification);
    members.word("becomes_current", currentWords, plan.becomesCurrent);
    if (const Json *const expected = members.find("expected")) {
        plan.expected = expectedOf(*expected);
    }
    const std::optional<Timestamp> createdAt = Timestamp::parse(members.text("created_at"));
    require(createdAt && wallTimeOf(std::chrono::floor<std::chrono::milliseconds>(createdAt->instant.time_since_epoch())), "created_at",
            Sentence::tr("the plan's %1 is not a date (ISO 8601)"));
    plan.createdAt = std::chrono::time_point_cast<std::chrono::system_clock::duration>(createdAt->instant);
    members.refuseOthers();
    validate(plan);
    return plan;
}

} // namespace strongroom::migration
