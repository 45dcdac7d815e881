// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/Command.h"

namespace strongroom::cli {

std::vector<std::string> Invocation::values(const char *option) const
{
    std::vector<std::string> all;
    for (const QString &value : options.values(QString::fromLatin1(option))) {
        all.push_back(value.toStdString());
    }
    return all;
}

void Invocation::count(activity::ActivityUnit what, std::int64_t done, std::int64_t failed)
{
    unit = what;
    counts.done = done;
    counts.failed = failed;
}

std::int64_t Invocation::number(const char *option, std::int64_t otherwise, std::int64_t least, std::int64_t most) const
{
    if (!isSet(option)) {
        return otherwise;
    }
    bool ok = false;
    const std::int64_t number = options.value(QString::fromLatin1(option)).toLongLong(&ok);
    if (!ok || number < least || number > most) {
        throw ClientError(Sentence::tr("--%1 takes a whole number from %2 to %3").arg(std::string(option)).arg(least).arg(most)).about(option);
    }
    return number;
}

QStringList Command::words() const { return QStringList{group} + name.split(QLatin1Char(' ')); }

void addFlag(QCommandLineParser &parser, const char *name, const QString &help) { parser.addOption({QString::fromLatin1(name), help}); }

void addValue(QCommandLineParser &parser, const char *name, const QString &what, const QString &help)
{
    parser.addOption({QString::fromLatin1(name), help, what});
}

} // namespace strongroom::cli
