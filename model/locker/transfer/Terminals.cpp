// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/transfer/Terminals.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

std::optional<Terminal> findTerminal()
{
#if defined(Q_OS_MACOS)
    return std::nullopt;
#elif defined(Q_OS_WIN)
    const QString program = QStandardPaths::findExecutable(u"cmd.exe"_s);
    return program.isEmpty() ? std::nullopt : std::optional(Terminal{u"cmd"_s, program, {u"/k"_s}});
#else
    struct Known {
        QLatin1StringView name;
        QStringList beforeCommand;
    };
    const QList<Known> all = {{"konsole"_L1, {u"--separate"_s, u"-e"_s}}, {"kitty"_L1, {}},          {"alacritty"_L1, {u"-e"_s}}, {"foot"_L1, {}},
                              {"wezterm"_L1, {u"start"_s, u"--always-new-process"_s, u"--"_s}},      {"urxvt"_L1, {u"-e"_s}},     {"xterm"_L1, {u"-e"_s}}};
    const QString wished = QFileInfo(qEnvironmentVariable("TERMINAL")).fileName();
    std::optional<Terminal> found;
    for (const Known &one : all) {
        if (found && wished != one.name) {
            continue;
        }
        if (const QString program = QStandardPaths::findExecutable(QString(one.name)); !program.isEmpty()) {
            found = Terminal{QString(one.name), program, one.beforeCommand};
        }
    }
    return found;
#endif
}

} // namespace strongroom::model
