// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/locker/LockerLog.h"

#include "base/Text.h"

#include <QLoggingCategory>
#include <QSysInfo>

#include <algorithm>
#include <array>

namespace strongroom::cli {

namespace {

constexpr std::array<const char *, 4> levels{"debug", "info", "warning", "error"};

} // namespace

void declareLogOption(QCommandLineParser &parser)
{
    addValue(parser, "log", Cli::tr("level"), Cli::tr("Say what is sent on standard error: debug, info, warning or error (LOCKER_LOG). Never names, hashes or values."));
}

void applyLogOption(const Invocation &invocation)
{
    const auto variable = invocation.environment.find("LOCKER_LOG");
    const bool given = invocation.isSet("log");
    if (!given && (variable == invocation.environment.end() || variable->second.empty())) {
        return;
    }
    const std::string level = given ? invocation.value("log") : variable->second;
    const auto found = std::ranges::find(levels, level);
    if (found == levels.end()) {
        throw ClientError(std::string(given ? "--log" : "LOCKER_LOG") + " takes debug, info, warning or error").about("log");
    }
    // A level and everything above it; Qt's names are these but for error, which it calls critical.
    QString rules;
    for (auto one = levels.begin(); one != levels.end(); ++one) {
        const QString name = one + 1 == levels.end() ? QStringLiteral("critical") : QString::fromLatin1(*one);
        rules += QStringLiteral("strongroom.*.%1=%2\n").arg(name, one >= found ? QStringLiteral("true") : QStringLiteral("false"));
    }
    QLoggingCategory::setFilterRules(rules);
    QString host = QSysInfo::machineHostName();
    host.remove(QLatin1Char('%'));
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-ddThh:mm:ss.zzz} ") + host
                       + QStringLiteral(" %{if-debug}debug%{endif}%{if-info}info%{endif}%{if-warning}warning%{endif}%{if-critical}error%{endif}%{if-fatal}error%{endif} %{message}"));
}

} // namespace strongroom::cli
