// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/Pieces.h"

#include "base/Error.h"
#include "crypto/Encoding.h"
#include "crypto/Hash.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <string_view>
#include <vector>

namespace strongroom::keychain {

namespace {

constexpr std::string_view valueMark = "value:";
constexpr std::string_view piecesMark = "pieces:";
constexpr std::size_t largestValue = 64UL << 20;   // a header that asks for more is damaged

struct Header {
    char generation = 'a';
    std::size_t count = 0;
    std::size_t size = 0;
    std::string digest;
    friend bool operator==(const Header &, const Header &) = default;
};

std::string pieceName(const std::string &name, char generation, std::size_t index)
{
    return name + '/' + generation + '/' + std::to_string(index);
}

std::string digestOf(const SecretBytes &value) { return crypto::encodeHex(crypto::sha256(value.view())); }

StorageError damaged(const Sentence &how)
{
    return StorageError(Sentence::tr("the entry in the keychain is damaged: %1").arg(how))
        .advise(Sentence::tr("A write was interrupted, or another program changed the entry. Enter the credentials again."));
}

std::optional<std::size_t> number(std::string_view text)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty()) {
        return std::nullopt;
    }
    return value;
}

// nullopt: the value is in the header itself, or the header is no list of pieces.
std::optional<Header> piecesHeader(const SecretBytes &item)
{
    std::string_view text = item.text();
    if (!text.starts_with(piecesMark)) {
        return std::nullopt;
    }
    text.remove_prefix(piecesMark.size());
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t colon = text.find(':');
        parts.push_back(text.substr(0, colon));
        if (colon == std::string_view::npos) {
            break;
        }
        text.remove_prefix(colon + 1);
    }
    if (parts.size() != 4 || (parts[0] != "a" && parts[0] != "b") || parts[3].size() != 64) {
        return std::nullopt;
    }
    const auto count = number(parts[1]);
    const auto size = number(parts[2]);
    if (!count || !size || *count == 0 || *size > largestValue || *count > *size || *count > largestValue / 256) {
        return std::nullopt;
    }
    return Header{parts[0].front(), *count, *size, std::string(parts[3])};
}

SecretBytes itemOf(const Header &header)
{
    return SecretBytes(std::string(piecesMark) + header.generation + ':' + std::to_string(header.count) + ':' + std::to_string(header.size) + ':'
                       + header.digest);
}

} // namespace

Pieces::Pieces(ItemStore &items, std::size_t largestItem)
    : m_items(items)
    , m_largestItem(std::max<std::size_t>(largestItem, 256))
{
}

std::optional<SecretBytes> Pieces::read(const std::string &name)
{
    std::optional<Header> before;
    while (true) {
        const std::optional<SecretBytes> item = m_items.readItem(name);
        if (!item) {
            return std::nullopt;
        }
        if (item->text().starts_with(valueMark)) {
            return SecretBytes(item->view().subspan(valueMark.size()));
        }
        const std::optional<Header> header = piecesHeader(*item);
        if (!header) {
            throw damaged(Sentence::tr("its header is not one of ours"));
        }

        SecretBytes value(header->size);
        std::size_t filled = 0;
        bool complete = true;
        for (std::size_t i = 0; i < header->count && complete; ++i) {
            const std::optional<SecretBytes> piece = m_items.readItem(pieceName(name, header->generation, i));
            complete = piece && piece->size() <= value.size() - filled;
            if (complete && !piece->empty()) {
                std::memcpy(value.writable().data() + filled, piece->view().data(), piece->size());
                filled += piece->size();
            }
        }
        if (complete && filled == value.size() && digestOf(value) == header->digest) {
            return value;
        }
        // Another process may have replaced the value between our reads: then the header is a new one, and we read again.
        if (before && *before == *header) {
            throw damaged(complete ? Sentence::tr("its pieces do not belong together") : Sentence::tr("a piece is missing"));
        }
        before = header;
    }
}

void Pieces::writeChecked(const std::string &item, const SecretBytes &value)
{
    m_items.writeItem(item, value);
    // A locked keyring may say that a write went well.
    const std::optional<SecretBytes> back = m_items.readItem(item);
    if (!back || !back->sameAs(value)) {
        throw StorageError(Sentence::tr("the keychain did not keep what was written")).advise(Sentence::tr("Unlock the keychain and try again."));
    }
}

void Pieces::write(const std::string &name, const SecretBytes &value)
{
    const std::optional<SecretBytes> old = m_items.readItem(name);
    const std::optional<Header> oldHeader = old ? piecesHeader(*old) : std::nullopt;

    SecretBytes header;
    std::optional<char> generation;
    std::size_t count = 0;
    try {
        if (value.size() + valueMark.size() <= m_largestItem) {
            header = SecretBytes(valueMark.size() + value.size());
            std::memcpy(header.writable().data(), valueMark.data(), valueMark.size());
            if (!value.empty()) {
                std::memcpy(header.writable().data() + valueMark.size(), value.view().data(), value.size());
            }
        } else {
            generation = oldHeader && oldHeader->generation == 'a' ? 'b' : 'a';
            for (std::size_t at = 0; at < value.size(); at += m_largestItem, ++count) {
                writeChecked(pieceName(name, *generation, count), SecretBytes(value.view().subspan(at, std::min(m_largestItem, value.size() - at))));
            }
            header = itemOf({*generation, count, value.size(), digestOf(value)});
        }
    } catch (const VaultError &) {
        if (generation) {
            try {
                removePieces(name, *generation, 0, count + 1);
            } catch (const VaultError &) {
                // The first error is the one to report; what is left is not referred to and goes with the next write.
            }
        }
        throw;
    }

    try {
        writeChecked(name, header);
    } catch (const VaultError &) {
        try {
            if (old) {
                m_items.writeItem(name, *old);
            } else {
                m_items.removeItem(name);
            }
            if (generation) {
                removePieces(name, *generation, 0, count);
            }
        } catch (const VaultError &) {
            // As above.
        }
        throw;
    }

    // From here on the new value is what everybody reads; a failure to tidy up is no failure of the write.
    try {
        if (generation) {
            removePieces(name, *generation, count, count);
        }
        for (const char other : {'a', 'b'}) {
            if (other != generation) {
                removePieces(name, other, 0, oldHeader && oldHeader->generation == other ? oldHeader->count : 0);
            }
        }
    } catch (const VaultError &) {
        return;
    }
}

void Pieces::remove(const std::string &name)
{
    const std::optional<SecretBytes> old = m_items.readItem(name);
    const std::optional<Header> header = old ? piecesHeader(*old) : std::nullopt;
    m_items.removeItem(name);
    for (const char generation : {'a', 'b'}) {
        removePieces(name, generation, 0, header && header->generation == generation ? header->count : 0);
    }
    if (m_items.readItem(name)) {
        throw StorageError(Sentence::tr("the keychain still holds the entry after deleting it")).advise(Sentence::tr("Unlock the keychain and try again."));
    }
}

void Pieces::removePieces(const std::string &name, char generation, std::size_t from, std::size_t known)
{
    std::size_t end = std::max(from, known);
    while (end < largestValue / 256 && m_items.readItem(pieceName(name, generation, end))) {
        ++end;
    }
    // Backwards: an interruption leaves no gap, so the next write finds the rest.
    while (end > from) {
        m_items.removeItem(pieceName(name, generation, --end));
    }
}

} // namespace strongroom::keychain
