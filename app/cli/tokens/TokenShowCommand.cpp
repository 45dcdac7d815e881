// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Clock.h"
#include "base/Text.h"
#include "cli/Table.h"
#include "cli/tokens/TokenChoice.h"
#include "cli/tokens/TokenCommands.h"
#include "cli/tokens/TokenText.h"

#include <optional>

namespace strongroom::cli {

namespace {

using connections::TokenClaims;
using connections::TokenRow;
using connections::TokenState;

void declare(QCommandLineParser &parser) { declareTokenConnection(parser); }

std::string keyOf(const Invocation &invocation) { return invocation.arguments.isEmpty() ? std::string() : invocation.argument(0); }

// The row, and the two objects as the token has them.
SensitiveText documentOf(const TokenRow &row, const std::optional<TokenClaims> &claims)
{
    std::string known = dumpJson(rowJson(row));
    known.pop_back();
    SensitiveText json(known);
    json.append(",\"header\":");
    json.append(claims ? claims->header.view() : std::string_view("null"));
    json.append(",\"claims\":");
    json.append(claims ? claims->payload.view() : std::string_view("null"));
    json.append("}");
    return json;
}

// Indented JSON in one line; a text never holds a bare line end.
SensitiveText oneLine(const SensitiveText &json)
{
    SensitiveText line;
    line.reserve(json.size());
    for (const char c : json.view()) {
        if (c != '\n' && c != '\r') {
            line.append(std::string_view(&c, 1));
        }
    }
    return line;
}

void printSection(Output &output, const QString &title, const SensitiveText &json)
{
    output.write('\n' + fromQString(title) + '\n');
    std::string shown = printableLines(json.view());
    output.write(shown);
    output.write("\n");
    wipe(shown);
}

ExitCode show(Invocation &invocation)
{
    const TokenSession session = openTokens(invocation, TokenGroup::ApiTokens);
    TokenRow row = chosenRow(*session.desk, keyOf(invocation));
    const bool isKey = row.state == TokenState::Fixed;
    if (!isKey) {
        session.desk->obtain(row.key, invocation.cancellation);
        row = chosenRow(*session.desk, row.key);
    }
    const std::optional<TokenClaims> claims = session.desk->claims(row.key);
    Output &output = invocation.output;
    if (output.json()) {
        output.document(oneLine(documentOf(row, claims)).view());
        return ExitCode::Done;
    }
    output.write(rowText(row, Clock::system().wallNow()));
    if (claims) {
        printSection(output, Cli::tr("Header"), claims->header);
        printSection(output, Cli::tr("Claims"), claims->payload);
        output.flush();
        output.message(Cli::tr("The signature is neither checked nor shown."));
    } else {
        output.flush();
        output.message(isKey ? Cli::tr("There is no token: a key or a signature goes on each request.") : Cli::tr("The token is no JSON Web Token: only its issuer can tell what is in it."));
    }
    return ExitCode::Done;
}

ExitCode refresh(Invocation &invocation)
{
    const TokenSession session = openTokens(invocation, TokenGroup::ApiTokens);
    const TokenRow before = chosenRow(*session.desk, keyOf(invocation));
    if (!before.canRefresh) {
        throw ClientError(Sentence::tr("there is nothing to refresh: %1").arg(before.source))
            .advise(Sentence::tr("A key is changed where it was made."))
            .about("token");
    }
    session.desk->refresh(before.key, invocation.cancellation);
    const TokenRow row = chosenRow(*session.desk, before.key);
    if (invocation.output.json()) {
        invocation.output.document(dumpJson(rowJson(row)));
    } else {
        invocation.output.write(rowText(row, Clock::system().wallNow()));
    }
    return ExitCode::Done;
}

} // namespace

std::vector<Command> tokensShowCommands()
{
    const QString group = QStringLiteral("tokens");
    const QString which = QStringLiteral("[TOKEN]");
    return {{group, QStringLiteral("show"), which, Cli::tr("Show what is known about a token, and its claims when it is a JSON Web Token; never the token."), 0, 1, declare, show},
            {group, QStringLiteral("refresh"), which, Cli::tr("Get a new token now, whatever is stored."), 0, 1, declare, refresh}};
}

} // namespace strongroom::cli
