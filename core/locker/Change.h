// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One change that somebody wants in a project, and sending it so that nothing unseen is overwritten. What the change tray and the import of the
// command line have in common.

#include "locker/Store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace strongroom::locker {

enum class ChangeKind : std::uint8_t { NewSecret, EditSecret, NewEnvironment, EditEnvironment };

// A value to be written: a text, or what another secret has, which stays closed until it is sent.
using NewValue = std::variant<SensitiveText, SecretPtr>;

struct Change {
    ChangeKind kind = ChangeKind::NewSecret;
    SecretTarget target;                        // of an environment: its name is target.environment, and the key is empty
    SecretPtr base;                             // EditSecret: what its author has seen; needed
    EnvironmentPtr baseEnvironment;             // EditEnvironment: needed

    // What it shall be; absent: as it is (new ones: empty).
    std::optional<NewValue> value;              // NewSecret: needed
    std::optional<std::string> key;             // another name for the key
    std::optional<std::string> environment;     // another environment for the secret ("": all), or another name for the environment
    std::optional<std::string> description;
    std::optional<std::string> externalUrl;
};

enum class ChangeResult : std::uint8_t {
    Written,
    Unchanged,      // it is like that already
    Conflict,       // not what its author has seen, or there already, or gone: `theirs` says what there is
    Failed          // error
};

struct ChangeOutcome {
    ChangeResult result = ChangeResult::Failed;
    SecretPtr written;                          // as stored now (Written, Unchanged)
    SecretPtr replaced;                         // what was there before, value and all; for undoing
    SecretPtr theirs;
    EnvironmentPtr writtenEnvironment;
    EnvironmentPtr replacedEnvironment;
    ErrorPtr error;                             // Failed, and why it is a Conflict
};

// Blocking. Throws CancelledError only.
[[nodiscard]] ChangeOutcome send(Store &store, const Change &change, const Cancellation &cancellation);

// What takes a written change back; nullopt: nothing can, because the service deletes for nobody with an access key.
[[nodiscard]] std::optional<Change> undoOf(const Change &change, const ChangeOutcome &outcome);

// Of a change: the fingerprint its value will have; nullopt: the value stays.
[[nodiscard]] std::optional<Fingerprint> fingerprintOf(const Store &store, const Change &change);

} // namespace strongroom::locker
