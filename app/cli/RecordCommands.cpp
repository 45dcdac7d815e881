// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/Confirmation.h"
#include "cli/ConnectionChoice.h"
#include "cli/RecordText.h"
#include "incountry/RecordJson.h"

#include <climits>

namespace strongroom::cli {

namespace {

using incountry::Record;
using incountry::RecordRow;
using incountry::UnreadableRecord;

void declareGet(QCommandLineParser &parser)
{
    declareConnectionOptions(parser);
    declareCountryOption(parser);
}

ExitCode get(Invocation &invocation)
{
    const Vault vault = openVault(invocation);
    const RecordRow row = vault.store->readRow(vault.country, invocation.argument(0), invocation.cancellation);
    invocation.count(activity::ActivityUnit::Records, 1);
    Output &output = invocation.output;
    if (const auto *const unreadable = std::get_if<UnreadableRecord>(&row)) {
        if (output.json()) {
            output.document(incountry::toJson(*unreadable).view());
        } else {
            output.write(unreadableText(*unreadable));
        }
        output.message(Cli::tr("The record cannot be opened."));
        return ExitCode::Crypto;
    }
    const auto &record = std::get<Record>(row);
    if (output.json()) {
        output.document(incountry::toEditableJson(record).view());
    } else {
        output.write(recordText(record));
    }
    return ExitCode::Done;
}

void declareRemove(QCommandLineParser &parser)
{
    declareConnectionOptions(parser);
    declareCountryOption(parser);
    declareYes(parser);
    addFlag(parser, "hash", Cli::tr("KEY is the stored hash of a record key (64 digits): for a record that cannot be opened."));
}

void confirmRemoval(const Invocation &invocation, const incountry::Country &country)
{
    const QString keys = invocation.arguments.size() == 1 ? QStringLiteral("\"%1\"").arg(invocation.arguments.constFirst())
                                                          : Cli::tr("%n record(s)", nullptr, static_cast<int>(invocation.arguments.size()));
    confirmDeleting(invocation, Cli::tr("Delete %1 in %2? This cannot be undone.").arg(keys, QString::fromStdString(country.code())));
}

ExitCode remove(Invocation &invocation)
{
    const Vault vault = openVault(invocation);
    confirmRemoval(invocation, vault.country);
    // One that is missing must not keep the others: go on, name each that failed, and end with the first failure's exit code.
    ErrorPtr firstFailure;
    std::int64_t failed = 0;
    for (const QString &key : invocation.arguments) {
        try {
            if (invocation.isSet("hash")) {
                vault.store->removeByHash(vault.country, key.toStdString(), invocation.cancellation);
            } else {
                vault.store->remove(vault.country, key.toStdString(), invocation.cancellation);
            }
            invocation.output.message(Cli::tr("Deleted: %1").arg(key));
        } catch (const CancelledError &) {
            throw;
        } catch (const VaultError &error) {
            if (invocation.arguments.size() == 1) {
                throw;
            }
            ++failed;
            invocation.output.message(Cli::tr("Not deleted: %1: %2").arg(key, error.sentence().translated()));
            if (!firstFailure) {
                firstFailure = error.clone();
            }
        }
    }
    invocation.count(activity::ActivityUnit::Records, invocation.arguments.size() - failed, failed);
    return firstFailure ? exitCodeOf(*firstFailure) : ExitCode::Done;
}

} // namespace

std::vector<Command> recordCommands()
{
    const QString group = QStringLiteral("records");
    return {{group, QStringLiteral("get"), QStringLiteral("KEY"), Cli::tr("Show one record by its record key."), 1, 1, declareGet, get},
            {group, QStringLiteral("delete"), QStringLiteral("KEY..."), Cli::tr("Delete records by their record keys."), 1, INT_MAX, declareRemove, remove}};
}

} // namespace strongroom::cli
