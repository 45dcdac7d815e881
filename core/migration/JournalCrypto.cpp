// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/JournalCrypto.h"

#include "crypto/KeyDerivation.h"
#include "crypto/Random.h"

#include <algorithm>

namespace strongroom::migration {

namespace {

using crypto::AesGcm;

// Ten times what the service's own format takes for a record under the same password: the journal must not be the easier way to guess it.
constexpr std::uint32_t passwordRounds = 100'000;
// A key is 256 random bits: nobody guesses it, however cheap a guess is.
constexpr std::uint32_t keyRounds = 1'000;
constexpr std::uint32_t mostRounds = 10'000'000;   // a damaged number must not keep us busy for hours
constexpr std::size_t saltSize = 32;

void append(Bytes &out, ByteView bytes) { out.insert(out.end(), bytes.begin(), bytes.end()); }

void append(Bytes &out, std::int64_t number)
{
    for (int shift = 0; shift < 64; shift += 8) {
        out.push_back(static_cast<std::byte>(static_cast<std::uint64_t>(number) >> shift));
    }
}

Bytes wrapIdentity(const WrappedJournalKey &wrapped, const JournalFileId &file)
{
    Bytes identity;
    append(identity, bytesOf("strongroom migration journal key"));
    append(identity, file);
    append(identity, wrapped.version);
    append(identity, std::int64_t{wrapped.use});
    append(identity, std::int64_t{wrapped.rounds});
    append(identity, wrapped.salt);
    return identity;
}

Bytes valueIdentity(JournalCrypto::Value value, const JournalFileId &file, std::string_view country, std::string_view keyHash)
{
    Bytes identity;
    append(identity, bytesOf("strongroom migration journal value"));
    append(identity, file);
    identity.push_back(static_cast<std::byte>(value));
    append(identity, static_cast<std::int64_t>(country.size()));
    append(identity, bytesOf(country));
    append(identity, bytesOf(keyHash));
    return identity;
}

Bytes sealWith(AesGcm::Key key, ByteView plain, ByteView identity)
{
    Bytes sealed(AesGcm::ivSize + plain.size() + AesGcm::tagSize);
    const auto iv = std::span(sealed).first<AesGcm::ivSize>();
    crypto::fillRandom(iv);
    AesGcm().seal(key, iv, plain, std::span(sealed).subspan(AesGcm::ivSize), identity);
    return sealed;
}

bool openWith(AesGcm::Key key, ByteView sealed, std::span<std::byte> plain, ByteView identity)
{
    return AesGcm().open(key, sealed.first<AesGcm::ivSize>(), sealed.subspan(AesGcm::ivSize), plain, identity);
}

struct Attempt {
    const incountry::Secret *secret;
    const WrappedJournalKey *wrapped;
    JournalKey key;
};

std::optional<JournalKey> firstThatOpens(std::vector<Attempt> &attempts, const JournalFileId &file)
{
    std::vector<crypto::Pbkdf2Job> jobs;
    for (Attempt &attempt : attempts) {
        jobs.push_back({attempt.secret->bytes.view(), attempt.wrapped->salt, attempt.wrapped->rounds, attempt.key.writable()});
    }
    crypto::deriveKeys(jobs);
    for (const Attempt &attempt : attempts) {
        JournalKey key;
        if (openWith(attempt.key.view(), attempt.wrapped->wrapped, key.writable(), wrapIdentity(*attempt.wrapped, file))) {
            return key;
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<WrappedJournalKey> wrapJournalKey(const JournalKey &key, const JournalFileId &file, const incountry::SecretsData &secrets)
{
    std::vector<WrappedJournalKey> all;
    std::vector<JournalKey> wrapping(secrets.secrets().size());
    std::vector<crypto::Pbkdf2Job> jobs;
    all.reserve(wrapping.size());
    for (std::size_t i = 0; i < wrapping.size(); ++i) {
        const incountry::Secret &secret = secrets.secrets()[i];
        const std::uint32_t rounds = secret.use == incountry::SecretUse::Key ? keyRounds : passwordRounds;
        all.push_back({secret.version, static_cast<int>(secret.use), rounds, crypto::randomBytes(saltSize), {}});
        jobs.push_back({secret.bytes.view(), all.back().salt, rounds, wrapping[i].writable()});
    }
    crypto::deriveKeys(jobs);
    for (std::size_t i = 0; i < wrapping.size(); ++i) {
        all[i].wrapped = sealWith(wrapping[i].view(), key.view(), wrapIdentity(all[i], file));
    }
    return all;
}

std::optional<JournalKey> unwrapJournalKey(const std::vector<WrappedJournalKey> &wrapped, const JournalFileId &file, const incountry::SecretsData &secrets)
{
    // The ones that say they are the same first, all of them together; then every other pair, because versions can be given new numbers.
    std::vector<Attempt> likely;
    std::vector<Attempt> others;
    for (const WrappedJournalKey &candidate : wrapped) {
        if (candidate.rounds == 0 || candidate.rounds > mostRounds || candidate.wrapped.size() != AesGcm::ivSize + JournalKey::size + AesGcm::tagSize) {
            continue;
        }
        for (const incountry::Secret &secret : secrets.secrets()) {
            const bool same = secret.version == candidate.version && static_cast<int>(secret.use) == candidate.use;
            (same ? likely : others).push_back({&secret, &candidate, {}});
        }
    }
    if (std::optional<JournalKey> key = firstThatOpens(likely, file)) {
        return key;
    }
    return firstThatOpens(others, file);
}

Bytes JournalCrypto::seal(Value value, std::string_view country, std::string_view keyHash, std::string_view plain) const
{
    return sealWith(m_key.view(), bytesOf(plain), valueIdentity(value, m_file, country, keyHash));
}

std::optional<std::string> JournalCrypto::open(Value value, std::string_view country, std::string_view keyHash, ByteView sealed) const
{
    if (sealed.size() < AesGcm::ivSize + AesGcm::tagSize) {
        return std::nullopt;
    }
    std::string plain(sealed.size() - AesGcm::ivSize - AesGcm::tagSize, '\0');
    if (!openWith(m_key.view(), sealed, std::as_writable_bytes(std::span(plain)), valueIdentity(value, m_file, country, keyHash))) {
        return std::nullopt;
    }
    return plain;
}

} // namespace strongroom::migration
