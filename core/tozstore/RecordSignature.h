// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// rec_sig of a record: Ed25519 over its meta and its opened data as JSON, unhashed (TozStore page, section 7.2). Names are sorted and a missing
// `plain` is {}. The JavaScript SDK signs in the order its caller used, so that its signatures over unsorted names verify nowhere, not even there.

#include "tozstore/Keys.h"
#include "tozstore/Record.h"

#include <string>

namespace strongroom::tozstore {

// What is signed. A file's content is not: in its place stands null.
[[nodiscard]] SensitiveText signedTextOf(const Record &record);

// base64url, 86 characters. ClientError: a text of the record is not UTF-8.
[[nodiscard]] std::string signRecord(const Record &record, const SigningPrivateKey &key);
// False also when there is no signature, or it is not one.
[[nodiscard]] bool isSignedBy(const Record &record, const SigningPublicKey &key);

} // namespace strongroom::tozstore
