// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who may read what, as the service lists it (TozStore page, section 8). Identifiers are lower-case UUID text; names may be empty.

#include "tozstore/Keys.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::tozstore {

struct ClientInfo {
    std::string clientId;
    EncryptionPublicKey publicKey;
    std::optional<SigningPublicKey> signingKey;
    bool validated = false;
};

// My records of `type` are shared with this reader.
struct OutgoingShare {
    std::string readerId;
    std::string readerName;
    std::string type;
    friend bool operator==(const OutgoingShare &, const OutgoingShare &) = default;
};

// Records of `type` of this writer are shared with me.
struct IncomingShare {
    std::string writerId;
    std::string writerName;
    std::string type;
    friend bool operator==(const IncomingShare &, const IncomingShare &) = default;
};

// `authorizerId` may share records of `type` on behalf of `writerId`.
struct Authorization {
    std::string authorizerId;
    std::string writerId;
    std::string userId;
    std::string type;
    std::string authorizedBy;
    std::string authorizerName;
    friend bool operator==(const Authorization &, const Authorization &) = default;
};

} // namespace strongroom::tozstore
