// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/CountryList.h"

#include "base/CleanText.h"
#include "base/Json.h"
#include "base/Log.h"
#include "base/Text.h"
#include "incountry/ServiceError.h"

#include <algorithm>
#include <set>
#include <utility>

namespace strongroom::incountry {

namespace {

constexpr std::int64_t maxListBytes = 8 << 20;

std::optional<std::string> lowered(const Json &value)
{
    return value.is_string() ? std::optional(toLowerAscii(value.get_ref<const std::string &>())) : std::nullopt;
}

bool isCountryCode(const std::string &id)
{
    return id.size() == 2 && std::ranges::all_of(id, [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

CountryEntries CountryEntries::parse(std::string_view json)
{
    const auto document = parseJson(json);
    if (!document || !document->is_object() || !document->contains("countries") || !document->at("countries").is_array()) {
        throw ServerError(Sentence::tr("the answer is not a list of countries"));
    }
    CountryEntries result;
    for (const Json &item : document->at("countries")) {
        Entry entry;
        if (item.is_object()) {
            if (const auto id = item.find("id"); id != item.end()) {
                entry.id = lowered(*id);
            }
            const auto region = item.find("region");
            entry.region = region == item.end() ? std::optional<std::string>("") : lowered(*region);
            if (const auto name = item.find("name"); name != item.end() && name->is_string()) {
                entry.name = cleanLine(name->get_ref<const std::string &>(), 100);
            }
            const auto direct = item.find("direct");
            entry.direct = direct != item.end() && direct->is_boolean() && direct->get<bool>();
        }
        result.m_damaged = result.m_damaged || !entry.id || (entry.direct && !entry.region);
        result.m_entries.push_back(std::move(entry));
    }
    return result;
}

CountryPlace CountryEntries::placeOf(const Country &country) const
{
    for (const Entry &entry : m_entries) {
        if (!entry.id) {
            throw ServerError(Sentence::tr("the list of countries has an entry without an id"));
        }
        if (*entry.id != country.code()) {
            continue;
        }
        if (!entry.direct) {
            break;
        }
        if (!entry.region) {
            throw ServerError(Sentence::tr("the list of countries has no usable region for %1").arg(country.code()));
        }
        return {CountryAccess::Direct, *entry.region};
    }
    return {};
}

std::vector<CountryInfo> CountryEntries::infos() const
{
    std::vector<CountryInfo> infos;
    std::set<std::string> seen;
    for (const Entry &entry : m_entries) {
        if (entry.id && isCountryCode(*entry.id) && seen.insert(*entry.id).second) {
            infos.push_back({Country(*entry.id), entry.name, entry.region.value_or(std::string()), entry.direct});
        }
    }
    std::ranges::sort(infos, {}, [](const CountryInfo &info) {
        return std::pair(toLowerAscii(info.name.empty() ? info.country.code() : info.name), info.country.code());
    });
    return infos;
}

CountryList::CountryList(std::string url, std::chrono::milliseconds timeout, net::Transport &transport, const Clock &clock)
    : m_url(std::move(url))
    , m_timeout(timeout)
    , m_transport(transport)
    , m_clock(clock)
{
}

std::shared_ptr<const CountryEntries> CountryList::fetch(const Cancellation &cancellation) const
{
    net::HttpRequest request;
    request.url = m_url;
    request.effect = net::Effect::Reads;
    request.repeat = net::Repeat::Allowed;
    request.timeout = m_timeout;
    request.maxResponseBytes = maxListBytes;
    request.operation = Sentence::tr("load the list of countries");
    request.headers.set("Accept", "*/*");
    const net::HttpResponse response = m_transport.send(request, cancellation);
    if (response.status < 200 || response.status > 299) {
        throwRefused(request, response, Credentials::None);
    }
    try {
        return std::make_shared<CountryEntries>(CountryEntries::parse(response.text()));
    } catch (const ServerError &error) {
        throw ServerError(whileDoing(request.operation, error.sentence())).during(failedRequest(request, response));
    }
}

CountryList::Answer CountryList::get(const Cancellation &cancellation, std::uint64_t olderThanThis)
{
    // Made before the lock is taken and dropped after it: a hook's own lock must never be taken inside ours.
    const CancellationHook wakeUp = cancellation.onCancel([this] {
        const std::scoped_lock lock(m_mutex);
        m_done.notify_all();
    });
    std::unique_lock lock(m_mutex);
    const std::uint64_t seen = m_generation;
    for (;;) {
        cancellation.throwIfCancelled();
        if (m_entries && m_generation > olderThanThis && m_clock.steadyNow() < m_validUntil) {
            return {m_entries, m_generation};
        }
        if (m_generation != seen && m_lastError && !m_entries) {   // the request we waited for failed
            m_lastError->raise();
        }
        if (!m_fetching) {
            break;
        }
        m_done.wait(lock, [this, &cancellation] { return !m_fetching || cancellation.isCancelled(); });
    }

    m_fetching = true;
    lock.unlock();
    std::shared_ptr<const CountryEntries> entries;
    ErrorPtr failure;
    try {
        entries = fetch(cancellation);
    } catch (...) {
        failure = toVaultError(std::current_exception(), Sentence::tr("load the list of countries"));
    }
    lock.lock();
    m_fetching = false;
    m_done.notify_all();
    if (failure && failure->kind() == ErrorKind::Cancelled) {
        failure->raise();   // only we were cancelled: whoever waits asks for itself
    }
    ++m_generation;
    m_lastError = failure;
    const auto now = m_clock.steadyNow();
    if (entries && (!m_entries || !entries->damaged())) {
        m_entries = std::move(entries);
        m_validUntil = now + keptFor;
    } else if (m_entries) {
        logWarning(netLog(), "the country list could not be renewed, the last good one is used");
        m_validUntil = now + retriedAfter;
    } else {
        failure->raise();
    }
    return {m_entries, m_generation};
}

} // namespace strongroom::incountry
