// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Variables as files have them: .env, JSON, YAML, shell exports, what Doppler and Infisical export, a Kubernetes Secret, Docker's env-file
// (Locker page, section 13, for the first and for "txt"; the format's own documentation for the others). Knows no service. Pure, any thread.
// Values are never in an error: it names line, key and reason.

#include "base/SecretBytes.h"
#include "base/Sentence.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::variables {

enum class Format : std::uint8_t {
    Dotenv,          // NAME="value", as the Locker SDK writes it
    DotenvPlain,     // NAME=value, for readers that keep quotes: refused where the value would not survive
    DotenvSingle,    // NAME='value', nothing in it is expanded
    Text,            // the Locker SDK's txt
    Json,            // {"NAME": "value"}; reading takes the SDK's array of objects as well
    Yaml,            // NAME: value
    Shell,           // export NAME='value'
    DopplerJson,     // reading: computed values or objects with computed/raw; writing: {"NAME": "value"}
    InfisicalJson,   // [{"key", "value", "comment", …}]
    InfisicalYaml,
    InfisicalCsv,    // Key,Value
    KubernetesSecret,   // YAML, data in base64
    DockerEnvFile       // NAME=value, no quotes, no line breaks
};
// As on the command line: "env", "env-plain", "env-single", "txt", "json", "yaml", "shell", "doppler-json", "infisical-json", "infisical-yaml",
// "infisical-csv", "k8s", "docker".
[[nodiscard]] std::string_view nameOf(Format format);
[[nodiscard]] std::optional<Format> formatNamed(std::string_view name);
[[nodiscard]] const std::vector<Format> &allFormats();

struct Variable {
    std::string key;
    SensitiveText value;
    std::string environment;      // from a [section], or a format that has it; empty: every environment or the one chosen
    std::string description;
    int line = 0;                 // where it starts, 1-based; 0 where the format has no lines worth naming (JSON)
};

struct Parsed {
    Format format = Format::Dotenv;
    std::vector<Variable> variables;
    std::vector<Sentence> notices;       // what was left out, and why; no value in it
};

inline constexpr std::size_t mostFileBytes = 16 << 20;

// A leading byte order mark is skipped; LF and CRLF end a line. ClientError names the line: larger than 16 MiB, not UTF-8, not this format, the
// same key twice in one environment, nested values, an alias of YAML.
[[nodiscard]] Parsed parse(std::string_view text, Format format);
// By the file's name and content. nullopt: none of them.
[[nodiscard]] std::optional<Format> detect(std::string_view text, std::string_view fileName);

struct WriteOptions {
    std::string kubernetesName = "secrets";     // metadata.name; RFC 1123. ClientError
    std::string kubernetesNamespace;            // empty: none
};
// Environments are written where the format has them: sections in the three kinds of .env, the array of objects in JSON. The others hold what
// belongs to one environment, and do not name it. ClientError names the first key that this format cannot hold, and why; see unfit().
[[nodiscard]] SensitiveText write(const std::vector<Variable> &variables, Format format, const WriteOptions &options = {});

// Which of them the format cannot hold, to leave out or rename; in their order.
struct Unfit {
    std::size_t index = 0;
    Sentence reason;
};
[[nodiscard]] std::vector<Unfit> unfit(const std::vector<Variable> &variables, Format format);

[[nodiscard]] bool isVariableName(std::string_view key);                    // [A-Za-z_][A-Za-z0-9_]*
// The documented rule: every other byte sequence that is no letter, digit or underscore becomes one underscore, and a leading digit gets one
// before it. "api.key" -> "api_key". Empty stays empty.
[[nodiscard]] std::string mappedVariableName(std::string_view key);

} // namespace strongroom::variables
