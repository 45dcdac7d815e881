// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How hard a passphrase is to guess, in a word. A lower bound from its length and variety, not a promise: somebody may know the sentence.

#include <QString>

namespace strongroom::model {

enum class Strength { Empty, Weak, Fair, Strong };

[[nodiscard]] Strength passphraseStrength(const QString &passphrase);
[[nodiscard]] QString strengthText(Strength strength);   // "Weak: a few words are better than one"

} // namespace strongroom::model
