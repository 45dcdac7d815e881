// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/locker/LockerImportText.h"

#include "base/Json.h"
#include "base/Text.h"
#include "cli/Command.h"
#include "cli/Table.h"
#include "cli/locker/LockerText.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace strongroom::cli {

namespace {

// What people call a format that has a longer name here.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> otherNames{
    {{"dotenv", "env"}, {"yml", "yaml"}, {"sh", "shell"}, {"doppler", "doppler-json"}, {"infisical", "infisical-json"}, {"kubernetes", "k8s"}}};

const char *word(ImportKind kind)
{
    switch (kind) {
    case ImportKind::New:
        return "new";
    case ImportKind::Same:
        return "same";
    case ImportKind::Differs:
        return "differs";
    case ImportKind::Unreadable:
        return "unreadable";
    case ImportKind::Duplicate:
        break;
    }
    return "duplicate";
}

QString words(ImportKind kind)
{
    switch (kind) {
    case ImportKind::New:
        return Cli::tr("new");
    case ImportKind::Same:
        return Cli::tr("the same already");
    case ImportKind::Differs:
        return Cli::tr("differs from what is there");
    case ImportKind::Unreadable:
        return Cli::tr("what is there cannot be opened");
    case ImportKind::Duplicate:
        break;
    }
    return Cli::tr("the service lists it twice");
}

const char *word(ImportResult result)
{
    switch (result) {
    case ImportResult::Written:
        return "written";
    case ImportResult::Unchanged:
        return "unchanged";
    case ImportResult::Skipped:
        return "skipped";
    case ImportResult::Conflict:
        return "conflict";
    case ImportResult::Failed:
        return "failed";
    case ImportResult::NotSent:
        break;
    }
    return "not_sent";
}

QString words(const ImportOutcome &outcome)
{
    switch (outcome.result) {
    case ImportResult::Written:
        return Cli::tr("written");
    case ImportResult::Unchanged:
        return Cli::tr("the same already");
    case ImportResult::Skipped:
        return Cli::tr("skipped");
    case ImportResult::Conflict:
        return Cli::tr("changed meanwhile, not written");
    case ImportResult::Failed:
        return outcome.error ? Cli::tr("failed: %1").arg(outcome.error->sentence().translated()) : Cli::tr("failed");
    case ImportResult::NotSent:
        break;
    }
    return Cli::tr("not sent");
}

OrderedJson itemJson(const ImportItem &item, const variables::Variable &variable)
{
    return OrderedJson{{"key", item.target.key}, {"environment", item.target.environment.empty() ? OrderedJson() : OrderedJson(item.target.environment)},
                       {"line", variable.line > 0 ? OrderedJson(variable.line) : OrderedJson()}};
}

QString number(std::ptrdiff_t count) { return QString::number(count); }

} // namespace

std::string formatNames()
{
    std::string names;
    for (const variables::Format format : variables::allFormats()) {
        names += (names.empty() ? "" : ", ") + std::string(variables::nameOf(format));
    }
    return names;
}

variables::Format formatOption(const std::string &name)
{
    const auto other = std::ranges::find(otherNames, name, [](const auto &entry) { return entry.first; });
    if (const std::optional<variables::Format> format = variables::formatNamed(other == otherNames.end() ? std::string_view(name) : other->second)) {
        return *format;
    }
    throw ClientError(Sentence::tr("there is no format \"%1\"").arg(name)).advise(Sentence::tr("There are: %1.").arg(formatNames())).about("format");
}

std::string previewText(const ImportPlan &plan, const std::vector<variables::Variable> &variables)
{
    Table table({{"line", Table::Align::Right}, {"key", Table::Align::Left, 60}, {"environment", Table::Align::Left, 32}, {"is", Table::Align::Left, 48}});
    for (const ImportItem &item : plan.items) {
        if (item.kind == ImportKind::Same) {
            continue;   // counted below the table; most of a file that is imported again
        }
        const int line = variables.at(item.variable).line;
        table.addRow({line > 0 ? std::to_string(line) : std::string(), item.target.key, environmentLabel(item.target.environment), fromQString(words(item.kind))});
    }
    return table.empty() ? std::string() : table.text();
}

std::string previewJson(const ImportItem &item, const variables::Variable &variable, bool newEnvironment)
{
    OrderedJson json = itemJson(item, variable);
    json["plan"] = word(item.kind);
    json["new_environment"] = newEnvironment;
    return dumpJson(json);
}

void tellCounts(Output &output, const ImportPlan &plan)
{
    const auto count = [&](ImportKind kind) { return number(std::ranges::count(plan.items, kind, &ImportItem::kind)); };
    output.message(Cli::tr("%1 new, %2 the same already, %3 different from what is there.").arg(count(ImportKind::New), count(ImportKind::Same), number(std::ranges::count_if(plan.items, &ImportItem::isConflict))));
    for (const std::string &name : plan.newEnvironments) {
        output.message(Cli::tr("New environment: %1").arg(toQString(name)));
    }
}

void tellResults(Output &output, const ImportPlan &plan, const std::vector<variables::Variable> &variables, const std::vector<ImportOutcome> &outcomes)
{
    Table table({{"key", Table::Align::Left, 60}, {"environment", Table::Align::Left, 32}, {"result", Table::Align::Left, 100}});
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
        const ImportItem &item = plan.items[i];
        const ImportOutcome &outcome = outcomes[i];
        if (outcome.result != ImportResult::Unchanged) {
            table.addRow({item.target.key, environmentLabel(item.target.environment), fromQString(words(outcome))});
        }
        if (output.json()) {
            OrderedJson json = itemJson(item, variables.at(item.variable));
            json["result"] = word(outcome.result);
            if (outcome.error) {
                json["error"] = outcome.error->what();
            }
            output.document(dumpJson(json));
        }
        if (outcome.result == ImportResult::Failed && outcome.error) {
            output.error(*outcome.error);   // with its advice
        }
    }
    if (!output.json() && !table.empty()) {
        output.write(table.text());
        output.flush();
    }
    // What was written is always said, the rest where there is some.
    const auto count = [&](ImportResult result) { return std::ranges::count(outcomes, result, &ImportOutcome::result); };
    QStringList sums{Cli::tr("%1 written").arg(count(ImportResult::Written))};
    for (const auto &[result, text] : {std::pair(ImportResult::Unchanged, Cli::tr("%1 the same already")), std::pair(ImportResult::Skipped, Cli::tr("%1 skipped")),
                                       std::pair(ImportResult::Conflict, Cli::tr("%1 in conflict")), std::pair(ImportResult::Failed, Cli::tr("%1 failed")),
                                       std::pair(ImportResult::NotSent, Cli::tr("%1 not sent"))}) {
        if (const auto times = count(result); times > 0) {
            sums.append(text.arg(times));
        }
    }
    output.message(sums.join(QStringLiteral(", ")) + QLatin1Char('.'));
}

} // namespace strongroom::cli
