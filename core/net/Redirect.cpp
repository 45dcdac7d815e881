// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/Redirect.h"

#include "base/CleanText.h"

#include <QUrl>

namespace strongroom::net {

Sentence redirectTarget(const HttpRequest &request, const HttpResponse &response)
{
    constexpr std::size_t longest = 256;
    const std::optional<std::string_view> location = response.headers.get("Location");
    if (response.status < 300 || response.status >= 400 || !location) {
        return {};
    }
    const QUrl from(QString::fromStdString(request.url));
    const QUrl relative(QString::fromUtf8(location->data(), static_cast<qsizetype>(location->size())));
    const QUrl to = from.resolved(relative);
    Sentence target(cleanLine(showableUrl(to.isValid() ? to.toString().toStdString() : std::string(*location)), longest));
    if (to.host() != from.host() || to.port() != from.port()) {
        target = to.host() != from.host() ? Sentence::tr("%1, another host").arg(target) : Sentence::tr("%1, another port").arg(target);
    }
    if (from.scheme() == QLatin1String("https") && to.scheme() != QLatin1String("https")) {
        target = Sentence::tr("%1, without encryption").arg(target);
    }
    return target;
}

} // namespace strongroom::net
