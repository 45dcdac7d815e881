// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/transfer/VariablesRun.h"

#include "base/ProcessHardening.h"
#include "base/Text.h"
#include "locker/Matrix.h"
#include "locker/transfer/Terminals.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <set>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

struct VariablesRun::Opened {
    std::vector<variables::Variable> variables;
    QStringList troubled;
};

namespace {

#ifdef Q_OS_LINUX
constexpr std::size_t longestVariable = 128 * 1024 - 1;   // MAX_ARG_STRLEN: "NAME=value" and the NUL
#else
constexpr std::size_t longestVariable = 32 * 1024 - 1;    // Windows; macOS takes more in one, but not in all
#endif

// As a shell finds it, but that a path begins in the program's folder. Empty: there is none that may be run.
QString findProgram(const QString &name, const QString &folder)
{
    if (!name.contains(QLatin1Char('/')) && QDir::fromNativeSeparators(name) == name) {
        return QStandardPaths::findExecutable(name);
    }
    const QFileInfo file(QDir(folder.isEmpty() ? QDir::currentPath() : folder).absoluteFilePath(QDir::fromNativeSeparators(name)));
    return QStandardPaths::findExecutable(file.fileName(), {file.absolutePath()});
}

// A program that gets some secrets has no use for the key to all of them, should Strongroom have been started with it.
QProcessEnvironment withoutAccessKey(QProcessEnvironment environment)
{
    for (const QString &name : {u"LOCKER_ACCESS_KEY_ID"_s, u"LOCKER_SECRET_ACCESS_KEY"_s, u"LOCKER_ACCESS_KEY_SECRET"_s}) {
        environment.remove(name);
    }
    return environment;
}

} // namespace

VariablesRun::VariablesRun(std::shared_ptr<locker::Store> store, locker::SnapshotPtr snapshot, QThreadPool *pool, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_snapshot(std::move(snapshot)), m_pool(pool), m_own(withoutAccessKey(QProcessEnvironment::systemEnvironment()))
{
    open();
}

VariablesRun::~VariablesRun() { m_handle.cancel(); }

QStringList VariablesRun::environments() const
{
    QStringList names;
    for (const locker::EnvironmentPtr &environment : m_snapshot->environments) {
        if (!environment->name.empty()) {
            names += toQString(environment->name);
        }
    }
    names.sort();
    return names;
}

void VariablesRun::setEnvironment(const QString &environment)
{
    m_environment = environment;
    open();
}

void VariablesRun::setOtherNames(OtherNames how)
{
    m_how = how;
    arrange();
}

void VariablesRun::setOwnEnvironment(const QProcessEnvironment &environment)
{
    m_own = withoutAccessKey(environment);
    arrange();
}

void VariablesRun::open()
{
    m_handle.cancel();
    const int turn = ++m_turn;
    m_opened.reset();
    m_state = State::Opening;
    m_error.reset();
    arrange();
    m_handle = startAsync(
        m_pool, this, Sentence::tr("open the secrets"),
        [store = m_store, snapshot = m_snapshot, environment = fromQString(m_environment)](const Cancellation &cancellation, const ProgressSink &) {
            const locker::EffectiveSet set = locker::effectiveSet(*snapshot, environment);
            auto opened = std::make_shared<Opened>();
            for (const locker::SecretPtr &secret : set.secrets) {
                cancellation.throwIfCancelled();
                variables::Variable variable;
                variable.key = secret->key;
                variable.value = store->value(*secret);
                opened->variables.push_back(std::move(variable));
            }
            for (const locker::SecretPtr &secret : set.troubled) {
                if (const QString key = toQString(secret->key); !key.isEmpty() && !opened->troubled.contains(key)) {
                    opened->troubled += key;
                }
            }
            return std::shared_ptr<const Opened>(opened);
        },
        [this, turn](const std::shared_ptr<const Opened> &opened) {
            if (turn == m_turn) {
                m_opened = opened;
                m_state = State::Ready;
                arrange();
            }
        },
        [this, turn](const ErrorPtr &error) {
            if (turn == m_turn) {
                m_state = State::Failed;
                m_error = error;
                Q_EMIT changed();
            }
        });
}

void VariablesRun::arrange()
{
    m_taken.clear();
    m_names.clear();
    m_replaced.clear();
    m_otherNames.clear();
    m_leftOut.clear();
    m_troubled.clear();
    if (!m_opened) {
        Q_EMIT changed();
        return;
    }
    m_troubled = m_opened->troubled;
    // A name that somebody chose goes before one that was made from another.
    std::set<std::string> own;
    for (const variables::Variable &variable : m_opened->variables) {
        own.insert(variable.key);
    }
    std::set<std::string> seen;
    for (std::size_t i = 0; i < m_opened->variables.size(); ++i) {
        const variables::Variable &variable = m_opened->variables[i];
        const QString key = toQString(variable.key);
        std::string name = variable.key;
        if (!variables::isVariableName(name)) {
            m_otherNames += key;
            if (m_how == OtherNames::LeaveOut) {
                continue;
            }
            name = variables::mappedVariableName(name);
            if (own.contains(name) || seen.contains(name)) {
                m_leftOut += tr("%1: there is a variable named %2 already").arg(key, toQString(name));
                continue;
            }
        }
        if (variable.value.view().find('\0') != std::string_view::npos) {
            m_leftOut += tr("%1: its value has a NUL character, which no variable can have").arg(key);
            continue;
        }
        if (name.size() + 1 + variable.value.size() > longestVariable) {
            m_leftOut += tr("%1: its value is larger than a variable may be").arg(key);
            continue;
        }
        seen.insert(name);
        m_taken.emplace_back(toQString(name), i);
        m_names += toQString(name);
        if (m_own.contains(m_names.last())) {
            m_replaced += m_names.last();
        }
    }
    Q_EMIT changed();
}

qint64 VariablesRun::start(const QStringList &command, Where where, const QString &folder)
{
    if (m_state != State::Ready) {
        throw ClientError(Sentence::tr("the secrets are not open yet")).advise(Sentence::tr("Wait until they are, and start again."));
    }
    QStringList words = command;
    if (where == Where::Terminal) {
        const std::optional<Terminal> terminal = findTerminal();
        if (!terminal) {
            throw ClientError(Sentence::tr("there is no terminal here that hands its environment on"))
                .advise(Sentence::tr("Install one such as konsole, kitty or xterm, or start the program directly."));
        }
        words = QStringList{terminal->program} + (command.isEmpty() ? QStringList() : terminal->beforeCommand + command);
    }
    if (words.isEmpty() || words.first().isEmpty()) {
        throw ClientError(Sentence::tr("there is no command")).advise(Sentence::tr("Type the program and its arguments."));
    }
    if (!folder.isEmpty() && !QDir(folder).exists()) {
        throw ClientError(Sentence::tr("the working folder does not exist")).advise(Sentence::tr("Choose another one.")).about(fromQString(folder));
    }
    const QString program = findProgram(words.first(), folder);
    if (program.isEmpty()) {
        throw ClientError(Sentence::tr("there is no such program: %1").arg(fromQString(words.first())))
            .advise(Sentence::tr("Give its path, or a name that is in PATH."))
            .about(fromQString(words.first()));
    }
    QProcessEnvironment environment = m_own;
    for (const auto &[name, number] : m_taken) {
        environment.insert(name, toQString(m_opened->variables[number].value.view()));
    }
    QProcess process;
    process.setProgram(program);
    process.setArguments(words.mid(1));
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty()) {
        process.setWorkingDirectory(folder);
    }
    if (where == Where::Directly) {
        process.setStandardInputFile(QProcess::nullDevice());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
    }
#ifdef Q_OS_UNIX
    process.setChildProcessModifier(restoreForUsersProgram);
#endif
#ifdef Q_OS_WIN
    if (where == Where::Terminal) {
        process.setCreateProcessArgumentsModifier([](QProcess::CreateProcessArguments *arguments) {
            arguments->flags |= CREATE_NEW_CONSOLE;
            arguments->startupInfo->dwFlags &= ~static_cast<DWORD>(STARTF_USESTDHANDLES);
        });
    }
#endif
    qint64 number = 0;
    if (!process.startDetached(&number)) {
        throw StorageError(Sentence::tr("the program did not start: %1").arg(fromQString(process.errorString())))
            .advise(Sentence::tr("Check that it may be run here, and that the secrets are not larger than this system allows."))
            .about(fromQString(words.first()));
    }
    return number;
}

} // namespace strongroom::model
