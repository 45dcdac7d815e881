// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/Inflater.h"

#include "base/Error.h"
#include "base/Text.h"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <new>
#include <utility>

namespace strongroom::net {

namespace {
enum class Coding { Gzip, Deflate };
enum class Position { Before, Inside, Complete };   // in the compressed stream

[[noreturn]] void throwDamaged()
{
    throw NetworkError(Sentence::tr("the compressed answer is damaged")).maybeLater();
}
} // namespace

struct Inflater::Stream {
    Coding coding;
    Position position = Position::Before;
    z_stream z{};
    bool initialised = false;
    WipingBytes out = WipingBytes(64 * 1024);

    explicit Stream(Coding c) : coding(c) {}
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    ~Stream() { end(); }

    void end()
    {
        if (initialised) {
            inflateEnd(&z);
            initialised = false;
        }
    }
    void begin(std::byte first)
    {
        end();
        // "deflate" means zlib's format (RFC 9110, 8.4.1.2), but some servers send it bare; the first byte tells.
        const auto byte = std::to_integer<unsigned>(first);
        const bool zlibFormat = (byte & 0x0fU) == 8 && (byte >> 4U) <= 7;
        constexpr int gzipOnly = 16;
        const int windowBits = coding == Coding::Gzip ? MAX_WBITS + gzipOnly : (zlibFormat ? MAX_WBITS : -MAX_WBITS);
        const Bytef *const next = z.next_in;
        const uInt available = z.avail_in;
        z = z_stream{};
        z.next_in = const_cast<Bytef *>(next);
        z.avail_in = available;
        if (inflateInit2(&z, windowBits) != Z_OK) {
            throw std::bad_alloc();
        }
        initialised = true;
        position = Position::Inside;
    }
};

std::unique_ptr<Inflater> Inflater::forCoding(std::string_view contentEncoding)
{
    const std::string name = toLowerAscii(contentEncoding);
    if (name == "gzip" || name == "x-gzip") {
        return std::unique_ptr<Inflater>(new Inflater(std::make_unique<Stream>(Coding::Gzip)));
    }
    if (name == "deflate") {
        return std::unique_ptr<Inflater>(new Inflater(std::make_unique<Stream>(Coding::Deflate)));
    }
    return nullptr;
}

Inflater::Inflater(std::unique_ptr<Stream> stream) : m_stream(std::move(stream)) {}
Inflater::~Inflater() = default;

void Inflater::feed(ByteView compressed, const std::function<void(ByteView)> &sink)
{
    Stream &s = *m_stream;
    while (!compressed.empty()) {
        const std::size_t piece = std::min<std::size_t>(compressed.size(), std::numeric_limits<uInt>::max());
        s.z.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(compressed.data()));
        s.z.avail_in = static_cast<uInt>(piece);
        compressed = compressed.subspan(piece);
        bool more = true;
        while (more) {
            if (s.position != Position::Inside) {
                if (s.z.avail_in == 0) {
                    break;
                }
                if (s.position == Position::Complete && s.coding == Coding::Deflate) {
                    throwDamaged();
                }
                s.begin(static_cast<std::byte>(*s.z.next_in));   // gzip: members may follow one another (RFC 1952, 2.2)
            }
            s.z.next_out = reinterpret_cast<Bytef *>(s.out.data());
            s.z.avail_out = static_cast<uInt>(s.out.size());
            const int result = inflate(&s.z, Z_NO_FLUSH);
            if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) {
                throwDamaged();
            }
            const std::size_t produced = s.out.size() - s.z.avail_out;
            if (produced > 0) {
                sink(ByteView(s.out.data(), produced));
            }
            if (result == Z_STREAM_END) {
                s.position = Position::Complete;
                more = s.z.avail_in > 0;
            } else {
                more = s.z.avail_in > 0 || s.z.avail_out == 0;
                if (result == Z_BUF_ERROR && produced == 0) {
                    more = false;
                }
            }
        }
    }
}

void Inflater::finish() const
{
    if (m_stream->position == Position::Inside) {
        throw NetworkError(Sentence::tr("the compressed answer ends in the middle")).maybeLater();
    }
}

} // namespace strongroom::net
