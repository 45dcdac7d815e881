// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/TozStoreConnection.h"

#include "base/Error.h"
#include "base/Text.h"
#include "net/Proxies.h"
#include "tozstore/ClientConfiguration.h"
#include "tozstore/Uuid.h"

#include <QUrl>

namespace strongroom::connections {

void TozStoreConnection::validate() const
{
    requireServiceUrl(apiUrl, "api_url");
    if (tozstore::normalUuid(clientId) != clientId) {
        throw ClientError(clientId.empty() ? Sentence::tr("the client id is missing") : Sentence::tr("the client id is not a UUID"))
            .advise(Sentence::tr("Take it from the client's configuration, e3db.json."))
            .about("client_id");
    }
}

void requireServiceUrl(std::string_view text, const std::string &member)
{
    const auto refuse = [&member](const Sentence &what, const Sentence &advice) { throw ClientError(what).advise(advice).about(member); };
    const Sentence example = Sentence::tr("Give a whole address, for example %1.").arg(std::string(tozstore::defaultApiUrl));
    if (text.empty()) {
        refuse(Sentence::tr("the service's address is missing"), example);
    }
    if (!isValidUtf8(text)) {
        refuse(Sentence::tr("the service's address is not a web address"), example);
    }
    const QUrl url(toQString(text), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))) {
        refuse(Sentence::tr("the service's address is not an absolute https address"), example);
    }
    if (!url.userInfo().isEmpty()) {
        refuse(Sentence::tr("the service's address holds a user name or password"),
               Sentence::tr("Leave them out of the address."));
    }
    if (url.hasFragment() || url.hasQuery()) {
        refuse(Sentence::tr("the service's address has a part after \"?\" or \"#\""),
               Sentence::tr("Leave that part out: paths are appended to the address."));
    }
    if (text.ends_with('/')) {
        refuse(Sentence::tr("the service's address ends with a slash"),
               Sentence::tr("Leave the slash out: paths are appended to the address."));
    }
    if (url.scheme() == QLatin1String("http") && !net::isLoopbackHost(url.host())) {
        refuse(Sentence::tr("the service's address is not encrypted (http)"),
               Sentence::tr("Use https. Plain http is only for this computer (localhost)."));
    }
}

TozStoreConnection settingsOf(const tozstore::ClientConfiguration &configuration)
{
    return {.apiUrl = configuration.apiUrl,
            .clientId = configuration.clientId,
            .clientName = configuration.clientEmail,
            .suite = tozstore::suiteOf(configuration.privateKey.kind()),
            .canSign = configuration.signingKey.has_value()};
}

} // namespace strongroom::connections
