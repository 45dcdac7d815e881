// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/HttpReads.h"

#include "locker/ItemJson.h"

#include <set>
#include <utility>

namespace strongroom::locker {

namespace {

std::string listPath(const char *kind, const char *countName, Micros since, const std::string &hash)
{
    std::string path = "/v1/";
    path += kind;
    path += '?';
    path += countName;
    path += "=1&page=1&paging=1&revision_date=";
    path += secondsText(since);
    path += "&size=2000&hash=";
    path += hash;
    return path;
}

template <typename T, typename Read>
std::vector<T> allPages(const Channel &channel, const Sentence &operation, std::string path, const Read &read, const Cancellation &cancellation)
{
    std::vector<T> rows;
    std::set<std::string> asked;
    while (true) {
        asked.insert(path);
        const Reply reply = channel.send({operation, net::Method::Get, path, {}}, cancellation);
        Page<T> page = read(reply.response.text(), reply.request);
        rows.insert(rows.end(), std::make_move_iterator(page.rows.begin()), std::make_move_iterator(page.rows.end()));
        if (page.next.empty()) {
            return rows;
        }
        path = channel.pathOfNext(page.next, reply.request);
        if (asked.contains(path)) {
            throw ServerError(Sentence::tr("the service's pages go round in a circle"))
                .advise(Sentence::tr("Ask the service's operator."))
                .during(FailedRequest(reply.request));
        }
    }
}

Reply ask(const Channel &channel, const Sentence &operation, const char *path, const Cancellation &cancellation)
{
    return channel.send({operation, net::Method::Get, path, {}}, cancellation);
}

} // namespace

std::string secretListPath(Micros since, const std::string &hash) { return listPath("secrets", "count_secrets", since, hash); }

std::string HttpReads::profile(const Cancellation &cancellation)
{
    const Reply reply = ask(*m_channel, Sentence::tr("read the access key's profile"), "/v1/profile", cancellation);
    (void)readProfile(reply.response.text(), reply.request);
    return std::string(reply.response.text());
}

Micros HttpReads::revisionDate(const Cancellation &cancellation)
{
    const Reply reply = ask(*m_channel, Sentence::tr("ask for the newest revision"), "/v1/sync/revision_date", cancellation);
    return readDate(reply.response.text(), reply.request);
}

Micros HttpReads::deletedItemDate(const Cancellation &cancellation)
{
    const Reply reply = ask(*m_channel, Sentence::tr("ask for the last deletion"), "/v1/sync/deleted_item_date", cancellation);
    return readDate(reply.response.text(), reply.request);
}

std::int64_t HttpReads::secretCount(const Cancellation &cancellation)
{
    const Reply reply = ask(*m_channel, Sentence::tr("count the secrets"), "/v1/sync/secrets/count", cancellation);
    return readCount(reply.response.text(), reply.request);
}

std::int64_t HttpReads::environmentCount(const Cancellation &cancellation)
{
    const Reply reply = ask(*m_channel, Sentence::tr("count the environments"), "/v1/sync/environments/count", cancellation);
    return readCount(reply.response.text(), reply.request);
}

std::vector<SealedSecret> HttpReads::secrets(Micros since, const std::string &hash, const Cancellation &cancellation)
{
    return allPages<SealedSecret>(*m_channel, Sentence::tr("list secrets"), secretListPath(since, hash), readSecretPage, cancellation);
}

std::vector<SealedEnvironment> HttpReads::environments(Micros since, const std::string &hash, const Cancellation &cancellation)
{
    return allPages<SealedEnvironment>(*m_channel, Sentence::tr("list environments"), listPath("environments", "count_environment", since, hash),
                                       readEnvironmentPage, cancellation);
}

} // namespace strongroom::locker
