// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/SecretInput.h"

#include "cli/Terminal.h"

namespace strongroom::cli {

namespace {

using keychain::CredentialKind;

constexpr std::size_t largestSecret = 64 * 1024;
constexpr std::size_t largestSecretsData = 1024 * 1024;

SecretBytes fromDescriptor(const Invocation &invocation, const char *option, std::size_t largest)
{
    const auto descriptor = static_cast<int>(invocation.number(option, 0, 0, 65535));
    SecretBytes secret = withoutLineEnd(readDescriptor(descriptor, largest));
    if (secret.empty()) {
        throw ClientError(Sentence::tr("--%1: the file descriptor holds nothing").arg(std::string(option))).about(option);
    }
    return secret;
}

const char *variableOf(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::ApiKey:
        return "INC_API_KEY";
    case CredentialKind::ClientId:
        return "INC_CLIENT_ID";
    case CredentialKind::ClientSecret:
        return "INC_CLIENT_SECRET";
    case CredentialKind::SecretsData:
        return "STRONGROOM_SECRETS_DATA_FILE";
    case CredentialKind::TozConfiguration:
    case CredentialKind::LockerAccessKey:
    case CredentialKind::XApiKey:
    case CredentialKind::UserName:
    case CredentialKind::Password:
    case CredentialKind::AwsAccessKey:
        break;   // only from a file or the keychain
    case CredentialKind::ProxyPassword:
        return "STRONGROOM_PROXY_PASSWORD";
    }
    return "";
}

QString questionFor(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::ApiKey:
        return Cli::tr("API key: ");
    case CredentialKind::ClientId:
        return Cli::tr("Client id: ");
    case CredentialKind::ClientSecret:
        return Cli::tr("Client secret: ");
    case CredentialKind::SecretsData:
        return Cli::tr("Password of the vault, or secrets data in one line: ");
    case CredentialKind::TozConfiguration:
    case CredentialKind::LockerAccessKey:
    case CredentialKind::XApiKey:
    case CredentialKind::UserName:
    case CredentialKind::Password:
    case CredentialKind::AwsAccessKey:
        break;
    case CredentialKind::ProxyPassword:
        return Cli::tr("Password at the proxy: ");
    }
    return {};
}

} // namespace

SecretBytes withoutLineEnd(SecretBytes secret)
{
    std::string_view text = secret.text();
    if (text.ends_with('\n')) {
        text.remove_suffix(text.ends_with("\r\n") ? 2 : 1);
        return SecretBytes(text);
    }
    return secret;
}

void declareSecretOptions(QCommandLineParser &parser)
{
    addValue(parser, "secret-fd", Cli::tr("number"), Cli::tr("Read the client secret or API key from this open file descriptor."));
    addValue(parser, "secrets-data-fd", Cli::tr("number"), Cli::tr("Read the keys (secrets data) from this open file descriptor."));
}

connections::Credentials secretsFromDescriptors(const Invocation &invocation, connections::SignIn signIn)
{
    connections::Credentials credentials;
    if (invocation.isSet("secret-fd")) {
        credentials.emplace(signIn == connections::SignIn::ApiKey ? CredentialKind::ApiKey : CredentialKind::ClientSecret,
                            fromDescriptor(invocation, "secret-fd", largestSecret));
    }
    if (std::optional<SecretBytes> data = secretsDataFromDescriptor(invocation, "secrets-data-fd")) {
        credentials.emplace(CredentialKind::SecretsData, std::move(*data));
    }
    return credentials;
}

std::optional<SecretBytes> secretFromDescriptor(const Invocation &invocation, const char *option)
{
    return invocation.isSet(option) ? std::optional(fromDescriptor(invocation, option, largestSecret)) : std::nullopt;
}

std::optional<SecretBytes> secretsDataFromDescriptor(const Invocation &invocation, const char *option)
{
    if (!invocation.isSet(option)) {
        return std::nullopt;
    }
    return fromDescriptor(invocation, option, largestSecretsData);
}

std::optional<SecretBytes> secretFromEnvironment(const Invocation &invocation, CredentialKind kind)
{
    const auto found = invocation.environment.find(variableOf(kind));
    if (found == invocation.environment.end() || found->second.empty()) {
        return std::nullopt;
    }
    if (kind == CredentialKind::SecretsData) {
        return connections::readSecretFile(found->second);
    }
    return SecretBytes(std::string_view(found->second));
}

std::optional<SecretBytes> secretFromPrompt(CredentialKind kind)
{
    if (!canAsk() || !isTerminal(Stream::Error)) {
        return std::nullopt;
    }
    SecretBytes answer = askHidden(questionFor(kind).toStdString());
    if (answer.empty()) {
        return std::nullopt;
    }
    return answer;
}

SecretBytes secretFromFileOrPrompt(const Invocation &invocation, const char *option, const QString &question)
{
    const std::string path = invocation.value(option);
    SecretBytes secret;
    if (!path.empty() && path != "-") {
        secret = withoutLineEnd(connections::readSecretFile(path));
    } else if (path.empty() && canAsk() && isTerminal(Stream::Error)) {
        secret = askHidden(question.toStdString());
    } else {
        const InputWait wait;
        secret = withoutLineEnd(readDescriptor(0, largestSecret));
    }
    if (secret.empty()) {
        throw ClientError(Sentence::tr("--%1: there is nothing in it").arg(std::string(option)))
            .advise(Sentence::tr("Name a file, send it on standard input, or let the program ask."))
            .about(option);
    }
    return secret;
}

void declarePassphraseOptions(QCommandLineParser &parser)
{
    addValue(parser, "passphrase-file", Cli::tr("file"), Cli::tr("Read the passphrase of the encrypted file from this file, without its line end."));
    addValue(parser, "passphrase-fd", Cli::tr("number"), Cli::tr("Read the passphrase of the encrypted file from this open file descriptor."));
}

SecretBytes passphraseOf(const Invocation &invocation, PassphraseFor purpose)
{
    if (invocation.isSet("passphrase-file") && invocation.isSet("passphrase-fd")) {
        throw ClientError(Sentence::tr("--passphrase-file and --passphrase-fd are both given")).advise(Sentence::tr("Leave one out.")).about("passphrase");
    }
    if (invocation.isSet("passphrase-fd")) {
        return fromDescriptor(invocation, "passphrase-fd", largestSecret);
    }
    if (invocation.isSet("passphrase-file")) {
        SecretBytes passphrase = withoutLineEnd(connections::readSecretFile(invocation.value("passphrase-file")));
        if (passphrase.empty()) {
            throw ClientError(Sentence::tr("the passphrase file holds nothing")).about("passphrase-file");
        }
        return passphrase;
    }
    if (!canAsk() || !isTerminal(Stream::Error)) {
        throw ClientError(Sentence::tr("the file needs a passphrase, and there is no terminal to ask on"))
            .advise(Sentence::tr("Add --passphrase-file or --passphrase-fd."))
            .about("passphrase");
    }
    SecretBytes passphrase = askHidden(Cli::tr("Passphrase of the file: ").toStdString());
    if (passphrase.empty()) {
        throw ClientError(Sentence::tr("the passphrase is empty")).advise(Sentence::tr("Choose a passphrase; several words are good.")).about("passphrase");
    }
    if (purpose == PassphraseFor::NewFile && !passphrase.sameAs(askHidden(Cli::tr("The same again: ").toStdString()))) {
        throw ClientError(Sentence::tr("the two passphrases differ")).advise(Sentence::tr("Nothing was written. Try again.")).about("passphrase");
    }
    return passphrase;
}

} // namespace strongroom::cli
