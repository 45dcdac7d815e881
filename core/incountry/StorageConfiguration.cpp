// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/StorageConfiguration.h"

#include "base/Error.h"
#include "base/Text.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <string_view>

namespace strongroom::incountry {

namespace {

bool hasControlCharacter(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

enum class Query { Allowed, Refused };

// A URL with a password in it would end up in lists, logs and files that hold nothing secret.
void checkUrl(const std::string &text, const std::string &member, Query query)
{
    const auto refuse = [&member](const Sentence &why, const Sentence &advice) {   // %1 of why is the member
        throw ClientError(why.arg(member)).advise(advice).about(member);
    };
    const Sentence example = Sentence::tr("Give a whole address, for example https://vault.example.com.");
    if (text.empty()) {
        refuse(Sentence::tr("%1 is empty"), example);
    }
    if (!isValidUtf8(text) || hasControlCharacter(text) || text.find(' ') != std::string::npos) {
        refuse(Sentence::tr("%1 is not a web address"), example);
    }
    const QUrl url(toQString(text), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))) {
        refuse(Sentence::tr("%1 is not an absolute https address"), example);
    }
    if (!url.userInfo().isEmpty()) {
        refuse(Sentence::tr("%1 holds a user name or password"), Sentence::tr("Leave them out of the address; credentials have their own fields."));
    }
    if (url.hasFragment() || (query == Query::Refused && url.hasQuery())) {
        refuse(Sentence::tr("%1 has a part after \"?\" or \"#\""), Sentence::tr("Leave that part out: paths are appended to the address."));
    }
    if (url.scheme() == QLatin1String("http") && !isLoopback(url.host())) {
        refuse(Sentence::tr("%1 is not encrypted (http)"), Sentence::tr("Use https. Plain http is only for this computer (localhost)."));
    }
}

} // namespace

std::map<std::string, std::string> StorageConfiguration::defaultAuthEndpoints()
{
    return {{"apac", "https://auth-apac.incountry.com/oauth2/token"},
            {"emea", "https://auth-emea.incountry.com/oauth2/token"},
            {"default", "https://auth-emea.incountry.com/oauth2/token"}};
}

void StorageConfiguration::validate() const
{
    if (environmentId.empty()) {
        throw ClientError(Sentence::tr("The environment id is missing")).advise(Sentence::tr("Copy it from the InCountry portal.")).about("environment_id");
    }
    if (!isValidUtf8(environmentId) || hasControlCharacter(environmentId)) {
        throw ClientError(Sentence::tr("The environment id holds a character that cannot be sent")).about("environment_id");
    }
    if (endpoint) {
        checkUrl(*endpoint, "endpoint", Query::Refused);
    }
    if (endpointMask && !endpointMask->empty()) {
        try {
            checkUrl("https://us" + *endpointMask, "endpoint_mask", Query::Refused);
        } catch (const ClientError &) {
            throw ClientError(Sentence::tr("endpoint_mask does not make an address when it is put behind a country's code"))
                .advise(Sentence::tr("It looks like \"-mt-01.api.example.com\", with its own separator in front."))
                .about("endpoint_mask");
        }
    }
    checkUrl(countriesEndpoint, "countries_endpoint", Query::Allowed);
    if (!authEndpoints.contains("default")) {
        throw ClientError(Sentence::tr("auth_endpoints has no entry \"default\"")).about("auth_endpoints");
    }
    for (const auto &[region, url] : authEndpoints) {
        if (region.empty()) {
            throw ClientError(Sentence::tr("auth_endpoints has an entry without a region name")).about("auth_endpoints");
        }
        if (region != toLowerAscii(region)) {
            throw ClientError(Sentence::tr("A region name in auth_endpoints is not in lower case")).about("auth_endpoints");
        }
        checkUrl(url, "auth_endpoints", Query::Allowed);
    }
    if (timeout <= std::chrono::seconds::zero()) {
        throw ClientError(Sentence::tr("timeout is not a positive number of seconds")).about("timeout");
    }
}

} // namespace strongroom::incountry
