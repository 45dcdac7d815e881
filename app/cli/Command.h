// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One command of the program: its words, its options, and what it does. The groups list theirs in Commands.h.

#include "activity/ActivityEntry.h"
#include "base/Cancellation.h"
#include "cli/CommandEffect.h"
#include "cli/ExitCodes.h"
#include "cli/Output.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace strongroom::cli {

// The translation context of all texts of the program.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Invocation {
    const QCommandLineParser &options;
    QStringList arguments;                            // positional, without the command's words
    Output &output;
    Cancellation cancellation;
    std::map<std::string, std::string> environment;   // the process' own
    CommandEffect effect = CommandEffect::Reads;      // of the command
    activity::ActivityUnit unit = activity::ActivityUnit::None;   // with the counts: what the command leaves in the activity journal
    activity::ActivityCounts counts = {};
    std::function<void()> becomesAnother = {};                    // called before another program takes the place of this one

    [[nodiscard]] bool isSet(const char *option) const { return options.isSet(QString::fromLatin1(option)); }
    [[nodiscard]] std::string value(const char *option) const { return options.value(QString::fromLatin1(option)).toStdString(); }
    [[nodiscard]] std::vector<std::string> values(const char *option) const;
    [[nodiscard]] std::string argument(int index) const { return arguments.at(index).toStdString(); }
    void count(activity::ActivityUnit what, std::int64_t done, std::int64_t failed = 0);
    // A whole number from least to most, or the default when the option is not set. ClientError.
    [[nodiscard]] std::int64_t number(const char *option, std::int64_t otherwise, std::int64_t least, std::int64_t most) const;
};

struct Command {
    QString group;        // "records"
    QString name;         // "find", or of two words: "records get" in the group "tozny"
    QString syntax;       // the positional arguments: "KEY [FILE]"
    QString summary;
    int fewest = 0;       // positional arguments
    int most = 0;
    std::function<void(QCommandLineParser &)> declare;
    std::function<ExitCode(Invocation &)> run;

    // What is typed to call it; no command's words are the beginning of another's.
    [[nodiscard]] QStringList words() const;
};

void addFlag(QCommandLineParser &parser, const char *name, const QString &help);
void addValue(QCommandLineParser &parser, const char *name, const QString &what, const QString &help);

} // namespace strongroom::cli
