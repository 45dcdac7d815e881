// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/audit/CommandActivity.h"

#include "activity/ActivityJournal.h"
#include "activity/ActivityJson.h"
#include "connections/ConnectionRepository.h"
#include "incountry/Country.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

namespace strongroom::cli {

namespace {

using activity::ActivityKind;
using activity::ActivityOutcome;

struct Noted {
    const char *words;
    ActivityKind kind;
};

constexpr std::array notedCommands = {
    Noted{"connections add", ActivityKind::AddConnection},
    Noted{"connections edit", ActivityKind::ChangeConnection},
    Noted{"connections remove", ActivityKind::RemoveConnection},
    Noted{"records find", ActivityKind::LoadRecords},
    Noted{"records get", ActivityKind::ReadRecord},
    Noted{"records put", ActivityKind::SaveRecord},
    Noted{"records put-batch", ActivityKind::SaveRecord},
    Noted{"records delete", ActivityKind::DeleteRecords},
    Noted{"records export", ActivityKind::ExportRecords},
    Noted{"records import", ActivityKind::ImportRecords},
    Noted{"records attach", ActivityKind::AddAttachment},
    Noted{"records fetch-attachment", ActivityKind::DownloadAttachment},
    Noted{"records detach", ActivityKind::DeleteAttachment},
    Noted{"secrets-data generate", ActivityKind::SaveKeys},
    Noted{"secrets-data usage", ActivityKind::CountRecords},
    Noted{"migrate run", ActivityKind::MigrateKeys},
    Noted{"migrate resume", ActivityKind::MigrateKeys},
    Noted{"migrate rollback", ActivityKind::RollBackMigration},
    Noted{"tozny records get", ActivityKind::ReadRecord},
    Noted{"tozny records list", ActivityKind::LoadRecords},
    Noted{"tozny records put", ActivityKind::SaveRecord},
    Noted{"tozny records update", ActivityKind::SaveRecord},
    Noted{"tozny records delete", ActivityKind::DeleteRecords},
    Noted{"tozny search", ActivityKind::LoadRecords},
    Noted{"tozny query", ActivityKind::LoadRecords},
    Noted{"tozny files put", ActivityKind::PutFile},
    Noted{"tozny files get", ActivityKind::FetchFile},
    Noted{"tozny files replace", ActivityKind::ReplaceFile},
    Noted{"tozny files delete", ActivityKind::DeleteFile},
    Noted{"tozny notes write", ActivityKind::WriteNote},
    Noted{"tozny notes read", ActivityKind::ReadNote},
    Noted{"tozny notes replace", ActivityKind::ReplaceNote},
    Noted{"tozny notes delete", ActivityKind::DeleteNote},
    Noted{"tozny share", ActivityKind::ShareRecords},
    Noted{"tozny revoke", ActivityKind::RevokeShares},
    Noted{"tozny authorizers add", ActivityKind::ChangeAuthorizers},
    Noted{"tozny authorizers remove", ActivityKind::ChangeAuthorizers},
    Noted{"tozny import-config", ActivityKind::AddConnection},
    Noted{"tozny export-config", ActivityKind::ExportKeys},
    Noted{"tozny register", ActivityKind::AddConnection},
    Noted{"tozny login", ActivityKind::AddConnection},
    Noted{"locker secrets list", ActivityKind::LoadRecords},
    Noted{"locker secrets get", ActivityKind::ReadRecord},
    Noted{"locker secrets create", ActivityKind::CommitChanges},
    Noted{"locker secrets modify", ActivityKind::CommitChanges},
    Noted{"locker environments create", ActivityKind::CommitChanges},
    Noted{"locker environments modify", ActivityKind::CommitChanges},
    Noted{"locker import", ActivityKind::CommitChanges},
    Noted{"locker export", ActivityKind::ExportSecrets},
    Noted{"locker diff", ActivityKind::LoadRecords},
    Noted{"locker run", ActivityKind::RunWithSecrets},
    Noted{"auth token", ActivityKind::RefreshTokens},
    Noted{"auth request", ActivityKind::TryRequest},
    Noted{"tokens refresh", ActivityKind::RefreshTokens},
};

std::set<std::string> savedConnectionNames()
{
    std::set<std::string> names;
    try {
        const connections::ConnectionRepository repository;
        for (const connections::Connection &connection : repository.load()) {
            names.insert(connection.name);
        }
    } catch (const VaultError &) {
        // The command says it when it needs one.
    }
    return names;
}

// "records find --as-code" asks nothing of anybody.
bool isOnlyShown(const Invocation &invocation) { return invocation.options.optionNames().contains(QStringLiteral("as-code")); }

std::string notedCountry(const Invocation &invocation)
{
    if (!invocation.options.optionNames().contains(QStringLiteral("country"))) {
        return {};
    }
    try {
        return incountry::Country(invocation.value("country")).code();
    } catch (const ClientError &) {
        return {};
    }
}

} // namespace

std::optional<ActivityKind> activityOf(const QStringList &words)
{
    const QString called = words.join(QLatin1Char(' '));
    const auto found = std::find_if(notedCommands.begin(), notedCommands.end(), [&](const Noted &noted) { return called == QLatin1String(noted.words); });
    return found == notedCommands.end() ? std::nullopt : std::optional(found->kind);
}

CommandActivity::CommandActivity(const Command &command, const Invocation &invocation)
    : m_noted(activityOf(command.words()).has_value() && !isOnlyShown(invocation)), m_namesConnections(command.group == QLatin1String("connections") || command.group == QLatin1String("tokens")),
      m_runsAnother(activityOf(command.words()) == ActivityKind::RunWithSecrets), m_begin(std::chrono::steady_clock::now())
{
    if (m_noted) {
        m_entry.startedAt = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
        m_entry.kind = *activityOf(command.words());
        m_entry.country = notedCountry(invocation);
        m_known = savedConnectionNames();
    }
}

void CommandActivity::ended(const Invocation &invocation, ExitCode code)
{
    const bool ofTheOther = m_runsAnother && code != ExitCode::CommandNotExecutable && code != ExitCode::CommandNotFound;
    const bool differences = m_entry.kind == ActivityKind::LoadRecords && code == ExitCode::Other;   // "locker diff"
    m_entry.outcome = code == ExitCode::Done || ofTheOther || differences ? ActivityOutcome::Done
        : code == ExitCode::Cancelled                                     ? ActivityOutcome::Cancelled
                                                                          : ActivityOutcome::Failed;
    write(invocation);
}

void CommandActivity::failed(const Invocation &invocation, const VaultError &error)
{
    m_entry.outcome = error.kind() == ErrorKind::Cancelled ? ActivityOutcome::Cancelled : ActivityOutcome::Failed;
    if (m_entry.outcome == ActivityOutcome::Failed) {
        m_entry.errorKind = std::string(activity::activityErrorName(error.kind()));
        m_entry.status = error.request().status;
    }
    write(invocation);
}

void CommandActivity::becomesAnother(const Invocation &invocation)
{
    m_entry.outcome = ActivityOutcome::Done;
    write(invocation);
}

// A name is taken only when a connection has it: anything may be typed by mistake.
std::string CommandActivity::connectionOf(const Invocation &invocation) const
{
    std::vector<std::string> names;
    const QStringList given = invocation.options.optionNames();
    // --name is a note's elsewhere.
    const std::vector<const char *> options = m_entry.kind == ActivityKind::AddConnection ? std::vector{"name", "save-as"} : std::vector{"connection"};
    for (const char *const option : options) {
        if (given.contains(QString::fromLatin1(option))) {
            names.push_back(invocation.value(option));
        }
    }
    if (m_namesConnections && !invocation.arguments.isEmpty()) {
        names.push_back(invocation.argument(0));
    }
    const auto known = std::find_if(names.begin(), names.end(), [&](const std::string &name) { return m_known.contains(name); });
    return known == names.end() ? std::string() : *known;
}

void CommandActivity::write(const Invocation &invocation)
{
    if (!std::exchange(m_noted, false)) {
        return;
    }
    m_entry.duration = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_begin);
    m_entry.unit = invocation.unit;
    m_entry.counts = invocation.counts;
    if (m_entry.kind == ActivityKind::AddConnection) {
        m_known.merge(savedConnectionNames());
    }
    m_entry.connection = connectionOf(invocation);
    try {
        activity::ActivityJournal().append(std::span(&m_entry, 1));
    } catch (const VaultError &error) {
        // What the command was for is done, or has failed for its own reason.
        invocation.output.message(Cli::tr("The activity was not noted: %1").arg(error.sentence().translated()));
    }
}

} // namespace strongroom::cli
