// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/FileCipher.h"

#include "base/Error.h"
#include "crypto/Encoding.h"
#include "crypto/OpenSsl.h"
#include "tozstore/Base64Url.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace strongroom::tozstore {

namespace {

constexpr std::size_t dataKeySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr std::size_t nonceSize = crypto_secretbox_NONCEBYTES;
constexpr std::size_t sealedKeySize = dataKeySize + crypto_secretbox_MACBYTES;
constexpr std::size_t streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t blockOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t textHeaderSize = 100;
constexpr std::size_t sealedKeyTextSize = 64;

const unsigned char *in(ByteView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *out(std::span<std::byte> bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

[[noreturn]] void refuse(const std::string &reason, const std::string &advice)
{
    throw CryptoError("the file cannot be decrypted: " + reason).advise(advice).about("file");
}
const char *const fetchAgain = "Download it again; if that does not help, its writer must upload it again.";

// The key is in it.
struct StreamState {
    crypto_secretstream_xchacha20poly1305_state state{};
    StreamState() = default;
    StreamState(const StreamState &) = delete;
    StreamState &operator=(const StreamState &) = delete;
    ~StreamState() { sodium_memzero(&state, sizeof state); }
};

// Size and MD5 of what passes.
class Tally {
public:
    Tally()
    {
        if (!m_context) {
            crypto::failOpenSsl("make a digest context");
        }
        crypto::requireOpenSsl(EVP_DigestInit_ex(m_context.get(), EVP_md5(), nullptr), "start MD5");
    }
    void add(ByteView bytes)
    {
        m_size += bytes.size();
        crypto::requireOpenSsl(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()), "update MD5");
    }
    [[nodiscard]] EncryptedFile finish()
    {
        std::array<std::byte, 16> digest{};
        crypto::requireOpenSsl(EVP_DigestFinal_ex(m_context.get(), out(digest), nullptr), "finish MD5");
        return {m_size, crypto::encodeBase64(digest)};
    }

private:
    crypto::MdContext m_context{EVP_MD_CTX_new()};
    std::uint64_t m_size = 0;
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
        throw CryptoError("cannot encrypt the key of a file");
    }
    return "3." + encodeBase64Url(sealed) + "." + encodeBase64Url(nonce) + ".";
}

SecretKey<dataKeySize> dataKeyIn(std::string_view header, const AccessKey &key)
{
    const std::string_view version = header.substr(0, header.find('.'));
    if (version != "3") {
        const bool number = !version.empty() && version.size() < 4 && version.find_first_not_of("0123456789") == std::string_view::npos;
        refuse(number ? "it has format " + std::string(version) + ", and only format 3 is known" : std::string("it does not begin as such a file"), fetchAgain);
    }
    const bool whole = header.size() == textHeaderSize && header[2 + sealedKeyTextSize] == '.' && header.back() == '.';
    const auto sealed = whole ? decodeBase64Url(header.substr(2, sealedKeyTextSize)) : std::nullopt;
    const auto nonce = whole ? decodeBase64Url(header.substr(3 + sealedKeyTextSize, textHeaderSize - 4 - sealedKeyTextSize)) : std::nullopt;
    if (!sealed || !nonce || sealed->size() != sealedKeySize || nonce->size() != nonceSize) {
        refuse("its beginning is damaged or cut off", fetchAgain);
    }
    SecretKey<dataKeySize> dataKey;
    if (crypto_secretbox_open_easy(out(dataKey.writable()), in(*sealed), sealed->size(), in(*nonce), in(key.view())) != 0) {
        refuse("it was encrypted with another access key, or its beginning was changed", "Ask its writer to share the record type again.");
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
    Tally tally;
    const auto write = [&](ByteView bytes) {
        tally.add(bytes);
        sealed.write(bytes);
    };
    SecretKey<dataKeySize> dataKey;
    random.fill(dataKey.writable());
    write(bytesOf(textHeader(dataKey.view(), key, random)));
    StreamState stream;
    std::array<std::byte, streamHeaderSize> header{};
    if (crypto_secretstream_xchacha20poly1305_init_push(&stream.state, out(header), in(dataKey.view())) != 0) {
        throw CryptoError("cannot start to encrypt a file");
    }
    write(header);

    // One block ahead: only when nothing follows a block, it is the last one.
    WipingBytes block(fileBlockSize);
    WipingBytes next(fileBlockSize);
    Bytes sealedBlock(fileBlockSize + blockOverhead);
    std::size_t size = readFully(plain, block);
    for (bool last = false; !last;) {
        cancellation.throwIfCancelled();
        const std::size_t nextSize = size == fileBlockSize ? readFully(plain, next) : 0;
        last = nextSize == 0;
        const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        if (crypto_secretstream_xchacha20poly1305_push(&stream.state, out(sealedBlock), nullptr, in(block), size, nullptr, 0, tag) != 0) {
            throw CryptoError("cannot encrypt a file");
        }
        write(ByteView(sealedBlock).first(size + blockOverhead));
        block.swap(next);
        size = nextSize;
    }
    return tally.finish();
}

EncryptedFile decryptFile(ByteSource &sealed, ByteSink &plain, const AccessKey &key, const Cancellation &cancellation)
{
    Tally tally;
    const auto read = [&](std::span<std::byte> into) {
        const std::size_t count = readFully(sealed, into);
        tally.add(into.first(count));
        return count;
    };
    std::array<std::byte, textHeaderSize> text{};
    const std::size_t textSize = read(text);
    const SecretKey<dataKeySize> dataKey = dataKeyIn(textOf(ByteView(text).first(textSize)), key);
    std::array<std::byte, streamHeaderSize> header{};
    StreamState stream;
    if (read(header) != header.size() || crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, in(header), in(dataKey.view())) != 0) {
        refuse("it is cut off", fetchAgain);
    }
    Bytes sealedBlock(fileBlockSize + blockOverhead);
    WipingBytes block(fileBlockSize);
    for (bool last = false; !last;) {
        cancellation.throwIfCancelled();
        const std::size_t size = read(sealedBlock);
        if (size < blockOverhead) {
            refuse("it is cut off", fetchAgain);
        }
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&stream.state, out(block), nullptr, &tag, in(sealedBlock), size, nullptr, 0) != 0) {
            refuse("it was changed or cut off", fetchAgain);
        }
        last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (!last && (tag != crypto_secretstream_xchacha20poly1305_TAG_MESSAGE || size != sealedBlock.size())) {
            refuse("its blocks are not those of this format", fetchAgain);
        }
        // Looked for before the last block goes out, so that a file with more behind it never seems whole.
        std::array<std::byte, 1> more{};
        if (last && read(more) != 0) {
            refuse("something stands behind its end", fetchAgain);
        }
        plain.write(ByteView(block).first(size - blockOverhead));
    }
    return tally.finish();
}

} // namespace strongroom::tozstore
