// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Clock.h"
#include "base/Text.h"
#include "cli/Terminal.h"
#include "cli/tokens/TokenChoice.h"
#include "cli/tokens/TokenCommands.h"
#include "cli/tokens/TokenText.h"

#include <utility>

namespace strongroom::cli {

namespace {

using connections::TokenRow;
using connections::TokenState;

void declare(QCommandLineParser &parser)
{
    declareTokenConnection(parser);
    addFlag(parser, "show", Cli::tr("Print the token on a terminal, too. Without it a token goes into pipes and files only."));
    addValue(parser, "token", Cli::tr("key"), Cli::tr("Which one, for a connection with several (tokens list names them)."));
}

// What is known beside the token, and the token last, without a copy that is not wiped.
SensitiveText documentOf(const TokenRow &row, const SecretBytes *token)
{
    OrderedJson known = rowJson(row);
    known.erase("token");
    std::string text = dumpJson(known);
    text.pop_back();
    SensitiveText json(text);
    if (token != nullptr) {
        json.append(",\"access_token\":");
        Json value(token->text());
        std::string literal = dumpJson(value);
        json.append(literal);
        wipe(literal);
        wipe(value.get_ref<std::string &>());
    }
    json.append("}");
    return json;
}

ExitCode token(Invocation &invocation)
{
    const TokenSession session = openTokens(invocation, TokenGroup::SignIn);
    const TokenRow before = chosenRow(*session.desk, invocation.value("token"));
    if (before.state == TokenState::Fixed) {
        throw ClientError(Sentence::tr("\"%1\" has no token: a key or a signature goes on each request").arg(session.connection))
            .advise(Sentence::tr("Try a request with it: strongroom-cli auth request."))
            .about("connection");
    }
    session.desk->obtain(before.key, invocation.cancellation);
    const TokenRow row = chosenRow(*session.desk, before.key);
    const SecretBytes held = session.desk->heldToken(before.key);
    Output &output = invocation.output;
    const bool shown = invocation.isSet("show") || !isTerminal(Stream::Output);
    if (output.json()) {
        output.document(documentOf(row, shown ? &held : nullptr).view());
    } else if (shown) {
        output.write(held.text());
        output.write("\n");
        output.flush();
    } else {
        output.write(rowText(row, Clock::system().wallNow()));
        output.flush();
    }
    if (!shown) {
        output.message(Cli::tr("The token is not shown on a terminal. --show does, and so does a pipe or a file."));
    }
    for (const Sentence &remark : row.remarks) {
        output.message(remark.translated());
    }
    return ExitCode::Done;
}

} // namespace

Command authTokenCommand()
{
    return {QStringLiteral("auth"), QStringLiteral("token"), {}, Cli::tr("Sign in, and print the access token to a pipe or a file."), 0, 0, declare, token};
}

} // namespace strongroom::cli
