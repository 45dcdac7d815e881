// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/Run.h"

#include "migration/CountryWorker.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <thread>
#include <utility>

namespace strongroom::migration {

namespace {

// Two batches at least, so that no processor waits for the last key of one; more where one batch does not fill the processors.
std::size_t openingThreads() { return 2 + std::max(std::thread::hardware_concurrency(), 1U) / 12; }

void requireSound(const incountry::StoredCipher &cipher, const Journal &journal, const RunOptions &options)
{
    const Plan &plan = journal.plan();
    validate(plan);
    if (cipher.targetVersion() != plan.targetVersion) {
        throw ClientError(Sentence::tr("the plan's target is version %1, and the current secret is of version %2")
                              .arg(plan.targetVersion)
                              .arg(cipher.targetVersion()))
            .about("target_version");
    }
    if (options.writers < 1 || options.retries < 0) {
        throw ClientError(Sentence::tr("a migration needs a writer, and no less than no retries")).about("writers");
    }
    if (const RunPhase phase = journal.phase(); phase == RunPhase::RollingBack || phase == RunPhase::RolledBack) {
        throw ClientError(Sentence::tr("this migration was rolled back, or half of it: it does not go on"))
            .advise(Sentence::tr("Finish the roll back, and begin a new migration."))
            .about(journal.path());
    }
}

// The only place the new key may be lost from is where it is kept: without it there, what is written now could be read by nobody tomorrow.
void requireDurableKey(const incountry::StoredCipher &cipher, const RunOptions &options)
{
    const auto refuse = [&](const Sentence &what) {
        throw StorageError(what)
            .advise(Sentence::tr("Save the secrets with the new one among them, and run the migration again."))
            .about("secrets_data");
    };
    if (!options.keptSecrets) {
        refuse(Sentence::tr("the secret of version %1 is not kept anywhere: nothing was written").arg(cipher.targetVersion()));
    }
    std::optional<incountry::SecretsData> kept;
    try {
        kept = options.keptSecrets();
    } catch (const CancelledError &) {
        throw;
    } catch (const VaultError &error) {
        refuse(Sentence::tr("the secret of version %1 could not be read from where it is kept (%2): nothing was written")
                   .arg(cipher.targetVersion())
                   .arg(error.sentence()));
    }
    const incountry::Secret *const secret = kept->find(cipher.targetVersion());
    if (secret == nullptr) {
        refuse(Sentence::tr("the secret of version %1 is not among the secrets that are kept: nothing was written").arg(cipher.targetVersion()));
    } else if (!cipher.sealsWith(*secret)) {
        refuse(Sentence::tr("the secret of version %1 is kept as another one than the migration would write with: nothing was written")
                   .arg(cipher.targetVersion()));
    }
}

class Runner {
public:
    Runner(incountry::StoredRecordStore &store, const incountry::StoredCipher &cipher, Journal &journal, const RunOptions &options, const PauseGate &gate,
           const RunStatusSink &sink, const Cancellation &cancellation, const Clock &clock)
        : m_plan(journal.plan())
        , m_workers(std::min<std::size_t>(static_cast<std::size_t>(m_plan.parallelCountries), m_plan.countries.size()))
        , m_writers(static_cast<std::size_t>(options.writers))
        , m_mostBatches(m_writers + openingThreads() + 2)
        , m_journal(journal)
        , m_cancellation(cancellation)
        , m_hook(cancellation.onCancel([source = m_stop] { source.cancel(); }))
        , m_progress(m_plan, journal.counts(), {openingThreads(), m_writers, m_writers * m_workers, m_writers * m_workers}, sink, clock)
        , m_rate(m_plan.recordsPerSecond, clock)
        , m_permits(options.writers)
        , m_backOff(options.retries, options.longestBackOff, clock, [this](std::chrono::milliseconds rest) { m_progress.backingOff(rest); })
        , m_shared{store, cipher, journal, m_plan, options, gate, clock, m_progress, m_rate, m_permits, m_backOff, m_stop.token()}
        , m_opening(m_workers * m_mostBatches)
    {
        std::map<std::string, CountryCounts> counts = journal.counts();
        for (std::size_t i = 0; i < m_plan.countries.size(); ++i) {
            m_runs.emplace_back(m_plan.countries[i], i, m_mostBatches, counts[m_plan.countries[i].code()].of(ItemState::SetAside));
        }
    }

    RunResult run()
    {
        m_journal.setPhase(RunPhase::Running);
        const CancellationHook hook = m_shared.stop.onCancel([this] { m_opening.abandon(); });
        std::vector<std::unique_ptr<CountryWorker>> countryWorkers;   // until the last opener has handed back what it had
        std::vector<std::thread> openers;
        std::vector<std::thread> workers;
        try {
            for (std::size_t i = 0; i < m_workers; ++i) {
                countryWorkers.push_back(std::make_unique<CountryWorker>(m_shared, m_opening, [this](const ErrorPtr &error) { end(error); }, m_mostBatches));
            }
            for (std::size_t i = 0; i < openingThreads(); ++i) {
                openers.emplace_back([this] { open(); });
            }
            for (const auto &worker : countryWorkers) {
                workers.emplace_back([this, &worker] { workThroughCountries(*worker); });
            }
        } catch (...) {
            end(toVaultError(std::current_exception(), Sentence::tr("migrate records")));
        }
        for (std::thread &worker : workers) {
            worker.join();
        }
        m_opening.close();
        for (std::thread &opener : openers) {
            opener.join();
        }
        return conclude();
    }

private:
    // The first error of the whole run.
    void end(const ErrorPtr &error)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_error) {
                m_error = error;
            }
        }
        m_stop.cancel();
    }

    void open()
    {
        while (std::optional<FetchedBatch> batch = m_opening.pop()) {
            SealedBatch sealed{batch->run, std::move(batch->keys), {}};
            if (!batch->run->failed()) {
                try {
                    const RunProgress::Busy busy(m_progress, Work::Derive);
                    sealed.records = openAndSeal(m_shared.cipher, std::move(batch->records), m_shared.stop);
                } catch (...) {
                    const ErrorPtr error = toVaultError(std::current_exception(), Sentence::tr("open records"));
                    if (isFatal(*error)) {
                        end(error);
                    } else {
                        batch->run->fail(error);
                    }
                }
            }
            batch->worker->hand(std::move(sealed));
        }
    }

    void workThroughCountries(CountryWorker &worker)
    {
        for (std::size_t i = m_next++; i < m_runs.size() && !m_shared.stop.isCancelled(); i = m_next++) {
            worker.work(m_runs[i]);
        }
    }

    RunResult conclude()
    {
        const std::vector<CountryStatus> statuses = m_progress.status().countries;
        const bool finished = std::ranges::all_of(statuses, [](const CountryStatus &status) { return status.stage == CountryStage::Done; });
        try {
            m_journal.setPhase(finished && !m_error ? RunPhase::Finished : RunPhase::Stopped);
            m_progress.countedAgain(m_journal.counts());
        } catch (const StorageError &) {
            if (!m_error) {
                throw;   // otherwise the first error is the one to report
            }
        }
        if (m_error) {
            m_error->raise();
        }
        if (!finished) {
            m_cancellation.throwIfCancelled();
        }
        return {finished, m_progress.status().countries};
    }

    const Plan m_plan;
    const std::size_t m_workers;
    const std::size_t m_writers;
    const std::size_t m_mostBatches;   // of one country
    Journal &m_journal;
    const Cancellation m_cancellation;
    const CancellationSource m_stop;
    const CancellationHook m_hook;
    RunProgress m_progress;
    RateLimit m_rate;
    Permits m_permits;
    const BackOff m_backOff;
    const RunShared m_shared;
    OpeningQueue m_opening;
    std::deque<CountryRun> m_runs;   // stay where they are
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
    ErrorPtr m_error;
};

} // namespace

RunResult runMigration(incountry::StoredRecordStore &store, const incountry::StoredCipher &cipher, Journal &journal, const RunOptions &options,
                       const PauseGate &gate, const RunStatusSink &sink, const Cancellation &cancellation, const Clock &clock)
{
    cancellation.throwIfCancelled();
    requireSound(cipher, journal, options);
    requireDurableKey(cipher, options);
    return Runner(store, cipher, journal, options, gate, sink, cancellation, clock).run();
}

} // namespace strongroom::migration
