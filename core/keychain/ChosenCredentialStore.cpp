// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/ChosenCredentialStore.h"

#include "base/Error.h"
#include "base/Text.h"
#include "keychain/EntryName.h"
#include "keychain/ErrorInWords.h"
#include "keychain/KeychainPlatform.h"
#include "keychain/KeyringState.h"
#include "keychain/SystemVaultAccess.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace strongroom::keychain {

Keychain systemKeychain()
{
    auto store = std::make_shared<SystemCredentialStore>();
    return {store, std::make_shared<SystemVaultAccess>(store), [store] { return store->unavailableReason(); },
            [] { return !supportLibraryPresent() || keyringState(std::chrono::seconds(5)) == KeyringState::NotRunning; }};
}

ChosenCredentialStore::ChosenCredentialStore(std::string folder, Keychain keychain, const Argon2Cost &cost)
    : m_folder(std::move(folder))
    , m_place(m_folder)
    , m_keychain(std::move(keychain))
    , m_file(m_folder + "/credentials.sealed")
    , m_cost(cost)
{
}

ChosenCredentialStore::~ChosenCredentialStore() = default;

CredentialPlace ChosenCredentialStore::place() const { return m_place.read(); }

Sentence ChosenCredentialStore::unavailableReason()
{
    try {
        if (place() == CredentialPlace::Keychain) {
            return m_keychain.unavailableReason ? m_keychain.unavailableReason() : Sentence();
        }
        m_file.check();
        return {};
    } catch (const VaultError &error) {
        return withItsAdvice(error);
    }
}

void ChosenCredentialStore::setPassphraseSource(PassphraseSource source)
{
    const std::scoped_lock lock(m_asking);
    m_source = std::move(source);
}

void ChosenCredentialStore::refuseWhileLocked() const
{
    if (m_locked) {
        throw StorageError(Sentence::tr("Strongroom is locked")).advise(Sentence::tr("Unlock it and try again.")).maybeLater();
    }
}

CredentialStore &ChosenCredentialStore::ready()
{
    refuseWhileLocked();
    if (place() == CredentialPlace::Keychain) {
        return *m_keychain.store;
    }
    openFile();
    return m_file;
}

void ChosenCredentialStore::openFile()
{
    const std::uint64_t declined = m_declined;
    const std::scoped_lock lock(m_asking);
    if (m_file.isUnlocked()) {
        return;
    }
    m_file.check();   // before anybody types anything
    const StorageError notGiven =
        StorageError(Sentence::tr("the passphrase file is locked")).advise(Sentence::tr("Enter its passphrase and try again.")).maybeLater();
    if (!m_source || declined != m_declined) {
        throw notGiven;
    }
    ErrorPtr refused;
    while (!m_file.isUnlocked()) {
        const std::optional<SecretBytes> passphrase = m_source(refused ? refused->sentence() : Sentence());
        refuseWhileLocked();
        if (!passphrase) {
            ++m_declined;
            if (refused) {
                refused->raise();
            }
            throw notGiven;
        }
        try {
            m_file.unlock(*passphrase);
        } catch (const AuthError &error) {
            refused = error.clone();
        }
        if (m_locked) {   // while the key was made
            m_file.lock();
            refuseWhileLocked();
        }
    }
}

std::optional<SecretBytes> ChosenCredentialStore::read(const CredentialId &id) { return ready().read(id); }

void ChosenCredentialStore::write(const CredentialId &id, const SecretBytes &value)
{
    (void)ready();   // nobody waits for a person under the lock
    const PlaceFile::Guard guard(m_place);
    ready().write(id, value);
}

void ChosenCredentialStore::remove(const CredentialId &id)
{
    (void)ready();
    const PlaceFile::Guard guard(m_place);
    ready().remove(id);
}

Sentence ChosenCredentialStore::description() const
{
    try {
        return place() == CredentialPlace::Keychain ? m_keychain.store->description() : m_file.description();
    } catch (const StorageError &) {
        return Sentence::tr("the place of the credentials");
    }
}

UnlockBy ChosenCredentialStore::unlockBy() const
{
    try {
        return place() == CredentialPlace::Keychain ? UnlockBy::Keychain : UnlockBy::Passphrase;
    } catch (const StorageError &) {
        return UnlockBy::Keychain;   // unlock() says what is wrong
    }
}

void ChosenCredentialStore::lock() noexcept
{
    m_locked = true;
    m_file.lock();
}

void ChosenCredentialStore::unlock(const SecretBytes &passphrase)
{
    if (place() == CredentialPlace::Keychain) {
        try {
            if (m_keychain.access) {
                m_keychain.access->unlock(passphrase);
            }
        } catch (const StorageError &) {
            if (!m_keychain.isAbsent || !m_keychain.isAbsent()) {
                throw;
            }
        }
    } else {
        m_file.unlock(passphrase);
    }
    m_locked = false;
}

std::string ChosenCredentialStore::moveFileAside()
{
    const QString name = toQString(m_file.path());
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString aside = name + QStringLiteral(".kept-") + time;
    for (int i = 2; QFileInfo::exists(aside); ++i) {
        aside = name + QStringLiteral(".kept-") + time + QLatin1Char('-') + QString::number(i);
    }
    if (!QFile::rename(name, aside)) {
        throw StorageError(Sentence::tr("the passphrase file %1 cannot be moved aside").arg(m_file.path()))
            .advise(Sentence::tr("Rename the file by hand."))
            .about(m_file.path());
    }
    m_file.lock();
    return fromQString(aside);
}

MoveReport ChosenCredentialStore::usePassphraseFile(const SecretBytes &passphrase, const std::vector<CredentialId> &known, Unreachable unreachable)
{
    refuseWhileLocked();
    const PlaceFile::Guard guard(m_place);
    if (place() == CredentialPlace::PassphraseFile) {
        throw ClientError(Sentence::tr("credentials are kept in the passphrase file already"))
            .advise(Sentence::tr("Change its passphrase, if that is what you want."));
    }
    if (m_file.exists()) {
        (void)moveFileAside();
    }
    m_file.create(passphrase, m_cost);
    MoveReport report;
    std::vector<CredentialId> copied;
    try {
        for (const CredentialId &id : known) {
            std::optional<SecretBytes> value;
            try {
                value = m_keychain.store->read(id);
            } catch (const StorageError &) {
                if (unreachable == Unreachable::Refuse) {
                    throw;
                }
            }
            if (value) {
                m_file.write(id, *value);   // and read back
                copied.push_back(id);
            } else {
                report.missing.push_back(id);
            }
        }
        m_place.write(CredentialPlace::PassphraseFile);
    } catch (const VaultError &) {
        try {
            m_file.removeFile();
        } catch (const VaultError &) {
            // It is not the place, and the next try puts it aside.
        }
        throw;
    }
    report.moved = copied.size();
    for (const CredentialId &id : copied) {
        try {
            m_keychain.store->remove(id);
        } catch (const VaultError &error) {
            ++report.left;
            report.leftReason = error.sentence();
        }
    }
    return report;
}

MoveReport ChosenCredentialStore::useKeychain()
{
    if (place() == CredentialPlace::PassphraseFile && m_file.exists()) {
        (void)ready();
    }
    refuseWhileLocked();
    const PlaceFile::Guard guard(m_place);
    if (place() == CredentialPlace::Keychain) {
        throw ClientError(Sentence::tr("credentials are kept in the keychain already"));
    }
    MoveReport report;
    if (!m_file.exists()) {
        m_place.write(CredentialPlace::Keychain);
        return report;
    }
    std::vector<CredentialId> copied;
    try {
        for (const std::string &name : m_file.entries()) {
            const CredentialId id = credentialIdOf(name);
            const std::optional<SecretBytes> value = m_file.read(id);
            if (value) {
                m_keychain.store->write(id, *value);   // and read back
                copied.push_back(id);
            }
        }
        m_place.write(CredentialPlace::Keychain);
    } catch (const VaultError &) {
        for (const CredentialId &id : copied) {
            try {
                m_keychain.store->remove(id);
            } catch (const VaultError &) {
                // A copy of what the file still holds; the next move writes it again.
            }
        }
        throw;
    }
    report.moved = copied.size();
    try {
        m_file.removeFile();
    } catch (const VaultError &error) {
        report.left = copied.size();
        report.leftReason = error.sentence();
    }
    return report;
}

void ChosenCredentialStore::changePassphrase(const SecretBytes &current, const SecretBytes &fresh)
{
    refuseWhileLocked();
    m_file.changePassphrase(current, fresh, m_cost);
}

std::string ChosenCredentialStore::putFileAside()
{
    refuseWhileLocked();
    const PlaceFile::Guard guard(m_place);
    if (place() == CredentialPlace::Keychain) {
        throw ClientError(Sentence::tr("credentials are kept in the keychain: there is no passphrase file to put aside"));
    }
    const std::string aside = m_file.exists() ? moveFileAside() : std::string();
    m_place.write(CredentialPlace::Keychain);
    return aside;
}

} // namespace strongroom::keychain
