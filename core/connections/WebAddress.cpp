// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/WebAddress.h"

#include "base/Error.h"
#include "base/Text.h"
#include "net/Proxies.h"

#include <QUrl>

#include <algorithm>

namespace strongroom::connections {

void requireWebAddress(const std::string &url, const Sentence &what, const std::string &member)
{
    const auto refuse = [&](const Sentence &why, const Sentence &advice) { throw ClientError(why.arg(what)).advise(advice).about(member); };
    const Sentence example = Sentence::tr("Enter a whole address, such as https://api.example.com/v1/me.");
    if (url.empty()) {
        refuse(Sentence::tr("%1 is empty"), example);
    }
    const QUrl parsed(toQString(url), QUrl::StrictMode);
    const bool http = parsed.scheme() == QLatin1String("http");
    const bool clean = std::ranges::all_of(url, [](char c) { return static_cast<unsigned char>(c) > 0x20 && c != 0x7f; });
    if (!clean || !parsed.isValid() || parsed.host().isEmpty() || (!http && parsed.scheme() != QLatin1String("https"))) {
        refuse(Sentence::tr("%1 is not an https address"), example);
    }
    if (!parsed.userInfo().isEmpty() || parsed.authority().contains(QLatin1Char('@'))) {
        refuse(Sentence::tr("%1 holds a user name or a password"), Sentence::tr("Leave them out of the address."));
    }
    if (parsed.hasFragment()) {
        refuse(Sentence::tr("%1 has a part after \"#\", which is not sent"), Sentence::tr("Leave it out."));
    }
    if (http && !net::isLoopbackHost(parsed.host())) {
        refuse(Sentence::tr("%1 would be sent without encryption"), Sentence::tr("Use https. Plain http is only for this computer (localhost)."));
    }
}

} // namespace strongroom::connections
