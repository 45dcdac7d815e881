// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/LogLevel.h"

#include "base/Error.h"

#include <array>
#include <utility>

namespace strongroom::locker {

// Errors only, until something else is set.
Q_LOGGING_CATEGORY(lockerLog, "strongroom.locker", QtCriticalMsg)

LogLevel resolveLogLevel(std::string_view given, const std::map<std::string, std::string> &environment)
{
    constexpr std::array<std::pair<std::string_view, LogLevel>, 4> levels{
        {{"debug", LogLevel::Debug}, {"info", LogLevel::Info}, {"warning", LogLevel::Warning}, {"error", LogLevel::Error}}};
    const auto variable = environment.find("LOCKER_LOG");
    const bool fromVariable = given.empty() && variable != environment.end();
    const std::string_view word = fromVariable ? std::string_view(variable->second) : given;
    if (word.empty()) {
        return LogLevel::Error;
    }
    for (const auto &[name, level] : levels) {
        if (word == name) {
            return level;
        }
    }
    throw ClientError(fromVariable ? Sentence::tr("LOCKER_LOG is none of debug, info, warning and error")
                                   : Sentence::tr("the log level is none of debug, info, warning and error"))
        .about(fromVariable ? "LOCKER_LOG" : "log");
}

void setLogLevel(LogLevel level)
{
    // The category is process-wide and const by its macro; enabling it is what Qt's own filters do.
    auto &category = const_cast<QLoggingCategory &>(lockerLog());
    category.setEnabled(QtDebugMsg, level == LogLevel::Debug);
    category.setEnabled(QtInfoMsg, level <= LogLevel::Info);
    category.setEnabled(QtWarningMsg, level <= LogLevel::Warning);
    category.setEnabled(QtCriticalMsg, true);
}

} // namespace strongroom::locker
