// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/MigrationWords.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"

#include <QCoreApplication>

#include <algorithm>

namespace strongroom::model {

using migration::Bottleneck;
using migration::CountryStage;
using migration::ItemState;
using migration::JournalSummary;
using migration::NeedKind;
using migration::RunEvent;
using migration::RunPhase;
using migration::Severity;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Migration)
};

} // namespace

QString countryText(const std::vector<incountry::CountryInfo> &known, const std::string &code)
{
    const auto found = std::ranges::find_if(known, [&code](const incountry::CountryInfo &info) { return info.country.code() == code; });
    return found == known.end() || found->name.empty() ? toQString(code)
                                                       : QStringLiteral("%1 \u00b7 %2").arg(toQString(found->name), toQString(code));
}

QString countryList(const std::vector<incountry::Country> &countries)
{
    QStringList codes;
    for (const incountry::Country &country : countries) {
        codes += toQString(country.code());
    }
    const QString last = codes.isEmpty() ? QString() : codes.takeLast();
    return codes.isEmpty() ? last : Words::tr("%1 and %2", "countries").arg(codes.join(QStringLiteral(", ")), last);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Note: return Words::tr("Note");
    case Severity::Warning: return Words::tr("Warning");
    case Severity::Refusal: return Words::tr("Refused");
    }
    return {};
}

QString bottleneckText(Bottleneck bottleneck)
{
    switch (bottleneck) {
    case Bottleneck::Unknown: return {};
    case Bottleneck::KeyDerivation: return Words::tr("limited by key derivation");
    case Bottleneck::Server: return Words::tr("limited by the service");
    case Bottleneck::RateLimit: return Words::tr("limited as you chose");
    case Bottleneck::Disk: return Words::tr("limited by this disk");
    }
    return {};
}

QString stageText(const migration::CountryStatus &status)
{
    switch (status.stage) {
    case CountryStage::Waiting: return Words::tr("waiting");
    case CountryStage::Settling: return Words::tr("deciding what was under way");
    case CountryStage::Working:
        return status.batches > 0 ? Words::tr("writing batch %1").arg(integerText(status.batches + 1)) : Words::tr("opening");
    case CountryStage::LastLook: return Words::tr("looking for stragglers");
    case CountryStage::Done: return Words::tr("done");
    case CountryStage::Failed: return status.error ? sentence(status.error->sentence()) : Words::tr("failed");
    }
    return {};
}

int RunTotals::percent() const
{
    return expected <= 0 ? (done + setAside > 0 ? 100 : 0) : int(std::clamp<std::int64_t>((done + setAside) * 100 / expected, 0, 100));
}

RunTotals totalsOf(const JournalSummary &run)
{
    RunTotals totals;
    for (const auto &[country, counts] : run.counts) {
        totals.done += counts.of(ItemState::Verified) + counts.of(ItemState::Written) + counts.of(ItemState::Superseded);
        totals.setAside += counts.of(ItemState::SetAside);
        totals.undecided += counts.of(ItemState::Planned);
        totals.written += counts.of(ItemState::Verified) + counts.of(ItemState::Written) + counts.of(ItemState::Planned);
        totals.rolledBack += counts.of(ItemState::RolledBack);
        totals.keptTheirs += counts.of(ItemState::KeptTheirs);
    }
    for (const auto &[country, expected] : run.plan.expected) {
        totals.expected += expected;
    }
    totals.expected = std::max(totals.expected, totals.done + totals.setAside + totals.undecided);
    return totals;
}

RunSituation situationOf(const JournalSummary &run)
{
    switch (run.phase) {
    case RunPhase::Running: return run.inUse ? RunSituation::InProgress : RunSituation::Interrupted;
    case RunPhase::Stopped: return RunSituation::Stopped;
    case RunPhase::Finished: return RunSituation::Finished;
    case RunPhase::RollingBack: return run.inUse ? RunSituation::InProgress : RunSituation::RollBackInterrupted;
    case RunPhase::RolledBack: return RunSituation::RolledBack;
    }
    return RunSituation::Interrupted;
}

QString phaseText(const JournalSummary &run)
{
    const int percent = totalsOf(run).percent();
    switch (situationOf(run)) {
    case RunSituation::InProgress: return run.phase == RunPhase::Running ? Words::tr("Running, %1 %").arg(percent) : Words::tr("Being rolled back");
    case RunSituation::Interrupted: return Words::tr("Interrupted at %1 %").arg(percent);
    case RunSituation::Stopped: return Words::tr("Stopped at %1 %").arg(percent);
    case RunSituation::Finished: return Words::tr("Finished");
    case RunSituation::RollBackInterrupted: return Words::tr("Roll back interrupted");
    case RunSituation::RolledBack: return Words::tr("Rolled back");
    }
    return {};
}

bool canResume(const JournalSummary &run)
{
    const RunSituation situation = situationOf(run);
    return !run.inUse && (situation == RunSituation::Interrupted || situation == RunSituation::Stopped);
}

bool canRollBack(const JournalSummary &run)
{
    return !run.inUse && run.plan.rollback == migration::Rollback::Keep && run.phase != RunPhase::RolledBack && totalsOf(run).written > 0;
}

QString needText(const migration::Need &need, const std::vector<incountry::CountryInfo> &known)
{
    const QString place = need.country.empty() ? QString() : countryText(known, need.country);
    const int number = int(std::min<std::int64_t>(need.records, std::numeric_limits<int>::max()));
    switch (need.kind) {
    case NeedKind::Records: return Words::tr("%1: %Ln record(s) of this version", nullptr, number).arg(place);
    case NeedKind::Unversioned: return Words::tr("%1: %Ln encrypted record(s) without a version, which any key may open", nullptr, number).arg(place);
    case NeedKind::UnknownVersion: return Words::tr("%1: %Ln record(s) of a version that nobody has a secret of, which this key may open", nullptr, number).arg(place);
    case NeedKind::Unreachable: return Words::tr("%1: could not be asked", "country").arg(place);
    case NeedKind::Inconsistent: return Words::tr("%1: its answers contradict each other", "country").arg(place);
    case NeedKind::CurrentVersion: return Words::tr("New records are written with it");
    case NeedKind::NoOther: return Words::tr("There is no other secret");
    }
    return {};
}

QString eventText(RunEvent event, std::int64_t amount)
{
    const int number = int(std::min<std::int64_t>(amount, std::numeric_limits<int>::max()));
    switch (event) {
    case RunEvent::Reopened: return Words::tr("%Ln record(s) changed by somebody else between opening and writing: opened anew", nullptr, number);
    case RunEvent::Gone: return Words::tr("%Ln record(s) deleted by somebody else before they were written", nullptr, number);
    case RunEvent::WriteRepeated: return Words::tr("%Ln batch(es) written again: the answer was lost and the write had not been done", nullptr, number);
    case RunEvent::AnswerLost: return Words::tr("%Ln batch(es) whose answer was lost and which had been written", nullptr, number);
    case RunEvent::BackedOff: return Words::tr("%Ln time(s) the service asked to slow down", nullptr, number);
    case RunEvent::AttachmentsMissing: return Words::tr("%Ln record(s) lost attachments meanwhile, by somebody else", nullptr, number);
    case RunEvent::WindowMillis:
    case RunEvent::WindowMaxMillis: break;
    }
    return {};
}

QDateTime toDateTime(std::chrono::system_clock::time_point time)
{
    return QDateTime::fromMSecsSinceEpoch(std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count());
}

QString dateText(std::chrono::system_clock::time_point time) { return dateTimeText(toDateTime(time)); }

} // namespace strongroom::model
