// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/AccessKey.h"

#include "base/Error.h"
#include "crypto/Encoding.h"

#include <QHostAddress>
#include <QString>
#include <QUrl>

#include <algorithm>
#include <array>

namespace strongroom::locker {

namespace {

constexpr std::array<const char *, 2> idVariables{"LOCKER_ACCESS_KEY_ID", "ACCESS_KEY_ID"};
constexpr std::array<const char *, 4> secretVariables{"LOCKER_SECRET_ACCESS_KEY", "SECRET_ACCESS_KEY", "LOCKER_ACCESS_KEY_SECRET", "ACCESS_KEY_SECRET"};
constexpr const char *baseVariable = "LOCKER_API_BASE";
constexpr std::size_t longestBase = 4096;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n\v\f";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

bool isUuidV4(std::string_view id)
{
    constexpr std::size_t length = 36;
    constexpr std::size_t version = 14;
    constexpr std::size_t variant = 19;
    if (id.size() != length) {
        return false;
    }
    for (std::size_t at = 0; at < length; ++at) {
        const bool dash = at == 8 || at == 13 || at == 18 || at == 23;
        if (dash ? id[at] != '-' : !isHex(id[at])) {
            return false;
        }
    }
    return id[version] == '4' && std::string_view("89abAB").find(id[variant]) != std::string_view::npos;
}

// The first variable of the list that is set and not blank.
template <std::size_t N>
std::pair<std::string, std::string_view> firstOf(const std::array<const char *, N> &names, const std::map<std::string, std::string> &environment)
{
    for (const char *const name : names) {
        const auto found = environment.find(name);
        if (found != environment.end() && !trimmed(found->second).empty()) {
            return {name, found->second};
        }
    }
    return {};
}

[[noreturn]] void missing(const Sentence &what, const char *member)
{
    throw AuthError(AuthFailure::InvalidClient, what)
        .advise(Sentence::tr("Give both the access key id and the secret access key: in the connection, as LOCKER_ACCESS_KEY_ID and LOCKER_SECRET_ACCESS_KEY, "
                             "or in ~/.locker/credentials."))
        .about(member);
}

} // namespace

AccessKey AccessKey::checked(std::string_view id, const SecretBytes &secret)
{
    const std::string_view givenId = trimmed(id);
    const std::string_view givenSecret = trimmed(secret.text());
    if (givenId.empty()) {
        missing(Sentence::tr("there is no access key id"), "access_key_id");
    }
    if (givenSecret.empty()) {
        missing(Sentence::tr("there is no secret access key"), "secret_access_key");
    }
    if (!isUuidV4(givenId)) {
        throw AuthError(AuthFailure::InvalidClient, Sentence::tr("the access key id is not a UUID of version 4"))
            .advise(Sentence::tr("It looks like 6f5af581-3759-482f-83ca-22557013daab; copy it from the project's access keys."))
            .about("access_key_id");
    }
    const std::optional<WipingBytes> decoded = crypto::decodeSecretBase64(givenSecret);
    if (!decoded || decoded->empty()) {
        throw AuthError(AuthFailure::InvalidClient, Sentence::tr("the secret access key is not whole base64"))
            .advise(Sentence::tr("It was cut off or changed when it was copied: it ends with = as often as not, and has no blanks and no line breaks in it."))
            .about("secret_access_key");
    }
    return {std::string(givenId), SecretBytes(givenSecret)};
}

std::string checkedApiBase(std::string_view apiBase)
{
    apiBase = trimmed(apiBase);
    if (apiBase.empty()) {
        return std::string(defaultApiBase);
    }
    if (apiBase.ends_with('/')) {
        apiBase.remove_suffix(1);
    }
    if (apiBase.size() > longestBase) {
        throw ClientError(Sentence::tr("the API base is longer than 4,096 characters")).about("api_base");
    }
    const QUrl url(QString::fromUtf8(apiBase.data(), static_cast<qsizetype>(apiBase.size())), QUrl::StrictMode);
    const bool loopback = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    const bool safe = url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && loopback);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() || !safe) {
        throw ClientError(Sentence::tr("the API base is not an https address"))
            .advise(Sentence::tr("It looks like https://api.locker.io/locker_secrets; http is for this computer itself only."))
            .about("api_base");
    }
    return std::string(apiBase);
}

bool hasAccessKeyVariable(const std::map<std::string, std::string> &environment)
{
    return !firstOf(idVariables, environment).first.empty() || !firstOf(secretVariables, environment).first.empty();
}

ResolvedSettings resolveSettings(const GivenSettings &given, const std::map<std::string, std::string> &environment, const std::optional<SecretBytes> &file)
{
    ResolvedSettings resolved;
    std::string_view base = given.apiBase;
    if (const auto found = environment.find(baseVariable); trimmed(base).empty() && found != environment.end()) {
        base = found->second;
    }
    resolved.apiBase = checkedApiBase(base);
    if (!trimmed(given.accessKeyId).empty() || !trimmed(given.secretAccessKey.text()).empty()) {
        resolved.key = AccessKey::checked(given.accessKeyId, given.secretAccessKey);
        return resolved;
    }
    if (hasAccessKeyVariable(environment)) {
        const auto id = firstOf(idVariables, environment);
        const auto secret = firstOf(secretVariables, environment);
        resolved.source = AccessKeySource::Environment;
        resolved.idVariable = id.first;
        resolved.secretVariable = secret.first;
        resolved.key = AccessKey::checked(id.second, SecretBytes(secret.second));
        return resolved;
    }
    const GivenSettings read = file ? readCredentialsFile(file->text()) : GivenSettings();
    resolved.source = AccessKeySource::File;
    resolved.key = AccessKey::checked(read.accessKeyId, read.secretAccessKey);
    return resolved;
}

} // namespace strongroom::locker
