// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/KeyHasher.h"

#include "base/Error.h"
#include "base/Text.h"
#include "crypto/Hash.h"

#include <algorithm>
#include <utility>

namespace strongroom::incountry {

KeyHasher::KeyHasher(std::string environmentId, KeyNormalization normalization, SearchKeyStorage searchKeys)
    : m_environmentId(std::move(environmentId))
    , m_normalization(normalization)
    , m_searchKeys(searchKeys)
    , m_emptyHash(hash(""))
{
}

std::string KeyHasher::normalized(std::string_view value, std::string_view member) const
{
    if (!isValidUtf8(value)) {
        throw ClientError(Sentence::tr("%1 is not valid text: it holds half of a character").arg(std::string(member)))
            .advise(Sentence::tr("Remove the damaged character (a lone surrogate) from %1.").arg(std::string(member)))
            .about(std::string(member));
    }
    return m_normalization == KeyNormalization::LowerCase ? toLowerFull(value) : std::string(value);
}

std::string KeyHasher::hash(std::string_view value, std::string_view member) const
{
    std::string text = normalized(value, member);
    text += ':';
    text += m_environmentId;
    std::string hex = crypto::sha256Hex(text);
    wipe(text);
    return hex;
}

std::string KeyHasher::onWire(TextMember member, std::string_view value) const
{
    if (!isPlain(member)) {
        return hash(value, nameOf(member));
    }
    if (utf16Length(value) > maxPlainKeyLength) {
        const std::string name(nameOf(member));
        throw ClientError(Sentence::tr("%1 is longer than %2 characters").arg(name).arg(maxPlainKeyLength))
            .advise(Sentence::tr("Shorten %1: search keys stored as plain text have this limit.").arg(name))
            .about(name);
    }
    return normalized(value, nameOf(member));
}

std::string KeyHasher::searchText(std::string_view value) const { return normalized(value, "search_keys"); }

bool KeyHasher::looksHashed(std::string_view stored) noexcept
{
    return stored.size() == 64 && std::all_of(stored.begin(), stored.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace strongroom::incountry
