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
    request.operation = "look for a new version";
    const net::HttpResponse response = transport.send(request, cancellation);
    if (response.status != 200) {
        throw ServerError("there is no notice of new versions at " + net::showableUrl(url) + ": the server answered with status " + std::to_string(response.status))
            .advise("It will be tried again in a week.")
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
