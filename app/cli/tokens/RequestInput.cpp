// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/tokens/RequestInput.h"

#include "base/Text.h"
#include "cli/SecretInput.h"
#include "cli/Terminal.h"
#include "cli/locker/LockerInput.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>
#include <utility>

namespace strongroom::cli {

namespace {

using connections::TrialRequest;

constexpr std::size_t largestBody = 8U << 20;
constexpr std::int64_t longestWait = 600;   // seconds

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// Whose values are secrets by their nature.
bool holdsSecret(std::string_view name)
{
    constexpr std::array<std::string_view, 4> names{"authorization", "proxy-authorization", "x-api-key", "cookie"};
    return std::ranges::any_of(names, [&](std::string_view other) { return equalsIgnoringAsciiCase(name, other); });
}

void addHeader(TrialRequest &request, std::string_view line, const char *option)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || trimmed(line.substr(0, colon)).empty()) {
        throw ClientError(Sentence::tr("--%1 takes \"Name: value\"").arg(option)).about(option);
    }
    const std::string name(trimmed(line.substr(0, colon)));
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (equalsIgnoringAsciiCase(name, "Content-Type")) {
        request.contentType = std::string(value);
        return;
    }
    request.headers.emplace_back(name, SensitiveText(value));
}

void readHeaders(const Invocation &invocation, TrialRequest &request)
{
    for (const std::string &line : invocation.values("header")) {
        const std::string name(trimmed(std::string_view(line).substr(0, line.find(':'))));
        if (holdsSecret(name)) {
            throw ClientError(Sentence::tr("-H %1 is not taken: a secret in an argument is readable for every program on this computer").arg(name))
                .advise(Sentence::tr("The connection puts Authorization and X-Api-Key on the request. Other headers with a secret come with "
                                     "--headers-fd. Consider the one you typed known, and replace it."))
                .about("header");
        }
        addHeader(request, line, "header");
    }
    const std::optional<SecretBytes> more = secretFromDescriptor(invocation, "headers-fd");
    std::string_view rest = more ? more->text() : std::string_view();
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (!trimmed(line).empty()) {
            addHeader(request, line, "headers-fd");
        }
    }
}

void readBody(const Invocation &invocation, TrialRequest &request)
{
    if (static_cast<int>(invocation.isSet("data")) + static_cast<int>(invocation.isSet("data-file")) + static_cast<int>(invocation.isSet("data-fd")) > 1) {
        throw ClientError(Sentence::tr("more than one body is given")).advise(Sentence::tr("Leave one of --data, --data-file and --data-fd.")).about("data");
    }
    if (invocation.isSet("data")) {
        request.body = SensitiveText(invocation.value("data"));
    } else if (invocation.isSet("data-file")) {
        request.body = readInput(invocation.value("data-file"), largestBody);
    } else if (invocation.isSet("data-fd")) {
        const SecretBytes content = readDescriptor(static_cast<int>(invocation.number("data-fd", 0, 0, 65535)), largestBody);
        request.body = SensitiveText(content.text());
    }
}

} // namespace

void declareRequest(QCommandLineParser &parser)
{
    parser.addOption({{QStringLiteral("H"), QStringLiteral("header")}, Cli::tr("Send this header, \"Name: value\"; may be given several times. Not for secrets."), Cli::tr("header")});
    addValue(parser, "headers-fd", Cli::tr("number"), Cli::tr("Send the headers, one a line, that this open file descriptor holds: for those with a secret in them."));
    addValue(parser, "data", Cli::tr("text"), Cli::tr("The body. Other programs can read an argument: not for secrets."));
    addValue(parser, "data-file", Cli::tr("file"), Cli::tr("The body is what this file holds, every byte of it; - is standard input."));
    addValue(parser, "data-fd", Cli::tr("number"), Cli::tr("The body is what this open file descriptor holds."));
    addFlag(parser, "no-auth", Cli::tr("Send the request as it is, without a token or key, for comparison."));
    addValue(parser, "timeout", Cli::tr("seconds"), Cli::tr("Wait at most this long for an answer (30)."));
}

TrialRequest requestOf(const Invocation &invocation)
{
    TrialRequest request;
    request.method = fromQString(invocation.arguments.at(0).toUpper());
    request.url = invocation.argument(1);
    request.authorized = !invocation.isSet("no-auth");
    request.timeout = std::chrono::seconds(invocation.number("timeout", 30, 1, longestWait));
    readHeaders(invocation, request);
    readBody(invocation, request);
    return request;
}

} // namespace strongroom::cli
