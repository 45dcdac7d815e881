// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tokens of the two Node SDKs (api-tokens page, section 4): the file token.json of the one, read and written; the row of the one for Lambda, read once.
// What was read goes into a store by TokenManager::adopt().

#include "tokens/Consumer.h"
#include "tokens/TokenManager.h"

#include <string>
#include <string_view>

namespace strongroom::tokens {

// The whole file; blanks and line ends around it are allowed. It may be over. CryptoError: it does not open with this consumer, or is no such file.
[[nodiscard]] ManagedToken readNodeTokenFile(std::string_view text, const Consumer &consumer);
// What the file must hold. ClientError: a token without an expiry.
[[nodiscard]] std::string writeNodeTokenFile(const ManagedToken &token, const Consumer &consumer);

// The Lambda SDK's row, attribute "token". Its key is the same for everybody: show the warning. CryptoError: it is none.
inline constexpr std::string_view nodeLambdaRowId = "apiToken";
struct NodeLambdaToken {
    ManagedToken token;
    Sentence warning;      // a sentence for people
};
[[nodiscard]] NodeLambdaToken readNodeLambdaItem(std::string_view text);

} // namespace strongroom::tokens
