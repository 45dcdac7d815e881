// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where AWS credentials and the region come from (aws page, section 3). Instance metadata is never asked, no command of a profile is run.

#include "base/SecretBytes.h"
#include "base/Sentence.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::aws {

struct Credentials {
    std::string accessKeyId;
    SecretBytes secretAccessKey;
    SecretBytes sessionToken;          // empty: long-lived keys
    [[nodiscard]] Credentials duplicate() const { return {accessKeyId, secretAccessKey.duplicate(), sessionToken.duplicate()}; }
};

enum class CredentialSource : std::uint8_t { Given, Profile, Environment, Local };

struct CredentialQuestion {
    std::optional<Credentials> given;                 // keys of the connection, from the keychain
    std::string profile;                              // chosen explicitly; empty: AWS_PROFILE, else "default"
    std::string region;                               // of the connection; empty: the environment's, the profile's, then `defaultRegion`
    std::string defaultRegion;                        // "us-east-1" for the token cache; empty: none is a ClientError
    bool isLocal = false;                             // test/test when there is nothing else
    std::map<std::string, std::string> environment;
    std::string home;                                 // for ~/.aws
};

struct ResolvedCredentials {
    Credentials credentials;
    CredentialSource source = CredentialSource::Environment;
    Sentence where;                                   // for people: "the profile \"work\" in ~/.aws/credentials", "AWS_ACCESS_KEY_ID"
    std::string region;
    std::vector<Sentence> warnings;                   // "… can be read by other users of this computer"
};

// Reads the two files, sends nothing. ClientError: none found, unknown profile, half a pair, a setting that this program does not follow (named),
// a region that is none. StorageError: a file that is there and cannot be read.
[[nodiscard]] ResolvedCredentials resolveCredentials(const CredentialQuestion &question);

// The names of the profiles in both files, for a list. Empty when there are none.
[[nodiscard]] std::vector<std::string> profileNames(const std::map<std::string, std::string> &environment, const std::string &home);

} // namespace strongroom::aws
