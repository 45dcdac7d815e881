// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A test that is run by root does what concerns other programs of the same user as a user without rights: nobody's number, no groups, no capabilities.
// A test that is run by a user does it as that user.

#include <QString>
#include <QStringList>

#include <functional>

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace strongroom::test {

constexpr uid_t nobody = 65534;

[[nodiscard]] inline bool isRoot() { return ::geteuid() == 0; }

// A command line that runs the program without rights.
[[nodiscard]] inline QStringList withoutRights(const QStringList &command)
{
    if (!isRoot()) {
        return command;
    }
    return QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"),
                       QStringLiteral("--inh-caps=-all"), QStringLiteral("--no-new-privs")}
           + command;
}

// Answers what `work` answers in a child without rights, 0 to 200; 255 when there is no such child.
[[nodiscard]] inline int inChildWithoutRights(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (isRoot() && (::setgroups(0, nullptr) != 0 || ::setresgid(nobody, nobody, nobody) != 0 || ::setresuid(nobody, nobody, nobody) != 0)) {
            ::_exit(255);
        }
        ::_exit(work());
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status)) {
        return 255;
    }
    return WEXITSTATUS(status);
}

} // namespace strongroom::test
