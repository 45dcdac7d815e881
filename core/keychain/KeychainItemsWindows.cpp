// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Windows Credential Manager (wincred.h), one generic credential an entry, of this user on this computer. It asks nobody and answers at once, so there is
// nothing to wait for: the timeout is not used.

#include "keychain/KeychainItems.h"

#include "base/Error.h"
#include "keychain/KeychainPlatform.h"

#include <array>
#include <memory>
#include <span>
#include <string>

#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

#include <wincred.h>

namespace strongroom::keychain {

namespace {

struct FreeCredential {
    void operator()(CREDENTIALW *credential) const noexcept
    {
        wipe(std::as_writable_bytes(std::span(credential->CredentialBlob, credential->CredentialBlobSize)));
        ::CredFree(credential);
    }
};

// Windows' own sentence names no value; ERROR_NO_SUCH_LOGON_SESSION is what services and network logons get.
StorageError refused(const Sentence &failed, DWORD error)
{
    const auto because = [&failed](const Sentence &reason) { return StorageError(whileDoing(failed, reason)); };
    if (error == ERROR_NO_SUCH_LOGON_SESSION) {
        return because(Sentence::tr("this sign-in has no Credential Manager"))
            .advise(Sentence::tr("Sign in to Windows itself, or choose a file protected by a passphrase for the credentials."));
    }
    if (error == ERROR_ACCESS_DENIED) {
        return because(Sentence::tr("access was declined"))
            .advise(Sentence::tr("Ask the administrator whether a policy forbids saved credentials (\"Do not allow storage of passwords\")."));
    }
    std::array<wchar_t, 256> text{};
    const DWORD length = ::FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, nullptr, error, 0, text.data(), static_cast<DWORD>(text.size()), nullptr);
    const std::string words = QString::fromWCharArray(text.data(), static_cast<qsizetype>(length)).trimmed().toStdString();
    return because(Sentence::tr("Windows answered \"%1\" (%2)").arg(words).arg(error))
        .advise(Sentence::tr("Open the Credential Manager in the Control Panel and see whether it works, then try again."));
}

std::wstring target(const QString &service, const std::string &name) { return (service + QLatin1Char('/') + QString::fromStdString(name)).toStdWString(); }

} // namespace

KeychainItems::KeychainItems(const std::string &service, std::chrono::milliseconds timeout)
    : m_service(QString::fromStdString(service))
    , m_timeout(timeout)
{
}

KeychainItems::~KeychainItems() = default;

std::optional<SecretBytes> KeychainItems::readItem(const std::string &name)
{
    CREDENTIALW *found = nullptr;
    if (::CredReadW(target(m_service, name).c_str(), CRED_TYPE_GENERIC, 0, &found) == 0) {
        const DWORD error = ::GetLastError();
        if (error == ERROR_NOT_FOUND) {
            return std::nullopt;
        }
        throw refused(Sentence::tr("cannot read from the keychain"), error);
    }
    const std::unique_ptr<CREDENTIALW, FreeCredential> credential(found);
    return SecretBytes(std::as_bytes(std::span(credential->CredentialBlob, credential->CredentialBlobSize)));
}

void KeychainItems::writeItem(const std::string &name, const SecretBytes &value)
{
    // Windows cuts nothing off but refuses with a number that says little.
    if (value.size() > largestItem()) {
        throw StorageError(whileDoing(Sentence::tr("cannot write to the keychain"),
                                      Sentence::tr("%1 bytes are more than one entry of the Windows Credential Manager holds").arg(value.size())));
    }
    std::wstring where = target(m_service, name);
    std::wstring user = m_service.toStdWString();   // shown beside the entry
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = where.data();
    credential.UserName = user.data();
    credential.CredentialBlobSize = static_cast<DWORD>(value.size());
    credential.CredentialBlob = reinterpret_cast<LPBYTE>(const_cast<std::byte *>(value.view().data()));
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;   // not with a roaming profile: credentials stay on the computer they were entered on
    if (::CredWriteW(&credential, 0) == 0) {
        const DWORD error = ::GetLastError();
        throw refused(Sentence::tr("cannot write to the keychain"), error);
    }
}

void KeychainItems::removeItem(const std::string &name)
{
    if (::CredDeleteW(target(m_service, name).c_str(), CRED_TYPE_GENERIC, 0) == 0) {
        const DWORD error = ::GetLastError();
        if (error != ERROR_NOT_FOUND) {
            throw refused(Sentence::tr("cannot delete from the keychain"), error);
        }
    }
}

} // namespace strongroom::keychain
