// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keys/KeyCheck.h"

#include "base/ErrorText.h"

#include <utility>

namespace strongroom::model {

namespace {

CountrySamples sample(incountry::RecordStore &store, const incountry::CountryInfo &country, const std::optional<std::int64_t> &version,
                      const Cancellation &cancellation)
{
    CountrySamples samples(country);
    incountry::FindFilter filter;
    if (version) {
        incountry::IntegerCondition condition;
        condition.equals = {*version};
        filter.set("version", condition);
    }
    incountry::FindOptions options;
    options.limit = KeyCheck::samplesPerCountry;
    try {
        for (const incountry::RecordRow &row : store.find(country.country, filter, options, cancellation).rows) {
            if (const auto *const unreadable = std::get_if<incountry::UnreadableRecord>(&row)) {
                ++samples.failed;
                samples.reason = samples.reason ? samples.reason : unreadable->reason;
            } else {
                ++samples.opened;
            }
        }
    } catch (const CancelledError &) {
        throw;
    } catch (const VaultError &error) {
        samples.reason = error.clone();
    }
    return samples;
}

} // namespace

KeyCheck::KeyCheck(QThreadPool *pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
}

KeyCheck::~KeyCheck() { m_running.cancel(); }

void KeyCheck::start(const ConnectionManager::StoreMaker &maker, const std::shared_ptr<const SecretBytes> &secretsData,
                     std::vector<incountry::CountryInfo> countries, std::int64_t version, std::optional<std::int64_t> filter)
{
    m_running.cancel();
    const quint64 turn = ++m_turn;
    m_version = version;
    m_error.reset();
    m_samples.clear();
    m_state = State::Running;
    Q_EMIT changed();
    m_running = startAsync(
        m_pool, this, Sentence::tr("check a secret"),
        [maker, secretsData, countries = std::move(countries), filter](const Cancellation &cancellation, const ProgressSink &) {
            const std::shared_ptr<incountry::RecordStore> store = maker(*secretsData);
            std::vector<CountrySamples> all;
            for (const incountry::CountryInfo &country : countries) {
                CountrySamples samples = sample(*store, country, filter, cancellation);
                if (samples.opened + samples.failed > 0 || samples.reason) {
                    all.push_back(std::move(samples));
                }
                if (all.size() == mostCountries) {
                    break;
                }
            }
            return all;
        },
        [this, turn](std::vector<CountrySamples> samples) {
            if (turn == m_turn) {
                m_samples = std::move(samples);
                m_state = State::Done;
                Q_EMIT changed();
            }
        },
        [this, turn](const ErrorPtr &error) {
            if (turn == m_turn) {
                m_error = error;
                m_state = State::Failed;
                Q_EMIT changed();
            }
        });
}

void KeyCheck::clear()
{
    ++m_turn;
    m_running.cancel();
    m_samples.clear();
    m_error.reset();
    if (std::exchange(m_state, State::None) != State::None) {
        Q_EMIT changed();
    }
}

bool KeyCheck::opensAll() const
{
    int opened = 0;
    for (const CountrySamples &samples : m_samples) {
        opened += samples.opened;
        if (samples.failed > 0) {
            return false;
        }
    }
    return m_state == State::Done && opened > 0;
}

QString KeyCheck::verdict() const
{
    if (m_state != State::Done) {
        return {};
    }
    int opened = 0;
    int failed = 0;
    for (const CountrySamples &samples : m_samples) {
        opened += samples.opened;
        failed += samples.failed;
    }
    if (opened + failed == 0) {
        return m_samples.empty() ? tr("There is no record of this version to try it on.")
                                 : tr("No country answered, so nothing was tried.");
    }
    if (failed == 0) {
        return tr("Opens: %Ln sample(s) read, every one opened.", nullptr, opened);
    }
    if (opened == 0) {
        return tr("Does not open: %Ln sample(s) read, none opened. This is another secret than the one they were written with.", nullptr,
                  failed);
    }
    return tr("Opens some: %1 of %2 samples. Records of this version were written with different secrets.")
        .arg(opened)
        .arg(opened + failed);
}

} // namespace strongroom::model
