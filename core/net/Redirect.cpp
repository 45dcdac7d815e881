// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/Redirect.h"

#include "base/CleanText.h"

#include <QUrl>

namespace strongroom::net {

std::string redirectTarget(const HttpRequest &request, const HttpResponse &response)
{
    constexpr std::size_t longest = 256;
    const std::optional<std::string_view> location = response.headers.get("Location");
    if (response.status < 300 || response.status >= 400 || !location) {
        return {};
    }
    const QUrl from(QString::fromStdString(request.url));
    const QUrl relative(QString::fromUtf8(location->data(), static_cast<qsizetype>(location->size())));
    const QUrl to = from.resolved(relative);
    std::string target(cleanLine(showableUrl(to.isValid() ? to.toString().toStdString() : std::string(*location)), longest));
    if (to.host() != from.host() || to.port() != from.port()) {
        target.append(to.host() != from.host() ? ", another host" : ", another port");
    }
    if (from.scheme() == QLatin1String("https") && to.scheme() != QLatin1String("https")) {
        target.append(", without encryption");
    }
    return target;
}

std::string redirectSentence(const HttpRequest &request, const HttpResponse &response)
{
    const std::string target = redirectTarget(request, response);
    return target.empty() ? target : ", and redirects to " + target + "; that was not followed";
}

} // namespace strongroom::net
