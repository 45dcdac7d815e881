// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/Change.h"

#include "locker/Failure.h"

#include <utility>

namespace strongroom::locker {

namespace {

SensitiveText valueOf(const Store &store, const NewValue &value)
{
    if (const auto *const text = std::get_if<SensitiveText>(&value)) {
        return *text;
    }
    return store.value(*std::get<SecretPtr>(value));
}

// Whether everything that the change wants is there already.
bool isLikeThat(const Store &store, const Change &change, const Secret &now)
{
    if (now.error) {
        return false;
    }
    const std::optional<Fingerprint> wanted = fingerprintOf(store, change);
    return (!wanted || now.fingerprint == *wanted) && (!change.key || now.key == *change.key) && (!change.description || now.description == *change.description) &&
        (!change.environment || now.environmentName == *change.environment);
}

ChangeOutcome newSecret(Store &store, const Change &change, const Cancellation &cancellation)
{
    ChangeOutcome outcome;
    if (!change.value) {
        throw ClientError(Sentence::tr("the new secret %1 has no value").arg(change.target.key))
            .advise(Sentence::tr("An empty value is a value too; give one."))
            .about("value");
    }
    const std::string description = change.description.value_or(std::string());
    try {
        outcome.written = store.createSecret({change.target.key, valueOf(store, *change.value), change.target.environment, description}, cancellation);
        outcome.result = ChangeResult::Written;
    } catch (const ServerError &error) {
        if (failureOf(error).kind != FailureKind::AlreadyExists) {
            throw;
        }
        outcome.theirs = store.retrieve(change.target, cancellation);
        const bool same = outcome.theirs && isLikeThat(store, change, *outcome.theirs) && outcome.theirs->description == description;
        outcome.result = same ? ChangeResult::Unchanged : ChangeResult::Conflict;
        outcome.written = same ? outcome.theirs : nullptr;
        outcome.error = same ? nullptr : error.clone();
    }
    return outcome;
}

ChangeOutcome editSecret(Store &store, const Change &change, const Cancellation &cancellation)
{
    ChangeOutcome outcome;
    if (!change.base) {
        throw ClientError(Sentence::tr("an edit needs what its author has seen")).about("base");
    }
    if (isLikeThat(store, change, *change.base)) {
        outcome.result = ChangeResult::Unchanged;
        outcome.written = change.base;
        return outcome;
    }
    SecretChange wanted;
    wanted.key = change.key;
    wanted.environment = change.environment;
    wanted.description = change.description;
    if (change.value) {
        wanted.value = valueOf(store, *change.value);
    }
    try {
        outcome.written = store.modifySecret(change.target, wanted, change.base, cancellation);
        outcome.replaced = change.base;
        outcome.result = ChangeResult::Written;
    } catch (const SecretConflict &conflict) {
        outcome.theirs = conflict.newer();
        const bool same = outcome.theirs && outcome.theirs->sealed->id == change.base->sealed->id && isLikeThat(store, change, *outcome.theirs);
        outcome.result = same ? ChangeResult::Unchanged : ChangeResult::Conflict;
        outcome.written = same ? outcome.theirs : nullptr;
        outcome.error = same ? nullptr : conflict.clone();
    } catch (const ServerError &error) {
        // The new name, or the new environment, has one of this name already.
        if (failureOf(error).kind != FailureKind::AlreadyExists) {
            throw;
        }
        outcome.result = ChangeResult::Conflict;
        outcome.theirs = store.retrieve({change.key.value_or(change.target.key), change.environment.value_or(change.target.environment)}, cancellation);
        outcome.error = error.clone();
    }
    return outcome;
}

bool isLikeThat(const Change &change, const Environment &now)
{
    return !now.error && (!change.environment || now.name == *change.environment) && (!change.externalUrl || now.externalUrl == *change.externalUrl) &&
        (!change.description || now.description == *change.description);
}

ChangeOutcome newEnvironment(Store &store, const Change &change, const Cancellation &cancellation)
{
    ChangeOutcome outcome;
    const NewEnvironment wanted{change.target.environment, change.externalUrl.value_or(std::string()), change.description.value_or(std::string())};
    try {
        outcome.writtenEnvironment = store.createEnvironment(wanted, cancellation);
        outcome.result = ChangeResult::Written;
    } catch (const ServerError &error) {
        if (failureOf(error).kind != FailureKind::AlreadyExists) {
            throw;
        }
        // It is there, which is what was wanted: an import that only needs it goes on.
        const EnvironmentPtr there = store.retrieveEnvironment(wanted.name, cancellation);
        const bool same = there && isLikeThat(change, *there);
        outcome.result = same ? ChangeResult::Unchanged : ChangeResult::Conflict;
        outcome.writtenEnvironment = there;
        outcome.error = same ? nullptr : error.clone();
    }
    return outcome;
}

ChangeOutcome editEnvironment(Store &store, const Change &change, const Cancellation &cancellation)
{
    ChangeOutcome outcome;
    if (!change.baseEnvironment) {
        throw ClientError(Sentence::tr("an edit needs what its author has seen")).about("base");
    }
    if (isLikeThat(change, *change.baseEnvironment)) {
        outcome.result = ChangeResult::Unchanged;
        outcome.writtenEnvironment = change.baseEnvironment;
        return outcome;
    }
    // The service has no conditional write: look, then write.
    const EnvironmentPtr now = store.retrieveEnvironment(change.target.environment, cancellation);
    if (!now || now->sealed->id != change.baseEnvironment->sealed->id || now->sealed->revised != change.baseEnvironment->sealed->revised) {
        outcome.result = now && isLikeThat(change, *now) ? ChangeResult::Unchanged : ChangeResult::Conflict;
        outcome.writtenEnvironment = now;
        if (outcome.result == ChangeResult::Conflict) {
            const Sentence what = now ? Sentence::tr("the environment %1 was changed since you saw it, so nothing was written").arg(change.target.environment)
                                      : Sentence::tr("the environment %1 is not there any more, so nothing was written").arg(change.target.environment);
            outcome.error = std::make_shared<const ServerError>(ServerError(what).advise(Sentence::tr("Look at what is there now, and decide again.")));
        }
        return outcome;
    }
    try {
        outcome.writtenEnvironment = store.modifyEnvironment(change.target.environment, {change.environment, change.externalUrl, change.description}, cancellation);
        outcome.replacedEnvironment = change.baseEnvironment;
        outcome.result = ChangeResult::Written;
    } catch (const ServerError &error) {
        if (failureOf(error).kind != FailureKind::AlreadyExists) {
            throw;
        }
        outcome.result = ChangeResult::Conflict;
        outcome.writtenEnvironment = now;   // it is still there: mine is an edit, whatever its user decides
        outcome.error = error.clone();
    }
    return outcome;
}

} // namespace

ChangeOutcome send(Store &store, const Change &change, const Cancellation &cancellation)
{
    try {
        switch (change.kind) {
        case ChangeKind::NewSecret: return newSecret(store, change, cancellation);
        case ChangeKind::EditSecret: return editSecret(store, change, cancellation);
        case ChangeKind::NewEnvironment: return newEnvironment(store, change, cancellation);
        case ChangeKind::EditEnvironment: return editEnvironment(store, change, cancellation);
        }
    } catch (const CancelledError &) {
        throw;
    } catch (...) {
        ChangeOutcome outcome;
        outcome.error = toVaultError(std::current_exception(), Sentence::tr("send a change"));
        return outcome;
    }
    return {};
}

std::optional<Change> undoOf(const Change &change, const ChangeOutcome &outcome)
{
    if (outcome.result != ChangeResult::Written) {
        return std::nullopt;
    }
    Change back;
    if (change.kind == ChangeKind::EditSecret && outcome.replaced && outcome.written && !outcome.replaced->error) {
        back.kind = ChangeKind::EditSecret;
        back.target = {outcome.written->key, outcome.written->environmentName};
        back.base = outcome.written;
        if (change.value) {
            back.value = NewValue(outcome.replaced);
        }
        if (change.key) {
            back.key = outcome.replaced->key;
        }
        if (change.environment) {
            back.environment = outcome.replaced->environmentName;
        }
        if (change.description) {
            back.description = outcome.replaced->description;
        }
        return back;
    }
    if (change.kind == ChangeKind::EditEnvironment && outcome.replacedEnvironment && outcome.writtenEnvironment && !outcome.replacedEnvironment->error) {
        back.kind = ChangeKind::EditEnvironment;
        back.target.environment = outcome.writtenEnvironment->name;
        back.baseEnvironment = outcome.writtenEnvironment;
        if (change.environment) {
            back.environment = outcome.replacedEnvironment->name;
        }
        if (change.externalUrl) {
            back.externalUrl = outcome.replacedEnvironment->externalUrl;
        }
        if (change.description) {
            back.description = outcome.replacedEnvironment->description;
        }
        return back;
    }
    return std::nullopt;
}

std::optional<Fingerprint> fingerprintOf(const Store &store, const Change &change)
{
    if (!change.value) {
        return std::nullopt;
    }
    if (const auto *const text = std::get_if<SensitiveText>(&*change.value)) {
        return store.fingerprint(*text);
    }
    const SecretPtr &other = std::get<SecretPtr>(*change.value);
    return other && !other->error ? std::optional(other->fingerprint) : std::nullopt;
}

} // namespace strongroom::locker
