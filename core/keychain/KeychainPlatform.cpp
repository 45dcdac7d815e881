// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/KeychainPlatform.h"

#include <QLibrary>

namespace strongroom::keychain {

#if defined(Q_OS_WIN)
std::size_t largestItem() { return 2500; }
Sentence keychainName() { return "Windows Credential Manager"; }
bool supportLibraryPresent() { return true; }
#elif defined(Q_OS_MACOS)
std::size_t largestItem() { return 16 * 1024; }
Sentence keychainName() { return "macOS Keychain"; }
bool supportLibraryPresent() { return true; }
#else
std::size_t largestItem() { return 16 * 1024; }
Sentence keychainName() { return Sentence::tr("the Secret Service keyring"); }
bool supportLibraryPresent()
{
    QLibrary library(QStringLiteral("secret-1"), 0);
    return library.load();   // stays loaded: unloading libraries that registered GObject types is not allowed
}
#endif

} // namespace strongroom::keychain
