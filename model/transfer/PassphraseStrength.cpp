// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/PassphraseStrength.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace strongroom::model {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PassphraseStrength)
};

constexpr double fairBits = 40;     // with scrypt at 2^18, years for one machine
constexpr double strongBits = 64;
} // namespace

Strength passphraseStrength(const QString &passphrase)
{
    if (passphrase.isEmpty()) {
        return Strength::Empty;
    }
    int alphabet = 0;
    const auto uses = [&](auto predicate, int size) { alphabet += std::ranges::any_of(passphrase, predicate) ? size : 0; };
    uses([](QChar c) { return c.isLower(); }, 26);
    uses([](QChar c) { return c.isUpper(); }, 26);
    uses([](QChar c) { return c.isDigit(); }, 10);
    uses([](QChar c) { return !c.isLetterOrNumber(); }, 20);
    uses([](QChar c) { return c.isLetter() && !c.isLower() && !c.isUpper(); }, 100);
    // Letters of words follow one another: half of what random ones would have. Repeats add nothing.
    const QSet<QChar> different(passphrase.begin(), passphrase.end());
    const double length = std::min<double>(double(passphrase.size()), 2.5 * double(different.size()));
    const double bits = length * std::log2(std::max(alphabet, 2)) * 0.6;
    return bits >= strongBits ? Strength::Strong : bits >= fairBits ? Strength::Fair : Strength::Weak;
}

QString strengthText(Strength strength)
{
    switch (strength) {
    case Strength::Empty: return {};
    case Strength::Weak: return Words::tr("Weak: several words are better than one.");
    case Strength::Fair: return Words::tr("Fair. Another word would make it strong.");
    case Strength::Strong: break;
    }
    return Words::tr("Strong, unless it is a sentence others know.");
}

} // namespace strongroom::model
