// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/Environments.h"

#include "base/Error.h"
#include "base/Text.h"
#include "net/Proxies.h"

#include <QString>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace strongroom::auth {

namespace {

constexpr std::array<std::pair<ClientAuthentication, std::string_view>, 3> authentications{{
    {ClientAuthentication::BasicRaw, "basic-raw"},
    {ClientAuthentication::BasicForm, "basic-form"},
    {ClientAuthentication::Post, "post"},
}};

bool isLowerOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isLetterOrDigit(char c)
{
    return isLowerOrDigit(c) || (c >= 'A' && c <= 'Z');
}

// It becomes a part of a host's name.
bool isRegion(std::string_view text)
{
    return text.size() <= 32 && isLowerOrDigit(text.empty() ? '-' : text.front()) && isLowerOrDigit(text.back())
        && std::ranges::all_of(text, [](char c) { return isLowerOrDigit(c) || c == '-'; });
}

bool hasControlCharacter(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

void requireName(std::string_view name, const char *member)
{
    if (name.empty() || hasControlCharacter(name) || !isValidUtf8(name) || name.front() == ' ' || name.back() == ' ') {
        throw ClientError(name.empty() ? Sentence::tr("the environment has no name")
                                       : Sentence::tr("the environment's name has characters that a name cannot have"))
            .advise(Sentence::tr("Enter a name without blanks before or after it, such as dev."))
            .about(member);
    }
}

// An address with a password in it would end up in lists and files that hold nothing secret.
void requireUrl(const std::string &text, const std::string &environment, const Sentence &what, const char *member)
{
    const auto refuse = [&](Sentence why, Sentence advice) {
        throw ClientError(std::move(why).arg(what).arg(environment)).advise(std::move(advice)).about(member);
    };
    const auto example = [] { return Sentence::tr("Enter a whole address, such as https://login.example.com/oauth2/token."); };
    const QUrl url(toQString(text), QUrl::StrictMode);
    const bool http = url.scheme() == QLatin1String("http");
    if (hasControlCharacter(text) || text.find(' ') != std::string::npos || !url.isValid() || url.host().isEmpty()
        || (!http && url.scheme() != QLatin1String("https"))) {
        refuse(Sentence::tr("%1 of the environment %2 is not an https address"), example());
    }
    if (!url.userInfo().isEmpty() || url.authority().contains(QLatin1Char('@'))) {
        refuse(Sentence::tr("%1 of the environment %2 holds a user name or a password"),
               Sentence::tr("Leave them out of the address; credentials have their own fields."));
    }
    if (url.hasFragment()) {
        refuse(Sentence::tr("%1 of the environment %2 has a part after \"#\""), example());
    }
    if (http && !net::isLoopbackHost(url.host())) {
        refuse(Sentence::tr("%1 of the environment %2 is not encrypted (http)"), Sentence::tr("Use https. Plain http is only for this computer (localhost)."));
    }
}

Environment envase(std::string name, std::vector<std::string> aliases, std::string tokenUrl)
{
    Environment environment;
    environment.name = std::move(name);
    environment.aliases = std::move(aliases);
    environment.tokenUrl = std::move(tokenUrl);
    environment.scope = "connectdata/events";
    environment.region = "us-east-1";
    return environment;
}

} // namespace

void Environment::validate() const
{
    requireName(name, "name");
    for (const std::string &alias : aliases) {
        requireName(alias, "aliases");
    }
    if (!tokenUrl.empty()) {
        requireUrl(tokenUrl, name, Sentence::tr("the token endpoint"), "tokenUrl");
    }
    // RFC 6749, section 3.3: visible characters and blanks, without the quote and the backslash.
    if (std::ranges::any_of(scope, [](char c) { return c < 0x20 || c > 0x7e || c == '"' || c == '\\'; })) {
        throw ClientError(Sentence::tr("the scope of the environment %1 has characters that a scope cannot have").arg(name))
            .advise(Sentence::tr("Enter the scopes with a blank between two of them."))
            .about("scope");
    }
    if (!region.empty() && !isRegion(region)) {
        throw ClientError(Sentence::tr("the region of the environment %1 is no AWS region").arg(name))
            .advise(Sentence::tr("Enter a region such as us-east-1."))
            .about("region");
    }
    if (!userPoolId.empty()) {
        const UserPool pool = parseUserPool(userPoolId);
        if (!region.empty() && region != pool.region && cognitoEndpoint.empty()) {
            throw ClientError(Sentence::tr("the user pool %1 is not in the region %2").arg(pool.id).arg(region))
                .advise(Sentence::tr("Enter the pool's region, or leave the region empty."))
                .about("region");
        }
    }
    if (!cognitoEndpoint.empty()) {
        requireUrl(cognitoEndpoint, name, Sentence::tr("the Cognito endpoint"), "cognitoEndpoint");
    }
}

void Environment::requireTokenUrl() const
{
    if (tokenUrl.empty()) {
        throw ClientError(Sentence::tr("the environment %1 has no token endpoint").arg(name))
            .advise(Sentence::tr("Enter its token endpoint under Environments."))
            .about("tokenUrl");
    }
}

void Environment::requireUserPool() const
{
    if (userPoolId.empty()) {
        throw ClientError(Sentence::tr("the environment %1 has no user pool").arg(name))
            .advise(Sentence::tr("Enter the id of its user pool under Environments."))
            .about("userPoolId");
    }
    (void)parseUserPool(userPoolId);
}

std::string_view nameOf(ClientAuthentication authentication)
{
    const auto found = std::ranges::find(authentications, authentication, &std::pair<ClientAuthentication, std::string_view>::first);
    return found->second;
}

ClientAuthentication clientAuthenticationOf(std::string_view name)
{
    const auto found = std::ranges::find(authentications, name, &std::pair<ClientAuthentication, std::string_view>::second);
    if (found == authentications.end()) {
        throw ClientError(Sentence::tr("the client authentication is none that is known"))
            .advise(Sentence::tr("Choose basic-raw, basic-form or post."))
            .about("clientAuth");
    }
    return found->first;
}

std::string_view nameOf(HeaderScheme scheme)
{
    return scheme == HeaderScheme::Raw ? "raw" : "Bearer";
}

HeaderScheme headerSchemeOf(std::string_view name)
{
    if (equalsIgnoringAsciiCase(name, "bearer")) {
        return HeaderScheme::Bearer;
    }
    if (equalsIgnoringAsciiCase(name, "raw")) {
        return HeaderScheme::Raw;
    }
    throw ClientError(Sentence::tr("the header scheme is none that is known")).advise(Sentence::tr("Choose Bearer or raw.")).about("scheme");
}

const std::vector<Environment> &builtInEnvironments()
{
    static const std::vector<Environment> environments{
        envase("dev", {"test", "development"}, "https://envase-dev.auth.us-east-1.amazoncognito.com/oauth2/token"),
        envase("stg", {"sandbox", "staging"}, "https://envase-stg.auth.us-east-1.amazoncognito.com/oauth2/token"),
        envase("prod", {"production"}, "https://envase.auth.us-east-1.amazoncognito.com/oauth2/token"),
    };
    return environments;
}

const Environment &findEnvironment(const std::vector<Environment> &environments, std::string_view name)
{
    const auto isIt = [name](std::string_view other) { return equalsIgnoringAsciiCase(name, other); };
    // A name goes before an alias: the user may call an environment of their own "test".
    const auto named = std::ranges::find_if(environments, [&](const Environment &environment) { return isIt(environment.name); });
    if (named != environments.end()) {
        return *named;
    }
    const auto aliased = std::ranges::find_if(environments, [&](const Environment &environment) { return std::ranges::any_of(environment.aliases, isIt); });
    if (aliased != environments.end()) {
        return *aliased;
    }
    std::string known;
    for (const Environment &environment : environments) {
        known.append(known.empty() ? "" : ", ").append(environment.name);
    }
    throw ClientError(name.empty() ? Sentence::tr("no environment is chosen") : Sentence::tr("there is no environment %1").arg(std::string(name)))
        .advise(known.empty() ? Sentence::tr("There are no environments: add one.") : Sentence::tr("These are known: %1.").arg(known))
        .about("environment");
}

UserPool parseUserPool(std::string_view id)
{
    const std::size_t underscore = id.find('_');
    const std::string_view region = id.substr(0, underscore);
    const std::string_view name = underscore == std::string_view::npos ? std::string_view() : id.substr(underscore + 1);
    const bool isRegionOfPool = !region.empty() && std::ranges::all_of(region, [](char c) { return isLetterOrDigit(c) || c == '-'; });
    if (!isRegionOfPool || name.empty() || id.size() > 128 || !std::ranges::all_of(name, isLetterOrDigit)) {
        throw ClientError(Sentence::tr("the user pool id has not the form of one"))
            .advise(Sentence::tr("It looks like us-east-1_AbCdEf123."))
            .about("userPoolId");
    }
    return {std::string(id), std::string(region), std::string(name)};
}

std::string cognitoEndpointOf(const Environment &environment)
{
    if (!environment.cognitoEndpoint.empty()) {
        return environment.cognitoEndpoint;
    }
    const std::string region = environment.region.empty() && !environment.userPoolId.empty() ? parseUserPool(environment.userPoolId).region : environment.region;
    if (region.empty()) {
        throw ClientError(Sentence::tr("the environment %1 has neither a region nor a user pool").arg(environment.name))
            .advise(Sentence::tr("Enter the id of its user pool under Environments."))
            .about("userPoolId");
    }
    std::string url("https://cognito-idp.");
    url.append(region).append(region.starts_with("cn-") ? ".amazonaws.com.cn/" : ".amazonaws.com/");
    return url;
}

} // namespace strongroom::auth
