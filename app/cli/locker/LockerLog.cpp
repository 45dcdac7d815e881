// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/locker/LockerLog.h"

#include "locker/LogLevel.h"

#include <QSysInfo>

namespace strongroom::cli {

void declareLogOption(QCommandLineParser &parser)
{
    addValue(parser, "log", Cli::tr("level"), Cli::tr("Say what is sent on standard error: debug, info, warning or error (LOCKER_LOG). Never names, hashes or values."));
}

void applyLogOption(const Invocation &invocation)
{
    const auto variable = invocation.environment.find("LOCKER_LOG");
    if (!invocation.isSet("log") && (variable == invocation.environment.end() || variable->second.empty())) {
        return;
    }
    if (invocation.isSet("log") && invocation.value("log").empty()) {
        throw ClientError(Sentence::tr("--log names no level")).advise(Sentence::tr("It takes debug, info, warning or error.")).about("log");
    }
    locker::setLogLevel(locker::resolveLogLevel(invocation.value("log"), invocation.environment));
    // Time, host name, level, message: as the SDK's lines are.
    QString host = QSysInfo::machineHostName();
    host.remove(QLatin1Char('%'));
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-ddThh:mm:ss.zzz} ") + host
                       + QStringLiteral(" %{if-debug}debug%{endif}%{if-info}info%{endif}%{if-warning}warning%{endif}%{if-critical}error%{endif}%{if-fatal}error%{endif} %{message}"));
}

} // namespace strongroom::cli
