// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "updates/UpdateSource.h"

#include "net/HttpClient.h"
#include "updates/Manifest.h"

namespace strongroom::updates {

UpdateSource builtInSource() { return {STRONGROOM_UPDATE_URL, STRONGROOM_UPDATE_KEY}; }

std::string fetchNotice(net::Transport &transport, const std::string &url, const Cancellation &cancellation)
{
    net::HttpRequest request;
    request.url = url;
    request.headers.set("Accept", "application/json");
    request.repeat = net::Repeat::Allowed;
    request.effect = net::Effect::Reads;
    request.maxResponseBytes = std::int64_t(largestDocument);
    request.operation = Sentence::tr("look for a new version");
    const net::HttpResponse response = transport.send(request, cancellation);
    if (response.status != 200) {
        throw ServerError(Sentence::tr("there is no notice of new versions at %1: the server answered with status %2")
                              .arg(net::showableUrl(url))
                              .arg(response.status))
            .advise(Sentence::tr("It will be tried again in a week."))
            .during(net::failedRequest(request, response));
    }
    return std::string(response.text());
}

std::string fetchNotice(const std::string &url, const Cancellation &cancellation)
{
    net::HttpClient client;
    return fetchNotice(client, url, cancellation);
}

} // namespace strongroom::updates
