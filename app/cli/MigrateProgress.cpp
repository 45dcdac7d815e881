// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/MigrateProgress.h"

#include "base/Clock.h"
#include "base/Text.h"
#include "cli/Command.h"
#include "cli/Terminal.h"

#include <algorithm>

namespace strongroom::cli {

namespace {

using migration::CountryStage;
using migration::CountryStatus;
using migration::RunStatus;

constexpr std::chrono::seconds betweenLines{5};

// Texts a script may look for: not translated.
const char *nameOf(CountryStage stage)
{
    switch (stage) {
    case CountryStage::Waiting:
        return "waiting";
    case CountryStage::Settling:
        return "settling what was left undecided";
    case CountryStage::Working:
        return "working";
    case CountryStage::LastLook:
        return "last look";
    case CountryStage::Done:
        return "done";
    case CountryStage::Failed:
        return "failed";
    }
    return "";
}

QString restOf(const RunStatus &status)
{
    if (status.backingOff) {
        return Cli::tr(", waits %1 s before it tries again").arg((status.backingOff->count() + 999) / 1000);
    }
    return {};
}

} // namespace

void MigrateProgress::show(const RunStatus &status)
{
    if (isTerminal(Stream::Error)) {
        bar(status);
    } else {
        lines(status);
    }
}

void MigrateProgress::bar(const RunStatus &status)
{
    constexpr std::int64_t width = 24;
    std::int64_t done = 0;
    std::int64_t expected = 0;
    for (const CountryStatus &country : status.countries) {
        done += country.verified + country.setAside;
        expected += std::max(country.expected, country.verified + country.setAside);
    }
    const std::int64_t filled = expected > 0 ? done * width / expected : 0;
    QString text = QLatin1Char('[') + QString(filled, QLatin1Char('#')) + QString(width - filled, QLatin1Char('.')) + QStringLiteral("] ")
        + Cli::tr("%1 of %2, %3/s").arg(done).arg(expected).arg(status.recordsPerSecond, 0, 'f', 0);
    if (status.recordsPerSecond >= 1 && expected > done) {
        const auto left = static_cast<std::int64_t>(static_cast<double>(expected - done) / status.recordsPerSecond) + 1;
        text += Cli::tr(", %1:%2 left").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
    }
    m_output.progress(text + restOf(status));
}

void MigrateProgress::lines(const RunStatus &status)
{
    const auto now = Clock::system().steadyNow();
    m_said = m_said == decltype(m_said)() ? now : m_said;
    const bool due = now - m_said >= betweenLines;
    for (const CountryStatus &country : status.countries) {
        const bool active = country.stage == CountryStage::Settling || country.stage == CountryStage::Working || country.stage == CountryStage::LastLook;
        // A country with nothing in it passes without a word; of the others, beginning and end.
        const bool worth = country.expected > 0 || country.verified + country.setAside > 0 || country.stage == CountryStage::Failed;
        const bool landmark = country.stage == CountryStage::Working || country.stage == CountryStage::Done || country.stage == CountryStage::Failed;
        const auto found = m_stages.find(country.country);
        const bool changed = found == m_stages.end() || found->second != country.stage;
        if (!worth || !((landmark && changed) || (due && active))) {
            continue;
        }
        m_stages[country.country] = country.stage;
        m_said = now;
        m_output.message(QStringLiteral("%1: %2, ").arg(toQString(country.country), QLatin1String(nameOf(country.stage)))
                         + Cli::tr("%1 of %2 migrated, %3 set aside").arg(country.verified).arg(std::max(country.expected, country.verified)).arg(country.setAside) + restOf(status));
    }
}

} // namespace strongroom::cli
