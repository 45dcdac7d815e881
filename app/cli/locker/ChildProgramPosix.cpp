// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/locker/ChildProgram.h"

#include "base/Error.h"
#include "base/ProcessHardening.h"
#include "base/Text.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

#include <unistd.h>

#ifdef __APPLE__
#include <crt_externs.h>
#else
extern "C" {
extern char **environ;   // NOLINT: the system's name
}
#endif

namespace strongroom::cli {

namespace {

// Those that this program and Qt change: handlers for the first two, and the others are ignored, which a new program would inherit.
constexpr std::array<int, 4> changedSignals{SIGINT, SIGTERM, SIGPIPE, SIGXFSZ};
std::array<bool, changedSignals.size()> wasIgnored{};

char **systemEnvironment()
{
#ifdef __APPLE__
    return *::_NSGetEnviron();
#else
    return environ;
#endif
}

void restoreSignals()
{
    for (std::size_t i = 0; i < changedSignals.size(); ++i) {
        ::signal(changedSignals.at(i), wasIgnored.at(i) ? SIG_IGN : SIG_DFL);
    }
}

std::vector<char *> pointers(const std::vector<std::string> &texts)
{
    std::vector<char *> all;
    for (const std::string &text : texts) {
        all.push_back(const_cast<char *>(text.c_str()));   // execve() takes them so, and changes nothing
    }
    all.push_back(nullptr);
    return all;
}

} // namespace

void rememberSignals()
{
    for (std::size_t i = 0; i < changedSignals.size(); ++i) {
        struct sigaction now{};
        wasIgnored.at(i) = ::sigaction(changedSignals.at(i), nullptr, &now) == 0 && now.sa_handler == SIG_IGN;
    }
}

std::vector<SensitiveText> ownEnvironment()
{
    std::vector<SensitiveText> all;
    for (char **one = systemEnvironment(); one != nullptr && *one != nullptr; ++one) {
        all.emplace_back(std::string_view(*one));
    }
    return all;
}

FoundProgram findProgram(const std::string &name)
{
    const QString text = toQString(name);
    if (name.find('/') == std::string::npos) {
        const QString path = QStandardPaths::findExecutable(text);
        return path.isEmpty() ? FoundProgram{} : FoundProgram{FoundProgram::State::Found, QFile::encodeName(path).toStdString()};
    }
    const QFileInfo file(text);
    if (!file.exists()) {
        return {};
    }
    return {file.isFile() && file.isExecutable() ? FoundProgram::State::Found : FoundProgram::State::NotExecutable, QFile::encodeName(text).toStdString()};
}

int becomeProgram(const std::string &path, const std::vector<std::string> &arguments, const ChildEnvironment &environment)
{
    // Each with a zero behind it, which a SensitiveText has not.
    std::vector<SensitiveText> entries;
    std::vector<char *> variables;
    for (const SensitiveText &entry : environment.entries) {
        SensitiveText text(entry.view());
        text.append(std::string_view("\0", 1));
        entries.push_back(std::move(text));
        variables.push_back(const_cast<char *>(entries.back().view().data()));
    }
    variables.push_back(nullptr);
    std::fflush(nullptr);
    restoreSignals();
    restoreForUsersProgram();
    // What is in memory here, secrets and keys, goes with the process' image.
    ::execve(path.c_str(), pointers(arguments).data(), variables.data());
    int failure = errno;
    if (failure == ENOEXEC) {
        // A script that names no interpreter: a shell's, as execvp() has it.
        std::vector<std::string> script{"/bin/sh", path};
        script.insert(script.end(), arguments.begin() + 1, arguments.end());
        ::execve("/bin/sh", pointers(script).data(), variables.data());
        failure = errno;
    }
    if (failure == E2BIG) {
        throw StorageError(Sentence::tr("variables and arguments are together, or one of them alone, more than this system hands to a program"))
            .advise(Sentence::tr("Linux takes 128 KB for one variable. Write large values to the program's standard input with strongroom-cli locker "
                                 "secrets get."));
    }
    throw StorageError(Sentence::tr("cannot start %1: %2").arg(path).arg(std::strerror(failure))).about(path);
}

} // namespace strongroom::cli
