// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An access key and where it comes from (Locker page, section 2): given, from the environment, or from ~/.locker/credentials; the environment
// before the file, and never one half from each.

#include "base/SecretBytes.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace strongroom::locker {

struct AccessKey {
    std::string id;         // UUID version 4, as given; confidential: it reads ciphertext
    SecretBytes secret;     // canonical base64, as given

    // AuthError, in this order: a half is missing, the id is no UUID version 4, the secret is no canonical base64. Outer white space is dropped first.
    [[nodiscard]] static AccessKey checked(std::string_view id, const SecretBytes &secret);
    [[nodiscard]] AccessKey duplicate() const { return {id, secret.duplicate()}; }
};

enum class AccessKeySource : std::uint8_t { Given, Environment, File };

// A user's own headers, laid over the program's, name by name; at most 64. Their values may be secret (CF-Access-Client-Secret).
using ExtraHeaders = std::vector<std::pair<std::string, SensitiveText>>;

// What may be given; empty: not.
struct GivenSettings {
    std::string accessKeyId;
    SecretBytes secretAccessKey;
    std::string apiBase;
};

struct ResolvedSettings {
    AccessKey key;
    AccessKeySource source = AccessKeySource::Given;
    std::string idVariable;       // Environment: the names that were used
    std::string secretVariable;
    std::string apiBase;          // without a slash at the end
};

inline constexpr std::string_view defaultApiBase = "https://api.locker.io/locker_secrets";

// `file`: the text of ~/.locker/credentials, when there is one. AuthError as AccessKey::checked(); ClientError for a file that is none (it is
// never quoted) and for an api_base that is neither https nor http to this computer, or longer than 4,096 characters.
[[nodiscard]] ResolvedSettings resolveSettings(const GivenSettings &given, const std::map<std::string, std::string> &environment,
                                               const std::optional<SecretBytes> &file);
// Whether any variable of an access key is set.
[[nodiscard]] bool hasAccessKeyVariable(const std::map<std::string, std::string> &environment);
// Only the file: what it names, empty where it names nothing. ClientError.
[[nodiscard]] GivenSettings readCredentialsFile(std::string_view text);
// The api_base checked and without its slash. ClientError.
[[nodiscard]] std::string checkedApiBase(std::string_view apiBase);

} // namespace strongroom::locker
