// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/Report.h"

#include "base/Json.h"
#include "incountry/Timestamp.h"

#include <algorithm>
#include <array>

namespace strongroom::migration {

namespace {

constexpr std::array needAttention{ItemState::SetAside, ItemState::Superseded, ItemState::KeptTheirs};
constexpr std::size_t mostListed = 10'000;
constexpr int pageSize = 1'000;

std::string iso8601(std::chrono::system_clock::time_point time)
{
    return incountry::Timestamp{std::chrono::floor<std::chrono::milliseconds>(time), std::chrono::minutes(0)}.toIso8601();
}

template <typename Enum>
OrderedJson namedCounts(const CountryCounts &counts, int from, int count)
{
    OrderedJson json = OrderedJson::object();
    for (int i = from; i < from + count; ++i) {
        json[std::string(nameOf(static_cast<Enum>(i)))] = counts.of(static_cast<Enum>(i));
    }
    return json;
}

OrderedJson totalsOf(const std::vector<ReportCountry> &countries)
{
    OrderedJson json = OrderedJson::object();
    const auto sum = [&](const char *name, std::int64_t ReportCountry::*member) {
        std::int64_t total = 0;
        for (const ReportCountry &country : countries) {
            total += country.*member;
        }
        json[name] = total;
    };
    sum("migrated", &ReportCountry::migrated);
    sum("set_aside", &ReportCountry::setAside);
    sum("left", &ReportCountry::left);
    sum("rolled_back", &ReportCountry::rolledBack);
    sum("kept_theirs", &ReportCountry::keptTheirs);
    return json;
}

// What the figures alone do not say.
std::vector<std::string> remarks(const Report &report)
{
    std::vector<std::string> texts;
    if (report.run.plan.verification == Verification::Off) {
        texts.emplace_back("Nothing was read back after writing: the service's word was taken, as the plan says.");
    }
    if (report.run.plan.rollback == Rollback::Drop) {
        texts.emplace_back("The stored forms of before were not kept, as the plan says: this run cannot be rolled back.");
    }
    std::int64_t longest = 0;
    for (const ReportCountry &country : report.countries) {
        longest = std::max(longest, country.counts.of(RunEvent::WindowMaxMillis));
    }
    texts.push_back("The service cannot write on a condition. Every record was read again just before it was written; a change by somebody else between that look and "
                    "the write would have been replaced. That time was at most " + std::to_string(longest) + " ms for a batch.");
    return texts;
}

void appendCell(std::string &row, std::string_view text)
{
    if (text.find_first_of("\",\r\n") == std::string_view::npos) {
        row += text;
        return;
    }
    row += '"';
    for (const char c : text) {
        row += c;
        if (c == '"') {
            row += c;
        }
    }
    row += '"';
}

} // namespace

Report makeReport(const Journal &journal)
{
    Report report;
    report.run = journal.summary();
    const Plan &plan = report.run.plan;
    for (const incountry::Country &code : plan.countries) {
        ReportCountry &country = report.countries.emplace_back();
        country.country = code.code();
        const auto expected = plan.expected.find(code.code());
        country.expected = expected == plan.expected.end() ? -1 : expected->second;
        country.counts = report.run.counts[code.code()];
        const CountryCounts &counts = country.counts;
        const bool readBack = plan.verification == Verification::ReadBack;
        country.migrated = counts.of(ItemState::Verified) + counts.of(ItemState::Superseded) + (readBack ? 0 : counts.of(ItemState::Written));
        country.left = counts.of(ItemState::Planned) + (readBack ? counts.of(ItemState::Written) : 0);
        country.setAside = counts.of(ItemState::SetAside);
        country.rolledBack = counts.of(ItemState::RolledBack);
        country.keptTheirs = counts.of(ItemState::KeptTheirs);
        for (const ItemState state : needAttention) {
            report.attentionTotal += counts.of(state);
        }
    }
    std::int64_t after = 0;
    while (report.attention.size() < mostListed) {
        const int limit = static_cast<int>(std::min<std::size_t>(pageSize, mostListed - report.attention.size()));
        std::vector<JournalItem> page = journal.items(std::nullopt, needAttention, after, limit, Journal::StoredForms::Left);
        if (page.empty()) {
            break;
        }
        after = page.back().id;
        std::ranges::move(page, std::back_inserter(report.attention));
    }
    return report;
}

std::string reportToJson(const Report &report)
{
    OrderedJson json = OrderedJson::object();
    json["format"] = "strongroom-migration-report";
    json["format_version"] = 1;
    json["run"] = report.run.runId;
    json["phase"] = nameOf(report.run.phase);
    json["started_at"] = iso8601(report.run.startedAt);
    json["phase_since"] = iso8601(report.run.endedAt);
    json["totals"] = totalsOf(report.countries);
    json["countries"] = OrderedJson::array();
    for (const ReportCountry &country : report.countries) {
        OrderedJson entry = OrderedJson::object();
        entry["country"] = country.country;
        entry["expected"] = country.expected < 0 ? OrderedJson(nullptr) : OrderedJson(country.expected);
        entry["migrated"] = country.migrated;
        entry["set_aside"] = country.setAside;
        entry["left"] = country.left;
        entry["rolled_back"] = country.rolledBack;
        entry["kept_theirs"] = country.keptTheirs;
        entry["states"] = namedCounts<ItemState>(country.counts, 1, itemStateCount);
        entry["events"] = namedCounts<RunEvent>(country.counts, 0, runEventCount);
        json["countries"].push_back(std::move(entry));
    }
    json["remarks"] = remarks(report);
    json["attention_total"] = report.attentionTotal;
    json["attention"] = OrderedJson::array();
    for (const JournalItem &item : report.attention) {
        OrderedJson entry = OrderedJson::object();
        entry["country"] = item.country;
        entry["record_key_hash"] = item.keyHash;
        entry["state"] = nameOf(item.state);
        entry["version"] = item.version < 0 ? OrderedJson(nullptr) : OrderedJson(item.version);
        entry["reason"] = item.reason;
        json["attention"].push_back(std::move(entry));
    }
    json["plan"] = parseOrderedJson(planToJson(report.run.plan)).value_or(OrderedJson());
    return dumpJson(json, 2);
}

void writeReportCsv(const Journal &journal, ByteSink &sink)
{
    sink.write(bytesOf("country,record_key_hash,state,version,reason\r\n"));
    std::array<ItemState, itemStateCount> every{};
    for (std::size_t i = 0; i < every.size(); ++i) {
        every[i] = static_cast<ItemState>(i + 1);
    }
    std::int64_t after = 0;
    for (;;) {
        const std::vector<JournalItem> page = journal.items(std::nullopt, every, after, pageSize, Journal::StoredForms::Left);
        if (page.empty()) {
            return;
        }
        after = page.back().id;
        std::string rows;
        for (const JournalItem &item : page) {
            appendCell(rows, item.country);
            rows += ',';
            appendCell(rows, item.keyHash);
            rows += ',';
            appendCell(rows, nameOf(item.state));
            rows += ',';
            appendCell(rows, item.version < 0 ? std::string() : std::to_string(item.version));
            rows += ',';
            appendCell(rows, item.reason);
            rows += "\r\n";
        }
        sink.write(bytesOf(rows));
    }
}

} // namespace strongroom::migration
