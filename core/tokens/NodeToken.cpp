// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/NodeToken.h"

#include "base/Error.h"
#include "tokens/ItemCipher.h"
#include "tokens/TokenObject.h"

#include <optional>
#include <utility>

namespace strongroom::tokens {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

std::optional<ManagedToken> opened(std::string_view text, const ItemKey &key)
{
    const std::optional<SensitiveText> json = openNode(text, key);
    std::optional<TokenObject> object = json ? readStoredObject(json->view()) : std::nullopt;
    if (!object) {
        return std::nullopt;
    }
    ManagedToken token;
    token.accessToken = std::move(object->accessToken);
    token.object = withExpiry(object->json.view(), *object->expiryMs, ExpiryUnit::Milliseconds);
    token.tokenType = std::move(object->tokenType);
    token.scope = std::move(object->scope);
    token.expiryMs = object->expiryMs;
    return token;
}

} // namespace

ManagedToken readNodeTokenFile(std::string_view text, const Consumer &consumer)
{
    std::optional<ManagedToken> token = opened(trimmed(text), cbcKey(consumer));
    if (!token) {
        throw CryptoError(Sentence::tr("the file is no token of the Node SDK, or of another consumer key and secret"))
            .advise(Sentence::tr("Check the file, and the consumer key and secret."));
    }
    return std::move(*token);
}

std::string writeNodeTokenFile(const ManagedToken &token, const Consumer &consumer)
{
    if (!token.expiryMs || token.object.empty()) {
        throw ClientError(Sentence::tr("a token without an expiry cannot be exported")).advise(Sentence::tr("Ask for a new one."));
    }
    return sealNode(withExpiry(token.object.view(), *token.expiryMs, ExpiryUnit::Milliseconds).view(), cbcKey(consumer));
}

NodeLambdaToken readNodeLambdaItem(std::string_view text)
{
    std::optional<ManagedToken> token = opened(text, nodeLambdaKey());
    if (!token) {
        throw CryptoError(Sentence::tr("the row is no token of the Node SDK for Lambda")).advise(Sentence::tr("Check the table and the row."));
    }
    return {std::move(*token),
            Sentence::tr("Everyone who can read this table has had this token: the Node SDK for Lambda encrypts it with a key that is the same for everybody. "
                         "Ask for a new one, and have this one revoked.")};
}

} // namespace strongroom::tokens
