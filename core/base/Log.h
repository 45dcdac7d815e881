// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Logging that takes only what was declared safe. A std::string, a QString or a SecretBytes does not compile into a line; literals,
// numbers, error kinds and texts wrapped in logSafe() at a place that knows what they are do.
//
//   logInfo(netLog(), "answer", 200, logSafe(url.host), elapsed);

#include <QLoggingCategory>

#include <chrono>
#include <concepts>
#include <string>
#include <string_view>

namespace strongroom {

Q_DECLARE_LOGGING_CATEGORY(netLog)
Q_DECLARE_LOGGING_CATEGORY(vaultLog)
Q_DECLARE_LOGGING_CATEGORY(keychainLog)

struct LogSafe {
    std::string text;
};
// Say at the call why the text is safe, where that is not obvious.
[[nodiscard]] inline LogSafe logSafe(std::string_view text) { return {std::string(text)}; }

namespace detail {
class LogLine {
public:
    template <std::size_t N>
    void add(const char (&literal)[N]) { word({literal, N - 1}); }
    void add(const LogSafe &safe) { word(safe.text); }
    void add(bool value) { word(value ? "true" : "false"); }
    void add(std::integral auto value) { word(std::to_string(value)); }
    void add(std::chrono::milliseconds value) { word(std::to_string(value.count()) + " ms"); }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    void word(std::string_view text)
    {
        if (!m_text.empty()) {
            m_text += ' ';
        }
        m_text += text;
    }
    std::string m_text;
};
void writeLog(const QLoggingCategory &category, QtMsgType type, const LogLine &line);
} // namespace detail

template <typename... Parts>
void logDebug(const QLoggingCategory &category, const Parts &...parts)
{
    if (category.isDebugEnabled()) {
        detail::LogLine line;
        (line.add(parts), ...);
        detail::writeLog(category, QtDebugMsg, line);
    }
}

template <typename... Parts>
void logInfo(const QLoggingCategory &category, const Parts &...parts)
{
    if (category.isInfoEnabled()) {
        detail::LogLine line;
        (line.add(parts), ...);
        detail::writeLog(category, QtInfoMsg, line);
    }
}

template <typename... Parts>
void logWarning(const QLoggingCategory &category, const Parts &...parts)
{
    if (category.isWarningEnabled()) {
        detail::LogLine line;
        (line.add(parts), ...);
        detail::writeLog(category, QtWarningMsg, line);
    }
}

template <typename... Parts>
void logError(const QLoggingCategory &category, const Parts &...parts)
{
    if (category.isCriticalEnabled()) {
        detail::LogLine line;
        (line.add(parts), ...);
        detail::writeLog(category, QtCriticalMsg, line);
    }
}

} // namespace strongroom
