// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Text.h"
#include "cli/Confirmation.h"
#include "cli/SafeStop.h"
#include "cli/SecretInput.h"
#include "cli/Table.h"
#include "cli/Terminal.h"
#include "cli/locker/LockerChoice.h"
#include "cli/locker/LockerCommands.h"
#include "cli/locker/LockerImportText.h"
#include "cli/locker/LockerInput.h"
#include "cli/locker/LockerText.h"
#include "variables/VariablesFile.h"

#include <algorithm>
#include <map>

namespace strongroom::cli {

namespace {

using locker::ChangeOutcome;
using locker::ChangeResult;
using variables::Variable;

enum class OnConflict { Ask, Skip, Replace, Fail };

constexpr std::size_t largestFile = variables::mostFileBytes + variables::mostFileBytes / 2;   // armored, a file is a third larger
constexpr std::size_t mostNamed = 10;

void declare(QCommandLineParser &parser)
{
    declareLockerOptions(parser);
    addValue(parser, "format", Cli::tr("name"), Cli::tr("%1 (found out from the file).").arg(toQString(formatNames())));
    declareEnvironmentOption(parser, Cli::tr("Where variables go that name no environment themselves. Without it they are for all environments."));
    addValue(parser, "on-conflict", Cli::tr("what"), Cli::tr("When a secret is there with another value: ask, skip, replace or fail (ask on a terminal, else fail, and then nothing is written)."));
    addFlag(parser, "dry-run", Cli::tr("Show what would be done; send nothing."));
    declarePassphraseOptions(parser);
    declareYes(parser);
}

bool somebodyThere() { return isTerminal(Stream::Input) && canAsk(); }

OnConflict onConflictOf(const Invocation &invocation)
{
    static const std::map<std::string, OnConflict> known{{"ask", OnConflict::Ask}, {"skip", OnConflict::Skip}, {"replace", OnConflict::Replace}, {"fail", OnConflict::Fail}};
    if (!invocation.isSet("on-conflict")) {
        return somebodyThere() ? OnConflict::Ask : OnConflict::Fail;
    }
    const auto found = known.find(invocation.value("on-conflict"));
    if (found == known.end()) {
        throw ClientError(Sentence::tr("--on-conflict takes ask, skip, replace or fail")).about("on-conflict");
    }
    if (found->second == OnConflict::Ask && !somebodyThere() && !invocation.isSet("dry-run")) {
        throw ClientError(Sentence::tr("--on-conflict ask needs a terminal to ask on"))
            .advise(Sentence::tr("Choose skip, replace or fail."))
            .about("on-conflict");
    }
    return found->second;
}

variables::Parsed parsedFile(const Invocation &invocation)
{
    const std::string path = invocation.argument(0);
    SensitiveText text = readInput(path, largestFile);
    std::string name = path;
    if (variables::isEncryptedVariablesFile(text.view())) {
        text = variables::openVariablesFile(text.view(), passphraseOf(invocation, PassphraseFor::ExistingFile));
        name = variables::nameInside(path);
    }
    const std::optional<variables::Format> format = invocation.isSet("format") ? formatOption(invocation.value("format")) : variables::detect(text.view(), name);
    if (!format) {
        throw ClientError(path == "-" ? Sentence::tr("the format of standard input is none that is known")
                                      : Sentence::tr("the format of %1 is none that is known").arg(path))
            .advise(Sentence::tr("Name it with --format: %1.").arg(formatNames()))
            .about("format");
    }
    variables::Parsed parsed = variables::parse(text.view(), *format);
    for (const Sentence &notice : parsed.notices) {
        invocation.output.message(notice.translated());
    }
    if (parsed.variables.empty()) {
        throw ClientError(path == "-" ? Sentence::tr("there are no variables in standard input") : Sentence::tr("there are no variables in %1").arg(path))
            .about("file");
    }
    return parsed;
}

void preview(Output &output, const ImportPlan &plan, const std::vector<Variable> &variables, bool dryRun)
{
    if (output.json() && dryRun) {
        for (const ImportItem &item : plan.items) {
            const bool newEnvironment = std::ranges::find(plan.newEnvironments, item.target.environment) != plan.newEnvironments.end();
            output.document(previewJson(item, variables.at(item.variable), newEnvironment));
        }
    } else if (!output.json()) {
        output.write(previewText(plan, variables));
        output.flush();
    }
    tellCounts(output, plan);
}

// Which conflicts are to be written over. ClientError for fail; CancelledError when somebody ends it.
std::vector<bool> replaced(const ImportPlan &plan, OnConflict rule)
{
    std::vector<bool> answers(plan.items.size(), false);
    std::vector<std::string> refused;
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
        const ImportItem &item = plan.items[i];
        if (!item.isConflict()) {
            continue;
        }
        if (rule == OnConflict::Fail) {
            refused.push_back(targetText(item.target));
            continue;
        }
        // Which of two it would be, nobody could say.
        if (rule == OnConflict::Skip || item.kind == ImportKind::Duplicate) {
            continue;
        }
        if (rule == OnConflict::Replace) {
            answers[i] = true;
            continue;
        }
        const std::string answer = askVisible(printable(fromQString(Cli::tr("%1 has another value. Replace it? [y]es, [N]o, [a]ll, n[o]ne of the rest, [q]uit: ").arg(toQString(targetText(item.target))))));
        if (answer == "q") {
            throw CancelledError(Sentence::tr("nothing was imported"));
        }
        rule = answer == "a" ? OnConflict::Replace : answer == "o" ? OnConflict::Skip : rule;
        answers[i] = answer == "y" || answer == "yes" || answer == "a";
    }
    if (!refused.empty()) {
        std::string list;
        for (std::size_t i = 0; i < std::min(refused.size(), mostNamed); ++i) {
            list += (i > 0 ? ", " : "") + refused[i];
        }
        list += refused.size() > mostNamed ? " …" : "";
        throw ClientError(Sentence::tr("secrets that are there with another value: %1. Nothing was imported").arg(list))
            .advise(Sentence::tr("Add --on-conflict skip or --on-conflict replace."))
            .about(refused.front());
    }
    return answers;
}

ImportOutcome outcomeOf(const ChangeOutcome &outcome)
{
    switch (outcome.result) {
    case ChangeResult::Written:
        return {ImportResult::Written, nullptr};
    case ChangeResult::Unchanged:
        return {ImportResult::Unchanged, nullptr};
    case ChangeResult::Conflict:
        return {ImportResult::Conflict, outcome.error};
    case ChangeResult::Failed:
        break;
    }
    return {ImportResult::Failed, outcome.error};
}

// Sends what is to be written, environments first, as far as it gets. Ctrl+C is looked at between the items: one that is on its way would be
// written or not, and nobody could say.
class Sending {
public:
    Sending(const Invocation &invocation, const LockerSession &session, const ImportPlan &plan, const std::vector<Variable> &variables, std::vector<bool> replace)
        : m_invocation(invocation), m_session(session), m_plan(plan), m_variables(variables), m_replace(std::move(replace)), m_outcomes(plan.items.size())
    {
    }

    ExitCode run()
    {
        const SafeStop stop;
        ErrorPtr cancelled;
        try {
            makeEnvironments();
            for (std::size_t i = 0; i < m_plan.items.size(); ++i) {
                m_invocation.output.progress(Cli::tr("%1 of %2").arg(i + 1).arg(m_plan.items.size()));
                m_outcomes[i] = outcomeFor(i);
                note(m_outcomes[i]);
            }
        } catch (const CancelledError &error) {
            cancelled = error.clone();
        }
        m_invocation.output.progress({});
        tellResults(m_invocation.output, m_plan, m_variables, m_outcomes);
        if (cancelled) {
            cancelled->raise();
        }
        return m_code;
    }

private:
    void makeEnvironments()
    {
        for (const std::string &name : m_plan.newEnvironments) {
            m_invocation.cancellation.throwIfCancelled();
            const ChangeOutcome made = locker::send(*m_session.store, changeForEnvironment(name), {});
            // Somebody may have made it meanwhile, and that is as good.
            if (made.result == ChangeResult::Failed) {
                m_notMade.emplace(name, made.error);
            } else if (made.result == ChangeResult::Written) {
                m_invocation.output.message(Cli::tr("Created environment: %1").arg(toQString(name)));
            }
        }
    }
    ImportOutcome outcomeFor(std::size_t index)
    {
        const ImportItem &item = m_plan.items[index];
        if (item.kind == ImportKind::Same) {
            return {ImportResult::Unchanged, nullptr};
        }
        if (item.isConflict() && !m_replace[index]) {
            return {ImportResult::Skipped, nullptr};
        }
        if (const auto failed = m_notMade.find(item.target.environment); failed != m_notMade.end()) {
            return {ImportResult::Failed, failed->second};
        }
        m_invocation.cancellation.throwIfCancelled();
        return outcomeOf(locker::send(*m_session.store, changeFor(item, m_variables.at(item.variable)), {}));
    }
    void note(const ImportOutcome &outcome)
    {
        if (m_code != ExitCode::Done) {
            return;
        }
        if (outcome.result == ImportResult::Conflict) {
            m_code = ExitCode::Service;
        } else if (outcome.result == ImportResult::Failed) {
            m_code = outcome.error ? exitCodeOf(*outcome.error) : ExitCode::Other;
        }
    }

    const Invocation &m_invocation;
    const LockerSession &m_session;
    const ImportPlan &m_plan;
    const std::vector<Variable> &m_variables;
    std::vector<bool> m_replace;
    std::vector<ImportOutcome> m_outcomes;
    std::map<std::string, ErrorPtr> m_notMade;
    ExitCode m_code = ExitCode::Done;
};

ExitCode run(Invocation &invocation)
{
    const bool dryRun = invocation.isSet("dry-run");
    const OnConflict rule = onConflictOf(invocation);
    const variables::Parsed parsed = parsedFile(invocation);
    const LockerSession session = openLockerToWrite(invocation);
    const locker::SnapshotPtr snapshot = loadAll(invocation, session);
    const ImportPlan plan = planImport(*session.store, *snapshot, parsed.variables, invocation.value("environment"));
    preview(invocation.output, plan, parsed.variables, dryRun);
    if (dryRun) {
        invocation.output.message(Cli::tr("Nothing was sent."));
        const bool conflicts = std::ranges::any_of(plan.items, &ImportItem::isConflict);
        return conflicts && rule == OnConflict::Fail ? ExitCode::BadInput : ExitCode::Done;
    }
    std::vector<bool> replace = replaced(plan, rule);
    const auto writes = std::ranges::count(plan.items, ImportKind::New, &ImportItem::kind) + std::ranges::count(replace, true);
    if (writes > 0 && somebodyThere()) {
        confirm(invocation, Cli::tr("Write %n secret(s)? What is created cannot be deleted with an access key.", nullptr, static_cast<int>(writes)),
            Sentence::tr("importing needs a confirmation, and there is no terminal to ask on"), Sentence::tr("nothing was imported"));
    }
    return Sending(invocation, session, plan, parsed.variables, std::move(replace)).run();
}

} // namespace

Command lockerImportCommand()
{
    return {QStringLiteral("locker"), QStringLiteral("import"), Cli::tr("FILE"), Cli::tr("Create and change secrets from a file of variables (.env, JSON, YAML, Doppler, Infisical …; plain or age), after a preview."), 1, 1, declare, run};
}

} // namespace strongroom::cli
