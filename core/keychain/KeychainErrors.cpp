// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/KeychainErrors.h"

#include "keychain/KeychainPlatform.h"

#include <qt6keychain/keychain.h>

namespace strongroom::keychain {

namespace {

bool mentions(const QString &text, const char *word) { return text.contains(QLatin1StringView(word), Qt::CaseInsensitive); }

constexpr const char *withoutKeychain = "Without a keychain nothing secret is saved, unless you choose a file protected by a passphrase for it. "
                                        "Or pass the credentials in the environment, or name a file in STRONGROOM_SECRETS_DATA_FILE.";

} // namespace

StorageError keychainError(const std::string &doing, int error, const QString &text)
{
    const std::string what = "cannot " + doing + ": ";
    if (error == QKeychain::AccessDeniedByUser) {
        return StorageError(what + "access was declined").advise("Allow access when the system asks, and try again.");
    }
    if (!supportLibraryPresent()) {
        return StorageError(what + "the library libsecret is not installed").advise("Install libsecret (Debian and Ubuntu: libsecret-1-0) and start again.");
    }
    if (mentions(text, "timeout was reached")) {
        return keychainTimeout(doing);
    }
    if (error == QKeychain::AccessDenied || mentions(text, "locked")) {
        return StorageError(what + "the keychain is locked").advise("Unlock the keychain and try again.").maybeLater();
    }
    if (mentions(text, "d-bus") || mentions(text, "dbus") || mentions(text, "could not connect") || mentions(text, "autolaunch")) {
        return StorageError(what + "there is no D-Bus session, so no keychain can be reached").advise(withoutKeychain);
    }
    if (mentions(text, "does not exist at path") || mentions(text, "no such object")) {
        return StorageError(what + "the keychain service has no keyring yet, and could not ask for one to be made")
            .advise("Create a keyring called Login (for example with Seahorse), or sign in to a desktop session.");
    }
    if (error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented || mentions(text, "serviceunknown")
        || mentions(text, "not provided by any") || mentions(text, "unknown error")) {
        return StorageError(what + "no keychain service is running").advise(std::string("Start a keychain service such as GNOME Keyring or KWallet. ") + withoutKeychain);
    }
    return StorageError(what + "the keychain answered \"" + text.toStdString() + "\"").advise("Unlock the keychain and try again.");
}

StorageError keychainTimeout(const std::string &doing)
{
    return StorageError("cannot " + doing + ": the keychain did not answer")
        .advise("Look for a dialog that asks for the keychain's password, answer it, and try again.")
        .maybeLater();
}

} // namespace strongroom::keychain
