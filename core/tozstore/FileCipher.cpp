// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/FileCipher.h"

#include "base/Error.h"
#include "tozstore/Base64Url.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <utility>

namespace strongroom::tozstore {

namespace {

constexpr std::size_t dataKeySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr std::size_t nonceSize = crypto_secretbox_NONCEBYTES;
constexpr std::size_t sealedKeySize = dataKeySize + crypto_secretbox_MACBYTES;
constexpr std::size_t streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t blockOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t textHeaderSize = 100;
constexpr std::size_t headSize = textHeaderSize + streamHeaderSize;
constexpr std::size_t sealedBlockSize = fileBlockSize + blockOverhead;
constexpr std::size_t sealedKeyTextSize = 64;

const unsigned char *in(ByteView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *out(std::span<std::byte> bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

Sentence fetchAgain() { return Sentence::tr("Download it again; if that does not help, its writer must upload it again."); }
[[noreturn]] void refuse(Sentence what, Sentence advice = fetchAgain())
{
    throw CryptoError(std::move(what)).advise(std::move(advice)).about("file");
}

// The key is in it.
struct StreamState {
    crypto_secretstream_xchacha20poly1305_state state{};
    StreamState() = default;
    StreamState(const StreamState &) = delete;
    StreamState &operator=(const StreamState &) = delete;
    ~StreamState() { sodium_memzero(&state, sizeof state); }
};

// As many as there are, up to the size of the span.
std::size_t readFully(ByteSource &source, std::span<std::byte> into)
{
    std::size_t have = 0;
    while (have < into.size()) {
        const std::size_t count = source.read(into.subspan(have));
        if (count == 0) {
            break;
        }
        have += count;
    }
    return have;
}

std::string textHeader(ByteView dataKey, const AccessKey &key, RandomSource &random)
{
    std::array<std::byte, nonceSize> nonce{};
    random.fill(nonce);
    std::array<std::byte, sealedKeySize> sealed{};
    if (crypto_secretbox_easy(out(sealed), in(dataKey), dataKey.size(), in(nonce), in(key.view())) != 0) {
        throw CryptoError(Sentence::tr("cannot encrypt the key of a file"));
    }
    return "3." + encodeBase64Url(sealed) + "." + encodeBase64Url(nonce) + ".";
}

SecretKey<dataKeySize> dataKeyIn(std::string_view header, const AccessKey &key)
{
    const std::string_view version = header.substr(0, header.find('.'));
    if (version != "3") {
        const bool number = !version.empty() && version.size() < 4 && version.find_first_not_of("0123456789") == std::string_view::npos;
        refuse(number ? Sentence::tr("the file cannot be decrypted: it has format %1, and only format 3 is known").arg(std::string(version))
                      : Sentence::tr("the file cannot be decrypted: it does not begin as such a file"));
    }
    const bool whole = header.size() == textHeaderSize && header[2 + sealedKeyTextSize] == '.' && header.back() == '.';
    const auto sealed = whole ? decodeBase64Url(header.substr(2, sealedKeyTextSize)) : std::nullopt;
    const auto nonce = whole ? decodeBase64Url(header.substr(3 + sealedKeyTextSize, textHeaderSize - 4 - sealedKeyTextSize)) : std::nullopt;
    if (!sealed || !nonce || sealed->size() != sealedKeySize || nonce->size() != nonceSize) {
        refuse(Sentence::tr("the file cannot be decrypted: its beginning is damaged or cut off"));
    }
    SecretKey<dataKeySize> dataKey;
    if (crypto_secretbox_open_easy(out(dataKey.writable()), in(*sealed), sealed->size(), in(*nonce), in(key.view())) != 0) {
        refuse(Sentence::tr("the file cannot be decrypted: it was encrypted with another access key, or its beginning was changed"),
               Sentence::tr("Ask its writer to share the record type again."));
    }
    return dataKey;
}

} // namespace

std::uint64_t encryptedFileSize(std::uint64_t plainSize)
{
    const std::uint64_t blocks = std::max<std::uint64_t>(1, plainSize / fileBlockSize + (plainSize % fileBlockSize == 0 ? 0 : 1));
    return textHeaderSize + streamHeaderSize + plainSize + blocks * blockOverhead;
}

EncryptedFile encryptFile(ByteSource &plain, ByteSink &sealed, const AccessKey &key, RandomSource &random, const Cancellation &cancellation)
{
    FileTally tally(sealedBlockSize);
    SecretKey<dataKeySize> dataKey;
    random.fill(dataKey.writable());
    const std::string text = textHeader(dataKey.view(), key, random);
    StreamState stream;
    std::span<std::byte> piece = tally.next();
    std::ranges::copy(bytesOf(text), piece.begin());
    if (crypto_secretstream_xchacha20poly1305_init_push(&stream.state, out(piece.subspan(textHeaderSize)), in(dataKey.view())) != 0) {
        throw CryptoError(Sentence::tr("cannot start to encrypt a file"));
    }
    sealed.write(tally.add(headSize));

    // One block ahead: only when nothing follows a block, it is the last one.
    WipingBytes block(fileBlockSize);
    WipingBytes next(fileBlockSize);
    std::size_t size = readFully(plain, block);
    for (bool last = false; !last;) {
        cancellation.throwIfCancelled();
        const std::size_t nextSize = size == fileBlockSize ? readFully(plain, next) : 0;
        last = nextSize == 0;
        const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        piece = tally.next();
        if (crypto_secretstream_xchacha20poly1305_push(&stream.state, out(piece), nullptr, in(block), size, nullptr, 0, tag) != 0) {
            throw CryptoError(Sentence::tr("cannot encrypt a file"));
        }
        sealed.write(tally.add(size + blockOverhead));
        block.swap(next);
        size = nextSize;
    }
    return tally.finish();
}

class FileDecryptor::Private {
public:
    Private(const AccessKey &key, ByteSink &plain) : m_key(key), m_plain(plain) {}

    std::span<std::byte> space()
    {
        if (m_piece.empty()) {
            m_piece = m_tally.next();
        }
        return m_piece.subspan(m_have, wanted() - m_have);
    }

    void filled(std::size_t size)
    {
        if (size > 0 && m_stage == Stage::Ended) {
            refuse(Sentence::tr("the file cannot be decrypted: something stands behind its end"));
        }
        m_have += size;
        if (m_have == wanted()) {
            take();
        }
    }

    EncryptedFile finish()
    {
        if (m_stage == Stage::Head) {
            // A short text may still be one that has to be named for what it is.
            (void)dataKeyIn(textOf(ByteView(m_piece).first(std::min(m_have, textHeaderSize))), m_key);
            refuse(Sentence::tr("the file cannot be decrypted: it is cut off"));
        }
        if (m_stage == Stage::Blocks && m_have > 0) {
            take();
        }
        if (m_stage != Stage::Ended) {
            refuse(Sentence::tr("the file cannot be decrypted: it is cut off"));
        }
        // Not before it is known that nothing follows, so that a file with more behind it never seems whole.
        m_plain.write(ByteView(m_block).first(m_blockSize));
        return m_tally.finish();
    }

private:
    enum class Stage { Head, Blocks, Ended };

    [[nodiscard]] std::size_t wanted() const { return m_stage == Stage::Head ? headSize : sealedBlockSize; }

    void take()
    {
        const ByteView bytes = m_tally.add(m_have);
        m_piece = {};
        m_have = 0;
        if (m_stage == Stage::Head) {
            start(bytes);
        } else {
            open(bytes);
        }
    }

    void start(ByteView head)
    {
        const SecretKey<dataKeySize> dataKey = dataKeyIn(textOf(head.first(textHeaderSize)), m_key);
        if (crypto_secretstream_xchacha20poly1305_init_pull(&m_stream.state, in(head.subspan(textHeaderSize)), in(dataKey.view())) != 0) {
            refuse(Sentence::tr("the file cannot be decrypted: its beginning is damaged or cut off"));
        }
        m_stage = Stage::Blocks;
    }

    void open(ByteView sealed)
    {
        if (sealed.size() < blockOverhead) {
            refuse(Sentence::tr("the file cannot be decrypted: it is cut off"));
        }
        m_block.resize(fileBlockSize);
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&m_stream.state, out(m_block), nullptr, &tag, in(sealed), sealed.size(), nullptr, 0) != 0) {
            refuse(Sentence::tr("the file cannot be decrypted: it was changed or cut off"));
        }
        m_blockSize = sealed.size() - blockOverhead;
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
            m_stage = Stage::Ended;
        } else if (tag == crypto_secretstream_xchacha20poly1305_TAG_MESSAGE && sealed.size() == sealedBlockSize) {
            m_plain.write(ByteView(m_block).first(m_blockSize));
        } else {
            refuse(Sentence::tr("the file cannot be decrypted: its blocks are not those of this format"));
        }
    }

    const AccessKey &m_key;
    ByteSink &m_plain;
    FileTally m_tally{sealedBlockSize};
    Stage m_stage = Stage::Head;
    std::span<std::byte> m_piece;   // being filled
    std::size_t m_have = 0;         // of it
    StreamState m_stream;
    WipingBytes m_block;
    std::size_t m_blockSize = 0;
};

FileDecryptor::FileDecryptor(const AccessKey &key, ByteSink &plain) : d(std::make_unique<Private>(key, plain)) {}
FileDecryptor::~FileDecryptor() = default;
std::span<std::byte> FileDecryptor::space() { return d->space(); }
void FileDecryptor::filled(std::size_t size) { d->filled(size); }
EncryptedFile FileDecryptor::finish() { return d->finish(); }

void FileDecryptor::feed(ByteView sealed)
{
    while (!sealed.empty()) {
        const std::span<std::byte> into = space();
        const std::size_t size = std::min(into.size(), sealed.size());
        std::ranges::copy(sealed.first(size), into.begin());
        filled(size);
        sealed = sealed.subspan(size);
    }
}

EncryptedFile decryptFile(ByteSource &sealed, ByteSink &plain, const AccessKey &key, const Cancellation &cancellation)
{
    FileDecryptor decryptor(key, plain);
    for (;;) {
        cancellation.throwIfCancelled();
        const std::size_t size = sealed.read(decryptor.space());
        if (size == 0) {
            return decryptor.finish();
        }
        decryptor.filled(size);
    }
}

} // namespace strongroom::tozstore
