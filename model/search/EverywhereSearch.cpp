// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "search/EverywhereSearch.h"

#include "base/Text.h"
#include "connections/ConnectionManager.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace strongroom::model {

namespace {
constexpr int mostThreads = 64;   // they wait for answers
} // namespace

EverywhereSearch::EverywhereSearch(ConnectionManager *connections, QObject *parent)
    : QObject(parent), m_connections(connections), m_hits(new SearchHits(connections, this))
{
    connect(connections, &ConnectionManager::stateChanged, this, &EverywhereSearch::connectionChanged);
    connect(connections, &ConnectionManager::countriesChanged, this, &EverywhereSearch::countriesKnown);
    connect(connections, &ConnectionManager::countriesFailed, this, [this](const QString &id, const ErrorPtr &error) {
        if (Desk *const desk = find(id); desk != nullptr && !desk->planned) {
            note(id, {}, error);
            plan(*desk, Countries::AsTheyAre);   // its tokens are known all the same
            finishIfDone();
        }
    });
    connect(connections, &ConnectionManager::connectionRemoved, this, &EverywhereSearch::connectionChanged);
}

EverywhereSearch::~EverywhereSearch()
{
    for (const auto &desk : m_desks) {
        for (const auto &[serial, handle] : desk->running) {
            handle.cancel();
        }
    }
    m_pool.waitForDone();   // a cancelled request ends at once
}

ErrorPtr EverywhereSearch::start(const QString &text, Closed closed)
{
    std::string cleaned;
    try {
        cleaned = search::cleanedText(fromQString(text));
    } catch (const VaultError &error) {
        return error.clone();
    }
    stop();
    m_text = std::move(cleaned);
    m_desks.clear();
    m_failures.clear();
    m_limits.clear();
    m_asked = m_answered = 0;
    m_hits->clear();
    m_state = State::Running;
    m_pool.setMaxThreadCount(std::min(mostThreads, std::max(1, inFlight * int(m_connections->connections().size()))));
    QStringList ids;
    for (const connections::Connection &connection : m_connections->connections()) {
        ids += toQString(connection.id);
    }
    for (const QString &id : std::as_const(ids)) {
        addDesk(id, closed);
    }
    Q_EMIT stateChanged();
    finishIfDone();
    return nullptr;
}

void EverywhereSearch::addDesk(const QString &id, Closed closed)
{
    m_desks.push_back(std::make_unique<Desk>());
    Desk &desk = *m_desks.back();
    desk.id = id;
    switch (m_connections->state(id)) {
    case ConnectionState::Open: plan(desk); break;
    case ConnectionState::Opening: break;
    case ConnectionState::Closed:
    case ConnectionState::Failed:
        if (closed == Closed::Leave) {
            desk.planned = true;
            note(id, {}, nullptr);
        } else {
            m_connections->open(id);   // connectionChanged()
        }
        break;
    }
}

EverywhereSearch::Desk *EverywhereSearch::find(const QString &id)
{
    if (m_state != State::Running) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(m_desks, [&id](const auto &desk) { return desk->id == id; });
    return found != m_desks.end() ? found->get() : nullptr;
}

void EverywhereSearch::plan(Desk &desk, Countries without)
{
    search::Plan whole;
    const auto take = [&whole](search::Plan part) {
        std::ranges::move(part.probes, std::back_inserter(whole.probes));
        whole.limits.insert(whole.limits.end(), part.limits.begin(), part.limits.end());
    };
    if (const auto store = m_connections->store(desk.id)) {
        const std::vector<incountry::CountryInfo> countries = m_connections->countries(desk.id);
        if (countries.empty() && without == Countries::Ask) {
            m_connections->refreshCountries(desk.id);   // countriesKnown()
            return;
        }
        take(search::planFor(store, countries, m_text));
    }
    if (const auto store = m_connections->tozStore(desk.id)) {
        take(search::planFor(store, m_text));
    }
    if (const auto store = m_connections->lockerStore(desk.id)) {
        take(search::planFor(store, m_text));
    }
    if (const auto tokens = m_connections->tokenDesk(desk.id)) {
        take(search::planFor(tokens, m_text));
    }
    desk.planned = true;
    m_limits.insert(whole.limits.begin(), whole.limits.end());
    std::ranges::move(whole.probes, std::back_inserter(desk.queue));
    pump(desk);
    Q_EMIT progressed();
}

void EverywhereSearch::pump(Desk &desk)
{
    while (m_state == State::Running && int(desk.running.size()) < inFlight && !desk.queue.empty()) {
        search::Probe probe = std::move(desk.queue.front());
        desk.queue.pop_front();
        ++m_asked;
        const quint64 serial = ++m_serial;
        const auto ended = [this, id = desk.id, serial] {
            Desk *const own = find(id);
            if (own == nullptr || own->running.erase(serial) == 0) {
                return false;   // of a search before
            }
            ++m_answered;
            return true;
        };
        desk.running[serial] = startAsync(
            &m_pool, this, Sentence::tr("search"),
            [ask = std::move(probe.ask)](const Cancellation &cancellation, const ProgressSink &) { return ask(cancellation); },
            [this, ended, id = desk.id, part = probe.part](search::Answer answer) {
                if (ended()) {
                    answeredBy(id, part, std::move(answer));
                }
            },
            [this, ended, id = desk.id, part = probe.part](const ErrorPtr &error) {
                if (ended()) {
                    failedAt(id, part, error);
                }
            });
    }
}

void EverywhereSearch::answeredBy(const QString &id, const std::string &part, search::Answer answer)
{
    Desk *const desk = find(id);
    m_hits->add(id, part, answer);
    std::ranges::move(answer.further, std::back_inserter(desk->queue));
    pump(*desk);
    Q_EMIT progressed();
    finishIfDone();
}

void EverywhereSearch::failedAt(const QString &id, const std::string &part, const ErrorPtr &error)
{
    Desk *const desk = find(id);
    note(id, part, error);
    if (error->kind() == ErrorKind::Auth) {
        // No other question of this connection would be answered either, and repeated refusals may lock its user out.
        for (const search::Probe &probe : desk->queue) {
            note(id, probe.part, error);
        }
        desk->queue.clear();
    }
    pump(*desk);
    Q_EMIT progressed();
    finishIfDone();
}

void EverywhereSearch::note(const QString &id, const std::string &part, const ErrorPtr &error)
{
    Desk *const desk = find(id);
    if (desk != nullptr && desk->failedParts.insert(part).second) {
        m_failures.push_back({id, part, error});
    }
}

void EverywhereSearch::connectionChanged(const QString &id)
{
    Desk *const desk = find(id);
    if (desk == nullptr) {
        return;
    }
    const ConnectionState state = m_connections->state(id);
    if (!desk->planned && state == ConnectionState::Open) {
        plan(*desk);
    } else if (!desk->planned && (state == ConnectionState::Failed || state == ConnectionState::Closed)) {
        desk->planned = true;
        note(id, {}, m_connections->error(id));
        Q_EMIT progressed();
    } else if (desk->planned && state != ConnectionState::Open && !desk->queue.empty()) {
        for (const search::Probe &probe : desk->queue) {   // it was closed under us
            note(id, probe.part, nullptr);
        }
        desk->queue.clear();
        Q_EMIT progressed();
    }
    finishIfDone();
}

void EverywhereSearch::countriesKnown(const QString &id)
{
    if (Desk *const desk = find(id); desk != nullptr && !desk->planned && m_connections->state(id) == ConnectionState::Open) {
        plan(*desk, Countries::AsTheyAre);   // the service's list may be empty
        finishIfDone();
    }
}

void EverywhereSearch::finishIfDone()
{
    if (m_state == State::Running && std::ranges::all_of(m_desks, [](const auto &desk) { return desk->planned && desk->queue.empty() && desk->running.empty(); })) {
        m_state = State::Finished;
        Q_EMIT progressed();
        Q_EMIT stateChanged();
    }
}

void EverywhereSearch::stop()
{
    if (m_state != State::Running) {
        return;
    }
    m_state = State::Stopped;   // answers on their way are dropped
    for (const auto &desk : m_desks) {
        desk->queue.clear();
        for (const auto &[serial, handle] : desk->running) {
            handle.cancel();
        }
        desk->running.clear();
    }
    Q_EMIT stateChanged();
}

void EverywhereSearch::retryFailed()
{
    if (m_state == State::Running || m_failures.empty()) {
        return;
    }
    std::set<QString> again;
    for (const SearchFailure &failure : std::exchange(m_failures, {})) {
        again.insert(failure.connectionId);
    }
    m_state = State::Running;
    std::erase_if(m_desks, [&again](const auto &desk) { return again.contains(desk->id); });
    for (const QString &id : again) {
        if (m_connections->find(id) != nullptr) {
            addDesk(id, Closed::Open);   // whoever asks for it wants it opened
        }
    }
    Q_EMIT stateChanged();
    finishIfDone();
}

qint64 EverywhereSearch::waiting() const
{
    qint64 count = 0;
    for (const auto &desk : m_desks) {
        count += qint64(desk->queue.size());
    }
    return count;
}

std::vector<search::Limit> EverywhereSearch::limits() const { return {m_limits.begin(), m_limits.end()}; }

} // namespace strongroom::model
