// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/AccessKey.h"

#include "base/Error.h"
#include "base/Json.h"
#include "base/Text.h"

// ~/.locker/credentials (Locker page, section 2, "The shared file"): JSON, or lines of name = value in an optional [default] section.

namespace strongroom::locker {

namespace {

constexpr std::string_view idName = "access_key_id";
constexpr std::string_view secretName = "secret_access_key";

[[noreturn]] void refuse(const Sentence &why)
{
    throw ClientError(Sentence::tr("the credentials file of Locker cannot be read: %1").arg(why))
        .advise(Sentence::tr("It is a JSON object or lines of name = value, with access_key_id and secret_access_key."))
        .about("~/.locker/credentials");
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\v\f";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

void take(GivenSettings &settings, std::string_view name, std::string_view value)
{
    if (name == idName) {
        settings.accessKeyId = value;
    } else if (name == secretName) {
        settings.secretAccessKey = SecretBytes(value);
    }
}

GivenSettings fromJson(std::string_view text)
{
    std::optional<Json> document = parseJson(text);
    if (!document || !document->is_object()) {
        refuse(Sentence::tr("it is not whole JSON"));
    }
    GivenSettings settings;
    for (const std::string_view name : {idName, secretName}) {
        const auto found = document->find(name);
        if (found == document->end()) {
            continue;
        }
        if (!found->is_string()) {
            refuse(Sentence::tr("%1 is no text").arg(std::string(name)));
        }
        take(settings, name, found->get_ref<const std::string &>());
        wipe(found->get_ref<std::string &>());
    }
    return settings;
}

// Bare up to a comment, or in quotes with nothing but a comment behind them.
std::string_view valueOf(std::string_view text, int line)
{
    if (text.empty() || (text.front() != '"' && text.front() != '\'')) {
        return trimmed(text.substr(0, text.find_first_of("#;")));
    }
    const std::size_t end = text.find(text.front(), 1);
    if (end == std::string_view::npos) {
        refuse(Sentence::tr("the quotes in line %1 do not match").arg(line));
    }
    const std::string_view rest = trimmed(text.substr(end + 1));
    if (!rest.empty() && rest.front() != '#' && rest.front() != ';') {
        refuse(Sentence::tr("line %1 goes on behind its quotes").arg(line));
    }
    return text.substr(1, end - 1);
}

} // namespace

GivenSettings readCredentialsFile(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    if (!isValidUtf8(text)) {
        refuse(Sentence::tr("it is not UTF-8"));
    }
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start != std::string_view::npos && text[start] == '{') {
        return fromJson(text);
    }
    GivenSettings settings;
    bool ours = true;   // in no section, or in [default]
    int line = 0;
    while (!text.empty()) {
        ++line;
        const std::size_t end = text.find('\n');
        const std::string_view words = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (words.empty() || words.front() == '#' || words.front() == ';') {
            continue;
        }
        if (words.front() == '[') {
            const std::size_t close = words.find(']');
            if (close == std::string_view::npos) {
                refuse(Sentence::tr("line %1 begins a section and does not end it").arg(line));
            }
            ours = trimmed(words.substr(1, close - 1)) == "default";
            continue;
        }
        const std::size_t equals = words.find('=');
        if (equals == std::string_view::npos) {
            refuse(Sentence::tr("line %1 is neither a section nor name = value").arg(line));
        }
        if (ours) {
            take(settings, trimmed(words.substr(0, equals)), valueOf(trimmed(words.substr(equals + 1)), line));
        }
    }
    return settings;
}

} // namespace strongroom::locker
