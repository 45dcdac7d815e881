// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/UserCredentials.h"

#include "base/Error.h"
#include "cli/SecretInput.h"
#include "cli/Terminal.h"
#include "connections/UserFolder.h"

#include <charconv>
#include <optional>
#include <utility>

namespace strongroom::cli {

namespace {

constexpr std::size_t largestPassphrase = 4096;

// What rememberVaultPassphrase() found; the descriptor can be read once.
std::optional<int> &passphraseDescriptor()
{
    static std::optional<int> descriptor;
    return descriptor;
}

bool canAskForPassphrase() { return canAsk() && isTerminal(Stream::Error); }

std::optional<SecretBytes> givenPassphrase()
{
    if (const std::optional<int> descriptor = std::exchange(passphraseDescriptor(), std::nullopt)) {
        return withoutLineEnd(readDescriptor(*descriptor, largestPassphrase));
    }
    return std::nullopt;
}

} // namespace

void declareVaultPassphrase(QCommandLineParser &parser)
{
    addValue(parser, "vault-passphrase-fd", Cli::tr("number"), Cli::tr("Read the passphrase of the credentials file from this open file descriptor, where there is such a file."));
}

void rememberVaultPassphrase(const Invocation &invocation)
{
    if (invocation.isSet("vault-passphrase-fd")) {
        passphraseDescriptor() = static_cast<int>(invocation.number("vault-passphrase-fd", 0, 0, 65535));
        return;
    }
    const auto variable = invocation.environment.find("STRONGROOM_PASSPHRASE_FD");
    if (variable == invocation.environment.end() || variable->second.empty()) {
        return;
    }
    const std::string &text = variable->second;
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 0 || number > 65535) {
        throw ClientError(Sentence::tr("STRONGROOM_PASSPHRASE_FD is not the number of a file descriptor")).about("STRONGROOM_PASSPHRASE_FD");
    }
    passphraseDescriptor() = number;
}

std::shared_ptr<keychain::ChosenCredentialStore> userCredentials()
{
    static const std::shared_ptr<keychain::ChosenCredentialStore> store = [] {
        auto made = std::make_shared<keychain::ChosenCredentialStore>(connections::userFolder(), keychain::systemKeychain());
        made->setPassphraseSource([](const Sentence &problem) -> std::optional<SecretBytes> {
            if (std::optional<SecretBytes> given = problem.empty() ? givenPassphrase() : std::nullopt) {
                return given;
            }
            if (!canAskForPassphrase()) {
                return std::nullopt;
            }
            QString question = Cli::tr("Passphrase of the credentials file: ");
            if (!problem.empty()) {
                question = Cli::tr("That is not the passphrase.") + QLatin1Char(' ') + question;
            }
            SecretBytes answer = askHidden(question.toStdString());
            return answer.empty() ? std::nullopt : std::optional(std::move(answer));
        });
        return made;
    }();
    return store;
}

SecretBytes vaultPassphrase(VaultPassphrase purpose)
{
    if (std::optional<SecretBytes> given = givenPassphrase()) {
        if (given->empty()) {
            throw ClientError(Sentence::tr("the file descriptor of the passphrase holds nothing")).about("vault-passphrase-fd");
        }
        return std::move(*given);
    }
    if (!canAskForPassphrase()) {
        throw ClientError(Sentence::tr("the credentials file needs a passphrase, and there is no terminal to ask on"))
            .advise(Sentence::tr("Add --vault-passphrase-fd, or set STRONGROOM_PASSPHRASE_FD."))
            .about("passphrase");
    }
    SecretBytes passphrase = askHidden((purpose == VaultPassphrase::New ? Cli::tr("New passphrase of the credentials file: ") : Cli::tr("Passphrase of the credentials file: ")).toStdString());
    if (passphrase.empty()) {
        throw ClientError(Sentence::tr("the passphrase is empty")).advise(Sentence::tr("Choose a passphrase; several words are good.")).about("passphrase");
    }
    if (purpose == VaultPassphrase::New && !passphrase.sameAs(askHidden(Cli::tr("The same again: ").toStdString()))) {
        throw ClientError(Sentence::tr("the two passphrases differ")).advise(Sentence::tr("Nothing was changed. Try again.")).about("passphrase");
    }
    return passphrase;
}

} // namespace strongroom::cli
