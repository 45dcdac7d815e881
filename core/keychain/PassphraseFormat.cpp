// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/PassphraseFormat.h"

#include "base/Error.h"
#include "crypto/Hash.h"
#include "crypto/Random.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <span>
#include <string_view>

namespace strongroom::keychain {

namespace {

constexpr std::string_view fileMagic{"StrongroomVault\0", 16};
constexpr std::uint32_t fileVersion = 1;
constexpr std::uint32_t argon2id13 = 2;
constexpr std::size_t versionAt = 16;
constexpr std::size_t derivationAt = 20;
constexpr std::size_t passesAt = 24;
constexpr std::size_t memoryAt = 28;
constexpr std::size_t saltAt = 32;
constexpr std::size_t nonceAt = 48;
constexpr std::size_t headerSize = 72;
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t digestSize = 32;
constexpr std::size_t paddedTo = 4096;
constexpr std::uint32_t leastMemoryKiB = crypto_pwhash_MEMLIMIT_MIN / 1024;
static_assert(nonceAt + nonceSize == headerSize);
static_assert(saltAt + crypto_pwhash_SALTBYTES == nonceAt);

const unsigned char *input(ByteView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *output(std::span<std::byte> bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

void putNumber(std::span<std::byte> into, std::size_t at, std::size_t value)
{
    for (std::size_t i = 0; i < 4; ++i) {
        into[at + i] = static_cast<std::byte>((value >> (8 * i)) & 0xFFU);
    }
}

std::uint32_t numberAt(ByteView bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value |= std::to_integer<std::uint32_t>(bytes[at + i]) << (8 * i);
    }
    return value;
}

CryptoError damagedFile(const Sentence &how)
{
    return CryptoError(Sentence::tr("the passphrase file is damaged: %1").arg(how))
        .advise(Sentence::tr("It was left as it is. Put back a copy of it from a backup, or enter the credentials again in a new file."));
}

class EntryReader {
public:
    explicit EntryReader(ByteView bytes) : m_left(bytes) {}
    std::uint32_t number()
    {
        const ByteView four = take(4);
        return numberAt(four, 0);
    }
    ByteView take(std::size_t size)
    {
        if (size > m_left.size()) {
            throw damagedFile(Sentence::tr("an entry is longer than the file"));
        }
        const ByteView taken = m_left.first(size);
        m_left = m_left.subspan(size);
        return taken;
    }

private:
    ByteView m_left;
};

} // namespace

PassphraseHeader newPassphraseHeader(const Argon2Cost &cost)
{
    PassphraseHeader header;
    header.cost = cost;
    crypto::fillRandom(header.salt);
    return header;
}

PassphraseHeader readPassphraseHeader(ByteView file)
{
    if (file.size() < fileMagic.size() || textOf(file.first(fileMagic.size())) != fileMagic) {
        throw damagedFile(Sentence::tr("it does not begin as one"));
    }
    if (file.size() < headerSize + tagSize + digestSize) {
        throw damagedFile(Sentence::tr("it is cut off"));
    }
    if (numberAt(file, versionAt) > fileVersion) {
        throw CryptoError(Sentence::tr("the passphrase file was written by a later version of Strongroom"))
            .advise(Sentence::tr("Install that version or a newer one. The file was left as it is."));
    }
    const ByteView covered = file.first(file.size() - digestSize);
    const auto digest = crypto::sha256(covered);
    if (!std::ranges::equal(digest, file.last(digestSize))) {
        throw damagedFile(Sentence::tr("its checksum is another"));
    }
    if (numberAt(file, versionAt) != fileVersion || numberAt(file, derivationAt) != argon2id13) {
        throw damagedFile(Sentence::tr("it names a key derivation that does not exist"));
    }
    PassphraseHeader header;
    header.cost = {numberAt(file, passesAt), numberAt(file, memoryAt)};
    if (header.cost.passes == 0 || header.cost.passes > mostArgon2Cost.passes || header.cost.memoryKiB < leastMemoryKiB || header.cost.memoryKiB > mostArgon2Cost.memoryKiB) {
        throw CryptoError(Sentence::tr("the passphrase file asks for %1 MiB of memory and %2 passes, which no file of Strongroom does")
                              .arg(header.cost.memoryKiB / 1024)
                              .arg(header.cost.passes))
            .advise(Sentence::tr("Somebody may have changed it. Put back a copy from a backup. The file was left as it is."));
    }
    std::ranges::copy(file.subspan(saltAt, header.salt.size()), header.salt.begin());
    return header;
}

SecretBytes passphraseKey(const SecretBytes &passphrase, const PassphraseHeader &header)
{
    if (passphrase.empty()) {
        throw ClientError(Sentence::tr("the passphrase is empty")).advise(Sentence::tr("Choose a passphrase; several words are good.")).about("passphrase");
    }
    SecretBytes key(keySize);
    if (crypto_pwhash(output(key.writable()), keySize, passphrase.text().data(), passphrase.size(), input(header.salt), header.cost.passes,
                      static_cast<std::size_t>(header.cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13)
        != 0) {
        throw StorageError(Sentence::tr("there is not enough memory to open the passphrase file: it takes %1 MiB").arg(header.cost.memoryKiB / 1024))
            .advise(Sentence::tr("Close other programs and try again."))
            .maybeLater();
    }
    return key;
}

PassphraseEntries openEntries(ByteView file, const SecretBytes &key)
{
    const ByteView sealed = file.subspan(headerSize, file.size() - headerSize - digestSize);
    SecretBytes plain(sealed.size() - tagSize);
    unsigned long long size = 0;
    if (key.size() != keySize
        || crypto_aead_xchacha20poly1305_ietf_decrypt(output(plain.writable()), &size, nullptr, input(sealed), sealed.size(), input(file), headerSize,
                                                      input(file.subspan(nonceAt)), input(key.view()))
               != 0) {
        throw AuthError(AuthFailure::InvalidCredentials, Sentence::tr("this is not the passphrase of the credentials file"))
            .advise(Sentence::tr("Check capital letters and the keyboard's language, and try again."));
    }
    EntryReader reader(plain.view().first(size));
    PassphraseEntries entries;
    for (std::uint32_t left = reader.number(); left > 0; --left) {
        const std::uint32_t nameSize = reader.number();
        std::string name(textOf(reader.take(nameSize)));
        const std::uint32_t valueSize = reader.number();
        entries.insert_or_assign(std::move(name), SecretBytes(reader.take(valueSize)));
    }
    return entries;
}

Bytes sealEntries(const PassphraseHeader &header, const SecretBytes &key, const PassphraseEntries &entries)
{
    std::size_t used = 4;
    for (const auto &[name, value] : entries) {
        used += 8 + name.size() + value.size();
    }
    const std::size_t padded = (used + paddedTo - 1) / paddedTo * paddedTo;
    if (padded + headerSize + tagSize + digestSize > largestPassphraseFile) {
        throw ClientError(Sentence::tr("there is more than 64 MiB to keep in the passphrase file")).advise(Sentence::tr("Nothing was written."));
    }
    SecretBytes plain(padded);   // zeroed
    const std::span<std::byte> into = plain.writable();
    putNumber(into, 0, entries.size());
    std::size_t at = 4;
    const auto append = [&](ByteView bytes) {
        putNumber(into, at, bytes.size());
        std::ranges::copy(bytes, into.begin() + static_cast<std::ptrdiff_t>(at + 4));
        at += 4 + bytes.size();
    };
    for (const auto &[name, value] : entries) {
        append(bytesOf(name));
        append(value.view());
    }

    Bytes file(headerSize + padded + tagSize + digestSize);
    const std::span<std::byte> all(file);
    std::ranges::copy(bytesOf(fileMagic), file.begin());
    putNumber(all, versionAt, fileVersion);
    putNumber(all, derivationAt, argon2id13);
    putNumber(all, passesAt, header.cost.passes);
    putNumber(all, memoryAt, header.cost.memoryKiB);
    std::ranges::copy(header.salt, file.begin() + saltAt);
    crypto::fillRandom(all.subspan(nonceAt, nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(output(all.subspan(headerSize)), nullptr, input(plain.view()), plain.size(), input(all), headerSize, nullptr,
                                               input(all.subspan(nonceAt)), input(key.view()));
    std::ranges::copy(crypto::sha256(all.first(file.size() - digestSize)), file.end() - digestSize);
    return file;
}

} // namespace strongroom::keychain
