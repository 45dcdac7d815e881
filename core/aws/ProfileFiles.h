// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/aws: ~/.aws/credentials and ~/.aws/config (aws page, section 3). Sections of "key = value"; lines that begin with # or ; are
// comments, indented ones belong to the line above and are left out.

#include "base/SecretBytes.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::aws {

using ProfileSection = std::map<std::string, SensitiveText, std::less<>>;

struct ProfileFile {
    std::string path;
    bool isThere = false;
    std::map<std::string, ProfileSection, std::less<>> profiles;   // by name; the config file's "profile NAME" is NAME here
    [[nodiscard]] bool holdsSecrets() const;
};

enum class ProfileFileKind { Credentials, Config };

// A line that is neither a section nor a setting is passed over, as the AWS tools do.
[[nodiscard]] ProfileFile parseProfileFile(std::string_view text, ProfileFileKind kind);

// AWS_SHARED_CREDENTIALS_FILE or AWS_CONFIG_FILE, "~" at the front resolved; else below `home`.
[[nodiscard]] std::string profileFilePath(ProfileFileKind kind, const std::map<std::string, std::string> &environment, const std::string &home);

// Not there: an empty one. StorageError: it is there and cannot be read, is not UTF-8 or is larger than 1 MiB.
[[nodiscard]] ProfileFile readProfileFile(ProfileFileKind kind, const std::map<std::string, std::string> &environment, const std::string &home);

} // namespace strongroom::aws
