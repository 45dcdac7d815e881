// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/BasicHeader.h"

#include "crypto/Encoding.h"

namespace strongroom::auth {

SensitiveText basicHeader(std::string_view id, std::string_view secret)
{
    SensitiveText pair{id};
    pair.append(":");
    pair.append(secret);
    SensitiveText header{std::string_view("Basic ")};
    header.append(crypto::encodeSecretBase64(bytesOf(pair.view())).view());
    return header;
}

} // namespace strongroom::auth
