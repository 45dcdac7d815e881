// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// AWS keys that a user gave, as one credential (CredentialKind::AwsAccessKey): JSON with access_key_id, secret_access_key and, for temporary ones,
// session_token. Any thread.

#include "aws/Credentials.h"
#include "connections/Opening.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::connections {

// ClientError: id or secret is missing, or has characters that no key has.
[[nodiscard]] SecretBytes awsKeysText(const aws::Credentials &keys);
// nullopt: there are none. ClientError: damaged.
[[nodiscard]] std::optional<aws::Credentials> awsKeysOf(const Credentials &credentials);

// The names of the profiles in this user's ~/.aws.
[[nodiscard]] std::vector<std::string> awsProfiles();

} // namespace strongroom::connections
