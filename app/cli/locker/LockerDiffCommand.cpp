// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "base/Text.h"
#include "cli/Table.h"
#include "cli/locker/LockerChoice.h"
#include "cli/locker/LockerCommands.h"
#include "cli/locker/LockerText.h"
#include "locker/Matrix.h"

#include <array>

namespace strongroom::cli {

namespace {

using locker::Compared;
using locker::ComparedRow;

void declare(QCommandLineParser &parser)
{
    declareLockerOptions(parser);
    declareFreshnessOptions(parser);
    addFlag(parser, "all", Cli::tr("List what is the same too."));
}

const char *word(Compared result)
{
    switch (result) {
    case Compared::Same:
        return "same";
    case Compared::Different:
        return "different";
    case Compared::OnlyLeft:
        return "only_left";
    case Compared::OnlyRight:
        return "only_right";
    case Compared::Unknown:
        break;
    }
    return "unknown";
}

std::string words(Compared result, const std::string &left, const std::string &right)
{
    switch (result) {
    case Compared::Same:
        return fromQString(Cli::tr("same"));
    case Compared::Different:
        return fromQString(Cli::tr("different"));
    case Compared::OnlyLeft:
        return fromQString(Cli::tr("missing in %1").arg(toQString(right)));
    case Compared::OnlyRight:
        return fromQString(Cli::tr("missing in %1").arg(toQString(left)));
    case Compared::Unknown:
        break;
    }
    return fromQString(Cli::tr("cannot be opened"));
}

// Where the value comes from: the environment's own, or the one for all.
std::string origin(const locker::SecretPtr &secret) { return !secret ? "-" : fromQString(secret->isForAll() ? Cli::tr("for all") : Cli::tr("its own")); }

OrderedJson json(const ComparedRow &row)
{
    const auto side = [](const locker::SecretPtr &secret) { return secret ? OrderedJson{{"id", secret->sealed->id}, {"for_all", secret->isForAll()}} : OrderedJson(); };
    return OrderedJson{{"key", row.key}, {"result", word(row.result)}, {"left", side(row.left)}, {"right", side(row.right)}};
}

ExitCode run(Invocation &invocation)
{
    const std::string left = invocation.argument(0);
    const std::string right = invocation.argument(1);
    const LockerSession session = openLocker(invocation);
    const locker::SnapshotPtr snapshot = loadAll(invocation, session);
    requireEnvironment(*snapshot, left);
    requireEnvironment(*snapshot, right);
    const std::string leftLabel = environmentLabel(left);
    const std::string rightLabel = environmentLabel(right);
    Output &output = invocation.output;
    Table table({{"key", Table::Align::Left, 60}, {"result", Table::Align::Left, 60}, {printable(leftLabel)}, {printable(rightLabel)}});
    std::array<int, 5> counts{};
    for (const ComparedRow &row : locker::compareEnvironments(*snapshot, left, right)) {
        ++counts.at(static_cast<std::size_t>(row.result));
        if (row.result == Compared::Same && !invocation.isSet("all")) {
            continue;
        }
        if (output.json()) {
            output.document(dumpJson(json(row)));
        } else {
            table.addRow({row.key, words(row.result, leftLabel, rightLabel), origin(row.left), origin(row.right)});
        }
    }
    if (!table.empty()) {
        output.write(table.text());
        output.flush();
    }
    const auto count = [&](Compared result) { return counts.at(static_cast<std::size_t>(result)); };
    const auto number = [&](Compared result) { return QString::number(count(result)); };
    output.message(Cli::tr("%1 the same, %2 different, %3 missing in %4, %5 missing in %6.")
                       .arg(number(Compared::Same), number(Compared::Different), number(Compared::OnlyRight), toQString(leftLabel), number(Compared::OnlyLeft), toQString(rightLabel)));
    tellAge(output, session, *snapshot);
    if (const int unknown = count(Compared::Unknown); unknown > 0) {
        output.message(Cli::tr("%n secret(s) cannot be compared: a side cannot be opened.", nullptr, unknown));
        return ExitCode::Crypto;
    }
    // As diff does.
    return count(Compared::Different) + count(Compared::OnlyLeft) + count(Compared::OnlyRight) > 0 ? ExitCode::Other : ExitCode::Done;
}

} // namespace

Command lockerDiffCommand()
{
    return {QStringLiteral("locker"), QStringLiteral("diff"), QStringLiteral("ENV1 ENV2"),
            Cli::tr("Compare what programs in two environments get, without showing a value. Ends with 0 when it is the same, 1 when it is not."), 2, 2, declare, run};
}

} // namespace strongroom::cli
