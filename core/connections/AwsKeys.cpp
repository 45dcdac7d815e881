// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/AwsKeys.h"

#include "auth/BearerHeader.h"
#include "base/Json.h"
#include "connections/OpenedConnection.h"

#include <string>

namespace strongroom::connections {

namespace {

using keychain::CredentialKind;

constexpr const char *idName = "access_key_id";
constexpr const char *secretName = "secret_access_key";
constexpr const char *sessionName = "session_token";

[[noreturn]] void damaged()
{
    throw ClientError(Sentence::tr("the AWS keys that are kept for this connection are damaged"))
        .advise(Sentence::tr("Edit the connection and enter the keys again."))
        .about("aws_access_key");
}

void require(std::string_view value, const Sentence &what, const char *member)
{
    if (value.empty()) {
        throw ClientError(Sentence::tr("%1 is missing").arg(what)).advise(Sentence::tr("Enter both halves of the access key.")).about(member);
    }
    if (!auth::isBearerToken(value)) {   // visible ASCII
        throw ClientError(Sentence::tr("%1 holds characters that none has").arg(what))
            .advise(Sentence::tr("Copy it again, without spaces or line ends."))
            .about(member);
    }
}

SecretBytes take(Json &json, const char *name)
{
    const auto found = json.find(name);
    if (found == json.end()) {
        return {};
    }
    if (!found->is_string()) {
        damaged();
    }
    std::string &text = found->get_ref<std::string &>();
    SecretBytes value{std::string_view(text)};
    wipe(text);
    return value;
}

} // namespace

SecretBytes awsKeysText(const aws::Credentials &keys)
{
    require(keys.accessKeyId, Sentence::tr("the AWS access key id"), idName);
    require(keys.secretAccessKey.text(), Sentence::tr("the AWS secret access key"), secretName);
    if (!keys.sessionToken.empty()) {
        require(keys.sessionToken.text(), Sentence::tr("the AWS session token"), sessionName);
    }
    Json json = Json::object();
    json[idName] = keys.accessKeyId;
    json[secretName] = std::string(keys.secretAccessKey.text());
    if (!keys.sessionToken.empty()) {
        json[sessionName] = std::string(keys.sessionToken.text());
    }
    std::string text = dumpJson(json);
    SecretBytes kept{std::string_view(text)};
    wipe(text);
    for (const char *const name : {secretName, sessionName}) {
        (void)take(json, name);
    }
    return kept;
}

std::vector<std::string> awsProfiles()
{
    const OpeningContext context = openingContext(Connection());
    return aws::profileNames(context.variables, context.home);
}

std::optional<aws::Credentials> awsKeysOf(const Credentials &credentials)
{
    const auto found = credentials.find(CredentialKind::AwsAccessKey);
    if (found == credentials.end() || found->second.empty()) {
        return std::nullopt;
    }
    std::optional<Json> json = parseJson(found->second.text());
    if (!json || !json->is_object()) {
        damaged();
    }
    aws::Credentials keys;
    keys.accessKeyId = std::string(take(*json, idName).text());
    keys.secretAccessKey = take(*json, secretName);
    keys.sessionToken = take(*json, sessionName);
    if (keys.accessKeyId.empty() || keys.secretAccessKey.empty()) {
        damaged();
    }
    return keys;
}

} // namespace strongroom::connections
