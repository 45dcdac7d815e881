// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/Base64Url.h"

#include "crypto/Encoding.h"

namespace strongroom::tozstore {

namespace {
constexpr auto variant = crypto::Base64Variant::UrlSafe;

// nullopt for a length that no padding can mend. Padding that is there is left for the strict decoder to judge.
std::optional<SensitiveText> padded(std::string_view text)
{
    SensitiveText out;
    out.reserve(text.size() + 2);
    out.append(text);
    if (!text.ends_with('=')) {
        if (text.size() % 4 == 1) {
            return std::nullopt;
        }
        out.append(std::string_view("==").substr(0, (4 - text.size() % 4) % 4));
    }
    return out;
}
} // namespace

std::string encodeBase64Url(ByteView bytes)
{
    std::string text = crypto::encodeBase64(bytes, variant);
    text.erase(text.find_last_not_of('=') + 1);
    return text;
}

std::optional<Bytes> decodeBase64Url(std::string_view text)
{
    const std::optional<SensitiveText> whole = padded(text);
    return whole ? crypto::decodeBase64(whole->view(), variant) : std::nullopt;
}

SensitiveText encodeSecretBase64Url(ByteView bytes)
{
    const SensitiveText text = crypto::encodeSecretBase64(bytes, variant);
    return SensitiveText(text.view().substr(0, text.view().find_last_not_of('=') + 1));
}

std::optional<WipingBytes> decodeSecretBase64Url(std::string_view text)
{
    const std::optional<SensitiveText> whole = padded(text);
    return whole ? crypto::decodeSecretBase64(whole->view(), variant) : std::nullopt;
}

} // namespace strongroom::tozstore
