// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Migrations without a disk and a service: journals in memory, a check that answers what the test says, a run and a roll back that go as far as the
// test lets them. Thread-safe; nothing sleeps.

#include "migration/MigrationBackend.h"

#include <algorithm>
#include <condition_variable>
#include <fstream>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace strongroom::test {

class FakeMigrationBackend final : public model::MigrationBackend {
public:
    // ---- the test's side; set before the call that it is for ----
    migration::PreflightReport checkReport;
    std::map<std::int64_t, migration::Verdict> verdicts;   // by version; others are a yes
    std::map<std::string, std::int64_t> setAside;          // of a run, by country
    std::map<std::string, ErrorPtr> failingCountries;      // of a run
    int stepsOfRun = 10;                                   // status reports of a run, and of a roll back

    // Those the last verdict was asked about.
    [[nodiscard]] std::vector<incountry::Country> verdictCountries() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_verdictCountries;
    }

    enum class Call { List, Check, Create, Open, Run, RollBack, Verdict, Remove, Attention, Report, Export };
    void failNext(Call call, ErrorPtr error)
    {
        const std::scoped_lock lock(m_mutex);
        m_failures[call] = std::move(error);
    }
    // Holds checks, runs and roll backs: each status needs an allowance.
    void hold()
    {
        const std::scoped_lock lock(m_mutex);
        m_allowed = 0;
        m_held = true;
    }
    void allow(int steps)
    {
        const std::scoped_lock lock(m_mutex);
        m_allowed += steps;
        m_condition.notify_all();
    }
    void release()
    {
        const std::scoped_lock lock(m_mutex);
        m_held = false;
        m_condition.notify_all();
    }
    // As another program, or this one before it was killed, left it behind.
    void addJournal(migration::JournalSummary summary)
    {
        const std::scoped_lock lock(m_mutex);
        m_journals[summary.path] = std::make_shared<State>();
        m_journals[summary.path]->summary = std::move(summary);
    }
    void addAttention(const std::string &path, const std::string &country, int count, const std::string &reason)
    {
        const std::scoped_lock lock(m_mutex);
        State &state = *m_journals.at(path);
        addItems(state, country, count, reason);
    }
    [[nodiscard]] std::vector<std::string> calls() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_calls;
    }
    [[nodiscard]] int count(const std::string &call) const
    {
        const std::scoped_lock lock(m_mutex);
        return int(std::count(m_calls.begin(), m_calls.end(), call));
    }
    [[nodiscard]] migration::Plan lastPlan() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_lastPlan;
    }
    [[nodiscard]] model::MigrationCheckOptions lastCheckOptions() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_lastOptions;
    }
    // The keys of the last check or run, as JSON; test keys only.
    [[nodiscard]] std::pair<std::string, std::string> lastKeys() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_lastKeys;
    }
    // The secrets that were kept when the last run began.
    [[nodiscard]] std::string keptAtRun() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_keptAtRun;
    }
    [[nodiscard]] migration::JournalSummary journal(const std::string &path) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_journals.at(path)->summary;
    }
    [[nodiscard]] std::size_t journalCount() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_journals.size();
    }

    // ---- MigrationBackend ----
    std::string folder() override { return "/home/ada/.local/share/Strongroom/migrations"; }
    std::vector<migration::JournalSummary> list() override
    {
        begin(Call::List, "list");
        const std::scoped_lock lock(m_mutex);
        std::vector<migration::JournalSummary> all;
        for (const auto &[path, state] : m_journals) {
            all.push_back(state->summary);
            all.back().inUse = all.back().inUse || state->open;
        }
        std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.startedAt > b.startedAt; });
        return all;
    }
    void remove(const std::string &path) override
    {
        begin(Call::Remove, "remove " + path);
        const std::scoped_lock lock(m_mutex);
        m_journals.erase(path);
    }
    migration::PreflightReport check(const model::MigrationAccess &access, const model::MigrationKeys &keys, const migration::Plan &plan,
                                     const model::MigrationCheckOptions &options, const std::function<void(const migration::PreflightProgress &)> &progress,
                                     const Cancellation &cancellation) override
    {
        begin(Call::Check, "check");
        remember(keys);
        static_cast<void>(access.credentials());
        {
            const std::scoped_lock lock(m_mutex);
            m_lastPlan = plan;
            m_lastOptions = options;
        }
        for (int step = 1; step <= 4; ++step) {
            awaitStep(cancellation);
            progress({plan.countries.front().code(), step * 15, 60});
        }
        return checkReport;
    }
    std::shared_ptr<model::MigrationJournal> create(const migration::Plan &plan, const model::MigrationKeys &keys) override
    {
        begin(Call::Create, "create");
        remember(keys);
        const std::scoped_lock lock(m_mutex);
        m_lastPlan = plan;
        const std::string id = "2026-11-26-1430-" + std::to_string(1000 + m_journals.size());
        auto state = std::make_shared<State>();
        state->summary.path = "/home/ada/.local/share/Strongroom/migrations/" + id + ".journal";
        state->summary.runId = id;
        state->summary.plan = plan;
        state->summary.startedAt = std::chrono::system_clock::time_point(std::chrono::seconds(1'795'700'000 + std::int64_t(m_journals.size())));
        m_journals[state->summary.path] = state;
        return std::make_shared<Journal>(this, state);
    }
    std::shared_ptr<model::MigrationJournal> open(const std::string &path, const model::MigrationAccess &access) override
    {
        begin(Call::Open, "open " + path);
        static_cast<void>(access.credentials());
        const std::scoped_lock lock(m_mutex);
        if (m_journals.at(path)->open) {
            throw StorageError("another process is at this journal");
        }
        return std::make_shared<Journal>(this, m_journals.at(path));
    }
    migration::RunResult run(model::MigrationJournal &journal, const model::MigrationAccess &access, const model::MigrationKeys &keys, const PauseGate &gate,
                             const migration::RunStatusSink &sink, const Cancellation &cancellation) override
    {
        begin(Call::Run, "run");
        if (keys.before) {
            remember(keys);
        }
        const connections::Credentials credentials = access.credentials();
        State &state = *static_cast<Journal &>(journal).state;
        {
            const std::scoped_lock lock(m_mutex);
            const auto kept = credentials.find(keychain::CredentialKind::SecretsData);
            m_keptAtRun = kept == credentials.end() ? std::string() : std::string(kept->second.text());
            state.summary.phase = migration::RunPhase::Running;
        }
        try {
            for (int step = 1; step <= stepsOfRun; ++step) {
                gate.wait(cancellation);
                awaitStep(cancellation);
                sink(advance(state, step));
            }
        } catch (const CancelledError &) {
            const std::scoped_lock lock(m_mutex);
            state.summary.phase = migration::RunPhase::Stopped;
            throw;
        }
        const std::scoped_lock lock(m_mutex);
        auto &events = state.summary.counts[state.summary.plan.countries.front().code()].events;
        events[std::size_t(migration::RunEvent::Reopened)] = 2;
        events[std::size_t(migration::RunEvent::WindowMillis)] = 4'200;
        events[std::size_t(migration::RunEvent::WindowMaxMillis)] = 61;
        const bool whole = failingCountries.empty();
        state.summary.phase = whole ? migration::RunPhase::Finished : migration::RunPhase::Stopped;
        return {whole, statusOf(state, stepsOfRun).countries};
    }
    migration::RollBackStatus rollBack(model::MigrationJournal &journal, const model::MigrationAccess &access, const PauseGate &gate,
                                       const std::function<void(const migration::RollBackStatus &)> &progress, const Cancellation &cancellation) override
    {
        begin(Call::RollBack, "rollBack");
        static_cast<void>(access.credentials());
        State &state = *static_cast<Journal &>(journal).state;
        migration::RollBackStatus status;
        {
            const std::scoped_lock lock(m_mutex);
            state.summary.phase = migration::RunPhase::RollingBack;
            for (const auto &[country, counts] : state.summary.counts) {
                status.total += counts.of(migration::ItemState::Verified) + counts.of(migration::ItemState::RolledBack);
            }
        }
        for (int step = 1; step <= stepsOfRun; ++step) {
            gate.wait(cancellation);
            awaitStep(cancellation);
            status.done = status.rolledBack = status.total * step / stepsOfRun;
            progress(status);
        }
        const std::scoped_lock lock(m_mutex);
        for (auto &[country, counts] : state.summary.counts) {
            auto &verified = counts.byState[std::size_t(migration::ItemState::Verified)];
            counts.byState[std::size_t(migration::ItemState::RolledBack)] += verified;
            verified = 0;
        }
        state.summary.phase = migration::RunPhase::RolledBack;
        return status;
    }
    migration::Verdict verdict(const model::MigrationAccess &access, const std::vector<incountry::Country> &countries, std::int64_t version,
                               const Cancellation &cancellation) override
    {
        begin(Call::Verdict, "verdict " + std::to_string(version));
        static_cast<void>(access.credentials());
        awaitStep(cancellation);
        const std::scoped_lock lock(m_mutex);
        m_verdictCountries = countries;
        if (const auto found = verdicts.find(version); found != verdicts.end()) {
            return found->second;
        }
        migration::Verdict yes;
        yes.version = version;
        yes.yes = true;
        yes.recordsCounted = 48'210;
        for (const incountry::Country &country : countries) {
            yes.countries.push_back(country.code());
        }
        return yes;
    }

private:
    std::vector<incountry::Country> m_verdictCountries;
    struct State {
        migration::JournalSummary summary;
        std::vector<migration::JournalItem> attention;
        bool open = false;
    };
    class Journal final : public model::MigrationJournal {
    public:
        Journal(FakeMigrationBackend *owner, std::shared_ptr<State> of) : state(std::move(of)), m_owner(owner) { state->open = true; }
        ~Journal() override
        {
            const std::scoped_lock lock(m_owner->m_mutex);
            state->open = false;
        }
        migration::JournalSummary summary() const override
        {
            const std::scoped_lock lock(m_owner->m_mutex);
            migration::JournalSummary now = state->summary;
            now.inUse = true;   // by us
            return now;
        }
        std::vector<migration::JournalItem> attention(std::int64_t afterId, int limit) const override
        {
            m_owner->begin(Call::Attention, "attention " + std::to_string(afterId));
            const std::scoped_lock lock(m_owner->m_mutex);
            std::vector<migration::JournalItem> page;
            for (const migration::JournalItem &item : state->attention) {
                if (item.id > afterId && int(page.size()) < limit) {
                    page.push_back(item);
                }
            }
            return page;
        }
        migration::Report report() const override
        {
            m_owner->begin(Call::Report, "report");
            const std::scoped_lock lock(m_owner->m_mutex);
            migration::Report report;
            report.run = state->summary;
            report.run.inUse = true;
            for (const incountry::Country &country : state->summary.plan.countries) {
                migration::ReportCountry row;
                row.country = country.code();
                const auto expected = state->summary.plan.expected.find(row.country);
                row.expected = expected == state->summary.plan.expected.end() ? -1 : expected->second;
                if (const auto counts = state->summary.counts.find(row.country); counts != state->summary.counts.end()) {
                    row.counts = counts->second;
                    row.migrated = row.counts.of(migration::ItemState::Verified);
                    row.setAside = row.counts.of(migration::ItemState::SetAside);
                    row.left = row.counts.of(migration::ItemState::Planned);
                    row.rolledBack = row.counts.of(migration::ItemState::RolledBack);
                }
                report.countries.push_back(row);
            }
            report.attention = state->attention;
            report.attentionTotal = std::int64_t(state->attention.size());
            return report;
        }
        void exportReport(const std::string &path, model::ReportFile format) const override
        {
            m_owner->begin(Call::Export, format == model::ReportFile::Csv ? "export csv" : "export json");
            std::ofstream(path) << (format == model::ReportFile::Csv ? "country,state\n" : "{}\n");
        }
        std::shared_ptr<State> state;

    private:
        FakeMigrationBackend *m_owner;
    };

    void begin(Call call, const std::string &name)
    {
        const std::scoped_lock lock(m_mutex);
        m_calls.push_back(name);
        if (const auto failure = m_failures.find(call); failure != m_failures.end() && failure->second) {
            const ErrorPtr error = std::exchange(failure->second, nullptr);
            error->raise();
        }
    }
    void remember(const model::MigrationKeys &keys)
    {
        const std::scoped_lock lock(m_mutex);
        m_lastKeys = {std::string(keys.before->text()), std::string(keys.after->text())};
    }
    void awaitStep(const Cancellation &cancellation)
    {
        // Locks, so that a cancel between the check and the wait is not lost.
        const CancellationHook hook = cancellation.onCancel([this] {
            const std::scoped_lock lock(m_mutex);
            m_condition.notify_all();
        });
        std::unique_lock lock(m_mutex);
        m_condition.wait(lock, [&] { return !m_held || m_allowed > 0 || cancellation.isCancelled(); });
        if (cancellation.isCancelled()) {
            throw CancelledError();
        }
        if (m_held) {
            --m_allowed;
        }
    }
    void addItems(State &state, const std::string &country, int count, const std::string &reason)
    {
        for (int i = 0; i < count; ++i) {
            migration::JournalItem item;
            item.id = std::int64_t(state.attention.size()) + 1;
            item.country = country;
            item.keyHash = std::string("9f3c2ab1") + std::string(52, '0') + std::to_string(1000 + item.id).substr(0, 4);
            item.state = migration::ItemState::SetAside;
            item.version = 0;
            item.reason = reason;
            state.attention.push_back(item);
        }
    }
    // The journal's counts after this step, and the status that says so.
    migration::RunStatus advance(State &state, int step)
    {
        const std::scoped_lock lock(m_mutex);
        for (const incountry::Country &country : state.summary.plan.countries) {
            const std::int64_t expected = state.summary.plan.expected[country.code()];
            const std::int64_t aside = setAside[country.code()];
            migration::CountryCounts &counts = state.summary.counts[country.code()];
            counts.byState[std::size_t(migration::ItemState::Verified)] =
                std::max(counts.of(migration::ItemState::Verified), (expected - aside) * step / stepsOfRun);   // a resumed run counts nothing twice
            const std::int64_t before = counts.of(migration::ItemState::SetAside);
            const std::int64_t now = std::max(before, aside * step / stepsOfRun);
            counts.byState[std::size_t(migration::ItemState::SetAside)] = now;
            addItems(state, country.code(), int(now - before), "there is no key for version 0");
        }
        return statusOf(state, step);
    }
    migration::RunStatus statusOf(const State &state, int step) const
    {
        migration::RunStatus status;
        double rate = 0;
        for (const incountry::Country &country : state.summary.plan.countries) {
            migration::CountryStatus row;
            row.country = country.code();
            const auto failure = failingCountries.find(row.country);
            const bool last = step == stepsOfRun;
            const auto expected = state.summary.plan.expected.find(row.country);
            row.expected = expected == state.summary.plan.expected.end() ? 0 : expected->second;
            if (const auto counts = state.summary.counts.find(row.country); counts != state.summary.counts.end()) {
                row.verified = counts->second.of(migration::ItemState::Verified);
                row.setAside = counts->second.of(migration::ItemState::SetAside);
            }
            row.stage = last && failure != failingCountries.end() ? migration::CountryStage::Failed
                        : last                                    ? migration::CountryStage::Done
                                                                  : migration::CountryStage::Working;
            row.error = row.stage == migration::CountryStage::Failed ? failure->second : nullptr;
            row.batches = row.verified / 100;
            row.recordsPerSecond = last ? 0 : 866;
            rate += row.recordsPerSecond;
            status.countries.push_back(row);
        }
        status.recordsPerSecond = rate;
        status.bottleneck = migration::Bottleneck::KeyDerivation;
        return status;
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_held = false;
    int m_allowed = 0;
    std::map<Call, ErrorPtr> m_failures;
    std::vector<std::string> m_calls;
    std::map<std::string, std::shared_ptr<State>> m_journals;
    migration::Plan m_lastPlan;
    model::MigrationCheckOptions m_lastOptions;
    std::pair<std::string, std::string> m_lastKeys;
    std::string m_keptAtRun;
};

// A check that found nothing to refuse: so many records to migrate by country.
inline migration::PreflightReport passedCheck(const std::map<std::string, std::int64_t> &toMigrate)
{
    migration::PreflightReport report;
    for (const auto &[code, records] : toMigrate) {
        migration::CountryCheck check{incountry::Country(code), records, {}, 0, records, 0, 0, nullptr};
        check.byVersion[1] = records;
        check.looked = 20;
        report.countries.push_back(check);
    }
    migration::Finding note;
    note.code = migration::FindingCode::WriteNotTried;
    note.severity = migration::Severity::Note;
    note.text = "write permission was not proved: rewriting a record was not allowed";
    note.advice = "Allow it to be sure before the run begins.";
    report.findings.push_back(note);
    report.recordsPerSecond = 1'730;
    report.estimate = std::chrono::seconds(28);
    return report;
}

} // namespace strongroom::test
