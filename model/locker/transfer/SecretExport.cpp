// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/transfer/SecretExport.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "locker/Matrix.h"
#include "variables/VariablesFile.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using locker::SecretPtr;
using variables::Variable;

struct SecretExport::Opened {
    std::vector<Variable> variables;
    std::vector<std::string> troubled;
};

namespace {

// What is exported, and what cannot be because it does not open or is there several times.
locker::EffectiveSet setOf(const locker::Snapshot &snapshot, const std::string &environment, SecretExport::Scope scope)
{
    if (scope == SecretExport::Scope::Effective) {
        return locker::effectiveSet(snapshot, environment);
    }
    std::map<std::string, std::vector<SecretPtr>> byKey;
    for (const SecretPtr &secret : locker::ownSecrets(snapshot, environment)) {
        byKey[secret->key].push_back(secret);
    }
    locker::EffectiveSet set;
    for (const auto &[key, secrets] : byKey) {
        const bool good = secrets.size() == 1 && !secrets.front()->error;
        std::vector<SecretPtr> &place = good ? set.secrets : set.troubled;
        place.insert(place.end(), secrets.begin(), secrets.end());
    }
    return set;
}

} // namespace

SecretExport::SecretExport(std::shared_ptr<locker::Store> store, locker::SnapshotPtr snapshot, QStringList selected, QThreadPool *pool, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_snapshot(std::move(snapshot)), m_selected(std::move(selected)), m_pool(pool)
{
    open();
}

SecretExport::~SecretExport() { m_handle.cancel(); }

QStringList SecretExport::environments() const
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

void SecretExport::setState(State state, const ErrorPtr &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT changed();
}

void SecretExport::setEnvironment(const QString &environment)
{
    m_environment = environment;
    open();
}

void SecretExport::setScope(Scope scope)
{
    m_scope = scope;
    open();
}

void SecretExport::setSelectedOnly(bool only)
{
    m_selectedOnly = only && !m_selected.isEmpty();
    open();
}

void SecretExport::setFormat(variables::Format format)
{
    m_format = format;
    m_treatments.clear();   // what did not fit there may fit here
    check();
}

void SecretExport::setKubernetesName(const QString &name)
{
    m_options.kubernetesName = fromQString(name);
    Q_EMIT changed();
}

void SecretExport::open()
{
    m_handle.cancel();
    const int turn = ++m_turn;
    m_opened.reset();
    m_treatments.clear();
    m_problems.clear();
    m_troubled.clear();
    m_count = 0;
    setState(State::Opening);
    std::set<std::string> only;
    if (m_selectedOnly) {
        for (const QString &key : m_selected) {
            only.insert(fromQString(key));
        }
    }
    m_handle = startAsync(
        m_pool, this, Sentence::tr("open the secrets"),
        [store = m_store, snapshot = m_snapshot, environment = fromQString(m_environment), scope = m_scope, only = std::move(only)](const Cancellation &cancellation, const ProgressSink &) {
            const locker::EffectiveSet set = setOf(*snapshot, environment, scope);
            const auto wanted = [&](const SecretPtr &secret) { return only.empty() || only.contains(secret->key); };
            auto opened = std::make_shared<Opened>();
            for (const SecretPtr &secret : set.secrets) {
                cancellation.throwIfCancelled();
                if (!wanted(secret)) {
                    continue;
                }
                Variable variable;
                variable.key = secret->key;
                variable.value = store->value(*secret);
                variable.description = secret->description;
                opened->variables.push_back(std::move(variable));
            }
            for (const SecretPtr &secret : set.troubled) {
                if (wanted(secret)) {
                    opened->troubled.push_back(secret->key);
                }
            }
            opened->troubled.erase(std::unique(opened->troubled.begin(), opened->troubled.end()), opened->troubled.end());
            return std::shared_ptr<const Opened>(opened);
        },
        [this, turn](const std::shared_ptr<const Opened> &opened) {
            if (turn != m_turn) {
                return;
            }
            m_opened = opened;
            for (const std::string &key : opened->troubled) {
                m_troubled += key.empty() ? tr("one whose name does not open") : toQString(key);
            }
            check();
        },
        [this, turn](const ErrorPtr &error) {
            if (turn == m_turn) {
                setState(State::Failed, error);
            }
        });
}

// With its names as they shall be, without those that are left out.
std::vector<Variable> SecretExport::chosen() const
{
    std::vector<Variable> result;
    for (const Variable &variable : m_opened->variables) {
        const auto treatment = m_treatments.find(variable.key);
        if (treatment != m_treatments.end() && treatment->second.leftOut) {
            continue;
        }
        result.push_back(variable);
        if (treatment != m_treatments.end() && !treatment->second.name.empty()) {
            result.back().key = treatment->second.name;
        }
    }
    return result;
}

void SecretExport::check()
{
    if (!m_opened) {
        Q_EMIT changed();
        return;
    }
    // Which of the opened ones each of the chosen is.
    std::vector<std::string> keys;
    for (const Variable &variable : m_opened->variables) {
        const auto treatment = m_treatments.find(variable.key);
        if (treatment == m_treatments.end() || !treatment->second.leftOut) {
            keys.push_back(variable.key);
        }
    }
    std::map<std::string, Problem> problems;
    for (const auto &[key, treatment] : m_treatments) {
        problems[key] = {toQString(key), {}, treatment.leftOut, toQString(treatment.name)};
    }
    const std::vector<Variable> variables = chosen();
    for (const variables::Unfit &bad : variables::unfit(variables, m_format)) {
        Problem &problem = problems[keys[bad.index]];
        problem.key = toQString(keys[bad.index]);
        problem.reason = sentence(bad.reason);
    }
    m_problems.clear();
    for (auto &[key, problem] : problems) {
        m_problems.push_back(std::move(problem));
    }
    m_count = static_cast<int>(variables.size());
    setState(State::Ready);
}

int SecretExport::unsolved() const
{
    return static_cast<int>(std::ranges::count_if(m_problems, [](const Problem &problem) { return !problem.reason.isEmpty(); }));
}

void SecretExport::leaveOut(const QString &key)
{
    m_treatments[fromQString(key)] = {true, {}};
    check();
}

void SecretExport::rename(const QString &key, const QString &name)
{
    m_treatments[fromQString(key)] = {false, fromQString(name)};
    check();
}

void SecretExport::restore(const QString &key)
{
    m_treatments.erase(fromQString(key));
    check();
}

void SecretExport::leaveOutUnsolved()
{
    for (const Problem &problem : m_problems) {
        if (!problem.reason.isEmpty()) {
            m_treatments[fromQString(problem.key)] = {true, {}};
        }
    }
    check();
}

bool SecretExport::canRenameUnsolved() const
{
    return std::ranges::any_of(m_problems, [](const Problem &problem) {
        return !problem.reason.isEmpty() && problem.newName.isEmpty() && !variables::isVariableName(fromQString(problem.key));
    });
}

void SecretExport::renameUnsolved()
{
    for (const Problem &problem : m_problems) {
        const std::string key = fromQString(problem.key);
        if (!problem.reason.isEmpty() && problem.newName.isEmpty() && !variables::isVariableName(key)) {
            m_treatments[key] = {false, variables::mappedVariableName(key)};
        }
    }
    check();
}

void SecretExport::start(const QString &path, std::shared_ptr<const SecretBytes> passphrase, ExistingFile existing, int workFactor)
{
    if (m_state != State::Ready || unsolved() > 0) {
        return;
    }
    const int turn = ++m_turn;
    m_path = path;
    setState(State::Writing);
    auto variables = std::make_shared<const std::vector<Variable>>(chosen());
    m_handle = startAsync(
        m_pool, this, Sentence::tr("write the file"),
        [variables, path = fromQString(path), passphrase = std::move(passphrase), existing, workFactor, format = m_format, options = m_options](const Cancellation &, const ProgressSink &) {
            const SensitiveText content = variables::write(*variables, format, options);
            variables::writeVariablesFile(path, content, passphrase.get(), existing, workFactor);
        },
        [this, turn] {
            if (turn == m_turn) {
                setState(State::Done);
                Q_EMIT written();
            }
        },
        [this, turn](const ErrorPtr &error) {
            if (turn == m_turn) {
                // Another file name or passphrase may do: what was opened is still there.
                setState(State::Ready, error);
            }
        });
}

} // namespace strongroom::model
