// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Where credentials are kept: to see, to choose, and the passphrase of the file.
#include "base/Json.h"
#include "base/Text.h"
#include "cli/Commands.h"
#include "cli/Confirmation.h"
#include "cli/SecretInput.h"
#include "cli/UserCredentials.h"
#include "connections/ConnectionRepository.h"
#include "connections/UserFolder.h"

#include <optional>
#include <utility>

namespace strongroom::cli {

namespace {

using keychain::ChosenCredentialStore;
using keychain::CredentialPlace;
using keychain::MoveReport;
using keychain::Unreachable;

ExitCode vaultStatus(Invocation &invocation)
{
    ChosenCredentialStore &store = *userCredentials();
    const bool inFile = store.place() == CredentialPlace::PassphraseFile;
    const Sentence reason = store.unavailableReason();
    if (invocation.output.json()) {
        Json document{{"place", inFile ? "passphrase_file" : "keychain"}, {"description", store.description().english()}, {"usable", reason.empty()}};
        if (!reason.empty()) {
            document["reason"] = reason.english();
        }
        if (inFile) {
            document["file"] = store.file().path();
        }
        invocation.output.document(dumpJson(document));
        return ExitCode::Done;
    }
    QString text = Cli::tr("Credentials are kept in %1.").arg(store.description().translated()) + QLatin1Char('\n');
    if (inFile) {
        text += Cli::tr("The file: %1").arg(toQString(store.file().path())) + QLatin1Char('\n');
    }
    text += (reason.empty() ? Cli::tr("It can be used.") : Cli::tr("It cannot be used: %1").arg(reason.translated())) + QLatin1Char('\n');
    invocation.output.write(fromQString(text));
    return ExitCode::Done;
}

ExitCode sayMoved(Invocation &invocation, const MoveReport &report)
{
    Output &output = invocation.output;
    output.message(Cli::tr("Credentials are kept in %1 now. Moved: %2.").arg(userCredentials()->description().translated()).arg(report.moved));
    if (!report.missing.empty()) {
        output.message(Cli::tr("Not found in the old place: %1. Enter them again (connections add), or unlock the keychain and move once more.").arg(report.missing.size()));
    }
    if (report.left > 0) {
        output.message(Cli::tr("Still in the old place too: %1 (%2).").arg(report.left).arg(report.leftReason.translated()));
    }
    return report.missing.empty() && report.left == 0 ? ExitCode::Done : ExitCode::Other;
}

void declareInit(QCommandLineParser &parser)
{
    addFlag(parser, "leave-keychain", Cli::tr("Go on when the keychain cannot be reached: what is in it stays there."));
}

ExitCode initPassphrase(Invocation &invocation)
{
    ChosenCredentialStore &store = *userCredentials();
    if (store.place() == CredentialPlace::PassphraseFile) {
        throw ClientError(Sentence::tr("credentials are kept in the passphrase file already"))
            .advise(Sentence::tr("See strongroom-cli vault change-passphrase."));
    }
    invocation.output.message(Cli::tr("A forgotten passphrase cannot be found or replaced: the credentials in the file are gone then."));
    const SecretBytes passphrase = vaultPassphrase(VaultPassphrase::New);
    return sayMoved(invocation, store.usePassphraseFile(passphrase, connections::storedCredentialsOf(connections::ConnectionRepository().load()),
                                                        invocation.isSet("leave-keychain") ? Unreachable::Leave : Unreachable::Refuse));
}

void declareChange(QCommandLineParser &parser)
{
    addValue(parser, "new-passphrase-fd", Cli::tr("number"), Cli::tr("Read the new passphrase from this open file descriptor."));
}

ExitCode changePassphrase(Invocation &invocation)
{
    ChosenCredentialStore &store = *userCredentials();
    if (store.place() == CredentialPlace::Keychain) {
        throw ClientError(Sentence::tr("credentials are kept in the keychain, which has no passphrase of ours"))
            .advise(Sentence::tr("See strongroom-cli vault init-passphrase."));
    }
    store.file().check();
    const SecretBytes current = vaultPassphrase(VaultPassphrase::Existing);
    std::optional<SecretBytes> fresh = secretFromDescriptor(invocation, "new-passphrase-fd");
    if (!fresh) {
        fresh = vaultPassphrase(VaultPassphrase::New);
    }
    store.changePassphrase(current, *fresh);
    invocation.output.message(Cli::tr("The passphrase was changed."));
    return ExitCode::Done;
}

ExitCode useKeychain(Invocation &invocation) { return sayMoved(invocation, userCredentials()->useKeychain()); }

ExitCode forgetFile(Invocation &invocation)
{
    confirm(invocation, Cli::tr("Use the keychain from now on and put the passphrase file aside, credentials and all?"),
            Sentence::tr("putting it aside needs a confirmation, and there is no terminal to ask on"), Sentence::tr("nothing was changed"));
    const std::string aside = userCredentials()->putFileAside();
    invocation.output.message(aside.empty() ? Cli::tr("The keychain is used from now on. There was no file.") : Cli::tr("The keychain is used from now on. The file was kept as %1").arg(toQString(aside)));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> vaultCommands()
{
    const QString group = QStringLiteral("vault");
    return {{group, QStringLiteral("status"), {}, Cli::tr("Say where credentials are kept, and whether that works."), 0, 0, [](QCommandLineParser &) {}, vaultStatus},
            {group, QStringLiteral("init-passphrase"), {}, Cli::tr("Keep credentials in a file behind a passphrase, and move them there."), 0, 0, declareInit, initPassphrase},
            {group, QStringLiteral("change-passphrase"), {}, Cli::tr("Give that file another passphrase."), 0, 0, declareChange, changePassphrase},
            {group, QStringLiteral("use-keychain"), {}, Cli::tr("Move credentials from that file to the keychain."), 0, 0, [](QCommandLineParser &) {}, useKeychain},
            {group, QStringLiteral("forget-file"), {}, Cli::tr("Put that file aside when its passphrase is forgotten."), 0, 0, declareYes, forgetFile}};
}

} // namespace strongroom::cli
