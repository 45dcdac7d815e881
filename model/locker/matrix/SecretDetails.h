// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the inspector says of one key: a line for each environment, which of them are equal, description and date. Words only; a value is asked of
// the store by the secret in its line.

#include "locker/Matrix.h"
#include "locker/matrix/StagedCells.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace strongroom::model {

struct SecretLine {
    QString environment;              // in words: "All environments", "production"
    QString words;                    // "missing", "from All"; for one with a value of its own: "same", "differs"
    QString sentence;
    locker::CellState state = locker::CellState::Missing;
    locker::SecretPtr secret;         // its own, which can be opened; null: nothing to reveal here
    bool isTroubled = false;
    std::optional<StagedKind> staged;
    QString problem;                  // of an unreadable one: why, and what to do
};

struct SecretDetails {
    QString key;                      // empty: it could not be opened
    std::vector<SecretLine> lines;    // all environments only where they have something
    QStringList equal;                // "development = staging"
    QString comparison;               // what to say where nothing is equal, or everything
    QString description;
    QString updated;
};

using StagedOf = std::function<std::optional<StagedKind>(const std::string &key, const std::string &environment)>;
// `environment`: the one that is looked at; description and date are its own, as far as it has some.
[[nodiscard]] SecretDetails secretDetails(const locker::Matrix &matrix, const locker::MatrixRow &row, const QString &environment, const StagedOf &staged);
[[nodiscard]] SecretDetails namelessDetails(const locker::Secret &secret);

} // namespace strongroom::model
