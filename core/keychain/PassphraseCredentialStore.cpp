// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/PassphraseCredentialStore.h"

#include "base/Error.h"
#include "keychain/EntryName.h"
#include "keychain/SealedFile.h"

#include <mutex>
#include <utility>

namespace strongroom::keychain {

class PassphraseCredentialStore::Private {
public:
    explicit Private(std::string path) : file(std::move(path)) {}

    SealedFile file;
    std::mutex work;   // one change at a time in this process; the file's own lock is for the others
    std::mutex keyMutex;
    SecretBytes key;   // empty: locked
    PassphraseHeader header;
    std::uint64_t turn = 0;   // of lock(): a key that was made before it does not come back after it

    // The key for a file with this header, for one operation.
    [[nodiscard]] SecretBytes keyFor(const PassphraseHeader &found)
    {
        const std::scoped_lock lock(keyMutex);
        if (key.empty()) {
            throw StorageError(Sentence::tr("the passphrase file is locked")).advise(Sentence::tr("Enter its passphrase.")).maybeLater();
        }
        if (!(found == header)) {
            key = SecretBytes();
            throw StorageError(Sentence::tr("another program gave the passphrase file another passphrase"))
                .advise(Sentence::tr("Enter the new passphrase."))
                .maybeLater();
        }
        return key.duplicate();
    }

    void keep(SecretBytes fresh, const PassphraseHeader &of, std::uint64_t since)
    {
        const std::scoped_lock lock(keyMutex);
        if (turn == since) {
            key = std::move(fresh);
            header = of;
        }
    }

    [[nodiscard]] std::uint64_t currentTurn()
    {
        const std::scoped_lock lock(keyMutex);
        return turn;
    }

    [[nodiscard]] PassphraseEntries load()
    {
        const Bytes content = file.read();
        const PassphraseHeader found = readPassphraseHeader(content);
        return openKept(content, keyFor(found));
    }

    // With a key that was right for this salt: what does not open now is no wrong passphrase.
    [[nodiscard]] static PassphraseEntries openKept(ByteView content, const SecretBytes &key)
    {
        try {
            return openEntries(content, key);
        } catch (const AuthError &) {
            throw CryptoError(Sentence::tr("the passphrase file was changed by something else than Strongroom"))
                .advise(Sentence::tr("It was left as it is. Put back a copy of it from a backup."));
        }
    }

    template <typename Change>
    void change(const Change &apply)
    {
        const std::scoped_lock lock(work);
        const SealedFile::Guard guard(file);
        const Bytes content = file.read();
        const PassphraseHeader found = readPassphraseHeader(content);
        const SecretBytes now = keyFor(found);
        PassphraseEntries entries = openKept(content, now);
        if (apply(entries)) {
            const Bytes sealed = sealEntries(found, now, entries);
            file.replace(sealed);
            if (file.read() != sealed) {
                throw StorageError(Sentence::tr("the passphrase file did not keep what was written"))
                    .advise(Sentence::tr("Check the disk."));
            }
        }
    }
};

PassphraseCredentialStore::PassphraseCredentialStore(std::string path) : d(std::make_unique<Private>(std::move(path))) {}
PassphraseCredentialStore::~PassphraseCredentialStore() = default;

bool PassphraseCredentialStore::exists() const { return d->file.exists(); }
const std::string &PassphraseCredentialStore::path() const noexcept { return d->file.path(); }

bool PassphraseCredentialStore::isUnlocked() const noexcept
{
    const std::scoped_lock lock(d->keyMutex);
    return !d->key.empty();
}

void PassphraseCredentialStore::create(const SecretBytes &passphrase, const Argon2Cost &cost)
{
    const std::uint64_t since = d->currentTurn();
    const PassphraseHeader header = newPassphraseHeader(cost);
    SecretBytes key = passphraseKey(passphrase, header);
    {
        const std::scoped_lock lock(d->work);
        const SealedFile::Guard guard(d->file);
        d->file.create(sealEntries(header, key, {}));
        (void)openEntries(d->file.read(), key);   // read back: nothing may be trusted to a file that cannot be opened
    }
    d->keep(std::move(key), header, since);
}

void PassphraseCredentialStore::changePassphrase(const SecretBytes &current, const SecretBytes &fresh, const Argon2Cost &cost)
{
    const std::uint64_t since = d->currentTurn();
    // The slow parts before the lock is taken; the file is looked at again under it.
    const Bytes seen = d->file.read();
    const PassphraseHeader before = readPassphraseHeader(seen);
    const SecretBytes oldKey = passphraseKey(current, before);
    (void)openEntries(seen, oldKey);
    const PassphraseHeader header = newPassphraseHeader(cost);
    SecretBytes key = passphraseKey(fresh, header);
    {
        const std::scoped_lock lock(d->work);
        const SealedFile::Guard guard(d->file);
        const Bytes content = d->file.read();
        if (!(readPassphraseHeader(content) == before)) {
            throw StorageError(Sentence::tr("another program gave the passphrase file another passphrase just now"))
                .advise(Sentence::tr("Nothing was changed. Try again with the new one."));
        }
        d->file.replace(sealEntries(header, key, openEntries(content, oldKey)));
    }
    d->keep(std::move(key), header, since);
}

void PassphraseCredentialStore::check() const { (void)cost(); }

Argon2Cost PassphraseCredentialStore::cost() const { return readPassphraseHeader(d->file.read()).cost; }

std::vector<std::string> PassphraseCredentialStore::entries()
{
    std::vector<std::string> names;
    for (const auto &[name, value] : d->load()) {
        names.push_back(name);
    }
    return names;
}

std::optional<SecretBytes> PassphraseCredentialStore::readEntry(const std::string &name)
{
    PassphraseEntries entries = d->load();
    const auto found = entries.find(name);
    return found == entries.end() ? std::nullopt : std::optional(std::move(found->second));
}

void PassphraseCredentialStore::removeFile()
{
    const std::scoped_lock lock(d->work);
    const SealedFile::Guard guard(d->file);
    d->file.remove();
    this->lock();
}

std::optional<SecretBytes> PassphraseCredentialStore::read(const CredentialId &id) { return readEntry(entryNameOf(id)); }

void PassphraseCredentialStore::write(const CredentialId &id, const SecretBytes &value)
{
    const std::string name = entryNameOf(id);
    d->change([&](PassphraseEntries &entries) {
        const auto old = entries.find(name);
        if (old != entries.end() && old->second.sameAs(value)) {
            return false;
        }
        entries.insert_or_assign(name, value.duplicate());
        return true;
    });
}

void PassphraseCredentialStore::remove(const CredentialId &id)
{
    d->change([name = entryNameOf(id)](PassphraseEntries &entries) { return entries.erase(name) > 0; });
}

Sentence PassphraseCredentialStore::description() const { return Sentence::tr("the passphrase file"); }

void PassphraseCredentialStore::lock() noexcept
{
    const std::scoped_lock lock(d->keyMutex);
    d->key = SecretBytes();
    ++d->turn;
}

void PassphraseCredentialStore::unlock(const SecretBytes &passphrase)
{
    const std::uint64_t since = d->currentTurn();
    const Bytes content = d->file.read();
    const PassphraseHeader header = readPassphraseHeader(content);
    SecretBytes key = passphraseKey(passphrase, header);
    (void)openEntries(content, key);
    d->keep(std::move(key), header, since);
}

} // namespace strongroom::keychain
