// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "aws/ProfileFiles.h"

#include "base/Error.h"
#include "base/Text.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace strongroom::aws {

namespace {

constexpr qint64 largestFile = 1 << 20;
constexpr std::string_view blanks = " \t\r\v\f";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string_view unquoted(std::string_view name)
{
    const bool quoted = name.size() >= 2 && (name.front() == '"' || name.front() == '\'') && name.back() == name.front();
    return quoted ? name.substr(1, name.size() - 2) : name;
}

// nullopt: a section of something else ("sso-session", "services").
std::optional<std::string> profileOf(std::string_view section, ProfileFileKind kind)
{
    section = trimmed(section);
    if (kind == ProfileFileKind::Credentials || section == "default") {
        return std::string(section);
    }
    constexpr std::string_view word = "profile";
    const bool named = section.starts_with(word) && section.size() > word.size() && blanks.find(section[word.size()]) != std::string_view::npos;
    return named ? std::optional(std::string(unquoted(trimmed(section.substr(word.size()))))) : std::nullopt;
}

[[noreturn]] void refuse(const std::string &path, const Sentence &why)
{
    throw StorageError(Sentence::tr("%1 cannot be read: %2").arg(path).arg(why))
        .advise(Sentence::tr("Mend the file, or enter the keys in the connection."))
        .about(path);
}

} // namespace

bool ProfileFile::holdsSecrets() const
{
    return std::ranges::any_of(profiles, [](const auto &entry) { return entry.second.contains("aws_secret_access_key"); });
}

ProfileFile parseProfileFile(std::string_view text, ProfileFileKind kind)
{
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    ProfileFile file;
    file.isThere = true;
    ProfileSection *section = nullptr;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const std::string_view words = trimmed(line);
        if (words.empty() || words.front() == '#' || words.front() == ';') {
            continue;
        }
        if (words.front() == '[') {
            const std::size_t close = words.find(']');
            const auto name = close == std::string_view::npos ? std::nullopt : profileOf(words.substr(1, close - 1), kind);
            section = name ? &file.profiles[*name] : nullptr;
            continue;
        }
        const bool isIndented = blanks.find(line.front()) != std::string_view::npos;
        const std::size_t equals = words.find('=');
        if (section == nullptr || isIndented || equals == std::string_view::npos) {
            continue;
        }
        (*section)[toLowerAscii(trimmed(words.substr(0, equals)))] = SensitiveText(trimmed(words.substr(equals + 1)));
    }
    return file;
}

std::string profileFilePath(ProfileFileKind kind, const std::map<std::string, std::string> &environment, const std::string &home)
{
    const bool credentials = kind == ProfileFileKind::Credentials;
    const auto given = environment.find(credentials ? "AWS_SHARED_CREDENTIALS_FILE" : "AWS_CONFIG_FILE");
    if (given == environment.end() || given->second.empty()) {
        return home.empty() ? std::string() : home + (credentials ? "/.aws/credentials" : "/.aws/config");
    }
    const std::string &path = given->second;
    return path == "~" || path.starts_with("~/") ? home + path.substr(1) : path;
}

ProfileFile readProfileFile(ProfileFileKind kind, const std::map<std::string, std::string> &environment, const std::string &home)
{
    ProfileFile empty;
    empty.path = profileFilePath(kind, environment, home);
    QFile file(QString::fromStdString(empty.path));
    if (empty.path.empty() || !file.exists()) {
        return empty;
    }
    if (QFileInfo(file).isDir()) {
        refuse(empty.path, Sentence::tr("it is a folder"));
    }
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {   // Qt's buffer would not be wiped
        refuse(empty.path, Sentence::tr("this program may not"));
    }
    if (file.size() > largestFile) {
        refuse(empty.path, Sentence::tr("it is larger than 1 MiB"));
    }
    WipingBytes bytes(static_cast<std::size_t>(file.size()));
    std::size_t done = 0;
    while (done < bytes.size()) {
        const qint64 got = file.read(reinterpret_cast<char *>(bytes.data()) + done, static_cast<qint64>(bytes.size() - done));
        if (got <= 0) {
            break;
        }
        done += static_cast<std::size_t>(got);
    }
    const std::string_view text = textOf(ByteView(bytes).first(done));
    if (!isValidUtf8(text)) {
        refuse(empty.path, Sentence::tr("it is not UTF-8"));
    }
    ProfileFile parsed = parseProfileFile(text, kind);
    parsed.path = std::move(empty.path);
    return parsed;
}

} // namespace strongroom::aws
