// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/Age.h"

#include "crypto/AgeHeader.h"
#include "crypto/AgePrimitives.h"
#include "crypto/Random.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <string_view>

namespace strongroom::crypto {

namespace {

constexpr std::size_t nonceSize = 16;
constexpr std::size_t sealedPieceSize = agePieceSize + ageTagSize;

enum class Piece { Inner, Last };

// The nonces of a payload: an 11-byte big-endian counter and the flag of the last piece.
class PieceCounter {
public:
    [[nodiscard]] AgeNonce nonce(Piece piece) const
    {
        AgeNonce nonce{};
        for (std::size_t i = 0; i < 8; ++i) {
            nonce[10 - i] = static_cast<std::byte>(m_count >> (8 * i));
        }
        nonce[11] = piece == Piece::Last ? std::byte{1} : std::byte{0};
        return nonce;
    }
    void next() { ++m_count; }   // 2^64 pieces are more than there are disks
    [[nodiscard]] bool first() const { return m_count == 0; }

private:
    std::uint64_t m_count = 0;
};

AgeKey payloadKey(const AgeFileKey &fileKey, ByteView nonce) { return ageHkdf(fileKey.view(), nonce, "payload"); }

AgeFileKey newFileKey()
{
    AgeFileKey key;
    fillRandom(key.writable());
    return key;
}

} // namespace

AgeForm ageForm(ByteView start)
{
    std::string_view text = textOf(start);
    if (text.starts_with("age-encryption.org/")) {
        return AgeForm::Binary;
    }
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text.starts_with("-----BEGIN AGE ENCRYPTED FILE-----") ? AgeForm::Armored : AgeForm::None;
}

AgeHeader openAgeHeader(ByteSource &source, const SecretBytes &passphrase, int mostWorkFactor)
{
    PeekingSource peeking(source);
    return readAgeHeader(peeking, passphrase, mostWorkFactor);
}

// ---- writing ----

class AgeWriter::Private {
public:
    Private(const AgeFileKey &fileKey, ByteView nonce, ByteSink &sink) : m_sink(sink), m_cipher(payloadKey(fileKey, nonce)) { m_plain.reserve(agePieceSize); }

    void write(ByteView plain)
    {
        if (m_finished) {
            throw CryptoError(Sentence::tr("the encrypted file is finished already"));
        }
        while (!plain.empty()) {
            if (m_plain.size() == agePieceSize) {   // only now it is known not to be the last
                flush(Piece::Inner);
            }
            const std::size_t count = std::min(plain.size(), agePieceSize - m_plain.size());
            m_plain.insert(m_plain.end(), plain.begin(), plain.begin() + static_cast<std::ptrdiff_t>(count));
            plain = plain.subspan(count);
        }
    }
    void finish()
    {
        if (!m_finished) {
            flush(Piece::Last);
            m_finished = true;
        }
    }

private:
    void flush(Piece piece)
    {
        const auto sealed = std::span(m_sealed).first(m_plain.size() + ageTagSize);
        m_cipher.seal(m_counter.nonce(piece), m_plain, sealed);
        m_sink.write(sealed);
        m_counter.next();
        m_plain.clear();
    }

    ByteSink &m_sink;
    ChaChaPoly m_cipher;
    PieceCounter m_counter;
    WipingBytes m_plain;
    Bytes m_sealed = Bytes(sealedPieceSize);
    bool m_finished = false;
};

AgeWriter::AgeWriter(const SecretBytes &passphrase, ByteSink &sink, int workFactor)
{
    if (passphrase.empty()) {
        throw ClientError(Sentence::tr("the passphrase is empty")).advise(Sentence::tr("Choose a passphrase; several words are good.")).about("passphrase");
    }
    if (workFactor < 1 || workFactor > mostAgeWorkFactor) {
        throw ClientError(Sentence::tr("the work factor is not between 1 and %1").arg(mostAgeWorkFactor)).about("workFactor");
    }
    const AgeFileKey fileKey = newFileKey();
    const Bytes nonce = randomBytes(nonceSize);
    d = std::make_unique<Private>(fileKey, nonce, sink);
    sink.write(bytesOf(makeAgeHeader(fileKey, passphrase, workFactor)));
    sink.write(nonce);
}

AgeWriter::~AgeWriter() = default;
void AgeWriter::write(ByteView plain) { d->write(plain); }
void AgeWriter::finish() { d->finish(); }

// ---- reading ----

class AgeReader::Private {
public:
    explicit Private(ByteSource &source) : m_source(source) {}

    void openHeader(const SecretBytes &passphrase, int mostWorkFactor) { start(readAgeHeader(m_source, passphrase, mostWorkFactor).fileKey); }
    void start(const AgeFileKey &fileKey)
    {
        std::array<std::byte, nonceSize> nonce{};
        if (m_source.readFull(nonce) != nonce.size()) {
            cutOff();
        }
        m_cipher.emplace(payloadKey(fileKey, nonce));
    }

    std::size_t read(std::span<std::byte> into)
    {
        if (m_from == m_plain.size() && !m_ended) {
            nextPiece();
        }
        const std::size_t count = std::min(into.size(), m_plain.size() - m_from);
        if (count > 0) {
            std::memcpy(into.data(), m_plain.data() + m_from, count);
            m_from += count;
        }
        return count;
    }

private:
    [[noreturn]] static void cutOff()
    {
        throw CryptoError(Sentence::tr("the encrypted file is cut off: its end is missing")).advise(Sentence::tr("Take a complete copy of the file."));
    }

    void nextPiece()
    {
        m_plain.clear();
        m_from = 0;
        const std::size_t size = m_source.readFull(m_sealed);
        if (size < ageTagSize) {
            cutOff();
        }
        const ByteView sealed = std::span(m_sealed).first(size);
        const Piece piece = size < sealedPieceSize || m_source.atEnd() ? Piece::Last : Piece::Inner;
        m_plain.resize(size - ageTagSize);
        if (!m_cipher->open(m_counter.nonce(piece), sealed, m_plain)) {
            // A whole piece that says another one follows, but none does.
            if (piece == Piece::Last && m_cipher->open(m_counter.nonce(Piece::Inner), sealed, m_plain)) {
                drop();
                cutOff();
            }
            drop();
            throw CryptoError(Sentence::tr("the encrypted file is damaged: what it holds is not what was written"))
                .advise(Sentence::tr("Take an undamaged copy of the file."));
        }
        if (m_plain.empty() && !m_counter.first()) {
            throw CryptoError(Sentence::tr("the encrypted file is damaged: it ends with an empty piece"))
                .advise(Sentence::tr("Take an undamaged copy of the file."));
        }
        m_counter.next();
        m_ended = piece == Piece::Last;
    }
    void drop() { m_plain.clear(); }

    PeekingSource m_source;
    std::optional<ChaChaPoly> m_cipher;
    PieceCounter m_counter;
    Bytes m_sealed = Bytes(sealedPieceSize);
    WipingBytes m_plain;
    std::size_t m_from = 0;
    bool m_ended = false;
};

AgeReader::AgeReader(const SecretBytes &passphrase, ByteSource &source, int mostWorkFactor) : d(std::make_unique<Private>(source))
{
    d->openHeader(passphrase, mostWorkFactor);
}

AgeReader::AgeReader(const AgeFileKey &fileKey, ByteSource &source) : d(std::make_unique<Private>(source)) { d->start(fileKey); }

AgeReader::~AgeReader() = default;
std::size_t AgeReader::read(std::span<std::byte> into) { return into.empty() ? 0 : d->read(into); }

} // namespace strongroom::crypto
