// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// TozStore: an encrypted file with its header. The input is a file once, and once what is in one.
#include "../Target.h"

#include "tozstore/FileCipher.h"

#include <algorithm>
#include <array>

namespace strongroom::fuzz::tozFileTarget {

namespace {

using namespace tozstore;

class FileBytes final : public ByteSource, public ByteSink {
public:
    void write(ByteView bytes) override { content.insert(content.end(), bytes.begin(), bytes.end()); }
    [[nodiscard]] std::size_t read(std::span<std::byte> into) override
    {
        const std::size_t size = std::min(into.size(), content.size() - m_at);
        std::copy_n(content.begin() + static_cast<std::ptrdiff_t>(m_at), size, into.begin());
        m_at += size;
        return size;
    }
    Bytes content;

private:
    std::size_t m_at = 0;
};

bool decrypts(ByteView sealed, const AccessKey &key, FileBytes &plain)
{
    return attempt([&] {
        FileDecryptor decryptor(key, plain);
        // In two pieces, so that the border is not always a block's.
        const std::size_t half = sealed.size() / 2;
        decryptor.feed(sealed.first(half));
        decryptor.feed(sealed.subspan(half));
        (void)decryptor.finish();
    });
}

void fuzzTozFile(ByteView input)
{
    static const AccessKey key = fixedKey<32>(0x55);
    FileBytes nothing;
    require(!decrypts(input, key, nothing), "no file opens that was not sealed");

    FileBytes plain;
    plain.write(input);
    FileBytes sealed;
    SystemRandom random;
    (void)encryptFile(plain, sealed, key, random);
    require(sealed.content.size() == encryptedFileSize(input.size()), "the size is known before");
    FileBytes opened;
    require(decrypts(sealed.content, key, opened) && std::ranges::equal(opened.content, input), "what was sealed opens");
    Bytes longer = sealed.content;
    longer.push_back(std::byte{0});
    Bytes shorter = sealed.content;
    shorter.pop_back();
    Bytes other = sealed.content;
    other[(input.size() * 7919) % other.size()] ^= std::byte{1};
    FileBytes ignored;
    for (const Bytes &changed : {longer, shorter, other}) {
        require(!decrypts(changed, key, ignored), "a changed file does not open");
    }
}

const Registration tozFile("toz_file", fuzzTozFile, {"tozstore/files.json"});

} // namespace

} // namespace strongroom::fuzz::tozFileTarget
