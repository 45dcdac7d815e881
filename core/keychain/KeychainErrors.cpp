// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/KeychainErrors.h"

#include "keychain/KeychainPlatform.h"

#include <qt6keychain/keychain.h>

namespace strongroom::keychain {

namespace {

bool mentions(const QString &text, const char *word) { return text.contains(QLatin1StringView(word), Qt::CaseInsensitive); }

Sentence withoutKeychain()
{
    return Sentence::tr("Without a keychain nothing secret is saved, unless you choose a file protected by a passphrase for it. "
                        "Or pass the credentials in the environment, or name a file in STRONGROOM_SECRETS_DATA_FILE.");
}

} // namespace

StorageError keychainError(const Sentence &failed, int error, const QString &text)
{
    const auto because = [&failed](const Sentence &reason) { return StorageError(whileDoing(failed, reason)); };
    if (error == QKeychain::AccessDeniedByUser) {
        return because(Sentence::tr("access was declined")).advise(Sentence::tr("Allow access when the system asks, and try again."));
    }
    if (!supportLibraryPresent()) {
        return because(Sentence::tr("the library libsecret is not installed"))
            .advise(Sentence::tr("Install libsecret (Debian and Ubuntu: libsecret-1-0) and start again."));
    }
    if (mentions(text, "timeout was reached")) {
        return keychainTimeout(failed);
    }
    if (error == QKeychain::AccessDenied || mentions(text, "locked")) {
        return because(Sentence::tr("the keychain is locked")).advise(Sentence::tr("Unlock the keychain and try again.")).maybeLater();
    }
    if (mentions(text, "d-bus") || mentions(text, "dbus") || mentions(text, "could not connect") || mentions(text, "autolaunch")) {
        return because(Sentence::tr("there is no D-Bus session, so no keychain can be reached")).advise(withoutKeychain());
    }
    if (mentions(text, "does not exist at path") || mentions(text, "no such object")) {
        return because(Sentence::tr("the keychain service has no keyring yet, and could not ask for one to be made"))
            .advise(Sentence::tr("Create a keyring called Login (for example with Seahorse), or sign in to a desktop session."));
    }
    if (error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented || mentions(text, "serviceunknown")
        || mentions(text, "not provided by any") || mentions(text, "unknown error")) {
        return because(Sentence::tr("no keychain service is running"))
            .advise(inTurn(Sentence::tr("Start a keychain service such as GNOME Keyring or KWallet."), withoutKeychain()));
    }
    return because(Sentence::tr("the keychain answered \"%1\"").arg(text.toStdString())).advise(Sentence::tr("Unlock the keychain and try again."));
}

StorageError keychainTimeout(const Sentence &failed)
{
    return StorageError(whileDoing(failed, Sentence::tr("the keychain did not answer")))
        .advise(Sentence::tr("Look for a dialog that asks for the keychain's password, answer it, and try again."))
        .maybeLater();
}

} // namespace strongroom::keychain
