// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/CountryWorker.h"

#include "base/ReadOnlyRefusal.h"
#include "migration/BatchWriter.h"
#include "migration/Enumeration.h"
#include "migration/Settle.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <iterator>
#include <utility>

namespace strongroom::migration {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t openedAtOnce = incountry::maxBatchSize;
constexpr int mostFruitlessPasses = 10;

} // namespace

CountryWorker::CountryWorker(const RunShared &shared, OpeningQueue &opening, Fatal fatal, std::size_t mostBatches)
    : m_shared(shared)
    , m_opening(opening)
    , m_fatal(std::move(fatal))
    , m_sealed(mostBatches)
    , m_stopHook(shared.stop.onCancel([this] { m_sealed.abandon(); }))
{
    try {
        for (int i = 0; i < shared.options.writers; ++i) {
            m_writers.emplace_back([this] { writeAll(); });
        }
    } catch (...) {
        joinWriters();
        throw;
    }
}

CountryWorker::~CountryWorker() { joinWriters(); }

void CountryWorker::joinWriters()
{
    m_sealed.close();
    for (std::thread &writer : m_writers) {
        writer.join();
    }
}

void CountryWorker::work(CountryRun &run)
{
    try {
        const CancellationHook hook = m_shared.stop.onCancel([&run] { run.inFlight.abandon(); });
        try {
            migrate(run);
        } catch (...) {
            judge(run, std::current_exception());
        }
        if (run.inFlight.waitForNone() && run.failed()) {
            m_shared.progress.fail(run.index, run.error());
        }
    } catch (...) {
        m_fatal(toVaultError(std::current_exception(), Sentence::tr("migrate records")));
    }
}

void CountryWorker::migrate(CountryRun &run)
{
    m_shared.progress.stage(run.index, CountryStage::Settling);
    settle(m_shared, run);
    m_shared.progress.stage(run.index, CountryStage::Working);
    Enumeration enumeration(m_shared, run);
    std::int64_t movesAtCleanStart = -1;
    for (int fruitless = 0;;) {
        const bool nothingUnderWay = run.inFlight.empty();
        if (nothingUnderWay) {
            fruitless = run.moves == movesAtCleanStart ? fruitless + 1 : 0;
            movesAtCleanStart = run.moves;
            waitWhenFruitless(run, fruitless);
        }
        enumeration.beginPass();
        std::vector<incountry::WireRecord> gathered;
        while (!run.failed()) {
            m_shared.gate.wait(m_shared.stop);
            std::optional<std::vector<incountry::WireRecord>> page = enumeration.next();
            if (!page) {
                break;
            }
            std::ranges::move(*page, std::back_inserter(gathered));
            while (gathered.size() >= openedAtOnce) {
                std::vector<incountry::WireRecord> rest(std::make_move_iterator(gathered.begin() + openedAtOnce), std::make_move_iterator(gathered.end()));
                gathered.resize(openedAtOnce);
                handOn(run, std::exchange(gathered, std::move(rest)));
            }
        }
        if (!gathered.empty()) {
            handOn(run, std::move(gathered));
        }
        if (run.failed()) {
            return;
        }
        if (enumeration.foundInPass() == 0 && nothingUnderWay && enumeration.addedUp()) {
            m_shared.progress.stage(run.index, CountryStage::Done);
            return;
        }
        if (enumeration.foundInPass() == 0) {
            m_shared.progress.stage(run.index, CountryStage::LastLook);
            if (!run.inFlight.waitForNone()) {
                return;
            }
        }
    }
}

// Passes that change nothing: the service does not show what was written, or its pages do not agree.
void CountryWorker::waitWhenFruitless(const CountryRun &run, int passes) const
{
    if (passes == 0) {
        return;
    }
    if (passes > mostFruitlessPasses) {
        throw ServerError(Sentence::tr("the service's list of records to migrate in %1 does not come to an end: "
                                       "its pages do not add up, or it goes on to show what was migrated")
                              .arg(run.country.code()))
            .advise(Sentence::tr("Nothing was decided about what is left. Run it again later; if it stays so, tell the operator of the service."))
            .maybeLater();
    }
    m_shared.clock.sleep(200ms * passes, m_shared.stop);
}

void CountryWorker::handOn(CountryRun &run, std::vector<incountry::WireRecord> records)
{
    if (!run.inFlight.waitForRoom()) {
        return;
    }
    FetchedBatch batch{&run, this, {}, std::move(records)};
    batch.keys.reserve(batch.records.size());
    for (const incountry::WireRecord &record : batch.records) {
        batch.keys.push_back(keyHashOf(record.stored));
    }
    run.inFlight.beginBatch();
    m_opening.push(std::move(batch));
}

void CountryWorker::writeAll()
{
    BatchWriter writer(m_shared);
    while (std::optional<SealedBatch> batch = m_sealed.pop()) {
        if (!batch->run->failed()) {
            try {
                writer.write(*batch->run, std::move(batch->records));
            } catch (...) {
                judge(*batch->run, std::current_exception());
            }
        }
        batch->run->inFlight.endBatch(batch->keys);
    }
}

void CountryWorker::judge(CountryRun &run, const std::exception_ptr &thrown)
{
    const ErrorPtr error = toVaultError(thrown, Sentence::tr("migrate records"));
    if (isFatal(*error)) {
        m_fatal(error);
    } else {
        run.fail(error);
    }
}

bool isFatal(const VaultError &error) { return error.kind() == ErrorKind::Storage || error.kind() == ErrorKind::Cancelled || isReadOnlyRefusal(error); }

} // namespace strongroom::migration
